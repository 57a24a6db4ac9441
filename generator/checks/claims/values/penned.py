"""A number or a day that is a slip of the pen from a fact, with what was meant: 340 megawatts of 430, 41 camps of 14, 6 October of 16.

`slips` knows how digits look beside each other; here is of which of them a number is nothing else than the figure.
"""

from decimal import Decimal

from msgspec.structs import replace

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.values.fit import NEAR, is_other_scale
from generator.checks.claims.values.slips import (
    THOUSAND,
    digits_of,
    is_another,
    is_turned,
    one_apart,
)
from generator.l10n.hearing.heard import Heard, names_day

_HEDGES = frozenset(("about", "nearly", "just_over"))
"""Bounds of a number that may be rounded."""
_TWO_DIGITS, _TWO, _THREE = 10, 2, 3
_MINUTE, _FIVE = 60, 5
"""Seconds of a minute, and to how many minutes a length is rounded."""


def is_penned(heard: Heard, ground: Ground) -> bool:
    """Return True for a figure's digits with one of them wrong, or in its unit and of another scale: no part of it is so written by chance."""
    if ground.role != "figure" or heard.kind != ground.kind or heard.low != heard.high:
        return False
    if not heard.unit and digits_of(Decimal(heard.low))[0] == digits_of(ground.low)[0]:
        return False
    return ground.low == ground.high and is_another(Decimal(heard.low), ground.low)


def is_scaled(heard: Heard, ground: Ground) -> bool:
    """Return True for a count in a figure's unit, or a sum, of two digits and more and other noughts, or a rounding with these: 2.5 crore of 25 lakh.

    A number without a unit has three.
    """
    if ground.role != "figure" or heard.kind != ground.kind or heard.low != heard.high:
        return False
    if heard.kind == "percent":
        return False
    if is_other_scale(Decimal(heard.low), ground.low, _TWO if heard.unit else _THREE):
        return True
    return bool(heard.unit) and heard.bound in _HEDGES and _as_rounded(heard, ground) is not None


def as_figure(heard: Heard, ground: Ground) -> Heard | None:
    """Return a number with the value of a figure of which it is surely a slip of the pen; None where it is none."""
    if ground.at is not None or heard.kind != ground.kind:
        return None
    low, high = Decimal(heard.low), Decimal(heard.high)
    if low != high:
        ends = (low, ground.low), (high, ground.high)
        right = [one == other for one, other in ends].count(True)
        slip = right == 1 or all(one == other or is_another(one, other) for one, other in ends)
        between = ground.low != ground.high and right < len(ends)
        return _with(heard, ground.low, ground.high) if slip and between else None
    same = ground.low == ground.high
    if same and (is_another(low, ground.low) or _is_turned(low, ground.low)):
        return _with(heard, ground.low, ground.low)
    return _as_rounded(heard, ground) if heard.bound in _HEDGES else None


def has_its_digits(heard: Heard, ground: Ground) -> bool:
    """Return True for a figure's own digits with noughts too many or too few: 3 lakh of 30,000."""
    if ground.at is not None or heard.kind != ground.kind or heard.low != heard.high:
        return False
    if ground.low != ground.high:
        return False
    (written, size), (meant, its_size) = digits_of(Decimal(heard.low)), digits_of(ground.low)
    sure = len(written) > 1 or min(size, its_size) >= THOUSAND
    return sure and written == meant and 0 < abs(size - its_size) <= THOUSAND


def as_scaled(heard: Heard, ground: Ground) -> Heard | None:
    """Return a number with a figure's value where it has its digits, be it one alone, and other noughts."""
    return _with(heard, ground.low, ground.low) if has_its_digits(heard, ground) else None


def as_counted(heard: Heard, ground: Ground) -> Heard | None:
    """Return a number of two digits and more with the value of a figure that is its half or its double, or has one other digit.

    So is a range that is as wide as the figure's.
    """
    if heard.kind != "number" or ground.kind != "number":
        return None
    said, fact = Decimal(heard.low), ground.low
    wide = Decimal(heard.high) - said
    if wide or fact != ground.high:
        alike = wide > 0 and wide == ground.high - fact and said != fact
        return _with(heard, fact, ground.high) if alike else None
    if min(said, fact) < _TWO_DIGITS or said == fact:
        return None
    (written, size), (meant, its_size) = digits_of(said), digits_of(fact)
    digit = size == its_size and len(written) == len(meant) == 2 and one_apart(written, meant)
    return _with(heard, fact, fact) if digit or said == 2 * fact or 2 * said == fact else None


def as_day(heard: Heard, ground: Ground) -> Heard | None:
    """Return a day as that of a moment, where it is of another month, or has a digit too many or too few, or its two turned: 6 October of 16."""
    said = str(heard.low)
    if ground.at is None or not names_day(said):
        return None
    day = ground.at.date().isoformat()
    if said[0].isdigit() and said[:4] != day[:4]:
        return None
    one, other = str(int(said[-2:])), str(int(day[-2:]))
    same_month = said[-5:-3] == day[-5:-3]
    turned = len(one) == len(other) == _TWO and one == other[::-1]
    slip = (one in other or other in one or turned) if same_month else one == other
    return _with(heard, f"{said[:-5]}{day[-5:]}") if slip and said[-5:] != day[-5:] else None


def as_turned(heard: Heard, ground: Ground) -> Heard | None:
    """Return a length of so many minutes, to no five of them, with the value of one that has its two digits the other way round: 94 minutes of 49."""
    if heard.kind != "duration" or heard.step != _MINUTE or heard.bound != "exact":
        return None
    said, fact = Decimal(heard.low) / _MINUTE, ground.low / _MINUTE
    if ground.at is not None or ground.kind != "duration" or not (said % _FIVE and fact % _FIVE):
        return None
    return _with(heard, ground.low) if is_turned(str(said), str(fact)) else None


def as_reckoned(heard: Heard, ground: Ground) -> Heard | None:
    """Return a length with the value of one that is half as long or twice, a hedged one about so; None where it is neither."""
    if ground.at is not None or heard.kind != "duration" or heard.low != heard.high:
        return None
    said, fact = Decimal(heard.low), ground.low
    room = 0 if heard.bound == "exact" else NEAR * fact
    half = any(abs(one - fact) <= room for one in (said * 2, said / 2))
    return _with(heard, fact, fact) if half else None


def _as_rounded(heard: Heard, ground: Ground) -> Heard | None:
    """Return a hedged number with other noughts, or with its digits the other way round, where it is then about a fact."""
    said = Decimal(heard.low)
    written, size = digits_of(said)
    if len(written) == 1:
        return None
    noughts = (n for n in range(-THOUSAND, THOUSAND + 1) if n)
    ways = (*(said.scaleb(n) for n in noughts), Decimal(written[::-1]).scaleb(size))
    near = (one for one in ways if abs(one - ground.low) <= NEAR * ground.low)
    return next((_with(heard, one, one) for one in near), None)


def _with(heard: Heard, low: Decimal | str, high: Decimal | None = None) -> Heard:
    return replace(heard, low=low, high=low if high is None else high)


def _is_turned(said: Decimal, fact: Decimal) -> bool:
    """Return True for two digits that changed places: 41 camps of 14."""
    (written, size), (meant, its_size) = digits_of(said), digits_of(fact)
    return len(written) == 2 and size == its_size and written == meant[::-1] != meant
