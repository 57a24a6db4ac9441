"""A wheel carries the theme and the catalogs, and works in an environment without the repository."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from generator.render.theme import shipped

REPOSITORY = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(REPOSITORY)],
                   check=True, capture_output=True)  # fmt: skip
    return next(out.glob("khobor-*.whl"))


def test_the_wheel_carries_templates_catalogs_fonts_and_licences(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    for needed in (
        "templates/base.html",
        "templates/assets/theme.css",
        "templates/cards/Beng-bold.ttf",
        "locales/bn/LC_MESSAGES/messages.po",
    ):
        assert f"generator/_data/{needed}" in names
    fonts = [n for n in names if n.endswith(".woff2")]
    assert fonts and any("OFL" in n for n in names)
    assert not [n for n in names if n.startswith(("tests/", "content/", "benchmarks/"))]


def test_an_installed_wheel_makes_and_builds_a_site(wheel, tmp_path):
    environment = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(environment)], check=True)
    python = environment / "bin/python"
    site = next((environment / "lib").glob("python*/site-packages"))
    subprocess.run([sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps",
                    "--no-index", "--disable-pip-version-check", str(wheel)], check=True, capture_output=True)  # fmt: skip
    libraries = [p for p in sys.path if p.endswith("site-packages")]
    # The dependencies are the ones of this environment; the repository itself is not on the path.
    shadow = site / "dependencies"
    shadow.mkdir()
    for library in libraries:
        for entry in Path(library).iterdir():
            if (
                "khobor" not in entry.name
                and entry.suffix != ".pth"
                and not (shadow / entry.name).exists()
            ):
                (shadow / entry.name).symlink_to(entry)
    (site / "dependencies.pth").write_text("dependencies\n")
    clean = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}

    def khobor(*arguments, cwd):
        return subprocess.run([str(environment / "bin/khobor"), *arguments], cwd=cwd, env=clean,
                              capture_output=True, text=True, check=False)  # fmt: skip

    done = khobor("new", "site", "my-desk", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    done = khobor("build", cwd=tmp_path / "my-desk")
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "my-desk/public/bn/index.html").read_text("utf-8")
    assert "সব ঘটনা" in page
    assert list((tmp_path / "my-desk/public/cards/bn").glob("*.png"))
    assert list((tmp_path / "my-desk/public/assets").glob("theme.*.css"))
    where = subprocess.run([str(python), "-c", "import generator; print(generator.__file__)"],
                           cwd=tmp_path, env=clean, capture_output=True, text=True, check=True)  # fmt: skip
    assert where.stdout.startswith(str(site))
    assert khobor("--version", cwd=tmp_path).stdout.startswith("khobor ")


def test_an_editable_install_finds_the_same_data_by_the_same_function():
    assert shipped("templates") == REPOSITORY / "templates"
    assert (shipped("locales") / "en/LC_MESSAGES/messages.po").is_file()
