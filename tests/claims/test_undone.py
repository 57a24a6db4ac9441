"""Days from one to another without a word of until, and verbs that undo what an update does: it is no telling of that update.

Beside each stands the wrong day of what the record has, which is told.
"""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

RECORDS = {
    "bridge": """\
headline: {bn: ফাটলে বন্ধ তোর্সা সেতু, en: Crack shuts Torsa bridge}
kind: shutdown
severity: major
services: [bridge]
places: [IN]
began: 2026-08-03T16:00+05:30
ended: 2026-08-09T08:00+05:30
updates:
  - id: closed
    at: 2026-08-03T16:00+05:30
    status: investigating
    text: {bn: "সেতু বন্ধ ঘোষণা করা হয়, লরি ফালাকাটা ঘুরে যায়।", en: The bridge is declared closed and lorries go round by Falakata.}
    source: works
  - id: open
    at: 2026-08-09T08:00+05:30
    status: resolved
    text: {bn: সেতু আবার খোলে।, en: The bridge reopens.}
    source: works
sources:
  works: {title: Notice of the works department}
""",
    "flood": """\
headline: {bn: বন্যায় ডুবল তুফানগঞ্জ, en: Tufanganj under water}
kind: disaster
severity: critical
places: [IN]
began: 2026-07-10T05:00+05:30
ended: 2026-07-19T12:00+05:30
updates:
  - id: rise
    at: 2026-07-10T05:00+05:30
    status: investigating
    text: {bn: নদী বিপদসীমা ছাড়ায়।, en: The river rises above the danger mark.}
    source: block
  - id: schools
    at: 2026-07-11T15:00+05:30
    text: {bn: জেলাশাসক কলেজে ছুটি ঘোষণা করেন।, en: The magistrate closes the colleges.}
    source: block
  - id: contractor
    at: 2026-07-13T10:00+05:30
    text: {bn: বাঁধের ঠিকাদার গ্রেফতার হন।, en: The contractor of the embankment is arrested.}
    source: block
  - id: fall
    at: 2026-07-19T12:00+05:30
    status: resolved
    text: {bn: জল নামে।, en: The water recedes.}
    source: block
sources:
  block: {title: Statement of the block office}
""",
    "landslip": """\
headline: {bn: ধসে চাপা পড়ল বস্তি, en: Landslip buries a hamlet}
kind: disaster
severity: critical
places: [IN]
began: 2026-07-20T04:30+05:30
ended: 2026-07-20T20:00+05:30
updates:
  - id: slip
    at: 2026-07-20T04:30+05:30
    status: investigating
    text: {bn: পাহাড়ের মাটি নামে বস্তির উপর।, en: The hillside comes down on the hamlet.}
    source: block
  - id: end
    at: 2026-07-20T20:00+05:30
    status: resolved
    text: {bn: তল্লাশি শেষ ঘোষণা করা হয়।, en: The search is declared over.}
    source: block
sources:
  block: {title: Statement of the block office}
""",
}
SERVICES = "bridge:\n  name: {bn: তোর্সা সেতু, en: Torsa bridge}\n"


def told(newsroom: Newsroom, incident: str, locale: str, text: str) -> list[str]:
    """Return what contradicts a record in a story of one sentence."""
    newsroom.write(f"content/incidents/{incident}.yaml", RECORDS[incident])
    newsroom.write("content/registry/services.yaml", SERVICES)
    head = "আজকের কথা" if locale == "bn" else "The story"
    published = "2026-08-20T09:00+05:30"
    made = story(head, text, incidents=f"[{incident}]", published=published)
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, told = looked_at(newsroom.site)
    return [str(one.message) for one in told if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    "text",
    [
        "সেতু বন্ধ ছিল ৩ অগস্ট থেকে ৯ অগস্ট।",
        "৩ অগস্ট থেকে ৯ অগস্ট বন্ধ ছিল তোর্সা সেতু।",
        "সেতু বন্ধ ছিল ৩ অগস্ট বিকেল ৪টে থেকে ৯ অগস্ট সকাল ৮টা।",
    ],
)
def test_from_a_day_to_a_day(newsroom, text):
    assert told(newsroom, "bridge", "bn", text) == []
    assert any("১১ অগস্ট" in one for one in told(newsroom, "bridge", "bn", text.replace("৯", "১১")))
    assert any("১ অগস্ট" in one for one in told(newsroom, "bridge", "bn", text.replace("৩", "১")))


