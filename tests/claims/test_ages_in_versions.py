"""How old somebody or something is, in two languages: English ties the number to its words, Bengali counts the years."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story, translation


def told(newsroom: Newsroom, english: str, bengali: str) -> list[str]:
    newsroom.write("content/stories/2026/s.en.md", story(body=english))
    newsroom.write("content/stories/2026/s.bn.md", translation(body=bengali))
    _, _, found = looked_at(newsroom.site)
    return [str(one.message) for one in found if one.code in ("said-in-one-language", "languages-differ")]  # fmt: skip


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        ("The dam was built in 1954, which makes it seventy-two years old.", "বাঁধটি তৈরি হয়েছিল ১৯৫৪ সালে, বয়স বাহাত্তর বছর।"),
        ("The nurse is twenty-seven years old.", "নার্সের বয়স ২৭।"),
        ("A thirty-four-year-old welder fell.", "পড়ে যান ৩৪ বছরের এক মিস্ত্রি।"),
        ("An 18-month-old boy was saved.", "বাঁচানো হয় আঠারো মাসের একটি শিশুকে।"),
    ],
)  # fmt: skip
def test_one_age_in_two_ways(newsroom, english, bengali):
    assert told(newsroom, english, bengali) == []


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        ("The nurse is twenty-seven years old.", "নার্সের বয়স ৩৭।"),
        ("A thirty-four-year-old welder fell.", "পড়ে যান ৪৩ বছরের এক মিস্ত্রি।"),
    ],
)
def test_another_age_is_told(newsroom, english, bengali):
    assert len(told(newsroom, english, bengali)) == 1
