"""The right time between two moments, told the wrong way round: API Gateway was back nine minutes *before* the tokens, which were first."""

from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace

from generator.checks.claims.deciding.counting import anchor
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import holds
from generator.checks.claims.words.meaning import meanings
from generator.saying import say

_TWO = 2
_DOING = "ার"
"""How a verb ends behind which a length counts: ফিরতে শুরু কর*ার* ৯ মিনিট পরে."""
_TOLD, _TIMES = 0.5, 2
"""How much of a moment's words tell of it, and how many times less those of the other moment are told there."""
_WHY = say("it was so long, but the other way round")


def of_turned_round(
    found: Sequence[Mention], facts: Facts, ask: Callable[[Mention], Asked]
) -> Iterator[Mention]:
    """Yield the mentions of a sentence; a length that is right is none where it is counted from the wrong one of its moments."""
    for one in found:
        length = one.ground
        if one.verdict != "agrees" or length is None or length.role != "length" or not length.ends:
            yield one
        elif _is_turned(ask(one), length, facts):
            yield replace(one, verdict="contradicts", reason=_WHY)
        else:
            yield one


def _is_turned(asked: Asked, length: Ground, facts: Facts) -> bool:
    """Return True where a length is counted from its later moment on, or from its earlier one back."""
    ends = _updates(length, facts)
    if len(ends) != _TWO or not asked.later:
        return False
    words, there = anchor(asked), asked.near
    if not words and not holds(asked.clause.after[1:2], asked.cues.pointing):
        words, there = asked.previous, meanings(asked.clause.own, asked.locale)
    elif not words or (
        asked.cues.genitive and not words[-1].endswith((*asked.cues.genitive, _DOING))
    ):
        return False  # আরও ঘণ্টাখানেক পরে
    first, last = sorted(ends, key=_when)
    back = holds(asked.clause.after[:1], asked.cues.sooner)
    start, end = (last, first) if back else (first, last)
    here = meanings(words, asked.locale)
    return _tells(asked, end, start, here) and _tells(asked, start, end, there - here)


def _updates(length: Ground, facts: Facts) -> list[Ground]:
    """Return the updates between which a length lies; of an end the one update at that moment."""
    ours = [g for g in facts if g.role == "update" and g.incident == length.incident and g.ours]
    found = [g for g in ours if g.name in (length.ends or ())]
    if len(found) == 1:
        edges = {g.at for g in facts if g.role == "ended" and g.name in (length.ends or ())}
        found += [
            g
            for g in ours
            if g.at in edges and g.clock and abs(_when(g) - _when(found[0])) == length.low
        ]
    return found


def _when(moment: Ground) -> float:
    assert moment.at is not None
    return moment.at.timestamp()


def _tells(asked: Asked, one: Ground, other: Ground, words: frozenset[str]) -> bool:
    """Return True for words that tell of a moment, and hardly of another."""
    score = asked.weigh(one, words)
    return score >= _TOLD and score >= _TIMES * asked.weigh(other, words)
