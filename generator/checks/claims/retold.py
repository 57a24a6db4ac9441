"""A mention that does not agree with a fact which the same text tells rightly elsewhere, in more of its words.

A report tells a fact once, or again in passing. What is said of it in fewer words than where it agrees, or of a time that the text
has already gone beyond, is likelier of something that the record has not: it is undecided, and no contradiction. A
headline is always of the incident, and a length is held wherever it stands.
"""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from generator.checks.claims.against import how_far
from generator.checks.claims.asked import HEADS
from generator.checks.claims.ground import Ground
from generator.checks.claims.mention import Mention
from generator.checks.claims.slips import looks_like
from generator.l10n.hearing.heard import DAY, HALF_DAY, Heard, minutes_of, names_day
from generator.saying import say

_BETTER = 1.25
"""How many times as much of a fact's words the other place has."""
_HOUR = 60
"""Minutes within which a time is the fact's, though it is wrong."""
_SOON = 360
"""Minutes within which a text goes on from one clock time to the next."""
_WHY = say("the text says it elsewhere as the record has it, and this may be of something else")


def retold(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Yield the mentions of a record in order; some that contradict are undecided."""
    found = list(mentions)
    for at, one in enumerate(found):
        yield replace(one, verdict="undecided", reason=_WHY) if _is_retold(found, at) else one


def _passed(before: Heard, after: Heard) -> int:
    """Return the minutes from a clock time to the next that is written so; half a day may be left unsaid."""
    day = HALF_DAY if "12h" in (before.unit, after.unit) else DAY
    return (minutes_of(str(after.low)) - minutes_of(str(before.low))) % day


def _is_retold(found: Sequence[Mention], at: int) -> bool:
    one = found[at]
    heard, ground = one.heard, one.ground
    if one.verdict != "contradicts" or heard is None or ground is None:
        return False
    if _is_told_beside(found, one):
        return True
    if heard.kind == "duration" or one.sentence.field in HEADS or ground.role in ("began", "ended"):
        return False
    if looks_like(heard, ground, one.clock) or _is_close(heard, ground, one.clock):
        return False
    if _lists_claims(found, one):
        return False
    same = [
        other
        for other in found
        if other.verdict == "agrees"
        and other.ground is not None
        and other.ground.name == ground.name
        and other.ground.incident == ground.incident
        and other.heard is not None
        and _may_tell(other.heard, heard)
        and other.sentence.locale == one.sentence.locale
    ]
    if not same:
        return False
    most = max(other.score for other in same)
    return most >= _BETTER * one.score or (most >= one.score and _is_beyond(found, at))


def _is_told_beside(found: Sequence[Mention], one: Mention) -> bool:
    """Return True for a clock time within the hour of one that its sentence has as the record has it, by the same clock.

    Nobody times one thing twice in a sentence: "it began at 11:20, and customers felt it first at 11:28".
    """
    assert one.heard is not None and one.ground is not None
    if one.heard.kind != "clock" or how_far(one.heard, one.ground, one.clock) >= _HOUR:
        return False
    return any(
        other.verdict == "agrees"
        and other.ground is not None
        and other.heard is not None
        and other.heard.kind == "clock"
        and (other.ground.name, other.ground.incident) == (one.ground.name, one.ground.incident)
        and other.clock == one.clock
        and other.score >= one.score
        for other in found
        if other.sentence is one.sentence
    )


def _is_close(heard: Heard, ground: Ground, clock: str) -> bool:
    """Return True for a time within the hour of a fact's, or half a day from it, and for the day before or after."""
    if ground.at is None:
        return False
    if heard.kind == "clock":
        return how_far(heard, ground, clock) < _HOUR
    return heard.kind == "date" and names_day(str(heard.low)) and how_far(heard, ground, clock) <= 1


def _may_tell(other: Heard, heard: Heard) -> bool:
    """Return True for mentions that may tell of one fact: of a moment by its day or by its clock."""
    moment = heard.kind == "date" and other.kind == "clock"
    return other.kind == heard.kind or moment


def _lists_claims(found: Sequence[Mention], one: Mention) -> bool:
    """Return True for a time where the sentence says what others say who disagree: this is such a claim too."""
    return (
        one.heard is not None
        and one.heard.kind == "clock"
        and any(
            other.verdict == "agrees" and other.ground is not None and other.ground.theirs
            for other in found
            if other.sentence is one.sentence
        )
    )


def _is_beyond(found: Sequence[Mention], at: int) -> bool:
    """Return True for a clock time before which the text has come to another, later than the fact."""
    one = found[at]
    assert one.heard is not None and one.ground is not None
    for other in reversed(found[:at]):
        if (
            other.sentence.locale != one.sentence.locale
            or other.sentence.field != one.sentence.field
        ):
            return False
        if other.heard is None or other.heard.kind != "clock":
            continue
        if other.verdict != "agrees" or other.ground is None or other.ground.at is None:
            return False
        return (
            one.heard.kind == "clock"
            and one.ground.at is not None
            and one.ground.at < other.ground.at
            and _passed(other.heard, one.heard) < _SOON
        )
    return False
