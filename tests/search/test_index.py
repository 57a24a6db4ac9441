"""The files of a search: what is in them, what never is, and that they come and go with what pages say."""

import json
from contextlib import closing

import pytest

from generator.index.store import Store
from generator.l10n.finding import search_key, word_shards
from generator.model.finding import join_numbers, number_of_page
from tests.newsroom import INCIDENT, SITE, Newsroom, story, translation


def shard_of(built, word: str, locale: str = "en") -> str:
    """Return the line of a word, or nothing."""
    key = search_key(word)
    file = f"search/{locale}/words-{word_shards(key, locale)[0]}.txt"
    lines = built.read(file).splitlines() if file in built.files else []
    return next((line for line in lines if line.split("\t")[0] == key), "")


def everything(built, locale: str = "en") -> str:
    """Return all the files of a language's search, one after another."""
    names = sorted(file for file in built.files if file.startswith(f"search/{locale}/"))
    return "".join(built.read(name) for name in names)


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/stories/2026/one.en.md",
                   story("Otters cross", "They swim: ${stuck}.", incidents="[x]", standfirst="By night"))  # fmt: skip
    newsroom.write(
        "content/stories/2026/one.bn.md", translation("ভোঁদড়ের পারাপার", "ওরা সাঁতরায়: ${stuck}।")
    )
    return newsroom


def test_a_word_stands_at_the_place_that_weighs_most(desk):
    built = desk.build()
    number = join_numbers([number_of_page("story", "one", "2026-07")])
    assert shard_of(built, "otters") == f"otters\t{number}"
    assert shard_of(built, "night") == f"night\t\t{number}"
    assert shard_of(built, "swim") == f"swim\t\t\t\t{number}"
    assert number in shard_of(built, "payments").split("\t")[2], "the name of its topic"


def test_facts_are_found_as_they_are_spoken(desk):
    built = desk.build()
    number = join_numbers([number_of_page("story", "one", "2026-07")])
    assert number in shard_of(built, "31.8") or number in shard_of(built, "3.18")
    assert number in shard_of(built, "৩১.৮", "bn")


def test_a_story_is_found_in_the_languages_it_is_written_in(desk):
    desk.remove("content/stories/2026/one.bn.md")
    desk.write("site.yaml", SITE + "missing_translation: show_marked\n")
    built = desk.build()
    assert shard_of(built, "otters") and not shard_of(built, "otters", "bn")
    assert "Otters" in built.read("/bn/"), "the lists show it, marked"


def test_a_result_shows_headline_section_day_and_gist_in_the_page_s_language(desk):
    built = desk.build()
    number = number_of_page("story", "one", "2026-07")
    line = next(li for li in everything(built, "bn").splitlines() if li.startswith(number + "["))
    url, lang, headline, about, day, _ = json.loads(line[len(number) :])
    assert (url, lang, headline) == ("/bn/2026/one/", "", "ভোঁদড়ের পারাপার")
    assert about == "অর্থনীতি" and "জুলাই" in day and "২০২৬" in day


def test_what_may_be_chosen_has_its_pages(desk):
    built = desk.build()
    pages = [number_of_page(*page, "2026-07") for page in (("story", "one"), ("incident", "x"))]
    (story_number, incident_number), both = (
        map(join_numbers, ([p] for p in pages)),
        join_numbers(pages),
    )
    assert built.read("search/en/by-section.txt") == f"section=economy\t{story_number}\n"
    assert built.read("search/en/by-severity.txt") == f"severity=major\t{both}\n"
    assert built.read("search/en/by-service.txt") == f"service=pay\t{both}\n"
    assert set(built.read("search/en/by-kind.txt").splitlines()) == {
        f"kind=report\t{story_number}", f"kind=incident\t{incident_number}",
    }  # fmt: skip


@pytest.mark.parametrize(
    "hidden",
    [{"state": "draft"}, {"state": "withdrawn"}, {"embargo": "2027-01-01T00:00+05:30"},
     {"expires": "2026-08-01T00:00+05:30"}],
    ids=str,
)  # fmt: skip
def test_what_is_hidden_is_in_no_shard_and_what_becomes_hidden_leaves(desk, hidden):
    secret = story("Quokka", "Numbats hide.", standfirst="Bilbies too", **hidden)
    desk.write("content/stories/2026/two.en.md", secret)
    before = everything(desk.build())
    assert not {"quokka", "numbats", "bilbies", "Quokka"} & set(before.replace('"', "\t").split())
    assert "numba" not in before and "Quokka" not in before
    desk.write("content/stories/2026/two.en.md", story("Quokka", "Numbats hide."))
    assert "numbats" in everything(desk.build())
    desk.write("content/stories/2026/two.en.md", secret)
    assert everything(desk.build()) == before


def test_without_a_search_there_are_no_files_of_it(desk):
    built = desk.build()
    assert "/en/search/" in built.read("/en/") and "/en/search/" in built.read("/en/404.html")
    assert "connect-src 'self'" in built.read("_headers")
    desk.write("site.yaml", SITE + "search: false\n")
    built = desk.build()
    assert not [file for file in built.files if "search/" in file]
    assert not (built.out / "search/en").exists() or not any((built.out / "search/en").iterdir())
    assert "/search/" not in built.read("/en/") + built.read("/en/404.html")
    desk.write("site.yaml", SITE)
    assert shard_of(desk.build(), "otters")


def test_the_search_page_is_for_readers_and_not_for_searches(desk):
    built = desk.build()
    page = built.read("/bn/search/")
    assert '<meta name="robots" content="noindex">' in page
    assert "/search/" not in built.read("sitemaps/pages.xml")
    assert 'href="/bn/archive/"' in page and 'href="/bn/economy/"' in page, "ways without a script"


def test_a_page_that_wants_the_place_of_the_search_is_told_so(desk):
    desk.write("content/pages/search.en.md", "---\nheadline: Mine\n---\nText.\n")
    assert "url-collision" in desk.build().codes
    desk.remove("content/pages/search.en.md")
    desk.write("content/pages/other.en.md", "---\nheadline: Mine\naliases: [/search/en/x/]\n---\nText.\n")  # fmt: skip
    assert "bad-alias" in desk.build().codes


def test_two_pages_with_one_number_are_both_shown_and_one_may_leave(desk, monkeypatch):
    monkeypatch.setattr("generator.pages.findable.number_of_page", lambda *_: "9aabc")
    desk.write("content/stories/2026/two.en.md", story("Otters return", "They swim."))
    both = everything(desk.build())
    assert shard_of(desk.build(), "otters") == "otters\t.9aabcabc"
    assert both.count('9aabc["/en/2026/') == 2
    desk.remove("content/stories/2026/two.en.md")
    one = desk.build()
    assert shard_of(one, "otters") == "otters\t.9aabc"
    assert everything(one).count('9aabc["/en/2026/') == 1
    desk.write("content/stories/2026/two.en.md", story("Otters return", "They swim."))
    assert everything(desk.build()) == both


def test_a_search_switched_on_later_is_the_one_of_a_clean_build(desk):
    first = everything(desk.build())
    desk.write("site.yaml", SITE + "search: false\n")
    desk.build()
    desk.write("site.yaml", SITE)
    assert everything(desk.build()) == first


def test_a_check_gathers_no_words_and_a_build_beside_it_does(desk):
    desk.check()
    with closing(Store(desk.site / ".khobor/check/state.db", readonly=True)) as state:
        assert state.has("entry/") and not state.has("shard/")
    assert shard_of(desk.build(), "otters")
