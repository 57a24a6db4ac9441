"""Bengali, heard: phrases of the news with their kind, value and bound."""

from decimal import Decimal

import pytest

from generator.l10n.digits import to_native
from generator.l10n.hearing.hear import hear
from generator.l10n.hearing.heard import Heard
from generator.l10n.tables.cardinals import BENGALI

PHRASES = (
    ("ভোর ৪টে ৫, নিভে গেল", "clock", "04:05", "exact"),
    ("ভোর ৪টে ৫ নাগাদ", "clock", "04:05", "about"),
    ("সন্ধ্যা ৭টা ৫ বেজে যায়", "clock", "19:05", "exact"),
    ("ভোর ৪টা ৯) নিভে গেল", "clock", "04:09", "exact"),
    ("দুপুর ১২টা বাজার দশ মিনিট আগে", "clock", "11:50", "exact"),
    ("রাত ৯টা বাজার ৫ মিনিট পরে", "clock", "21:05", "exact"),
    ("রাত ৯টা বাজার মিনিট দশেক আগেই", "clock", "20:50", "about"),
    ("বেলা তিনটের পাঁচ মিনিট আগে", "clock", "14:55", "exact"),
    ("বেলা ৩টের ১০ মিনিট পরে", "clock", "15:10", "exact"),
    ("বিকেল চারটের মিনিট পনেরো আগে", "clock", "15:45", "about"),
    ("রাত এগারোটার প্রায় কুড়ি মিনিট পরে", "clock", "23:20", "about"),
    ("সকাল ৮টার মিনিট পাঁচেক পরেই", "clock", "08:05", "about"),
    ("হাজার ছ’য়েক বাড়ি", "number", "6000", "about"),
    ("ঘণ্টা দু'য়েকের", "duration", "7200", "about"),
    ("জনা ন'য়েক শ্রমিক", "number", "9", "about"),
    ("দুপুর ১২টা বাজার কিছু পরেই", "clock", "12:00", "just_over"),
    ("দুপুর ১২টার খানিক পরেই", "clock", "12:00", "just_over"),
    ("দুপুর ১২টার কিছু ক্ষণ পরেই", "clock", "12:00", "just_over"),
    ("দুপুর ১২টা গড়াতেই", "clock", "12:00", "just_over"),
    ("২০ লক্ষের বেশি টাকা", "money", "2000000", "more_than"),
    ("সে বার ২৫ মিনিট ধরে", "duration", "1500", "exact"),
    ("সে বার ঘণ্টা দুয়েক", "duration", "7200", "about"),
    ("দেড় ঘন্টা", "duration", "5400", "exact"),
    ("প্রায় ছয় ঘন্টা", "duration", "21600", "about"),
    ("১ ঘণ্টা ৩০ মিনিট", "duration", "5400", "exact"),
    ("আড়াই ঘণ্টা", "duration", "9000", "exact"),
    ("সাড়ে তিন ঘণ্টা", "duration", "12600", "exact"),
    ("সাড়ে ৪ ঘণ্টা", "duration", "16200", "exact"),
    ("পৌনে দুই ঘণ্টা", "duration", "6300", "exact"),
    ("পৌনে এক ঘণ্টা", "duration", "2700", "exact"),
    ("সওয়া এক ঘণ্টা", "duration", "4500", "exact"),
    ("সোয়া দুই ঘণ্টা", "duration", "8100", "exact"),
    ("আধ ঘণ্টা", "duration", "1800", "exact"),
    ("আধা ঘণ্টা", "duration", "1800", "exact"),
    ("পঁয়তাল্লিশ মিনিট", "duration", "2700", "exact"),
    ("২৪ ঘণ্টা", "duration", "86400", "exact"),
    ("দেড় দিন", "duration", "129600", "exact"),
    ("দুই ঘণ্টা পনেরো মিনিট", "duration", "8100", "exact"),
    ("দেড় মিনিট", "duration", "90", "exact"),
    ("৯০ সেকেন্ডে", "duration", "90", "exact"),
    ("তিন দিন", "duration", "259200", "exact"),
    ("দু’ঘণ্টা", "duration", "7200", "exact"),
    ("দু-তিন ঘণ্টা", "duration", "7200–10800", "between"),
    ("ঘণ্টাখানেক", "duration", "3600", "about"),
    ("ঘণ্টা দুয়েক", "duration", "7200", "about"),
    ("৪৫ মিনিটের মধ্যে", "duration", "2700", "exact"),
    ("দুই সপ্তাহ", "duration", "1209600", "exact"),
    ("সর্বোচ্চ ৩০ মিনিট", "duration", "1800", "at_most"),
    ("৩৫০ মিলিয়নেরও বেশি", "number", "350000000", "more_than"),
    ("দুই বিলিয়নেরও বেশি", "number", "2000000000", "more_than"),
    ("দেড় লাখ", "number", "150000", "exact"),
    ("আড়াই কোটি", "number", "25000000", "exact"),
    ("সাড়ে তিন হাজার", "number", "3500", "exact"),
    ("সাড়ে ৩ লক্ষ", "number", "350000", "exact"),
    ("পৌনে দুই লক্ষ", "number", "175000", "exact"),
    ("সওয়া দুই কোটি", "number", "22500000", "exact"),
    ("সওয়া লাখ", "number", "125000", "exact"),
    ("৫ লাখ কোটি", "number", "5000000000000", "exact"),
    ("২ লাখ ৩০ হাজার", "number", "230000", "exact"),
    ("১ কোটি ৪ লক্ষ", "number", "10400000", "exact"),
    ("১৮ হাজার ১৩৯ জন", "number", "18139", "exact"),
    ("৩ লক্ষ ১৪ হাজারের বেশি", "number", "314000", "more_than"),
    ("দেড়শো", "number", "150", "exact"),
    ("আড়াইশো", "number", "250", "exact"),
    ("সাড়ে পাঁচশ", "number", "550", "exact"),
    ("তিনশো", "number", "300", "exact"),
    ("দেড়শ জন", "number", "150", "exact"),
    ("এক হাজার পাঁচশো", "number", "1500", "exact"),
    ("পাঁচশো পঁচিশ", "number", "525", "exact"),
    ("দু হাজার বাইশ", "number", "2022", "exact"),
    ("১২,৩৪,৫৬৭টি", "number", "1234567", "exact"),
    ("১.৫ লাখ", "number", "150000", "exact"),
    ("আধ কোটি", "number", "5000000", "exact"),
    ("পৌনে কোটি", "number", "7500000", "exact"),
    ("দেড় হাজার কোটি", "number", "15000000000", "exact"),
    ("এক লক্ষ বিশ হাজার তিনশো পঁয়তাল্লিশ", "number", "120345", "exact"),
    ("৭টি", "number", "7", "exact"),
    ("তিনজন", "number", "3", "exact"),
    ("পাঁচটি", "number", "5", "exact"),
    ("এগারোটি", "number", "11", "exact"),
    ("দুটি", "number", "2", "exact"),
    ("দুজন", "number", "2", "exact"),
    ("অন্তত ১২ জন", "number", "12", "at_least"),
    ("শতাধিক মানুষ", "number", "100", "more_than"),
    ("দেড় শতাধিক", "number", "150", "more_than"),
    ("দুই শতাধিক", "number", "200", "more_than"),
    ("অর্ধশতাধিক", "number", "50", "more_than"),
    ("হাজারখানেক", "number", "1000", "about"),
    ("জনা পঞ্চাশেক", "number", "50", "about"),
    ("১৮-২০ লক্ষ", "number", "1800000–2000000", "between"),
    ("২ থেকে ৩ লক্ষ", "number", "200000–300000", "between"),
    ("চার-পাঁচ জন", "number", "4–5", "between"),
    ("এক ডজন", "number", "12", "exact"),
    ("এক-তৃতীয়াংশ গ্রাহকের", "number", "0.3333", "exact"),
    ("দুই-তৃতীয়াংশ", "number", "0.6667", "exact"),
    ("প্রায় তিন-চতুর্থাংশ", "number", "0.75", "about"),
    ("৬৯ শতাংশ", "percent", "69", "exact"),
    ("প্রায় ৬৯ শতাংশে", "percent", "69", "about"),
    ("সাড়ে ছয় শতাংশ", "percent", "6.5", "exact"),
    ("৩০ থেকে ৪০ শতাংশ", "percent", "30–40", "between"),
    ("৫০ শতাংশের কম", "percent", "50", "less_than"),
    ("২.৫ শতাংশ", "percent", "2.5", "exact"),
    ("দুপুর ২.৪৪ মিনিটে", "clock", "14:44", "exact"),
    ("দুপুর ১২.০৭ মিনিট নাগাদ", "clock", "12:07", "about"),
    ("দুপুর বারোটা সাত", "clock", "12:07", "exact"),
    ("দুপুর বারোটা সাতে", "clock", "12:07", "exact"),
    ("দুপুর দুটো বেজে চুয়াল্লিশ", "clock", "14:44", "exact"),
    ("রাত ৯-৩৯ মিনিটে", "clock", "21:39", "exact"),
    ("ভোররাত সাড়ে তিনটে", "clock", "03:30", "exact"),
    ("দুপুর ১টা নাগাদ", "clock", "13:00", "about"),
    ("সকাল সাড়ে ১১টার দিকে", "clock", "11:30", "about"),
    ("রাত পৌনে ১২টা", "clock", "23:45", "exact"),
    ("রাত সাড়ে বারোটা", "clock", "00:30", "exact"),
    ("বিকেল সওয়া চারটে", "clock", "16:15", "exact"),
    ("ভোর পাঁচটায়", "clock", "05:00", "exact"),
    ("সন্ধ্যা ৬টা ১৫ মিনিটে", "clock", "18:15", "exact"),
    ("রাত ১টা ২০ মিনিটে", "clock", "01:20", "exact"),
    ("সকাল ৮টা", "clock", "08:00", "exact"),
    ("দুপুর দেড়টা", "clock", "13:30", "exact"),
    ("দুপুর আড়াইটে", "clock", "14:30", "exact"),
    ("দুপুর পৌনে ২টার দিকে", "clock", "13:45", "about"),
    ("রাত ১০টা", "clock", "22:00", "exact"),
    ("সকাল সাড়ে ছ'টা নাগাদ", "clock", "06:30", "about"),
    ("রাত ১২টা", "clock", "00:00", "exact"),
    ("দুপুর ১২টা", "clock", "12:00", "exact"),
    ("১৪:৪৪", "clock", "14:44", "exact"),
    ("বিকেল ৫টা", "clock", "17:00", "exact"),
)  # fmt: skip


