"""Outside judges: where they lie, what to say where they do not, and how the HTML checker is asked."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent
_JAVA = ("java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss4m", "-Xmx512m", "-jar")
"""A short run: what the second compiler would win, it costs twice."""


def missing(sentence: str) -> None:
    """Skip the test with a sentence that says how to get what it needs; in CI it fails."""
    if os.environ.get("CI"):
        pytest.fail(sentence)
    pytest.skip(sentence)


def find_checker() -> Path:
    """Return the Nu HTML checker."""
    named = os.environ.get("KHOBOR_VNU_JAR")
    jar = Path(named) if named else REPOSITORY / ".tools/node_modules/vnu-jar/build/dist/vnu.jar"
    if not jar.is_file():
        missing("the HTML checker is not here: npm install --prefix .tools vnu-jar")
    if not shutil.which("java"):
        missing("the HTML checker needs Java: apt install default-jre-headless")
    return jar


def find_chromium() -> str:
    """Return the browser."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if not browser:
        missing("there is no browser here: apt install chromium")
    return str(browser)


def faults_of(*arguments: str) -> list[str]:
    """Return what the checker says of files, a line each; it is asked with its own options."""
    done = subprocess.run(
        [*_JAVA, str(find_checker()), *arguments],
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    told = [line for line in done.stderr.splitlines() if line.strip()]
    assert told or done.returncode == 0, f"the checker ended with {done.returncode}"
    return told


def faults_of_pages(folder: Path) -> list[str]:
    """Return what the checker says of all pages below a folder, warnings too."""
    return faults_of("--format", "gnu", "--skip-non-html", str(folder))
