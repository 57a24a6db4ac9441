"""What goes on with a count of something else is held against its own figure: "14 died and *another* 36 were injured"."""

import pytest

from tests.claims.events import told


@pytest.mark.parametrize(
    ("locale", "event", "text", "wrong"),
    [
        ("en", "flood", "At least 14 people died and another 36 were injured.", "36"),
        ("en", "flood", "Floods killed 14 and injured 36 more.", "36"),
        ("en", "flood", "Floods killed 14 people and injured 36 others.", "36"),
        ("en", "strike", "For the strike voted 71 per cent of the drivers, and another 32 per cent voted against it.", "32 per cent"),
        ("en", "fire", "Doctors at 84 hospitals had no records, and another 2,170 operations were put off.", "2,170"),
        ("en", "flood", "1,860 houses were washed away and another 21,400 people were evacuated from villages.", "21,400"),
        ("bn", "flood", "মারা গিয়েছেন ১৪ জন, আহত আরও ৩৬ জন।", "৩৬ জন"),
        ("bn", "flood", "১৪ জনের মৃত্যু হয়েছে, আরও ৩৬ জন আহত।", "৩৬ জন"),
        ("bn", "fire", "৮৪টি হাসপাতালে কাজ বন্ধ ছিল, পিছিয়ে যায় আরও ২১৭০টি অস্ত্রোপচার।", "২১৭০টি"),
    ],
)  # fmt: skip
def test_another_number_of_a_figure_of_its_own_is_held_against_it(locale, event, text, wrong):
    assert told(event, text, locale) == [wrong]


@pytest.mark.parametrize(
    ("locale", "event", "text"),
    [
        ("en", "flood", "At least 14 people died; another two died later in hospital."),
        ("en", "flood", "Fourteen people died and 63 were injured; another 20 people are missing."),
        ("en", "flood", "Fourteen people died, another 11 in Assam."),
        ("en", "strike", "On the day of the strike 312 trains were cancelled and another 40 ran late."),
        ("en", "strike", "The railway cancelled 312 trains, and another 25 trains on Tuesday."),
        ("en", "flood", "At least 14 people died and another 63 were injured."),
        ("bn", "flood", "মারা গিয়েছেন ১৪ জন, আহত আরও ৬৩ জন।"),
        ("bn", "flood", "বন্যায় ১৪ জন মারা গিয়েছেন, অসমে আরও ১১ জন।"),
        ("bn", "strike", "বাতিল হয় ৩১২টি ট্রেন, দেরিতে চলে আরও ৪০টি।"),
    ],
)  # fmt: skip
def test_another_of_the_same_and_of_nothing_known_is_left_alone(locale, event, text):
    assert told(event, text, locale) == []
