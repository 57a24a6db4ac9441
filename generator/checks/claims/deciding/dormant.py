"""How long what broke had lain hidden before it did: the bug *slept* for four weeks, ত্রুটিটি *লুকিয়ে* ছিল চার সপ্তাহ."""

from decimal import Decimal

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.values.against import fit_of
from generator.checks.claims.words.clause import holds
from generator.l10n.hearing.lexicon import SECONDS

_TOLD = 0.5
"""How much of an update's words a sentence has that tells of it."""


def dormant(asked: Asked, grounds: Facts) -> Ground | None:
    """Return the time from the only update before the beginning of which a sentence tells, where it says that this lay hidden for days."""
    words, cues = asked.clause.own or asked.clause.words, asked.cues
    if not holds(words, cues.beginnings.dormant):
        return None
    assert isinstance(asked.heard.low, Decimal)
    if asked.heard.low < SECONDS["day"]:
        return None
    if holds(words, cues.anew) or asked.apart:
        return None  # a second flaw
    began = {g.incident: g.at for g in grounds if g.role == "began" and g.ours}
    earlier = {
        g.name
        for g in grounds
        if g.role == "update" and g.at is not None and (at := began.get(g.incident)) and g.at < at
        if g.ours and asked.score(g) >= _TOLD and asked.tells(g, asked.near | asked.far)
    }
    if len(earlier) != 1:
        return None
    later = {g.name for g in grounds if g.at is not None and g.role != "other"}
    lengths = [g for g in grounds.lengths(later | earlier) if not earlier.isdisjoint(g.ends or ())]
    found = [g for g in lengths if "began" in (g.ends or ())]
    # It may have been found out when the rest was over.
    return next(
        (g for g in lengths if fit_of(asked.heard, g, "") == "agrees"), found[0] if found else None
    )
