"""From which day to which day an incident went on: both ends are the record's, where the sentence tells of nothing else."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

FLOOD = """\
headline: {bn: মালদহে বন্যা, en: Flood in Malda}
kind: disaster
severity: major
places: [IN]
began: 2026-08-02T04:20+05:30
ended: 2026-08-06T17:00+05:30
figures:
  camps: {value: 38, unit: camp, label: {bn: ত্রাণশিবির, en: Relief camps open}, source: notice}
  boats: {value: 14, unit: boat, label: {bn: উদ্ধারকারী নৌকা, en: Rescue boats}, source: notice}
sources:
  notice: {title: Notice of the district}
"""
UNITS = """\
camp: {kind: count, words: {bn: {other: শিবির}, en: {one: camp, other: camps}}}
boat: {kind: count, words: {bn: {other: নৌকা}, en: {one: boat, other: boats}}}
"""


def told(newsroom: Newsroom, locale: str, text: str) -> int:
    """Return how many contradictions a text has."""
    newsroom.write("content/registry/units.yaml", UNITS)
    newsroom.write("content/incidents/flood.yaml", FLOOD)
    head = "ক" if locale == "bn" else "A"
    made = story(head, text, incidents="[flood]", published="2026-08-10T09:00+05:30")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, found = looked_at(newsroom.site)
    return sum(one.code == "fact-contradicts" for one in found)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The flood lasted from 2 to 8 August."),
        ("en", "The flood lasted from 3 to 6 August."),
        ("en", "The flood in Malda went on from 2 to 9 August 2026."),
        ("bn", "বন্যা চলে ২ থেকে ৮ অগস্ট।"),
        ("bn", "মালদহে বন্যা চলে ২ থেকে ৮ অগস্ট পর্যন্ত।"),
    ],
)
def test_days_of_which_one_end_is_wrong_are_told(newsroom, locale, text):
    assert told(newsroom, locale, text) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The flood lasted from 2 to 6 August."),
        ("en", "The fair lasted from 2 to 8 August."),
        ("en", "Schools were shut from 2 to 8 August."),
        ("bn", "মালদহে বন্যা চলে ২ থেকে ৬ অগস্ট পর্যন্ত।"),
        ("bn", "মেলা চলে ২ থেকে ৮ অগস্ট।"),
    ],
)
def test_right_days_and_those_of_something_else_are_left(newsroom, locale, text):
    assert told(newsroom, locale, text) == 0


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Each camp got 40 sacks of rice."),
        ("en", "Every camp has 36 toilets."),
        ("en", "The camps have 400 toilets in all."),
        ("en", "Each boat made 12 trips."),
        ("bn", "শিবিরগুলিতে ৪০০টি শৌচাগার আছে।"),
        ("bn", "নৌকাগুলি ৬০ বার গিয়েছে।"),
        ("en", "The district brought 50 stoves to the camps."),
        ("en", "Nine nurses were sent to the relief camps."),
        ("en", "The minister met 30 families at the camps."),
        ("en", "The rescue boats made 60 runs on Monday."),
        ("bn", "উদ্ধারকারী নৌকা ৬০ বার যাতায়াত করেছে।"),
        ("bn", "উদ্ধারকারী নৌকা তিন দফায় ৯ জনকে ফেরায়।"),
    ],
)
def test_what_follows_a_number_is_what_it_counts(newsroom, locale, text):
    assert told(newsroom, locale, text) == 0


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The district has opened 40 relief camps."),
        ("en", "There are 36 makeshift camps."),
        ("en", "Food was sent to 48 camps."),
        ("en", "Rescue boats at work: 17 so far."),
        ("bn", "উদ্ধারকারী নৌকা ১৬টি।"),
        ("en", "The number of relief camps is 36."),
        ("bn", "১৬টি নৌকা উদ্ধারে নেমেছে।"),
        ("bn", "৩৬টি শিবির খোলা হয়েছে।"),
    ],
)
def test_counts_of_a_figure_are_told_all_the_same(newsroom, locale, text):
    assert told(newsroom, locale, text) == 1


ROAD = """\
updates:
  - {id: shut, at: 2026-08-02T09:00+05:30, status: investigating, text: {bn: "রাজ্য সড়ক বন্ধ হয়।", en: The state highway is closed.}, source: notice}
  - {id: open, at: 2026-08-06T17:00+05:30, status: resolved, text: {bn: "রাজ্য সড়ক খোলে।", en: The state highway reopens.}, source: notice}
sources:
"""


@pytest.mark.parametrize(
    ("locale", "text", "wrong"),
    [
        ("en", "The state highway was closed from 2 to 8 August.", 1),
        ("en", "The highway was closed from 2 to 6 August.", 0),
        ("en", "The highway was closed to lorries from 2 to 8 August.", 0),
        ("en", "The schools were closed from 2 to 8 August.", 0),
        ("bn", "রাজ্য সড়ক বন্ধ ছিল ২ থেকে ৮ অগস্ট।", 1),
        ("bn", "রাজ্য সড়ক বন্ধ ছিল ২ থেকে ৬ অগস্ট।", 0),
        ("bn", "স্কুল বন্ধ ছিল ২ থেকে ৮ অগস্ট।", 0),
    ],
)
def test_days_of_a_thing_of_which_two_updates_tell(newsroom, monkeypatch, locale, text, wrong):
    monkeypatch.setitem(globals(), "FLOOD", FLOOD.replace("sources:\n", ROAD))
    assert told(newsroom, locale, text) == wrong
