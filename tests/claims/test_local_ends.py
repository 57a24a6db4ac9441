"""Where an incident was in several places, what was over in one of them is not over; where it was in one, that is told by its name."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

DARK = """\
headline: {bn: ঝড়ে বিদ্যুৎ নেই, en: Storm cuts the power}
kind: outage
severity: major
services: [grid]
places: PLACES
began: 2026-07-02T06:50+05:30
ended: 2026-07-04T21:20+05:30
updates:
  - id: down
    at: 2026-07-02T06:50+05:30
    status: investigating
    text: {bn: "ঝড়ে খুঁটি উপড়ে বিদ্যুৎ চলে যায়।", en: Poles fall and the power goes.}
    source: notice
  - id: back
    at: 2026-07-04T21:20+05:30
    status: resolved
    text: {bn: "সব জায়গায় বিদ্যুৎ ফেরে।", en: Power is back everywhere.}
    source: notice
sources:
  notice: {title: Notice of the grid}
"""
FILES = {
    "content/registry/services.yaml": "grid:\n  name: {bn: রাজ্য গ্রিড, en: State Grid}\n",
    "content/registry/places.yaml": "howrah: {name: {bn: হাওড়া, en: Howrah}}\nkolkata: {name: {bn: কলকাতা, en: Kolkata}}\nsiliguri: {name: {bn: শিলিগুড়ি, en: Siliguri}}\n",
}
SEVERAL = ("[howrah, kolkata]", "[IN-WB]", "[IN-WB, howrah, siliguri]")
ONE = ("[howrah]", "[IN-WB, howrah]")


def told(newsroom: Newsroom, places: str, locale: str, text: str) -> int:
    """Return how many contradictions a text has."""
    for path, file in FILES.items():
        newsroom.write(path, file)
    newsroom.write("content/incidents/dark.yaml", DARK.replace("PLACES", places))
    head = "ঝড়ের কথা" if locale == "bn" else "The storm"
    newsroom.write(f"content/stories/2026/s.{locale}.md", story(head, text, incidents="[dark]"))
    _, _, told = looked_at(newsroom.site)
    return sum(one.code == "fact-contradicts" for one in told)


IN_HOWRAH = [
    ("en", "In Howrah the outage was over by 4 pm."),
    ("en", "In Howrah, the outage was over by 4 pm."),
    ("en", "The outage in Howrah was over by 4 pm."),
    ("en", "Power was back in Howrah by 4 pm."),
    ("en", "The outage lasted nine hours in Howrah."),
    ("en", "In Howrah the outage ended on 3 July."),
    ("bn", "হাওড়ায় বিভ্রাট মেটে বিকেল ৪টেয়।"),
    ("bn", "বিকেল ৪টেয় হাওড়ায় বিদ্যুৎ ফেরে।"),
    ("bn", "হাওড়া শহরে বিদ্যুৎ ফেরে বিকেল ৪টেয়।"),
    ("bn", "হাওড়ায় বিভ্রাট চলে ন’ঘণ্টা।"),
]


@pytest.mark.parametrize("places", SEVERAL)
@pytest.mark.parametrize(("locale", "text"), IN_HOWRAH)
def test_an_end_in_one_of_several_places_is_none_of_the_whole(newsroom, places, locale, text):
    assert told(newsroom, places, locale, text) == 0


@pytest.mark.parametrize("places", ONE)
@pytest.mark.parametrize(("locale", "text"), IN_HOWRAH)
def test_an_end_in_the_only_place_is_the_end(newsroom, places, locale, text):
    assert told(newsroom, places, locale, text) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "In Salkia the outage was over by 4 pm."),
        ("en", "Power was restored in Siliguri at 4 pm."),
        ("bn", "শিলিগুড়িতে দু’দিন আগেই মেটে বিভ্রাট।"),
        ("bn", "শিলিগুড়িতে বিদ্যুৎ ফেরে বিকেল ৪টেয়।"),
    ],
)
def test_a_place_that_is_none_of_its_own(newsroom, locale, text):
    assert told(newsroom, "[howrah]", locale, text) == 0


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The outage was over by 4 pm."),
        ("en", "In West Bengal the outage was over by 4 pm."),
        ("en", "In July the outage was over by 4 pm on a Friday."),
        ("en", "Power was back in Howrah and Kolkata by 4 pm."),
        ("en", "In Howrah the outage began at 5 am."),
        ("bn", "বিভ্রাট মেটে বিকেল ৪টেয়।"),
        ("bn", "হাওড়া ও কলকাতায় বিদ্যুৎ ফেরে বিকেল ৪টেয়।"),
        ("bn", "হাওড়ায় বিভ্রাট শুরু হয় ভোর ৫টায়।"),
    ],
)
def test_all_of_its_places_and_what_holds_them(newsroom, locale, text):
    places = "[howrah, kolkata]"
    assert told(newsroom, places if "West" not in text else "[IN-WB]", locale, text) == 1


def test_the_place_of_one_of_two_incidents_is_that_one_s(newsroom):
    text = "In Siliguri the outage lasted nine hours."
    other = DARK.replace("PLACES", "[siliguri]").replace("2026-07-0", "2026-08-0")
    newsroom.write("content/incidents/other.yaml", other)
    assert told(newsroom, "[howrah, kolkata]", "en", text) == 0
    made = story("The storms", text, incidents="[other, dark]")
    newsroom.write("content/stories/2026/s.en.md", made)
    _, _, every = looked_at(newsroom.site)
    assert sum(one.code == "fact-contradicts" for one in every) == 1
