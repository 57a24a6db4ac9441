"""The lengths that a length of time may mean if none fits it: of the whole, of a figure, between two moments told of."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from generator.checks.claims.asked import HEADS, Asked
from generator.checks.claims.clause import has, holds
from generator.checks.claims.grounds import Ground
from generator.checks.claims.lengths import anchor, is_rate
from generator.checks.claims.meaning import meanings
from generator.checks.claims.moments import CUE

_SOME = 0.3
"""How much of a figure's label the sentence has."""
_TOLD, _END = 0.5, 0.3
"""How much of the words of one of two moments; and what a word of a beginning or an end is among them."""
_ORDER = 26
"""How many times longer or shorter a length may be that means another: hours are written for days."""


def closed_lengths(asked: Asked, grounds: Sequence[Ground]) -> Iterator[tuple[float, Ground]]:
    """Yield the lengths that a length of time may mean, each with how surely."""
    clause, cues = asked.clause, asked.cues
    if is_rate(asked):
        return
    if is_between(asked):
        yield from _between(asked, grounds)
    near = (*clause.before[-2:], *clause.after[:2])
    if holds(near, cues.other_length) or (
        holds(clause.before[-1:], cues.later) and not asked.has(cues.end)
    ):
        return
    event = asked.field in HEADS or asked.has(
        (*cues.event, *cues.end, *cues.onset, *cues.whole, *cues.took)
    )
    for ground in grounds:
        if (
            ground.kind != "duration"
            or asked.anew
            or not ground.ours
            or not _is_alike(asked, ground)
        ):
            continue
        score = asked.score(ground)
        if ground.role == "figure" and score >= _SOME:
            yield score, ground
        elif (
            ground.name == "duration"
            and (event or _goes_on(asked, ground))
            and not holds(clause.after[:1], cues.later)
        ):
            yield CUE / 2, ground


def _between(asked: Asked, grounds: Sequence[Ground]) -> Iterator[tuple[float, Ground]]:
    """Yield the times between two moments of which the sentence has words; an update's words above all."""
    earlier = any(h.kind in ("clock", "date") and h.end <= asked.heard.start for h in asked.others)
    if (
        holds(asked.clause.after[:1], asked.cues.later)
        and not earlier
        and not meanings(anchor(asked), asked.locale)
    ):
        return  # counted from what another sentence tells of
    told = {g.name: _end(asked, g) for g in grounds if g.at is not None and g.role != "other"}
    words = {
        g.name: (asked.near | asked.far) & g.weights.get(asked.locale, {}).keys()
        for g in grounds
        if g.role == "update"
    }
    for ground in grounds:
        if ground.role == "length" and ground.ends is not None:
            ends = [told.get(end, 0.0) for end in ground.ends]
            if (
                min(ends) > 0
                and max(ends) >= _TOLD
                and _is_alike(asked, ground)
                and _are_two(asked, ground.ends, words)
            ):
                yield sum(ends), ground


def _end(asked: Asked, ground: Ground) -> float:
    """Return how much of a moment a sentence has; of a beginning or an end, whether it speaks of one."""
    cues, words = asked.cues, asked.clause.sentence
    match ground.role:
        case "began":
            return _END if has(words, (*cues.begin, *cues.mishap, *cues.onset)) else 0.0
        case "ended":
            return _END if has(words, cues.end) else 0.0
    return asked.score(ground)


def _are_two(asked: Asked, ends: tuple[str, str], words: Mapping[str, frozenset[str]]) -> bool:
    """Return True unless one word alone tells of both moments."""
    return len(frozenset().union(*(words.get(end, frozenset((end,))) for end in ends))) > 1


def _is_alike(asked: Asked, ground: Ground) -> bool:
    """Return True for lengths of one order: who mistakes one takes no minutes for days."""
    low = asked.heard.low
    assert isinstance(low, Decimal)
    return ground.low / _ORDER <= low <= ground.low * _ORDER


def _goes_on(asked: Asked, ground: Ground) -> bool:
    """Return True where what was struck, and no figure of it, is said to be so *for* a time."""
    clause, during = asked.clause, asked.cues.during
    return (
        not asked.counting
        and asked.names(ground)
        and (holds(clause.before[-1:], during) or holds(clause.after[:1], during))
    )


def is_between(asked: Asked) -> bool:
    """Return True for a length from one moment to another: an hour later, took two hours."""
    clause = asked.clause
    return holds(clause.after[:1], asked.cues.later) or has(
        (*clause.before, *clause.after), asked.cues.took
    )
