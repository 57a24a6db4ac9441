"""Values that are one slip of the pen from another: a nought too many, lakh for crore, two digits the wrong way round.

What is so near in its writing, though not in its size, was most likely meant as the other. Never decides what a
sentence means: it only says how two values look beside each other.
"""

from decimal import Decimal
from zoneinfo import ZoneInfo

from generator.checks.claims.asked import LOCAL, Asked
from generator.checks.claims.ground import Ground
from generator.l10n.hearing.heard import Heard, minutes_of

_NOUGHTS = 4
"""How many noughts a slip of scale may be: a crore for a thousand."""
_DIGITS = 3
"""How many digits a number has of which one that is another, or two that changed places, is a slip."""
_HOUR, _ROUND = 3600, 300
"""Seconds of an hour; what lengths and times are rounded to, so that many have the same minutes."""
_DAY = 2
"""Hyphens of a date that names a day."""


def is_slip(asked: Asked, ground: Ground) -> bool:
    """Return True where a mention is one slip from a fact of its kind."""
    heard = asked.heard
    match heard.kind:
        case "clock":
            return ground.at is not None and ground.clock and _clock(heard, ground, asked.zone)
        case "date":
            return ground.at is not None and _date(str(heard.low), ground.at.date().isoformat())
        case "duration":
            return ground.at is None and ground.kind == "duration" and _length(heard, ground.low)
    if ground.at is not None or ground.kind != heard.kind:
        return False
    assert isinstance(heard.low, Decimal)
    beside = not asked.counted(ground).isdisjoint(asked.beside)
    return _number(heard.low, ground.low, plainly=beside or asked.score(ground) >= 1)


def _number(said: Decimal, fact: Decimal, *, plainly: bool) -> bool:
    """Return True for digits of another scale (a single one must `plainly` count the same), or with one of them wrong."""
    one, other = said.normalize().as_tuple(), fact.normalize().as_tuple()
    if one.digits == other.digits:
        noughts = abs(int(one.exponent) - int(other.exponent))
        return (len(one.digits) > 1 or plainly) and 0 < noughts <= _NOUGHTS
    same = one.exponent == other.exponent and len(one.digits) >= _DIGITS
    return same and _one_apart("".join(map(str, one.digits)), "".join(map(str, other.digits)))


def _length(heard: Heard, fact: Decimal) -> bool:
    """Return True for lengths of other hours and the same minutes, if these are no round ones."""
    assert isinstance(heard.low, Decimal)
    apart = abs(heard.low - fact)
    return bool(apart) and apart % _HOUR == 0 and bool(fact % _ROUND) and heard.low >= _HOUR


def _clock(heard: Heard, ground: Ground, zone: str) -> bool:
    said = minutes_of(str(heard.low)) * 60
    return any(_times(said, fact) for fact in _seconds(ground, zone))


def _seconds(ground: Ground, zone: str) -> set[int]:
    """Return the seconds after midnight of a moment by each clock that a sentence may mean."""
    assert ground.at is not None
    names = {ground.zone if one == LOCAL else one for one in ((zone,) if zone else ("", LOCAL))}
    there = (ground.at.astimezone(ZoneInfo(name)) if name else ground.at for name in names)
    return {(at.hour * 60 + at.minute) * 60 for at in there}


def _times(said: int, fact: int) -> bool:
    if said == fact or not fact % _ROUND:
        return False
    if not (said - fact) % _HOUR:
        return True
    one, other = f"{said % _HOUR // 60:02}", f"{fact % _HOUR // 60:02}"
    return said // _HOUR == fact // _HOUR and one == other[::-1]


def _date(said: str, fact: str) -> bool:
    """Return True for a day of the same month with its digits changed about: 12 and 21 April."""
    if said.count("-") < _DAY or (said[0].isdigit() and said[:4] != fact[:4]):
        return False
    month, day = said[-5:-3], said[-2:]
    return month == fact[5:7] and day != fact[8:] and day == fact[8:][::-1]


def _one_apart(one: str, other: str) -> bool:
    """Return True for digits of which one is another, or two beside each other changed places."""
    if len(one) != len(other):
        return False
    unlike = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(unlike) == 1:
        return True
    if len(unlike) != 2 or unlike[1] - unlike[0] != 1:
        return False
    first, second = unlike
    return one[first] == other[second] and one[second] == other[first]
