"""Calendar dates as each language's newspapers print them.

Explicit patterns of CLDR letters (UTS 35: EEEE, MMMM, MMM, d, M, y and their doubles), never
skeletons. Month and weekday names are the tongue's, else CLDR's; years are never grouped.
"""

import re
from datetime import date
from functools import lru_cache

from generator.l10n.cldr import date_pattern
from generator.l10n.language import Language
from generator.l10n.tongue import Case, Said
from generator.patterns import pattern

FORMS = ("date", "day", "full", "weekday", "month", "year", "short")
"""Day, month and year; day and month; with the weekday; the weekday; month and year; the year;
digits alone."""

_LETTERS = pattern(r"'([^']*)'|E+|M+|L+|d+|y+|.", re.DOTALL)
_FIXED = {"weekday": "EEEE", "year": "y"}


def speak_date(
    day: date, language: Language, form: str = "date", *, case: Case | None = None
) -> str:
    """Return a date: "25 October 2022", ২৫ অক্টোবর ২০২২; `form` is one of `FORMS`.

    A year in a case has the word that carries the ending: ২০২২ সালের.
    """
    text = _format(day.year, day.month, day.day, _pattern(form, language), language)
    if case is None or language.tongue.decline is None:
        return text
    if form == "year":
        text = language.tongue.year_case.replace("{n}", text)
    said: Said = "month" if form in ("month", "year") else "date"
    return language.put(text, case, said)


def speak_month(year: int, month: int, language: Language) -> str:
    """Return month and year."""
    return speak_date(date(year, month, 1), language, "month")


def speak_months(first: date, last: date, language: Language) -> str:
    """Return two months without the year that they share: "October to December 2022"."""
    low = speak_date(first, language, "month")
    if (first.year, first.month) == (last.year, last.month):
        return low
    if first.year == last.year and _pattern("month", language) == "MMMM y":
        low = _format(first.year, first.month, 1, "MMMM", language)
    high = speak_date(last, language, "month")
    return language.tongue.interval.format(low=low, high=high)


def speak_days(first: date, last: date, language: Language) -> str:
    """Return two days without what they share: "25 to 27 October 2022".

    Only where the language's date begins with the day; else both are said whole.
    """
    if first == last:
        return speak_date(first, language)
    begins_with_day = _pattern("date", language).startswith("d")
    if begins_with_day and (first.year, first.month) == (last.year, last.month):
        low = language.digits(str(first.day))
    elif begins_with_day and first.year == last.year:
        low = speak_date(first, language, "day")
    else:
        low = speak_date(first, language)
    high = speak_date(last, language)
    return language.tongue.interval.format(low=low, high=high)


@lru_cache(maxsize=512)
def _pattern(form: str, language: Language) -> str:
    """Return the pattern of a form: the tongue's, else CLDR's."""
    if form in _FIXED:
        return language.tongue.dates.get(form, _FIXED[form])
    return language.tongue.dates.get(form) or date_pattern(form, language.tag)


@lru_cache(maxsize=8192)
def _format(year: int, month: int, day: int, pattern: str, language: Language) -> str:
    def say(match: re.Match[str]) -> str:
        letters = match.group()
        if match.group(1) is not None:
            return match.group(1) or "'"
        width = len(letters)
        match letters[0]:
            case "E":
                return _weekday(date(year, month, day).weekday(), language, width)
            case "M" | "L":
                return _month(month, language, width)
            case "d":
                return f"{day:0{width}d}"
            case "y":
                return f"{year % 100:02d}" if width == 2 else str(year)
        return letters

    return language.digits(_LETTERS.sub(say, pattern))


def _month(month: int, language: Language, width: int) -> str:
    if width < 3:
        return f"{month:0{width}d}"
    own = language.tongue.months
    if own:
        return own[month - 1]
    cldr = language.cldr
    return (cldr.months if width > 3 else cldr.short_months)[month - 1]


def _weekday(weekday: int, language: Language, width: int) -> str:
    own = language.tongue.weekdays
    if own:
        return own[weekday]
    cldr = language.cldr
    return (cldr.weekdays if width > 3 else cldr.short_weekdays)[weekday]
