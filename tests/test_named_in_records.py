"""What a record names: an item of a list is told at its own place, and headlines say no circle."""

import pytest

from tests.newsroom import INCIDENT, story

I = "content/incidents/x.yaml"  # noqa: E741
S = "content/stories/2026/s.en.md"
RECORD = (
    "kind: outage\nseverity: minor\nbegan: 2026-07-01T17:36+05:30\nended: 2026-07-01T18:36+05:30\n"
)


def _told(newsroom, code):
    found = [d for d in newsroom.check().diagnostics if d.code == code]
    return [(d.span.path, d.span.line, d.span.column) for d in found]


@pytest.mark.parametrize(
    ("old", "new", "code", "place"),
    [
        ("services: [pay]", "services:\n  - pay\n  - pya", "unknown-service", (6, 5)),
        ("places: [IN]", "places: [BD, x]", "unknown-place", (5, 14)),
        ("places: [IN]", "places:\n  - BD\n  - x", "unknown-place", (7, 5)),
        ("places: [IN]", "preceded_by:\n  - nopeinc", "unknown-incident", (6, 5)),
    ],
)
def test_an_item_of_a_record_that_is_not_there_is_told_at_its_place(
    newsroom, old, new, code, place
):
    newsroom.write(I, INCIDENT.replace(old, new))
    assert _told(newsroom, code) == [(I, *place)]


@pytest.mark.parametrize(
    ("field", "code"),
    [("topics", "unknown-topic"), ("byline", "unknown-person"), ("incidents", "unknown-incident"), ("related", "unknown-story")],
)  # fmt: skip
def test_an_item_of_a_story_s_list_is_told_at_its_place(newsroom, field, code):
    newsroom.write(S, story(**{field: "\n  - nope", "kind": "report"}))
    lines = (newsroom.site / S).read_text("utf-8").split("\n")
    assert _told(newsroom, code) == [(S, lines.index("  - nope") + 1, 5)]


def test_an_id_that_no_record_has_says_what_an_id_is(newsroom):
    newsroom.write(S, story(incidents="[nopeinc]"))
    told = next(d for d in newsroom.check().diagnostics if d.code == "unknown-incident")
    assert told.help == "write the name of a file in content/incidents/ without its ending"


def _headlines(newsroom, **headlines: str) -> list[tuple[str, str, int]]:
    for id, headline in headlines.items():
        newsroom.write(f"content/incidents/{id}.yaml", f"headline: {headline}\n{RECORD}")
    built = newsroom.build()
    found = [d for d in built.diagnostics if d.code == "headline-cycle"]
    assert built.published == (not found), built.text()
    return [(d.message, d.span.path, d.span.column) for d in found]


def test_headlines_that_are_said_by_each_other_are_a_mistake(newsroom):
    told = [("the headlines d → e → d go round in a circle", "content/incidents/d.yaml", 14)]
    assert _headlines(newsroom, d='"D ${e/headline}"', e='"E ${d/headline}"', f='"F ${d/headline}"') == told  # fmt: skip


def test_a_headline_that_is_said_by_itself_is_a_mistake(newsroom):
    told = [("the headlines d → d go round in a circle", "content/incidents/d.yaml", 14)]
    assert _headlines(newsroom, d='"D ${headline}"') == told


def test_a_headline_that_takes_another_one_is_none(newsroom):
    assert _headlines(newsroom, d='"D ${e/headline}"', e='"E ${f/headline}"', f="F") == []


def test_a_circle_that_an_edit_closes_or_opens_is_seen(newsroom):
    assert _headlines(newsroom, d='"D ${e/headline}"', e="E") == []
    assert len(_headlines(newsroom, e='"E ${d/headline}"')) == 1
    assert _headlines(newsroom, e="E") == []
