"""Lengths in days and weeks between two moments of a record, which are told in other words than the record's.

Beside each kind stands the wrong length, and the length of the whole, which are told.
"""

import pytest

from tests.claims import events
from tests.claims.records import Record
from tests.claims.scoring import found_in

LEAK = Record(
    id="leak",
    services="medihub:\n  name: {bn: মেডিহাব, en: Medihub}\n",
    heads={"bn": "রোগীর কথা", "en": "The patients"},
    text="""\
headline: {bn: মেডিহাবের তথ্য ফাঁস, en: Medihub leaks records}
kind: outage
severity: major
services: [medihub]
places: [IN]
began: 2026-07-05T02:10+05:30
ended: 2026-07-31T09:40+05:30
updates:
  - id: leak
    at: 2026-07-05T02:10+05:30
    status: investigating
    text: {bn: "সার্ভার থেকে রোগীদের তথ্য ফাঁস হয়।", en: Records of patients leak from a server.}
    source: notice
  - id: notice
    at: 2026-07-26T11:00+05:30
    status: identified
    text: {bn: "ওয়েবসাইটে বিজ্ঞপ্তি দেয় মেডিহাব।", en: A notice is put on the site.}
    source: notice
  - id: closed
    at: 2026-07-31T09:40+05:30
    status: resolved
    text: {bn: "ফাঁক বন্ধ হয়।", en: The gap is closed.}
    source: notice
sources:
  notice: {title: Notice of Medihub}
""",
)

told = LEAK.told


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "It took the hospital three weeks to tell patients."),
        ("en", "Medihub took 21 days to inform those affected."),
        ("en", "The hospital kept silent for three weeks."),
        ("en", "The notice came three weeks after the leak."),
        ("en", "The notice was put on the site 21 days after the leak."),
        ("en", "It was three weeks before a notice was put on the site."),
        ("en", "It was more than 25 days before the gap was closed."),
        ("en", "It was five days before the gap was closed."),  # after the notice
        ("en", "It was two days before the father of one patient had a reply."),
        ("bn", "রোগীদের জানাতে হাসপাতালের তিন সপ্তাহ লাগে।"),
        ("bn", "তিন সপ্তাহ ধরে চুপ ছিল হাসপাতাল।"),
        ("bn", "ফাঁসের ২১ দিন পরে ওয়েবসাইটে বিজ্ঞপ্তি দেয় মেডিহাব।"),
    ],
)
def test_so_many_days_lie_between_two_moments(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


@pytest.mark.parametrize(
    ("locale", "headline"),
    [
        ("en", "Hospital took three weeks to tell patients"),
        ("en", "Patients wait three weeks to hear of leak"),
        ("bn", "জানাতে তিন সপ্তাহ লাগল হাসপাতালের"),
    ],
)
def test_a_headline_may_tell_of_them_too(newsroom, locale, headline):
    assert told(newsroom, locale, "লেখা।" if locale == "bn" else "Text.", headline=headline) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The notice came five weeks after the leak."),
        ("en", "The notice was put on the site 17 days after the leak."),
        ("en", "Medihub took five weeks to inform those affected."),
        ("en", "It was five weeks before a notice was put on the site."),
        ("en", "It was more than 23 days before a notice was put on the site."),
        ("en", "The leak lasted three weeks."),
        ("en", "Medihub’s service was down for three weeks."),
        ("bn", "ফাঁসের ১৭ দিন পরে ওয়েবসাইটে বিজ্ঞপ্তি দেয় মেডিহাব।"),
        ("bn", "বিভ্রাট চলে তিন সপ্তাহ।"),
        ("bn", "তিন সপ্তাহ ধরে বন্ধ ছিল মেডিহাবের পরিষেবা।"),
    ],
)
def test_another_length_and_that_of_the_whole_are_told(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "text", "wrong"),
    [
        ("en", "The bug had lain dormant for 17 days.", ["17 days"]),
        ("en", "The bug went unnoticed for almost a year before the network failed.", ["almost a year"]),
        ("bn", "বিভ্রাটের আগে দু’মাস ঘুমিয়ে ছিল ত্রুটিটি।", ["দু’মাস"]),
        ("en", "The bug had lain dormant for 27 days.", []),
        ("en", "The bug went unnoticed for nearly four weeks.", []),
        ("bn", "প্রায় চার সপ্তাহ সুপ্ত ছিল ত্রুটিটি।", []),
        ("en", "A second bug had lain hidden for three months.", []),
        ("en", "The letter of a customer lay hidden for three months.", []),
    ],
)  # fmt: skip
def test_what_broke_lay_hidden_until_it_did(locale, text, wrong):
    assert [said for said, _ in found_in("fastly-2021", locale, text)] == wrong


