"""What the head tells programs stands on the page: every page of two sites, each statement compared."""

import json
import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from generator.content.config import POLICIES
from generator.render.structured import _POLICIES as SAID
from tests.newsroom import INCIDENT, SITE, Newsroom, story, translation
from tests.test_live_pages import live


class Page(HTMLParser):
    """A page: its meta and link elements, its structured data, its moments, links and text."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.meta: dict[str, list[str]] = {}
        self.links: list[dict] = []
        self.data: list[dict] = []
        self.moments: set[str] = set()
        self.anchors: list[tuple[str, str]] = []
        self.ids: set[str] = set()
        self.pictures: set[str] = set()
        self._json = False
        text = file.read_text("utf-8")
        self.feed(text)
        body = re.sub(r"<[^>]*>", "", text[text.index("<body") :])
        self.text = " ".join(unescape(body).split())

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        self.ids.add(named.get("id", ""))
        if tag == "meta":
            self.meta.setdefault(named.get("property") or named.get("name", ""), []).append(named.get("content", ""))  # fmt: skip
        elif tag == "link":
            self.links.append(named)
        elif tag == "time":
            self.moments.add(named["datetime"])
        elif tag == "a":
            self.anchors.append((named.get("href", ""), named.get("rel", "")))
        elif tag == "img":
            self.pictures.add(named["src"])
        self._json = tag == "script" and named.get("type") == "application/ld+json"

    def handle_endtag(self, tag):
        self._json = False

    def handle_data(self, data):
        if self._json:
            self.data.append(json.loads(data))

    def says(self, text: str) -> bool:
        return " ".join(text.split()) in self.text

    def of_type(self, name: str) -> list[dict]:
        return [one for one in self.data if one["@type"] == name]

    def rel(self, name: str) -> list[dict]:
        return [one for one in self.links if one.get("rel") == name]


@pytest.fixture(scope="module")
def desk(tmp_path_factory) -> Path:
    """A site with everything that a head can say."""
    found = Newsroom(tmp_path_factory.mktemp("head"))
    policies = ", ".join(f"{name}: rules" for name in POLICIES)
    found.write("site.yaml", SITE + (
        "publisher:\n  name: {bn: খবর ডেস্ক, en: The desk}\n  logo: media/logo.svg\n"
        f"  policies: {{{policies}}}\n"))  # fmt: skip
    picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" width="4" height="3"></svg>'  # fmt: skip
    found.write("content/media/logo.svg", picture)
    found.write("content/media/a.svg", picture)
    for code in ("bn", "en"):
        found.write(f"content/pages/rules.{code}.md", f"---\nheadline: Rules {code}\n---\nText.\n")
    found.write("content/incidents/x.yaml", INCIDENT)
    found.write("content/incidents/o.yaml", live(3, more=(
        "corrections:\n  - {at: 2026-10-21, kind: correction, text: The hour was wrong.}\n")))  # fmt: skip
    found.write("content/stories/2026/s.en.md", story(
        "Down ${duration}", incidents="[x]", standfirst="Over ${stuck|exact}.", dateline="{place: IN}",
        image='{file: media/a.svg, alt: "A queue"}', updated="2026-07-03T11:00+05:30",
        corrections="\n  - {at: 2026-07-05T12:00+05:30, kind: correction, text: The number was wrong.}"
                    "\n  - {at: 2026-07-04, kind: clarification, text: It was a Wednesday.}"))  # fmt: skip
    found.write("content/stories/2026/s.bn.md", translation("${duration} অচল"))
    built = found.build()
    assert built.published, built.text()
    return built.out


@pytest.fixture(scope="module", params=["desk", "own"])
def pages(request, desk, own_site) -> dict[str, Page]:
    out = desk if request.param == "desk" else own_site
    found = {}
    for file in sorted(out.rglob("*.html")):
        path = "/" + file.relative_to(out).as_posix().removesuffix("index.html")
        if 'data-kind="redirect"' not in file.read_text("utf-8"):
            found[path] = Page(file)
    return found


def path_of(url: str) -> str:
    parts = urlsplit(url)
    assert parts.scheme == "https" and parts.netloc, url
    return parts.path


def each(pages: dict[str, Page], name: str):
    found = [(path, page, data) for path, page in pages.items() for data in page.of_type(name)]
    assert found or name == "LiveBlogPosting", name
    return found


def test_an_article_is_its_page(pages):
    for path, page, data in each(pages, "NewsArticle"):
        assert path_of(data["url"]) == path_of(data["mainEntityOfPage"]) == path
        assert data["url"] == page.rel("canonical")[0]["href"] == page.meta["og:url"][0]
        assert data["headline"] == page.meta["og:title"][0]
        for text in (data["headline"], data.get("description", ""), data.get("dateline", ""),
                     data["articleSection"], *data.get("keywords", ())):  # fmt: skip
            assert page.says(text), (path, text)
        assert {data["datePublished"], data["dateModified"]} <= page.moments
        assert page.meta["article:published_time"] == [data["datePublished"]]
        assert page.meta.get("article:modified_time", [data["datePublished"]]) == [data["dateModified"]]  # fmt: skip
        assert data["image"][0] == page.meta["og:image"][0]
        assert {path_of(url) for url in data["image"][1:]} <= page.pictures
        for author in data["author"]:
            assert page.says(author["name"])
            assert (path_of(author["url"]), "") in page.anchors
        links = {href for href, _ in page.anchors}
        for source in data.get("citation", ()):
            assert page.says(source["name"]) and source.get("url", "") in links | {""}
        for correction in data.get("correction", ()):
            assert page.says(correction["text"]) and correction["datePublished"] in page.moments
        if "translationOfWork" in data:
            assert path_of(data["translationOfWork"]["url"]) in links


def test_a_publisher_is_on_the_page_and_its_policies_exist(pages):
    for name in ("NewsArticle", "WebSite"):
        for path, page, data in each(pages, name):
            publisher = data["publisher"]
            assert page.says(publisher["name"]), path
            for key, url in publisher.items():
                if key.endswith(("Policy", "Principles", "Info")) or key in ("url", "masthead"):
                    assert path_of(url) in pages, (path, key)


def test_a_way_is_that_on_the_page(pages):
    for path, page, data in each(pages, "BreadcrumbList"):
        items = data["itemListElement"]
        assert path_of(items[-1]["item"]) == path
        assert [i["position"] for i in items] == list(range(1, len(items) + 1))
        assert page.says(" ".join(i["name"] for i in items)), path
        for item in items[:-1]:
            assert (path_of(item["item"]), "") in page.anchors and path_of(item["item"]) in pages


def test_a_live_blog_is_the_timeline(pages):
    for path, page, data in each(pages, "LiveBlogPosting"):
        assert page.says(data["headline"]) and data["coverageStartTime"] in page.moments
        assert data["dateModified"] in page.moments
        for update in data["liveBlogUpdate"]:
            place, _, anchor = update["url"].partition("#")
            assert page.says(update["articleBody"]) and update["datePublished"] in page.moments
            assert path_of(place) == path and anchor in page.ids
        for correction in data.get("correction", ()):
            assert page.says(correction["text"]) and correction["datePublished"] in page.moments


def test_versions_name_each_other_and_the_default(pages):
    for path, page in pages.items():
        alternates = {one["hreflang"]: path_of(one["href"]) for one in page.rel("alternate") if "hreflang" in one}  # fmt: skip
        if not alternates:
            continue
        default = alternates.pop("x-default")
        assert path in alternates.values() and default == alternates["bn-IN"]
        locales = [*page.meta["og:locale"], *page.meta["og:locale:alternate"]]
        assert sorted(locales) == sorted(tag.replace("-", "_") for tag in alternates)
        for other in alternates.values():
            theirs = {one["hreflang"]: path_of(one["href"]) for one in pages[other].rel("alternate") if "hreflang" in one}  # fmt: skip
            assert theirs == {**alternates, "x-default": default}, (path, other)


def test_every_policy_has_its_name():
    assert set(POLICIES) == set(SAID)


def test_a_correction_is_a_change_and_a_translation_names_its_original(desk):
    page = Page(desk / "en/2026/s/index.html")
    article = page.of_type("NewsArticle")[0]
    assert article["dateModified"] == "2026-07-05T12:00+05:30"
    assert [c["text"] for c in article["correction"]] == ["The number was wrong."]
    assert article["dateline"] == "India" and article["keywords"] == ["Payments"]
    assert "translationOfWork" not in article
    for key in SAID.values():
        assert article["publisher"][key].endswith("/en/rules/")
    bengali = Page(desk / "bn/2026/s/index.html").of_type("NewsArticle")[0]
    assert bengali["translationOfWork"]["url"] == "https://news.example/en/2026/s/"
    assert bengali["correction"][0]["text"] == "The number was wrong."
    live_blog = Page(desk / "en/incidents/o/index.html").of_type("LiveBlogPosting")[0]
    assert len(live_blog["liveBlogUpdate"]) == 3
    assert live_blog["correction"][0]["text"] == "The hour was wrong."