def _ends(heard: Heard) -> tuple[str, str]:
    return str(heard.low), str(heard.high)


@pytest.mark.parametrize(("phrase", "kind", "value", "bound"), PHRASES)
def test_a_phrase_of_the_news_has_its_value(phrase, kind, value, bound):
    (heard,) = hear(phrase, "bn")
    low, _, high = value.partition("–")
    assert (heard.kind, heard.bound) == (kind, bound)
    assert _ends(heard) == (low, high or low)


def test_the_vectors_are_all_there():
    assert len(PHRASES) == 127


MORE = (
    ("সাতটি অন্ধকার ঘণ্টা", "duration", "25200", "exact", "second", "3600"),
    ("৩৫ কোটির", "number", "350000000", "exact", "", "10000000"),
    ("৩৫ কোটিরও বেশি", "number", "350000000", "more_than", "", "10000000"),
    ("৬৯ শতাংশের কিছু কম", "percent", "69", "nearly", "percent", "1"),
    ("৩৫ কোটির কিছু বেশি", "number", "350000000", "just_over", "", "10000000"),
    ("৩৫ কোটির সামান্য বেশি", "number", "350000000", "just_over", "", "10000000"),
    ("কমপক্ষে ৩ জন", "number", "3", "at_least", "person", "1"),
    ("ন্যূনতম ৩ ঘণ্টা", "duration", "10800", "at_least", "second", "3600"),
    ("সর্বাধিক ৩০ মিনিট", "duration", "1800", "at_most", "second", "60"),
    ("১২ জনের অধিক", "number", "12", "more_than", "person", "1"),
    ("৩৫ কোটি ছাড়িয়েছে", "number", "350000000", "more_than", "", "10000000"),
    ("৫০ শতাংশের নিচে", "percent", "50", "less_than", "percent", "1"),
    ("৩ ঘণ্টা বা তার বেশি", "duration", "10800", "at_least", "second", "3600"),
    ("মোটামুটি ৫০ জনের মতো", "number", "50", "about", "person", "1"),
    ("লাখের বেশি মানুষ", "number", "100000", "more_than", "person", "100000"),
    ("১২-র", "number", "12", "exact", "", "1"),
    ("২২৮-এর", "number", "228", "exact", "", "1"),
    ("২২৮টি", "number", "228", "exact", "", "1"),
    ("সাড়ে তিন লক্ষ", "number", "350000", "exact", "", "50000"),
    ("দেড় ঘণ্টা", "duration", "5400", "exact", "second", "1800"),
    ("২ ঘণ্টা ৩৭ মিনিট", "duration", "9420", "exact", "second", "60"),
    ("৩ শতাংশ পয়েন্ট", "percent", "3", "exact", "percent_point", "1"),
    ("শতকরা ৬৯ ভাগ", "percent", "69", "exact", "percent", "1"),
    ("৬৯%", "percent", "69", "exact", "percent", "1"),
    ("৫ লক্ষ টাকা", "money", "500000", "exact", "taka", "100000"),
    ("৫ কোটি ডলার", "money", "50000000", "exact", "usd", "10000000"),
    ("৫ কোটি মার্কিন ডলার", "money", "50000000", "exact", "usd", "10000000"),
    ("₹৫ কোটি", "money", "50000000", "exact", "inr", "10000000"),
    ("৳৫০০", "money", "500", "exact", "bdt", "1"),
    ("$৫", "money", "5", "exact", "usd", "1"),
    ("শ দুয়েক", "number", "200", "about", "", "100"),
    ("কোটি খানেক টাকা", "money", "10000000", "about", "taka", "10000000"),
    ("ঘণ্টা দুয়েকের বেশি", "duration", "7200", "more_than", "second", "3600"),
    ("মিনিট পনেরো", "duration", "900", "about", "second", "60"),
    ("৫ হাজার ৫০০ কোটি টাকা", "money", "55000000000", "exact", "taka", "10000000"),
    ("হাজার পাঁচশো টাকা", "money", "1500", "exact", "taka", "100"),
    ("হাজার দুশো সত্তর কোটি", "number", "12700000000", "exact", "", "10000000"),
    ("দুই বছর", "number", "2", "exact", "year", "1"),
    ("তিন মাসের", "number", "3", "exact", "month", "1"),
    ("নয় জন", "number", "9", "exact", "person", "1"),
    ("বার জন", "number", "12", "exact", "person", "1"),
    ("ছ’টি", "number", "6", "exact", "", "1"),
    ("দু'টিকে", "number", "2", "exact", "", "1"),
    ("অন্তত একজন", "number", "1", "at_least", "person", "1"),
    ("৩ঘণ্টা১৫মিনিট", "duration", "11700", "exact", "second", "60"),
    ("১/২ ভাগ", "number", "0.5", "exact", "", "0.5"),
    ("১/৩ অংশের বেশি", "number", "0.3333", "more_than", "", "0.25"),
    ("২ ১/২ ঘণ্টা", "duration", "9000", "exact", "second", "1800"),
    ("শূন্য অভিযোগ", "number", "0", "exact", "report", "1"),
    ("৯০০০অভিযোগ", "number", "9000", "exact", "report", "1"),
    ("1,500 মানুষ", "number", "1500", "exact", "person", "1"),
    ("১৪টি পরিষেবা", "number", "14", "exact", "service", "1"),
)  # fmt: skip


