"""What was so many years ago, last year or earlier this year is of another occasion, whatever words of the record tell of it."""

import pytest

from tests.claims.scoring import found_in

AGO = [
    ("whatsapp-2022", "en", "Three years ago WhatsApp was down for nine hours."),
    ("whatsapp-2022", "en", "A decade ago, WhatsApp went down at 4.15 pm."),
    ("whatsapp-2022", "en", "WhatsApp was down for nine hours two years ago."),
    ("whatsapp-2022", "en", "Earlier this year WhatsApp went down at 4.15 pm."),
    ("whatsapp-2022", "en", "Earlier in 2022 WhatsApp went down at 4.15 pm."),
    ("whatsapp-2022", "en", "On 25 October 2009 another service went down for nine hours."),
    ("whatsapp-2022", "bn", "২০০৯ সালের ২৫ অক্টোবর আর একটি পরিষেবা বসে গিয়েছিল।"),
    ("whatsapp-2022", "bn", "তিন বছর আগে হোয়াটসঅ্যাপ বন্ধ ছিল ন’ঘণ্টা।"),
    ("whatsapp-2022", "bn", "২০২২ সালের গোড়ায় হোয়াটসঅ্যাপ বসে যায় বিকেল ৪টে ১৫ মিনিটে।"),
    ("whatsapp-2022", "bn", "চলতি বছরের শুরুতে হোয়াটসঅ্যাপ বসে যায় বিকেল ৪টে ১৫ মিনিটে।"),
    ("whatsapp-2022", "bn", "গত বছর বিকেল ৪টেয় হোয়াটসঅ্যাপ বসে গিয়েছিল, ফিরেছিল রাত ৯টায়।"),
]
NOW = [
    ("whatsapp-2022", "en", "WhatsApp was down for nine hours."),
    ("whatsapp-2022", "en", "The servers that were bought two years ago failed, and WhatsApp went down at 4.15 pm."),
    ("whatsapp-2022", "en", "WhatsApp went down at 4.15 pm on 25 October 2022."),
    ("whatsapp-2022", "en", "WhatsApp went down on 25 October 2021."),
    ("whatsapp-2022", "en", "WhatsApp went down on 25 October 2012."),
    ("whatsapp-2022", "bn", "হোয়াটসঅ্যাপ বসে যায় ২০২৩ সালের ২৫ অক্টোবর।"),
    ("whatsapp-2022", "bn", "হোয়াটসঅ্যাপ বন্ধ ছিল ন’ঘণ্টা।"),
    ("whatsapp-2022", "bn", "গত বছর বসানো সার্ভার বিকল হয়ে হোয়াটসঅ্যাপ বসে যায় বিকেল ৪টে ১৫ মিনিটে।"),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text"), AGO)
def test_what_was_years_ago_is_of_another_occasion(incident, locale, text):
    assert found_in(incident, locale, text) == []


@pytest.mark.parametrize(("incident", "locale", "text"), NOW)
def test_what_is_but_bought_years_ago_is_not(incident, locale, text):
    assert len(found_in(incident, locale, text)) == 1
