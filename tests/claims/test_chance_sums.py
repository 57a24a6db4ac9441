"""A bound that the sum of two figures happens to keep: "at least 12,800 houses" is none of 4,200 and 9,800."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

FLOOD = """\
headline: {bn: সুবর্ণপুরে বন্যা, en: Flood in Subarnapur}
kind: disaster
severity: major
places: [subarnapur]
began: 2026-08-20T03:10+05:30
figures:
  early: {value: 4200, unit: house, source: notice, label: {bn: "ভাঙা বাড়ি, প্রথম গণনা", en: "Houses destroyed, first count"}}
  late: {value: 9800, unit: house, source: notice, label: {bn: "ভাঙা বাড়ি, পরের গণনা", en: "Houses destroyed, later count"}}
updates:
  - id: breach
    at: 2026-08-20T03:10+05:30
    status: investigating
    text: {bn: "কেলেঘাইয়ের পাড় ভেঙে জল ঢোকে।", en: The bank of the Keleghai gives way.}
    source: notice
sources:
  notice: {title: Notice of the district}
"""
FILES = {
    "content/registry/places.yaml": "subarnapur: {name: {bn: সুবর্ণপুর, en: Subarnapur}}\n",
    "content/registry/units.yaml": "house: {kind: count, words: {en: {one: house, other: houses}, bn: {other: বাড়ি}}}\n",
    "content/incidents/flood.yaml": FLOOD,
}


def told(newsroom: Newsroom, locale: str, text: str) -> list[str]:
    """Return what contradicts the record in a text."""
    for path, file in FILES.items():
        newsroom.write(path, file)
    head = "নদীর কথা" if locale == "bn" else "The river"
    made = story(head, text, incidents="[flood]", published="2026-08-26T09:00+05:30")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, told = looked_at(newsroom.site)
    return [str(one.message) for one in told if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("bn", "পরের গণনায় ভাঙা বাড়ি অন্তত ১২,৮০০।"),
        ("bn", "পরের গণনায় ১৩ হাজারের বেশি বাড়ি ভাঙার হিসাব মেলে।"),
        ("bn", "পরের গণনা বলছে, ভেঙেছে ১২ হাজারের বেশি বাড়ি।"),
        ("bn", "প্রথম গণনায় ভাঙা বাড়ি ছিল ১২ হাজার ৪০০-র বেশি।"),
        ("en", "The later count had at least 12,800 houses destroyed."),
    ],
)
def test_a_bound_that_only_the_sum_keeps(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("bn", "পরের গণনায় ভাঙা বাড়ি অন্তত ৯,৮০০।"),
        ("bn", "দুই গণনা মিলিয়ে ভাঙা বাড়ি ১৪ হাজার।"),
        ("bn", "প্রথম গণনায় ভাঙা বাড়ি ছিল চার হাজারের বেশি।"),
        ("en", "The later count had more than 9,500 houses destroyed."),
    ],
)
def test_a_bound_that_a_figure_keeps(newsroom, locale, text):
    assert told(newsroom, locale, text) == []
