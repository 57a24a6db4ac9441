"""A part of an event is not taken for the whole: its worst, its peak, a phase, most places, some of its users."""

import pytest

from generator.checks.claims.judge import judge
from tests.claims.desks import facts_of
from tests.claims.scoring import heard_sentence
from tests.claims.texts import facts_told, verdicts_in

PARTS = [
    # the worst of it, a phase
    ("upi-2025", "en", "The worst of the UPI outage was over by 3 pm."),
    ("upi-2025", "en", "By 3 pm the worst of the outage was over."),
    ("upi-2025", "en", "Most of the UPI outage was over in three hours."),
    ("meta-2021", "en", "The acute phase of Facebook's outage lasted three hours."),
    ("bangladesh-grid-2022", "bn", "বিপর্যয়ের প্রথম পর্ব চলে দু’ঘণ্টা।"),
    ("upi-2025", "bn", "ইউপিআই বিভ্রাটের সবচেয়ে কঠিন সময়টা চলে দু’ঘণ্টা।"),
    # a peak, and what came of it
    ("upi-2025", "en", "The UPI outage was at its worst at 12.30 pm."),
    ("upi-2025", "en", "The UPI outage intensified at 12.30 pm."),
    ("fastly-2021", "en", "The outage eased at 1.20 pm UTC."),
    ("rogers-2022", "bn", "রজার্সের বিভ্রাট চরমে ওঠে বেলা ১১টায়।"),
    ("upi-2025", "bn", "ইউপিআই বিভ্রাট সবচেয়ে তীব্র ছিল দুপুর সাড়ে ১২টা নাগাদ।"),
    # not quite, not everywhere, not for all
    ("upi-2025", "en", "The UPI outage was nearly over by 3 pm."),
    ("upi-2025", "en", "Payments were almost back to normal by 3 pm."),
    ("upi-2025", "bn", "দুপুর ৩টে নাগাদ ইউপিআই বিভ্রাট অনেকটাই কেটে যায়।"),
    ("bangladesh-grid-2022", "en", "The blackout was over in most districts by 8 pm Bangladesh time."),
    ("whatsapp-2022", "en", "For most users, the WhatsApp outage was over by 1.30 pm."),
    ("whatsapp-2022", "en", "Most WhatsApp users were back by 1.30 pm."),
    ("rogers-2022", "en", "For small shops the Rogers outage lasted nine hours."),
    ("upi-2025", "bn", "বেশির ভাগ গ্রাহকের জন্য ইউপিআই ফেরে দুপুর ৩টেয়।"),
    ("upi-2025", "bn", "কিছু এলাকায় ইউপিআই বন্ধ ছিল দু’ঘণ্টা।"),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text"), PARTS)
def test_a_part_is_held_against_no_fact_of_the_whole(incident, locale, text):
    assert facts_told(incident, locale, text) == []
    assert "unexplained" in [verdict for _, verdict, _ in verdicts_in(incident, locale, text)]


WHOLES = [
    ("upi-2025", "en", "UPI was back for all users by 3 pm.", "ended"),
    ("upi-2025", "en", "UPI was fully restored by 3 pm.", "ended"),
    ("upi-2025", "en", "The worst UPI outage so far lasted two hours.", "duration"),
    ("upi-2025", "en", "The UPI outage, the worst of the year, lasted two hours.", "duration"),
    ("upi-2025", "en", "The UPI outage, which hit most users, was over by 3 pm.", "ended"),
    ("upi-2025", "en", "The UPI outage began at 12.30 pm and hit most banks.", "began"),
    ("upi-2025", "en", "Most of India lost UPI when the outage began at 12.30 pm.", "began"),
    ("whatsapp-2022", "en", "WhatsApp crashed for most users at 11.30 am.", "began"),
    ("meta-2021", "en", "Facebook was down for most of the day, until 7 pm UTC.", "ended"),
    ("meta-2021", "en", "Facebook and some of its other apps were down for three hours.", "duration"),
    ("upi-2025", "bn", "সব গ্রাহকের জন্য ইউপিআই ফেরে দুপুর ৩টেয়।", "ended"),
    ("upi-2025", "bn", "এ বছরের সবচেয়ে খারাপ ইউপিআই বিভ্রাট চলে দু’ঘণ্টা।", "duration"),
    ("upi-2025", "bn", "ইউপিআই বিভ্রাটে নাকাল হন বেশির ভাগ মানুষ, পরিষেবা ফেরে দুপুর ৩টেয়।", "ended"),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text", "fact"), WHOLES)
def test_what_is_said_of_all_of_it_is_told(incident, locale, text, fact):
    assert facts_told(incident, locale, text) == [fact]


@pytest.mark.parametrize(
    ("incident", "locale", "text", "fact"),
    [
        ("fastly-2021", "en", "Most of Fastly's network was back to normal at 2 pm UTC.", "updates/mostly-back"),
        ("optus-2023", "bn", "সেনেটের প্রতিবেদন অনুযায়ী পরিষেবা অনেকটাই ফেরে ভারতীয় সময় সকাল ৮টা ৩০ মিনিটে।", "updates/largely-restored"),
    ],
)  # fmt: skip
def test_a_part_of_which_an_update_tells_is_held_against_that(incident, locale, text, fact):
    assert facts_told(incident, locale, text) == [fact]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Worse came on August 12, when the water peaked at 11.40 am.", ["updates/peak"]),
        ("The water peaked at 10.40 pm on August 12.", ["updates/peak"]),
        ("The water peaked at 11.40 pm on August 12.", []),
        ("The minister’s anger peaked at 2.10 pm.", []),
    ],
)
def test_a_peak_of_which_an_update_tells_is_held_against_that(text, facts):
    found = judge(heard_sentence(text, "en", "body"), facts_of("c", "bakulhat-flood-2026"))
    assert [m.ground.name for m in found if m.verdict == "contradicts" and m.ground] == facts
