"""Days and times that never are: ৩১ জুন, 30 February, 29 February 2025, at 25:70, বিকেল ৩.৭২ মিনিটে.

By the Gregorian calendar and a clock of 24 hours alone. The readers of dates and clocks hear a bare number in them.
What may count something is left: "in June 31 people", a score of 60:40.
"""

from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Literal

from msgspec import Struct

from generator.l10n.hearing.clocks import is_timed, names_zone
from generator.l10n.hearing.days import is_led, is_spoken, read_day
from generator.l10n.hearing.hours import rule_after
from generator.l10n.hearing.lexicons import lexicon_of
from generator.l10n.hearing.line import Line
from generator.l10n.hearing.tokens import atoms_of
from generator.patterns import pattern

_MOST = 39
"""The largest number that is still a slip for a day: 45 June brides are counted."""
_LEAP = 2000
_HOURS, _MINUTES, _NOON, _SCORE, _HUNDRED = 24, 60, 12, 40, 100
_PARTS: Mapping[str, range] = {
    "dawn": range(0),
    "morning": range(0),
    "day": range(13, 18),
    "noon": range(13, 18),
    "pm": range(13, 22),
    "night": range(17, 24),
}
"""The hours from one in the afternoon on that a part of the day has: রাত ২২টায় is one of them, রাত ১৩টায় none."""
_ROLES = frozenset(("digits", "month", "number"))
_SHAPE = pattern(r"(\d{1,2})[.:](\d\d)")
_ISO = pattern(r"(\d{4})-(\d\d)-(\d\d)")
_NUMERIC = pattern(r"(\d{1,2})([-./])(\d{1,2})\2((?:19|20)\d\d)")
_YEAR = pattern(r"(?:19|20)\d\d")


class Never(Struct, frozen=True):
    """A day or a time that is none, by its place in the text. `days`: how many its month has, 0 where that is not known."""

    kind: Literal["day", "time"]
    start: int
    end: int
    text: str
    days: int = 0


def impossible_in(text: str, language: str) -> Iterator[Never]:
    """Yield each day that its month does not have, and each time that no clock shows, in order."""
    lexicon = lexicon_of(language)
    line = Line(atoms_of(text, lexicon), lexicon, text)
    end = 0
    for place in range(len(line.atoms)):
        atom = line.at(place)
        if place < end or (atom.role not in _ROLES and atom.key not in lexicon.day_words):
            continue
        for read in _READERS:
            if (found := read(line, place)) is not None:
                kind, end, days = found
                start, stop = line.at(place).start, line.at(end - 1).end
                yield Never(kind, start, stop, text[start:stop], days)
                break


_Found = tuple[Literal["day", "time"], int, int] | None
"""Its kind, the place behind it, and the days of its month."""


def _number(line: Line, place: int) -> int | None:
    """Return a number of one or two digits that stands alone, or ends a range of such: 30-31."""
    atom = line.at(place)
    bare = atom.role == "digits" and atom.key.isdigit() and len(atom.key) <= len("31")
    ranged = line.at(place - 1).key in line.lexicon.ranges and line.at(place - 2).key.isdigit()
    return int(atom.key) if bare and (ranged or not line.joined_before(place)) else None


def _is_none(day: int, month: int, year: int) -> bool:
    return (day == 0 or day > monthrange(year or _LEAP, month)[1]) and day <= _MOST


def _day(month: int, end: int, year: int = 0) -> _Found:
    return "day", end, monthrange(year or _LEAP, month)[1]


def _ordinal(line: Line, place: int) -> int:
    """Return the place behind the ending of an ordinal and its case: ৩১শে, 31st."""
    if line.at(place).glued and line.at(place).key in line.lexicon.ordinals:
        place += 1
        place += line.at(place).glued and line.at(place).role == "case"
    return place


def _year(line: Line, place: int) -> tuple[int, int]:
    """Return a year at a place or behind a comma, with the place behind it; 0 where there is none."""
    here = place + (line.at(place).role == "case")
    here += line.at(here).key == ","
    raw = line.at(here).key
    return (int(raw), here + 1) if _YEAR.fullmatch(raw) else (0, place)


def _day_first(line: Line, place: int) -> _Found:
    day, end = _number(line, place), 0
    if day is not None:
        end = _ordinal(line, place + 1)
    elif spoken := _spoken(line, place):
        day, end = spoken
    if day is None:
        return None
    end += line.at(end).key == "of"
    month = line.at(end)
    if month.role != "month" or (month.weak and line.lexicon.month_first and not month.capital):
        return None
    year, behind = _year(line, end + 1)
    year = year or _year_before(line, place)
    return _day(int(month.value), behind, year) if _is_none(day, int(month.value), year) else None


def _spoken(line: Line, place: int) -> tuple[int, int] | None:
    """Return a day in words that can only be one: the thirty-first *of* June, একত্রিশে জুন."""
    if not is_spoken(line, place) or line.at(place).role == "month" or line.joined_before(place):
        return None
    day = read_day(line, place)
    if day is None or not line.lexicon.month_first:
        return day if day and line.at(day[1] - 1).role == "case" else None
    return day if line.at(day[1]).key == "of" and is_led(line, place) else None


