"""An edit of a story renders the pages that show what was edited, and no other.

`s05` is an old story of the section world, on no front and in no feed; `s08` and `s11` relate to
it. `s30` is the newest. `s17` is on the front and in its section's feed.
"""

from datetime import timedelta

import pytest

from tests.incremental.desk import AS_OF, Desk, Page
from tests.incremental.edits_stories import accept
from tests.incremental.names import (
    ARCHIVE,
    CORRECTED,
    FEED,
    FRONT,
    INCIDENTS_FEED,
    corrected,
    incidents,
    lists,
    month,
    of,
    person,
    place,
    plain,
    section,
    section_feed,
    services,
    sitemaps,
    stories,
    topic,
)
from tests.incremental.room import Row, make_room
from tests.incremental.small import add_story

S05 = "content/stories/2026/s05.{}.md"
S17 = "content/stories/2026/s17.{}.md"
S30 = "content/stories/2026/s30.{}.md"
RELATED = stories("s08", "s11")
"""The stories that show s05 as related."""


def head(path: str, code: str = "bn", **fields: object):
    """Return an edit that gives a story's file fields; None takes one out."""

    def edit(desk: Desk) -> None:
        known = desk.page(path.format(code)).head
        for name, value in fields.items():
            if value is None:
                known.pop(name, None)
            else:
                known[name] = value

    return edit


def text(path: str, code: str, words: str):
    """Return an edit of a file's text."""

    def edit(desk: Desk) -> None:
        desk.page(path.format(code)).body += f"\n\n{words}"

    return edit


def touch(desk: Desk) -> None:
    for path in ("site.yaml", S05.format("en"), "content/incidents/i1.yaml"):
        target = desk.site / path
        target.touch()


def add(desk: Desk) -> None:
    add_story(desk, "s31", "2026-10-31T09:00+05:30", body="New.", section="city", topics=["grid"])


def remove(*paths: str):
    def edit(desk: Desk) -> None:
        for path in paths:
            del desk.docs[path]

    return edit


def rename(desk: Desk) -> None:
    for code in desk.codes:
        desk.docs[f"content/stories/2026/s05x.{code}.md"] = desk.docs.pop(S05.format(code))
        page = desk.page(S17.format(code))
        page.body = page.body.replace("story:s05", "story:s05x")


def translate(desk: Desk) -> None:
    head = {"headline": "S28 en", "translated_from": {"locale": "bn"}}
    desk.docs["content/stories/2026/s28.en.md"] = Page(head, "Now in English.")


def ahead(id: str, before: str, after: str):
    """Return an edit that accepts a translation, and then changes the original."""

    def edit(desk: Desk) -> None:
        page = desk.page(f"content/stories/2026/{id}.bn.md")
        page.body += f"\n\n{before}"
        assert accept(desk, id)
        page.body = page.body.replace(before, after)

    return edit


def follow(desk: Desk) -> None:
    """Let the translation of s17 say what its original says."""
    page = desk.page(S17.format("en"))
    page.body = page.body.replace("40", "50")


def raise_mark(desk: Desk) -> None:
    assert accept(desk, "s17")


def lose_mark(desk: Desk) -> None:
    del desk.docs["content/translations/s17.yaml"]


def break_mark(desk: Desk) -> None:
    desk.docs["content/translations/s17.yaml"] = "<<<<<<< here\n"


def clock(moment: str):
    def edit(desk: Desk) -> None:
        desk.as_of = AS_OF.fromisoformat(moment)

    return edit


def renamed_pages() -> set[str]:
    return {f"{code}/2026/s05x/index.html" for code in ("bn", "en")}


def newest(id: str = "") -> set[str]:
    """Return what shows a story of the section city that is newer than all others, with topic grid."""
    pages = {f"{code}/2026/{id}/index.html" for code in ("bn", "en")} if id else set()
    feeds = FEED | section_feed("city")
    return (
        pages | FRONT | section("city") | month("2026-10") | ARCHIVE | person("desk")
        | topic("grid") | feeds | sitemaps("2026-10")
    )  # fmt: skip


def no_longer_listed(id: str) -> set[str]:
    """Return what changes where s30 goes: it is the newest, so nothing relates to it."""
    return lists(id) | ARCHIVE | FEED | section_feed("economy") | sitemaps("2026-10")


