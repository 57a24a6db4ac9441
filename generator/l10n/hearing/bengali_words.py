"""Bengali words of number, time and measure, as they are typed: all spellings that readers meet.

The standard forms of 0 to 99 are the tongue's; the variants here are those of word lists and
papers. `key` folds what spelling varies in: candrabindu, ঊ/উ, long and short i and u, ণ/ন.
"""

import unicodedata
from decimal import Decimal

from generator.l10n.hearing.lexicon import HALF, QUARTER
from generator.l10n.tables.cardinals import BENGALI

FOLDS: dict[int, str | None] = {
    ord("ঁ"): None,
    ord("ী"): "ি",
    ord("ূ"): "ু",
    ord("ঊ"): "উ",
    ord("ণ"): "ন",
    ord("ঃ"): None,
}


def keys(words: str) -> frozenset[str]:
    """Return the words of a line as words are compared."""
    return frozenset(key(word) for word in words.split())


def key(word: str) -> str:
    """Return a word as words are compared."""
    return unicodedata.normalize("NFC", word).translate(FOLDS)


_VARIANTS = {
    2: "দু", 4: "চারি", 6: "ছ", 9: "ন", 14: "চোদ্দ চোদ্দো চৌদ্দো", 15: "পনর", 17: "সতর",
    20: "কুড়ি", 28: "আঠাশ", 30: "তিরিশ", 35: "পঁইত্রিশ", 37: "সাতত্রিশ সাঁয়ত্রিশ",
    38: "আঠত্রিশ", 43: "তিতাল্লিশ", 44: "চৌচল্লিশ", 45: "পঁইতাল্লিশ", 46: "ছচল্লিশ",
    52: "বায়ান্ন", 53: "তেপ্পান্ন", 65: "পঁইষট্টি", 66: "ছিষট্টি", 79: "উনাশি", 88: "অষ্টাশি",
    89: "উননব্বুই", 90: "নব্বুই",
}  # fmt: skip


def _cardinals() -> dict[str, int]:
    found: dict[str, int] = {}
    for value, word in enumerate(BENGALI):
        for spelling in (word, *_VARIANTS.get(value, "").split()):
            found[key(spelling)] = value
            found[key(spelling).removesuffix("ো")] = value
    return found


CARDINALS = _cardinals()
WEAK = keys("শূন্য এক দু চারি ছ নয় ন বার তের সতের সতর পনের পনর ষোল আশি আধ আধা অর্ধ সিকি পোয়া")
"""Words that are something else without a classifier, a scale or a unit behind them."""
ALONE = {
    key(word): (Decimal(value), step)
    for word, value, step in (
        ("দেড়", "1.5", HALF),
        ("আড়াই", "2.5", HALF),
        ("আধ", "0.5", HALF),
        ("আধা", "0.5", HALF),
        ("অর্ধ", "0.5", HALF),
        ("সিকি", "0.25", QUARTER),
        ("পোয়া", "0.25", QUARTER),
    )
}
PREFIXES = {
    key(word): (value, step)
    for word, value, step in (
        ("সাড়ে", HALF, HALF),
        ("পৌনে", -QUARTER, QUARTER),
        ("পোনে", -QUARTER, QUARTER),
        ("সওয়া", QUARTER, QUARTER),
        ("সোয়া", QUARTER, QUARTER),
    )
}
SCALES = {
    key(word): value
    for words, value in (
        ("শ শো শত", 100),
        ("হাজার সহস্র", 1000),
        ("লক্ষ লাখ", 10**5),
        ("মিলিয়ন", 10**6),
        ("কোটি", 10**7),
        ("বিলিয়ন", 10**9),
        ("ট্রিলিয়ন", 10**12),
        ("ডজন", 12),
    )
    for word in words.split()
}
UNITS = {
    key(word): name
    for words, name in (
        ("সেকেন্ড", "second"),
        ("মিনিট", "minute"),
        ("ঘণ্টা", "hour"),
        ("দিন", "day"),
        ("সপ্তাহ হপ্তা", "week"),
        ("মাস", "month"),
        ("বছর বৎসর", "year"),
        ("শতাংশ পার্সেন্ট", "percent"),
        ("টাকা", "taka"),
        ("ডলার", "usd"),
        ("রুপি", "inr"),
        ("ইউরো", "eur"),
        ("পাউন্ড", "gbp"),
        ("মেগাওয়াট", "megawatt"),
        ("বাইট", "byte"),
        ("কিলোবাইট কেবি", "kilobyte"),
        ("মেগাবাইট এমবি", "megabyte"),
        ("গিগাবাইট জিবি", "gigabyte"),
        ("টেরাবাইট টিবি", "terabyte"),
    )
    for word in words.split()
}
CLASSES = {
    key(word): name
    for words, name in (
        ("টা টে টো", "hour"),
        ("ঘটিকা", "clock"),
        ("জন জনা", "person"),
        ("টি খানা খানি গোটা", ""),
    )
    for word in words.split()
}
NOUNS = {
    key(word): name
    for words, name in (
        ("মানুষ ব্যক্তি", "person"),
        ("ব্যবহারকারী", "user"),
        ("গ্রাহক", "customer"),
        ("পরিষেবা সেবা", "service"),
        ("অভিযোগ", "report"),
        ("লেনদেন", "transaction"),
        ("উড়ান ফ্লাইট", "flight"),
        ("যন্ত্র ডিভাইস", "device"),
        ("দেশ", "country"),
        ("জেলা", "district"),
        ("সাইট ওয়েবসাইট", "site"),
        ("লাইন", "line"),
    )
    for word in words.split()
}
MONTHS = {
    key(word): value
    for value, words in enumerate(
        (
            "জানুয়ারি জানু",
            "ফেব্রুয়ারি ফেব ফেব্রু",
            "মার্চ",
            "এপ্রিল এপ্রি",
            "মে",
            "জুন",
            "জুলাই জুল",
            "আগস্ট অগস্ট আগ অগ",
            "সেপ্টেম্বর সেপ সেপ্ট সেপ্টে",
            "অক্টোবর অক্টো",
            "নভেম্বর নভে",
            "ডিসেম্বর ডিসে",
        ),
        start=1,
    )
    for word in words.split()
}
SHORT_MONTHS = keys("জানু ফেব ফেব্রু এপ্রি মে জুল আগ অগ সেপ সেপ্ট সেপ্টে অক্টো নভে ডিসে")
"""Heard with a day or a year only; মে among them."""
WEEKDAYS = keys("সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার বেস্পতিবার লক্ষ্মীবার")
PERIODS = {
    key(word): rule
    for words, rule in (
        ("ভোর ভোররাত শেষরাত", "dawn"),
        ("সকাল", "morning"),
        ("দুপুর", "noon"),
        ("বিকাল বিকেল সন্ধ্যা সন্ধে", "pm"),
        ("রাত রাত্রি রাত্র", "night"),
        ("বেলা", "day"),
    )
    for word in words.split()
}
"""A part of the day, and the rule by which the printed hour is that of 24 (see `clocks`)."""
DAYS = keys("একুশে বাইশে পঁচিশে")
"""Numbers with an ending that are days with a name, alone; behind an hour they are its minutes."""
NOT_NUMBERS = keys(
    "একই একও একদিন একদিনে একবার একুশের কুড়িয়ে বারে বারের বারও নয়ই নয়ও নের শে শতে শতের ছের আটকে ছটায় ছেই"
)
"""What looks like a number with an ending, and is a word of its own."""
