"""A number that goes on with the measure before it, and one of a scale without its number, are said in the other language too."""

import pytest

from tests.claims.test_languages import found
from tests.newsroom import INCIDENT, Newsroom


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    return newsroom


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        (
            "For 40 people help came late. The lorry did 85 kilometres per hour, where more than 40 is forbidden.",
            "৪০ জন সাহায্য পান দেরিতে। লরিটি চলছিল ঘণ্টায় ৮৫ কিলোমিটারে, সেখানে ৪০ কিলোমিটারের বেশি চালানো বারণ।",
        ),
        (
            "It fed 8,000 people. The store held 21,000 tonnes of onions, of which 8,000 are rotten.",
            "তাতে চলত ৮ হাজার মানুষের। গুদামে পেঁয়াজ ছিল ২১ হাজার টন, তার ৮ হাজার টন পচা।",
        ),
        (
            "The lorry did 85 kilometres per hour; the limit there is 40 kilometres.",
            "লরিটি চলছিল ঘণ্টায় ৮৫ কিলোমিটারে, সেখানে ৪০-এর বেশি চালানো বারণ।",
        ),
        (
            "Labourers, 28 of them, came. The wall was to be 35 metres long, but came to 28.",
            "শ্রমিক এসেছিলেন ২৮ জন। দেওয়াল ৩৫ মিটার লম্বা হওয়ার কথা ছিল, হয়েছে ২৮ মিটার।",
        ),
        ("It was 250 parts per million.", "তা ছিল প্রতি দশ লক্ষে ২৫০ ভাগ।"),
        ("It was 250 ppm.", "তা ছিল প্রতি দশ লক্ষে ২৫০ ভাগ।"),
        ("It kills 45 per 1,000 births.", "প্রতি হাজারে মারা যায় ৪৫টি শিশু।"),
        ("It struck 45 per 100,000 people.", "প্রতি লক্ষে আক্রান্ত ৪৫ জন।"),
    ],
)
def test_what_both_say_is_not_missed(desk, capsys, english, bengali):
    assert found(desk, capsys, english, bengali) == []


@pytest.mark.parametrize(
    ("english", "bengali", "words"),
    [
        (
            "The lorry did 85 kilometres per hour, where more than 40 is forbidden.",
            "লরিটি চলছিল ঘণ্টায় ৮৫ কিলোমিটারে, সেখানে ৭০ কিলোমিটারের বেশি চালানো বারণ।",
            "৭০",
        ),
        (
            "The store held 21,000 tonnes of onions, of which 8,000 are rotten.",
            "গুদামে পেঁয়াজ ছিল ২১ হাজার টন, তার ৫ হাজার টন পচা।",
            "৫ হাজার",
        ),
        ("It was 250 parts per thousand.", "তা ছিল প্রতি দশ লক্ষে ২৫০ ভাগ।", "দশ লক্ষে"),
        ("It kills 45 per 10,000 births.", "প্রতি হাজারে মারা যায় ৪৫টি শিশু।", "10,000"),
    ],
)
def test_what_differs_is_told(desk, capsys, english, bengali, words):
    lines = found(desk, capsys, english, bengali)
    assert any("error" in line and words in line for line in lines), lines
