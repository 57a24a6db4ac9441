"""The figures that a number may mean if none fits it: by the words of their labels, or by what is counted."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.checks.claims.asked import Asked
from generator.checks.claims.grounds import Ground, counts, same_unit
from generator.checks.claims.refer import WIDE_UNITS
from generator.l10n.hearing.lexicon import BYTES

_SOME = 0.3
"""How much of a figure's label the sentence has."""
_BOTH = 1.5
"""How much of the labels of two figures, where a sentence has their share."""
_NOUGHTS = 100
"""How many times more or less a number may be that means another: two noughts too many."""


def closed_numbers(asked: Asked, grounds: Sequence[Ground]) -> Iterator[tuple[float, Ground]]:
    """Yield the figures that a number, amount or share may mean, each with how surely."""
    heard, words = asked.heard, asked.near | asked.far
    scores: dict[str, float] = {}
    for ground in grounds:
        if (
            ground.role == "other"
            and ground.kind == heard.kind == "percent"
            and ground.ends is not None
        ):
            ends = [scores.get(end, 0.0) for end in ground.ends]
            if min(ends) > 0 and sum(ends) >= _BOTH:
                yield sum(ends) / 2, ground
        if ground.role != "figure" or not ground.ours or ground.kind == "duration":
            continue
        score = scores[ground.name] = asked.score(ground)
        unit = _unit(asked, ground, words)
        if unit is None or heard.kind != ground.kind:
            continue
        if score >= _SOME and (asked.tells(ground, words) or score > 1) and (unit or score >= 1):
            yield score + unit / 2, ground
        elif unit == 1 and _counts_it(asked, ground, grounds) and _is_near(asked, ground):
            yield _SOME + asked.near_score(ground), ground


def _unit(asked: Asked, ground: Ground, words: frozenset[str]) -> float | None:
    """Return how surely a number is counted in a fact's unit; None where it is not.

    1 where it is heard so or stands before its word, half where the sentence has the word, 0 where there is none.
    """
    heard = asked.heard
    if heard.kind != "number":
        return 0.5
    if heard.unit:
        return 1 if counts(heard.unit, ground) else None
    counted = asked.counted(ground)
    if not counted:
        return 0
    if counted <= asked.beside:
        return 1
    return None if counted.isdisjoint(words) else 0.5


def _counts_it(asked: Asked, ground: Ground, grounds: Sequence[Ground]) -> bool:
    """Return True where only the incident can be meant by what is counted, whatever else the sentence says.

    What any news counts must be the only figure in its unit, in a sentence that names what was struck.
    """
    if ground.point or ground.unit in BYTES:
        return False
    if ground.unit not in WIDE_UNITS:
        return True
    same = {
        g.name for g in grounds if g.role == "figure" and g.ours and same_unit(g.unit, ground.unit)
    }
    return same == {ground.name} and asked.names(ground)


def _is_near(asked: Asked, ground: Ground) -> bool:
    """Return True for numbers of which one may be the other with a digit or a nought too many."""
    low = asked.heard.low
    assert isinstance(low, Decimal)
    return ground.low / _NOUGHTS <= low <= ground.low * _NOUGHTS
