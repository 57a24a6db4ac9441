"""Dates and clock times as each language's newsrooms print them.

Sources: CLDR's Bengali day periods (from inclusive, before exclusive), month names with the
current spelling জানুয়ারি, ফেব্রুয়ারি, and the order that papers use (no comma before the
year). Explicit patterns, never skeletons. Instants are spoken in the zone that is passed.
"""

from datetime import date, datetime, tzinfo
from functools import lru_cache

from babel.dates import format_date as babel_date
from babel.dates import format_time as babel_time

from generator.l10n.language import Language
from generator.l10n.zones import zone_of
from generator.model.moment import Moment, Precision

_BN_MONTHS = (
    "জানুয়ারি",
    "ফেব্রুয়ারি",
    "মার্চ",
    "এপ্রিল",
    "মে",
    "জুন",
    "জুলাই",
    "আগস্ট",
    "সেপ্টেম্বর",
    "অক্টোবর",
    "নভেম্বর",
    "ডিসেম্বর",
)
_BN_PERIODS = ((4, "ভোর"), (6, "সকাল"), (12, "দুপুর"), (16, "বিকেল"), (18, "সন্ধ্যা"), (20, "রাত"))
"""From this hour on; before 4 it is still night (CLDR bn: night1 is 20 to 4)."""
_DHAKA_PERIODS = {"বিকেল": "বিকাল"}

_ZONES: dict[str, dict[str, str]] = {
    "bn": {
        "Asia/Kolkata": "ভারতীয় সময়",
        "Asia/Dhaka": "বাংলাদেশ সময়",
        "UTC": "ইউটিসি",
        "Asia/Kathmandu": "নেপাল সময়",
    },
    "en": {
        "Asia/Kolkata": "IST",
        "Asia/Dhaka": "Bangladesh time",
        "UTC": "UTC",
        "Asia/Kathmandu": "Nepal time",
    },
}
"""Babel prints Kolkata as "GMT +05:30", and BST would be read as British summer time."""
_FORMS = {
    Precision.YEAR: "y",
    Precision.MONTH: "MMMM y",
    Precision.DAY: "d MMMM y",
}


def speak_date(day: date, language: Language) -> str:
    """Return day, month and year: "25 October 2022", ২৫ অক্টোবর ২০২২."""
    return _format(day.year, day.month, day.day, "d MMMM y", language)


def speak_day(day: date, language: Language) -> str:
    """Return day and month without the year."""
    return _format(day.year, day.month, day.day, "d MMMM", language)


def speak_month(year: int, month: int, language: Language) -> str:
    """Return month and year."""
    return _format(year, month, 1, "MMMM y", language)


def speak_clock(at: datetime, language: Language) -> str:
    """Return a clock time, in the zone the instant carries: "12:07 pm", দুপুর ১২:০৭."""
    return _clock(at.hour, at.minute, language)


def speak_zone(zone: str, at: datetime, language: Language) -> str:
    """Return the zone's word beside a clock: "IST", ভারতীয় সময়; else UTC and the offset."""
    known = _ZONES.get(language.base, _ZONES["en"]).get(zone)
    if known:
        return known
    found = zone_of(zone)
    offset = (at.astimezone(found) if found else at).utcoffset()
    minutes = int(offset.total_seconds() // 60) if offset else 0
    sign = "−" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    text = "UTC" if not minutes else f"UTC{sign}{hours}" + (f":{rest:02d}" if rest else "")
    return language.digits(text)


def in_zone(moment: Moment, zone: tzinfo) -> datetime:
    """Return the moment's start on the zone's clock; a day or coarser stays as written."""
    return moment.start.astimezone(zone) if moment.exact else moment.start


def speak_moment(moment: Moment, language: Language, zone: str) -> str:
    """Return a moment as exactly as it is known: year, month, day, or day and clock."""
    found = zone_of(zone)
    at = in_zone(moment, found) if found else moment.start
    if not moment.exact:
        return _format(at.year, at.month, at.day, _FORMS[moment.precision], language)
    return join_date_clock(speak_date(at, language), speak_clock(at, language))


def join_date_clock(day: str, clock: str) -> str:
    """Return day and clock as papers join them, with a comma."""
    return f"{day}, {clock}"


def iso_moment(moment: Moment, zone: tzinfo) -> str:
    """Return the moment for `datetime=`: as exact as known, in the newsroom's zone."""
    at = in_zone(moment, zone)
    match moment.precision:
        case Precision.YEAR:
            return f"{at.year:04d}"
        case Precision.MONTH:
            return f"{at.year:04d}-{at.month:02d}"
        case Precision.DAY:
            return at.date().isoformat()
        case Precision.MINUTE:
            return at.isoformat(timespec="minutes")
    return at.isoformat(timespec="seconds")


@lru_cache(maxsize=8192)
def _format(year: int, month: int, day: int, pattern: str, language: Language) -> str:
    if language.base == "bn":
        name = _BN_MONTHS[month - 1]
        text = (
            pattern.replace("MMMM", name).replace("d", str(day)).replace("y", str(year))
            if pattern != "y"
            else str(year)
        )
        return language.digits(text)
    return language.digits(babel_date(date(year, month, day), pattern, locale=language.babel))


@lru_cache(maxsize=4096)
def _clock(hour: int, minute: int, language: Language) -> str:
    if language.base == "bn":
        period = "রাত"
        for start, word in _BN_PERIODS:
            if hour >= start:
                period = word
        if language.house == "dhaka":
            period = _DHAKA_PERIODS.get(period, period)
        return language.digits(f"{period} {(hour - 1) % 12 + 1}:{minute:02d}")
    if language.base == "en":
        return f"{(hour - 1) % 12 + 1}:{minute:02d} {'am' if hour < 12 else 'pm'}"
    text = babel_time(datetime(2000, 1, 1, hour, minute).time(), "short", locale=language.babel)
    return language.digits(text)
