"""A value with that of a fact of which it may be a slip of the pen: what is written nearly as it, and half and double.

Looser than `penned` and `slips`, and for those alone who know by more than two values that the fact is meant.
"""

from collections.abc import Iterator
from decimal import Decimal

from msgspec.structs import replace

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.values.fit import FAR, is_other_scale
from generator.checks.claims.values.penned import as_day, as_figure
from generator.checks.claims.values.slips import as_meant, digits_of, one_apart
from generator.l10n.hearing.heard import Heard, names_day
from generator.l10n.hearing.lexicon import SECONDS

_COUNTS = frozenset(("number", "money", "percent"))
_FEW, _MANY = 2, 3
"""Digits of a number of which one that is another may be a slip; and from how many on a slip is sure: 63 and 36 are any two numbers."""
_FIVE = 5
"""What many a number is rounded to."""
_HOUR = SECONDS["hour"]
_HALF_HOUR = _HOUR // 2
_TENTH = 10
"""A rounded length lies so near what it is of."""


def as_surely(heard: Heard, ground: Ground, zone: str) -> Heard | None:
    """Return a mention with the value of a fact of its kind of which it is surely a slip, whatever stands about it; None where it is none."""
    if ground.at is not None:
        return as_day(heard, ground) if heard.kind == "date" else as_meant(heard, ground, zone)
    if heard.kind != ground.kind:
        return None
    if heard.kind in _COUNTS:
        long = len(digits_of(Decimal(heard.low))[0]) >= _MANY
        return (as_figure(heard, ground) or _as_ordered(heard, ground)) if long else None
    return as_meant(heard, ground, zone)


def as_maybe(heard: Heard, ground: Ground) -> Heard | None:
    """Return a number, a length or a day that a text names with the value of a fact of which it may be a slip; None where it is none."""
    if heard.kind == "date" and ground.at is not None and ground.role == "other":
        return _as_day(heard, ground.at.date().isoformat())
    if ground.at is not None or heard.kind != ground.kind:
        return None
    if heard.kind in _COUNTS and (meant := as_figure(heard, ground)) is not None:
        return meant
    low, high = Decimal(heard.low), Decimal(heard.high)
    ends = (low, ground.low), (high, ground.high)
    if low == ground.low and high == ground.high:
        return None
    if low != high or ground.low != ground.high:
        wide = high - low == ground.high - ground.low or any(one == fact for one, fact in ends)
        slip = low != high and ground.low != ground.high and wide
    elif heard.kind == "duration":
        slip = any(_is_length(low, fact) for fact in _near(heard, ground.low))
    else:
        slip = _is_number(low, ground.low)
    return replace(heard, low=ground.low, high=ground.high) if slip else None


def as_length(heard: Heard, ground: Ground) -> Heard | None:
    """Return a length of two digits of minutes, hours, half hours or days with the value of one of which it has one other, or both changed places: 27 minutes of 17."""
    low, unit = Decimal(heard.low), Decimal(heard.step)
    if ground.at is not None or ground.kind != heard.kind or not unit or low % unit:
        return None
    fact = (ground.low / unit).quantize(Decimal(1)) * unit
    whole = _HOUR if unit == _HALF_HOUR else unit
    one, other = (str(number // whole) for number in (low, fact))
    alike = low % whole == fact % whole and len(one) == len(other) == _FEW and one_apart(one, other)
    near = abs(fact - ground.low) * _TENTH <= ground.low
    return replace(heard, low=fact, high=fact) if alike and near else None


def _as_day(heard: Heard, fact: str) -> Heard | None:
    """Return a day of the month of another, of which one of two digits is another: 28 October of 23."""
    said = str(heard.low)
    if not names_day(said) or (said[0].isdigit() and said[:4] != fact[:4]):
        return None
    same = said[-5:-2] == fact[-5:-2] and "0" not in (said[-2], fact[-2])
    if not same or not one_apart(said[-2:], fact[-2:]):
        return None
    meant = f"{said[:-2]}{fact[-2:]}"
    return replace(heard, low=meant, high=meant)


def _near(heard: Heard, fact: Decimal) -> Iterator[Decimal]:
    """Yield a length, and what it is when rounded as one that was heard in hours or minutes."""
    yield fact
    if 0 < heard.step <= _HOUR:
        yield (fact / heard.step).quantize(Decimal(1)) * heard.step


def _is_length(said: Decimal, fact: Decimal) -> bool:
    """Return True for the half, the double, and an hour more or less."""
    return said == 2 * fact or 2 * said == fact or abs(said - fact) == _HOUR < min(said, fact)


def _is_number(said: Decimal, fact: Decimal) -> bool:
    """Return True for the half, the double, one other digit of two and more, and one too many or too few before them; not for what is only rounded."""
    if not said % _FIVE and abs(said - fact) <= FAR * fact:
        return False
    if said == 2 * fact or 2 * said == fact:
        return True
    one, other = (f"{number.normalize():f}" for number in (said, fact))
    if len(one) == len(other) >= _FEW:
        return sum(a != b for a, b in zip(one, other, strict=True)) == 1
    return one == f"1{other}" or other == f"1{one}"


def is_rescaled(heard: Heard, ground: Ground) -> bool:
    """Return True for a sum of the same digits, two and more, and other noughts: crore for lakh."""
    if heard.kind != "money" or heard.kind != ground.kind or heard.low != heard.high:
        return False
    return is_other_scale(Decimal(heard.low), ground.low, _FEW)


def _as_ordered(heard: Heard, ground: Ground) -> Heard | None:
    """Return a number with the value of a figure that has its digits in another order: 2,731 of 2,317."""
    (written, size), (meant, its_size) = digits_of(Decimal(heard.low)), digits_of(ground.low)
    same = heard.low == heard.high and ground.low == ground.high and size == its_size
    ordered = same and sorted(written) == sorted(meant)
    return replace(heard, low=ground.low, high=ground.low) if ordered and written != meant else None
