"""A time to the minute that is the very time of a moment, beside words of another: no chance gives a time that is rounded to nothing."""

from collections.abc import Iterable

from generator.checks.claims.facts.ground import Candidate, Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import has
from generator.l10n.hearing.heard import Heard, minutes_of

PLAINLY = 2.0
"""How much of an update's words tells of it and of nothing else."""
_HALF_HOUR = 30
_SIDE = 4
"""The words beside a time that say what it is of."""


def very_time(
    asked: Asked, agreed: Candidate, fitting: Iterable[Candidate], against: Candidate
) -> Candidate | None:
    """Return the moment of which a time to the minute is the very time, though another is told of in more words: the likeliest of some, or an update."""
    if not _is_odd(asked.heard):
        return None
    if _is_whole(asked, agreed.ground, against):
        return agreed
    return next((one for one in fitting if _is_update(asked, one.ground, against)), None)


def _is_whole(asked: Asked, agreed: Ground, against: Candidate) -> bool:
    """Return True for the beginning or the end where nothing else is told plainly, and for a beginning that the words beside a time tell: *triggered the disruption at* 3.17."""
    if agreed.role not in ("began", "ended") or not agreed.ours:
        return False
    cues, clause = asked.cues, asked.clause
    beside = clause.before[-_SIDE:] if cues.anchor_behind else clause.after[:_SIDE]
    begins = agreed.role == "began" and has(beside, cues.begin) and has(beside, cues.mishap)
    return begins or against.score < PLAINLY


def _is_update(asked: Asked, agreed: Ground, against: Candidate) -> bool:
    """Return True for an update of which the clause has a word that the other has not, and that is told as little."""
    if agreed.role != "update" or not agreed.ours or against.score >= PLAINLY:
        return False
    return asked.tells(agreed, asked.matched(agreed) - asked.matched(against.ground))


def _is_odd(heard: Heard) -> bool:
    """Return True for a time to the minute, and to no half hour."""
    return (
        heard.kind == "clock"
        and heard.bound == "exact"
        and bool(minutes_of(str(heard.low)) % _HALF_HOUR)
    )


def is_event(asked: Asked, agreed: Candidate, against: Candidate) -> bool:
    """Return True for the very time of an update where the clause says but that something was down, or back: not that it all was."""
    if (
        asked.heard.kind != "clock"
        or agreed.ground.role != "update"
        or against.ground.role not in ("began", "ended")
    ):
        return False
    begin = against.ground.role == "began"
    plainly = asked.has(asked.cues.begin if begin else asked.cues.end) and asked.has(
        asked.cues.mishap
    )
    return not plainly
