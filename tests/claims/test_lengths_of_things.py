"""How long a thing that an update names at the beginning was as it says: the bridge was closed, the ferry did not run."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

SLIDE = """\
headline: {bn: ধসে বিপর্যস্ত পাহাড়, en: Landslide in the hills}
kind: disaster
severity: major
places: [kurseong]
began: 2026-07-06T05:15+05:30
ended: 2026-07-06T14:35+05:30
updates:
  - id: slide
    at: 2026-07-06T05:15+05:30
    status: investigating
    text: {bn: "ধস নামে, ৫৫ নম্বর জাতীয় সড়ক বন্ধ হয়।", en: Rocks come down; National Highway 55 is closed.}
    source: notice
  - id: diggers
    at: 2026-07-06T08:20+05:30
    status: identified
    text: {bn: "মাটি কাটার যন্ত্র আসে।", en: Diggers arrive.}
    source: notice
  - id: open
    at: 2026-07-06T14:35+05:30
    status: resolved
    text: {bn: "পাথর সরিয়ে রাস্তা খোলা হয়।", en: Rocks are cleared and the road opens.}
    source: notice
sources:
  notice: {title: Notice of the district}
"""
FILES = {
    "content/registry/places.yaml": "kurseong: {name: {bn: কার্শিয়াং, en: Kurseong}}\n",
    "content/incidents/slide.yaml": SLIDE,
}


def told(newsroom: Newsroom, locale: str, text: str) -> list[str]:
    """Return what contradicts the record in a text."""
    for path, file in FILES.items():
        newsroom.write(path, file)
    head = "পাহাড়ের কথা" if locale == "bn" else "The hills"
    made = story(head, text, incidents="[slide]", published="2026-07-07T09:00+05:30")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, told = looked_at(newsroom.site)
    return [str(one.message) for one in told if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "National Highway 55 was closed for 8 hours and 20 minutes."),
        ("en", "National Highway 55 was closed for 10 hours and 20 minutes, and cars queued for 4 kilometres."),
        ("bn", "৮ ঘণ্টা ২০ মিনিট বন্ধ ছিল ৫৫ নম্বর জাতীয় সড়ক।"),
        ("bn", "৫৫ নম্বর জাতীয় সড়ক ১০ ঘণ্টা ২০ মিনিট বন্ধ ছিল, দু’ধারে দাঁড়িয়ে পড়ে ৪ কিলোমিটার গাড়ি।"),
    ],
)  # fmt: skip
def test_the_length_of_the_whole(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "National Highway 55 was closed for 9 hours and 20 minutes."),
        ("en", "One lane of National Highway 55 was closed for 6 hours and 40 minutes more."),
        ("en", "In 2021 National Highway 55 was closed for 6 hours and 40 minutes."),
        ("en", "National Highway 55 will be closed for 6 hours and 40 minutes."),
        ("en", "The toy train was closed for 6 hours and 40 minutes."),
        ("bn", "৯ ঘণ্টা ২০ মিনিট বন্ধ ছিল ৫৫ নম্বর জাতীয় সড়ক।"),
        ("bn", "৬ ঘণ্টা ৪০ মিনিট বন্ধ ছিল টয় ট্রেন।"),
        ("en", "Diggers worked for seven hours without a break on National Highway 55."),
        ("bn", "ধসের সময় টানা সাত ঘণ্টা গাড়ি চালাচ্ছিলেন বিমল রাই।"),
        ("bn", "২০২১ সালে ৬ ঘণ্টা ৪০ মিনিট বন্ধ ছিল ৫৫ নম্বর জাতীয় সড়ক।"),
    ],
)  # fmt: skip
def test_the_length_of_something_else(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


@pytest.mark.parametrize(
    ("locale", "text", "count"),
    [
        ("en", "A bus from Siliguri came in 3 hours and 20 minutes late.", 0),
        ("en", "Tea left the hills with a delay of 3 hours and 20 minutes.", 0),
        ("bn", "শিলিগুড়ির বাস পৌঁছয় ৩ ঘণ্টা ২০ মিনিট দেরিতে।", 0),
        ("en", "The road stayed shut for 3 hours and 20 minutes.", 1),
        ("bn", "৫৫ নম্বর জাতীয় সড়ক বন্ধ ছিল ৩ ঘণ্টা ২০ মিনিট।", 1),
    ],
)
def test_by_how_much_something_was_late_is_no_length_of_the_incident(newsroom, locale, text, count):
    assert len(told(newsroom, locale, text)) == count
