"""Structured data: JSON that parses, says what the page says, and that no text can break out of."""

import json
import re
from html.parser import HTMLParser

import pytest

from tests.newsroom import INCIDENT, SITE, Built, Newsroom, story, translation

BREAKOUT = '</script><script>alert(1)</script><!-- & "quoted" \u2028'


class _Blocks(HTMLParser):
    """The JSON-LD blocks as a browser's parser finds them, the scripts, and the meta properties."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.blocks: list[dict] = []
        self.scripts: list[str] = []
        self.meta: dict[str, str] = {}
        self._type: str | None = None
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if tag == "script":
            self._type = found.get("type", "")
            self.scripts.append(self._type)
        if tag == "meta" and "property" in found:
            self.meta[found["property"]] = found["content"]

    def handle_endtag(self, tag):
        self._type = None

    def handle_data(self, data):
        if self._type == "application/ld+json":
            self.blocks.append(json.loads(data))

    def kind(self, name: str) -> dict:
        return next(block for block in self.blocks if block["@type"] == name)


def _holds_its_own_scripts(built: Built, file: str) -> None:
    """A page has its structured data and one program, a redirect none; the search also its tables."""
    others = [s for s in _Blocks(built.read("/" + file)).scripts if s != "application/ld+json"]
    tables = ["application/json"] if file.endswith("/search/index.html") else []
    program = [] if file == "index.html" else ["module"]
    assert sorted(others) == tables + program, file


def read(built: Built, path: str) -> _Blocks:
    return _Blocks(built.read(path))


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("site.yaml", SITE + "publisher:\n  name: {bn: খবর ডেস্ক, en: The desk}\n"
                   "  logo: media/logo.svg\n  policies: {corrections: rules}\n")  # fmt: skip
    picture = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" width="4" height="3"></svg>'
    )
    newsroom.write("content/media/logo.svg", picture)
    newsroom.write("content/media/a.svg", picture)
    newsroom.write("content/pages/rules.en.md", "---\nheadline: Rules\n---\nText.\n")
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/registry/people.yaml",
                   "desk: {name: {bn: ডেস্ক, en: Desk}, desk: true}\nmira: {name: {bn: মীরা, en: Mira}}\n")  # fmt: skip
    newsroom.write("content/stories/2026/s.en.md", story(
        "Down ${duration}", incidents="[x]", standfirst="Over ${stuck|exact}.", byline="[mira, desk]",
        image='{file: media/a.svg, alt: "A queue"}', updated="2026-07-03T11:00+05:30",
        corrections="[{at: 2026-07-03T11:00+05:30, kind: correction, text: The number was wrong.}]"))  # fmt: skip
    newsroom.write("content/stories/2026/s.bn.md", translation("${duration} অচল"))
    return newsroom


def test_an_article_says_what_its_page_says(desk):
    article = read(desk.build(), "/en/2026/s/").kind("NewsArticle")
    assert article["@context"] == "https://schema.org"
    assert article["headline"] == "Down 2 hours 37 minutes"
    assert article["description"] == "Over 3.18 million transactions."
    assert article["inLanguage"] == "en-IN"
    assert article["datePublished"] == "2026-07-02T09:00+05:30"
    assert article["dateModified"] == "2026-07-03T11:00+05:30"
    assert article["image"] == [
        "https://news.example/cards/en/s.png",
        "https://news.example/media/a.svg",
    ]
    assert [(a["@type"], a["name"]) for a in article["author"]] == [("Person", "Mira"), ("Organization", "Desk")]  # fmt: skip
    assert article["publisher"]["name"] == "The desk"
    assert article["publisher"]["logo"]["url"] == "https://news.example/media/logo.svg"
    assert article["publisher"]["correctionsPolicy"] == "https://news.example/en/rules/"
    assert article["correction"][0]["text"] == "The number was wrong."


def test_an_article_speaks_the_language_of_its_page(desk):
    article = read(desk.build(), "/bn/2026/s/").kind("NewsArticle")
    assert article["headline"] == "২ ঘণ্টা ৩৭ মিনিট অচল"
    assert article["inLanguage"] == "bn-IN"
    assert article["publisher"]["name"] == "খবর ডেস্ক"


def test_open_graph_says_the_same(desk):
    page = read(desk.build(), "/en/2026/s/")
    assert page.meta["og:title"] == "Down 2 hours 37 minutes"
    assert page.meta["og:type"] == "article"
    assert page.meta["og:url"] == "https://news.example/en/2026/s/"
    assert page.meta["og:description"] == "Over 3.18 million transactions."
    assert page.meta["article:published_time"] == "2026-07-02T09:00+05:30"
    assert page.meta["article:modified_time"] == "2026-07-03T11:00+05:30"
    assert page.meta["article:section"] == "Economy"


@pytest.mark.parametrize("field", ["headline", "standfirst", "kicker"])
def test_no_text_of_a_story_breaks_out(desk, field):
    desk.write("content/stories/2026/s.bn.md", translation())
    quoted = json.dumps(BREAKOUT, ensure_ascii=False)
    desk.write("content/stories/2026/s.en.md", story(**{field: quoted, "incidents": "[x]"}))
    built = desk.build()
    for file in built.files:
        if file.endswith(".html"):
            _holds_its_own_scripts(built, file)
    if field != "kicker":
        article = read(built, "/en/2026/s/").kind("NewsArticle")
        name = "description" if field == "standfirst" else field
        assert article[name] == BREAKOUT.strip()


def test_no_name_of_a_registry_breaks_out(desk):
    quoted = json.dumps(BREAKOUT)
    desk.write("content/registry/people.yaml", f"desk: {{name: {quoted}, desk: true}}\nmira: {{name: {quoted}}}\n")  # fmt: skip
    desk.write("content/registry/topics.yaml", f"payments: {{name: {quoted}}}\n")
    desk.write("content/registry/services.yaml", f"pay: {{name: {quoted}}}\n")
    built = desk.build()
    assert built.published, built.text()
    for file in built.files:
        if file.endswith(".html"):
            _holds_its_own_scripts(built, file)


def test_the_front_is_a_web_site_and_a_page_has_its_breadcrumbs(desk):
    built = desk.build()
    front = read(built, "/bn/").kind("WebSite")
    assert front["url"] == "https://news.example/bn/"
    trail = read(built, "/en/incidents/x/").kind("BreadcrumbList")["itemListElement"]
    assert [step["position"] for step in trail] == list(range(1, len(trail) + 1))
    assert trail[-1]["item"] == "https://news.example/en/incidents/x/"
    assert not re.search(r"\$\{", json.dumps(trail))
