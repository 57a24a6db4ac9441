"""Feeds, sitemap and structured data, as programs read them."""

import json
import re
from pathlib import Path

import feedparser
import pytest
from lxml import etree

from tests.newsroom import INCIDENT, SITE, Newsroom, story, translation

XSD = Path(__file__).parent / "xsd"


@pytest.fixture
def built(newsroom: Newsroom):
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/stories/2026/s.en.md",
                   story("A & B </script> ${duration}", "See [it](incident:x) and [here](#part).\n\n## Part\n\n::timeline",
                         incidents="[x]", standfirst="Short."))  # fmt: skip
    newsroom.write("content/stories/2026/s.bn.md", translation("ক ও খ", "লেখা।"))
    newsroom.write(
        "content/stories/2026/t.en.md",
        story("Later", published="2026-08-01T09:00+05:30", section="city"),
    )
    return newsroom.build()


def test_the_feed_of_stories_has_full_text_and_permanent_ids(built):
    text = built.read("/en/feed.xml")
    feed = feedparser.parse(text)
    assert not feed.bozo
    assert feed.feed.language == "en-in"
    assert [e.title for e in feed.entries] == ["Later", "A & B </script> 2 hours 37 minutes"]
    entry = feed.entries[1]
    assert entry.id == "tag:news.example,2026:story/s/en"
    assert 'isPermaLink="false"' in text
    assert entry.link == "https://news.example/en/2026/s/"
    content = entry.content[0].value
    assert 'href="https://news.example/en/incidents/x/"' in content
    assert 'href="https://news.example/en/2026/s/#part"' in content
    assert not re.search(r'(?:href|src)="[/#]', content)
    assert '<atom:link href="https://news.example/en/feed.xml" rel="self"' in text


def test_dates_in_feeds_are_english_whatever_the_language(built):
    text = built.read("/bn/feed.xml")
    assert "<pubDate>Thu, 02 Jul 2026 09:00:00 +0530</pubDate>" in text
    assert "<lastBuildDate>Thu, 02 Jul 2026 09:00:00 +0530</lastBuildDate>" in text


def test_a_section_has_its_own_feed(built):
    titles = [e.title for e in feedparser.parse(built.read("/en/city/feed.xml")).entries]
    assert titles == ["Later"]


def test_each_update_of_an_incident_is_an_entry(built):
    feed = feedparser.parse(built.read("/en/incidents/feed.xml"))
    assert [e.id for e in feed.entries] == [
        "tag:news.example,2026:incident/x/back/en",
        "tag:news.example,2026:incident/x/first/en",
    ]
    assert feed.entries[1].link == "https://news.example/en/incidents/x/#update-first"
    assert 'id="update-first"' in built.read("/en/incidents/x/")


def test_feeds_and_sitemaps_satisfy_their_schemas(built):
    schema = etree.XMLSchema(etree.parse(XSD / "sitemap.xsd"))
    index = etree.XMLSchema(etree.parse(XSD / "siteindex.xsd"))
    rss = etree.XMLSchema(etree.parse(XSD / "rss.xsd"))
    for file in sorted(built.files):
        if file.endswith(".xml"):
            document = etree.fromstring(built.read("/" + file).encode())
            judge = index if file == "sitemap.xml" else schema if "sitemaps/" in file else rss
            judge.assertValid(document)


def test_the_sitemap_index_names_every_part(built):
    parts = set(re.findall(r"<loc>https://news.example/([^<]*)</loc>", built.read("/sitemap.xml")))
    assert parts == {f for f in built.files if f.startswith("sitemaps/")}
    assert {"sitemaps/pages.xml", "sitemaps/2026-07.xml", "sitemaps/2026-08.xml"} == parts
    assert "Sitemap: https://news.example/sitemap.xml" in built.read("/robots.txt")


def test_structured_data_says_what_the_page_says_and_cannot_be_broken_out_of(built):
    page = built.read("/en/2026/s/")
    blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    found = {b["@type"]: b for b in map(json.loads, blocks)}
    article = found["NewsArticle"]
    assert article["headline"] == "A & B </script> 2 hours 37 minutes"
    assert article["datePublished"] == "2026-07-02T09:00+05:30"
    assert article["inLanguage"] == "en-IN"
    assert article["url"] == article["mainEntityOfPage"] == "https://news.example/en/2026/s/"
    assert [i["name"] for i in found["BreadcrumbList"]["itemListElement"]][:2] == [
        "News",
        "Economy",
    ]
    assert 'property="og:title" content="A &amp; B &lt;/script&gt; 2 hours 37 minutes"' in page


def _guids(built) -> list[str]:
    return re.findall(
        r"<guid[^>]*>([^<]*)", built.read("/en/feed.xml") + built.read("/en/incidents/feed.xml")
    )


def test_an_entry_keeps_its_id_whatever_is_edited(newsroom: Newsroom):
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/stories/2026/s.en.md", story("One", incidents="[x]"))
    before = _guids(newsroom.build())
    assert len(before) == len(set(before)) == 3
    newsroom.write("content/incidents/x.yaml", INCIDENT.replace("2026-07-01T17", "2025-12-31T17"))
    newsroom.write("content/stories/2026/s.en.md",
                   story("Two", incidents="[x]", slug="other", section="city", published="2025-12-31T09:00+05:30"))  # fmt: skip
    assert set(_guids(newsroom.build("2029-01-01T00:00+05:30"))) == set(before)


def test_a_preview_has_the_ids_of_the_site_itself(newsroom: Newsroom):
    newsroom.write("content/stories/2026/s.en.md", story("One"))
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    before = _guids(newsroom.build())
    assert _guids(newsroom.build(base_url="https://preview.example/pr/7/")) == before


def test_an_empty_feed_is_a_feed_all_the_same(newsroom: Newsroom):
    built = newsroom.build()
    for file in ("/en/feed.xml", "/bn/economy/feed.xml", "/en/incidents/feed.xml"):
        feed = feedparser.parse(built.read(file))
        assert not feed.bozo and feed.entries == []


def test_a_feed_has_as_many_entries_as_the_site_says(newsroom: Newsroom):
    for number in range(5):
        newsroom.write(f"content/stories/2026/s{number}.en.md",
                       story(f"Story {number}", published=f"2026-07-0{number + 1}T09:00+05:30"))  # fmt: skip
    newsroom.write("site.yaml", SITE + "feeds: {items: 2, full_text: false}\n")
    text = newsroom.build().read("/en/feed.xml")
    assert [e.title for e in feedparser.parse(text).entries] == ["Story 4", "Story 3"]
    assert "<content:encoded>" not in text
