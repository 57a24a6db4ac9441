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
from generator.checks.claims.values.slips import as_meant
from generator.checks.claims.words.clause import holds
from generator.checks.claims.words.meaning import meaning
from generator.l10n.hearing.heard import Heard
from generator.saying import say

_PEN = say("nothing in the record fits, and this is a slip of the pen away")
_PLAIN = frozenset(("exact", "about", "between"))
"""Bounds of which a slip is plain: "more than 1.6 million" is true of much."""
_LABEL = 0.5
"""How much of a figure's label a sentence has, where a number stands beside another noun or none."""
_UPDATE = 1.0
"""How much of the words of a moment."""
Ask = Callable[[Mention], Asked]
Judge = Callable[[Mention, Heard], Mention]
"""Judges a mention as if something else had been heard in its place."""


def of_twins(found: Sequence[Mention], facts: Facts, ask: Ask, judge: Judge) -> Iterator[Mention]:
    """Yield the mentions of a sentence; one that fits nothing contradicts the fact with whose value it would agree."""
    for one in found:
        twin = _twin(one, facts, ask, judge) if one.verdict == "unexplained" else None
        yield one if twin is None else replace(one, verdict="contradicts", ground=twin, reason=_PEN)


def _twin(one: Mention, facts: Facts, ask: Ask, judge: Judge) -> Ground | None:
    """Return the fact of which a mention is a slip, and with which it would agree."""
    asked: Asked | None = None
    for ground in facts:
        if one.heard is None or not ground.ours or ground.role in ("other", "said"):
            continue
        if (meant := as_meant(one.heard, ground, one.clock)) is None:
            continue
        asked = asked or ask(one)
        if not _may_be(asked, ground, facts):
            continue
        other = judge(one, meant)
        if other.verdict == "agrees" and other.ground == ground:
            return ground
    return None


def _may_be(asked: Asked, ground: Ground, facts: Facts) -> bool:
    """Return True unless a mention is of another time, or not of what the fact counts."""
    heard = asked.heard
    if heard.bound not in _PLAIN:
        return False
    if is_beside(asked, facts) or is_other_than(asked, ground):
        return False
    if asked.also or is_long_ago(asked) or is_elsewhen(asked) or is_only_planned(asked, facts):
        return False
    match heard.kind:
        case "duration":
            return not (asked.matters or holds(asked.clause.after[:1], asked.cues.later))
        case "clock":
            told = asked.score(ground) >= _UPDATE and on_its_day(asked, ground)
            return told and not (
                is_elsewhere(asked, facts, plainly=True) or is_undone(asked, ground)
            )
        case "number" if not heard.unit:
            if is_measured(asked):
                return meaning(asked.clause.after[0], asked.locale) in asked.counted(ground)
            counted = not asked.counted(ground).isdisjoint(asked.beside)
            return counted or asked.score(ground) >= _LABEL
    return True
