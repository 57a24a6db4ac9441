"""Whether two values that two languages say are the same, another, or of different things.

Pure. What is said roughly is the same as what it may be a rounding of: the rule of `claims/fit`.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

from generator.checks.claims.facts.ground import same_unit
from generator.checks.claims.values.fit import LOOSE_HIGH, LOOSE_LOW, MINUTES_FAR, fit_number
from generator.checks.claims.values.fit import Value as Fact
from generator.checks.versions.values import DOLLAR, Value
from generator.l10n.hearing.heard import DAY, HALF_DAY

Relation = Literal["same", "near", "part", "whole", "other", "unlike"]
"""`part` where the one says no more than a part of the other, `whole` where it is the other way round."""
Minutes = Callable[[str], int]
"""How far a clock that is named is ahead of UTC."""
_STEPS = (60, 3_600, 86_400)
"""Seconds of a minute, an hour, a day: "the next three" may be three of these."""
_HOURS = 24
_REGION = 2
"""The length of a country's code: a city is not another than its country."""
_WEEK = 7
_HOURS_APART = 180
"""Minutes between two clocks, from which on one of them is often a day ahead."""
_LEAP = "2024"
"""A year that has every day."""
ROUNDED = Decimal("0.06")
_TAKA = frozenset(("taka", "inr", "bdt"))
_DOLLARS = frozenset((DOLLAR, "usd", "aud", "cad"))
_BOUNDS = {
    "nearly": "about",
    "just_over": "about",
    "more_than": "at_least",
    "less_than": "at_most",
}
_RANK: dict[Relation, int] = {"same": 0, "near": 1, "part": 2, "whole": 2, "other": 3, "unlike": 4}


def relate(one: Iterable[Value], other: Iterable[Value], minutes: Minutes) -> Relation:
    """Return how two mentions stand to each other: by the best pair of what they may mean."""
    theirs = tuple(other)
    found: Relation = "unlike"
    for mine in one:
        for its in theirs:
            relation = _relate(mine, its, minutes)
            if _RANK[relation] < _RANK[found]:
                found = relation
    return found


def _relate(one: Value, other: Value, minutes: Minutes) -> Relation:
    if one.kind != other.kind:
        return _across(one, other) if _across(one, other) != "unlike" else _across(other, one)
    match one.kind:
        case "clock":
            return _clocks(one, other, minutes)
        case "date":
            return _dates(one, other, minutes)
        case "number" | "percent" | "money" | "duration" | "measure":
            return _numbers(one, other)
    if one.low == other.low:
        return "same"
    if one.kind == "weekday" and _far_apart(one, other, minutes):
        apart = (int(str(one.low)) - int(str(other.low))) % _WEEK
        return "near" if apart in (1, _WEEK - 1) else "other"
    regions = len(str(one.low)) == _REGION, len(str(other.low)) == _REGION
    return "unlike" if one.kind == "places" and regions[0] != regions[1] else "other"


_CLOSELY = Decimal("0.01")
"""Of a number that is said to less than this part of it, another digit is another number: at least 2,697."""


def is_other_digit(ones: Sequence[Value], others: Sequence[Value]) -> bool:
    """Return True for two numbers said so closely that another digit is another number."""
    return len(ones) == len(others) == 1 and _is_close(ones[0], others[0])


def _is_close(one: Value, other: Value) -> bool:
    if one.kind != "number" or other.kind != "number":
        return False
    assert isinstance(one.low, Decimal)
    assert isinstance(other.low, Decimal)
    return max(one.step, other.step) < _CLOSELY * max(abs(one.low), abs(other.low))


_SURE = 3
"""Digits before the noughts from which on nobody rounds once more: about 3,180 is not about 3,280, and may be about 3,200."""
_AMOUNTS = frozenset(("number", "money", "percent"))


