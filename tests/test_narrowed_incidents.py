"""The incidents index narrowed by plain links, the list of corrections, and the error page."""

import re
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from tests.newsroom import INCIDENT, SITE, Newsroom, story, translation

CORRECTION = "corrections:\n  - {at: 2026-08-01T10:00+05:30, kind: correction, text: {bn: আগে ভুল ছিল।, en: It was wrong.}}\n"  # fmt: skip


def choices(page: str) -> list[tuple[str, str, str]]:
    nav = page[page.index('<nav class="choices"') :].split("</nav>", maxsplit=1)[0]
    found = re.findall(r'<a href="([^"]+)"( aria-current="page")?>[^<]+<span class="count">([^<]+)', nav)  # fmt: skip
    return [(url, "here" if current else "", count) for url, current, count in found]


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/incidents/y.yaml", INCIDENT.replace("major\n", "minor\n", 1).replace("2026-07", "2025-07"))  # fmt: skip
    return newsroom


def test_every_choice_is_a_link_with_its_count(desk: Newsroom):
    built = desk.build()
    assert choices(built.read("/en/incidents/")) == [
        ("/en/incidents/", "here", "2"),
        ("/en/incidents/severity/major/", "", "1"),
        ("/en/incidents/severity/minor/", "", "1"),
        ("/en/incidents/year/2026/", "", "1"),
        ("/en/incidents/year/2025/", "", "1"),
        ("/en/services/pay/", "", "2"),
        ("/en/places/in/", "", "2"),
    ]
    assert {count for _, _, count in choices(built.read("/bn/incidents/"))} == {"১", "২"}
    for url, _, _ in choices(built.read("/en/incidents/")):
        assert built.read(url)


def test_a_narrower_list_holds_its_own_and_says_where_it_is(desk: Newsroom):
    built = desk.build()
    page = built.read("/en/incidents/severity/minor/")
    assert ("/en/incidents/severity/minor/", "here", "1") in choices(page)
    assert "incidents/y/" in page and "incidents/x/" not in page
    assert "incidents/x/" in built.read("/en/incidents/year/2026/")


def test_what_is_empty_is_not_written(desk: Newsroom):
    files = desk.build().files
    assert "en/incidents/severity/critical/index.html" not in files
    desk.remove("content/incidents/y.yaml")
    assert "en/incidents/year/2025/index.html" not in desk.build().files


def test_corrections_of_stories_and_incidents_stand_together_in_each_language(desk: Newsroom):
    desk.write(
        "content/incidents/x.yaml", INCIDENT + CORRECTION.replace("2026-08-01", "2025-08-01")
    )
    desk.write(
        "content/stories/2026/s.en.md", story("One").replace("---\n", "---\n" + CORRECTION, 1)
    )
    desk.write("content/stories/2026/s.bn.md", translation("এক"))
    built = desk.build()
    page = built.read("/en/corrected/")
    assert page.index("/en/2026/s/#corrections") < page.index("/en/incidents/x/#corrections")
    assert page.count("It was wrong.") == 2 and "আগে" not in page
    assert "আগে ভুল ছিল।" in built.read("/bn/corrected/") and "২০২৫" in built.read("/bn/corrected/")
    year = built.read("/en/corrected/2025/")
    assert "incidents/x/#" in year and "2026/s/#" not in year
    assert 'href="/en/corrected/"' in built.read("/en/")


def test_a_site_without_corrections_says_so(desk: Newsroom):
    built = desk.build()
    assert "No correction has been published so far." in built.read("/en/corrected/")
    assert not any(re.search(r"corrected/\d", file) for file in built.files)


def test_a_hidden_record_s_corrections_are_told_to_nobody(desk: Newsroom):
    desk.write("content/incidents/x.yaml", INCIDENT + CORRECTION + "state: draft\n")
    assert "It was wrong." not in desk.build().read("/en/corrected/")


def test_share_links_carry_headline_and_address(desk: Newsroom):
    desk.write("content/stories/2026/s.bn.md", story("৫০% “বন্ধ” & চালু"))
    page = desk.build().read("/bn/2026/s/").replace("&amp;", "&")
    links = dict(re.findall(r'<li><a href="([^"]+)" class="share-(\w+)"', page))
    links = {name: url for url, name in links.items()}
    assert list(links) == ["whatsapp", "facebook", "x", "telegram", "email"]
    address, headline = "https://news.example/bn/2026/s/", "৫০% “বন্ধ” & চালু"
    assert parse_qs(urlsplit(links["whatsapp"]).query) == {"text": [f"{headline}\n{address}"]}
    assert parse_qs(urlsplit(links["facebook"]).query) == {"u": [address]}
    assert parse_qs(urlsplit(links["telegram"]).query) == {"url": [address], "text": [headline]}
    assert unquote(links["email"]) == f"mailto:?subject={headline}&body={headline}\r\n{address}"
    assert all(url.isascii() for url in links.values())


@pytest.mark.parametrize(("share", "names"), [("[telegram, whatsapp]", ["telegram", "whatsapp"]), ("[]", [])])  # fmt: skip
def test_a_site_says_which_and_in_which_order(desk: Newsroom, share: str, names: list[str]):
    desk.write("site.yaml", SITE + f"share: {share}\n")
    page = desk.build().read("/en/incidents/x/")
    assert re.findall(r'class="share-(\w+)"', page) == names
    assert 'rel="bookmark">https://news.example/en/incidents/x/</a>' in page


def test_every_row_of_sharing_has_a_word():
    from generator.l10n.words import WORDS
    from generator.model.sharing import SHARED, SHARING

    assert WORDS["share"].keys() == SHARING.keys() >= set(SHARED)


def test_one_error_page_speaks_every_language(desk: Newsroom):
    page = desk.build().read("/404.html")
    assert '<html lang="bn-IN">' in page and "পাতাটি পাওয়া গেল না" in page
    other = page[page.index('<section class="strip elsewhere" lang="en-IN">') :]
    assert "Page not found" in other and 'href="/en/incidents/" hreflang="en-IN"' in other


def test_the_search_finds_a_service_by_what_happened_to_its_parts(desk: Newsroom):
    desk.write("content/registry/services.yaml", "pay:\n  name: Pay\n  part_of: bank\nbank:\n  name: Bank\n")  # fmt: skip
    lines = desk.build().read("/search/en/by-service.txt").splitlines()
    found = dict(line.split("\t", 1) for line in lines)
    assert found["service=bank"] == found["service=pay"] != ""


def test_every_page_kind_has_its_place_among_colliding_ones():
    from generator.build.collisions import _ORDER
    from generator.render.dispatch import TEMPLATES

    assert set(_ORDER) == set(TEMPLATES) - {"redirect"}


def test_an_alias_over_a_service_s_year_is_told(desk: Newsroom):
    desk.write("content/stories/2026/s.en.md", story("One", aliases="[/en/services/pay/2025/]"))
    built = desk.build()
    assert built.codes == ["bad-alias"] and "service_year pay/2025 en" in built.text()
