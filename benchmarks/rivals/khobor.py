"""Khobor itself, as the others: a site, a command, what a clean build must not find."""

import shutil
from collections.abc import Iterator
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
    """Copy the corpus, with the benchmark's templates or with the theme that Khobor ships.

    The others make no search, so this does not either.
    """
    shutil.copytree(corpus, site)
    with (site / "site.yaml").open("a", encoding="utf-8") as setting:
        setting.write("search: false\n")
    if not theme:
        shutil.copytree(PAGE_TEMPLATES, site / "templates")


def path_of(site: Path, story: Story) -> Path:
    """Return the file of a story in one language."""
    return site / f"content/stories/{story.published[:4]}/{story.id}.{story.locale}.md"


def command(program: Path, site: Path, out: Path) -> list[str]:
    """Return the command that builds the site, on two cores."""
    options = ["--site", str(site), "--out", str(out), "--as-of", AS_OF, "--jobs", str(JOBS)]
    return [str(program), "-m", "generator", "build", *options]


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
