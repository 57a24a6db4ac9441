"""A day of the record on which something else was than what its clause tells, which is no proof that it was told rightly."""

import pytest

from tests.claims.events import told
from tests.claims.scoring import found_in


@pytest.mark.parametrize(
    ("event", "text", "wrong"),
    [
        ("flood", "Water supply was restored to all wards on 7 July 2026.", "7 July 2026"),
        ("flood", "The gap in the embankment was plugged on 5 July 2026.", "5 July 2026"),
        ("fire", "The standby centre took over on 11 May.", "11 May"),
        ("fire", "On 13 May the standby centre took over.", "13 May"),
        ("fire", "The blaze was put out on 11 May, Medihub says.", "11 May"),
        ("flood", "On 5 July soldiers arrived with boats.", "5 July"),
        ("flood", "Soldiers with boats reached the wards on 5 July.", "5 July"),
    ],
)
def test_the_day_of_another_moment_is_told(event, text, wrong):
    assert told(event, text) == [wrong]


@pytest.mark.parametrize(
    ("event", "text"),
    [
        ("flood", "The gap in the embankment breached on 5 July was plugged two days later."),
        ("flood", "On 5 July, when the embankment was breached, soldiers were asked to arrive with boats."),
        ("flood", "A letter reached the wards on 5 July."),
        ("flood", "Water supply stopped on 5 July and was restored to all wards on 8 July."),
        ("fire", "Patients whose records were lost on 11 May got them back."),
        ("fire", "Fire broke out on 11 May in the battery room, and the blaze was put out on 12 May."),
        ("fire", "The standby centre took over on 12 May 2026."),
    ],
)  # fmt: skip
def test_the_day_of_what_is_told_beside_is_left_alone(event, text):
    assert told(event, text) == []


@pytest.mark.parametrize(
    ("incident", "locale", "text", "update"),
    [
        ("bangladesh-shutdown-2024", "bn", "রবির মোবাইল ইন্টারনেট থেমে যায় ১৭ জুলাই।", "robi"),
        ("bangladesh-shutdown-2024", "en", "Grameenphone's mobile internet went dark on 17 July.", "grameenphone"),
        ("crowdstrike-2024", "en", "Back online on 30 July were 97 per cent of Windows sensors, CrowdStrike's chief executive says.", "most-online"),
        ("aws-2021", "en", "AWS published its summary of the event on 7 December.", "summary"),
        ("aws-2021", "bn", "এডব্লিউএস বিভ্রাটের সারাংশ প্রকাশ করে ৭ ডিসেম্বর।", "summary"),
        ("optus-2023", "bn", "বিভ্রাটের কারণ অপ্টাস জানিয়ে দেয় ৭ নভেম্বর।", "cause-stated"),
        # the day of the beginning, or between, of what was over
        ("bangladesh-shutdown-2024", "en", "Mobile internet was restored on 20 July.", ""),
        ("bangladesh-shutdown-2024", "bn", "মোবাইল ইন্টারনেট ফেরে ১৮ জুলাই।", ""),
        # that of something else for a second time
        ("bangladesh-shutdown-2024", "en", "Mobile internet was cut again on 31 July.", "second-cut"),
        ("bangladesh-shutdown-2024", "bn", "ফের মোবাইল ইন্টারনেট বন্ধ হয় ২৮ জুলাই।", "second-cut"),
        ("bangladesh-shutdown-2024", "bn", "৩১ জুলাই ফের মোবাইল ইন্টারনেট বন্ধ হয়।", "second-cut"),
        # a month, of the incident or of another year
        ("optus-2023", "en", "In November 2023 the regulator ACMA found that 2,145 people had no access to emergency calls.", "penalty"),
        ("optus-2023", "bn", "অপ্টাসের জরিমানা হয় ২০২৩ সালের নভেম্বরে, এসিএমএ-র তদন্তের পরে।", "penalty"),
        ("rogers-2022", "bn", "স্বাধীন পর্যালোচনার সারাংশ প্রকাশিত হয় ২০২২ সালের জুলাইয়ে।", "review"),
        ("gitlab-2017", "en", "GitLab published its postmortem in February 2018.", "postmortem"),
        ("gitlab-2017", "bn", "গিটল্যাবের রিপোর্ট প্রকাশ পায় ২০১৮ সালের ফেব্রুয়ারিতে।", "postmortem"),
    ],
)  # fmt: skip
def test_the_day_of_what_has_less_of_the_clause_is_told(incident, locale, text, update):
    name = f"updates/{update}" if update else "ended"
    assert [found for _, found in found_in(incident, locale, text)] == [name]


