"""Moments and the intervals between them: as exact as they are known, on one zone's clock.

An interval never repeats what its ends share ("12:07 to 2:44 pm, 25 October 2022"). Where the
clock was changed between its ends, each end names its offset.
"""

from datetime import datetime, tzinfo

from generator.l10n.clocks import speak_clock, speak_clocks, speak_zone, with_zone
from generator.l10n.dates import speak_date, speak_days, speak_months
from generator.l10n.language import Language
from generator.l10n.zones import zone_of
from generator.model.moment import Moment, Precision

FORM_OF = {Precision.YEAR: "year", Precision.MONTH: "month", Precision.DAY: "date"}
"""The form of a date that says a moment as exactly as it is known."""


def in_zone(moment: Moment, zone: tzinfo) -> datetime:
    """Return the moment's start on the zone's clock; a day or coarser stays as written."""
    return moment.start.astimezone(zone) if moment.exact else moment.start


def speak_moment(moment: Moment, language: Language, zone: str) -> str:
    """Return a moment as exactly as it is known: year, month, day, or day and clock."""
    found = zone_of(zone)
    at = in_zone(moment, found) if found else moment.start
    if not moment.exact:
        return speak_date(at, language, FORM_OF[moment.precision])
    return join_date_clock(speak_date(at, language), speak_clock(at, language), language)


def speak_local(at: datetime, language: Language, zone: str) -> str:
    """Return an instant with the word of its zone, and the reference zone's clock if wanted."""
    return join_date_clock(
        speak_date(at, language),
        with_zone(speak_clock(at, language), speak_zone(zone, at, language), language),
        language,
    )


def speak_reference(at: datetime, language: Language) -> str:
    """Return the clock of the locale's reference zone: "7:07 am UTC"; empty if it has none.

    With the day where that is another one than the instant's own.
    """
    name = language.reference_zone
    zone = zone_of(name) if name else None
    if zone is None:
        return ""
    there = at.astimezone(zone)
    if there.utcoffset() == at.utcoffset():
        return ""
    clock = with_zone(speak_clock(there, language), speak_zone(name, there, language), language)
    if there.date() == at.date():
        return clock
    return join_date_clock(speak_date(there, language, "day"), clock, language)


def join_date_clock(day: str, clock: str, language: Language) -> str:
    """Return day and clock as papers join them."""
    return language.tongue.day_clock.format(date=day, clock=clock)


def speak_interval(
    low: Moment, high: Moment, language: Language, zone: str, *, named: bool = False
) -> str:
    """Return two moments as one phrase, without repeating what they share.

    Two moments of one day share the date, and their day period if it is the same; moments on
    two days share the year. Moments known to the day or coarser are said so. `named` says the
    zone, once.
    """
    found = zone_of(zone)
    a = in_zone(low, found) if found else low.start
    b = in_zone(high, found) if found else high.start
    if not (low.exact and high.exact):
        return _coarse(low, high, a, b, language, zone)
    word = speak_zone(zone, a, language) if named else ""
    if a.utcoffset() != b.utcoffset():
        first, last = _with_offset(a, zone, language), _with_offset(b, zone, language)
        if a.date() == b.date():
            return language.tongue.day_clocks.format(
                date=speak_date(a, language), clock=_between(first, last, language)
            )
        both = language.tongue.day_clock_in_interval
        return _between(
            both.format(date=speak_date(a, language), clock=first),
            both.format(date=speak_date(b, language), clock=last),
            language,
        )
    if a.date() == b.date():
        clocks = with_zone(speak_clocks(a, b, language), word, language)
        return language.tongue.day_clocks.format(date=speak_date(a, language), clock=clocks)
    first = "day" if a.year == b.year else "date"
    zone_first = language.tongue.clock_zone.startswith("{zone}")
    return _between(
        _end(a, language, first, word if zone_first else ""),
        _end(b, language, "date", "" if zone_first else word),
        language,
    )


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


def _coarse(
    low: Moment, high: Moment, a: datetime, b: datetime, language: Language, zone: str
) -> str:
    if low.precision == high.precision == Precision.DAY:
        return speak_days(a.date(), b.date(), language)
    if low.precision == high.precision == Precision.MONTH:
        return speak_months(a.date(), b.date(), language)
    first, last = speak_moment(low, language, zone), speak_moment(high, language, zone)
    return first if first == last else _between(first, last, language)


def _end(at: datetime, language: Language, form: str, zone: str) -> str:
    clock = with_zone(speak_clock(at, language), zone, language)
    return language.tongue.day_clock_in_interval.format(
        date=speak_date(at, language, form), clock=clock
    )


def _with_offset(at: datetime, zone: str, language: Language) -> str:
    """Return a clock with the zone's name at that instant, or its distance from UTC."""
    named = speak_zone(zone, at, language)
    word = named if named != language.tongue.zones.get(zone) else speak_zone("", at, language)
    return with_zone(speak_clock(at, language), word, language)


def _between(low: str, high: str, language: Language) -> str:
    return language.tongue.interval.format(low=low, high=high)