@pytest.mark.parametrize(("phrase", "kind", "value", "bound", "unit", "step"), MORE)
def test_bounds_units_and_steps_are_heard(phrase, kind, value, bound, unit, step):
    (heard,) = hear(phrase, "bn")
    assert (heard.kind, str(heard.low), heard.bound) == (kind, value, bound)
    assert (heard.unit, str(heard.step)) == (unit, step)


CLOCKS = (
    ("দুপুর ২টা ৪৪ মিনিটে", "14:44", "", "exact"),
    ("দুপুর ২:৪৪", "14:44", "", "exact"),
    ("দুপুর ২টো", "14:00", "", "exact"),
    ("বিকেল ৪টেয়", "16:00", "", "exact"),
    ("২.৪৪ মিনিটে", "02:44", "12h", "exact"),
    ("১২.০৭ মিনিট থেকে বার্তা যাচ্ছিল না", "12:07", "12h", "exact"),
    ("৩টে নাগাদ", "03:00", "12h", "about"),
    ("সাড়ে ১২টায়", "12:30", "12h", "exact"),
    ("পৌনে ১টা", "12:45", "12h", "exact"),
    ("১২টা ৫০", "12:50", "12h", "exact"),
    ("১২:০৭", "12:07", "12h", "exact"),
    ("০০:০৭", "00:07", "", "exact"),
    ("২৩:২৫", "23:25", "", "exact"),
    ("২৪:০০-এ", "00:00", "", "exact"),
    ("১৪:৪৪:০৫", "14:44:05", "", "exact"),
    ("ভোর চারটে বেজে পাঁচ মিনিট", "04:05", "", "exact"),
    ("রাত ৯টার ঠিক আগে", "21:00", "", "nearly"),
    ("রাত ৯টার কিছু পরে", "21:00", "", "just_over"),
    ("রাত ৯টা ১৫-র একটু আগে", "21:15", "", "nearly"),
    ("রাত ৯টা ১৫-এর কিছু পরেই", "21:15", "", "just_over"),
    ("রাত ৯টা ১৫-এর", "21:15", "", "exact"),
    ("প্রায় রাত ১০টা", "22:00", "", "about"),
    ("বেলা ১২টা", "12:00", "", "exact"),
    ("বেলা ৩টে", "15:00", "", "exact"),
    ("ভোর ১২টা", "00:00", "", "exact"),
    ("দুপুর ১২.০৭ মিনিটে", "12:07", "", "exact"),
)


