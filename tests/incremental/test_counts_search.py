"""An edit renders the shards of the words that came or went, and no other shard.

Beside each row of shards stand the pages that the edit renders anyway. A word of a story stands in the
shard of its beginning, `near` shards hold the words of the whole site once, and a result's shard
follows from the story's name and month.
"""

import pytest

from generator.l10n.finding import CARD_SHARDS, near_shard, number_of, search_words, word_shards
from generator.model.finding import number_of_page
from tests.incremental.desk import Desk
from tests.incremental.names import (
    ARCHIVE,
    CODES,
    FEED,
    FRONT,
    SECTIONS,
    Files,
    lists,
    month_of,
    of,
    person,
    section,
    section_feed,
    sitemaps,
    stories,
    topic,
)
from tests.incremental.room import Room, Row, make_room
from tests.incremental.test_counts_records import STUCK, one_figure
from tests.incremental.test_counts_stories import (
    RELATED,
    S05,
    S17,
    S30,
    clock,
    head,
    newest,
    no_longer_listed,
    remove,
    renamed_pages,
    text,
    translate,
)

FEEDS = FEED | {f for id in SECTIONS for f in section_feed(id)}


def shards(code: str, *names: str) -> Files:
    """Return the files of shards."""
    return {f"search/{code}/{name}.txt" for name in names}


def words(code: str, said: str) -> Files:
    """Return the shards of the words of a text."""
    found = {n for word in search_words(said) for n in word_shards(word, code)}
    return shards(code, *(f"words-{n}" for n in found))


def new(code: str, said: str) -> Files:
    """Return the shards of words that no other page has, or had."""
    near = {near_shard(word) for word in search_words(said)} - {None}
    return words(code, said) | shards(code, *(f"near-{n}" for n in near))


def result(id: str, month: str = "") -> Files:
    """Return the shards that hold what results show of a story, in each language."""
    number = number_of_page("story", id, month or month_of(id))
    return {f for code in CODES for f in shards(code, f"cards-{number_of(number, CARD_SHARDS)}")}


def whole(id: str, *names: str) -> Files:
    """Return the shards of every word of a story without an incident, and of its facets."""
    said = f"{id} gist of body plain {' '.join(names)}"
    facets = {f for code in CODES for f in shards(code, "by-kind", "by-section")}
    return facets | {f for code in CODES for f in words(code, f"{said.replace(' of', '')} {code}")}


def rename(desk: Desk) -> None:
    for code in desk.codes:
        desk.docs[f"content/stories/2026/s05x.{code}.md"] = desk.docs.pop(S05.format(code))
        page = desk.page(S17.format(code))
        page.body = page.body.replace("story:s05", "story:s05x")


def new_name(desk: Desk) -> None:
    desk.registry("topics")["payments"]["name"]["en"] = "Otters en"


def switch_off(desk: Desk) -> None:
    desk.setting["search"] = False


