"""The same stories for Pelican: native metadata, tags, categories and archives; a small plugin.

The settings, the theme and the plugin are in `pelican_site`. A clean build runs with no cache, as
is the default. For a no-op and an edit the content cache is on and filled.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

from benchmarks.rivals.stories import LANGUAGES, PAGES, Story, stories_of, topics_of, write

HERE = Path(__file__).resolve().parent / "pelican_site"
PAGE_TEMPLATES = HERE / "theme/templates"
STORY = ("base.html", "article.html", "lists.html")
"""The templates that make a story page."""
MACHINE = ("sitemap.html",)
CACHING = ["CACHE_CONTENT=true", "LOAD_CONTENT_CACHE=true", 'CONTENT_CACHING_LAYER="reader"']
"""The layer `generator` was no faster: it keeps articles with all that hangs on them."""


def write_site(corpus: Path, site: Path) -> None:
    """Write Pelican's site from a corpus."""
    shutil.copytree(HERE, site, ignore=shutil.ignore_patterns("__pycache__"))
    topics = topics_of(corpus)
    content = site / "content"
    for page, titles in PAGES.items():
        for locale in LANGUAGES:
            text = f"Title: {titles[locale]}\nSlug: {page}\nLang: {locale}\n\n"
            write(content / f"pages/{page}.{locale}.md", text)
    redirect = '<!doctype html><meta http-equiv="refresh" content="0; url=/bn/">\n'
    write(content / "extra/index.html", redirect)
    write(content / "extra/404.html", "<!doctype html><title>404</title>\n")
    write(content / "extra/robots.txt", "User-agent: *\nAllow: /\n")
    for story in stories_of(corpus):
        names = ", ".join(topics[topic][story.locale] for topic in story.topics)
        head = (
            f"Title: {story.headline}\nDate: {story.published}\nCategory: {story.section}\n"
            f"Tags: {names}\nSummary: {story.standfirst}\n\n"
        )
        write(path_of(site, story), head + story.body)


def path_of(site: Path, story: Story) -> Path:
    """Return the file of a story in one language."""
    return site / "content" / story.locale / f"{story.id}.md"


def command(program: Path, site: Path, out: Path, *, caching: bool = False) -> list[str]:
    """Return the command that builds the site."""
    settings = ["-e", *CACHING, f'CACHE_PATH="{site}/cache"'] if caching else []
    conf = str(site / "pelicanconf.py")
    return [str(program), "--quiet", "-s", conf, "-o", str(out), *settings]


def state_of(site: Path) -> Iterator[Path]:
    """Yield what a clean build must not find."""
    yield site / "cache"


KINDS = {
    "story pages": r"(bn|en)/stories/story-\d+/index\.html",
    "section lists": r"(bn|en)/(technology|networks|economy|city|state|world)/index\.html",
    "topic lists": r"(bn|en)/topics/[^/]+/index\.html",
    "author lists": r"(bn|en)/people/[^/]+/index\.html",
    "month archives": r"(bn|en)/\d+/\d+/index\.html",
    "archive pages": r"(bn|en)/archive/index\.html",
    "fronts": r"((bn|en)/)?index\.html",
    "other pages": r"(bn|en)/(status|incidents)/index\.html|((bn|en)/)?404\.html",
    "feeds": r"(bn|en)/(\w+/)?feed\.xml",
    "sitemaps": r".*sitemap\.xml",
}
