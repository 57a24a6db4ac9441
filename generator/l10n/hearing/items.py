"""A number with its measure: the pieces of which quantities and ranges are made."""

from msgspec import Struct

from generator.l10n.hearing.cardinals import Number, read_number
from generator.l10n.hearing.lexicon import ONE, PERCENT, SECONDS
from generator.l10n.hearing.line import Line
from generator.l10n.hearing.measures import Tail, read_tail

_COUNTS = frozenset(("digits", "number", "scale"))
_TEN = 10


class Item(Struct, frozen=True):
    """A number, what stands behind it, and the unit that it has."""

    number: Number
    tail: Tail
    unit: str
    end: int


def read_item(line: Line, place: int, *, bounded: bool, weak: bool = False) -> Item | None:
    """Return a number with its measure. `weak`: a doubtful word may stand alone, its company is to come."""
    money = line.phrase(place, line.lexicon.currencies)
    if money and line.at(place).key in line.lexicon.articles and not line.at(place + 1).glued:
        money = None  # a $5 fine is no A$5
    start = money[1] if money else place
    number = read_number(line, start) or _one(line, start, bounded=bounded)
    if number is None:
        return None
    tail = read_tail(line, number.end)
    if tail is None:
        return None
    unit = (tail.unit if not money or tail.kind else "") or (money[0] if money else tail.unit)
    if money and money[0] in PERCENT:
        unit = money[0]  # শতকরা ৯৫ জন
    tied = number.weak and _is_tied(line, number)
    alone = not (tail.company or weak or tied or _bounded_after(line, tail))
    if number.weak and alone and not _is_nought(line, number, tail):
        return None
    if number.weak and line.at(start - 1).role in _COUNTS and not _is_next(line, start, number):
        return None  # ৯৬ হাজার বার টাকা: so many times
    if number.weak and number.value == ONE and not (bounded or weak or _counted(line, tail)):
        return None
    if number.bare and not (tail.fused or bounded or _bounded_after(line, tail)):
        return None
    if number.bare and line.at(number.end - 1).key in (
        line.at(place - 1).key,
        line.at(line.soft(number.end)).key,
    ):
        return None
    return Item(number, tail, unit, tail.end)


def _is_tied(line: Line, number: Number) -> bool:
    """Return True for a doubtful word that an apostrophe ties to a word of measure: ছ’কিলোমিটার, দু’মিটার."""
    here = line.soft(number.end)
    word = line.at(here)
    return here > number.end and word.glued and word.key.startswith(line.lexicon.measured)


def _is_next(line: Line, place: int, number: Number) -> bool:
    """Return True for the second number of পাঁচ ছ’জন."""
    before = line.at(place - 1)
    follows = before.role == "number" and number.value - before.value == ONE
    return line.lexicon.pairs and follows and number.value < _TEN


def _is_nought(line: Line, number: Number, tail: Tail) -> bool:
    """Return True for the nought of "zero reports", which is none of "zero tolerance"."""
    return not number.value and (bool(tail.unit) or line.at(number.end).key in line.lexicon.noughts)


def _counted(line: Line, tail: Tail) -> bool:
    """Return False for one with a classifier, which is the article: একটি খবর, এক জন মন্ত্রী."""
    return not tail.kind or tail.case == "emph" or _bounded_after(line, tail)


def _one(line: Line, place: int, *, bounded: bool) -> Number | None:
    """Return the one of "an hour"; of other units only when a bound or a half says it is counted."""
    if line.at(place).key not in line.lexicon.articles:
        return None
    unit = line.at(place + 1)
    if unit.role != "unit" or unit.weak:
        return None
    added = line.phrase(line.soft(place + 2), line.lexicon.additions)
    rate = line.at(place - 1)
    if rate.key in line.lexicon.at:
        return None  # at another hour
    if rate.role == "word" and line.at(place - 2).role in ("digits", "number"):
        return None  # 60 km an hour
    if rate.role in ("digits", "number", "unit", "scale", "noun") or rate.name == "rate":
        return None
    if unit.name == "hour" or bounded or added or _goes_on(line, place + 2, unit.name):
        return Number(ONE, ONE, place + 1)
    return None


def _goes_on(line: Line, place: int, unit: str) -> bool:
    """Return True for a smaller part behind a unit of time: a day *and four hours*."""
    join, number, part = line.at(place), line.at(place + 1), line.at(place + 2)
    if join.key not in line.lexicon.joins or join.role != "word" or number.role not in _COUNTS:
        return False
    return part.name in SECONDS and SECONDS[part.name] < SECONDS.get(unit, 0)


def _bounded_after(line: Line, tail: Tail) -> bool:
    found = line.phrase(tail.end, line.lexicon.after)
    return bool(found) and (not found[0].case or tail.case == "gen") if found else False