@pytest.mark.parametrize(("phrase", "value", "unit", "bound"), CLOCKS)
def test_a_clock_time_is_one_of_24_hours_when_its_half_of_the_day_is_said(
    phrase, value, unit, bound
):
    (heard,) = hear(phrase, "bn")
    assert (heard.kind, heard.low, heard.unit, heard.bound) == ("clock", value, unit, bound)


DATES = (
    ("২৫ অক্টোবর ২০২২", "2022-10-25"),
    ("২৫ অক্টোবর, ২০২২", "2022-10-25"),
    ("মঙ্গলবার ২৫ অক্টোবর", "--10-25"),
    ("মঙ্গলবার, ২৫ অক্টোবর", "--10-25"),
    ("২৫শে অক্টোবর", "--10-25"),
    ("১লা জানুয়ারী", "--01-01"),
    ("২রা জানুয়ারি", "--01-02"),
    ("৩রা মার্চ", "--03-03"),
    ("৪ঠা আগস্ট", "--08-04"),
    ("৫ই অগস্ট", "--08-05"),
    ("অক্টোবর ২০২২", "2022-10"),
    ("২৫ অক্টো ২০২২", "2022-10-25"),
    ("২৫/১০/২০২২", "2022-10-25"),
    ("২০২২-১০-২৫", "2022-10-25"),
    ("২০২২ সালে", "2022"),
    ("২০২২-এর", "2022"),
    ("২০২১-এ", "2021"),
    ("২০২২ সালের ৪ অক্টোবর", "2022-10-04"),
    ("২০২৫-এর অক্টোবরে", "2025-10"),
    ("৮ নভেম্বর ২০২৩-এর", "2023-11-08"),
    ("১২ মে", "--05-12"),
    ("জানুয়ারিতে", "--01"),
)


