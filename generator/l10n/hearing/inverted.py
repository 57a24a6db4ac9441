"""Counts said backwards, the measure before its number, which makes them "about": ঘণ্টা দুয়েক, জনা পঞ্চাশেক, মিনিট পনেরো-কুড়ি."""

from generator.l10n.hearing.lexicon import ONE, SECONDS
from generator.l10n.hearing.line import Line
from generator.l10n.hearing.measures import Quantity, read_tail
from generator.l10n.hearing.tokens import Atom

_COMPANY = frozenset(("unit", "class", "scale", "noun", "number", "digits", "case"))


def read_inverted(line: Line, place: int) -> Quantity | None:
    """Return a count said backwards, which makes it "about": ঘণ্টা দুয়েক, জনা পঞ্চাশেক."""
    head = line.at(place)
    if head.role not in ("unit", "class", "scale"):
        return None
    here = place + 1
    if line.at(here).role == "case":
        return None
    number = line.at(line.soft(here))
    if head.role in ("unit", "scale") and number.role == "fused" and number.name == "about":
        value, end = ONE, line.soft(here) + 1
        step = ONE
    elif number.role == "number" and line.at(line.soft(line.soft(here) + 1)).name == "about":
        fused = line.at(at := line.soft(line.soft(here) + 1))
        if fused.role != "fused" or not fused.glued:
            return None
        value, step, end = number.value, number.step, at + 1
    elif line.lexicon.inverted and head.role == "unit" and number.role == "number":
        value, step, end = number.value, number.step, line.soft(here) + 1
        counted = head.name in SECONDS or head.name in ("month", "year")
        if counted and (upto := _upto(line, head.name, number, end)):
            return upto
        if not counted or number.weak or line.at(line.soft(end)).role in _COMPANY:
            return None
    else:
        return None
    if head.role == "scale":
        value, step = value * head.value, step * head.value
    tail = read_tail(line, end)
    if tail is None:
        return None
    unit = head.name if head.role == "unit" else tail.unit
    if head.role == "class" and head.name == "person" and not unit:
        unit = "person"
    factor = SECONDS.get(unit, 1)
    return Quantity(
        value * factor, value * factor, unit, step * factor, tail.end, "about", tail.case
    )


def _upto(line: Line, unit: str, low: Atom, place: int) -> Quantity | None:
    """Return a range said backwards: মিনিট পনেরো-কুড়ি, দিন দশ-বারো."""
    sign, high = line.at(place), line.at(place + 1)
    if sign.key != "-" or not sign.glued or high.role != "number" or high.value <= low.value:
        return None
    tail = read_tail(line, place + 2)
    if tail is None or tail.unit or tail.kind:
        return None
    factor = SECONDS.get(unit, 1)
    least, most = low.value * factor, high.value * factor
    return Quantity(least, most, unit, low.step * factor, tail.end, "between", tail.case)
