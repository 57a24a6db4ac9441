"""Highways, platforms and wards are called by numbers: what is told of another one is not held against the record's."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

RECORD = """\
headline: {bn: ১০ নম্বর জাতীয় সড়কে ধস, en: Landslide shuts National Highway 10}
kind: other
severity: major
services: [pay]
places: [IN-WB]
began: 2026-11-10T06:01+05:30
ended: 2026-11-14T03:25+05:30
figures:
  dead: {value: 17, unit: person, label: {bn: মৃত, en: People who died}, source: report}
updates:
  - {id: first, at: 2026-11-10T06:01+05:30, status: investigating, text: {bn: "১০ নম্বর জাতীয় সড়ক বন্ধ হয়।", en: "National Highway 10 is closed."}, source: report}
  - {id: rails, at: 2026-11-11T11:20+05:30, status: identified, text: {bn: "২ নম্বর প্ল্যাটফর্মে ট্রেন চলাচল বন্ধ।", en: "Trains stop at platform 2."}, source: report}
  - {id: last, at: 2026-11-14T03:25+05:30, status: resolved, text: {bn: "১০ নম্বর জাতীয় সড়ক খুলে যায়।", en: "National Highway 10 reopens."}, source: report}
sources:
  report: {title: A report of the day, url: "https://status.example/"}
"""


def told(desk: Newsroom, text: str) -> list[str]:
    """Return what of a sentence is told to contradict the record."""
    desk.write("content/incidents/ours.yaml", RECORD)
    code = "en" if text.isascii() else "bn"
    desk.write(f"content/stories/2026/s.{code}.md", story(body=text, incidents="[ours]", published="2026-11-17T10:00+05:30"))  # fmt: skip
    _, mistakes, found = looked_at(desk.site)
    assert not mistakes
    return [one.message.split('"')[1] for one in found if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    "text",
    [
        "National Highway 31 was closed at 5 am.",
        "NH 31 reopened at 4.25 am on 14 November.",
        "NH31 reopened at 4.25 am on 14 November.",
        "Trains stopped at platform 4 at 10.50 am.",
        "Platform number 4 lost its trains at 10.50 am.",
        "৩১ নম্বর জাতীয় সড়ক বন্ধ হয় ভোর ৫টায়।",
        "জাতীয় সড়ক ৩১ খুলে যায় ১৪ নভেম্বর ভোর ৪টে ২৫ মিনিটে।",
        "৪ নং প্ল্যাটফর্মে ট্রেন চলাচল বন্ধ হয় ১১টা ৫০ মিনিটে।",
    ],
)
def test_what_is_told_of_another_one_contradicts_nothing(newsroom, text):
    assert told(newsroom, text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("National Highway 10 was closed at 5 am.", ["5 am"]),
        ("The highway was closed at 5 am.", ["5 am"]),
        ("NH 10 reopened at 4.25 am on 14 November.", ["4.25 am"]),
        ("NH10 reopened at 4.25 am on 14 November.", ["4.25 am"]),
        ("Trains stopped at platform 2 at 10.50 am.", ["10.50 am"]),
        ("National Highway 10 was closed at 5 am, and so was Highway 31.", ["5 am"]),
        ("National Highway 13 was closed at 6.01 am.", ["13"]),  # its number is wrong
        ("In ward 12, 19 people died.", ["19"]),  # the record has no wards
        ("১০ নম্বর জাতীয় সড়ক বন্ধ হয় ভোর ৫টায়।", ["ভোর ৫টায়"]),
        ("জাতীয় সড়ক বন্ধ হয় ভোর ৫টায়।", ["ভোর ৫টায়"]),
        ("২ নম্বর প্ল্যাটফর্মে ট্রেন চলাচল বন্ধ হয় ১১টা ৫০ মিনিটে।", ["১১টা ৫০ মিনিটে"]),
    ],
)
def test_what_is_told_of_that_one_is_held_against_it(newsroom, text, words):
    assert [one for one in told(newsroom, text) if one in words] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("NH-31 was closed.", "31"),
        ("State Highway 31 is closed by the landslide.", "31"),
        ("National Highway 31 was closed at 6.01 am.", "31"),
        ("Trains stopped at platform no 4.", "4"),
        ("NH-31 was shut by the landslide.", "31"),
        ("Traffic stopped on National Highway 31.", "31"),
        ("৩১ নম্বর জাতীয় সড়ক বন্ধ হয়ে যায়।", "৩১"),
        ("ধসে বন্ধ জাতীয় সড়ক ৩১।", "৩১"),
        ("ট্রেন চলাচল বন্ধ প্ল্যাটফর্ম ৪-এ।", "৪"),
        ("৪ নং প্ল্যাটফর্মে ট্রেন চলাচল বন্ধ হয় ১১টা ২০ মিনিটে।", "৪"),
    ],
)
def test_a_wrong_number_is_told_where_nothing_else_differs(newsroom, text, words):
    (one,) = told(newsroom, text)
    assert words in one


@pytest.mark.parametrize(
    "text",
    [
        "NH-10 was closed.",
        "NH 31 was closed too.",
        "NH 31 was not closed.",
        "NH 31 will be closed.",
        "NH 31 was closed for repairs.",
        "NH 31 was blocked by protesters.",
        "NH 31 was closed on Tuesday.",
        "Both NH 31 and NH 10 were closed.",
        "Lorries were sent over NH 31.",
        "Platform 4 has a lift.",
        "100 policemen stood guard.",  # no slip of Highway 10
        "Trains left from platform 4.",
        "৩১ নম্বর জাতীয় সড়কও বন্ধ হয়ে যায়।",
        "৩১ নম্বর জাতীয় সড়ক বন্ধ হয়নি।",
        "৩১ নম্বর জাতীয় সড়কে ধস নামেনি।",
        "৩১ নম্বর জাতীয় সড়ক দিয়ে গাড়ি ঘোরানো হয়।",
        "৪ নম্বর প্ল্যাটফর্মে ভিড় জমে।",
    ],
)
def test_what_is_said_besides_may_be_of_another_one(newsroom, text):
    assert told(newsroom, text) == []
