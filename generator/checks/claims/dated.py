"""A day that stands beside a clock time is the day of that time's moment: "Thursday, 12 November, at 10.15 am"."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from generator.checks.claims.against import fit_of
from generator.checks.claims.clause import words_of
from generator.checks.claims.cues import cues_of
from generator.checks.claims.mention import Mention
from generator.checks.claims.nights import by_night
from generator.saying import say

_BESIDE = 2
"""The most words between a day and its clock time."""
_WHY = say("it is the day of the time beside it")


def with_their_days(found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions of a sentence; a day that contradicts agrees where the time beside it is a moment's of that day."""
    for one in found:
        day = one.heard
        if one.verdict != "contradicts" or day is None or day.kind != "date":
            yield one
            continue
        night = by_night(day, one.sentence, cues_of(one.sentence.locale))
        grounds = (
            other.ground
            for other in found
            if other.verdict == "agrees" and other.ground is not None and stands_beside(one, other)
        )
        ground = next(
            (g for g in grounds if g.at is not None and fit_of(night, g, one.clock) == "agrees"),
            None,
        )
        yield one if ground is None else replace(one, verdict="agrees", ground=ground, reason=_WHY)


def stands_beside(day: Mention, other: Mention) -> bool:
    """Return True for the clock time that stands beside a day: 18 July, at 4.20 am."""
    if other.heard is None or day.heard is None or other.heard.kind != "clock":
        return False
    if other.sentence is not day.sentence:
        return False
    first, last = sorted((day.heard, other.heard), key=lambda heard: heard.start)
    return len(words_of(day.sentence.text[first.end : last.start])) <= _BESIDE
