"""A bound behind a unit that is no language's own: ৬০ কিলোমিটারের বেশি, 15 relief camps or more."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

RECORD = """\
headline: {bn: ঝড়, en: Storm}
kind: other
severity: major
services: [pay]
places: [IN-WB]
began: 2026-11-10T06:01+05:30
ended: 2026-11-14T03:25+05:30
figures:
  wind: {value: 60, unit: kmph, label: {bn: বাতাসের সর্বোচ্চ গতি, en: Highest wind speed}, source: report}
  camps: {value: 16, unit: camp, label: {bn: ত্রাণ শিবির, en: Relief camps}, source: report}
updates:
  - {id: first, at: 2026-11-10T06:01+05:30, status: investigating, text: {bn: "ঝড় ওঠে।", en: "A storm."}, source: report}
  - {id: last, at: 2026-11-14T03:25+05:30, status: resolved, text: {bn: "ঝড় থামে।", en: "It is over."}, source: report}
sources:
  report: {title: A report of the day, url: "https://status.example/"}
"""
UNITS = """\
kmph:
  kind: count
  words: {bn: {other: কিলোমিটার প্রতি ঘণ্টা}, en: {one: kilometre an hour, other: kilometres an hour}}
camp:
  kind: count
  words: {bn: {other: ত্রাণ শিবির}, en: {one: relief camp, other: relief camps}}
  classifier: {bn: টি}
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("বাতাসের সর্বোচ্চ গতি ছিল ঘণ্টায় ৫৫ কিলোমিটারের বেশি।", []),
        ("বাতাসের সর্বোচ্চ গতি ছিল ঘণ্টায় ৫৫ কিলোমিটারেরও বেশি।", []),
        ("বাতাসের সর্বোচ্চ গতি ছিল ঘণ্টায় ৫৫ কিলোমিটার বা তার বেশি।", []),
        ("বাতাসের সর্বোচ্চ গতি ছিল ঘণ্টায় ৬৫ কিলোমিটারের কম।", []),
        ("বাতাসের সর্বোচ্চ গতি ছিল ঘণ্টায় ৫৫ কিলোমিটার।", ["৫৫"]),
        ("বাতাসের সর্বোচ্চ গতি ছিল ঘণ্টায় ৭০ কিলোমিটারের বেশি।", ["৭০"]),
        ("বাতাসের সর্বোচ্চ গতি ছিল ঘণ্টায় ৫০ কিলোমিটারের কম।", ["৫০"]),
        ("১৫টি ত্রাণ শিবিরের বেশি খোলা হয়েছে।", []),
        ("১৫টি ত্রাণ শিবির খোলা হয়েছে।", ["১৫টি"]),
        ("২০টি ত্রাণ শিবিরের বেশি খোলা হয়েছে।", ["২০টি"]),
        ("The highest wind speed was 55 kilometres an hour or more.", []),
        ("The highest wind speed was 65 kilometres an hour or less.", []),
        ("The highest wind speed was 55 kilometres an hour.", ["55"]),
        ("The highest wind speed was 70 kilometres an hour or more.", ["70"]),
        ("15 relief camps or more were opened.", []),
        ("15 relief camps were opened.", ["15"]),
        ("20 relief camps or more were opened.", ["20"]),
    ],
)
def test_a_bound_behind_the_unit_is_one(newsroom: Newsroom, text, told):
    newsroom.write("content/registry/units.yaml", UNITS)
    newsroom.write("content/incidents/ours.yaml", RECORD)
    code = "en" if text.isascii() else "bn"
    newsroom.write(f"content/stories/2026/s.{code}.md", story(body=text, incidents="[ours]", published="2026-11-17T10:00+05:30"))  # fmt: skip
    _, mistakes, found = looked_at(newsroom.site)
    assert not mistakes
    assert [one.message.split('"')[1] for one in found if one.code == "fact-contradicts"] == told
