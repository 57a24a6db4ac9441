"""Mentions as they stand in sentences: endings before a full stop, decimals in words, ranges."""

from decimal import Decimal as D

import pytest

from generator.l10n.hearing.hear import hear


@pytest.mark.parametrize("sign", [*"।,.?!;:)’—…", ""])
@pytest.mark.parametrize(
    ("said", "value"),
    [("৯০ সেকেন্ডে", 90), ("১২ জনকে", 12), ("৩৫ কোটির", 350_000_000), ("প্রায় ৬৯ শতাংশে", 69),
     ("প্রায় দেড় ঘণ্টায়", 5400), ("৩৫০ মিলিয়নেরও", 350_000_000), ("৫০০-র", 500), ("১৪টির", 14), ("৫ লক্ষ টাকার", 500_000)],
)  # fmt: skip
def test_a_number_with_an_ending_is_heard_whatever_follows(said, value, sign):
    (heard,) = hear(f"মোট {said}{sign}", "bn")
    assert heard.low == value


@pytest.mark.parametrize(
    ("text", "language", "kind", "low", "high"),
    [
        ("২ থেকে ৩ লক্ষের,", "bn", "number", 200_000, 300_000),
        ("২০-২৫টির,", "bn", "number", 20, 25),
        ("$10-12 million", "en", "money", 10_000_000, 12_000_000),
        ("₹2-3 crore", "en", "money", 20_000_000, 30_000_000),
        ("Rs 2 to 3 lakh", "en", "money", 200_000, 300_000),
        ("১০ দশমিক ৫ শতাংশ", "bn", "percent", D("10.5"), D("10.5")),
        ("শূন্য দশমিক পাঁচ শতাংশ", "bn", "percent", D("0.5"), D("0.5")),
        ("১ দশমিক ২৫ কোটি টাকা", "bn", "money", 12_500_000, 12_500_000),
        ("৫ দশমিক ৭ মাত্রা", "bn", "number", D("5.7"), D("5.7")),
        ("one point five million users", "en", "number", 1_500_000, 1_500_000),
        ("~300,000 users", "en", "number", 300_000, 300_000),
        ("The figure exceeded 40,000 homes.", "en", "number", 40_000, 40_000),
        ("-1,234.5", "en", "number", D("-1234.5"), D("-1234.5")),
        ("তাপমাত্রা -৫ ডিগ্রি", "bn", "number", -5, -5),
        ("Half of all users were hit.", "en", "number", D("0.5"), D("0.5")),
        ("পয়লা জানুয়ারি", "bn", "date", "--01-01", "--01-01"),
        ("পহেলা জুলাই", "bn", "date", "--07-01", "--07-01"),
        ("অক্টোবরের ২৫ তারিখ", "bn", "date", "--10-25", "--10-25"),
    ],
)
def test_what_a_desk_writes(text, language, kind, low, high):
    (heard,) = hear(text, language)
    assert (heard.kind, heard.low, heard.high) == (kind, low, high)


def test_two_days_of_one_month_are_two_dates():
    for text, language in (("২৫ ও ২৬ অক্টোবর ২০২২", "bn"), ("on 25 and 26 October 2022", "en")):
        assert [h.low for h in hear(text, language)] == ["2022-10-25", "2022-10-26"]


def test_two_hours_with_one_word_are_two_times():
    first, second = hear("সকাল ১০-১১টার মধ্যে", "bn")
    assert (first.low, second.low, second.unit) == ("10:00", "11:00", "")
    (number,) = hear("১০-১১টি দেশ", "bn")
    assert (number.kind, number.bound) == ("number", "between")


@pytest.mark.parametrize(
    ("text", "language"),
    [("৯৯৯ নম্বরে ফোন করুন", "bn"), ("২৪×৭ পরিষেবা", "bn"), ("2022-10-25T14:44:00+05:30", "en")],
)
def test_what_is_no_mention(text, language):
    assert hear(text, language) == ()


@pytest.mark.parametrize(
    "word",
    ["সাড়ে ", "পৌনে ", "সওয়া ", "দেড় ", "প্রায় ", "এক ", "লক্ষ ", "half ", "about ", "থেকে ", "২ "],
)
def test_a_word_repeated_without_end_is_only_a_long_text(word):
    for language in ("bn", "en"):
        hear(word * 3000, language)
