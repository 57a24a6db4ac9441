"""A moment that lies too far ahead is a slip of typing; a wait that is meant says so."""

import pytest

from generator.diagnostics import Diagnostic
from tests.newsroom import INCIDENT, Built, Newsroom, story, translation

S, X = "content/stories/2026/s.en.md", "content/incidents/x.yaml"
BEGAN = "began: 2026-07-01T17:36+05:30\nended: 2026-07-01T20:13+05:30\n"


def ahead(built: Built) -> list[Diagnostic]:
    return [one for one in built.diagnostics if one.code == "far-ahead"]


def begun(at: str, more: str = "") -> str:
    assert BEGAN in INCIDENT
    return INCIDENT.replace(BEGAN, f"began: {at}\n") + more


def test_a_story_of_another_century_is_told_and_stops_nothing(newsroom: Newsroom):
    newsroom.write(S, story(published="2999-07-02T09:00+05:30"))
    built = newsroom.build()
    (told,) = ahead(built)
    assert built.published
    assert (told.level, told.span.path, told.record) == ("warning", S, "story/s")
    assert told.span.source == "published: 2999-07-02T09:00+05:30"
    assert told.message == "published is 2999-07-02, which lies far ahead"
    assert "embargo:" in told.help


@pytest.mark.parametrize(
    "fields",
    [
        {"published": "2026-11-28T00:00+05:30"},
        {"published": "2999-07-02T09:00+05:30", "embargo": "2999-07-02T09:00+05:30"},
        {"published": "2999-07-02T09:00+05:30", "state": "draft"},
        {"published": "2999-07-02T09:00+05:30", "state": "withdrawn"},
    ],
    ids=["within four weeks", "embargoed", "draft", "withdrawn"],
)
def test_a_story_that_waits_as_it_should_is_not_told(newsroom: Newsroom, fields):
    newsroom.write(S, story(**fields))
    assert not ahead(newsroom.build())


def test_a_moment_of_two_languages_is_told_where_it_stands(newsroom: Newsroom):
    newsroom.write(S, story(published="2999-07-02T09:00+05:30"))
    newsroom.write(S.replace(".en.", ".bn."), translation())
    (told,) = ahead(newsroom.build())
    assert told.span.path == S
    newsroom.write(S, story())
    newsroom.write(S.replace(".en.", ".bn."), translation(published="2999-07-02T09:00+05:30"))
    (told,) = ahead(newsroom.build())
    assert told.span.path == S.replace(".en.", ".bn.")


@pytest.mark.parametrize("at", ["2999-07-01T17:36+05:30", "2999", "2026-11-02T06:00+05:30"])
def test_an_incident_that_begins_in_days_is_told(newsroom: Newsroom, at):
    newsroom.write(X, begun(at))
    (told,) = ahead(newsroom.build())
    assert told.span.source == f"began: {at}"
    assert "status: scheduled" in told.help


@pytest.mark.parametrize(
    "text",
    [
        begun("2026-11-01T23:00+05:30"),
        begun("2999-07-01T17:36+05:30", "state: draft\n"),
        begun("2999-07-01T17:36+05:30", "embargo: 2999-07-01T17:36+05:30\n"),
        begun("2999-07-01T17:36+05:30").replace("kind: outage", "kind: maintenance"),
        begun("2999-07-01T17:36+05:30").replace("status: investigating", "status: scheduled"),
        begun("1600-01-01"),
    ],
    ids=["a day", "draft", "embargoed", "maintenance", "planned", "long ago"],
)
def test_an_incident_that_begins_as_it_should_is_not_told(newsroom: Newsroom, text):
    newsroom.write(X, text)
    assert not ahead(newsroom.build())


def test_it_is_told_until_the_moment_is_near_forwards_and_backwards(newsroom: Newsroom):
    newsroom.write(S, story(published="2026-12-31T00:00+05:30"))
    newsroom.write(X, begun("2026-12-31T00:00+05:30"))
    for day, told in (("12-01", 2), ("12-04", 1), ("12-30", 0), ("12-03", 1), ("12-02", 2), ("12-31", 0), ("12-29", 1), ("11-30", 2)):  # fmt: skip
        assert len(ahead(newsroom.check(f"2026-{day}T00:00+05:30"))) == told, day