def _is_other_rounding(one: Value, other: Value) -> bool:
    """Return True for two numbers, one of them hedged, that are rounded as closely, to another digit; "two in three" is no 66.7."""
    if (
        one.kind not in _AMOUNTS
        or _is_coarse(one)
        or _is_coarse(other)
        or one.bound == other.bound == "exact"
        or _side(one)
        or _side(other)
    ):
        return False
    assert isinstance(one.low, Decimal) and isinstance(other.low, Decimal)
    if (one.low, other.low) != (one.high, other.high):
        return False
    mine, its = one.low.normalize().as_tuple(), other.low.normalize().as_tuple()
    if min(len(mine.digits), len(its.digits)) < _SURE:
        return False
    grain = Decimal(10) ** max(int(mine.exponent), int(its.exponent))
    off = abs(one.low - other.low)
    return off > grain or (off > 0 and mine.exponent == its.exponent)


def _is_coarse(value: Value) -> bool:
    """Return True for a value that has more digits than the words say: "one in eight" is 12.5 per cent."""
    return isinstance(value.low, Decimal) and value.step > 0 and bool(value.low % value.step)


def _numbers(one: Value, other: Value) -> Relation:
    assert isinstance(one.low, Decimal)
    assert isinstance(other.low, Decimal)
    if (one.low, one.high) == (other.low, other.high):
        return "other" if _is_other_money(one, other) else "same"
    if not _comparable(one, other):
        return "unlike"
    exact = one.bound == other.bound == "exact"
    if _is_other_rounding(one, other):
        return "other"
    if one.bound == other.bound == "between":
        return _ranges(one, other)
    if one.bound == other.bound == "about" and one.kind != "measure":
        # Who hedges a number hedges it in both languages, and rounds it once.
        off = abs(one.low - other.low)
        steps = max(one.step, other.step) / 2
        return "near" if off <= max(steps, ROUNDED * max(abs(one.low), abs(other.low))) else "other"
    if exact and abs(one.low - other.low) <= max(one.step, other.step) / 2:
        return "near"
    if _side(one) == _side(other) != "":
        apart, most = abs(one.low - other.low), max(abs(one.low), abs(other.low))
        if _is_close(one, other):
            return "other" if apart > max(one.step, other.step) else "near"
        return "other" if apart > max(one.step, other.step, ROUNDED * most) else "near"
    for bounded, said in ((one, other), (other, one)):
        if _side(bounded) and not _side(said):
            return _from_one_side(bounded, said)
    wrong = _fit(one, other) == _fit(other, one) == "contradicts"
    return "other" if wrong else "near"


def _ranges(one: Value, other: Value) -> Relation:
    """Return how two ranges stand to each other: who says both ends says them in both languages, and rounds them once."""
    assert isinstance(one.low, Decimal) and isinstance(one.high, Decimal)
    assert isinstance(other.low, Decimal) and isinstance(other.high, Decimal)
    for mine, its in ((one.low, other.low), (one.high, other.high)):
        steps = max(one.step, other.step) / 2
        if abs(mine - its) > max(steps, ROUNDED * max(abs(mine), abs(its))):
            return "other"
    return "near"


def _from_one_side(bounded: Value, said: Value) -> Relation:
    """Return how a number stands to "more than" or "less than" another."""
    assert isinstance(bounded.low, Decimal)
    assert isinstance(said.low, Decimal)
    low, high = (LOOSE_LOW, LOOSE_HIGH) if _side(bounded) == "at_least" else (1 / LOOSE_HIGH, 2 - LOOSE_LOW)  # fmt: skip
    return "near" if low * bounded.low <= said.low <= high * bounded.low else "other"


def _side(value: Value) -> str:
    """Return from which side a value is bounded, if from one."""
    bound = _BOUNDS.get(value.bound, value.bound)
    return bound if bound in ("at_least", "at_most") else ""


def _fit(said: Value, fact: Value) -> str:
    assert isinstance(said.low, Decimal)
    assert isinstance(said.high, Decimal)
    assert isinstance(fact.low, Decimal)
    assert isinstance(fact.high, Decimal)
    bound = _BOUNDS.get(fact.bound, fact.bound)
    return fit_number(said.bound, said.low, said.high, Fact(fact.low, fact.high, bound))


def _is_other_money(one: Value, other: Value) -> bool:
    """Return True for amounts of which each says its currency, and another one."""
    if one.kind != "money" or one.unit == other.unit or {one.unit, other.unit} <= _TAKA:
        return False
    return not (DOLLAR in (one.unit, other.unit) and {one.unit, other.unit} <= _DOLLARS)