@pytest.mark.parametrize(
    ("event", "locale", "text", "wrong"),
    [
        ("mill", "en", "Two and a quarter hours had passed since the fire when a wall collapsed.", []),
        ("mill", "en", "More than 16 hours had gone by since the fire broke out when workers were let back.", []),
        ("mill", "en", "Two hours had passed since the last meal when a wall collapsed.", []),
        ("mill", "en", "Two hours had passed since.", []),
        ("paper", "en", "Five days had passed since his wedding when a clerk was arrested.", []),
        ("paper", "bn", "পর্ষদ যখন সব বাতিল বলে জানায়, পরীক্ষা শুরুর পরে তখন পেরিয়ে গিয়েছে ৩০ ঘণ্টা।", []),
        ("mill", "bn", "আগুন লাগার পর সওয়া দু’ঘণ্টা কেটে গিয়েছে, তখন একটি দেওয়াল ভেঙে পড়ে।", []),
        ("mill", "bn", "খাওয়ার পরে তখন কেটে গিয়েছে চার ঘণ্টা।", []),
        ("mill", "en", "Four hours had passed since the fire when a wall collapsed.", ["Four hours"]),
        ("paper", "en", "Forty hours had gone by since the exam began when it was cancelled.", ["Forty hours"]),
        ("paper", "bn", "পর্ষদ যখন পরীক্ষা বাতিল করে, পরীক্ষা শুরুর পরে তখন পেরিয়ে গিয়েছে ২৬ ঘণ্টা।", ["২৬ ঘণ্টা"]),
        ("mill", "bn", "আগুন লাগার পর চার ঘণ্টা কেটে গিয়েছে, তখন একটি দেওয়াল ভেঙে পড়ে।", ["চার ঘণ্টা"]),
    ],
)  # fmt: skip
def test_so_long_had_gone_by_since(event, locale, text, wrong):
    assert events.told(event, text, locale) == wrong


@pytest.mark.parametrize(
    ("incident", "locale", "text", "wrong"),
    [
        ("optus-2023", "en", "The first public statement came close to two and a half hours into the outage.", []),
        ("optus-2023", "en", "Six and a half hours into the outage the first homes had internet again.", []),
        ("fastly-2021", "en", "Its status page told of it 11 minutes in.", []),
        ("fastly-2021", "en", "Engineers found the customer setting 40 minutes into the disruption.", []),
        ("cloudflare-2025", "en", "Two hours into his shift an engineer found the file.", []),
        ("optus-2023", "en", "Seven hours into the outage a nurse in Perth was looking for a phone box.", []),
        ("optus-2023", "en", "The first public statement came four hours into the outage.", ["four hours"]),
        ("optus-2023", "en", "Nine hours into the outage the first homes had internet again.", ["Nine hours"]),
        ("cloudflare-2025", "en", "Staff opened an incident call 50 minutes into the failure.", ["50 minutes"]),
        ("optus-2023", "bn", "বিভ্রাটের আড়াই ঘণ্টার মাথায় প্রথম বিবৃতি দেয় অপ্টাস।", []),
        ("optus-2023", "bn", "বিভ্রাটের চার ঘণ্টার মাথায় প্রথম বিবৃতি দেয় অপ্টাস।", ["চার ঘণ্টার"]),
    ],
)  # fmt: skip
def test_so_long_into_it(incident, locale, text, wrong):
    assert [said for said, _ in found_in(incident, locale, text)] == wrong


@pytest.mark.parametrize(
    ("locale", "text", "wrong"),
    [
        ("en", "The owner of Grameenphone spoke on 20 July, two days after the shutdown began.", []),
        ("en", "Two days after it began, on 20 July, Grameenphone’s owner spoke of an order.", []),
        ("bn", "৩১ জুলাই, বিভ্রাট শুরুর ১৩ দিন পরে, সমাজমাধ্যম খুলে দেওয়া হয়।", []),
        ("en", "The owner of Grameenphone spoke on 20 July, four days after the shutdown began.", ["four days"]),
        ("bn", "৩১ জুলাই, বিভ্রাট শুরুর নয় দিন পরে, সমাজমাধ্যম খুলে দেওয়া হয়।", ["নয় দিন"]),
    ],
)  # fmt: skip
def test_a_day_is_so_many_after_it_began(locale, text, wrong):
    assert [said for said, _ in found_in("bangladesh-shutdown-2024", locale, text)] == wrong


