"""Two numbers of which nobody says which it is are one range: two or three hours, দু’তিন ঘণ্টা, দশ বারো জন."""

import pytest

from generator.l10n.hearing.hear import hear


@pytest.mark.parametrize(
    ("language", "text", "kind", "low", "high", "unit"),
    [
        ("en", "two or three hours", "duration", 7200, 10800, "second"),
        ("en", "2 or 3 hours", "duration", 7200, 10800, "second"),
        ("en", "one or two hours", "duration", 3600, 7200, "second"),
        ("en", "an hour or two", "duration", 3600, 7200, "second"),
        ("en", "a day or two", "duration", 86400, 172800, "second"),
        ("en", "two or three people", "number", 2, 3, "person"),
        ("en", "200 or 300 people", "number", 200, 300, "person"),
        ("en", "five or six", "number", 5, 6, ""),
        ("en", "5 or 6 million", "number", 5_000_000, 6_000_000, ""),
        ("en", "$5 or $6", "money", 5, 6, "usd"),
        ("en", "about two or three hours", "duration", 7200, 10800, "second"),
        ("bn", "দু’তিন ঘণ্টা", "duration", 7200, 10800, "second"),
        ("bn", "দু'তিন ঘণ্টার", "duration", 7200, 10800, "second"),
        ("bn", "দু তিন ঘণ্টা", "duration", 7200, 10800, "second"),
        ("bn", "দু-তিন ঘণ্টা", "duration", 7200, 10800, "second"),
        ("bn", "দুই বা তিন ঘণ্টা", "duration", 7200, 10800, "second"),
        ("bn", "২ কি ৩ ঘণ্টা", "duration", 7200, 10800, "second"),
        ("bn", "২ কিংবা ৩ ঘণ্টা", "duration", 7200, 10800, "second"),
        ("bn", "২/৩ ঘণ্টা", "duration", 7200, 10800, "second"),
        ("bn", "এক দু’ঘণ্টা", "duration", 3600, 7200, "second"),
        ("bn", "পাঁচ ছ’জন", "number", 5, 6, "person"),
        ("bn", "পাঁচ-ছয় জন", "number", 5, 6, "person"),
        ("bn", "পাঁচ ছয় জন", "number", 5, 6, "person"),
        ("bn", "দশ বারো জন", "number", 10, 12, "person"),
        ("bn", "দুটি বা তিনটি", "number", 2, 3, ""),
        ("bn", "দুই তিন হাজার", "number", 2000, 3000, ""),
    ],
)
def test_two_near_numbers_are_one_range(language, text, kind, low, high, unit):
    (heard,) = hear(text, language)
    assert (heard.kind, heard.low, heard.high, heard.unit) == (kind, low, high, unit)
    assert heard.bound == "between"
    assert heard.text == text.removesuffix(" people")


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "at 2 or 3 pm", [2, "15:00"]),
        ("en", "two or three in the afternoon", [2, "15:00"]),
        ("en", "chapters 2 or 3", [2, 3]),
        ("en", "phase two or three", [2, 3]),
        ("en", "two, or three in the north", [2, 3]),
        ("en", "either 12 or 44", [12, 44]),
        ("en", "either 12 or 44 people", [12, 44]),
        ("en", "three or two people", [3, 2]),
        ("en", "two people or three hours", [2, 10800]),
        ("en", "Six hours or seven?", [21600, 7]),
        ("en", "twice a day or three times", [3]),
        ("en", "two or more", [2]),
        ("en", "on 7 or 28 July", [7, "--07-28"]),
        ("bn", "রাত ২ বা ৩টে", [2, 3]),
        ("bn", "ছয় নয়, সাত জন", [6, 7]),
        ("bn", "সাত আট জুলাই", [7, "--07-08"]),
        ("bn", "দুই বা তার বেশি", [2]),
        ("bn", "দশ বারো গ্রাম", [10, 12]),
        ("bn", "২/৩ ভাগ", ["0.6667"]),
    ],
)
def test_what_is_no_range(language, text, values):
    found = hear(text, language)
    assert [str(one.low) for one in found] == [str(value) for value in values]
    assert all(one.low == one.high for one in found)
