"""Every kind of key matters: where its recording is left out, an incremental build goes stale."""

import time

import pytest

from generator.build.pipeline import build
from generator.build.signatures import TICK_NS
from generator.index import keys
from generator.trace import Trace
from tests.incremental import test_counts_long as timelines
from tests.incremental import test_counts_records as records
from tests.incremental import test_counts_search as search
from tests.incremental import test_counts_site as site
from tests.incremental import test_counts_stories as stories
from tests.incremental.compare import Broken, build_clean, request_of, same_reports, same_trees
from tests.incremental.desk import AS_OF, Desk, tree
from tests.incremental.room import room_desk
from tests.incremental.small import add_story

ROWS = {
    row.name: row.edit
    for row in (*records.ROWS, *search.ROWS, *site.ROWS, *stories.ROWS, *timelines.ROWS)
}


def open_a_month(desk: Desk) -> None:
    """Add a story to a month that had none: the month after it links to it."""
    add_story(desk, "old", "2025-10-03T09:00+05:30", body="Old.", section="city", topics=["grid"])


def a_year_later(desk: Desk) -> None:
    desk.as_of = AS_OF.fromisoformat("2026-11-16T09:01+05:30")


def remove_what_is_linked(desk: Desk) -> None:
    """Remove the story that s17 links to."""
    for path in desk.versions("s05"):
        del desk.docs[path]


def remove_a_service(desk: Desk) -> None:
    """Take the service of i6 out of the registry."""
    del desk.registry("services")["cell"]


def break_a_draft(desk: Desk) -> None:
    """Let a story that nobody sees link to one that is not there."""
    for path in desk.versions("draft"):
        desk.page(path).body = "See [that](story:s0x)."


def add_what_may_be_meant(desk: Desk) -> None:
    """Add a story whose id is nearer to the wrong one than any other."""
    add_story(desk, "s0xx", "2025-10-03T09:00+05:30", body="Old.", section="city")


def weigh_lineage(desk: Desk) -> None:
    desk.setting["related"]["weights"]["lineage"] = 9


def end_a_lineage(desk: Desk) -> None:
    """Let i2 come after nothing: stories of i1 and i2 are no kin any more."""
    desk.incident("i2")["preceded_by"] = []


def draw_cards(desk: Desk) -> None:
    desk.setting["social_cards"] = True


def switch_search_on(desk: Desk) -> None:
    desk.setting["search"] = True


def link_to_an_update(desk: Desk) -> None:
    """Let a story link to the first update of the second shelf."""
    timelines.long(desk)
    for path in desk.versions("s17"):
        desk.page(path).body = "See [that](incident:i7#update-u50)."


def remove_the_first_update(desk: Desk) -> None:
    """Let every update of a long timeline move up: the first of a shelf stands on the one before."""
    del desk.incident("i7")["updates"][0]


def correct(desk: Desk) -> None:
    note = {"at": "2026-01-01", "kind": "correction", "text": desk.text("It was wrong.")}
    desk.incident("i1")["corrections"] = [note]


def reword_a_correction(desk: Desk) -> None:
    """Say a correction in other words: it stands on the page of corrections too."""
    desk.incident("i1")["corrections"][0]["text"] = desk.text("It was quite wrong.")


BEFORE = {
    "corrections:": correct,
    "shelf:": timelines.long,
    "shelved:": link_to_an_update,
    "glance:": draw_cards,
    "shard:": switch_search_on,
    "known-ids:": break_a_draft,
    "tie:": weigh_lineage,
}
"""What a newsroom is made to be before its first build."""
KINDS = {
    "story:": "topics: the old and the new",
    "version:": "body of a story in no feed",
    "behind:": "facts of an original whose translation was accepted: the translation says so",
    "card:": "headline",
    "incident:": "cause",
    "head:": "severity",
    "glance:": "severity",
    "chart:": "a key moment is a mark on the chart",
    "series:": "a point of a series: its chart in a story, its page, its file, and nothing else",
    "corrections:": reword_a_correction,
    "shelf:": "text of an update of the first shelf",
    "shelved:": remove_the_first_update,
    "states:": "state of a service by an update",
    "sources:": "title of a source: stories name the sources of their incidents",
    "fact:": "value of a figure: texts, and a headline with its lists",
    "url:": "slug: the story lies elsewhere, in one language",
    "registry:": "name of a topic",
    "list:": "story added, the newest",
    "near:": "published in another month",
    "ids:": open_a_month,
    "media:": "a picture of another size",
    "clock:": a_year_later,
    "chrome:": "order of a plain page in the footer",
    "catalog:": "a message: the pages of its language",
    "template:": "template of a kind",
    "asset:": "style sheet: its name stands in every page",
    "tie:": end_a_lineage,
    "shard:": "headline",
    "known:": remove_what_is_linked,
    "known-registry:": remove_a_service,
    "known-ids:": add_what_may_be_meant,
}


@pytest.mark.parametrize("kind", KINDS)
def test_without_the_recording_of_a_kind_of_key_the_law_is_broken(kind, tmp_path, monkeypatch):
    read, apart = Trace.read, Trace.apart

    def reads_not(self, key):
        if not key.startswith(kind):
            read(self, key)

    def apart_not(self, key, make):
        return make() if key.startswith(kind) else apart(self, key, make)

    monkeypatch.setattr(Trace, "read", reads_not)
    monkeypatch.setattr(Trace, "apart", apart_not)
    desk = room_desk(tmp_path)
    if kind in BEFORE:
        BEFORE[kind](desk)
        desk.write()
    time.sleep(2 * TICK_NS / 1e9)  # a file younger than that is read again, whatever was recorded
    assert build(request_of(desk)).manifest is not None
    named = KINDS[kind]
    (ROWS[named] if isinstance(named, str) else named)(desk)
    desk.write()
    with pytest.raises(Broken):
        _same(desk)


def _same(desk: Desk) -> None:
    report = build(request_of(desk))
    clean, expected = build_clean(desk)
    if report.manifest is not None:
        same_trees(tree(desk.out), expected)
    same_reports(report, clean)


def test_every_kind_of_key_has_its_proof():
    names = [name for name, made in vars(keys).items() if callable(made)]
    kinds = {
        getattr(keys, name)(*["x"] * getattr(keys, name).__code__.co_argcount).partition(":")[0]
        for name in names
    }
    assert {f"{kind}:" for kind in kinds} == set(KINDS) | HEARING


HEARING = {"archive:", "whole:", "marks:"}
"""What the hearing of prose alone reads: tests/claims/test_heard_again.py proves these."""
