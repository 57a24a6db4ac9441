"""How old people are, and what another year or another fate has: none of it is the count that a record has."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

FERRY = """\
headline: {bn: মাঝনদীতে লঞ্চডুবি, en: Launch sinks in midstream}
kind: disaster
severity: major
places: [kakdwip]
began: 2026-08-09T17:20+05:30
figures:
  deaths: {value: 21, unit: person, label: {bn: মৃত, en: Killed}, source: notice}
  rescued: {value: 34, unit: person, label: {bn: উদ্ধার, en: Rescued}, source: notice}
updates:
  - id: sank
    at: 2026-08-09T17:20+05:30
    status: investigating
    text: {bn: "লঞ্চ ডোবে।", en: The launch sinks.}
    source: notice
  - id: count
    at: 2026-08-10T08:00+05:30
    status: identified
    text: {bn: "মৃত বেড়ে ২১, নিখোঁজ ৮ জন।", en: "The toll rises to 21, eight are missing."}
    source: notice
sources:
  notice: {title: Notice of the district}
"""
FILES = {
    "content/registry/places.yaml": "kakdwip: {name: {bn: কাকদ্বীপ, en: Kakdwip}}\n",
    "content/incidents/launch.yaml": FERRY,
}


def told(newsroom: Newsroom, locale: str, text: str) -> list[str]:
    """Return what contradicts the record in a text."""
    for path, file in FILES.items():
        newsroom.write(path, file)
    head = "নদীর কথা" if locale == "bn" else "The river"
    made = story(head, text, incidents="[launch]", published="2026-08-11T09:00+05:30")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, told = looked_at(newsroom.site)
    return [str(one.message) for one in told if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Fourteen of the dead were over 50."),
        ("en", "Most of those killed were under 30."),
        ("en", "Of the dead, nine were women over sixty and two were children under five."),
        ("en", "Among the dead were brothers aged 12 and 15."),
        ("en", "A schoolteacher, 12, was among the dead."),
        ("en", "The dead were aged between 12 and 71."),
        ("en", "A rescued passenger, 27, said the launch had tilted."),
        ("en", "A boy of 16 swam ashore and was rescued."),
        ("en", "The oldest of the dead was 71."),
        ("bn", "উদ্ধার হওয়া এক যাত্রী (২৭) বলেন, লঞ্চ কাত হয়ে পড়েছিল।"),
        ("bn", "মৃতদের মধ্যে ১৪ জনের বয়স পঞ্চাশের বেশি।"),
        ("bn", "মৃতদের বেশির ভাগেরই বয়স ৩০-এর কম।"),
        ("bn", "মৃত দুই ভাইয়ের বয়স ১২ ও ১৫।"),
    ],
)
def test_an_age_counts_nobody(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The launch of 1988 took a toll of more than 200 people on this river."),
        ("en", "In 2004 the toll of a storm rose past 90 people here."),
        ("en", "Three people were killed and eight are missing in another boat in 2019."),
        ("bn", "১৯৮৮ সালের লঞ্চডুবিতে মৃতের সংখ্যা বেড়ে হয়েছিল ২০০ জনের বেশি।"),
        ("bn", "মৃতদের মধ্যে ১৪ জন মহিলা।"),
    ],
)
def test_another_year_or_another_fate(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The launch killed 12 people, the district said."),
        ("en", "Over 50 people were killed."),
        ("en", "The dead number 32."),
        ("en", "The toll has risen, and 11 people are missing."),
        ("bn", "লঞ্চডুবিতে মৃত ১২ জন।"),
        ("bn", "মৃত বেড়ে ২১, এখনও নিখোঁজ ১১ জন।"),
        ("bn", "পঞ্চাশ জনের বেশি মানুষের মৃত্যু হয়েছে।"),
    ],
)
def test_a_wrong_count_is_told(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 1


PILOT = FERRY.replace(
    "updates:\n",
    """\
  pilot: {value: 54, unit: year, label: {bn: সারেঙের বয়স, en: "The pilot's age"}, source: notice}
  built: {value: 17, unit: year, label: {bn: লঞ্চের বয়স, en: Age of the launch}, source: notice}
