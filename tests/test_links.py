"""Every link and anchor of this repository's own site resolves, and nothing is loaded from elsewhere."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.newsroom import INCIDENT, Newsroom, story, translation

HOST = "khobor.example"


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if "id" in found:
            self.ids.append(found["id"])
        if tag == "a" and found.get("href"):
            self.links.append(found["href"])
        if tag == "link" and found.get("rel") in ("stylesheet", "preload", "icon"):
            self.loads.append(found["href"])
        if tag in ("img", "script", "iframe", "source", "video", "audio") and found.get("src"):
            self.loads.append(found["src"])
        assert not any(name.startswith("on") or name == "style" for name in found), attributes


def _pages(site: Path) -> dict[str, _Page]:
    pages = {}
    for path in site.rglob("*.html"):
        page = _Page()
        page.feed(path.read_text("utf-8"))
        pages[path.relative_to(site).as_posix()] = page
    return pages


def _file(url: str) -> str:
    path = unquote(urlsplit(url).path).lstrip("/")
    return path + "index.html" if not path or path.endswith("/") else path


def test_every_link_and_anchor_resolves(own_site):
    pages = _pages(own_site)
    broken = []
    for name, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), (name, sorted(page.ids))
        for url in page.links + page.loads:
            parts = urlsplit(url)
            if parts.netloc not in ("", HOST) or parts.scheme in ("mailto", "tel"):
                continue
            file = _file(url) if parts.path else name
            target = own_site / file
            if not target.is_file() or (
                parts.fragment and unquote(parts.fragment) not in pages[file].ids
            ):
                broken.append((name, url))
    assert not broken


def test_nothing_is_loaded_from_another_site(own_site):
    for name, page in _pages(own_site).items():
        for url in page.loads:
            assert urlsplit(url).netloc == "", (name, url)
    for path in (own_site / "assets").rglob("*.css"):
        for url in re.findall(r"url\(\"?([^)\"]*)", path.read_text("utf-8")):
            assert (path.parent / url).is_file(), url


def test_under_a_base_path_every_link_and_load_resolves(newsroom: Newsroom):
    """A preview lies below a path: nothing may point above it, and redirects stay inside."""
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/media/a.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" '
                   'width="4" height="3"></svg>')  # fmt: skip
    newsroom.write("content/stories/2026/s.en.md",
                   story("One", '[x](incident:x)\n\n::timeline\n\n::image{file=media/a.svg alt="A"}',
                         incidents="[x]", aliases="[/old/]"))  # fmt: skip
    newsroom.write("content/stories/2026/s.bn.md", translation())
    base = "https://preview.example/pr/7"
    built = newsroom.build(base_url=base + "/")
    urls: set[str] = set()
    for file in built.files:
        text = built.read("/" + file) if file.endswith((".html", ".xml", ".txt")) else ""
        assert "news.example/" not in text, file
        urls |= set(re.findall(r'(?:href|src|content)="(?:0; url=)?((?:/|https?:)[^"#]*)', text))
        urls |= set(re.findall(r"<loc>([^<]*)</loc>", text))
    for url in urls:
        parts = urlsplit(url)
        if parts.netloc in ("", "preview.example"):
            assert parts.path.startswith("/pr/7/"), url
            assert _file(parts.path.removeprefix("/pr/7")) in built.files, url
    assert base + "/en/2026/s/" in urls and base + "/bn/" in urls


def test_each_page_has_one_main_heading_and_a_language(own_site):
    for path in own_site.rglob("*.html"):
        text = path.read_text("utf-8")
        assert len(re.findall(r"<h1[ >]", text)) == 1, path
        assert re.search(r'<html lang="(bn-IN|en-IN)">', text), path
        assert "${" not in text, path


def test_the_own_site_has_what_it_promises(own_site):
    stories = {
        p.parent.name for p in own_site.glob("*/2026/*/index.html") if not p.parent.name.isdigit()
    }
    incidents = {p.parent.name for p in own_site.glob("bn/incidents/*/index.html")}
    assert len(stories) >= 14
    assert len(incidents) >= 10
    assert "grid-lessons" not in stories
    assert "cloud-concentration" not in stories


def test_english_pages_do_not_ask_for_the_bengali_font(own_site):
    page = (own_site / "en/index.html").read_text("utf-8")
    assert "bengali" not in page.split("</head>")[0]
