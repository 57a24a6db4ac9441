"""Of which year the last winter or monsoon was, where the day on which that was said leaves no doubt."""

from collections.abc import Mapping
from datetime import date

_OVER: Mapping[str, tuple[int, int]] = {
    "winter": (2, 13),
    "spring": (3, 9),
    "summer": (4, 10),
    "monsoon": (10, 11),
    "autumn": (9, 12),
}
"""Before the first month a season is the one of the year before, from the second on that of this year; between them it may be either.

The winter of a year is the one that began in it. Seasons are those of the north.
"""


def last_season(season: str, day: date) -> int | None:
    """Return the year in which the last season of a name began; None where two may be meant."""
    before, since = _OVER[season]
    if season == "winter" and day.month <= before:
        return None  # the one that goes on, or the one before it
    if season == "winter" or day.month < before:
        return day.year - 1
    return day.year if day.month >= since else None


def years_of(season: str, year: int) -> tuple[int, ...]:
    """Return the years in which a season lies that began in one."""
    return (year, year + 1) if season == "winter" else (year,)
