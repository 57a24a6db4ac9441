"""Which days an incident lasted, as far as they are known: for calendars and lists by year.

Owns the rule that a calendar marks no day of which nobody said anything. Pure; the zone is the
newsroom's, on whose clock a day is told.
"""

from datetime import date
from zoneinfo import ZoneInfo

from msgspec import Struct

from generator.model.incident import Incident
from generator.model.moment import Moment, Precision, Unknown

_MOST_YEARS = 30
"""A slip of typing in a year does not make a thousand pages."""


class Days(Struct, frozen=True):
    """The first and the last known day (ISO 8601), empty where no day is known, and the years.

    Of an incident without an exact day its year is known all the same.
    """

    first: str
    last: str
    years: tuple[str, ...]


def days_of(incident: Incident, zone: ZoneInfo) -> Days:
    """Return which days an incident lasted.

    Of an open one the last is that of its latest update: nothing is known of tomorrow. One that
    is over, nobody knows when, has its first day alone.
    """
    began, ended = incident.began.value, incident.ended.value if incident.ended else None
    known = [moment for moment in (began, ended) if isinstance(moment, Moment)]
    if incident.is_open and incident.updates and isinstance(began, Moment):
        known.append(incident.updates[-1].at)
    if not known:
        return Days("", "", ())
    days = [day for moment in known if (day := _day_of(moment, zone)) is not None]
    stretch = days if isinstance(began, Unknown) or _day_of(known[0], zone) is not None else []
    first, last = (min(stretch), max(stretch)) if stretch else (None, None)
    of_years = [first, last] if first and last else [_begin(known[0], zone)]
    low, high = min(d.year for d in of_years if d), max(d.year for d in of_years if d)
    years = tuple(f"{year:04d}" for year in range(low, high + 1))[-_MOST_YEARS:]
    if first is None or last is None:
        return Days("", "", years)
    return Days(first.isoformat(), last.isoformat(), years)


def year_begun(incident: Incident, zone: ZoneInfo) -> str:
    """Return the year in which an incident began, by its end where that is all that is known."""
    moment = incident.began.value
    if not isinstance(moment, Moment) and incident.ended is not None:
        moment = incident.ended.value
    return f"{_begin(moment, zone).year:04d}" if isinstance(moment, Moment) else ""


def _day_of(moment: Moment, zone: ZoneInfo) -> date | None:
    """Return the day of a moment, or None where only its month or year is known."""
    return _begin(moment, zone) if moment.precision >= Precision.DAY else None


def _begin(moment: Moment, zone: ZoneInfo) -> date:
    return moment.start.astimezone(zone).date() if moment.exact else moment.start.date()
