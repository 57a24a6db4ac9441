"""Whether what a sentence says fits a fact: one rule for each way of hedging (docs/checks.md).

Pure arithmetic over values. Which fact a sentence means is decided elsewhere (`refer`).
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from generator.l10n.hearing.heard import DAY, HALF_DAY, HeardBound

Fit = Literal["agrees", "contradicts", "undecided"]

NEAR, FAR = Decimal("0.06"), Decimal("0.12")
"""What "about" still covers, and what it covers no more, as parts of the fact."""
ROOM_ABOVE = Decimal("1.2")
"""How far above "more than" a fact may lie: 41 outlets are more than 35, not more than 20."""
ROOM_BELOW = Decimal("1.12")
SLIP = Decimal("0.05")
NOUGHTS = 4
"""How many noughts a slip of scale may be: a crore for a thousand."""
WIDEST_RANGE = Decimal("0.2")
LOOSE_LOW, LOOSE_HIGH = Decimal("0.9"), Decimal("1.5")
"""How far a bare number may lie from the bound of a fact that is known only from one side."""

_TWO = 2
"""Digits of an upper bound that with other noughts is the fact's own, written wrong."""
_CLOSE, _HALF_WAY, _FAR_OFF = 10, 5, 3
"""How many times what it is rounded to a number of two digits is; the digit half way to the next nought; units by which another is meant."""

MINUTES_NEAR, MINUTES_FAR, MINUTES_BESIDE = 10, 20, 15


class Value(Struct, frozen=True):
    """A fact's value; `upper` is its other end where the bound is `between`."""

    low: Decimal
    upper: Decimal | None = None
    bound: str = "exact"

    @property
    def high(self) -> Decimal:
        """The upper end, or the value itself."""
        return self.low if self.upper is None else self.upper


def fit_number(bound: HeardBound, low: Decimal, high: Decimal, fact: Value) -> Fit:
    """Return how a number that was heard fits a fact's value of the same unit."""
    if bound == "between":
        return _range(low, high, fact)
    return _RULES[bound](low, fact)


def is_other_scale(said: Decimal, fact: Decimal, digits: int) -> bool:
    """Return True for a number of the same digits, so many at least, and other noughts: lakh for million."""
    one, other = said.normalize().as_tuple(), fact.normalize().as_tuple()
    apart = abs(int(one.exponent) - int(other.exponent))
    return one.digits == other.digits and len(one.digits) >= digits and 0 < apart <= NOUGHTS


def fit_rounded(bound: HeardBound, low: Decimal, high: Decimal, fact: Value) -> Fit:
    """Return how a hedged number that is near enough fits as a rounding: to two digits and more, about 84,000 is not 87,000."""
    if bound not in ("about", "nearly") or low != high or fact.bound != "exact":
        return "agrees"
    unit = _unit_of(low)
    off = min(abs(low - fact.low), abs(low - fact.high))
    if low < _CLOSE * unit or off <= unit:
        return "agrees"
    return "contradicts" if off >= _FAR_OFF * unit else "undecided"


def _unit_of(said: Decimal) -> Decimal:
    """Return to what a number is rounded: 84,000 to a thousand, 85,000 to five thousand."""
    _, digits, exponent = said.normalize().as_tuple()
    assert isinstance(exponent, int)
    unit = Decimal(1).scaleb(exponent)
    return unit * _HALF_WAY if digits[-1] == _HALF_WAY else unit


def _off(said: Decimal, fact: Value) -> Decimal:
    """Return how far a number lies outside a fact, as a part of the fact."""
    nearest = min(max(said, fact.low), fact.high)
    if nearest == 0:
        return Decimal(0) if said == 0 else Decimal(1)
    return abs(said - nearest) / abs(nearest)


def _bare(said: Decimal, fact: Value) -> Fit:
    if said in (fact.low, fact.high):
        return "agrees"
    low = fact.low
    wrong: Mapping[str, bool] = {
        "exact": True,
        "about": _off(said, fact) > FAR,
        "at_least": said < LOOSE_LOW * low or said >= LOOSE_HIGH * low,
        "at_most": said > Decimal("1.1") * low or said <= low / LOOSE_HIGH,
        "between": _off(said, fact) > FAR,
    }
    return "contradicts" if wrong[fact.bound] else "undecided"


