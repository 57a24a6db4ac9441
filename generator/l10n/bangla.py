"""The two Bengali calendars: Bangladesh's by arithmetic, West Bengal's by a table. Pure.

They agree on fewer than one day in five, so a date is never printed without knowing which one is meant.
What neither the law nor the table says is refused, never guessed.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from generator.l10n.bangla_months import WEST_BENGAL_STARTS
from generator.saying import Saying, day, number, say

Row = tuple[tuple[int, int], ...]
"""Month and day on which each of the twelve months begins, Boishakh first."""

BANGLADESH_FIRST_DAY = date(1987, 4, 14)
"""The first day of the first arithmetic calendar, 1 Boishakh 1394."""

_ERA = 593
_MONTHS = 12
_FALGUN = 11
_NEW_YEAR = (4, 14)
_RULE_OF_2019 = 1426
_LENGTHS_1987 = (31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30, 30)
_LENGTHS_2019 = (31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 29, 30)
_SHORTEST, _LONGEST = 29, 32


class OutsideCalendar(ValueError):
    """A day that the calendar asked for does not reach, or has not."""


class BanglaDate(Struct, frozen=True, order=True):
    """A day of the Bengali era; month 1 is Boishakh."""

    year: int
    month: int
    day: int


def bangladesh_date(day: date) -> BanglaDate:
    """Return the day in Bangladesh's calendar: the rule of 2019, before it that of 1987.

    The rule of 2019 began on 16 October 2019 as 31 Ashwin 1426. Ashwin is the first month in
    which the two rules differ, so the whole year 1426 follows the later one.
    """
    day = _plain(day)
    if day < BANGLADESH_FIRST_DAY:
        raise OutsideCalendar(
            f"{day.isoformat()} is before {BANGLADESH_FIRST_DAY.isoformat()}, when Bangladesh's "
            "calendar by arithmetic began"
        )
    year = day.year - _ERA - ((day.month, day.day) < _NEW_YEAR)
    gone = (day - _bangladesh_new_year(year)).days
    for month, length in enumerate(_bangladesh_lengths(year), 1):
        if gone < length:
            return BanglaDate(year, month, gone + 1)
        gone -= length
    raise AssertionError("a Bengali year's months are as long as the year")


def gregorian_bangladesh(bangla: BanglaDate) -> date:
    """Return the day that Bangladesh's calendar writes so."""
    first_year = BANGLADESH_FIRST_DAY.year - _ERA
    if not first_year <= bangla.year <= date.max.year - _ERA:
        raise OutsideCalendar(f"Bangladesh's calendar by arithmetic has no year {bangla.year}")
    lengths = _bangladesh_lengths(bangla.year)
    _within_month(bangla, lengths[bangla.month - 1] if 1 <= bangla.month <= _MONTHS else 0)
    gone = sum(lengths[: bangla.month - 1]) + bangla.day - 1
    try:
        return _bangladesh_new_year(bangla.year) + timedelta(days=gone)
    except OverflowError:
        raise OutsideCalendar(f"{_written(bangla)} is after the year {date.max.year}") from None


def west_bengal_date(day: date, starts: Mapping[int, Row] = WEST_BENGAL_STARTS) -> BanglaDate:
    """Return the day in West Bengal's calendar, by a table of the days on which months begin.

    Where the last Chaitra of the table ends only a further row could say; it is refused.
    """
    day = _plain(day)
    year = day.year - _ERA
    row = starts.get(year)
    if row is None or day < _first_days(year, row)[0]:
        year -= 1
        row = starts.get(year)
    if row is None:
        known = f"has the years {min(starts)} to {max(starts)}" if starts else "is empty"
        raise OutsideCalendar(
            f"{day.isoformat()} is outside the table of West Bengal's months, which {known}"
        )
    first_days = _first_days(year, row)
    month = bisect_right(first_days, day)
    if month == _MONTHS and year + 1 not in starts:
        raise OutsideCalendar(
            f"the table of West Bengal's months ends before {day.isoformat()}: it has no year "
            f"{year + 1} to say where the Chaitra of {year} ends"
        )
    return BanglaDate(year, month, (day - first_days[month - 1]).days + 1)


