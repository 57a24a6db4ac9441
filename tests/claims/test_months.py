"""Figures in months and years: how long ago a licence lapsed, how old a bridge was."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

BRIDGE = """\
headline: {bn: সেতু ভেঙে পড়ল নদীতে, en: Bridge falls into the river}
kind: disaster
severity: major
places: [basirhat]
began: 2026-05-03T10:20+05:30
figures:
  age: {value: 43, unit: year, source: notice, label: {bn: সেতুর বয়স, en: Age of the bridge}}
  lapsed:
    {value: 17, unit: month, source: notice, label: {bn: ফিটনেস সার্টিফিকেটের মেয়াদ ফুরোনোর পরে কেটেছে, en: Time since the fitness certificate lapsed}}
  rebuild: {between: [8, 10], unit: month, source: notice, label: {bn: নতুন সেতু গড়তে সময়, en: Time to build a new bridge}}
updates:
  - id: fall
    at: 2026-05-03T10:20+05:30
    status: investigating
    text: {bn: "মাঝের থাম বসে গিয়ে সেতু ভেঙে পড়ে।", en: The middle pier sinks and the bridge falls.}
    source: notice
sources:
  notice: {title: Notice of the works department}
"""
FILES = {
    "content/registry/places.yaml": "basirhat: {name: {bn: বসিরহাট, en: Basirhat}}\n",
    "content/registry/units.yaml": (
        "month: {kind: count, words: {en: {one: month, other: months}, bn: {other: মাস}}}\n"
        "year: {kind: count, words: {en: {one: year, other: years}, bn: {other: বছর}}}\n"
    ),
    "content/incidents/bridge.yaml": BRIDGE,
}


def told(newsroom: Newsroom, locale: str, text: str) -> list[str]:
    """Return what contradicts the record in a text."""
    for path, file in FILES.items():
        newsroom.write(path, file)
    head = "নদীর কথা" if locale == "bn" else "The river"
    made = story(head, text, incidents="[bridge]", published="2026-05-04T09:00+05:30")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, told = looked_at(newsroom.site)
    return [str(one.message) for one in told if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("bn", "সেতুর বয়স ৩৪ বছর।"),
        ("bn", "ফিটনেস সার্টিফিকেটের মেয়াদ ফুরিয়েছে সাত মাস আগে।"),
        ("bn", "মেয়াদ ফুরোনোর পরে কেটেছে ২৭ মাস।"),
        ("bn", "নতুন সেতু গড়তে সময় লাগে ১৮ মাস।"),
        ("en", "The age of the bridge was 34 years."),
        ("en", "The fitness certificate had lapsed seven months earlier."),
    ],
)
def test_another_number_of_months_or_years(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("bn", "সেতুর বয়স ৪৩ বছর।"),
        ("bn", "ফিটনেস সার্টিফিকেটের মেয়াদ ফুরিয়েছে ১৭ মাস আগে।"),
        ("bn", "নতুন সেতু গড়তে সময় লাগে ৯ মাস।"),
        ("bn", "ছ’মাস আগে রং করা হয় সেতুর রেলিংয়ে।"),
        ("bn", "নৌকা চালাচ্ছেন তিনি ২২ বছর।"),
        ("en", "The fitness certificate had lapsed 17 months earlier."),
        ("en", "He has ferried people here for 22 years."),
    ],
)
def test_the_same_and_those_of_other_things(newsroom, locale, text):
    assert told(newsroom, locale, text) == []
