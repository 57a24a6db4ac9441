"""Khobor itself, as the others: a site, a command, what a clean build must not find.

Also the command, `python -m benchmarks.rivals.khobor`, where the generator's own has no `--jobs`.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path

from benchmarks.rivals.stories import Story

ROOT = Path(__file__).resolve().parents[2]
PAGE_TEMPLATES = ROOT / "benchmarks/templates"
STORY = ("page-shell.html", "story.html", "lists.html")
"""The templates that make a story page."""
MACHINE = ("incident.html", "service.html", "figures.html", "timeline.html")
"""Templates that stories without incidents never reach."""
AS_OF = "2026-06-01T00:00+00:00"
JOBS = 2


def write_site(corpus: Path, site: Path, *, theme: bool = False) -> None:
    """Copy the corpus, with the benchmark's templates or with the theme that Khobor ships."""
    shutil.copytree(corpus, site)
    if not theme:
        shutil.copytree(PAGE_TEMPLATES, site / "templates")


def path_of(site: Path, story: Story) -> Path:
    """Return the file of a story in one language."""
    return site / f"content/stories/{story.published[:4]}/{story.id}.{story.locale}.md"


def command(program: Path, site: Path, out: Path) -> list[str]:
    """Return the command that builds the site, on two cores."""
    options = ["--site", str(site), "--out", str(out), "--as-of", AS_OF, "--jobs", str(JOBS)]
    if _has_jobs(str(program)):
        return [str(program), "-m", "generator", "build", *options]
    return [str(program), "-m", "benchmarks.rivals.khobor", *options]


def state_of(site: Path) -> Iterator[Path]:
    """Yield what a clean build must not find."""
    yield site / ".khobor"


KINDS = {
    "story pages": r"(bn|en)/\d+/story-\d+/index\.html",
    "section lists": r"(bn|en)/(technology|networks|economy|city|state|world)/index\.html",
    "topic lists": r"(bn|en)/topics/[^/]+/index\.html",
    "author lists": r"(bn|en)/people/[^/]+/index\.html",
    "month archives": r"(bn|en)/\d+/\d+/index\.html",
    "archive pages": r"(bn|en)/archive/index\.html",
    "fronts": r"((bn|en)/)?index\.html",
    "other pages": r"(bn|en)/(status|incidents)/index\.html|((bn|en)/)?404\.html",
    "feeds": r"(bn|en)/((?!incidents)\w+/)?feed\.xml",
    "sitemaps": r"sitemap\.xml|sitemaps/.*\.xml",
}


@cache
def _has_jobs(program: str) -> bool:
    asked = [program, "-m", "generator", "build", "--help"]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True)
    return "--jobs" in done.stdout


def _main() -> None:
    from generator.build.pipeline import Request  # noqa: PLC0415  # the processes of the pool
    from generator.cli import quick_build  # noqa: PLC0415  # import this module and need neither

    words = dict(zip(sys.argv[1::2], sys.argv[2::2], strict=True))
    report = quick_build(
        Request(
            site=Path(words["--site"]),
            out=Path(words["--out"]),
            as_of=datetime.fromisoformat(words["--as-of"]),
            jobs=int(words["--jobs"]),
        )
    )
    raise SystemExit(0 if report.manifest is not None else 1)


if __name__ == "__main__":
    _main()
