"""A field that a record does not know: which one was meant, or what has a field of that name, and no far guess."""

import pytest

from generator.content.scalar_fields import ScalarFields
from generator.content.unknown_fields import HOMES
from tests import every_field
from tests.newsroom import INCIDENT, Newsroom, story

I = "content/incidents/x.yaml"  # noqa: E741
EN = "content/stories/2026/s.en.md"


def told(newsroom: Newsroom, path: str, text: str) -> list[tuple[str, str]]:
    newsroom.write(I, INCIDENT)
    newsroom.write(path, text)
    found = [one for one in newsroom.check().diagnostics if one.code == "unknown-field"]
    return [(one.message, one.help) for one in found]


@pytest.mark.parametrize(
    ("field", "message", "help"),
    [
        ("severtiy", 'did you mean "severity"?', ""),
        ("preceeded_by", 'did you mean "preceded_by"?', ""),
        ("summary", 'did you mean "standfirst"?', ""),
        ("title", 'unknown field "title" in the incident', '"title" is a field of: source'),
        ("byline", 'unknown field "byline" in the incident', '"byline" is a field of: story'),
        ("unit", 'unknown field "unit" in the incident', '"unit" is a field of: figure'),
        ("mood", 'unknown field "mood" in the incident', "fields not used yet: "),
    ],
)
def test_in_an_incident(newsroom, field, message, help):
    text = INCIDENT.replace("severity:", f"{field}: x\nseverity:", 1)
    if field == "severtiy":
        text = INCIDENT.replace("severity:", "severtiy:", 1)
    ((said, advice),) = told(newsroom, I, text)
    assert said.endswith(message) or message in said
    assert advice.startswith(help) and (help or not advice)
    assert "did you mean" in message or "did you mean" not in said


@pytest.mark.parametrize(
    ("field", "message", "help"),
    [
        ("author", 'did you mean "byline"?', ""),
        ("tags", 'did you mean "topics"?', ""),
        ("title", 'unknown field "title" in the front matter', '"title" is a field of: source'),
        ("severity", 'unknown field "severity" in the front matter', '"severity" is a field of: incident'),
    ],
)  # fmt: skip
def test_in_a_story(newsroom, field, message, help):
    text = story(**{"byline": "", "topics": "", field: "x"})
    ((said, advice),) = told(newsroom, EN, text)
    assert message in said and advice.startswith(help)


def test_each_field_is_one_of_what_it_is_said_to_be_of(newsroom, monkeypatch):
    asked: set[str] = set()
    finish = ScalarFields.finish

    def noted(self: ScalarFields) -> None:
        asked.update(self._asked)
        finish(self)

    monkeypatch.setattr(ScalarFields, "finish", noted)
    for path, text in every_field.registries(str).items():
        newsroom.write(path, text)
    newsroom.write(I, every_field.incident(str))
    newsroom.write(EN, every_field.story(str))
    newsroom.write("content/pages/p.en.md", "---\nheadline: P\n---\nText.\n")
    newsroom.check()
    assert not {name for names in HOMES.values() for name in names.split()} - asked
