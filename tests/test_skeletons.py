"""What `khobor new` wrote and nobody wrote over never reaches a reader."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from generator.editorial.create import create
from tests.newsroom import Newsroom

NOW = datetime(2026, 7, 1, 9, 0, tzinfo=UTC)
TEXT = """\
---
headline: সকাল থেকে বিদ্যুৎহীন তিন পাড়া
standfirst: দুপুরে পরিষেবা ফেরে।
kind: report
section: economy
byline: [desk]
published: 2026-07-01T15:00+05:30
---
প্রথম অনুচ্ছেদ এখানে।
"""


def made(desk: Newsroom, what: str, name: str) -> list[Path]:
    return [Path(path) for path in create(what, name, site=desk.site, now=NOW)]


def told(desk: Newsroom) -> list[tuple[str, int]]:
    found = desk.build().diagnostics
    return [(d.span.path, d.span.line) for d in found if d.code == "skeleton-text"]


@pytest.fixture
def half(newsroom: Newsroom) -> tuple[Newsroom, Path, Path]:
    """Return a newsroom whose reporter has filled the Bengali file and published it."""
    bengali, english = made(newsroom, "story", "bidyut-bibhrat")
    bengali.write_text(TEXT, "utf-8")
    return newsroom, bengali, english


def test_an_untouched_translation_is_not_published(half):
    desk, _, english = half
    path = english.relative_to(desk.site).as_posix()
    built = desk.build()
    assert not built.published
    assert told(desk) == [(path, 2), (path, 3), (path, 6)]
    assert '"Write the headline" was written by khobor new' in built.text()
    assert "state: draft" in built.text()


def test_it_waits_as_a_draft_or_goes_away(half):
    desk, _, english = half
    text = english.read_text("utf-8")
    english.write_text(text.replace("---\n", "---\nstate: draft\n", 1), "utf-8")
    assert desk.build().published and told(desk) == []
    english.unlink()
    assert desk.build().published and told(desk) == []


def test_a_new_record_that_is_a_draft_is_told_nothing(newsroom):
    for what in ("story", "incident", "page"):
        made(newsroom, what, f"new-{what}")
    assert told(newsroom) == []
    assert [d for d in newsroom.check(drafts=True).diagnostics if d.code == "skeleton-text"] == []


def test_one_line_that_was_passed_over_is_told(half):
    desk, bengali, english = half
    english.unlink()
    bengali.write_text(TEXT + "\nএখানে লিখুন।\n", "utf-8")
    assert told(desk) == [(bengali.relative_to(desk.site).as_posix(), 11)]


def test_incidents_and_pages_are_asked_too(newsroom):
    (incident,) = made(newsroom, "incident", "bidyut-2026")
    incident.write_text(incident.read_text("utf-8").replace("state: draft", "state: published"), "utf-8")  # fmt: skip
    for page in made(newsroom, "page", "about"):
        page.write_text(page.read_text("utf-8").replace("state: draft\n", ""), "utf-8")
    found = told(newsroom)
    assert {path for path, _ in found} == {
        "content/incidents/bidyut-2026.yaml", "content/pages/about.bn.md", "content/pages/about.en.md",
    }  # fmt: skip
    assert len([line for path, line in found if path.endswith(".yaml")]) == 4


def test_a_headline_that_holds_such_words_is_no_skeleton(half):
    desk, _, english = half
    text = english.read_text("utf-8").replace("Write the headline", "How to write the headline")
    text = text.replace("The gist in a few words.", "Write the headline yourself.")
    english.write_text(text.replace("Write here.\n", "He said: Write here.\n"), "utf-8")
    assert told(desk) == []