def gregorian_west_bengal(
    bangla: BanglaDate, starts: Mapping[int, Row] = WEST_BENGAL_STARTS
) -> date:
    """Return the day that West Bengal's calendar writes so."""
    row = starts.get(bangla.year)
    if row is None:
        raise OutsideCalendar(f"the table of West Bengal's months has no year {bangla.year}")
    first_days = _first_days(bangla.year, row)
    following = starts.get(bangla.year + 1)
    if following is not None:
        first_days += _first_days(bangla.year + 1, following)[:1]
    lengths = [(b - a).days for a, b in pairwise(first_days)]
    known = 1 <= bangla.month <= len(lengths)
    _within_month(bangla, lengths[bangla.month - 1] if known else 0)
    return first_days[bangla.month - 1] + timedelta(days=bangla.day - 1)


def with_overrides(
    overrides: Mapping[int, Sequence[tuple[int, int]]],
    starts: Mapping[int, Row] = WEST_BENGAL_STARTS,
) -> tuple[dict[int, Row], list[Saying]]:
    """Return the table with a newsroom's own rows, and what is wrong with those left out.

    A row that is not a year of twelve months, or leaves no right Chaitra between itself and
    a neighbour, is left out; each fault is a sentence.
    """
    faults: list[Saying] = []
    own: dict[int, Row] = {}
    for year, pairs in sorted(overrides.items()):
        row = tuple((month, day) for month, day in pairs)
        if fault := _fault_of(year, row):
            faults.append(fault)
        else:
            own[year] = row
    while True:
        table = {**starts, **own}
        wrong = next(((year, fault) for year in own if (fault := _joint_fault(year, table))), None)
        if wrong is None:
            return dict(sorted(table.items())), faults
        faults.append(wrong[1])
        del own[wrong[0]]


def _plain(day: date) -> date:
    """Return the day of a date or a datetime, which do not compare."""
    return date(day.year, day.month, day.day)


def _bangladesh_new_year(year: int) -> date:
    return date(year + _ERA, *_NEW_YEAR)


def _bangladesh_lengths(year: int) -> tuple[int, ...]:
    """Return the months' lengths; Falgun has the leap day of the Gregorian year it ends in."""
    lengths = _LENGTHS_2019 if year >= _RULE_OF_2019 else _LENGTHS_1987
    gregorian = year + _ERA + 1
    if gregorian % 4 or (gregorian % 100 == 0 and gregorian % 400):
        return lengths
    return (*lengths[: _FALGUN - 1], lengths[_FALGUN - 1] + 1, *lengths[_FALGUN:])


def _within_month(bangla: BanglaDate, length: int) -> None:
    if not 1 <= bangla.day <= length:
        raise OutsideCalendar(f"the calendar has no day {_written(bangla)}")


def _written(bangla: BanglaDate) -> str:
    return f"{bangla.day}/{bangla.month}/{bangla.year}"


@lru_cache(maxsize=256)
def _first_days(year: int, row: Row) -> tuple[date, ...]:
    """Return the row's first days; months before April lie in the next Gregorian year."""
    april = _NEW_YEAR[0]
    return tuple(date(year + _ERA + (month < april), month, day) for month, day in row)


def _fault_of(year: int, row: Row) -> Saying | None:
    """Return what is wrong with a row by itself, or None."""
    if len(row) != _MONTHS:
        return say(
            "the year {year} has {count} month starts; it needs 12",
            year=year,
            count=number(len(row)),
        )
    try:
        first_days = _first_days(year, row)
    except (ValueError, OverflowError):
        return say("the year {year} has a month start that is not a day of the calendar", year=year)
    if row[0][0] != _NEW_YEAR[0]:
        return say(
            "the year {year} begins on {day}; Boishakh begins in April",
            year=year,
            day=day(first_days[0].isoformat()),
        )
    for month, (first, following) in enumerate(pairwise(first_days), 1):
        length = (following - first).days
        if length <= 0:
            return say(
                "in the year {year}, month {next} does not begin after month {month}",
                year=year,
                next=number(month + 1),
                month=number(month),
            )
        if not _SHORTEST <= length <= _LONGEST:
            return _length_fault(year, month, length)
    return None


def _joint_fault(year: int, table: Mapping[int, Row]) -> Saying | None:
    """Return what is wrong where a row meets the years before and after it, or None."""
    for before in (year - 1, year):
        if before in table and before + 1 in table:
            chaitra = _first_days(before, table[before])[-1]
            length = (_first_days(before + 1, table[before + 1])[0] - chaitra).days
            if not _SHORTEST <= length <= _LONGEST:
                return _length_fault(before, _MONTHS, length)
    return None


def _length_fault(year: int, month: int, length: int) -> Saying:
    return say(
        "in the year {year}, month {month} would have {length} days; months have 29 to 32",
        year=year,
        month=number(month),
        length=number(length),
    )
