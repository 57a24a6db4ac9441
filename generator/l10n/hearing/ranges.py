"""Ranges, whose two ends have one measure: 2 to 3 lakh, between 30 and 40 per cent; and loose ones: two or three hours, দু’তিন ঘণ্টা."""

from decimal import Decimal

from generator.l10n.hearing.clocks import read_clock
from generator.l10n.hearing.dates import read_date
from generator.l10n.hearing.items import Item, read_item
from generator.l10n.hearing.lexicon import ONE, PERCENT, SECONDS
from generator.l10n.hearing.line import Line
from generator.l10n.hearing.measures import Quantity, read_tail
from generator.patterns import pattern

_NEAR = 2
"""So many times the first number is the second of a loose range at most."""
_APART, _PLAINLY_APART = 4, 2
"""So many times a change is what it came to, and no range, and the same where both have a unit of their own."""
_SLASHED = pattern(r"([1-9]\d?)/([1-9]\d?)")


def read_range(line: Line, place: int, low: Item, *, between: bool) -> Quantity | None:
    """Return the range that begins with an item at a place; `between`: the word for it stands before."""
    if low.number.bare:
        return None
    sign = line.at(low.end)
    words = line.lexicon.between_joins if between else line.lexicon.ranges
    if sign.key not in words or sign.role == "fused":
        return None if between else _loose(line, place, low)
    here = low.end + 1
    if sign.key == "-" and not (sign.glued and line.at(here).glued):
        return None
    if low.unit in SECONDS and (hedged := line.phrase(here, line.lexicon.before)):
        here = hedged[1]  # from 90 minutes to over three hours
    high = read_item(line, here, bounded=True, weak=not low.number.weak)
    if high is None or high.number.bare or (low.unit in SECONDS and high.unit not in SECONDS):
        return None
    found = _both(line, low, high)
    if found is not None and sign.role == "word" and _is_change(line, place, low, found):
        return None
    return found


def _is_change(line: Line, place: int, low: Item, found: Quantity) -> bool:
    """Return True for two numbers of which the first says by how much, and the second what it came to: cut *by* Rs 15 *to* Rs 1,648.

    "Up by 10 to 15 per cent" is a range: its ends are near each other, or have one unit.
    """
    if line.at(place - 1).key not in line.lexicon.changes:
        return False
    if low.unit:
        return found.high >= found.low * _PLAINLY_APART
    return found.unit not in PERCENT and found.high >= found.low * _APART


def _both(line: Line, low: Item, high: Item) -> Quantity | None:
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


def _loose(line: Line, place: int, low: Item) -> Quantity | None:
    """Return a range of two numbers of which nobody says which it is: two or three hours, দু’তিন ঘণ্টা, দশ বারো জন.

    They are near each other: "12 or 44" are two numbers. Two times or days are no range.
    """
    before = line.at(place - 1)
    if before.role == "period" or before.key in line.lexicon.labels:
        return None  # রাত ২ বা ৩টে, phase two or three
    paired = line.at(low.end).key not in line.lexicon.alternatives
    here = low.end + 1
    if paired:
        here = line.soft(low.end)
        if not (line.lexicon.pairs and line.at(here).role == line.at(place).role == "number"):
            return None
        if low.tail.company or low.number.scale != ONE:
            return None
    high = read_item(line, here, bounded=True, weak=not low.number.weak)
    if high is None or high.number.bare or line.at(high.end).name == "rate":
        return None
    measured = high.tail.company or high.unit or high.number.scale != ONE or low.tail.company
    if not measured and (paired or low.number.raw or high.number.raw):
        return None  # chapters 2 or 3
    if low.unit and not high.unit and line.at(place).key not in line.lexicon.articles:
        return None  # "six hours or seven?" asks, "an hour or two" does not
    if read_clock(line, here) or read_date(line, here):
        return None
    found = _both(line, low, high)
    return found if found is not None and found.high <= found.low * _NEAR else None


def read_slashed(line: Line, place: int) -> Quantity | None:
    """Return ২/৩ জন, which is two or three."""
    atom = line.at(place)
    match = _SLASHED.fullmatch(atom.key) if atom.role == "digits" else None
    if match is None or not line.lexicon.pairs:
        return None
    low, high = Decimal(match[1]), Decimal(match[2])
    tail = read_tail(line, place + 1)
    if tail is None or not (tail.company or tail.unit) or not low < high <= low * _NEAR:
        return None
    size = SECONDS.get(tail.unit, 1)
    return Quantity(low * size, high * size, tail.unit, ONE * size, tail.end, "between", tail.case)
