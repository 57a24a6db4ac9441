"""Superlatives of people: how many an incident struck, and how many died, against earlier ones."""

import pytest

from tests.claims import superlatives
from tests.newsroom import Newsroom

FLOOD = ("শহরে বন্যা", "Flood in the city")
OLDER = ("2025-10-04T06:00+05:30", "2025-10-05T06:00+05:30")
OURS = ("2026-07-04T06:00+05:30", "2026-07-07T06:00+05:30")


def found(desk: Newsroom, capsys: pytest.CaptureFixture[str], text: str) -> list[str]:
    """Return what is told of a sentence in either language."""
    bengali = any("\u0980" <= letter <= "\u09ff" for letter in text)
    texts = ("Well.", text) if bengali else (text, "লেখা।")
    return superlatives.found(desk, capsys, *texts)


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    """Return a desk whose earlier outage was shorter than this one, and struck more."""
    superlatives.incident(newsroom, "older", *OLDER, struck=90_000, dead=1)
    superlatives.incident(newsroom, "ours", *OURS, struck=50_000, dead=2)
    return newsroom


@pytest.mark.parametrize(
    "text",
    [
        "No earlier outage has affected as many customers.",
        "The outage has hit a record number of customers.",
        "The shutdown locked out more subscribers than any other outage of Pay.",
        "The outage left a record 50,000 customers unable to pay.",
        "An unprecedented number of customers were cut off by the outage.",
        "Never before have so many customers been affected by an outage.",
        "Pay broke down. It affected more users than ever before, and the outage went on for days.",
        "রেকর্ড সংখ্যক মানুষ বিভ্রাটে নাকাল হয়েছেন।",
        "এত মানুষ এর আগে কোনও বিভ্রাটে সমস্যায় পড়েননি।",
        "আক্রান্ত গ্রাহকের সংখ্যার নিরিখে এই বিভ্রাট রেকর্ড।",
    ],
)
def test_a_number_of_people_struck_is_held_against_earlier_ones(desk, capsys, text):
    lines = found(desk, capsys, text)
    assert len(lines) == 1
    assert "superlative-false" in lines[0]
    assert "older has struck 90,000, this one 50,000" in lines[0]


@pytest.mark.parametrize(
    "text",
    [
        "The outage affected more customers than any since last year.",
        "The outage did not hit a record number of customers.",
        "The operator says the outage affected a record number of customers.",
        "The outage may have hit more customers than any before.",
        "A record number of customers wrote to the operator during the outage.",
        "The outage hit more customers in the city than in the villages.",
        "A record number of traders were hit by the outage.",
        "রেকর্ড সংখ্যক মানুষ বিভ্রাটের দিনে ফোন করেছেন।",
        "রেকর্ড সংখ্যক গ্রাহক বিভ্রাটে ভুগেছেন বলে জানিয়েছে সংস্থা।",
        "গ্রাহকের সংখ্যায় রেকর্ড গড়ল পে।",
    ],
)
def test_what_claims_no_number_of_people_struck_is_not_told(desk, capsys, text):
    assert found(desk, capsys, text) == []


def test_the_most_people_are_believed_where_the_record_has_them(desk, capsys):
    superlatives.incident(desk, "ours", *OURS, struck=99_000, dead=0)
    assert found(desk, capsys, "The outage hit a record number of customers.") == []
    assert found(desk, capsys, "রেকর্ড সংখ্যক মানুষ বিভ্রাটে নাকাল হয়েছেন।") == []


@pytest.fixture
def flood(newsroom: Newsroom) -> Newsroom:
    """Return a desk whose earlier flood was shorter than this one, and killed more."""
    superlatives.incident(
        newsroom, "older", *OLDER, kind="disaster", said=FLOOD, struck=10, dead=80
    )
    superlatives.incident(newsroom, "ours", *OURS, kind="disaster", said=FLOOD, struck=50, dead=9)
    return newsroom


@pytest.mark.parametrize(
    "text",
    [
        "It was the city’s deadliest flood so far.",
        "The flood was the deadliest in its history.",
        "The deadliest flood ever is over.",
        "এটাই এখনও পর্যন্ত সবচেয়ে প্রাণঘাতী বন্যা।",
        "এই বন্যা ছিল সবচেয়ে প্রাণঘাতী।",
    ],
)
def test_the_deadliest_is_held_against_the_dead_of_earlier_ones(flood, capsys, text):
    lines = found(flood, capsys, text)
    assert len(lines) == 1
    assert "older has dead 80, this one 9" in lines[0]


@pytest.mark.parametrize(
    "text",
    [
        "The flood was deadliest in the old town.",
        "It was one of the deadliest floods of the city.",
        "The minister called it the deadliest flood so far.",
        "বন্যা সবচেয়ে প্রাণঘাতী ছিল পুরনো শহরে।",
        "এটাই সবচেয়ে প্রাণঘাতী বন্যা বলে দাবি মন্ত্রীর।",
    ],
)
def test_what_claims_nothing_of_the_dead_is_not_told(flood, capsys, text):
    assert found(flood, capsys, text) == []


def test_the_deadliest_that_no_record_shows_is_open(flood, capsys):
    flood.remove("content/incidents/older.yaml")
    lines = found(flood, capsys, "It was the deadliest flood so far.")
    assert len(lines) == 1
    assert "note[superlative-open]" in lines[0]
