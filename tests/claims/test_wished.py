"""What somebody wants to be so in Bengali (বাড়ানো হোক) is no fact of a record that has but what was."""

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
