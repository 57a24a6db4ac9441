"""Slips of `${…}` are told where they name a fact of the text's incident, with what to write."""

import pytest

from tests.claims.quick import check
from tests.newsroom import INCIDENT, Newsroom, story, translation

ENGLISH, BENGALI = "content/stories/2026/s.en.md", "content/stories/2026/s.bn.md"


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    return newsroom


def told(desk, capsys) -> list[str]:
    text = check(desk, capsys)[2]
    return [line for line in text.splitlines() if "[unmarked-reference]" in line]


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("{duration}", "duration"),
        ("{ duration }", "duration"),
        ("{{ duration }}", "duration"),
        ("$ {duration}", "duration"),
        ("$(duration)", "duration"),
        ("$[duration]", "duration"),
        ("%{duration}", "duration"),
        ("$duration", "duration"),
        ("$x/duration", "x/duration"),
        ("{x/duration|about}", "x/duration|about"),
        ("{duration | about}", "duration|about"),
        ("{Duration}", "duration"),
        ("{stuck}", "stuck"),
        ("$stuck", "stuck"),
        ("{count-of-updates}", "count-of-updates"),
    ],
)
@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        (ENGLISH, "The outage lasted {}."),
        (BENGALI, "বিভ্রাট চলেছিল {}।"),
        (BENGALI, "গাড়ি চলে {} পরে।"),
    ],
)
def test_a_slip_is_told_with_what_to_write(desk, capsys, written, right, path, sentence):
    desk.write(ENGLISH, story(incidents="[x]"))
    body = sentence.replace("{}", written)
    desk.write(
        path, story(incidents="[x]", body=body) if path == ENGLISH else translation(body=body)
    )
    (line,) = told(desk, capsys)
    column = sentence.index("{}") + 1
    assert line.startswith(f"{path}:") and f":{column}: warning" in line
    assert f'"{written}" is no reference' in line
    assert f"= write ${{{right}}}\n" in check(desk, capsys)[2]


@pytest.mark.parametrize(
    "body",
    [
        "It lasted ${duration}.",
        "It lasted ${ duration }, ${x/duration}.",
        "A literal $${duration} stays.",
        "In code: `{duration}` and `$duration`.",
        "```\n{duration}\n```",
        "Words in {braces}, {any} and {} of all kinds.",
        "It cost $5, $5m, US$duration and $ 12.",
        "The $100 note; $durations; $stuck-up; $y/duration; {y/duration}.",
        "A name alone: duration, (duration), [duration].",
        "[A link](https://a.example/{duration}/$stuck)",
    ],
)
def test_what_is_none_is_left(desk, capsys, body):
    desk.write(ENGLISH, story(incidents="[x]", body=body))
    assert told(desk, capsys) == []


def test_a_text_about_no_incident_has_none(desk, capsys):
    desk.write(ENGLISH, story(body="The template says {duration} and $duration."))
    assert told(desk, capsys) == []


def test_it_is_asked_of_headlines_and_of_records(desk, capsys):
    desk.write(ENGLISH, story("Down for {duration}", incidents="[x]"))
    desk.write("content/incidents/x.yaml", INCIDENT.replace("en: It is back.", "en: It is back after $duration."))  # fmt: skip
    assert [line.partition(":")[0] for line in told(desk, capsys)] == [
        "content/incidents/x.yaml",
        ENGLISH,
    ]


def test_it_is_told_in_bengali(desk, capsys):
    desk.write(ENGLISH, story(incidents="[x]", body="It lasted {duration}."))
    text = check(desk, capsys, "--locale", "bn")[2]
    assert "[unmarked-reference]: “{duration}” থেকে তথ্য বলা হয় না" in text
