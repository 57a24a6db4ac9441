"""Whether two mentions are all that two sentences have left which are each other's: then one stands in the other's place.

A number that both say elsewhere too, in a headline, is no reason to let it differ there.
"""

from decimal import Decimal

from generator.checks.versions.aligning import Alignment
from generator.checks.versions.texts import Said, Version, digits_of
from generator.checks.versions.values import NAMED

_DAWN = 360
"""Minutes after midnight before which a time is of the night, whose day papers name."""
_LOOSE = (*NAMED, "middle")


def are_last(laid: Alignment, mine: int, its: int) -> bool:
    """Return True for two mentions of sentences that say all else alike, and something else at all.

    Papers name the day of a night, and the next one; and digits in which nothing is heard may be those that are missed.
    """
    a, b = laid.one.said[mine], laid.other.said[its]
    if not laid.alone(a.row, b.row) or a.kind == "date":
        return False
    if _is_unheard(a, laid.other.digits) or _is_unheard(b, laid.one.digits):
        return False
    if _is_weekday(a) and (_is_at_night(laid.one, a.row) or _is_at_night(laid.other, b.row)):
        return False
    ours = _said_in(laid.one, a.row) - {mine}
    theirs = _said_in(laid.other, b.row) - {its}
    return bool(ours) and {laid.pairs.get(at, -1) for at in ours} == theirs


def _is_unheard(said: Said, digits: frozenset[str]) -> bool:
    """Return True for a number whose digits another text has where nothing is heard: sections 43 and 66."""
    own = [str(said.values[0].low)] if said.small else digits_of(said.mention.text)
    return bool(own) and digits.issuperset(own)


def _is_weekday(said: Said) -> bool:
    return any(value.kind == "weekday" for value in said.values)


def _is_at_night(version: Version, row: int) -> bool:
    """Return True for a sentence with a time before dawn."""
    times = (
        value.low
        for one in version.said
        if one.row == row
        for value in one.values
        if value.kind == "clock"
    )
    return any(isinstance(time, Decimal) and time < _DAWN for time in times)


def _said_in(version: Version, row: int) -> set[int]:
    """Return the mentions of a sentence but for names and noon: what was struck need not be named again."""
    return {
        at
        for at, one in enumerate(version.said)
        if one.row == row and not any(value.kind in _LOOSE for value in one.values)
    }