updates:
""",
    1,
)
YEARS = 'year: {kind: count, words: {bn: {other: "{n} বছর"}, en: {one: "{n} year", other: "{n} years"}}}\n'


def told_of_pilot(newsroom: Newsroom, locale: str, text: str) -> list[str]:
    """Return what contradicts a record that has the age of the pilot and of the launch."""
    newsroom.write("content/registry/units.yaml", YEARS)
    files = {**FILES, "content/incidents/launch.yaml": PILOT}
    for path, file in files.items():
        newsroom.write(path, file)
    head = "নদীর কথা" if locale == "bn" else "The river"
    made = story(head, text, incidents="[launch]", published="2026-08-11T09:00+05:30")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, mistakes, told = looked_at(newsroom.site)
    assert not mistakes
    return [one.message.split('"')[1] for one in told if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("locale", "text", "age"),
    [
        ("en", "The pilot was 45 years old.", "45"),
        ("en", "The pilot, 45, swam ashore.", "45"),
        ("en", "The pilot, who was 45, swam ashore.", "45"),
        ("en", "The 45-year-old pilot swam ashore.", "45"),
        ("en", "The pilot, a 45-year-old man from Namkhana, swam ashore.", "45"),
        ("en", "The pilot of the launch, 45, swam ashore.", "45"),
        ("en", "The launch was 27 years old.", "27"),
        ("bn", "সারেঙের বয়স ছিল ৪৫।", "৪৫"),
        ("bn", "এক সারেঙের বয়স ৪৫।", "৪৫"),
        ("bn", "এক যাত্রী আর সারেং (৪৫) সাঁতরে পাড়ে ওঠেন।", "৪৫"),
        ("bn", "সারেং (৪৫) সাঁতরে পাড়ে ওঠেন।", "৪৫"),
        ("bn", "৪৫ বছর বয়সি সারেং সাঁতরে পাড়ে ওঠেন।", "৪৫"),
        ("bn", "৪৫ বছরের সারেং সাঁতরে পাড়ে ওঠেন।", "৪৫ বছরের"),
    ],
)
def test_an_age_that_the_record_has_is_held_against_it(newsroom, locale, text, age):
    assert told_of_pilot(newsroom, locale, text) == [age]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The pilot, 54, swam ashore."),
        ("en", "The launch was 17 years old."),
        ("en", "The other pilot, 45, was on leave."),
        ("en", "The trawler pilot, 45, saw it sink."),
        ("en", "The pilot of the trawler, 45, saw it sink."),
        ("en", "The pilot's son, 12, swam ashore."),
        ("en", "The pilot and a passenger, 27, swam ashore."),
        ("en", "The pilot had 25 years of experience."),
        ("en", "The pilot was 45 metres from the shore."),
        ("bn", "সারেঙের ২৫ বছরের অভিজ্ঞতা।"),
        ("bn", "ট্রলারের সারেঙের বয়স ৪৫ বছর।"),
        ("bn", "অন্য সারেঙের বয়স ৪৫।"),
        ("bn", "আর এক সারেঙের বয়স ৪৫।"),
        ("bn", "সারেঙের ছেলের বয়স ১২।"),
    ],
)
def test_an_age_of_others_is_held_against_none(newsroom, locale, text):
    assert told_of_pilot(newsroom, locale, text) == []


def test_an_age_of_a_thing_is_none_of_whose_thing_it_is(newsroom):
    assert told_of_pilot(newsroom, "en", "The 45-year-old launch driver swam ashore.") == []
    assert told_of_pilot(newsroom, "bn", "৪৫ বছর বয়সি লঞ্চ চালক সাঁতরে পাড়ে ওঠেন।") == []
