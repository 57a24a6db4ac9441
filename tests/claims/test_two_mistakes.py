"""A length or a time beside a day that is wrong itself: both are told."""

import pytest

from tests.claims.events import told


@pytest.mark.parametrize(
    ("locale", "event", "text", "wrong"),
    [
        ("en", "strike", "The strike halted trains on the North Line on 12 March for 19 hours and 25 minutes.", ["12 March", "19 hours and 25 minutes"]),
        ("en", "fire", "The fire on 11 June took Medihub down for 43 hours and 30 minutes.", ["11 June", "43 hours and 30 minutes"]),
        ("en", "fire", "On 11 June fire broke out in the battery room at 11.53 pm.", ["11 June", "11.53 pm"]),
        ("en", "flood", "The outage began on 5 June and lasted 58 hours and 30 minutes.", ["5 June", "58 hours and 30 minutes"]),
        ("bn", "strike", "১২ মার্চ ধর্মঘট শুরু হয়, উত্তর লাইনে ট্রেন বন্ধ ছিল ১৯ ঘণ্টা ২৫ মিনিট।", ["১২ মার্চ", "১৯ ঘণ্টা ২৫ মিনিট"]),
    ],
)  # fmt: skip
def test_both_are_told(locale, event, text, wrong):
    assert told(event, text, locale) == wrong


@pytest.mark.parametrize(
    ("locale", "event", "text"),
    [
        ("en", "strike", "The strike of 12 April lasted nine hours."),
        ("en", "flood", "On 14 July a boat was stuck for nine hours."),
        ("en", "flood", "A storm on 20 May cut the water for 11 hours."),
        ("en", "fire", "In a fire on 11 June 2024 a clinic had been shut for nine hours."),
        ("bn", "strike", "২২ এপ্রিল বাস বন্ধ ছিল ৯ ঘণ্টা।"),
    ],
)
def test_another_occasion_is_left_alone(locale, event, text):
    assert told(event, text, locale) == []


def test_what_is_right_beside_a_wrong_day_is_so():
    assert told("flood", "The outage began on 5 June and lasted 85 hours and 30 minutes.") == [
        "5 June"
    ]
