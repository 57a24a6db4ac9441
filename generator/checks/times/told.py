"""Words of a text that tell a time by its distance from now, with what its writer is advised. Values; the languages find them."""

from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from generator.l10n.dates import speak_days
from generator.l10n.language import Language
from generator.saying import Saying, say

Ways = Literal["behind", "ahead", "either"]
"""Which way from now a sentence looks."""
UNKNOWN: Saying = say("write the day, the month or the year that is meant")


class Told(Struct, frozen=True):
    """A stretch of a text, from `start` to `end`.

    `advice` says what is meant. `of_day` is True for words that mean one day; `days` are those that a day of the week may be.
    """

    start: int
    end: int
    advice: Saying
    of_day: bool = False
    days: tuple[date, ...] = ()


def instead(meant: str) -> Saying:
    """Return the advice to put words into the place of exactly what was told."""
    return say("write what was meant: {meant}", meant=meant)


def name_day(meant: str) -> Saying:
    """Return the advice to name a day, for which the sentence needs other words."""
    return say("name the day: {meant}", meant=meant)


def name_time(meant: str) -> Saying:
    """Return the same of a week, a month or a year."""
    return say("say which time is meant: {meant}", meant=meant)


def either(before: str, after: str) -> Saying:
    """Return the question which of two days is meant."""
    return say("is {before} meant, or {after}? write the one that is", before=before, after=after)


def week_of(day: date, shift: int, language: Language) -> str:
    """Return the days of the week that lies so many weeks from a day's own (ISO 8601: from Monday)."""
    monday = day + timedelta(days=7 * shift - day.weekday())
    return speak_days(monday, monday + timedelta(days=6), language)


def month_of(day: date, shift: int) -> date:
    """Return the first day of the month that lies so many months from a day's own."""
    months = 12 * day.year + day.month - 1 + shift
    return date(months // 12, months % 12 + 1, 1)


def month_by(which: str, month: int, day: date) -> date:
    """Return the last, next or this year's month of a number, from a day: that day's own is neither last nor next."""
    shift = 0
    if which == "last" and month >= day.month:
        shift = -1
    elif which == "next" and month <= day.month:
        shift = 1
    return date(day.year + shift, month, 1)


def weekday_of(day: date, weekday: int, way: Ways) -> date:
    """Return the last day before a day, or the next one after it, that has a weekday (Monday is 0).

    The day itself counts as the last one.
    """
    ahead = (weekday - day.weekday()) % 7
    if way == "ahead":
        return day + timedelta(days=ahead or 7)
    return day - timedelta(days=-ahead % 7)


def never() -> bool:
    """Return False: a sentence of which nothing else is known counts from no other day."""
    return False
