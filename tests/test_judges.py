"""Outside judges over this repository's own site: the Nu HTML checker and a real browser."""

import subprocess

import pytest

from tests.judging import faults_of, faults_of_pages, find_chromium

pytestmark = pytest.mark.judge


def test_every_page_is_valid_html(own_site):
    told = faults_of_pages(own_site)
    assert not told, told[:20]


@pytest.mark.parametrize(("flag", "files"), [("--css", "assets/*.css"), ("--svg", "media/*.svg")])
def test_style_sheets_and_drawings_are_valid(own_site, flag, files):
    told = faults_of("--errors-only", flag, *map(str, sorted(own_site.glob(files))))
    assert not told, told[:20]


@pytest.mark.parametrize("page", ["bn/index.html", "en/2026/whatsapp-outage-2022/index.html"])
def test_a_browser_shows_the_page(own_site, tmp_path, page):
    browser = find_chromium()
    done = subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--dump-dom",
         "--disable-background-networking", f"--user-data-dir={tmp_path}", (own_site / page).as_uri()],
        capture_output=True, text=True, check=False, timeout=90,
    )  # fmt: skip
    assert "<h1" in done.stdout and "</footer>" in done.stdout, done.stderr[-2000:]
