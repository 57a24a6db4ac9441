"""A range of the record with a wrong end, which goes backwards by it, is told."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from generator.checks.claims.judge import judge
from tests.claims.desks import facts_of
from tests.claims.scoring import found_in, grounds, heard_sentence


def told(locale, text):
    """Return what is told of a sentence where the number of customers is a range of the record."""
    known = [
        replace(g, low=Decimal(110_000), high=Decimal(130_000), bound="between")
        if g.name == "customers" and g.ours
        else g
        for g in grounds()["rogers-2022"]
        if g.name != "customers" or g.ours
    ]
    found = judge(heard_sentence(text, locale, "body"), known)
    return [m.text for m in found if m.verdict == "contradicts"]


@pytest.mark.parametrize(
    ("locale", "text", "said"),
    [
        ("en", "Between 410,000 and 130,000 people had been cut off from it by noon.", "410,000"),
        ("en", "From 110,000 to 100,000 phones fell silent.", "100,000"),
        ("bn", "দুপুর অবধি ফোন নিশ্চুপ ছিল ৪১০ থেকে ১৩০ হাজার ঘরে।", "৪১০ থেকে ১৩০ হাজার"),
        (
            "en",
            "Between 110,000 and 180,000 Rogers customers were cut off.",
            "Between 110,000 and 180,000",
        ),
        ("en", "From 30,000 to 130,000 Rogers customers were cut off.", "30,000 to 130,000"),
        ("bn", "রজার্সের ১১০ থেকে ১৮০ হাজার গ্রাহক বিচ্ছিন্ন হন।", "১১০ থেকে ১৮০ হাজার"),
        ("bn", "১ লক্ষ ৯০ হাজার থেকে ১ লক্ষ ৩০ হাজার ফোন নিশ্চুপ হয়ে যায়।", "১ লক্ষ ৯০ হাজার"),
    ],
)
def test_a_wrong_end_of_a_range_is_told(locale, text, said):
    assert said in told(locale, text)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Between 110,000 and 130,000 people had been cut off from it by noon."),
        ("en", "It is a town of 410,000, and 130,000 of them work at night."),
        ("en", "Between 130,000 and 180,000 workers stayed at home."),
        ("en", "In Ontario, 110,000 to 115,000 shops took cash only."),
        ("bn", "১৩০ থেকে ১৮০ হাজার কর্মী বাড়ি থেকে বেরোননি।"),
        ("bn", "১১০ থেকে ১৩০ হাজার ফোন নিশ্চুপ হয়ে যায়।"),
    ],
)
def test_right_ranges_and_other_numbers_are_left_alone(locale, text):
    assert told(locale, text) == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("প্রায় পাঁচ লক্ষ মানুষের শহরে ধীর ছিল ৪ লক্ষ ২০ হাজার সংযোগ।", []),
        ("পাঁচ লক্ষ মানুষের শহরটিতে ধীর ছিল ৪ লক্ষ ২০ হাজার সংযোগ।", []),
        ("শহরে ধীর হয়ে যায় কমবেশি ৫ লক্ষ ২০ হাজার গ্রাহকের সংযোগ।", ["কমবেশি ৫ লক্ষ ২০ হাজার"]),
    ],
)
def test_how_many_live_in_a_town_is_not_how_many_were_struck(text, wrong):
    found = judge(heard_sentence(text, "bn", "body"), facts_of("r", "siliguri-slow-net-2026"))
    assert [m.text for m in found if m.verdict == "contradicts"] == wrong


@pytest.mark.parametrize(
    ("locale", "text", "wrong"),
    [
        ("en", "The reserve was supposed to last four hours, and was gone in 20 minutes.", []),
        ("en", "A reserve that was meant to last four hours was gone in 20 minutes.", []),
        ("en", "The reserve lasted four hours.", ["four hours"]),
        ("bn", "বিকল্প মজুতে ছ’ঘণ্টা চলার কথা, চলেছে ২০ মিনিট।", []),
        ("bn", "বিকল্প মজুতে চলেছে ছ’ঘণ্টা।", ["ছ’ঘণ্টা"]),
    ],
)
def test_how_long_something_was_supposed_to_last_is_not_how_long_it_did(locale, text, wrong):
    found = judge(heard_sentence(text, locale, "body"), facts_of("p", "hospital-oxygen-2026"))
    assert [m.text for m in found if m.verdict == "contradicts"] == wrong


@pytest.mark.parametrize(
    ("incident", "locale", "text", "wrong"),
    [
        ("ganga-bank-cards-2026", "en", "Card machines went down in 38,000 to 52,000 shops.", ["38,000 to 52,000"]),
        ("ganga-bank-cards-2026", "en", "Card machines went down in 38,000 to 42,000 shops.", []),
        ("ganga-bank-cards-2026", "en", "Some 38,000 to 52,000 people queued at bakeries.", []),
        ("ganga-bank-cards-2026", "bn", "কার্ড-যন্ত্র বন্ধ ছিল ২৮ হাজার থেকে ৪২ হাজার দোকানে।", ["২৮ হাজার থেকে ৪২ হাজার"]),
        ("bay-arc-cable-2026", "en", "The sea at the break is between 1,800 and 3,000 metres deep.", ["between 1,800 and 3,000"]),
        ("bay-arc-cable-2026", "bn", "ছিন্ন জায়গায় সমুদ্রের গভীরতা ১ হাজার ৬০০ থেকে ১ হাজার ৮০০ মিটার।", ["১ হাজার ৬০০ থেকে ১ হাজার ৮০০"]),
        ("uttarbanga-atm-2026", "en", "Counters paid out Rs 5.5 crore to Rs 8 crore in cash.", ["Rs 5.5 crore to Rs 8 crore"]),
    ],
)  # fmt: skip
def test_a_range_of_which_one_end_is_the_records(incident, locale, text, wrong):
    found = judge(heard_sentence(text, locale, "body"), facts_of("a", incident))
    assert [m.text for m in found if m.verdict == "contradicts"] == wrong


def test_a_range_from_what_one_says_to_what_another_does_is_right():
    text = "Counts of Indian complaints on Downdetector range from {} to 30,000."
    assert found_in("whatsapp-2022", "en", text.format("27,000")) == []
    assert [said for said, _ in found_in("whatsapp-2022", "en", text.format("21,000"))] == [
        "21,000 to 30,000"
    ]