@pytest.mark.parametrize(
    ("event", "text"),
    [
        ("fire", "বিকল্প কেন্দ্র চালু হয় ১১ মে।"),
        ("flood", "জল সরবরাহ ফেরে ৫ জুলাই।"),
    ],
)
def test_the_day_of_another_moment_is_told_in_bengali(event, text):
    assert len(told(event, text, "bn")) == 1


@pytest.mark.parametrize(
    ("event", "locale", "text"),
    [
        ("fire", "en", "Doctors could not open patients' records on 11 May."),
        ("fire", "en", "No standby centre was ready on 11 May."),
        ("flood", "en", "No ward had water on 5 July."),
        ("fire", "bn", "১১ মে বিকল্প কেন্দ্র তৈরি ছিল না।"),
        ("flood", "bn", "৫ জুলাই জল সরবরাহ ছিল না।"),
        ("flood", "bn", "৫ জুলাইয়ের বন্যার পরে জল সরবরাহ ফেরে ৮ জুলাই।"),
    ],
)
def test_what_was_not_so_on_the_first_day_is_left_alone(event, locale, text):
    assert told(event, text, locale) == []


@pytest.mark.parametrize(
    ("incident", "locale", "text"),
    [
        ("rogers-2022", "en", "The independent review of the July 2022 outage was published in 2024."),
        ("rogers-2022", "bn", "২০২২ সালের জুলাইয়ের বিভ্রাটের স্বাধীন পর্যালোচনা প্রকাশিত হয় দু’বছর পরে।"),
        ("bangladesh-shutdown-2024", "en", "Mobile internet is back after the blackout of 18 July."),
        ("bangladesh-shutdown-2024", "en", "The mobile internet that was gone from 18 July was back after ten days."),
        ("bangladesh-shutdown-2024", "bn", "১৮ জুলাইয়ের পরে মোবাইল ইন্টারনেট ফেরে ২৮ জুলাই।"),
        ("bangladesh-shutdown-2024", "en", "Mobile internet was cut on 18 July and again on 4 August."),
        ("bangladesh-shutdown-2024", "en", "One after another the networks went dark on 18 July."),
        ("bangladesh-shutdown-2024", "en", "On 18 July the mobile internet of a second operator was cut."),
        ("bangladesh-shutdown-2024", "bn", "১৮ জুলাই একের পর এক নেটওয়ার্ক বন্ধ হয়।"),
        ("bangladesh-shutdown-2024", "bn", "২৮ জুলাই ফেরা মোবাইল ইন্টারনেট ফের বন্ধ হয় রবিবার।"),
        ("whatsapp-2022", "bn", "তথ্যপ্রযুক্তি মন্ত্রক প্রতিবেদন চেয়েছিল, ২৮ অক্টোবর জানা যায়, মেটা জমা দিয়েছে তা।"),
        ("whatsapp-2022", "en", "The time before that the app had gone dark was in October 2021."),
        ("optus-2023", "en", "Optus told the Senate in November 2023 that 228 emergency calls had failed."),
        ("gitlab-2017", "bn", "গিটল্যাবের রিপোর্ট প্রকাশ পায় ২০১৭ সালের ফেব্রুয়ারিতে।"),
    ],
)  # fmt: skip
def test_the_day_or_month_of_what_is_told_is_left_alone(incident, locale, text):
    assert found_in(incident, locale, text) == []