def _comparable(one: Value, other: Value) -> bool:
    """Return True for two of one measure; who leaves the unit out may mean it."""
    if one.kind == "money" and one.unit != other.unit:
        return not _is_other_money(one, other)
    if one.kind == "number" and (one.low < 1) != (other.low < 1):  # type: ignore[operator]  # a half is no count
        return False
    if one.kind == "measure":
        return one.unit == other.unit
    if one.kind == "number" and one.unit and other.unit:
        return same_unit(one.unit, other.unit)
    return True


def _across(one: Value, other: Value) -> Relation:
    """Return how a number stands to what another kind says with the same digits."""
    if one.kind != "number" or not isinstance(one.low, Decimal):
        return "unlike"
    if other.kind == "date":
        return "same" if str(other.low) == str(one.low) else "unlike"
    if not isinstance(other.low, Decimal):
        return "unlike"
    match other.kind:
        case "duration" if not one.unit:
            return "same" if any(one.low * step == other.low for step in _STEPS) else "unlike"
        case "clock":
            return (
                "same"
                if 0 <= one.low <= _HOURS and one.low * 60 % HALF_DAY == other.low % HALF_DAY
                else "unlike"
            )
        case "percent" if 0 < one.low < 1:
            return "near" if abs(one.low * 100 - other.low) <= 1 else "unlike"
    return "same" if one.low == other.low and other.kind != "duration" else "unlike"


def _clocks(one: Value, other: Value, minutes: Minutes) -> Relation:
    assert isinstance(one.low, Decimal)
    assert isinstance(other.low, Decimal)
    round_the_clock = HALF_DAY if "12h" in (one.unit, other.unit) else DAY
    shifts = {0}
    if one.zone != other.zone:
        shifts.add(minutes(one.zone) - minutes(other.zone))
    apart = min(_apart(int(one.low - other.low) - shift, round_the_clock) for shift in shifts)
    if apart == 0:
        return "same"
    if one.bound == other.bound == "exact" or apart >= MINUTES_FAR:
        return "other"
    return "near"


def _apart(minutes: int, around: int) -> int:
    return min(minutes % around, -minutes % around)


def _dates(one: Value, other: Value, minutes: Minutes) -> Relation:
    if _is_next(str(one.low), str(other.low)) and _far_apart(one, other, minutes):
        return "near"  # by clocks of which one has passed midnight
    ends = {_days(mine, its) for mine in (one.low, one.high) for its in (other.low, other.high)}
    if one.low == one.high and other.low == other.high:
        return ends.pop()
    if _days(one.low, other.low) == _days(one.high, other.high) == "same":
        return "same"
    return "near" if "same" in ends else "part" if ends & {"part", "whole"} else "other"


def _far_apart(one: Value, other: Value, minutes: Minutes) -> bool:
    """Return True for two that are said by clocks hours apart."""
    return one.zone != other.zone and abs(minutes(one.zone) - minutes(other.zone)) >= _HOURS_APART


def _is_next(one: str, other: str) -> bool:
    """Return True for a day and the one before or behind it."""
    try:
        days = [
            date.fromisoformat(f"{_LEAP}{said[1:]}" if said.startswith("--") else said)
            for said in (one, other)
        ]
    except ValueError:
        return False
    return abs((days[0] - days[1]).days) == 1


def _days(one: Decimal | str, other: Decimal | str) -> Relation:
    """Return how two dates stand, of which either may leave the year or the day out.

    October is a part of what 25 October says; so is 2022, and nothing of 25 October is said by it.
    """
    mine, its = _parts(str(one)), _parts(str(other))
    said = [{at for at in range(3) if parts[at]} for parts in (mine, its)]
    shared = said[0] & said[1]
    if not shared:
        return "unlike"
    if any(mine[at] != its[at] for at in shared):
        return "other"
    if max(said[0]) == max(said[1]):
        return "same"
    return "part" if said[0] <= said[1] else "whole" if said[1] <= said[0] else "unlike"


def _parts(date: str) -> tuple[str, str, str]:
    """Return year, month and day of an ISO 8601 date; what is not said is empty."""
    year, rest = ("", date[2:]) if date.startswith("--") else (date[:4], date[5:])
    month, _, day = rest.partition("-")
    return year, month, day
