"""How long it took until a fire was under control, or out, in a record that ends when people are let back."""

import pytest

from tests.claims.events import told


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "It took nine hours to put out the fire."),
        ("en", "Firemen took nine hours to douse the flames."),
        ("en", "The fire was put out after nine hours."),
        ("en", "Firefighters battled the blaze for nine hours."),
        ("en", "The godown burned for nine hours."),
        ("en", "The fire was brought under control in four and a half hours."),
        ("en", "The fire was brought under control within five hours."),
        ("en", "It took firemen four hours to contain the blaze."),  # from the first engine
        ("en", "It burned for nine hours."),
        ("en", "It raged for nine hours before it was put out."),
        ("en", "Firefighters fought it for nine hours."),
        ("en", "It had burned for two hours when the wall came down."),
        ("en", "The fire had burned for two hours when a wall collapsed."),
        ("en", "The fire had burned for nine hours when it was put out."),
        ("en", "It burned for another two hours."),
        ("en", "The fire burned for four and a half hours after it was brought under control."),
        ("bn", "টানা ন’ঘণ্টা জ্বলেছে।"),
        ("bn", "সেটি জ্বলেছে টানা ন’ঘণ্টা।"),
        ("bn", "ন’ঘণ্টা জ্বলার পরে আগুন নেভে।"),
        ("bn", "নিয়ন্ত্রণে আসার পরে আরও দু’ঘণ্টা জ্বলেছে আগুন।"),
        ("bn", "উঠোনের একটি লরি জ্বলেছে দু’ঘণ্টা।"),
        ("bn", "আগুন নেভাতে সময় লাগে ন’ঘণ্টা।"),
        ("bn", "ন’ঘণ্টার চেষ্টায় আগুন নেভে।"),
        ("bn", "প্রায় সাড়ে চার ঘণ্টার চেষ্টায় আগুন নিয়ন্ত্রণে আসে।"),
        ("bn", "ন’ঘণ্টা ধরে জ্বলেছে গুদাম।"),
        ("bn", "টানা ন’ঘণ্টা আগুনের সঙ্গে লড়াই চালায় দমকল।"),
        ("en", "Within half an hour of the fire breaking out the first engine had come."),
        ("en", "A lorry in the yard burned for two hours."),
        ("en", "The fire of 1998 took two days to put out."),
        ("en", "One engine fought for an hour to free a man from the wall."),
        ("bn", "ছাইচাপা আগুন নেভাতে আরও দু’দিন লাগবে।"),
        ("bn", "দেওয়ালের নীচ থেকে এক জনকে বার করতে দমকলের দু’ঘণ্টা লাগে।"),
    ],
)
def test_it_is_counted_to_the_update_that_tells_of_it(locale, text):
    assert told("mill", text, locale) == []


@pytest.mark.parametrize(
    ("locale", "text", "wrong"),
    [
        ("en", "It took six hours to put out the fire.", "six hours"),
        ("en", "The fire was put out after six hours.", "six hours"),
        ("en", "Firefighters battled the blaze for twelve hours.", "twelve hours"),
        ("en", "The godown burned for six hours.", "six hours"),
        ("en", "The fire was brought under control within two hours.", "two hours"),
        ("en", "It took firemen six hours to contain the blaze.", "six hours"),
        ("en", "It burned for six hours.", "six hours"),
        ("en", "It raged for six hours before it was put out.", "six hours"),
        (
            "en",
            "The blaze raged for seven hours before it was brought under control.",
            "seven hours",
        ),
        ("en", "Firefighters fought it for thirteen hours.", "thirteen hours"),
        ("en", "The fire had burned for six hours when it was put out.", "six hours"),
        ("bn", "টানা ছ’ঘণ্টা জ্বলেছে।", "ছ’ঘণ্টা"),
        ("bn", "সেটি জ্বলেছে টানা ছ’ঘণ্টা।", "ছ’ঘণ্টা"),
        ("bn", "ছ’ঘণ্টা জ্বলার পরে আগুন নেভে।", "ছ’ঘণ্টা"),
        ("bn", "আগুন নেভাতে সময় লাগে ছ’ঘণ্টা।", "ছ’ঘণ্টা"),
        ("bn", "ছ’ঘণ্টার চেষ্টায় আগুন নেভে।", "ছ’ঘণ্টার"),
        ("bn", "দমকলের ১৮টি ইঞ্জিন দু’ঘণ্টায় আগুন নিয়ন্ত্রণে আনে।", "দু’ঘণ্টায়"),
        ("bn", "বারো ঘণ্টা ধরে জ্বলেছে গুদাম।", "বারো ঘণ্টা"),
    ],
)
def test_and_held_against_that(locale, text, wrong):
    assert told("mill", text, locale) == [wrong]