@pytest.mark.parametrize(("phrase", "value"), DATES)
def test_a_date_is_as_exact_as_it_was_said(phrase, value):
    (heard,) = hear(phrase, "bn")
    assert (heard.kind, heard.low, heard.text) == ("date", value, phrase)


def test_a_length_that_shrinks_is_no_time():
    first, second = hear("ঘোরার সময় ১২.০৭ মিনিট থেকে কমে ১০.২৪ মিনিট হয়েছে", "bn")
    assert (first.kind, second.kind) == ("duration", "duration")


def test_a_range_of_days_has_two_ends():
    (heard,) = hear("১৮-২০ জুলাই ২০২৪", "bn")
    assert (heard.bound, heard.low, heard.high) == ("between", "2024-07-18", "2024-07-20")


def test_a_bare_year_is_a_number():
    (heard,) = hear("২০২২", "bn")
    assert (heard.kind, heard.low) == ("number", Decimal(2022))


@pytest.mark.parametrize("value", range(2, 100))
def test_every_number_word_is_heard_before_a_classifier(value):
    (heard,) = hear(f"{BENGALI[value]}টি", "bn")
    assert heard.low == value


@pytest.mark.parametrize(
    ("word", "value"),
    [("ঊনত্রিশ", 29), ("পাচ", 5), ("পচিশ", 25), ("এগার", 11), ("ষোল", 16), ("পঁইত্রিশ", 35),
     ("চোদ্দ", 14), ("কুড়ি", 20), ("উনাশি", 79), ("ঊননব্বুই", 89), ("চৌচল্লিশ", 44), ("আঠাশ", 28)],
)  # fmt: skip
def test_spellings_that_vary_are_the_same_number(word, value):
    (heard,) = hear(f"{word} জন", "bn")
    assert heard.low == value


