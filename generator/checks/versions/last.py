"""Whether two mentions are all that two sentences have left which are each other's: then one stands in the other's place.

A number that both say elsewhere too, in a headline, is no reason to let it differ there.
"""

from generator.checks.versions.aligning import Alignment
from generator.checks.versions.texts import Version
from generator.checks.versions.values import NAMED

_LOOSE = (*NAMED, "middle")


def are_last(laid: Alignment, mine: int, its: int) -> bool:
    """Return True for two mentions of sentences that say all else alike, and something else at all."""
    rows = laid.one.said[mine].row, laid.other.said[its].row
    if not laid.alone(*rows) or laid.one.said[mine].kind == "date":
        return False  # papers name the day of a night, and the next one
    ours = _said_in(laid.one, rows[0]) - {mine}
    theirs = _said_in(laid.other, rows[1]) - {its}
    return bool(ours) and {laid.pairs.get(at, -1) for at in ours} == theirs


def _said_in(version: Version, row: int) -> set[int]:
    """Return the mentions of a sentence but for names and noon: what was struck need not be named again."""
    return {
        at
        for at, one in enumerate(version.said)
        if one.row == row and not any(value.kind in _LOOSE for value in one.values)
    }
