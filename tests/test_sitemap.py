"""Sitemaps: valid, complete, one answer with the head about languages, and nothing hidden in them."""

import re
from pathlib import Path

import pytest
from lxml import etree

from tests.newsroom import INCIDENT, SITE, Built, Newsroom, story, translation

XSD = Path(__file__).parent / "xsd"
ONE_LOCALE = SITE.replace("  bn: {tag: bn-IN, digits: native}\n", "")


def entries(built: Built) -> dict[str, str]:
    """Return each URL of all sitemaps and what its entry says."""
    text = "".join(built.read("/" + f) for f in sorted(built.files) if f.startswith("sitemaps/"))
    found = re.findall(r"<url><loc>([^<]*)</loc>(.*?)</url>", text, re.DOTALL)
    assert len(found) == len(dict(found)), "one URL stands twice"
    return dict(found)


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/stories/2026/s.en.md",
                   story("One", incidents="[x]", updated="2026-07-03T11:00+05:30", aliases="[/old/]"))  # fmt: skip
    newsroom.write("content/stories/2026/s.bn.md", translation("এক", slug="ek-khobor"))
    newsroom.write(
        "content/stories/2026/t.en.md", story("Only", published="2026-08-02T09:00+05:30")
    )
    newsroom.write("content/stories/2026/d.en.md", story("Draft", state="draft"))
    return newsroom


def test_every_page_is_in_a_sitemap_and_nothing_else(desk):
    built = desk.build()
    pages = {
        "https://news.example/" + f.removesuffix("index.html")
        for f in built.files
        if f.endswith("index.html") and "noindex" not in built.read("/" + f)
    }
    assert set(entries(built)) == pages
    assert not [url for url in pages if "/d/" in url or "old" in url or "404" in url]


def test_sitemaps_are_valid(desk):
    built = desk.build()
    part = etree.XMLSchema(etree.parse(XSD / "sitemap.xsd"))
    index = etree.XMLSchema(etree.parse(XSD / "siteindex.xsd"))
    index.assertValid(etree.fromstring(built.read("/sitemap.xml").encode()))
    parts = [f for f in built.files if f.startswith("sitemaps/")]
    assert parts
    for file in parts:
        part.assertValid(etree.fromstring(built.read("/" + file).encode()))


def test_a_story_in_two_languages_names_both_and_the_default(desk):
    said = entries(desk.build())
    expected = {
        ("bn-IN", "https://news.example/bn/2026/ek-khobor/"),
        ("en-IN", "https://news.example/en/2026/s/"),
        ("x-default", "https://news.example/bn/2026/ek-khobor/"),
    }
    for url in ("https://news.example/bn/2026/ek-khobor/", "https://news.example/en/2026/s/"):
        assert set(re.findall(r'hreflang="([^"]*)" href="([^"]*)"', said[url])) == expected
    assert "hreflang" not in said["https://news.example/en/2026/t/"]


def test_a_site_in_one_language_has_no_alternates(desk):
    desk.write("site.yaml", ONE_LOCALE)
    desk.remove("content/stories/2026/s.bn.md")
    desk.write("content/incidents/x.yaml", re.sub(r"\{bn: [^,]*, en: ([^}]*)\}", r"\1", INCIDENT))
    for registry in ("services", "people", "topics"):
        file = f"content/registry/{registry}.yaml"
        text = (desk.site / file).read_text("utf-8")
        desk.write(file, re.sub(r"\{bn: [^,]*, en: ([^}]*)\}", r"\1", text))
    desk.write("site.yaml", re.sub(r"\{bn: [^,]*, en: ([^}]*)\}", r"\1", ONE_LOCALE))
    built = desk.build()
    assert built.published, built.text()
    assert not [said for said in entries(built).values() if "hreflang" in said]
    for file in built.files:
        if file.endswith(".html"):
            assert 'rel="alternate" hreflang' not in built.read("/" + file), file


def test_a_story_says_when_it_changed(desk):
    said = entries(desk.build())
    assert "<lastmod>2026-07-03T11:00:00+05:30</lastmod>" in said["https://news.example/en/2026/s/"]
    assert "<lastmod>2026-08-02T09:00:00+05:30</lastmod>" in said["https://news.example/en/2026/t/"]


def test_a_preview_names_its_own_address(desk):
    built = desk.build(base_url="https://preview.example/pr/7/")
    urls = set(entries(built))
    assert urls and all(url.startswith("https://preview.example/pr/7/") for url in urls)
    assert "https://preview.example/pr/7/sitemap.xml" in built.read("/robots.txt")
    assert "news.example" not in built.read("/sitemap.xml")
