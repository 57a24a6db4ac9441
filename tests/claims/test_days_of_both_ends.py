"""How many days something took by the calendar, and how many have gone by when its story is told.

Where neither end has a clock both may be counted: a heat wave of 18 to 27 April is one of nine days, or of ten. What still was
so two weeks after the breach is counted up to the day of the story.
"""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

FOG = """\
headline: {{bn: কুয়াশায় অচল উত্তরবঙ্গ, en: Fog over North Bengal}}
kind: disaster
severity: major
places: [IN]
began: {began}
ended: {ended}
updates:
  - id: alert
    at: {began}
    status: investigating
    text: {{bn: "ঘন কুয়াশা নামে, হাওয়া অফিস সতর্কতা দেয়।", en: Dense fog sets in and the weather office warns of it.}}
    source: met
  - id: sun
    at: {ended}
    status: resolved
    text: {{bn: রোদ ওঠে, en: The sun comes out.}}
    source: met
sources:
  met: {{title: Bulletin of the weather office}}
"""
DAYS = ("2026-01-05", "2026-01-11")
CLOCKS = ("2026-01-05T06:00+05:30", "2026-01-11T12:00+05:30")


def told(newsroom: Newsroom, locale: str, headline: str, ends: tuple[str, str] = DAYS) -> int:
    """Return how many contradictions a headline has."""
    newsroom.write("content/incidents/fog.yaml", FOG.format(began=ends[0], ended=ends[1]))
    text = "লেখা।" if locale == "bn" else "Text."
    made = story(headline, text, incidents="[fog]")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, told = looked_at(newsroom.site)
    return sum(one.code == "fact-contradicts" for one in told)


HEADLINES = [
    ("en", "{} days of fog disrupt North Bengal", ("Six", "Seven", "Five", "Eight")),
    ("en", "North Bengal disrupted by fog for {} days", ("six", "seven", "five", "nine")),
    ("bn", "{} দিনের কুয়াশায় বিপর্যস্ত উত্তরবঙ্গ", ("ছ’", "সাত", "পাঁচ", "আট")),
    ("bn", "{} দিন ধরে অচল উত্তরবঙ্গ", ("ছয়", "সাত", "পাঁচ", "দশ")),
]


@pytest.mark.parametrize(("locale", "headline", "counts"), HEADLINES)
def test_both_ends_may_be_counted(newsroom, locale, headline, counts):
    found = [told(newsroom, locale, headline.format(count)) for count in counts]
    assert found == [0, 0, 1, 1]


@pytest.mark.parametrize(
    ("locale", "headline"),
    [
        ("en", "Eight days of fog disrupt North Bengal"),
        ("bn", "আট দিনের কুয়াশায় বিপর্যস্ত উত্তরবঙ্গ"),
    ],
)
def test_hours_are_held_by_the_clock(newsroom, locale, headline):
    assert told(newsroom, locale, headline, CLOCKS) == 1


BRIDGE = """\
headline: {bn: তিস্তায় সেতু ভেঙে বিচ্ছিন্ন গ্রাম, en: Bridge over the Teesta collapses}
kind: disaster
severity: critical
places: [IN]
began: 2026-01-05T06:00+05:30
ended: 2026-01-11T12:00+05:30
updates:
  - id: fell
    at: 2026-01-05T06:00+05:30
    status: investigating
    text: {bn: তিস্তার সেতু ভেঙে পড়ে।, en: The bridge over the Teesta collapses.}
    source: army
  - id: bailey
    at: 2026-01-11T12:00+05:30
    status: resolved
    text: {bn: বেলি সেতু চালু হয়।, en: A Bailey bridge opens.}
    source: army
sources:
  army: {title: Bulletin of the army}
"""


def told_later(newsroom: Newsroom, locale: str, headline: str) -> int:
    """Return how many contradictions a headline has three weeks after the beginning."""
    newsroom.write("content/incidents/bridge.yaml", BRIDGE)
    text, published = "লেখা।" if locale == "bn" else "Text.", "2026-01-26T09:00+05:30"
    made = story(headline, text, incidents="[bridge]", published=published)
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, told = looked_at(newsroom.site)
    return sum(one.code == "fact-contradicts" for one in told)


@pytest.mark.parametrize(
    ("locale", "headline", "right", "wrong"),
    [
        ("en", "{} weeks after the collapse 14 villages are still cut off", "Three", "Five"),
        (
            "en",
            "{} days after the collapse 300 people still live in tents",
            "Twenty-one",
            "Sixteen",
        ),
        ("bn", "সেতু ভাঙার {} সপ্তাহ পরেও তাঁবুতে গ্রামবাসী", "তিন", "পাঁচ"),
        ("bn", "সেতু ভাঙার {} দিন পরেও বিচ্ছিন্ন গ্রাম", "একুশ", "ষোলো"),
        ("bn", "{} দিন পরেও বিচ্ছিন্ন তিস্তার দু’পারের গ্রাম", "একুশ", "ষোলো"),
    ],
)
def test_up_to_the_day_of_the_story(newsroom, locale, headline, right, wrong):
    assert told_later(newsroom, locale, headline.format(right)) == 0
    assert told_later(newsroom, locale, headline.format(wrong)) == 1


@pytest.mark.parametrize(
    "headline",
    [
        "Bridge opens three weeks after the collapse",
        "Bridge over the Teesta was down for three weeks",
        "Villages cut off by the collapse for three weeks",
    ],
)
def test_what_was_over_then_is_held_by_the_record(newsroom, headline):
    assert told_later(newsroom, "en", headline) == 1


@pytest.mark.parametrize("headline", ["তিন সপ্তাহ পরে চালু হল তিস্তার সেতু", "একুশ দিন পরে ফের সচল সেতু"])
def test_what_was_over_then_is_held_by_the_record_in_bengali(newsroom, headline):
    assert told_later(newsroom, "bn", headline) == 1