def by_the_fifth() -> set[str]:
    """Return what changes until 5 November: two embargoes pass, and s29 expires."""
    return (newest("kept") - ARCHIVE) | lists("s29") | section_feed("world") | KEPT_UPDATE


KEPT_UPDATE = incidents("i4") | stories("s20") | section_feed("world") | INCIDENTS_FEED
"""The pages that show the embargoed update of i4: s20 has its timeline, and is in a feed."""
CARD = RELATED | lists("s05")
"""The pages that show the card of s05."""

ROWS = [
    Row("nothing", lambda desk: None, lambda was, now: set()),
    Row("files touched", touch, lambda was, now: set()),
    Row("body of a story in no feed", text(S05, "en", "More."), lambda was, now: of("en", stories("s05"))),
    Row(
        "body of a story in its section's feed", text(S17, "en", "More."),
        lambda was, now: of("en", stories("s17") | section_feed("world")),
    ),
    Row(
        "body of the newest", text(S30, "bn", "More."),
        lambda was, now: of("bn", stories("s30") | FEED | section_feed("economy")),
    ),
    Row(
        "body that speaks a fact anew", text(S05, "en", "${i1/stuck}."),
        lambda was, now: of("en", stories("s05")),
    ),
    Row(
        "headline", head(S05, "en", headline="Another"),
        lambda was, now: of("en", stories("s05") | lists("s05") | RELATED),
    ),
    Row(
        "headline of the newest", head(S30, "en", headline="Another"),
        lambda was, now: of("en", stories("s30") | lists("s30") | FEED | section_feed("economy")),
    ),
    Row(
        "headline of a story in a block", head("content/stories/2025/s04.{}.md", "en", headline="Another"),
        lambda was, now: of("en", stories("s04", "s15", "s07", "s10") | lists("s04")),
    ),
    Row(
        "standfirst: related stories and blocks do not show it", head(S05, "en", standfirst="Another"),
        lambda was, now: of("en", stories("s05") | lists("s05")),
        lambda was, now: of("en", RELATED),  # granularity: one key for a whole card
    ),
    Row(
        "kicker", head(S05, "en", kicker="Over it"),
        lambda was, now: of("en", stories("s05") | lists("s05") | RELATED),
    ),
    Row(
        "slug: the story lies elsewhere, in one language", head(S05, "en", slug="elsewhere"),
        lambda was, now: {"en/2026/elsewhere/index.html"} | of("bn", stories("s05"))
        | of("en", lists("s05") | RELATED | stories("s17")) | of("en", section_feed("world")) | sitemaps("2026-01"),
        lambda was, now: of('bn', stories('s17') | section_feed('world')),  # granularity: one key for the addresses of a story
    ),
    Row(
        "updated, before the newest of its section", head(S05, updated="2026-07-01T09:00+05:30"),
        lambda was, now: stories("s05") | sitemaps("2026-01"),
        lambda was, now: CARD,  # granularity: the card has the moment, no list prints it
    ),
    Row(
        "updated, after the newest: the date of the fronts", head(S05, updated="2026-10-31T09:00+05:30"),
        lambda was, now: stories("s05") | section("world") | FRONT | sitemaps("2026-01"),
        lambda was, now: CARD,  # granularity: the card has the moment, no list prints it
    ),
    Row(
        "section: the old and the new", head(S05, section="economy"),
        lambda was, now: stories("s05") | section("world") | section("economy")
        | RELATED | stories("s06", "s09"),  # they now have it before them in their section
        lambda was, now: FRONT | lists("s05") | stories("s12", "s14", "s15", "s17", "s18", "s20", "s21", "s23", "s24", "s26", "s27", "s29", "s30"),  # granularity: one key for the older stories around one in its lists
    ),
    Row(
        "topics: the old and the new", head(S05, topics=["grid"]),
        lambda was, now: stories("s05") | topic("payments", "grid"),
        lambda was, now: stories('s06','s10','s11','s15','s16','s20','s21','s25','s26','s30'),  # granularity: one key for the older stories around one in its lists
    ),
    Row(
        "byline: the old and the new", head(S05, byline=["ana"]),
        lambda was, now: stories("s05") | person("desk", "ana"),
    ),
    Row("kind", head(S05, kind="analysis"), lambda was, now: stories("s05") | lists("s05") | RELATED),
    Row(
        "published a minute later", head(S05, published="2026-01-03T09:01+05:30"),
        lambda was, now: stories("s05") | lists("s05") | RELATED | sitemaps("2026-01"),
        lambda was, now: stories('s10','s14','s15','s17','s20','s23','s25','s26','s29','s30'),  # granularity: one key for the older stories around one in its lists
    ),
    Row(
        # In its section s05 now stands between s11 and s14, and in the front's strip in place of s11.
        "published in another month", head(S05, published="2026-04-03T09:00+05:30"),
        lambda was, now: stories("s05", "s08", "s11", "s14", "s17") | lists("s05")
        | FRONT | month("2026-04") | ARCHIVE | sitemaps("2026-01", "2026-04"),
        lambda was, now: stories('s10','s15','s20','s23','s25','s26','s29','s30'),  # granularity: one key for the older stories around one in its lists
    ),
    Row(
        "picked by hand", head(S05, related=["s30"]), lambda was, now: stories("s05"),
    ),
    Row(
        "picture", head(S05, image={"file": "media/a.svg", "decorative": True}),
        lambda was, now: stories("s05") | lists("s05") | RELATED,
    ),
    Row(
        "alias: a redirect, and nothing else", head(S05, aliases=["/old/five/"]),
        lambda was, now: {"old/five/index.html"},
        lambda was, now: stories("s05"),  # granularity: one key for a whole record
    ),
    Row(
        "correction: lists mark it",
        head(S05, corrections=[{"at": "2026-02-01", "kind": "correction", "text": "It was wrong."}]),
        lambda was, now: stories("s05") | lists("s05") | RELATED | corrected("2026") | sitemaps(pages=True),
    ),
    Row(
        "note of an update: lists do not mark it",
        head(S05, corrections=[{"at": "2026-02-01", "kind": "update", "text": "It is longer."}]),
        lambda was, now: stories("s05") | corrected("2026") | sitemaps(pages=True),
    ),
    Row("lead of the front", head(S05, front={"lead": True}), lambda was, now: FRONT,
        lambda was, now: stories('s05'),  # granularity: one key for the shared fields of a story
    ),
    Row(
        "lead of the front whose time is over",
        head(S05, front={"lead": True, "until": "2026-06-01T00:00+05:30"}),
        lambda was, now: set(),
        lambda was, now: FRONT | stories('s05'),  # granularity: the front looked at it to see that it is over
    ),
    Row(
        "incidents of a story", head(S05, incidents=["i6"]),
        lambda was, now: stories("s05") | incidents("i6") | services("cell") | place("delta"),
        lambda was, now: lists('s05') | RELATED,  # granularity: a card has its incident, no list prints it
    ),
    Row(
        "a run of stories", lambda desk: [head(path)(desk) or desk.page(path.format("bn")).head.update(series="run") for path in (S05, S17)],
        lambda was, now: stories("s05", "s17"),
        lambda was, now: section_feed('world'),  # granularity: one key for the shared fields of a story
    ),
    Row("story added, the newest", add, lambda was, now: newest("s31")),
    Row(
        "story removed, the newest", remove(S30.format("bn"), S30.format("en")),
        lambda was, now: no_longer_listed("s30"),
    ),
    Row("story withdrawn", head(S30, state="withdrawn"), lambda was, now: no_longer_listed("s30")),
    Row(
        "story renamed, and the one that links to it", rename,
        lambda was, now: renamed_pages() | lists("s05") | RELATED | stories("s17")
        | section_feed("world") | sitemaps("2026-01"),
        lambda was, now: FRONT | stories('s10','s14','s15','s20','s23','s25','s26','s29','s30'),  # granularity: one key for the older stories around one in its lists
    ),
    Row(
        "translation added", translate,
        lambda was, now: stories("s28") | of("en", FRONT | section("city") | month("2026-10") | ARCHIVE | person("ana") | FEED | section_feed("city"))
        | sitemaps("2026-10"),
        lambda was, now: of('bn', FEED | section_feed('city')),  # granularity: one key for the addresses of a story
    ),
    Row(
        "translation withdrawn: the original stays", head(S17, "en", state="withdrawn"),
        lambda was, now: of("bn", stories("s17")) | of("en", lists("s17") | ARCHIVE | section_feed("world") | stories("s20", "s23"))
        | sitemaps("2026-05"),
        lambda was, now: of('bn', section_feed('world')) | of('en', stories('s26','s29')),  # granularity: one key for the older stories around one in its lists
    ),
    Row(
        "embargo passes", clock("2026-11-02T06:00+05:30"), lambda was, now: newest("kept"),
    ),
    Row(
        "an update's embargo passes, then a story expires: one story came and one went",
        clock("2026-11-05T00:00+05:30"), lambda was, now: by_the_fifth(),
    ),
    Row(
        "a hidden story that others name is published",
        head("content/stories/2026/draft.{}.md", state=None),
        lambda was, now: {f"{code}/2026/draft/index.html" for code in ("bn", "en")} | stories("s14")
        | (newest() - topic("grid")),
    ),
    Row(
        "a day passes and nothing happens", clock("2026-11-02T05:59+05:30"), lambda was, now: set(),
    ),
    Row(
        "drafts are shown", lambda desk: setattr(desk, "drafts", True),
        lambda was, now: {f"{code}/2026/draft/index.html" for code in ("bn", "en")} | newest("kept") | stories("s14")
        | KEPT_UPDATE,
        lambda was, now: now.all(),  # granularity: a preview starts clean
    ),
    Row("translation accepted", lambda desk: accept(desk, "s05"), lambda was, now: set()),
    Row(
        "words of an original whose translation was accepted", ahead("s05", "It rained.", "It poured."),
        lambda was, now: of("bn", stories("s05")),
    ),
    Row(
        "facts of an original whose translation was accepted: the translation says so",
        ahead("s05", "They counted 40.", "They counted 50."), lambda was, now: stories("s05"),
    ),
    Row(
        "facts of an original in its section's feed: the feed of the translation does not say so",
        ahead("s17", "They counted 40.", "They counted 50."),
        lambda was, now: stories("s17") | of("bn", section_feed("world")),
    ),
    Row(
        "text of a plain page", text("content/pages/rules.{}.md", "en", "More."),
        lambda was, now: of("en", plain("rules")),
        lambda was, now: of("en", CORRECTED),  # granularity: the list of corrections links to the rules by their headline
    ),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_an_edit_renders_what_shows_it_and_no_other(room, row):
    room.run(row)


def test_a_year_later_the_oldest_story_alone_says_so(room):
    """A story is older than a year a year after its publication, and not a minute before."""
    year = AS_OF.fromisoformat("2026-11-16T09:00+05:30")

    def to(moment):
        return lambda desk: setattr(desk, "as_of", moment)

    room.run(Row("before", to(year - timedelta(minutes=1)), lambda was, now: by_the_fifth()))
    room.run(Row("a year", to(year), lambda was, now: by_the_fifth() | stories("s01")))


S17_IN_ENGLISH = of("en", stories("s17"))


@pytest.mark.parametrize(
    "row",
    [
        Row("the mark is raised", raise_mark, lambda was, now: S17_IN_ENGLISH),
        Row("the mark is lost", lose_mark, lambda was, now: S17_IN_ENGLISH),
        Row("the mark is broken", break_mark, lambda was, now: S17_IN_ENGLISH),
        Row(
            "the translation follows", follow,
            lambda was, now: S17_IN_ENGLISH | of("en", section_feed("world")),
        ),
        Row(
            "other words in the translation", text(S17, "en", "More."),
            lambda was, now: S17_IN_ENGLISH | of("en", section_feed("world")),
        ),
    ],
    ids=lambda row: row.name,
)  # fmt: skip
def test_a_translation_that_is_behind(row, tmp_path):
    def prepare(desk: Desk) -> None:
        page = desk.page(S17.format("en"))
        page.body += "\n\nThey counted 40."
        ahead("s17", "They counted 40.", "They counted 50.")(desk)

    make_room(tmp_path, prepare=prepare).run(row)
