"""What marks of a plain page's translation render: the page in that language, and nothing of a story of its id."""

import pytest

from generator.trace import Trace
from tests.incremental.compare import Broken
from tests.incremental.desk import Desk
from tests.incremental.edits_stories import accept
from tests.incremental.names import CORRECTED, of, plain
from tests.incremental.room import Row, make_room
from tests.incremental.small import add_story

RULES = "content/pages/rules.{}.md"
MARKS = "content/translations/pages/rules.yaml"
IN_ENGLISH = of("en", plain("rules"))


def say(code: str, old: str, new: str):
    """Return an edit of a version's text."""

    def edit(desk: Desk) -> None:
        page = desk.page(RULES.format(code))
        assert old in page.body
        page.body = page.body.replace(old, new)

    return edit


def raise_mark(desk: Desk) -> None:
    assert accept(desk, "page/rules")


def lose_mark(desk: Desk) -> None:
    del desk.docs[MARKS]


def break_mark(desk: Desk) -> None:
    desk.docs[MARKS] = "<<<<<<< here\n"


def give_to_a_story(desk: Desk) -> None:
    desk.docs["content/translations/s05.yaml"] = desk.docs[MARKS]


def no_file(was: object, now: object) -> set[str]:
    return set()


ACCEPTED = (
    Row("the mark is lost", lose_mark, no_file),
    Row("the mark is broken", break_mark, no_file),
    Row("another mark for a story", give_to_a_story, no_file),
    Row(
        "other words in the original", say("bn", "How we work", "How we do work"),
        lambda was, now: of("bn", plain("rules")),
        lambda was, now: of("bn", CORRECTED),  # granularity: the list of corrections links to the rules by their headline
    ),
    Row(
        "another fact in the original: the translation says so", say("bn", "40", "50"),
        lambda was, now: plain("rules"),
        lambda was, now: of("bn", CORRECTED),  # granularity: as above
    ),
)  # fmt: skip
BEHIND = (
    Row("the mark is raised", raise_mark, lambda was, now: IN_ENGLISH),
    Row("the mark is lost", lose_mark, lambda was, now: IN_ENGLISH),
    Row("the mark is broken", break_mark, lambda was, now: IN_ENGLISH),
    Row(
        "the translation follows", say("en", "40", "50"), lambda was, now: IN_ENGLISH,
        lambda was, now: of("en", CORRECTED),  # granularity: as above
    ),
    Row(
        "the original goes back", say("bn", "50", "40"), lambda was, now: plain("rules"),
        lambda was, now: of("bn", CORRECTED),  # granularity: as above
    ),
)  # fmt: skip


def mark(desk: Desk) -> None:
    """Let the rules count something, and accept that; a story has their id."""
    for code in desk.codes:
        desk.page(RULES.format(code)).body += "\n\nThey counted 40."
    add_story(desk, "rules", "2024-01-02T09:00+05:30", body="They counted 40.")
    raise_mark(desk)


def mark_and_change(desk: Desk) -> None:
    mark(desk)
    say("bn", "40", "50")(desk)


@pytest.fixture(scope="module")
def accepted(tmp_path_factory):
    return make_room(tmp_path_factory.mktemp("accepted"), prepare=mark)


@pytest.fixture(scope="module")
def behind(tmp_path_factory):
    return make_room(tmp_path_factory.mktemp("behind"), prepare=mark_and_change)


@pytest.mark.parametrize("row", ACCEPTED, ids=lambda row: row.name)
def test_a_page_whose_translation_was_accepted(row, accepted):
    accepted.run(row)


@pytest.mark.parametrize("row", BEHIND, ids=lambda row: row.name)
def test_a_page_whose_translation_is_behind(row, behind):
    behind.run(row)


def test_without_the_key_of_a_page_that_is_behind_the_law_is_broken(tmp_path, monkeypatch):
    read = Trace.read
    monkeypatch.setattr(
        Trace, "read", lambda trace, key: None if key.startswith("behind:page/") else read(trace, key)
    )  # fmt: skip
    room = make_room(tmp_path, prepare=mark)
    with pytest.raises(Broken):
        room.run(ACCEPTED[-1])