@pytest.mark.parametrize(
    ("event", "locale", "headline", "number"),
    [
        ("flood", "en", "“We counted stars”: about 31 hours on a roof", 0),
        ("flood", "en", "Thirty-one hours on a roof, and then a boat", 0),
        ("flood", "en", "About 24 hours on a roof, and then a boat", 1),
        ("flood", "en", "Siliguri without water for about 31 hours", 1),
        ("flood", "en", "Water is back in Siliguri after about 31 hours", 1),
        ("flood", "bn", "“কেউ আসেনি”, চালে আটকে প্রায় ৩১ ঘণ্টা", 0),
        ("flood", "bn", "“কেউ আসেনি”, চালে আটকে প্রায় ২৪ ঘণ্টা", 1),
        ("flood", "bn", "বন্যায় শিলিগুড়িতে জল বন্ধ প্রায় ৩১ ঘণ্টা", 1),
        ("fire", "en", "By torchlight for nearly 17 hours: a night on the wards", 0),
        ("fire", "bn", "ওয়ার্ডের অন্ধকারে প্রায় ১৭ ঘণ্টা", 0),
        ("fire", "bn", "ওয়ার্ডের অন্ধকারে প্রায় ১৩ ঘণ্টা", 1),
    ],
)  # fmt: skip
def test_a_headline_may_tell_of_hours_from_the_beginning_on(event, locale, headline, number):
    assert len(events.told(event, headline, locale, "headline")) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Talks went on from half past ten, and trains ran again at 9.40 pm, over 16 hours after it all began.", 0),
        ("Talks went on from half past ten, and trains ran again at 9.40 pm, over 18 hours after it all began.", 1),
        ("Talks went on from half past ten, and trains ran again at 9.40 pm, over 11 hours after the talks began.", 0),
        ("Talks went on from half past ten, and trains ran again at 9.40 pm, over 14 hours after the talks began.", 1),
        ("The ministry made its offer at 2.05 pm, nearly nine hours after it began.", 0),
        ("The ministry made its offer at 2.05 pm, nearly six hours after it began.", 1),
        ("The ministry made its offer at 2.05 pm, over three hours after the talks began.", 0),
    ],
)  # fmt: skip
def test_what_it_all_began_with_is_no_update_in_which_something_began(text, number):
    assert len(events.told("strike", text)) == number


@pytest.mark.parametrize(
    ("incident", "locale", "text", "number"),
    [
        ("fire", "en", "The firemen had it under their thumb by 4.50 am, over six hours after the fire broke out.", 0),
        ("fire", "en", "The firemen had it under their thumb by 4.50 am, over seven hours after the fire broke out.", 1),
        ("fire", "en", "They were still rolling up hoses at 4.50 am, two hours after the fire broke out.", 1),
        ("fire", "en", "They were still rolling up hoses at 5.40 am, seven hours after the fire broke out.", 0),
        ("fire", "en", "Water was turned off at 11.10 pm, three hours after the shops had closed.", 0),
        ("fire", "en", "The blaze was out at 4.50 am, two hours after it started to rain.", 0),
        ("fire", "en", "The blaze was out at 4.50 am, two hours after the morning shift began.", 0),
        ("fire", "en", "The blaze was out at 4.50 am, two hours after the trouble began.", 1),
        ("strike", "en", "The ministry made its offer at 2.05 pm, two hours after the talks began.", 1),
        ("fire", "bn", "ভোর ৪টে ৫০ মিনিটে, বৃষ্টি শুরুর দু’ঘণ্টা পরে, আগুন নেভে।", 0),
        ("fire", "bn", "ভোর ৪টে ৫০ মিনিটে, ডিউটি শুরুর দু’ঘণ্টা পরে, আগুন নেভে।", 0),
        ("fire", "bn", "ভোর ৪টে ৫০ মিনিটে, বিভ্রাট শুরুর দু’ঘণ্টা পরে, আগুন নেভে।", 1),
        ("fire", "bn", "ভোর ৪টে ৫০ মিনিটে, আগুন লাগার তিন ঘণ্টা পরে, দমকল ফিরে যায়।", 1),
        ("fire", "bn", "ভোর ৪টে ৫০ মিনিটে, আগুন লাগার সওয়া ছ’ঘণ্টা পরে, দমকল ফিরে যায়।", 0),
    ],
)  # fmt: skip
def test_a_length_up_to_the_time_right_before_it(incident, locale, text, number):
    assert len(events.told(incident, text, locale)) == number
