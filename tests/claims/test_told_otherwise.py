"""Things and people of whom something else is told than a figure's label says: they are none of the figure."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

STORM = """\
headline: {bn: ঝড়ে লন্ডভন্ড কাকদ্বীপ, en: Storm wrecks Kakdwip}
kind: disaster
severity: major
places: [kakdwip]
began: 2026-05-21T15:10+05:30
ended: 2026-05-22T08:00+05:30
figures:
  huts: {value: 730, unit: hut, label: {bn: ভেঙে পড়া ঘর, en: Huts destroyed}, source: notice}
  trawlers: {value: 41, unit: trawler, label: {bn: ডুবে যাওয়া ট্রলার, en: Trawlers sunk}, source: notice}
  injured: {value: 66, unit: person, label: {bn: আহত, en: Injured}, source: notice}
  fleet: {value: 28, unit: truck, label: {bn: ত্রাণের ট্রাক, en: Relief trucks}, source: notice}
updates:
  - {id: storm, at: 2026-05-21T15:10+05:30, status: investigating, text: {bn: "ঝড় আছড়ে পড়ে।", en: The storm comes ashore.}, source: notice}
  - {id: over, at: 2026-05-22T08:00+05:30, status: resolved, text: {bn: "ঝড় থামে।", en: The storm is over.}, source: notice}
sources:
  notice: {title: Notice of the district}
"""
FILES = {
    "content/registry/places.yaml": "kakdwip: {name: {bn: কাকদ্বীপ, en: Kakdwip}}\n",
    "content/registry/units.yaml": """\
hut: {kind: count, words: {bn: {other: "{n}টি ঘর"}, en: {one: "{n} hut", other: "{n} huts"}}}
trawler: {kind: count, words: {bn: {other: "{n}টি ট্রলার"}, en: {one: "{n} trawler", other: "{n} trawlers"}}}
truck: {kind: count, words: {bn: {other: "{n}টি ট্রাক"}, en: {one: "{n} truck", other: "{n} trucks"}}}
""",
}


def told(newsroom: Newsroom, locale: str, text: str, record: str = STORM) -> int:
    """Return how many contradictions a text has."""
    for path, file in FILES.items():
        newsroom.write(path, file)
    newsroom.write("content/incidents/storm.yaml", record)
    head = "ঝড়ের পরে" if locale == "bn" else "After the storm"
    made = story(head, text, incidents="[storm]", published="2026-05-24T09:00+05:30")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, mistakes, found = looked_at(newsroom.site)
    assert not mistakes
    return sum(one.code == "fact-contradicts" for one in found)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Some 1,900 huts were without electricity."),
        ("en", "By Saturday 450 huts had been repaired."),
        ("en", "Sixteen trawlers were insured."),
        ("en", "Sixteen trawlers are at sea again."),
        ("en", "Twelve trucks came from Kolkata."),
        ("en", "Fifty people came to help the injured."),
        ("en", "Ninety people gathered at the hospital for news of the injured."),
        ("en", "The trucks can carry 90 of the injured."),
        ("bn", "১,৯০০টি ঘরে বিদ্যুৎ নেই।"),
        ("bn", "৪৫০টি ঘর মেরামত হয়েছে।"),
        ("bn", "১৬টি ট্রলারের বিমা ছিল।"),
        ("bn", "১৬টি ট্রলার ফের সমুদ্রে গিয়েছে।"),
        ("bn", "কলকাতা থেকে আসে ১২টি ট্রাক।"),
        ("bn", "আহতদের জন্য রক্ত দেন ৯০ জন।"),
        ("bn", "আহতদের জন্য ৯০ জন রক্ত দেন।"),
    ],
)
def test_what_else_is_told_of_some_is_no_figure(newsroom, locale, text):
    assert told(newsroom, locale, text) == 0


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The storm destroyed 950 huts."),
        ("en", "Some 370 huts were without electricity."),  # a slip of the pen
        ("en", "Sixteen trawlers were sunk, and none was insured."),
        ("en", "Twelve relief trucks came from Kolkata."),
        ("en", "Fifty people were injured, and villagers came to help."),
        ("bn", "ঝড়ে উড়েছে ৯৫০টি ঘর।"),
        ("bn", "ডুবেছে ১৬টি ট্রলার, একটিরও বিমা ছিল না।"),
        ("bn", "কলকাতা থেকে আসে ত্রাণের ১২টি ট্রাক।"),
        ("bn", "আহত ৫০ জন, রক্ত দেন অনেকে।"),
    ],
)
def test_what_is_told_of_the_figure_is_held(newsroom, locale, text):
    assert told(newsroom, locale, text) == 1


def test_what_the_record_has_a_word_of_is_of_the_figure(newsroom):
    record = STORM.replace("The storm comes ashore", "The storm cuts the electricity")
    assert told(newsroom, "en", "Some 1,900 huts were without electricity.", record) == 1


CREWS = STORM.replace(
    "figures:\n",
    """\
figures:
  linemen: {value: 34, unit: person, label: {bn: লাইনকর্মী, en: Linemen}, source: notice}
  pilgrims: {value: 120, unit: person, label: {bn: আটকে পড়া তীর্থযাত্রী, en: Stranded pilgrims}, source: notice}
""",
)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Some 47 linemen worked all night.", 1),
        ("Some 34 linemen worked all night.", 0),
        ("Twelve linemen worked on the island.", 0),  # some of them
        ("The district employs 600 linemen.", 0),
        ("The storm left 190 stranded pilgrims on the island.", 1),
        ("Some 190 pilgrims had come on Monday.", 0),  # not all were stranded
    ],
)
def test_more_of_the_kind_that_a_label_names_are_told(newsroom, text, wrong):
    assert told(newsroom, "en", text, CREWS) == wrong