UNDONE = [
    ("flood", "en", "Colleges reopened on Monday, 27 July, after the flood."),
    ("flood", "en", "Colleges reopened on 27 July, with the water gone from the river bank."),
    ("flood", "bn", "ছুটি কাটিয়ে সোমবার, ২৭ জুলাই খুলল কলেজ।"),
    ("flood", "bn", "কলেজ খোলে ২৭ জুলাই।"),
    ("flood", "en", "The contractor of the embankment was released on 31 July."),
    ("flood", "bn", "বাঁধের ঠিকাদার জামিন পান ৩১ জুলাই।"),
]


@pytest.mark.parametrize(("incident", "locale", "text"), UNDONE)
def test_the_opposite_tells_of_no_update(newsroom, incident, locale, text):
    assert told(newsroom, incident, locale, text) == []


@pytest.mark.parametrize(
    ("incident", "locale", "text"),
    [
        ("flood", "en", "The magistrate closed the colleges on 14 July."),
        ("flood", "en", "The contractor of the embankment was arrested on 18 July."),
        ("flood", "bn", "১৪ জুলাই কলেজে ছুটি ঘোষণা করেন জেলাশাসক।"),
        ("flood", "bn", "বাঁধের ঠিকাদার গ্রেফতার হন ১৮ জুলাই।"),
        ("bridge", "en", "The bridge reopened on 12 August."),
        ("bridge", "en", "The bridge was closed until 11 August."),
        ("bridge", "bn", "তোর্সা সেতু আবার খোলে ১২ অগস্ট।"),
        ("bridge", "bn", "তোর্সা সেতু বন্ধ ছিল ১১ অগস্ট পর্যন্ত।"),
    ],
)
def test_a_wrong_day_of_the_update_is_told(newsroom, incident, locale, text):
    assert len(told(newsroom, incident, locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "On 12 July the contractor of the embankment had not been arrested."),
        ("en", "The contractor of the embankment was never arrested on 12 July."),
        ("en", "No contractor of the embankment was arrested on 12 July."),
        ("bn", "১২ জুলাই বাঁধের ঠিকাদার গ্রেফতার হননি।"),
        ("bn", "বাঁধের ঠিকাদার ১২ জুলাই গ্রেফতার হলেন না।"),
    ],
)
def test_what_was_not_so_before_its_day(newsroom, locale, text):
    assert told(newsroom, "flood", locale, text) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "On 16 July the contractor of the embankment had not been arrested."),
        ("en", "The contractor of the embankment was arrested on 12 July without a warrant."),
        ("bn", "১৬ জুলাই বাঁধের ঠিকাদার গ্রেফতার হননি।"),
        ("bn", "পরোয়ানা ছাড়াই বাঁধের ঠিকাদার গ্রেফতার হন ১২ জুলাই।"),
        ("bn", "১২ জুলাই গ্রেফতার হন বাঁধের ঠিকাদার কোম্পানি।"),
    ],
)
def test_what_was_so_by_then_is_told(newsroom, locale, text):
    assert len(told(newsroom, "flood", locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Forty soldiers began the search at 6.15 am."),
        ("en", "The search was started at 6.15 am by the army."),
        ("bn", "সকাল সওয়া ছ’টায় তল্লাশিতে নামে সেনার চল্লিশ জনের দল।"),
        ("bn", "তল্লাশি শুরু হয় সকাল সওয়া ছ’টায়।"),
    ],
)
def test_what_began_is_not_over(newsroom, locale, text):
    assert told(newsroom, "landslip", locale, text) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The search was declared over at 9.30 pm."),
        ("bn", "রাত সাড়ে ন’টায় তল্লাশি শেষ ঘোষণা করা হয়।"),
    ],
)
def test_what_was_over_is_held_against_the_update(newsroom, locale, text):
    assert len(told(newsroom, "landslip", locale, text)) == 1
