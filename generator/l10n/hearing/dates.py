"""Dates: ২৫শে অক্টোবর ২০২২, October 25, 2022, 25/10/2022, ২০২২ সালের ৪ অক্টোবর, in 2022."""

from calendar import monthrange

from msgspec import Struct

from generator.l10n.hearing.days import day_behind, is_led, is_spoken, last_day, next_day, read_day
from generator.l10n.hearing.line import Line
from generator.patterns import pattern

_ISO = pattern(r"(\d{4})-(\d{2})-(\d{2})")
_NUMERIC = pattern(r"(\d{1,2})([-./])(\d{1,2})\2(\d{4})")
_SHORT = pattern(r"(\d{1,2})([./])(\d{1,2})\2(\d{2})")
_CENTURY = 69
"""From 69 on a year of two digits is one of the last century, as POSIX has it."""
_LEAP = 2000


class Date(Struct, frozen=True):
    """A date that was read, by its ends; they are the same but for a range of days."""

    low: str
    high: str
    end: int


def read_date(line: Line, place: int) -> Date | None:
    """Return the date that begins at a place."""
    if line.joined_before(place):
        return None
    here = place
    if line.at(here).role == "weekday":
        here += 1
        here += line.at(here).role == "case"
        here += line.at(here).key == ","
        here += line.at(here).key in line.lexicon.day_articles
        return _day_first(line, here) or _month_first(line, here)
    if line.at(here).role == "digits":
        return (
            _numeric(line, here)
            or _year_first(line, here)
            or _day_first(line, here)
            or _years(line, here)
        )
    if line.at(here).role == "number" or line.at(here).key in line.lexicon.day_words:
        return _day_first(line, here)
    if line.at(here).role == "month":
        return _day_of_month(line, here) or _month_first(line, here)
    return None


def _day_of_month(line: Line, place: int) -> Date | None:
    """Return অক্টোবরের ২৫ তারিখ, জুলাই মাসের সাত তারিখে, জুলাইয়ের একুশে."""
    here = _case(line, place + 1)
    if line.at(here).name == "month":
        here = _case(line, here + 1)
    day = read_day(line, here)
    if day is None:
        return None
    called = line.at(day[1]).key in line.lexicon.day_of_month
    own = line.at(here).key in line.lexicon.day_words or line.at(day[1] - 1).role == "case"
    if not called and not (own and is_spoken(line, here) and line.at(here - 1).name == "gen"):
        return None
    return _date(0, int(line.at(place).value), day[0], day[1] + called)


def _numeric(line: Line, place: int) -> Date | None:
    raw = line.at(place).key
    after = line.at(place + 1)
    if after.glued and after.role != "sign":
        return None
    if match := _ISO.fullmatch(raw):
        return _date(int(match[1]), int(match[2]), int(match[3]), _case(line, place + 1))
    if match := _NUMERIC.fullmatch(raw):
        day, month = int(match[1]), int(match[3])
        if month > 12 >= day:
            day, month = month, day
        return _date(int(match[4]), month, day, _case(line, place + 1))
    if (match := _SHORT.fullmatch(raw)) and (match[2] == "/" or _is_called(line, place)):
        day, month, year = int(match[1]), int(match[3]), int(match[4])
        if month > 12 >= day:
            day, month = month, day
        return _date(year + (2000 if year < _CENTURY else 1900), month, day, _case(line, place + 1))
    return None


def _is_called(line: Line, place: int) -> bool:
    """Return True where words say that digits with points are a day: on 6.7.26, ৬.৭.২৬ তারিখে."""
    lexicon = line.lexicon
    return (
        line.at(place - 1).key in lexicon.day_lead or line.at(place + 1).key in lexicon.day_of_month
    )


def _date(year: int, month: int, day: int, end: int) -> Date | None:
    if not _is_day(month, day, year or _LEAP):
        return None
    value = f"{year:04}-{month:02}-{day:02}" if year else f"--{month:02}-{day:02}"
    return Date(value, value, end)


def _is_day(month: int, day: int, year: int) -> bool:
    return 1 <= month <= 12 and 1 <= year <= 9999 and 1 <= day <= monthrange(year, month)[1]


def _case(line: Line, place: int) -> int:
    here = line.soft(place)
    return here + 1 if line.at(here).role == "case" and line.at(here).glued else place


def _month(line: Line, place: int) -> tuple[int, int] | None:
    """Return a month beside a day or a year; a doubtful word only where it is written as a name."""
    atom = line.at(place)
    if atom.role != "month" or (atom.weak and line.lexicon.month_first and not atom.capital):
        return None
    end = place + 1
    dot = line.at(end).key == "." and line.at(end).glued
    if dot and atom.key in line.lexicon.short_months and not atom.weak:
        end += 1
    return int(atom.value), end


def _year(line: Line, place: int) -> tuple[int, int] | None:
    """Return a year behind a month, with the word for year and its ending."""
    here = place
    if line.at(here).role == "case":
        here += 1
    if line.at(here).key in (",", "'"):
        here += 1
    atom = line.at(here)
    if not _is_year(line, here) or line.joined_before(here):
        return None
    if line.at(here + 1).role in ("unit", "scale", "class"):
        return None
    return int(atom.key), _year_end(line, here + 1)


def _year_end(line: Line, place: int) -> int:
    if line.at(place).key in line.lexicon.year_words:
        return place + 1
    return _case(line, place)


