"""The same stories for Hugo: a folder of content for each language, taxonomies, related content.

Months are a taxonomy, as is customary: Hugo has no archives of its own. The layouts are in
`hugo_site`. Hugo has no state between two commands: every `hugo` renders all pages.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

from benchmarks.rivals.stories import (
    LANGUAGES,
    PAGES,
    Story,
    section_titles,
    stories_of,
    topics_of,
    write,
)

HERE = Path(__file__).resolve().parent / "hugo_site"
PAGE_TEMPLATES = HERE / "layouts"
STORY = ("baseof.html", "page.html", "nav.html", "crumbs.html", "stories.html")
"""The templates that make a story page."""
MACHINE = ("rss.xml",)
"""Templates of feeds: with the others they are part of the program, and not counted."""


def write_site(corpus: Path, site: Path, *, related: bool = True) -> None:
    """Write Hugo's site from a corpus; without related content where it is not asked for."""
    shutil.copytree(HERE, site)
    if not related:
        config = site / "hugo.yaml"
        write(config, config.read_text("utf-8").replace("related: true", "related: false"))
    topics, sections = topics_of(corpus), section_titles()
    for locale in LANGUAGES:
        content = site / "content" / locale
        for section, title in sections.items():
            write(content / section / "_index.md", f"---\ntitle: {title}\n---\n")
        for topic, names in topics.items():
            write(content / f"topics/{topic}/_index.md", f"---\ntitle: {names[locale]}\n---\n")
        for page, titles in PAGES.items():
            write(content / f"{page}.md", f"---\ntitle: {titles[locale]}\nlayout: plain\n---\n")
        archive = {"bn": "আর্কাইভ", "en": "Archive"}[locale]
        write(content / "archive.md", f"---\ntitle: {archive}\nlayout: archive\n---\n")
        desk = {"bn": "ডেস্ক", "en": "Desk"}[locale]
        write(content / "people/desk/_index.md", f"---\ntitle: {desk}\n---\n")
        for taxonomy in ("topics", "months", "people"):
            write(content / taxonomy / "_index.md", "---\nbuild: {render: never}\n---\n")
    write(site / "static/404.html", "<!doctype html><title>404</title>\n")
    for story in stories_of(corpus):
        write(path_of(site, story), _story(story))


def path_of(site: Path, story: Story) -> Path:
    """Return the file of a story in one language."""
    return site / "content" / story.locale / story.section / f"{story.id}.md"


def command(program: Path, site: Path, out: Path) -> list[str]:
    """Return the command that builds the site, on as many cores as there are."""
    cache = str(site / ".cache")
    return [str(program), "build", "--quiet", "--cacheDir", cache, "-s", str(site), "-d", str(out)]


def state_of(site: Path) -> Iterator[Path]:
    """Yield what a clean build must not find."""
    yield site / "resources"
    yield site / ".hugo_build.lock"


KINDS = {
    "story pages": r"(bn|en)/\w+/story-\d+/index\.html",
    "section lists": r"(bn|en)/(technology|networks|economy|city|state|world)/index\.html",
    "topic lists": r"(bn|en)/topics/[^/]+/index\.html",
    "author lists": r"(bn|en)/people/[^/]+/index\.html",
    "month archives": r"(bn|en)/months/[^/]+/index\.html",
    "archive pages": r"(bn|en)/archive/index\.html",
    "fronts": r"((bn|en)/)?index\.html",
    "other pages": r"(bn|en)/(status|incidents)/index\.html|((bn|en)/)?404\.html",
    "feeds": r"(bn|en)/(\w+/)?feed\.xml",
    "sitemaps": r".*sitemap\.xml",
}


def _story(story: Story) -> str:
    return (
        f"---\ntitle: {story.headline}\ndescription: {story.standfirst}\ndate: {story.published}:00\n"
        f"topics: [{', '.join(story.topics)}]\nmonths: [{story.published[:7]}]\npeople: [desk]\n---\n"
        f"{story.body}"
    ).replace("+05:30:00", ":00+05:30")
