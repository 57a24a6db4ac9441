"""Never for so long, with a length: held against how long earlier incidents lasted."""

import re

import pytest

from tests.claims.superlatives import BENGALI, found, incident
from tests.newsroom import story


@pytest.fixture
def desk(newsroom):
    incident(newsroom, "older", "2025-10-04T21:00+05:30", "2025-10-05T03:00+05:30", reports=9_000)
    incident(newsroom, "small", "2024-01-04T21:00+05:30", "2024-01-04T21:30+05:30", reports=100)
    incident(newsroom, "ours", "2026-07-07T12:07+05:30", "2026-07-07T14:44+05:30", reports=5_000)
    return newsroom


def told(desk, capsys, text):
    return (bengali if re.search("[\u0980-\u09ff]", text) else found)(desk, capsys, text)


def bengali(desk, capsys, text):
    desk.write(BENGALI, story(body=text, incidents="[ours]", published="2026-07-08T10:00+05:30"))
    return [line for line in found(desk, capsys, "Text.") if BENGALI in line]


@pytest.mark.parametrize(
    "text",
    [
        "Pay had never been out for more than three hours.",
        "The app was never down for as long as five hours.",
        "By then, the app had never been unavailable for six hours.",
        "Never before had the app been down for five hours.",
        "No outage of the app had lasted more than two hours.",
        "The app has not been down for more than three hours in its history.",
        "The app hasn’t been down for six hours before.",
        "The app has never been down for this long.",
        "পে কখনও তিন ঘণ্টার বেশি বন্ধ থাকেনি।",
        "এর আগে কখনও পাঁচ ঘণ্টা বন্ধ থাকেনি অ্যাপ।",
        "টানা পাঁচ ঘণ্টা অ্যাপ এর আগে কখনও বন্ধ থাকেনি।",
        "এর আগে কোনও বিভ্রাট পাঁচ ঘণ্টা চলেনি।",
        "অ্যাপ কখনও এত ক্ষণ বন্ধ থাকেনি।",
    ],
)
def test_an_earlier_one_that_lasted_longer(desk, capsys, text):
    lines = told(desk, capsys, text)
    assert len(lines) == 1, lines
    assert "[superlative-false]" in lines[0]
    assert "older lasted 6 hours" in lines[0]


@pytest.mark.parametrize(
    "text",
    [
        "Pay had never been out for more than six hours.",
        "Pay had never been down for two days.",
        "Never before had the app been down for nine hours.",
        "No outage of the app had lasted more than a day.",
        "The app has not been down for more than three hours since 2026.",
        "The app had never been down for more than three hours, the operator said.",
        "The app was never down for more than an hour on Sunday.",
        "In 2026 the app was never down for more than three hours.",
        "Had the app never been down for more than three hours?",
        "A rival’s mill had never been shut for more than three hours.",
        "পে কখনও ছ’ঘণ্টার বেশি বন্ধ থাকেনি।",
        "অ্যাপ আগে কখনও দু’দিন বন্ধ থাকেনি।",
        "সংস্থার দাবি, অ্যাপ কখনও তিন ঘণ্টার বেশি বন্ধ থাকেনি।",
        "সে দিন অ্যাপ কখনও এক ঘণ্টার বেশি বন্ধ থাকেনি।",
        "২০২৬ সালে অ্যাপ কখনও তিন ঘণ্টার বেশি বন্ধ থাকেনি।",
        "রাতে অ্যাপ কখনও এক ঘণ্টার বেশি বন্ধ থাকে না।",
    ],
)
def test_what_holds_or_is_no_claim(desk, capsys, text):
    assert [line for line in told(desk, capsys, text) if "superlative-false" in line] == []


def test_without_a_length_to_compare_it_is_open(desk, capsys):
    for id in ("older", "small"):
        desk.remove(f"content/incidents/{id}.yaml")
    lines = found(desk, capsys, "Pay had never been out for more than three hours.")
    assert len(lines) == 1
    assert "[superlative-open]" in lines[0]