ROWS = [
    Row("nothing", lambda desk: None, lambda was, now: set()),
    Row(
        "body: two words more", text(S05, "en", "Otters swim."),
        lambda was, now: of("en", stories("s05")) | new("en", "otters swim"),
    ),
    Row(
        "body: a word that others have", text(S05, "bn", "Trade."),
        lambda was, now: of("bn", stories("s05")) | new("bn", "trade"),
    ),
    Row("body: only words that are not looked for", text(S05, "en", "Then there."),
        lambda was, now: of("en", stories("s05"))),
    Row("body: the same words again", text(S05, "en", "Plain body."),
        lambda was, now: of("en", stories("s05"))),
    Row(
        # The words of the old headline stand in the standfirst too: at another place now.
        "headline", head(S05, "en", headline="Otters"),
        lambda was, now: of("en", stories("s05") | lists("s05") | RELATED)
        | of_search("en", result("s05")) | new("en", "otters") | words("en", "s05 en"),
    ),
    Row(
        "kicker: a result shows it", head(S05, "en", kicker="Otters"),
        lambda was, now: of("en", stories("s05") | lists("s05") | RELATED) | new("en", "otters")
        | of_search("en", result("s05")),
    ),
    Row(
        "section: a facet, a name and a result", head(S05, section="economy"),
        lambda was, now: stories("s05") | section("world") | section("economy") | RELATED
        | stories("s06", "s09") | result("s05")
        | {f for code in CODES for f in words(code, "world economy") | shards(code, "by-section")},
        lambda was, now: FRONT | lists("s05") | stories("s12", "s14", "s15", "s17", "s18", "s20", "s21", "s23", "s24", "s26", "s27", "s29", "s30"),  # granularity: one key for the older stories around one in its lists
    ),
    Row(
        "story removed", remove(S30.format("bn"), S30.format("en")),
        lambda was, now: no_longer_listed("s30") | result("s30") | whole("s30", "economy", "desk", "payments"),
    ),
    Row(
        "story withdrawn", head(S30, state="withdrawn"),
        lambda was, now: no_longer_listed("s30") | result("s30") | whole("s30", "economy", "desk", "payments"),
    ),
    Row(
        "embargo passes: its words are found", clock("2026-11-02T06:00+05:30"),
        lambda was, now: newest("kept") | result("kept", "2026-10")
        | {f for code in CODES for f in new(code, "kept back") | words(code, f"gist body city desk grid {code}")
           | shards(code, "by-kind", "by-section")},
    ),
    Row(
        "translation added", translate,
        lambda was, now: stories("s28") | of("en", FRONT | section("city") | lists("s28"))
        | of("en", person("ana")) | of("en", ARCHIVE | section_feed("city") | of("en", FEED))
        | sitemaps("2026-10") | of_search("en", result("s28") | whole("s28", "city", "ana"))
        - words("en", "gist body plain") | words("en", "now english") | new("en", "english"),
        lambda was, now: of("bn", FEED | section_feed("city")),  # granularity: one key for the addresses of a story
    ),
    Row(
        "story renamed: another number and address", rename,
        lambda was, now: renamed_pages() | lists("s05") | RELATED | stories("s17")
        | section_feed("world") | sitemaps("2026-01") | result("s05") | result("s05x", month_of("s05"))
        | whole("s05", "world", "desk", "payments") - {f for code in CODES for f in words(code, "s05")}
        | {f for code in CODES for f in words(code, "s05")},
        lambda was, now: FRONT | stories("s10", "s14", "s15", "s20", "s23", "s25", "s26", "s29", "s30"),  # granularity: one key for the older stories around one in its lists
    ),
    Row(
        "a name: the stories under it are found by the new one", new_name,
        lambda was, now: of("en", topic("payments") | stories("s05", "s10", "s15", "s20", "s25", "s30"))
        | of("en", FEEDS)
        | new("en", "otters") | new("en", "payments"),
        lambda was, now: of("bn", topic("payments") | stories("s05", "s10", "s15", "s20", "s25", "s30") | FEEDS),  # granularity: one key for an entry of a registry
    ),
    Row(
        "a fact: the headline and the texts that speak it", one_figure("i1", "stuck", value=4_500_000),
        lambda was, now: STUCK | lists("s12") | stories("s15") | result("s12")
        | words("en", "3.18 4.5") | words("bn", "31.8 45"),
    ),
    Row(
        "search switched off: every shard leaves, every page loses its link", switch_off,
        lambda was, now: now.pages() - {"index.html"},
        lambda was, now: now.all(),  # granularity: one digest for all settings of a site
    ),
]  # fmt: skip


def of_search(code: str, files: Files) -> Files:
    """Return the shards of one language."""
    return {file for file in files if file.startswith(f"search/{code}/")}


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Room:
    """The newsroom with its search, built; each test leaves it as it found it."""
    return make_room(tmp_path_factory.mktemp("searched"), search=True)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_an_edit_renders_the_shards_of_its_words_and_no_other(searched, row):
    searched.run(row)
