"""What somebody wants to be so (demanded that it be, বাড়ানো হোক) is no fact of a record that has but what was."""

import pytest

from tests.claims.test_vocabulary_bn import told
from tests.newsroom import Newsroom


def test_what_is_asked_for_is_no_fact(newsroom: Newsroom) -> None:
    """A count that somebody wants is none of the record's; what is reported beside the wish is."""
    asked = "সংগঠনের দাবি, {} দেওয়া হোক।"
    assert told(newsroom, "বিতরণ করা ত্রিপল", 1240, asked.format("৫০০০টি ত্রিপল")) == []
    given = "{}টি ত্রিপল দেওয়া হয়েছে, সংগঠনের দাবি, কম্বলও দেওয়া হোক।"
    assert told(newsroom, "বিতরণ করা ত্রিপল", 1240, given.format(1420))
    longer = "আইনজীবীরা চান, বাড়তি সময় {} বাড়ানো হোক।"
    assert told(newsroom, "বাড়তি সময়", 5, longer.format("অন্তত ১৫ দিন"), "day") == []
    assert told(newsroom, "বাড়তি সময়ের দাবি", 5, longer.format("১৫ দিন"), "day")


@pytest.mark.parametrize(
    ("label", "unit", "text", "number"),
    [
        ("Extra time", "day", "The lawyers demand that the extra time be at least 15 days.", 0),
        ("Extra time", "day", "The lawyers want the extra time to be extended by 15 days.", 0),
        ("Extra time", "day", "Extra time of 15 days was given.", 1),
        ("Extra time demanded", "day", "The lawyers demand that the extra time be 15 days.", 1),
    ],
)
def test_in_english_too(newsroom: Newsroom, label: str, unit: str, text: str, number: int) -> None:
    assert len(told(newsroom, label, 5, text, unit, locale="en")) == number
