"""Things that are shut or gone for times of their own beside an incident of which the record has no word of them: the road, the power."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

RECORD = """\
headline: {bn: কালবৈশাখীতে লন্ডভন্ড কালনা, en: Storm wrecks Kalna}
kind: disaster
severity: major
places: [kalna]
began: 2026-05-04T16:10+05:30
ended: 2026-05-05T09:00+05:30
updates:
  - id: storm
    at: 2026-05-04T16:10+05:30
    status: investigating
    text: {bn: "ঝড়ে উড়ে যায় টিনের চাল।", en: Tin roofs are blown away.}
    source: notice
  - id: over
    at: 2026-05-05T09:00+05:30
    status: resolved
    text: {bn: "উদ্ধারকাজ শেষ হয়।", en: The rescue ends.}
    source: notice
sources:
  notice: {title: Notice of the district}
"""


def told(newsroom: Newsroom, locale: str, text: str, record: str = RECORD) -> list[str]:
    """Return what contradicts the record in a text."""
    newsroom.write("content/registry/places.yaml", "kalna: {name: {bn: কালনা, en: Kalna}}\n")
    newsroom.write("content/incidents/storm.yaml", record)
    head = "ঝড়ের কথা" if locale == "bn" else "The storm"
    made = story(head, text, incidents="[storm]", published="2026-05-06T09:00+05:30")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, told = looked_at(newsroom.site)
    return [str(one.message) for one in told if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Power was out in the town for seven hours."),
        ("en", "The town was without electricity for seven hours."),
        ("en", "The mobile network was down for five hours."),
        ("en", "Roads to the north were cut off for three hours."),
        ("en", "Power was back at 11 pm."),
        ("bn", "এসটিকেকে রোডের কাছে রাজ্য সড়ক বন্ধ ছিল প্রায় পাঁচ ঘণ্টা।"),
        ("bn", "রাস্তায় যান চলাচল টানা তিন ঘণ্টা বন্ধ ছিল।"),
        ("bn", "শহরে সাত ঘণ্টা বিদ্যুৎ ছিল না।"),
        ("bn", "ঝড়ে সাত ঘণ্টা বিদ্যুৎহীন ছিল শহর।"),
        ("bn", "মোবাইল নেটওয়ার্ক পাঁচ ঘণ্টা অচল ছিল।"),
        ("bn", "রাত ১১টায় বিদ্যুৎ ফেরে।"),
        ("bn", "রাত ১০টায় রেলপথ চালু হয়।"),
    ],
)
def test_what_is_beside_has_times_of_its_own(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "It began at 5.10 pm."),
        ("en", "The outage lasted 12 hours."),
        ("bn", "ঝড় শুরু হয় বিকেল ৫টা ১০ মিনিটে, লোকে রাস্তায় নেমে আসেন।"),
        ("bn", "বিপর্যয় চলে ১২ ঘণ্টা।"),
    ],
)
def test_what_is_said_of_the_incident_is_told(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Power was out in the town for seven hours."),
        ("en", "Power was back at 11 pm."),
        ("bn", "ঝড়ে সাত ঘণ্টা বিদ্যুৎহীন ছিল শহর।"),
        ("bn", "রাত ১১টায় বিদ্যুৎ ফেরে।"),
    ],
)
def test_what_the_record_has_a_word_of_is_held_against_it(newsroom, locale, text):
    record = RECORD.replace("Tin roofs are blown", "Power fails, tin roofs are blown")
    record = record.replace("ঝড়ে উড়ে", "বিদ্যুৎ চলে যায়, ঝড়ে উড়ে")
    assert len(told(newsroom, locale, text, record)) == 1
