"""A time between two moments that is right, and is said to be before where it was after."""

import pytest

from tests.claims.texts import facts_told


@pytest.mark.parametrize(
    ("incident", "locale", "text"),
    [
        ("fastly-2021", "en", "Engineers found the customer setting nine minutes after services began to recover."),
        ("fastly-2021", "en", "Services began to recover nine minutes before engineers found the customer setting."),
        ("fastly-2021", "bn", "পরিষেবা ফিরতে শুরু করার ৯ মিনিট পরে ইঞ্জিনিয়ারেরা গ্রাহকের দায়ী সেটিংটি খুঁজে পান।"),
        ("aws-2021", "en", "API Gateway was back to normal at 4.37 pm Pacific, nine minutes before the token service."),
        ("aws-2025", "en", "Load balancers were normal at 2.09 pm Pacific, and 19 minutes later EC2 had fully recovered."),
        ("aws-2025", "en", "DynamoDB had recovered at 2.40 am Pacific; 15 minutes later its DNS records were right again."),
        ("aws-2025", "bn", "বেলা ২টো ৯ মিনিটে স্বাভাবিক হয় লোড ব্যালান্সার, তার ১৯ মিনিট পরে পুরোপুরি স্বাভাবিক হয় ইসি২।"),
        ("bangladesh-shutdown-2024", "bn", "বাংলাদেশ সময় সকাল ৭টায় থামে রবির মোবাইল ইন্টারনেট, তার সাড়ে পাঁচ ঘণ্টা পরে গ্রামীণফোনের।"),
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
        ("aws-2021", "en", "API Gateway was back to normal at 4.37 pm Pacific, nine minutes after the token service."),
        ("aws-2025", "en", "EC2 had fully recovered at 1.50 pm Pacific, and 19 minutes later the load balancers were normal."),
        ("aws-2025", "en", "Load balancers were normal at 2.09 pm Pacific; 19 minutes earlier EC2 had fully recovered."),
        ("aws-2025", "bn", "বেলা ১টা ৫০ মিনিটে পুরোপুরি স্বাভাবিক হয় ইসি২, তার ১৯ মিনিট পরে স্বাভাবিক হয় লোড ব্যালান্সার।"),
        ("bangladesh-shutdown-2024", "en", "Robi's mobile internet went dark at 7 am Dhaka time, five and a half hours after that of Grameenphone."),
        ("cloudflare-2025", "bn", "মূল ধাক্কা কাটে রাত ৮টায়, ব্যর্থতা শুরুর ৩ ঘণ্টা ১০ মিনিট পরে।"),
        ("bangladesh-shutdown-2024", "bn", "বাংলাদেশ সময় সকাল ৭টায় থামে রবির মোবাইল ইন্টারনেট, সাড়ে পাঁচ ঘণ্টা আগে থেমেছিল গ্রামীণফোনের।"),
    ],
)  # fmt: skip
def test_the_right_way_round_is_not(incident, locale, text):
    assert not facts_told(incident, locale, text)
