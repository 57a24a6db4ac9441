"""Outside judges over this repository's own site: the Nu HTML checker and a real browser."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent
pytestmark = pytest.mark.judge


def _missing(sentence: str) -> None:
    if os.environ.get("CI"):
        pytest.fail(sentence)
    pytest.skip(sentence)


def find_checker() -> Path:
    """Return the Nu HTML checker; skip the test without it, or fail it in CI."""
    named = os.environ.get("KHOBOR_VNU_JAR")
    jar = Path(named) if named else REPOSITORY / ".tools/node_modules/vnu-jar/build/dist/vnu.jar"
    if not jar.is_file():
        _missing("the HTML checker is not here: npm install --prefix .tools vnu-jar")
    if not shutil.which("java"):
        _missing("the HTML checker needs Java: apt install default-jre-headless")
    return jar


def test_every_page_is_valid_html(own_site):
    jar = find_checker()
    done = subprocess.run(
        ["java", "-Xmx512m", "-jar", str(jar), "--format", "gnu", "--skip-non-html", str(own_site)],
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0 and not done.stderr.strip(), done.stderr[:4000]


def test_style_sheets_and_drawings_are_valid(own_site):
    jar = find_checker()
    for flag, pattern in (("--css", "assets/*.css"), ("--svg", "media/*.svg")):
        files = [str(p) for p in sorted(own_site.glob(pattern))]
        done = subprocess.run(["java", "-jar", str(jar), "--errors-only", flag, *files],
                              capture_output=True, text=True, check=False, timeout=120)  # fmt: skip
        assert done.returncode == 0, done.stderr[:4000]


@pytest.mark.parametrize("page", ["bn/index.html", "en/2026/whatsapp-outage-2022/index.html"])
def test_a_browser_shows_the_page(own_site, tmp_path, page):
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if not browser:
        _missing("there is no browser here: apt install chromium")
    done = subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--dump-dom",
         "--disable-background-networking", f"--user-data-dir={tmp_path}", (own_site / page).as_uri()],
        capture_output=True, text=True, check=False, timeout=90,
    )  # fmt: skip
    assert "<h1" in done.stdout and "</footer>" in done.stdout, done.stderr[-2000:]
