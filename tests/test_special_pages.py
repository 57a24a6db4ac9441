"""Pages that are not stories: error pages, redirects, sections, months, people, plain pages."""

import re
from itertools import pairwise

import pytest

from tests.newsroom import INCIDENT, SITE, Newsroom, story, translation


def _main(page: str) -> str:
    return page[page.find("<main") : page.find("</main>")]


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT + "aliases: [/old/incident/]\n")
    newsroom.write(
        "content/stories/2026/s.en.md", story("One", aliases="[/old/story/, /old/file.html]")
    )
    newsroom.write("content/stories/2026/s.bn.md", translation("এক"))
    newsroom.write("content/stories/2026/t.en.md",
                   story("Two", section="city", published="2026-08-02T09:00+05:30", aliases="[/old/two/]"))  # fmt: skip
    newsroom.write("content/pages/about.bn.md",
                   "---\nheadline: কথা\nmenu: {place: footer, order: 1}\naliases: [/who/]\n---\n## শুরু\n\nলেখা।\n")  # fmt: skip
    newsroom.write("content/pages/about.en.md",
                   "---\nheadline: About\ntranslated_from: {locale: bn}\n---\nText.\n")  # fmt: skip
    return newsroom


@pytest.mark.parametrize(
    ("file", "lang"), [("404.html", "bn-IN"), ("bn/404.html", "bn-IN"), ("en/404.html", "en-IN")]
)
def test_an_error_page_is_whole_and_leads_home(desk, file, lang):
    page = desk.build().read("/" + file)
    assert f'<html lang="{lang}">' in page
    assert '<meta name="robots" content="noindex">' in page
    assert "canonical" not in page and "hreflang" not in page.split("</head>")[0]
    assert 'href="/bn/"' in page and 'href="/en/"' in page
    assert not re.search(r'(?:href|src)="(?!/|https?:|#)', page), (
        "an error page is shown at any depth"
    )


@pytest.mark.parametrize(
    ("alias", "target"),
    [("old/story/index.html", "/bn/2026/s/"), ("old/file.html", "/bn/2026/s/"), ("old/two/index.html", "/en/2026/two/"),
     ("old/incident/index.html", "/bn/incidents/x/"), ("who/index.html", "/bn/about/")],
)  # fmt: skip
def test_every_record_s_alias_redirects(desk, alias, target):
    desk.write("content/stories/2026/t.en.md",
               story("Two", section="city", slug="two", aliases="[/old/two/]"))  # fmt: skip
    page = desk.build().read("/" + alias)
    assert f'http-equiv="refresh" content="0; url=https://news.example{target}"' in page
    assert f'<link rel="canonical" href="https://news.example{target}">' in page
    assert "noindex" in page


def test_the_root_leads_to_the_default_locale_and_names_each_language(desk):
    desk.write("site.yaml", SITE.replace("  bn: {tag: bn-IN, digits: native}\n  en: {tag: en-IN, digits: latin}\n",
                                         "  en: {tag: en-IN, digits: latin}\n  bn: {tag: bn-IN, digits: native}\n"))  # fmt: skip
    page = desk.build().read("/index.html")
    assert 'url=https://news.example/en/"' in page
    assert 'href="/bn/"' in page and 'href="/en/"' in page


def test_a_section_front_shows_its_own_stories_only(desk):
    built = desk.build()
    city, economy = _main(built.read("/en/city/")), _main(built.read("/en/economy/"))
    assert "Two" in city and "One" not in city
    assert "One" in economy and "Two" not in economy
    assert "City" in city
    assert "শহর" in built.read("/bn/city/")


def test_a_month_lists_its_stories_in_each_language_that_has_some(desk):
    built = desk.build()
    assert "One" in _main(built.read("/en/2026/07/"))
    assert "Two" in _main(built.read("/en/2026/08/"))
    assert "এক" in _main(built.read("/bn/2026/07/"))
    assert "bn/2026/08/index.html" not in built.files
    archive = _main(built.read("/en/archive/"))
    assert 'href="/en/2026/07/"' in archive and 'href="/en/2026/08/"' in archive


def test_a_month_begins_at_midnight_in_the_zone_of_the_newsroom(desk):
    desk.write("content/stories/2026/t.en.md", story("Late", published="2026-07-31T20:00+00:00"))
    built = desk.build()
    assert "Late" in _main(built.read("/en/2026/08/"))


def test_a_plain_page_is_in_the_menu_it_asks_for(desk):
    built = desk.build()
    footer = built.read("/bn/").split("<footer")[1]
    assert 'href="/bn/about/"' in footer and "কথা" in footer
    assert 'href="/en/about/"' in built.read("/en/").split("<footer")[1]
    page = built.read("/bn/about/")
    assert "<h1>কথা</h1>" in page and re.search(r'<h2 id="[^"]+">শুরু</h2>', page)


@pytest.mark.parametrize(
    ("target", "path"),
    [
        ("front", "/en/"),
        ("incidents", "/en/incidents/"),
        ("status", "/en/status/"),
        ("archive", "/en/archive/"),
        ("corrections", "/en/corrected/"),
        ("search", "/en/search/"),
        ("section:city", "/en/city/"),
        ("page:about", "/en/about/"),
        ("topic:payments", "/en/topics/payments/"),
        ("service:pay", "/en/services/pay/"),
        ("person:desk", "/en/people/desk/"),
        ("place:IN", "/en/places/in/"),
    ],
)
def test_a_menu_leads_to_each_target_that_is_documented(desk, target, path):
    desk.write("site.yaml", SITE + f'menus:\n  main:\n    - {{to: "{target}"}}\n')
    built = desk.build()
    assert built.published, built.text()
    menu = built.read("/en/2026/t/").split('<nav class="menu"')[1].split("</nav>")[0]
    assert f'href="{path}"' in menu


def test_a_person_and_a_topic_list_their_stories(desk):
    built = desk.build()
    for path in ("/en/people/desk/", "/en/topics/payments/"):
        page = _main(built.read(path))
        assert page.index("Two") < page.index("One")


def test_marked_stories_say_their_language_in_lists_and_have_no_page_of_their_own(desk):
    desk.write("site.yaml", SITE + "missing_translation: show_marked\n")
    built = desk.build()
    assert "bn/2026/t/index.html" not in built.files
    for path in ("/bn/", "/bn/city/", "/bn/topics/payments/"):
        page = _main(built.read(path))
        assert re.search(r'<a href="/en/2026/t/" hreflang="en-IN">', page), path
        assert '<span lang="en-IN">Two</span>' in page, path


def test_left_out_means_left_out_everywhere(desk):
    built = desk.build()
    for file in built.files:
        if file.startswith("bn/") and file.endswith((".html", ".xml")):
            assert "Two" not in built.read("/" + file), file


def test_each_page_has_one_headline_and_its_landmarks(desk):
    built = desk.build()
    for file in built.files:
        page = built.read("/" + file) if file.endswith(".html") else ""
        if page and "refresh" not in page:
            assert len(re.findall(r"<h1\b", page)) == 1, file
            assert page.count("<main") == 1 and page.count("<footer") == 1, file
            assert re.search(r'<a class="skip" href="#main">', page), file
            levels = [int(n) for n in re.findall(r"<h([1-6])\b", page)]
            assert all(b - a <= 1 for a, b in pairwise(levels)), (file, levels)
