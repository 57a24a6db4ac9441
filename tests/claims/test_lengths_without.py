"""How long a city was without what the incident took from it: in a headline without case endings, and in a clause of nothing else."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

DRY = """\
headline: {bn: পাম্প বিকল শিলিগুড়িতে, en: Pumps fail in Siliguri}
kind: outage
severity: major
services: [water]
places: [siliguri]
began: 2026-07-02T06:00+05:30
ended: 2026-07-03T16:00+05:30
updates:
  - id: down
    at: 2026-07-02T06:00+05:30
    status: investigating
    text: {bn: "পাম্প বিকল, কলে জল নেই।", en: The pumps fail.}
    source: notice
  - id: back
    at: 2026-07-03T16:00+05:30
    status: resolved
    text: {bn: "কলে জল আসে।", en: Taps run again.}
    source: notice
sources:
  notice: {title: Notice of the city}
"""
FILES = {
    "content/incidents/dry.yaml": DRY,
    "content/registry/services.yaml": "water:\n  name: {bn: পুরসভার জল সরবরাহ, en: City water supply}\n",
    "content/registry/places.yaml": "siliguri: {name: {bn: শিলিগুড়ি, en: Siliguri}}\n",
}


def told(newsroom: Newsroom, locale: str, headline: str, text: str) -> int:
    """Return how many contradictions a story has."""
    for path, file in FILES.items():
        newsroom.write(path, file)
    newsroom.write(f"content/stories/2026/s.{locale}.md", story(headline, text, incidents="[dry]"))
    _, _, told = looked_at(newsroom.site)
    return sum(one.code == "fact-contradicts" for one in told)


@pytest.mark.parametrize(
    ("locale", "headline"),
    [
        ("bn", "শহর জল ছিল না {} ঘণ্টা"),
        ("bn", "{} ঘণ্টা জল নেই শহরে"),
        ("bn", "জলহীন {} ঘণ্টা"),
        ("en", "City without water for {} hours"),
        ("en", "No water in city for {} hours"),
    ],
)
def test_a_headline(newsroom, locale, headline):
    text = "লেখা।" if locale == "bn" else "Text."
    right, wrong = ("৩৪", "৩৮") if locale == "bn" else ("34", "38")
    assert told(newsroom, locale, headline.format(right), text) == 0
    assert told(newsroom, locale, headline.format(wrong), text) == 1


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("শহরে জল ছিল না ৩৮ ঘণ্টা।", 1),
        ("শিলিগুড়িতে ৩৮ ঘণ্টা জল ছিল না।", 1),
        ("৩৮ ঘণ্টা জল পায়নি শহর।", 1),
        ("শহরে জল ছিল না ৩৪ ঘণ্টা।", 0),
        ("তিন নম্বর ওয়ার্ডে জল ছিল না ৩৮ ঘণ্টা।", 0),
        ("হাসপাতালে জল ছিল না ৩৮ ঘণ্টা।", 0),
        ("প্রধাননগরে ৩৮ ঘণ্টা জল ছিল না।", 0),
        ("দু’বছর আগে শহরে জল ছিল না ৩৮ ঘণ্টা।", 0),
    ],
)
def test_a_clause_of_nothing_else(newsroom, text, number):
    assert told(newsroom, "bn", "জলের কথা", text) == number