def _is_year(line: Line, place: int) -> bool:
    raw = line.at(place).key
    return (
        line.at(place).role == "digits"
        and len(raw) == 4
        and raw.isdigit()
        and "1500" <= raw <= "2199"
    )


def _day_first(line: Line, place: int) -> Date | None:
    day = read_day(line, place)
    if day is None:
        return None
    first, here = day
    last = first
    spoken = is_spoken(line, place) and line.lexicon.month_first
    if spoken and not is_led(line, place):
        return None
    if more := last_day(line, here, first):
        last, here = more
    if line.at(here).key in line.lexicon.day_joins and (second := next_day(line, here + 1)):
        month = _month(line, second[1] + (line.at(second[1]).key == "of"))
        if month is None:
            return None
        year = _year(line, month[1])
        return _date(year[0] if year else 0, month[0], first, here)
    of = line.at(here).key
    if of in ("of", ","):
        here += 1
    month = _month(line, here)
    if month is None or last < first or (spoken and (of != "of" or _owns(line, month[1]))):
        return None
    year = _year(line, month[1])
    end = year[1] if year else _case(line, month[1])
    low = _date(year[0] if year else 0, month[0], first, end)
    high = _date(year[0] if year else 0, month[0], last, end)
    return Date(low.low, high.high, end) if low and high else None


def _owns(line: Line, place: int) -> bool:
    """Return True for the third of July's outages."""
    return line.at(place).key == "'" and line.at(place).glued and line.at(place + 1).glued


def _month_first(line: Line, place: int) -> Date | None:
    month = _month(line, place)
    if month is None:
        return _bare_month(line, place)
    value, here = month
    if line.lexicon.month_first and (day := day_behind(line, place, here)):
        first, end = day
        last = first
        if (
            line.at(end).key in "-–"
            and line.at(end).role == "sign"
            and (more := read_day(line, end + 1))
        ):
            last, end = more
        if not _followed_by_measure(line, end):
            year = _year(line, end)
            if year and line.at(end).key not in (",",) and line.at(end).role == "case":
                year = None
            stop = year[1] if year else end
            low = _date(year[0] if year else 0, value, first, stop)
            high = _date(year[0] if year else 0, value, last, stop)
            if low and high and low.low <= high.high:
                return Date(low.low, high.high, stop)
    if year := _year(line, here):
        return _month_of(year[0], value, year[1])
    return _bare_month(line, place)


def _followed_by_measure(line: Line, place: int) -> bool:
    atom = line.at(line.soft(place))
    return atom.role in ("unit", "scale", "class", "noun") or atom.key == "%"


def _month_of(year: int, month: int, end: int) -> Date:
    value = f"{year:04}-{month:02}" if year else f"--{month:02}"
    return Date(value, value, end)


def _bare_month(line: Line, place: int) -> Date | None:
    """Return a month alone; a doubtful word only behind a word of time ("in May"), or before the word for month (মে মাসে)."""
    atom = line.at(place)
    if atom.role != "month":
        return None
    if line.at(place + 1).name == "month" and not line.lexicon.month_first:
        return _month_of(0, int(atom.value), place + 1)
    if atom.key in line.lexicon.short_months and line.at(place + 1).role != "case":
        behind = line.at(place - 1).key in line.lexicon.month_context and atom.capital
        if not behind:
            return None
    if line.lexicon.month_first and not atom.capital:
        return None
    if atom.weak and line.at(place - 1).key not in line.lexicon.month_context:
        return None
    return _month_of(0, int(atom.value), _case(line, place + 1))


def _year_first(line: Line, place: int) -> Date | None:
    """Return ২০২২ সালের ৪ অক্টোবর, ২০২২-এর অক্টোবর, ২০২২ সাল."""
    if not _is_year(line, place):
        return None
    end = _year_end(line, place + 1)
    if end == place + 1:
        return None
    if line.at(end - 1).role == "case" and line.phrase(end, line.lexicon.after):
        return None
    year = int(line.at(place).key)
    day = read_day(line, end)
    month = _month(line, day[1] if day else end)
    if month:
        stop = _case(line, month[1])
        if not day:
            return _month_of(year, month[0], stop)
        return _date(year, month[0], day[0], stop)
    value = f"{year:04}"
    return Date(value, value, end)


def _years(line: Line, place: int) -> Date | None:
    """Return a year that its context says is one, or two years with a dash between them."""
    if not _is_year(line, place):
        return None
    low = line.at(place).key
    if line.at(place + 1).key in "-–" and line.at(place + 1).glued and _is_year(line, place + 2):
        high = line.at(place + 2).key
        if (
            low < high
            and not _followed_by_measure(line, place + 3)
            and not line.at(place + 3).glued
        ):
            return Date(low, high, place + 3)
        return None
    if line.at(place - 1).key not in line.lexicon.year_context:
        return None
    after = line.at(place + 1)
    if _followed_by_measure(line, place + 1) or (after.glued and after.role != "sign"):
        return None
    plain = line.at(place - 1).key in line.lexicon.year_sure and "1950" <= low <= "2049"
    lower = after.role == "word" and not after.capital
    if lower and after.key not in line.lexicon.year_followers and not (plain and low[2:] != "00"):
        return None
    return Date(low, low, place + 1)