def _year_before(line: Line, place: int) -> int:
    """Return the year of ২০২৫ সালের ২৯ ফেব্রুয়ারি."""
    here = place - 1
    here -= line.at(here).role == "case"
    here -= line.at(here).key in line.lexicon.year_words
    raw = line.at(here).key
    return int(raw) if here < place - 1 and _YEAR.fullmatch(raw) else 0


def _month_first(line: Line, place: int) -> _Found:
    month = line.at(place)
    if month.role != "month" or (month.weak and not month.capital):
        return None
    here = place + 1
    here += line.at(here).role == "case"
    day = _number(line, here)
    if day is None:
        return None
    end = _ordinal(line, here + 1)
    year, behind = _year(line, end)
    on = line.lexicon.month_first and line.at(place - 1).key == "on"
    ordinal = line.lexicon.month_first and end > here + 1
    named = line.at(end).key in line.lexicon.day_of_month
    if not (year or on or ordinal or named):
        return None
    return (
        _day(int(month.value), behind + named, year)
        if _is_none(day, int(month.value), year)
        else None
    )


def _in_digits(line: Line, place: int) -> _Found:
    raw, after = line.at(place).key, line.at(place + 1)
    if line.joined_before(place) or (after.glued and after.role == "word"):
        return None
    if match := _ISO.fullmatch(raw):
        orders = [(int(match[1]), int(match[2]), int(match[3]))]
    elif match := _NUMERIC.fullmatch(raw):
        year, first, second = int(match[4]), int(match[1]), int(match[3])
        orders = [(year, second, first), (year, first, second)]
    else:
        return None
    if any(_is_date(*order) for order in orders) or any(max(one[1:]) > _MOST for one in orders):
        return None
    return "day", place + 1, 0


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _shaped(line: Line, place: int) -> _Found:
    """Return hours and minutes of which one is too large, where the words beside say that they are a time."""
    match = _SHAPE.fullmatch(line.at(place).key)
    if match is None or line.joined_before(place):
        return None
    hour, minute = int(match[1]), int(match[2])
    if hour >= _SCORE or (hour < _HOURS and minute < _MINUTES) or (hour, minute) == (_HOURS, 0):
        return None
    end = place + 1
    unit = line.at(end)
    if unit.role == "unit" and unit.name != "minute":
        return None
    end += unit.role == "unit"
    cased = unit.role == "unit" and line.at(end).name == "loc"
    end += cased
    ruled = rule_after(line, end, place)
    period = line.at(place - 1).role == "period"
    if ":" in line.at(place).key:
        timed = is_timed(line, place, end) or _is_located(line, end, hour + minute)
    else:
        timed = is_timed(line, place, end) and _is_happening(line, place)
    if not (period or ruled or timed or names_zone(line, end)):
        return None
    return "time", ruled[1] if ruled else end, 0


def _is_happening(line: Line, place: int) -> bool:
    """Return True for hours and minutes with a point behind what begins or ends, in a sentence of no prices: it began at 25.10."""
    lexicon = line.lexicon
    hedged = line.at(place - 1).key in lexicon.timed_hedges
    happened = line.at(place - 2 - hedged).key in lexicon.timed_verbs
    return happened and not any(atom.key in lexicon.priced for atom in line.atoms)


def _is_located(line: Line, place: int, whole: int) -> bool:
    """Return True for the ending of ২৫:৭০-এ; but ৩০:৭০-এ is parts of a hundred."""
    case = line.at(line.soft(place))
    return case.role == "case" and case.name == "loc" and case.glued and whole != _HUNDRED


def _struck(line: Line, place: int) -> _Found:
    """Return an hour with its word and too many minutes, or a part of the day and too large an hour: ৪টে ৬৫ মিনিটে, রাত ২৫টায়."""
    hour = _number(line, place)
    if hour is None:
        return None
    period = line.at(place - 1).role == "period"
    if (ruled := rule_after(line, place + 1, place)) and line.lexicon.month_first:
        most = _NOON if ruled[0] == "am" else _HOURS
        return ("time", ruled[1], 0) if most < hour < _SCORE and ruled[0] in ("am", "pm") else None
    word = line.at(place + 1)
    if word.role != "class" or word.name not in ("hour", "clock"):
        return None
    end = place + 2
    case = line.at(end).name if line.at(end).role == "case" else ""
    end += bool(case)
    minute = _number(line, end)
    if minute is not None and not case and line.at(end + 1).name == "minute":
        behind = end + 2
        cased = line.at(behind).role == "case" and line.at(behind).name == "loc"
        wrong = hour > _HOURS or minute >= _MINUTES or _is_of_other_part(line, place, hour)
        sure = period or (cased and hour <= _HOURS)
        return ("time", behind + cased, 0) if wrong and sure and hour < _SCORE else None
    wrong = hour > _HOURS or _is_of_other_part(line, place, hour)
    told = case == "loc" or line.phrase(end, line.lexicon.clock_after) is not None
    return ("time", end, 0) if period and told and wrong and hour < _SCORE else None


def _is_of_other_part(line: Line, place: int, hour: int) -> bool:
    """Return True for an hour of a clock of 24 that the part of the day before it does not have: রাত ১৩টায়."""
    hours = _PARTS.get(line.at(place - 1).name) if line.at(place - 1).role == "period" else None
    return hours is not None and _NOON < hour < _HOURS and hour not in hours


_READERS: tuple[Callable[[Line, int], _Found], ...] = (
    _in_digits,
    _day_first,
    _month_first,
    _shaped,
    _struck,
)
