"""Months, seasons and feasts that are told by their distance in Bengali: গত ডিসেম্বরে, আগামী মার্চ থেকে, গত শীতে, গত পুজোয়.

The word for a month or season stays with its ending: গত ডিসেম্বরের ঝড়ে is ২০২৫ সালের ডিসেম্বরের ঝড়ে.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from generator.checks.times.bengali_dates import CLAUSE, year_of
from generator.checks.times.seasons import last_season, years_of
from generator.checks.times.told import UNKNOWN, Told, instead, month_by
from generator.l10n.dates import speak_date
from generator.l10n.language import Language
from generator.patterns import pattern
from generator.saying import Saying

_MONTHS = (
    "জানুয়ারি|জানুয়ারী", "ফেব্রুয়ারি|ফেব্রুয়ারী", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট|অগস্ট|আগষ্ট", "সেপ্টেম্বর",
    "অক্টোবর", "নভেম্বর", "ডিসেম্বর",
)  # fmt: skip
_SEASONS: Mapping[str, str] = {
    "শীত": "winter", "বসন্ত": "spring", "গ্রীষ্ম": "summer", "গরম": "summer", "বর্ষা": "monsoon", "হেমন্ত": "autumn",
}  # fmt: skip
_FEASTS = (
    "দুর্গাপুজো|দুর্গাপূজা|পুজো|পূজা|ঈদ|ইদ|রমজান|বড়দিন|নববর্ষ|পয়লা বৈশাখ|পহেলা বৈশাখ|দীপাবলি|কালীপুজো|দোল"
    "|বৈশাখ|জ্যৈষ্ঠ|আষাঢ়|শ্রাবণ|ভাদ্র|আশ্বিন|কার্তিক|অগ্রহায়ণ|পৌষ|মাঘ|ফাল্গুন|চৈত্র"
)
_CASE = "(?:-?(?:তে|র|এ)|ে|ের|য়ে|য়ের|য়)?(?:ও|ই)?(?: মাস(?:ে|ের|েই|েও|টি|টা)?)?"
_NAMED = pattern(
    r"(?<![\u0980-\u09ff’-])(?P<which>গত|গেল|আগামী|সামনের|চলতি|এই) "
    rf"(?:(?P<month>{'|'.join(_MONTHS)})|(?P<season>{'|'.join(_SEASONS)}|শরৎ)(?:কাল)?|(?P<feast>{_FEASTS})){_CASE}(?![\u0980-\u09ff]|-| ?[০-৯0-9])"
)
_LASTS: Mapping[str, str] = {
    "গত": "last", "গেল": "last", "আগামী": "next", "সামনের": "next", "চলতি": "this", "এই": "this",
}  # fmt: skip
_SEEDS = ("গত ", "গেল ", "আগামী ", "সামনের ", "চলতি ", "এই ")


def named_in(text: str, day: date, language: Language) -> Iterator[Told]:
    """Yield each month, season and feast of a sentence that is told by its distance from a day."""
    for match in _NAMED.finditer(text) if any(seed in text for seed in _SEEDS) else ():
        if match["which"] == "গেল" and not CLAUSE.search(text, 0, match.start()):
            continue
        which = _LASTS[match["which"]]
        if which != "this" or match["month"]:
            yield Told(match.start(), match.end(), _advice(match, which, day, language))


def _advice(match: re.Match[str], which: str, day: date, language: Language) -> Saying:
    said = match[0].removeprefix(f"{match['which']} ")
    if match["month"]:
        number = next(n for n, one in enumerate(_MONTHS, 1) if match["month"] in one.split("|"))
        return instead(f"{year_of(month_by(which, number, day), language)}ের {said}")
    season = _SEASONS.get(match["season"] or "")
    year = last_season(season, day) if season and which == "last" else None
    if season is None or year is None:
        return UNKNOWN
    first, *further = (
        speak_date(date(one, 1, 1), language, "year") for one in years_of(season, year)
    )
    stem = year_of(date(year, 1, 1), language)
    return instead(
        f"{stem.replace(first, f'{first}-{further[0][-2:]}') if further else stem}ের {said}"
    )
