"""One page, one kind of digits: native or Latin, but for quotations, code, addresses and names."""

import re

import pytest

from tests.newsroom import INCIDENT, SITE, Newsroom, story, translation
from tests.test_demonstrations import pages

_NAME = re.compile(
    r"https?://\S+|\b[A-Za-z][\w.@/+-]*[ -]?\d[\w./-]*|\b\d+(?:[A-Za-z]|\.[A-Za-z])[\w.-]*|\S+\.[a-z]{2,4}\b"
)
"""WhatsApp 2.0, 5G, CVE-2024-1, an address."""


def test_no_bengali_page_of_this_site_shows_a_latin_digit(own_site):
    wrong = []
    for page, found in pages(own_site, "bn"):
        for text in found.texts:
            if re.search(r"[0-9]", _NAME.sub("", text)):
                wrong.append(f"{page}: {' '.join(text.split())[:90]}")
    assert not wrong, wrong[:20]


def test_no_english_page_of_this_site_shows_a_bengali_digit(own_site):
    for page, found in pages(own_site, "en"):
        for text in found.texts:
            assert not re.search(r"[০-৯]", text), (page, text)


@pytest.mark.parametrize(
    ("digits", "own", "other"), [("native", "০-৯", "0-9"), ("latin", "0-9", "০-৯")]
)
def test_the_digits_of_a_locale_are_those_of_its_every_number(
    newsroom: Newsroom, digits, own, other
):
    newsroom.write("site.yaml", SITE.replace("bn-IN, digits: native", f"bn-IN, digits: {digits}"))
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/stories/2026/s.en.md", story(incidents="[x]"))
    body = "${stuck} ${duration} ${began} ${interval} ${began|full} ${stuck|digits} ${count-of-updates|unit}\n\n::timeline\n\n::figures"
    newsroom.write(
        "content/stories/2026/s.bn.md", translation(body=body, headline='"${duration|about}"')
    )
    built = newsroom.build()
    assert built.published, built.text()
    for page, found in pages(built.out, "bn"):
        said = re.sub(r"https?://\S+", "", " ".join(found.texts))  # an address is no number
        assert not re.search(f"[{other}]", said), (
            page,
            re.findall(rf".{{20}}[{other}].{{20}}", said),
        )
        assert (
            re.search(f"[{own}]", said) or page.endswith(("about/index.html",)) or len(said) < 900
        )


def test_what_machines_read_keeps_ascii(newsroom: Newsroom):
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/stories/2026/s.en.md", story(incidents="[x]"))
    newsroom.write("content/stories/2026/s.bn.md", translation(body="## ২০২২ সালে\n\n${duration}"))
    built = newsroom.build()
    for file in built.files:
        if not file.startswith("bn/") or not file.endswith((".html", ".xml")):
            continue
        page = built.read("/" + file)
        for name, value in re.findall(
            r'\b(datetime|href|src|width|height|content)="([^"]*)"', page
        ):
            if name in ("datetime", "width", "height") or value.startswith(("/", "http")):
                assert not re.search(r"[০-৯]", value.split("#")[0]), (file, name, value)
        for pattern in (
            r"<pubDate>([^<]*)<",
            r"<lastBuildDate>([^<]*)<",
            r"<lastmod>([^<]*)<",
            r'"date\w+":"([^"]*)"',
        ):
            for value in re.findall(pattern, page):
                assert value.isascii(), (file, value)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("২০২২ নয়, 2022 সালে।", "২০২২"),
        ("দুপুর 2.44 মিনিটে।", "২.৪৪"),
        ("প্রায় 69% মানুষ।", "৬৯"),
        ("- মোট 12,34,567 জন", "১২,৩৪,৫৬৭"),
        ("| ক | 14 |\n| --- | --- |\n| খ | ৫ |", "১৪"),
    ],
)
def test_a_latin_number_typed_on_a_native_page_is_warned_of(newsroom: Newsroom, body, told):
    newsroom.write("content/stories/2026/s.en.md", story())
    newsroom.write("content/stories/2026/s.bn.md", translation(body=body))
    found = [d for d in newsroom.check().diagnostics if d.code == "foreign-digits"]
    assert len(found) == 1 and f"write {told}" in found[0].help
    assert found[0].span.source[found[0].span.column - 1] in "0123456789"


@pytest.mark.parametrize(
    "body",
    ["WhatsApp 2 আর iPhone 14 Pro", "5G আর 3.5G", "HTTP 500 ত্রুটি", "`2022`", "“২০২২ নয়, 2022”", "[খবর](https://a.example/2022)",
     "https://a.example/2022/10", "১. এক\n2. দুই", "```\n2022\n```", "CVE-2022-1234", "১২:০৭", "covid-19"],
)  # fmt: skip
def test_a_number_that_belongs_to_a_name_or_is_no_prose_is_not(newsroom: Newsroom, body):
    newsroom.write("content/stories/2026/s.en.md", story())
    newsroom.write("content/stories/2026/s.bn.md", translation(body=body))
    built = newsroom.check()
    assert not [d for d in built.diagnostics if d.code == "foreign-digits"], built.text()


def test_texts_of_a_record_and_headlines_are_read_too_but_not_where_digits_are_latin(newsroom):
    newsroom.write(
        "content/incidents/x.yaml", INCIDENT.replace("bn: পে অচল", "bn: পে 2022 সালে অচল")
    )
    newsroom.write("content/stories/2026/s.en.md", story())
    newsroom.write("content/stories/2026/s.bn.md", translation("2022 সালের খবর"))
    found = [d.span.path for d in newsroom.check().diagnostics if d.code == "foreign-digits"]
    assert found == ["content/incidents/x.yaml", "content/stories/2026/s.bn.md"]
    newsroom.write("site.yaml", SITE.replace("bn-IN, digits: native", "bn-IN, digits: latin"))
    assert not [d for d in newsroom.check().diagnostics if d.code == "foreign-digits"]
