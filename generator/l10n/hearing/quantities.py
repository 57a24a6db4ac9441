"""Quantities: a number or a range with its unit and its bound, and durations of several parts."""

from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from generator.l10n.hearing.cardinals import Number, read_number
from generator.l10n.hearing.heard import HeardBound
from generator.l10n.hearing.inverted import read_inverted
from generator.l10n.hearing.lexicon import CENT, ONE, PERCENT, SECONDS
from generator.l10n.hearing.line import Line
from generator.l10n.hearing.measures import Quantity, Tail, counted_noun, kind_of_unit, read_tail

_FUSED: dict[str, HeardBound] = {"about": "about", "more_than": "more_than"}
_SUMS = frozenset(("money", "percent"))
_MOST_PARTS = 5
_MINUS = frozenset(("-", "−"))


class _Item(Struct, frozen=True):
    number: Number
    tail: Tail
    unit: str
    end: int


def read_quantity(line: Line, place: int, *, bounded: bool = False) -> Quantity | None:
    """Return the quantity that begins at a place; `bounded`: a bound's words stand before it."""
    if _is_minus(line, place):
        found = read_quantity(line, place + 1)
        return _negative(found) if found is not None else None
    if line.joined_before(place):
        return None
    between = line.at(place).key in line.lexicon.betweens
    found = read_inverted(line, place) or _range(line, place + between, between=between)
    if found is None and not between:
        item = _item(line, place, bounded=bounded)
        if item is None or _is_score(line, item):
            return None
        found = _single(line, item)
    if found is None:
        return None
    return _with_after(line, _long(line, _with_change(line, found)))


def _is_minus(line: Line, place: int) -> bool:
    """Return True for the sign of -5: on its digits, and on nothing before it."""
    sign, digits = line.at(place), line.at(place + 1)
    return sign.key in _MINUS and not sign.glued and digits.role == "digits" and digits.glued


def _negative(found: Quantity) -> Quantity | None:
    if found.low != found.high or found.unit in SECONDS:
        return None
    return replace(found, low=-found.low, high=-found.high)


def _is_score(line: Line, item: _Item) -> bool:
    """Return True for 3-2 and 2021-22: digits with a hyphen between them that are no range."""
    sign, after = line.at(item.end), line.at(item.end + 1)
    hyphen = bool(sign.key) and sign.key in "-–" and sign.glued
    return bool(item.number.raw) and hyphen and after.role == "digits" and after.glued


def _single(line: Line, item: _Item) -> Quantity:
    number, tail = item.number, item.tail
    value, step = number.value, number.step
    if tail.half is not None:
        value, step = value + tail.half, min(step, tail.half)
    if item.unit in SECONDS:
        value, step = value * SECONDS[item.unit], step * SECONDS[item.unit]
    return Quantity(
        value,
        value,
        item.unit,
        step,
        item.end,
        _FUSED.get(tail.fused, "exact"),
        tail.case,
        tail.kind,
        number.raw,
    )


def _item(line: Line, place: int, *, bounded: bool, weak: bool = False) -> _Item | None:
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
    if number.weak and not (tail.company or weak or _bounded_after(line, tail)):
        return None
    if number.weak and line.at(start - 1).role in ("digits", "number", "scale"):
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
    return _Item(number, tail, unit, tail.end)


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
    if unit.name == "hour" or bounded or added:
        return Number(ONE, ONE, place + 1)
    return None


def _bounded_after(line: Line, tail: Tail) -> bool:
    found = line.phrase(tail.end, line.lexicon.after)
    return bool(found) and (not found[0].case or tail.case == "gen") if found else False


def _range(line: Line, place: int, *, between: bool) -> Quantity | None:
    low = _item(line, place, bounded=True, weak=True)
    if low is None or low.number.bare:
        return None
    sign = line.at(low.end)
    words = line.lexicon.between_joins if between else line.lexicon.ranges
    if sign.key not in words or sign.role == "fused":
        return None
    here = low.end + 1
    if sign.key == "-" and not (sign.glued and line.at(here).glued):
        return None
    if low.unit in SECONDS and (hedged := line.phrase(here, line.lexicon.before)):
        here = hedged[1]  # from 90 minutes to over three hours
    high = _item(line, here, bounded=True, weak=not low.number.weak)
    if high is None or high.number.bare or (low.unit in SECONDS and high.unit not in SECONDS):
        return None
    return _both(line, low, high)


