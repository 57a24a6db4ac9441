"""Durations, dates, clocks and intervals in words."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from generator.l10n.clocks import speak_clock, speak_zone, with_zone
from generator.l10n.dates import FORMS, speak_date, speak_days
from generator.l10n.durations import speak_count, speak_duration, speak_duration_about
from generator.l10n.language import language_of_setting, language_of_tag
from generator.l10n.moments import (
    speak_interval,
    speak_local,
    speak_reference,
)
from generator.model.moment import Moment, Precision
from generator.model.site import LocaleSetting

KOLKATA, DHAKA = language_of_tag("bn-IN"), language_of_tag("bn-BD")
ENGLISH = language_of_tag("en-IN")
IST = ZoneInfo("Asia/Kolkata")


def _setting(tag: str, **options):
    return language_of_setting(
        LocaleSetting(code="x", tag=tag, digits="native", house="", **options)
    )


def _moment(text: str, precision: Precision = Precision.MINUTE) -> Moment:
    at = datetime.fromisoformat(text)
    return Moment(at if at.tzinfo else at.replace(tzinfo=IST), precision)


@pytest.mark.parametrize(
    ("seconds", "bengali", "english"),
    [
        (0, "০ মিনিট", "0 minutes"),
        (1, "১ সেকেন্ড", "1 second"),
        (60, "১ মিনিট", "1 minute"),
        (90, "১ মিনিট ৩০ সেকেন্ড", "1 minute 30 seconds"),
        (3600, "১ ঘণ্টা", "1 hour"),
        (5400, "১ ঘণ্টা ৩০ মিনিট", "1 hour 30 minutes"),
        (9420, "২ ঘণ্টা ৩৭ মিনিট", "2 hours 37 minutes"),
        (9421, "২ ঘণ্টা ৩৭ মিনিট ১ সেকেন্ড", "2 hours 37 minutes 1 second"),
        (36 * 3600, "৩৬ ঘণ্টা", "36 hours"),
        (50 * 3600, "২ দিন ২ ঘণ্টা", "2 days 2 hours"),
        (14 * 86400, "১৪ দিন", "14 days"),
    ],
)
def test_a_duration_is_said_in_full(seconds, bengali, english):
    assert speak_duration(timedelta(seconds=seconds), KOLKATA) == bengali
    assert speak_duration(timedelta(seconds=seconds), ENGLISH) == english


@pytest.mark.parametrize(
    ("days", "bengali", "english"),
    [(1, "১ দিন", "1 day"), (3, "৩ দিন", "3 days"), (13, "১৩ দিন", "13 days"),
     (14, "২ সপ্তাহ", "2 weeks"), (15, "১৫ দিন", "15 days"), (21, "৩ সপ্তাহ", "3 weeks")],
)  # fmt: skip
def test_a_duration_known_to_the_day_is_said_in_days_and_weeks(days, bengali, english):
    length = timedelta(days=days)
    assert speak_duration(length, KOLKATA, exact=False) == bengali
    assert speak_duration(length, ENGLISH, exact=False) == english


@pytest.mark.parametrize(
    ("minutes", "bengali", "english"),
    [
        (45, "প্রায় ৪৫ মিনিট", "about 45 minutes"),
        (58, "প্রায় ১ ঘণ্টা", "about 1 hour"),
        (80, "প্রায় ১ ঘণ্টা ২০ মিনিট", "about 1 hour 20 minutes"),
        (92, "প্রায় দেড় ঘণ্টা", "about one and a half hours"),
        (128, "প্রায় ২ ঘণ্টা ১০ মিনিট", "about 2 hours 10 minutes"),
        (157, "প্রায় আড়াই ঘণ্টা", "about two and a half hours"),
        (212, "প্রায় সাড়ে ৩ ঘণ্টা", "about three and a half hours"),
        (360, "প্রায় ৬ ঘণ্টা", "about 6 hours"),
        (3 * 1440 + 30, "প্রায় ৩ দিন", "about 3 days"),
    ],
)
def test_a_hedged_duration_is_round_and_says_so(minutes, bengali, english):
    assert speak_duration_about(timedelta(minutes=minutes), KOLKATA) == bengali
    assert speak_duration_about(timedelta(minutes=minutes), ENGLISH) == english


def test_quarters_are_said_where_the_house_says_them():
    quarters = _setting("bn-IN", fractions="quarters")
    none = _setting("bn-IN", fractions="none")
    for minutes, said, plain in ((105, "পৌনে ২", "১ ঘণ্টা ৪০ মিনিট"), (135, "সওয়া ২", "২ ঘণ্টা ২০ মিনিট"), (150, "আড়াই", "২ ঘণ্টা ৩০ মিনিট")):  # fmt: skip
        length = timedelta(minutes=minutes)
        assert speak_duration_about(length, quarters) == f"প্রায় {said} ঘণ্টা"
        assert speak_duration_about(length, none) == f"প্রায় {plain}"


def test_a_duration_takes_its_ending():
    length = timedelta(minutes=157)
    assert speak_duration(length, KOLKATA, case="of") == "২ ঘণ্টা ৩৭ মিনিটের"
    assert speak_duration(timedelta(hours=1), KOLKATA, case="in") == "১ ঘণ্টায়"
    assert speak_duration(length, ENGLISH, case="in") == "in 2 hours 37 minutes"
    assert speak_duration_about(length, ENGLISH, case="in") == "in about two and a half hours"
    assert speak_duration(timedelta(minutes=90), KOLKATA, words=True) == "দেড় ঘণ্টা"


@pytest.mark.parametrize(
    "tag", ["bn", "bn-IN", "en", "hi", "ur", "as", "ar", "fr", "ta", "ne", "mr", "sw", "cy"]
)
def test_no_language_shows_the_name_of_a_unit_id(tag):
    language = language_of_tag(tag)
    for unit in ("week", "day", "hour", "minute", "second"):
        for count in (0, 1, 2, 5, 11):
            said = speak_count(count, unit, language)
            assert "duration" not in said and said.strip()


@pytest.mark.parametrize(
    ("form", "bengali", "english"),
    [
        ("full", "মঙ্গলবার, ২৫ অক্টোবর ২০২২", "Tuesday, 25 October 2022"),
        ("date", "২৫ অক্টোবর ২০২২", "25 October 2022"),
        ("day", "২৫ অক্টোবর", "25 October"),
        ("weekday", "মঙ্গলবার", "Tuesday"),
        ("month", "অক্টোবর ২০২২", "October 2022"),
        ("year", "২০২২", "2022"),
        ("short", "২৫/১০/২০২২", "25/10/2022"),
    ],
)
def test_a_date_in_its_forms(form, bengali, english):
    assert speak_date(date(2022, 10, 25), KOLKATA, form) == bengali
    assert speak_date(date(2022, 10, 25), ENGLISH, form) == english


def test_dates_take_their_endings():
    day = date(2022, 10, 25)
    assert speak_date(day, KOLKATA, "day", case="of") == "২৫ অক্টোবরের"
    assert speak_date(day, KOLKATA, "date", case="of") == "২৫ অক্টোবর ২০২২-এর"
    assert speak_date(day, KOLKATA, "year", case="of") == "২০২২ সালের"
    assert speak_date(day, KOLKATA, "year", case="in") == "২০২২ সালে"
    assert speak_date(day, ENGLISH, "date", case="in") == "on 25 October 2022"
    assert speak_date(day, ENGLISH, "month", case="in") == "in October 2022"


def test_months_have_the_spelling_of_today_and_years_no_comma():
    said = [speak_date(date(2022, month, 1), KOLKATA, "month") for month in range(1, 13)]
    assert said[:2] == ["জানুয়ারি ২০২২", "ফেব্রুয়ারি ২০২২"]
    assert not any("," in one or "২,০২২" in one for one in said)


def test_american_english_has_the_month_first_and_its_comma():
    american = language_of_tag("en-US")
    assert speak_date(date(2022, 10, 25), american) == "October 25, 2022"
    assert speak_date(date(2022, 10, 25), american, "full") == "Tuesday, October 25, 2022"
    assert (
        speak_days(date(2022, 10, 24), date(2022, 10, 27), american)
        == "October 24, 2022 to October 27, 2022"
    )


@pytest.mark.parametrize("tag", ["hi", "ur", "as", "ar", "fr", "de", "ja"])
def test_every_form_of_a_date_is_said_in_every_language(tag):
    language = language_of_tag(tag)
    said = [speak_date(date(2022, 10, 25), language, form) for form in FORMS]
    assert all(said)
    if language.native_digits:
        assert not any(c in "0123456789" for one in said for c in one)


@pytest.mark.parametrize(
    ("hour", "kolkata", "dhaka"),
    [(0, "রাত ১২:০৭", "রাত ১২:০৭"), (3, "রাত ৩:০৭", "রাত ৩:০৭"), (4, "ভোর ৪:০৭", "ভোর ৪:০৭"),
     (6, "সকাল ৬:০৭", "সকাল ৬:০৭"), (12, "দুপুর ১২:০৭", "দুপুর ১২:০৭"),
     (16, "বিকেল ৪:০৭", "বিকাল ৪:০৭"), (18, "সন্ধ্যা ৬:০৭", "সন্ধ্যা ৬:০৭"),
     (20, "রাত ৮:০৭", "রাত ৮:০৭"), (23, "রাত ১১:০৭", "রাত ১১:০৭")],
)  # fmt: skip
def test_the_day_period_stands_before_the_clock(hour, kolkata, dhaka):
    at = datetime(2022, 10, 25, hour, 7, tzinfo=IST)
    assert speak_clock(at, KOLKATA) == kolkata
    assert speak_clock(at, DHAKA) == dhaka


@pytest.mark.parametrize(
    ("style", "bengali", "full_hour", "english"),
    [("colon", "দুপুর ২:৪৪", "দুপুর ২:০০", "2:44 pm"), ("dot", "দুপুর ২.৪৪", "দুপুর ২.০০", "2.44 pm"),
     ("words", "দুপুর ২টো ৪৪ মিনিট", "দুপুর ২টো", "2:44 pm")],
)  # fmt: skip
def test_a_clock_in_its_styles(style, bengali, full_hour, english):
    at = datetime(2022, 10, 25, 14, 44, tzinfo=IST)
    assert speak_clock(at, KOLKATA, style) == bengali
    assert speak_clock(at.replace(minute=0), KOLKATA, style) == full_hour
    assert speak_clock(at, ENGLISH, style) == english
    assert speak_clock(at, _setting("bn-IN", clock=style)) == bengali


@pytest.mark.parametrize(
    ("hour", "kolkata", "dhaka"),
    [(1, "রাত ১টায়", "রাত ১টায়"), (14, "দুপুর ২টোয়", "দুপুর ২টায়"), (3, "রাত ৩টেয়", "রাত ৩টায়"),
     (16, "বিকেল ৪টেয়", "বিকাল ৪টায়"), (17, "বিকেল ৫টায়", "বিকাল ৫টায়"), (12, "দুপুর ১২টায়", "দুপুর ১২টায়")],
)  # fmt: skip
def test_each_house_writes_its_own_word_on_the_hour(hour, kolkata, dhaka):
    at = datetime(2022, 10, 25, hour, tzinfo=IST)
    assert speak_clock(at, KOLKATA, "words", case="in") == kolkata
    assert speak_clock(at, DHAKA, "words", case="in") == dhaka


def test_a_clock_takes_its_ending():
    at = datetime(2022, 10, 25, 14, 44, tzinfo=IST)
    assert speak_clock(at, KOLKATA, "words", case="in") == "দুপুর ২টো ৪৪ মিনিটে"
    assert speak_clock(at.replace(minute=0), KOLKATA, "words", case="in") == "দুপুর ২টোয়"
    assert speak_clock(at, KOLKATA, case="of") == "দুপুর ২:৪৪-এর"
    assert speak_clock(at, ENGLISH, case="in") == "at 2:44 pm"


def test_a_zone_has_its_own_word_and_never_bst():
    at = datetime(2022, 10, 25, 14, 44, tzinfo=IST)
    assert speak_local(at, KOLKATA, "Asia/Kolkata") == "২৫ অক্টোবর ২০২২, ভারতীয় সময় দুপুর ২:৪৪"
    assert speak_local(at, ENGLISH, "Asia/Kolkata") == "25 October 2022, 2:44 pm IST"
    assert speak_zone("Asia/Dhaka", at, ENGLISH) == "Bangladesh time"
    assert speak_zone("Asia/Dhaka", at, KOLKATA) == "বাংলাদেশ সময়"
    assert speak_zone("Asia/Tokyo", at, KOLKATA) == "ইউটিসি+৯"
    assert speak_zone("America/St_Johns", at, ENGLISH) == "UTC−2:30"
    assert with_zone("2:44 pm", "", ENGLISH) == "2:44 pm"


def test_the_reader_s_reference_zone_stands_beside_the_clock():
    at = datetime(2022, 10, 25, 14, 44, tzinfo=IST)
    assert speak_reference(at, ENGLISH) == ""
    english, bengali = (
        _setting("en", reference_zone="UTC"),
        _setting("bn", reference_zone="Asia/Dhaka"),
    )
    assert speak_reference(at, english) == "9:14 am UTC"
    assert speak_reference(at, bengali) == "বাংলাদেশ সময় দুপুর ৩:১৪"
    early = datetime(2022, 10, 25, 2, 0, tzinfo=IST)
    assert speak_reference(early, english) == "24 October, 8:30 pm UTC"
    assert speak_reference(at, _setting("en", reference_zone="Asia/Kolkata")) == ""


@pytest.mark.parametrize(
    ("low", "high", "bengali", "english"),
    [
        ("2022-10-25T12:07", "2022-10-25T14:44", "২৫ অক্টোবর ২০২২, দুপুর ১২:০৭ থেকে ২:৪৪", "12:07 to 2:44 pm, 25 October 2022"),
        ("2022-10-25T11:30", "2022-10-25T14:44", "২৫ অক্টোবর ২০২২, সকাল ১১:৩০ থেকে দুপুর ২:৪৪", "11:30 am to 2:44 pm, 25 October 2022"),
        ("2022-10-24T23:30", "2022-10-25T01:20", "২৪ অক্টোবর রাত ১১:৩০ থেকে ২৫ অক্টোবর ২০২২ রাত ১:২০", "11:30 pm on 24 October to 1:20 am on 25 October 2022"),
        ("2022-12-31T23:30", "2023-01-01T01:20", "৩১ ডিসেম্বর ২০২২ রাত ১১:৩০ থেকে ১ জানুয়ারি ২০২৩ রাত ১:২০", "11:30 pm on 31 December 2022 to 1:20 am on 1 January 2023"),
    ],
)  # fmt: skip
def test_an_interval_does_not_repeat_what_its_ends_share(low, high, bengali, english):
    a, b = _moment(low), _moment(high)
    assert speak_interval(a, b, KOLKATA, "Asia/Kolkata") == bengali
    assert speak_interval(a, b, ENGLISH, "Asia/Kolkata") == english


@pytest.mark.parametrize(
    ("low", "high", "bengali", "english"),
    [
        ("2022-10-24", "2022-10-27", "২৪ থেকে ২৭ অক্টোবর ২০২২", "24 to 27 October 2022"),
        ("2022-10-24", "2022-11-02", "২৪ অক্টোবর থেকে ২ নভেম্বর ২০২২", "24 October to 2 November 2022"),
        ("2022-12-31", "2023-01-02", "৩১ ডিসেম্বর ২০২২ থেকে ২ জানুয়ারি ২০২৩", "31 December 2022 to 2 January 2023"),
        ("2022-10-24", "2022-10-24", "২৪ অক্টোবর ২০২২", "24 October 2022"),
    ],
)  # fmt: skip
def test_days_share_their_month_and_year(low, high, bengali, english):
    assert speak_days(date.fromisoformat(low), date.fromisoformat(high), KOLKATA) == bengali
    a, b = _moment(low, Precision.DAY), _moment(high, Precision.DAY)
    assert speak_interval(a, b, ENGLISH, "Asia/Kolkata") == english


def test_an_interval_of_months_and_one_of_mixed_precision():
    a, b = _moment("2022-10-01", Precision.MONTH), _moment("2022-12-01", Precision.MONTH)
    assert speak_interval(a, b, ENGLISH, "Asia/Kolkata") == "October to December 2022"
    assert speak_interval(a, a, KOLKATA, "Asia/Kolkata") == "অক্টোবর ২০২২"
    c = _moment("2022-12-05T10:00")
    assert (
        speak_interval(a, c, ENGLISH, "Asia/Kolkata") == "October 2022 to 5 December 2022, 10:00 am"
    )


def test_an_interval_over_the_end_of_summer_time_names_both_offsets():
    a = Moment(datetime(2022, 10, 30, 0, 30, tzinfo=UTC), Precision.MINUTE)
    b = Moment(datetime(2022, 10, 30, 1, 15, tzinfo=UTC), Precision.MINUTE)
    said = speak_interval(a, b, ENGLISH, "Europe/London")
    assert said == "1:30 am UTC+1 to 1:15 am UTC, 30 October 2022"
    british = language_of_tag("en-GB")
    assert (
        speak_interval(a, b, british, "Europe/London")
        == "1:30 am BST to 1:15 am GMT, 30 October 2022"
    )
    assert (
        speak_local(
            datetime(2022, 7, 25, 14, 44, tzinfo=ZoneInfo("Europe/London")),
            british,
            "Europe/London",
        )
        == "25 July 2022, 2:44 pm BST"
    )
    assert speak_interval(a, b, ENGLISH, "Asia/Kolkata") == "6:00 to 6:45 am, 30 October 2022"