def _about(said: Decimal, fact: Value) -> Fit:
    off = _off(said, fact)
    return "agrees" if off <= NEAR else "contradicts" if off > FAR else "undecided"


def _nearly(said: Decimal, fact: Value) -> Fit:
    rough = _about(said, fact)
    return rough if rough != "agrees" or fact.low <= said else "undecided"


def _just_over(said: Decimal, fact: Value) -> Fit:
    rough = _about(said, fact)
    return rough if rough != "agrees" or fact.high >= said else "undecided"


def _above(said: Decimal, fact: Value, *, equal: bool) -> Fit:
    if fact.bound == "at_most" and said >= fact.low:
        return "contradicts"
    if said > (1 + SLIP) * fact.high:
        return "contradicts"
    if said == fact.low:
        fits = equal or fact.bound in ("at_least", "between")
        return "agrees" if fits else "undecided"
    return "agrees" if said < fact.low <= ROOM_ABOVE * said else "undecided"


def _below(said: Decimal, fact: Value, *, equal: bool) -> Fit:
    if fact.bound == "at_least" and said <= fact.low:
        return "contradicts"
    if said < (1 - SLIP) * fact.low:
        return "contradicts"
    if fact.bound == "at_most" and is_other_scale(said, fact.low, _TWO):
        return "contradicts"
    if said == fact.high:
        fits = fact.bound != "at_least" and (equal or fact.bound in ("at_most", "between"))
        return "agrees" if fits else "undecided"
    return "agrees" if fact.high < said <= ROOM_BELOW * fact.high else "undecided"


def _range(low: Decimal, high: Decimal, fact: Value) -> Fit:
    if fact.bound == "between" and not {low, high}.isdisjoint((fact.low, fact.high)):
        room = NEAR * fact.low  # one end is the record's, so the other is meant to be
        wrong = abs(low - fact.low) > room or abs(high - fact.high) > room
        if wrong or (low, high) == (fact.low, fact.high):
            return "contradicts" if wrong else "agrees"
    inside = low <= fact.low and fact.high <= high
    if inside and fact.bound == "exact" and high - low <= WIDEST_RANGE * fact.low:
        return "agrees"
    beyond = min((_off(end, fact) for end in (low, high)), default=Decimal(0))
    apart = high < fact.low or low > fact.high
    return "contradicts" if apart and beyond > FAR else "undecided"


_RULES: Mapping[HeardBound, Callable[[Decimal, Value], Fit]] = {
    "exact": _bare,
    "about": _about,
    "nearly": _nearly,
    "just_over": _just_over,
    "at_least": lambda said, fact: _above(said, fact, equal=True),
    "more_than": lambda said, fact: _above(said, fact, equal=False),
    "at_most": lambda said, fact: _below(said, fact, equal=True),
    "less_than": lambda said, fact: _below(said, fact, equal=False),
}


def fit_clock(bound: HeardBound, said: int, fact: int, *, half: bool) -> Fit:
    """Return how a clock time fits another, both in minutes after midnight.

    `half` is True where the sentence says neither morning nor afternoon: either may be meant.
    """
    if half:
        said = min(
            (said % HALF_DAY, said % HALF_DAY + HALF_DAY),
            key=lambda minute: abs(_apart(minute, fact)),
        )
    late = _apart(said, fact)  # how long before the fact the sentence puts it
    if bound == "just_over":
        near = 0 <= late <= MINUTES_BESIDE
    elif bound == "nearly":
        near = -MINUTES_BESIDE <= late <= 0
    elif bound == "exact":
        return "agrees" if late == 0 else "contradicts"
    else:
        near = abs(late) <= MINUTES_NEAR
    if near:
        return "agrees"
    return "contradicts" if abs(late) >= MINUTES_FAR else "undecided"


def _apart(said: int, fact: int) -> int:
    """Return the minutes from what was said to the fact, by the shorter way round the clock."""
    return (fact - said + DAY // 2) % DAY - DAY // 2


def fit_date(said: str, fact: str) -> Fit:
    """Return how a date fits a day or less, as ISO 8601: `--MM-DD` has no year, `YYYY-MM` no day."""
    if said.startswith("--"):
        fact = fact[4:]
        said = said[1:]
    length = min(len(said), len(fact))
    if said[:length] != fact[:length]:
        return "contradicts"
    return "agrees" if len(said) <= len(fact) else "undecided"