def _both(line: Line, low: _Item, high: _Item) -> Quantity | None:
    """Return a range; a scale or a unit that only its second end has is that of both."""
    small, large = (end.number.value + (end.tail.half or 0) for end in (low, high))
    scale = high.number.scale
    step = low.number.step
    if low.number.scale == ONE and scale != ONE and not low.tail.unit and small * scale < large:
        small, step = small * scale, step * scale
    unit = high.unit or low.unit
    doubtful = low.number.weak and high.number.weak
    if doubtful and not (low.tail.company or high.tail.company or scale != ONE):
        return None
    small *= SECONDS.get(low.unit or unit, 1)
    large *= SECONDS.get(unit, 1)
    if low.unit and low.unit != unit and not (low.unit in SECONDS and unit in SECONDS):
        return None
    if small >= large:
        return None
    step = min(step * SECONDS.get(low.unit or unit, 1), high.number.step * SECONDS.get(unit, 1))
    raw = high.number.raw if low.number.raw else ""
    return Quantity(small, large, unit, step, high.end, "between", high.tail.case, "", raw)


def _long(line: Line, first: Quantity) -> Quantity:
    """Return a duration with the smaller parts that follow it: 2 hours and 37 minutes."""
    found = first
    last = _size(first)
    for _ in range(_MOST_PARTS):
        if not last or found.low != found.high or found.case or found.bound != "exact":
            break
        here = found.end
        if line.at(here).key in line.lexicon.joins:
            here += 1
        if line.at(here).key in line.lexicon.joins and line.at(here).role == "word":
            here += 1
        part = _short_part(line, here) or _part(line, here)
        if part is None:
            break
        size = SECONDS[part.unit]
        if size >= last or part.low >= last:
            break
        last = size
        total = found.low + part.low
        found = replace(found, low=total, high=total, step=part.step, end=part.end, case=part.case)
    return found


def _with_change(line: Line, found: Quantity) -> Quantity:
    """Return an amount with the hundredths that follow it: ২১ টাকা ৭ পয়সা, 3 dollars and 20 cents."""
    if kind_of_unit(found.unit) != "money" or found.bound != "exact" or found.case:
        return found
    join = line.at(found.end)
    here = found.end + (join.key in line.lexicon.joins and join.role == "word")
    change = read_number(line, here)
    if (
        change is None
        or not 0 < change.value < 100
        or line.at(change.end).key not in line.lexicon.change
    ):
        return found
    total = found.low + change.value / 100
    case = line.lexicon.cased.get(line.at(change.end).key, "")
    return replace(found, low=total, high=total, step=CENT, end=change.end + 1, case=case, raw="")


def _part(line: Line, place: int) -> Quantity | None:
    item = _item(line, place, bounded=False)
    if item is None or item.unit not in SECONDS or item.tail.fused:
        return None
    return _single(line, item)


def _short_part(line: Line, place: int) -> Quantity | None:
    """Return the 37m of "2h 37m", whose letter means something else alone."""
    digits, letter = line.at(place), line.at(place + 1)
    unit = line.lexicon.short_units.get(letter.key)
    if digits.role != "digits" or not digits.key.isdigit() or len(digits.key) > 2:
        return None
    if not unit or not letter.glued or line.at(place + 2).glued_word:
        return None
    value = Decimal(int(digits.key) * SECONDS[unit])
    return Quantity(value, value, unit, Decimal(SECONDS[unit]), place + 2)


def _size(quantity: Quantity) -> int:
    return SECONDS.get(quantity.unit, 0)


def _with_after(line: Line, found: Quantity) -> Quantity:
    """Return the quantity with the bound that is said behind it."""
    if found.bound == "between":
        return found
    after = line.phrase(found.end, line.lexicon.after)
    if not after or (after[0].case and found.case != "gen"):
        return found
    unit, end = found.unit or counted_noun(line, after[1], found.kind), after[1]
    if not unit and (tail := read_tail(line, end)) and kind_of_unit(tail.unit) in _SUMS:
        unit, end = tail.unit, tail.end  # ১ কোটি ২০ লক্ষের বেশি ডলার
    return replace(found, bound=after[0].bound, end=end, unit=unit, raw="")
