"""The fact of which a mention that fits nothing is a slip of the pen, by the words that its sentence has of it."""

from collections.abc import Set

from generator.checks.claims.beside.differing import is_of_other_value
from generator.checks.claims.beside.fates import is_of_other_fate
from generator.checks.claims.beside.opposites import is_undone
from generator.checks.claims.beside.parts import is_other_than
from generator.checks.claims.deciding.elsewhere import is_elsewhen
from generator.checks.claims.deciding.lengths import is_rate
from generator.checks.claims.deciding.other_lengths import is_delay
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Candidate
from generator.checks.claims.sentence.among import is_of_them
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.values.slips import is_other_unit, is_scaled, is_slip
from generator.saying import say

PEN = say("nothing in the record fits, and this is a slip of the pen away")
_SLIP = 0.5
"""How surely a fact is meant that a mention is a slip of."""
MUCH = 1.5
"""How much of a figure's label the sentence has, for "more" and "another" not to part it from the figure."""


def slipped(
    asked: Asked, grounds: Facts, said: Set[str], *, least: float = 0.0
) -> Candidate | None:
    """Return the fact of which a mention is a slip of the pen; one that the sentence has a word of above others.

    Where it must have so much (`least`) of a fact, what it says of the incident or counts is not enough.
    """
    if asked.apart or asked.anew or is_rate(asked) or (least < MUCH and is_elsewhen(asked)):
        return None
    if asked.heard.kind == "duration" and is_delay(asked, grounds):
        return None
    found = [
        (asked.score(ground), ground)
        for ground in grounds
        if ground.ours and ground.name not in said and is_slip(asked, ground)
        if not is_other_than(asked, ground) and not is_of_other_value(asked, ground)
        if not is_undone(asked, ground) and not is_of_other_fate(asked, ground, grounds)
    ]
    words = asked.near | asked.far
    if is_of_them(asked.clause.before, asked.clause.after, asked.cues):
        known = asked.near | asked.wide
        found = [one for one in found if not asked.counted(one[1]).isdisjoint(known)]
    found = [
        (score, ground)
        for score, ground in found
        if score > least
        or is_other_unit(asked, ground)
        or is_scaled(asked, ground)
        or (not least and (asked.names(ground) or not asked.counted(ground).isdisjoint(words)))
    ]
    if not found:
        return None
    score, ground = max(found, key=lambda one: (one[0], one[1].role == "began", one[1].name))
    return Candidate(ground, max(score, _SLIP), True, PEN)
