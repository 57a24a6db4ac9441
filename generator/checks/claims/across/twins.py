"""A mention that fits nothing, is one slip of the pen from a fact, and would agree with that fact if it had its value.

A value that was right must be found out when it alone is altered. Where a sentence would have been heard to say a fact, what stands
in its place is held against it, though the sentence has less of its words than is asked for where the number may be any number.
"""

from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace

from generator.checks.claims.beside.occasions import is_beside
from generator.checks.claims.beside.opposites import is_undone
from generator.checks.claims.beside.parts import is_other_than
from generator.checks.claims.beside.planned import is_only_planned
from generator.checks.claims.deciding.elsewhere import is_elsewhen, is_elsewhere
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.sentence.days import is_long_ago, on_its_day
from generator.checks.claims.sentence.dimensions import is_measured
from generator.checks.claims.values.slips import as_meant, is_odd_half
from generator.checks.claims.words.clause import holds, words_amid
from generator.checks.claims.words.meaning import meaning
from generator.l10n.hearing.heard import Heard
from generator.saying import say

_PEN = say("nothing in the record fits, and this is a slip of the pen away")
_PLAIN = frozenset(("exact", "about", "between"))
"""Bounds of which a slip is plain: "more than 1.6 million" is true of much, but how long it all was is said to be more than the hours of it."""
_LABEL = 0.5
"""How much of a figure's label a sentence has, where a number stands beside another noun or none."""
_UPDATE = 1.0
"""How much of the words of a moment, for any time; and how surely it would be meant by one that is no full hour."""
_SURE = 0.7
_FULL = ":00"
_SIDE = 2
"""The most words between two times that stand side by side."""
Ask = Callable[[Mention], Asked]
Judge = Callable[[Mention, Heard], Mention]
"""Judges a mention as if something else had been heard in its place."""


def of_twins(found: Sequence[Mention], facts: Facts, ask: Ask, judge: Judge) -> Iterator[Mention]:
    """Yield the mentions of a sentence; one that fits nothing contradicts the fact with whose value it would agree."""
    for one in found:
        timed = one.heard is not None and one.heard.kind == "clock"
        may_be = one.verdict == "unexplained" or (timed and one.verdict == "contradicts")
        may_be = may_be and not (timed and _is_of_range(one, found))
        twin = _twin(one, facts, ask, judge) if may_be else None
        yield (
            one
            if twin is None
            else replace(
                one,
                verdict="contradicts",
                ground=twin.ground,
                reason=_PEN,
                score=twin.score if timed else one.score,
            )
        )


def _is_of_range(one: Mention, found: Sequence[Mention]) -> bool:
    """Return True for one of two clock times that stand side by side, neither of which fits: somebody's shop was shut "from 3.45 to 5.15"."""
    return any(
        other.heard is not None
        and one.heard is not None
        and other is not one
        and other.heard.kind == "clock"
        and other.verdict == "unexplained"
        and len(words_amid(one.sentence.text, one.heard, other.heard)) <= _SIDE
        for other in found
    )


def _twin(one: Mention, facts: Facts, ask: Ask, judge: Judge) -> Mention | None:
    """Return the mention as it would be with the value of the fact of which it is a slip, if it would agree with that."""
    asked: Asked | None = None
    for ground in facts:
        if one.heard is None or not ground.ours or ground.role in ("other", "said"):
            continue
        if one.ground is not None and one.ground.at == ground.at:
            continue  # it is held against that moment already
        if (meant := as_meant(one.heard, ground, one.clock)) is None:
            continue
        asked = asked or ask(one)
        if not _may_be(asked, ground, facts):
            continue
        other = judge(one, meant)
        if other.verdict != "agrees" or other.ground != ground or other.score < one.score:
            continue
        if asked.heard.kind == "clock" and not _is_told(asked, ground, meant, other.score):
            continue
        return other
    return None


def _is_told(asked: Asked, ground: Ground, meant: Heard, score: float) -> bool:
    """Return True for a time of whose moment a sentence has words enough, or that is half a day from it to the minute."""
    if asked.score(ground) >= _UPDATE or is_odd_half(asked.heard, meant):
        return True
    alone = sum(one.kind == "clock" for one in asked.others) == 1
    sure = alone or ground.role != "update" or asked.score(ground) >= _SURE
    return sure and score >= _SURE and not str(asked.heard.low).endswith(_FULL)


def _may_be(asked: Asked, ground: Ground, facts: Facts) -> bool:
    """Return True unless a mention is of another time, or not of what the fact counts."""
    heard = asked.heard
    if heard.bound not in _PLAIN and (heard.kind, ground.name) != ("duration", "duration"):
        return False
    if is_beside(asked, facts) or is_other_than(asked, ground):
        return False
    if asked.also or is_long_ago(asked) or is_elsewhen(asked) or is_only_planned(asked, facts):
        return False
    match heard.kind:
        case "duration":
            return not (asked.matters or holds(asked.clause.after[:1], asked.cues.later))
        case "clock":
            away = is_elsewhere(asked, facts, plainly=True) or is_undone(asked, ground)
            return on_its_day(asked, ground) and not away
        case "number" if not heard.unit:
            if is_measured(asked):
                return meaning(asked.clause.after[0], asked.locale) in asked.counted(ground)
            counted = not asked.counted(ground).isdisjoint(asked.beside)
            return counted or asked.score(ground) >= _LABEL
    return True
