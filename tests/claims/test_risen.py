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
  huts: {value: 340, unit: hut, label: {bn: কাদার নীচে কুঁড়ে, en: Huts under mud}, source: report}
updates:
  - {id: first, at: 2026-11-10T06:01+05:30, status: investigating, text: {bn: "ধস নামে।", en: "The hill gives way."}, source: report}
  - {id: last, at: 2026-11-14T03:25+05:30, status: resolved, text: {bn: "উদ্ধার শেষ।", en: "The search is over."}, source: report}
sources:
  report: {title: A report of the day, url: "https://status.example/"}
"""
UNITS = "camp:\n  kind: count\n  words: {bn: {other: ত্রাণ শিবির}, en: {one: relief camp, other: relief camps}}\n  classifier: {bn: টি}\n"
UNITS += "hut:\n  kind: count\n  words: {bn: {other: কুঁড়ে}, en: {one: hut, other: huts}}\n  classifier: {bn: টি}\n"
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
    assert told_of(newsroom, text) == told


COUNTED = [
    # the number of them, with a verb or a sign between
    ("The number of relief camps rose to 19.", ["19"]),
    ("The number of camps stood at 24 on Thursday.", ["24"]),
    ("Relief camps now total 24.", ["24"]),
    ("Relief camps: 24", ["24"]),
    ("ত্রাণ শিবিরের সংখ্যা বেড়ে ১৯ হয়।", ["১৯"]),
    ("শিবিরের সংখ্যা বেড়ে দাঁড়ায় ২৪।", ["২৪"]),
    ("শিবিরের সংখ্যা ২৪ ছুঁয়েছে।", ["২৪"]),
    ("ত্রাণ শিবির ছিল ২৪টি।", ["২৪টি"]),
    # a number of something else, of another time or place, or to come
    ("The number of camps rose to 16.", []),
    ("The number of camps fell to 12.", []),
    ("The number of camps had risen to 9.", []),
    ("By Sunday the number of huts under mud fell to 90.", []),
    ("The number of huts under mud fell to 430.", ["430"]),
    ("The number of huts under mud was 90.", ["90"]),
    ("কাদার নীচে কুঁড়ের সংখ্যা কমে ৯০ হয়।", []),
    ("কাদার নীচে কুঁড়ের সংখ্যা ছিল ৯০।", ["৯০"]),
    ("The number of people in relief camps was 24.", []),
    ("The number of camps in Mirik was 24.", []),
    ("The camps were 24 kilometres from the road.", []),
    ("The number of camps may rise to 24.", []),
    ("The number of camps will rise to 24.", []),
    ("The number of camps is to rise to 24.", []),
    ("শিবিরের সংখ্যা কমে ১২ হয়।", []),
    ("শিবিরে শিশুর সংখ্যা ২৪।", []),
    ("শিবিরের সংখ্যা বেড়ে ২৪ হতে পারে।", []),
    ("মিরিকে শিবিরের সংখ্যা ২৪।", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), COUNTED)
def test_what_is_counted_stands_before_the_verb(newsroom: Newsroom, text, told):
    assert told_of(newsroom, text) == told


def told_of(newsroom: Newsroom, text: str) -> list[str]:
    """Return what contradicts the record in a story."""
    newsroom.write("content/registry/units.yaml", UNITS)
    newsroom.write("content/incidents/ours.yaml", RECORD)
    code = "bn" if "\u0980" <= text[0] <= "\u09ff" else "en"
    newsroom.write(f"content/stories/2026/s.{code}.md", story(body=text, incidents="[ours]", published="2026-11-17T10:00+05:30"))  # fmt: skip
    _, mistakes, found = looked_at(newsroom.site)
    assert not mistakes
    return [one.message.split('"')[1] for one in found if one.code == "fact-contradicts"]
