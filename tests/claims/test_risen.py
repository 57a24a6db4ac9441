"""A text tells of 17 dead, and then that the toll rose to 19: that is no part of them, and nothing else."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

RECORD = """\
headline: {bn: পাহাড়ে ধস, en: Landslide in the hills}
kind: other
severity: major
services: [pay]
places: [IN-WB]
began: 2026-11-10T06:01+05:30
ended: 2026-11-14T03:25+05:30
figures:
  dead: {value: 17, unit: person, label: {bn: মৃত, en: People who died}, source: report}
  camps: {value: 16, unit: camp, label: {bn: ত্রাণ শিবির, en: Relief camps}, source: report}
updates:
  - {id: first, at: 2026-11-10T06:01+05:30, status: investigating, text: {bn: "ধস নামে।", en: "The hill gives way."}, source: report}
  - {id: last, at: 2026-11-14T03:25+05:30, status: resolved, text: {bn: "উদ্ধার শেষ।", en: "The search is over."}, source: report}
sources:
  report: {title: A report of the day, url: "https://status.example/"}
"""
UNITS = "camp:\n  kind: count\n  words: {bn: {other: ত্রাণ শিবির}, en: {one: relief camp, other: relief camps}}\n  classifier: {bn: টি}\n"
EN, BN = "The landslide killed 17 people. ", "ধসে মারা গিয়েছেন ১৭ জন। "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (EN + "The toll rose by two to 19.", ["19"]),
        (EN + "The toll rose on Friday to 19.", ["19"]),
        (EN + "The toll rose by two to 17.", []),
        (EN + "By noon the toll rose to 12.", []),
        (EN + "The district’s toll this season rose to 41.", []),
        (EN + "In Bihar the toll rose to 19.", []),
        (BN + "মৃতের সংখ্যা দুই বেড়ে ১৯।", ["১৯"]),
        (BN + "মৃতের সংখ্যা বেড়ে হয় ১৯।", ["১৯"]),
        (BN + "মৃতের সংখ্যা দুই বেড়ে ১৭।", []),
        (BN + "বিহারে মৃতের সংখ্যা বেড়ে ১৯।", []),
    ],
)
def test_what_a_figure_rose_to_is_that_figure(newsroom: Newsroom, text, told):
    newsroom.write("content/registry/units.yaml", UNITS)
    newsroom.write("content/incidents/ours.yaml", RECORD)
    code = "bn" if "\u0980" <= text[0] <= "\u09ff" else "en"
    newsroom.write(f"content/stories/2026/s.{code}.md", story(body=text, incidents="[ours]", published="2026-11-17T10:00+05:30"))  # fmt: skip
    _, mistakes, found = looked_at(newsroom.site)
    assert not mistakes
    assert [one.message.split('"')[1] for one in found if one.code == "fact-contradicts"] == told
