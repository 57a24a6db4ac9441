"""Quantities: a number or a range with its unit and its bound, and durations of several parts."""

from decimal import Decimal

from msgspec.structs import replace

from generator.l10n.hearing.cardinals import read_number
from generator.l10n.hearing.heard import HeardBound
from generator.l10n.hearing.inverted import read_inverted
from generator.l10n.hearing.items import Item, read_item
from generator.l10n.hearing.lexicon import CENT, SECONDS
from generator.l10n.hearing.line import Line
from generator.l10n.hearing.measures import (
    Quantity,
    counted_noun,
    goes_on,
    kind_of_unit,
    read_tail,
)
from generator.l10n.hearing.ranges import read_range, read_slashed

_FUSED: dict[str, HeardBound] = {"about": "about", "more_than": "more_than"}
_SUMS = frozenset(("money", "percent"))
_MOST_PARTS = 5
_MINUS = frozenset(("-", "−"))


def read_quantity(line: Line, place: int, *, bounded: bool = False) -> Quantity | None:
    """Return the quantity that begins at a place; `bounded`: a bound's words stand before it."""
    if _is_minus(line, place):
        found = read_quantity(line, place + 1)
        return _negative(found) if found is not None else None
    if line.joined_before(place):
        return None
    between = line.at(place).key in line.lexicon.betweens
    found = read_inverted(line, place)
    low = None if found else read_item(line, place + between, bounded=True, weak=True)
    if low is not None:
        found = read_range(line, place + between, low, between=between)
    elif found is None:
        found = read_slashed(line, place)
    if found is None and low is not None and not between:
        item = read_item(line, place, bounded=bounded)
        if item is None or _is_score(line, item):
            return None
        found = _single(line, item)
    if found is None:
        return None
    return with_after(line, _long(line, _with_change(line, found)))


def _is_minus(line: Line, place: int) -> bool:
    """Return True for the sign of -5: on its digits, and on nothing before it."""
    sign, digits = line.at(place), line.at(place + 1)
    return sign.key in _MINUS and not sign.glued and digits.role == "digits" and digits.glued


def _negative(found: Quantity) -> Quantity | None:
    if found.low != found.high or found.unit in SECONDS:
        return None
    return replace(found, low=-found.low, high=-found.high)


def _is_score(line: Line, item: Item) -> bool:
    """Return True for 3-2 and 2021-22: digits with a hyphen between them that are no range."""
    sign, after = line.at(item.end), line.at(item.end + 1)
    hyphen = bool(sign.key) and sign.key in "-–" and sign.glued
    return bool(item.number.raw) and hyphen and after.role == "digits" and after.glued


def _single(line: Line, item: Item) -> Quantity:
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
    item = read_item(line, place, bounded=False)
    if item is None or item.unit not in SECONDS or item.tail.fused:
        return None
    return _single(line, item)


def _short_part(line: Line, place: int) -> Quantity | None:
    """Return the 37m of "2h 37m", whose letter means something else alone."""
    digits, letter = line.at(place), line.at(place + 1)
    unit = line.lexicon.short_units.get(letter.key)
    if digits.role != "digits" or not digits.key.isdigit() or len(digits.key) > 2:
        return None
    if not unit or not letter.glued:
        return None
    if line.at(place + 2).glued_word and not goes_on(line, place + 2):
        return None
    value = Decimal(int(digits.key) * SECONDS[unit])
    return Quantity(value, value, unit, Decimal(SECONDS[unit]), place + 2)


def _size(quantity: Quantity) -> int:
    return SECONDS.get(quantity.unit, 0)


def with_after(line: Line, found: Quantity) -> Quantity:
    """Return a quantity with the bound that is said behind it."""
    if found.bound == "between":
        return found
    after = line.phrase(found.end, line.lexicon.after)
    if not after or (after[0].case and found.case != "gen"):
        return found
    unit, end = found.unit or counted_noun(line, after[1], found.kind), after[1]
    if not unit and (tail := read_tail(line, end)) and kind_of_unit(tail.unit) in _SUMS:
        unit, end = tail.unit, tail.end  # ১ কোটি ২০ লক্ষের বেশি ডলার
    return replace(found, bound=after[0].bound, end=end, unit=unit, raw="")
