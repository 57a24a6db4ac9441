"""A time between two moments that is right, and is said to be before where it was after."""

import pytest

from tests.claims.texts import facts_told


@pytest.mark.parametrize(
    ("incident", "locale", "text"),
    [
        ("fastly-2021", "en", "Engineers found the customer setting nine minutes after services began to recover."),
        ("fastly-2021", "en", "Services began to recover nine minutes before engineers found the customer setting."),
        ("fastly-2021", "bn", "পরিষেবা ফিরতে শুরু করার ৯ মিনিট পরে ইঞ্জিনিয়ারেরা গ্রাহকের দায়ী সেটিংটি খুঁজে পান।"),
    ],
)  # fmt: skip
def test_the_wrong_way_round_is_told(incident, locale, text):
    assert facts_told(incident, locale, text)


@pytest.mark.parametrize(
    ("incident", "locale", "text"),
    [
        ("fastly-2021", "en", "Engineers found the customer setting nine minutes before services began to recover."),
        ("fastly-2021", "en", "Services began to recover nine minutes after engineers found the customer setting."),
        ("fastly-2021", "bn", "ইঞ্জিনিয়ারেরা গ্রাহকের দায়ী সেটিংটি খুঁজে পাওয়ার ৯ মিনিট পরে পরিষেবা ফিরতে শুরু করে।"),
    ],
)  # fmt: skip
def test_the_right_way_round_is_not(incident, locale, text):
    assert not facts_told(incident, locale, text)
