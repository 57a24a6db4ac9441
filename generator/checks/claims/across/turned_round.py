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
    words = anchor(asked) if asked.later else ()
    ends = [
        g
        for name in length.ends or ()
        for g in facts
        if g.name == name and g.incident == length.incident and g.ours
    ]
    if len(ends) != _TWO or any(one.role != "update" for one in ends):
        return False
    if not words or (
        asked.cues.genitive and not words[-1].endswith((*asked.cues.genitive, _DOING))
    ):
        return False  # আরও ঘণ্টাখানেক পরে
    first, last = sorted(ends, key=_when)
    back = holds(asked.clause.after[:1], asked.cues.sooner)
    start, end = (last, first) if back else (first, last)
    here, there = meanings(words, asked.locale), asked.near - meanings(words, asked.locale)
    return _tells(asked, end, start, here) and _tells(asked, start, end, there)


def _when(moment: Ground) -> float:
    assert moment.at is not None
    return moment.at.timestamp()


def _tells(asked: Asked, one: Ground, other: Ground, words: frozenset[str]) -> bool:
    """Return True for words that tell of a moment, and hardly of another."""
    score = asked.weigh(one, words)
    return score >= _TOLD and score >= _TIMES * asked.weigh(other, words)
