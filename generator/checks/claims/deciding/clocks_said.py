"""Which moments the clock times and days before a length are, from which it may be counted."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import LOCAL, Asked
from generator.checks.claims.values.fit import fit_clock, fit_date
from generator.checks.claims.words.clause import holds, words_of
from generator.l10n.hearing.heard import HALF_DAY, Heard, minutes_of
from generator.patterns import pattern

_PARTS = pattern(r"[;।!?]\s")
"""What parts two sentences."""
_BESIDE = 3
"""Words between a clock time and a length that is counted to it."""


def clocks_said(asked: Asked, moments: Sequence[Ground]) -> list[Ground]:
    """Return the moments that the clock times and days before a length are, in their order."""
    found: list[Ground] = []
    for said in asked.others:
        if said.kind in ("clock", "date") and said.end <= asked.heard.start:
            fit = [(_apart(asked, said, g), g) for g in moments if is_said(asked, said, g)]
            found += [min(fit, key=lambda one: one[0])[1]] if fit else []
    return found


def just_before(asked: Asked, moments: Sequence[Ground]) -> Ground | None:
    """Return the moment of the clock time that stands right before a length."""
    timed = (g for g in clocks_said(asked, moments) if _is_just_before(asked, g))
    return next(timed, None)


def _is_just_before(asked: Asked, moment: Ground) -> bool:
    """Return True for the moment of a clock time from which only a comma parts a length: at 5 pm local time, two hours after …"""
    clocks = [h for h in asked.others if h.kind == "clock" and h.end <= asked.heard.start]
    if not clocks or not is_said(asked, clocks[-1], moment):
        return False
    amid = asked.text[clocks[-1].end : asked.heard.start]
    between = words_of(amid)
    if between and _PARTS.search(amid):
        return False  # at 8.40 divers came; two hours after the crash …
    return len(between) <= _BESIDE and not holds(between, asked.cues.part)


def _apart(asked: Asked, said: Heard, ground: Ground) -> int:
    """Return the minutes between a clock time that was said and a moment by its clock."""
    if said.kind == "date":
        return 0
    at = _at(asked, ground)
    apart = (minutes_of(str(said.low)) - at.hour * 60 - at.minute) % HALF_DAY
    return min(apart, HALF_DAY - apart)


def _at(asked: Asked, ground: Ground) -> datetime:
    """Return a moment by the clock that the sentence names."""
    assert ground.at is not None
    zone = ground.zone if asked.zone == LOCAL else asked.zone
    return ground.at.astimezone(ZoneInfo(zone)) if zone and ground.clock else ground.at


def is_said(asked: Asked, said: Heard, ground: Ground) -> bool:
    """Return True when a clock time or a day that was said is a moment's."""
    at = _at(asked, ground)
    if said.kind == "date":
        fits = fit_date(str(said.low), at.date().isoformat()) == "agrees"
        return fits and (asked.score(ground) > 0 or ground.role == "began")
    minutes, half = minutes_of(str(said.low)), said.unit == "12h"
    fit = fit_clock(said.bound, minutes, at.hour * 60 + at.minute, half=half)
    return ground.clock and fit == "agrees"
