"""Days of the week without a date, held against the record where a sentence says nothing but that the incident began or was over."""

import pytest

from tests.claims.records import Record
from tests.newsroom import Newsroom

DARK = Record(
    id="dark",
    services="grid:\n  name: {bn: রাজ্য গ্রিড, en: State Grid}\n",
    heads={"bn": "ঝড়ের কথা", "en": "The storm"},
    places="howrah: {name: {bn: হাওড়া, en: Howrah}}\nkolkata: {name: {bn: কলকাতা, en: Kolkata}}\n",
    published="2026-07-09T09:00+05:30",
    text="""\
headline: {bn: ঝড়ে বিদ্যুৎ নেই, en: Storm cuts the power}
kind: outage
severity: major
services: [grid]
places: [howrah, kolkata]
began: BEGAN
ended: 2026-07-08T21:20+05:30
updates:
  - id: down
    at: BEGAN
    status: investigating
    text: {bn: "ঝড়ে খুঁটি উপড়ে বিদ্যুৎ চলে যায়।", en: Poles fall and the power goes.}
    source: notice
  - id: back
    at: 2026-07-08T21:20+05:30
    status: resolved
    text: {bn: "সব জায়গায় বিদ্যুৎ ফেরে।", en: Power is back everywhere.}
    source: notice
sources:
  notice: {title: Notice of the grid}
""",
)
MORNING, NIGHT = "2026-07-06T06:50+05:30", "2026-07-07T02:10+05:30"
"""Monday morning, and the night that Monday began; the end is on Wednesday."""


def told(newsroom: Newsroom, locale: str, text: str, *, headline: str = "", began: str = MORNING, record: str = DARK.text) -> list[str]:  # fmt: skip
    """Return what is told of the days of the week of a text."""
    own = record.replace("BEGAN", began)
    found = DARK.found(newsroom, locale, text, headline=headline, text=own)
    return [f"{one.message} / {one.help}" for one in found if one.code == "wrong-weekday"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The outage began on Tuesday."),
        ("en", "On Tuesday morning the outage began."),
        ("en", "The outage began Tuesday."),
        ("en", "The blackout started early on Tuesday."),
        ("en", "The outage in Howrah and Kolkata began on Tuesday."),
        ("en", "Power was restored on Thursday night."),
        ("en", "The outage began at 6.50 am on Tuesday."),
        ("en", "It was a long outage. It began on Tuesday."),
        ("bn", "মঙ্গলবার সকালে বিভ্রাট শুরু হয়।"),
        ("bn", "গত মঙ্গলবার শুরু হয় বিভ্রাট।"),
        ("bn", "মঙ্গলবার সকাল ৬টা ৫০ মিনিটে বিভ্রাট শুরু হয়।"),
        ("bn", "বৃহস্পতিবার রাতে বিদ্যুৎ ফেরে।"),
    ],
)
def test_another_day_than_the_record_s(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "headline"),
    [
        ("en", "Power fails in Howrah on Tuesday"),
        ("bn", "মঙ্গলবার বিভ্রাট হাওড়া ও কলকাতায়"),
    ],
)
def test_a_headline(newsroom, locale, headline):
    text = "লেখা।" if locale == "bn" else "Text."
    assert len(told(newsroom, locale, text, headline=headline)) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The outage began on Monday and was over on Wednesday."),
        ("en", "The company said on Tuesday the outage began at dawn."),
        ("en", "Officials said on Thursday that the outage was over."),
        ("en", "Talks on the outage began on Tuesday."),
        ("en", "The inquiry into the outage begins on Friday."),
        ("en", "On Tuesday engineers began repairs."),
        ("en", "Complaints began on Tuesday."),
        ("en", "Schools reopened on Thursday."),
        ("en", "Power will be back by Friday."),
        ("en", "The outage lasted until Thursday in parts of Salkia."),
        ("en", "Another outage began on Tuesday."),
        ("en", "Last year’s outage began on a Tuesday."),
        ("en", "The market, held every Tuesday, was dark when the outage began."),
        ("en", "“The outage began on Tuesday,” she said."),
        ("en", "The outage did not begin on Tuesday."),
        ("en", "People remember 3 May 2019. The outage began on a Friday."),
        ("en", "People remember the storm of 2019. The outage began on Friday."),
        ("en", "The fair was long. It began on Tuesday."),
        ("en", "The outage began on Tuesday, 7 July."),  # of the date
        ("bn", "সোমবার বিভ্রাট শুরু হয়, বুধবার রাতে বিদ্যুৎ ফেরে।"),
        ("bn", "মঙ্গলবার সংস্থা জানায়, বিভ্রাট শুরু হয় ভোরে।"),
        ("bn", "মঙ্গলবার মেরামতির কাজ শুরু হয়।"),
        ("bn", "শুক্রবার থেকে টাকা ফেরত শুরু হয়।"),
        ("bn", "বৃহস্পতিবারের মধ্যে বিদ্যুৎ ফিরবে।"),
        ("bn", "প্রতি মঙ্গলবার হাট বসে।"),
        ("bn", "মঙ্গলবারের বিভ্রাট নিয়ে ক্ষোভ।"),
    ],
)
def test_a_day_of_something_else(newsroom, locale, text):
    weekday = [one for one in told(newsroom, locale, text) if "of dark" in one]
    assert weekday == []


@pytest.mark.parametrize(
    ("locale", "text", "number"),
    [
        ("en", "The outage began on Monday night.", 0),
        ("en", "The outage began early on Tuesday.", 0),
        ("en", "The outage began on Thursday.", 1),
        ("bn", "সোমবার গভীর রাত ২টো ১০ মিনিটে বিভ্রাট শুরু হয়।", 0),
        ("bn", "সোমবার দিবাগত রাতে বিভ্রাট শুরু হয়।", 0),
        ("bn", "মঙ্গলবার ভোরে বিভ্রাট শুরু হয়।", 0),
        ("bn", "রবিবার গভীর রাতে বিভ্রাট শুরু হয়।", 1),
    ],
)
def test_a_night_is_of_both_its_days(newsroom, locale, text, number):
    assert len(told(newsroom, locale, text, began=NIGHT)) == number


def test_a_day_on_which_an_update_was_may_be_meant(newsroom):
    text = "The outage began on Tuesday."
    update = "  - id: back\n"
    found = "  - id: poles\n    at: 2026-07-07T11:00+05:30\n    status: identified\n    text: {bn: খুঁটি মেলে।, en: The poles are found.}\n    source: notice\n"
    assert len(told(newsroom, "en", text)) == 1
    assert told(newsroom, "en", text, record=DARK.text.replace(update, found + update)) == []


def test_the_right_day_and_the_fact_are_proposed(newsroom):
    (english,) = told(newsroom, "en", "The outage began on Tuesday.")
    assert '"Tuesday" is not the day of the week of began of dark' in english
    assert 'which is "Monday", 2026-07-06 (content/incidents/dark.yaml:6)' in english
    assert 'write "Monday" or ${began|weekday}, or mend the record' in english
    english, bengali = told(newsroom, "bn", "মঙ্গলবার সকালে বিভ্রাট শুরু হয়।")
    assert 'write "সোমবার" or ${began|weekday}' in english + bengali
