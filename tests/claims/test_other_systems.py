"""The metro was shut, power was out: how long is not held against a record of a road, which has no word of either."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

RECORD = """\
headline: {bn: ধসে সড়ক বন্ধ, en: Landslide shuts the highway}
kind: other
severity: major
services: [pay]
places: [IN-WB]
began: 2026-11-10T06:01+05:30
ended: 2026-11-14T03:25+05:30
updates:
  - {id: first, at: 2026-11-10T06:01+05:30, status: investigating, text: {bn: "সড়কে যান চলাচল বন্ধ হয়।", en: "The highway is closed."}, source: report}
  - {id: rails, at: 2026-11-11T11:20+05:30, status: identified, text: {bn: "পাশের লাইনে ট্রেন চলাচল বন্ধ।", en: "Trains stop on the line beside it."}, source: report}
  - {id: last, at: 2026-11-14T03:25+05:30, status: resolved, text: {bn: "সড়ক খুলে যায়।", en: "The highway reopens."}, source: report}
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
        "মেট্রো চলাচল বন্ধ ৩৮ ঘণ্টা।",
        "মেট্রোর চাকা বন্ধ ছিল ৩৮ ঘণ্টা।",
        "বাস চলাচল বন্ধ ছিল ৩৮ ঘণ্টা।",
        "বিদ্যুৎ ছিল না ৩৮ ঘণ্টা।",
        "জল সরবরাহ বন্ধ ছিল ৩৮ ঘণ্টা।",
        "Metro services were shut for 38 hours.",
        "Power was out for 38 hours.",
    ],
)
def test_of_what_a_record_has_no_word_it_tells_no_length(newsroom, text):
    assert told(newsroom, text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("সড়ক বন্ধ ছিল ৩৮ ঘণ্টা।", "৩৮ ঘণ্টা"),
        ("যান চলাচল বন্ধ ছিল ৩৮ ঘণ্টা।", "৩৮ ঘণ্টা"),
        ("ট্রেন চলাচল বন্ধ ছিল ৩৮ ঘণ্টা।", "৩৮ ঘণ্টা"),
        ("The highway was closed for 38 hours.", "38 hours"),
        ("Trains on the line were stopped for 38 hours.", "38 hours"),
    ],
)
def test_of_what_it_has_it_does(newsroom, text, words):
    assert told(newsroom, text) == [words]