def test_about_a_hundred_has_no_number_of_its_own():
    (heard,) = hear("শখানেক যন্ত্র বসে যায়।", "bn")
    assert (heard.low, heard.bound) == (100, "about")


def test_the_second_of_two_times_lies_in_the_half_of_the_day_that_follows():
    first, second = hear("রাত ৮টা থেকে ১০টা", "bn")
    assert (first.low, second.low, second.unit) == ("20:00", "22:00", "")
    first, second = hear("রাত ১১টা থেকে ২টা", "bn")
    assert (first.low, second.low, second.unit) == ("23:00", "02:00", "")


def test_a_military_hour_is_a_time_where_a_time_is_meant():
    (heard,) = hear("বাংলাদেশ সময়: ১৫০০ ঘণ্টা", "bn")
    assert (heard.kind, heard.low) == ("clock", "15:00")


@pytest.mark.parametrize("number", [7, 12, 350, 1500, 2022, 123456])
def test_digits_of_either_script_are_one_number(number):
    latin, native = hear(f"{number} জন", "bn"), hear(f"{to_native(str(number), 'bn')} জন", "bn")
    assert [h.low for h in latin] == [h.low for h in native] == [number]


def test_a_sentence_is_heard_in_order():
    text = "হোয়াটসঅ্যাপ বন্ধ ছিল প্রায় দেড় ঘণ্টা। দুপুর ২.৪৪ মিনিটে ফেরে ৩৫ কোটিরও বেশি গ্রাহক।"
    assert [h.text for h in hear(text, "bn")] == [
        "প্রায় দেড় ঘণ্টা",
        "দুপুর ২.৪৪ মিনিটে",
        "৩৫ কোটিরও বেশি",
    ]
