"""A mention that does not agree with a fact which the same text tells rightly elsewhere, in more of its words.

A report tells a fact once below its headline, or again in passing. What is said of it in fewer words than where it agrees, or of a time that the text
has already gone beyond, is likelier of something that the record has not: it is undecided, and no contradiction. A
headline is always of the incident, and a length is held wherever it stands; so is a day beside its moment's time.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from msgspec.structs import replace

from generator.checks.claims.across.dated import NOT_ITS_DAY, stands_beside
from generator.checks.claims.across.more_than import counts_again, is_more, is_risen
from generator.checks.claims.across.spoken import spoken_in
from generator.checks.claims.beside.background import is_background
from generator.checks.claims.beside.fates import fate_of
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.sentence.asked import HEADS
from generator.checks.claims.values.against import how_far
from generator.checks.claims.values.penned import is_penned, is_scaled
from generator.checks.claims.values.slips import looks_like
from generator.checks.claims.words.clause import has, words_between, words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import meanings
from generator.l10n.hearing.heard import DAY, HALF_DAY, Heard, minutes_of, names_day
from generator.saying import say

_BETTER = 1.25
"""How many times as much of a fact's words another clock time of the same sentence has."""
_OWN = 2
"""How many words of a fact a sentence has that tells of it and of nothing else."""
_DIGITS, _LIST = 2, 40
"""The digits of a number that changed places; and letters between two numbers of people with what became of them."""
_HOUR = 60
"""Minutes within which a time is the fact's, though it is wrong."""
_SOON = 360
"""Minutes within which a text goes on from one clock time to the next."""
RETOLD = say("the text says it elsewhere as the record has it, and this may be of something else")


def retold(mentions: Iterable[Mention], facts: Iterable[Ground] = ()) -> Iterator[Mention]:
    """Yield the mentions of a record in order; some that contradict are undecided."""
    found, known = list(mentions), tuple(facts)
    told = [*(one for one in found if one.verdict == "agrees"), *spoken_in(found, known)]
    for at, one in enumerate(found):
        yield (
            replace(one, verdict="undecided", reason=RETOLD)
            if _is_retold(found, at, known, told)
            else one
        )


def _passed(before: Heard, after: Heard) -> int:
    """Return the minutes from a clock time to the next that is written so; half a day may be left unsaid."""
    day = HALF_DAY if "12h" in (before.unit, after.unit) else DAY
    return (minutes_of(str(after.low)) - minutes_of(str(before.low))) % day


def _is_retold(
    found: Sequence[Mention], at: int, facts: Sequence[Ground], told: Sequence[Mention]
) -> bool:
    one = found[at]
    heard, ground = one.heard, one.ground
    if one.verdict != "contradicts" or heard is None or ground is None:
        return False
    if one.reason == NOT_ITS_DAY:
        return False  # it stands beside the time that the record has
    if ground.theirs:
        return is_background(found, at, facts)
    if _is_told_beside(found, one):
        return True
    if is_background(found, at, facts) and not is_scaled(heard, ground):
        return True
    if heard.kind == "duration" or one.sentence.field in HEADS:
        return False
    if heard.kind == "date" and not names_day(str(heard.low)):
        return False  # a month is told of whole incidents
    if _is_close(heard, ground, one.clock) or _lists_claims(found, one):
        return False
    if ground.at is not None and _is_in_its_words(one, ground, facts) and not _is_beyond(found, at):
        return False
    same = [
        other
        for other in told
        if other.ground is not None
        and _are_one(other.ground, ground)
        and _may_tell(other, heard)
        and not (other.ground.theirs and is_scaled(heard, ground))
        and other.sentence.locale == one.sentence.locale
        and not (heard.kind == "date" and stands_beside(one, other))
        and not (ground.role == "figure" and other.sentence.field in HEADS)
    ]
    if not same:
        return False
    near = looks_like(heard, ground, one.clock) or _is_turned(heard, ground)
    if near and (2 * one.score >= max(o.score for o in same) or is_penned(heard, ground)):
        return False
    if _is_told_with_another_fate(found, at):
        return False
    if ground.role in ("began", "ended"):
        return not _is_plain(one, ground.role)
    if _is_anothers(one, facts):
        return True
    counted = heard.kind in ("number", "money") and isinstance(heard.low, Decimal)
    if counted and heard.low < ground.low:  # type: ignore[operator]
        return True  # a part of it: four were dead on arrival
    if counted and is_risen(one):
        return False
    most = max(other.score for other in same)
    if counted and one.score >= most and is_more(one, facts):
        return False
    if counted and any(counts_again(one, other, facts) for other in same):
        return False
    beside = heard.kind == "clock" and any(other.sentence is one.sentence for other in same)
    much = _BETTER * one.score if beside else one.score
    return most >= much or (most >= one.score and _is_beyond(found, at))


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


def _is_turned(heard: Heard, ground: Ground) -> bool:
    """Return True for a number of two digits that changed places: that another event had just these is unlikely."""
    if (
        ground.role != "figure"
        or heard.kind not in ("number", "percent")
        or heard.low != heard.high
    ):
        return False
    said, fact = str(heard.low), str(ground.low)
    return len(said) == len(fact) == _DIGITS and said == fact[::-1] != fact and "0" not in said


def _is_told_with_another_fate(found: Sequence[Mention], at: int) -> bool:
    """Return True for so many right beside all of another fate: of "17 dead and eight missing" the eight are no part of nine."""
    one = found[at]
    if one.ground is None:
        return False
    mine = fate_of(one.ground, one.sentence.locale)
    beside = [other for other in found[max(0, at - 1) : at + 2] if other is not one]
    if not mine or any(
        other.verdict == "agrees"
        and other.sentence is one.sentence
        and other.ground is not None
        and other.ground.name == one.ground.name
        for other in found
    ):
        return False  # the evening before it was 13
    return any(
        other.verdict == "agrees"
        and other.sentence is one.sentence
        and other.ground is not None
        and other.ground.role == "figure"
        and abs(other.start - one.start) <= _LIST
        and fate_of(other.ground, other.sentence.locale) not in ("", mine)
        for other in beside
    )


def _may_tell(other: Mention, heard: Heard) -> bool:
    """Return True for mentions that may tell of one fact: of a moment by its day or by its clock, or as a `${…}`."""
    if other.heard is None:
        return True
    moment = heard.kind == "date" and other.heard.kind == "clock"
    return other.heard.kind == heard.kind or moment


def _are_one(one: Ground, other: Ground) -> bool:
    """Return True for one fact, and for two that were at one moment: the beginning, and the update that tells of it."""
    if one.incident != other.incident:
        return False
    return one.name == other.name or (one.clock and other.clock and one.at == other.at)


def _is_anothers(one: Mention, facts: Sequence[Ground]) -> bool:
    """Return True for the very value of another fact of the record: of that one it may tell in other words."""
    heard, ground = one.heard, one.ground
    assert heard is not None and ground is not None
    if heard.kind == "clock":
        others = (g for g in facts if g.at is not None and g.clock and g.ours and g.at != ground.at)
        return heard.bound == "exact" and any(how_far(heard, g, one.clock) == 0 for g in others)
    return heard.low == heard.high and any(
        g.low == g.high == heard.low and g.name != ground.name
        for g in facts
        if g.role == "figure" and g.ours and g.kind == heard.kind and g.unit == ground.unit
    )


def _is_plain(one: Mention, role: str) -> bool:
    """Return True where a sentence says of the outage by its name that it began, or was over."""
    words, cues = words_of(one.sentence.text), cues_of(one.sentence.locale)
    said = [word for word in words if has((word,), cues.begin if role == "began" else cues.end)]
    return bool(said) and any(word not in said and has((word,), cues.mishap) for word in words)


def _is_in_its_words(one: Mention, ground: Ground, facts: Sequence[Ground]) -> bool:
    """Return True for a sentence that tells of a moment in words of it, and hardly has another."""
    locale, cues = one.sentence.locale, cues_of(one.sentence.locale)
    words = meanings(words_between(one.sentence.text, one.sentence.heard), locale)
    whole = {fact.at for fact in facts if fact.role in ("began", "ended")}
    own = {w for f in facts if f.at == ground.at for w in f.weights.get(locale, ())}
    subject = ground.subject.get(locale, frozenset())
    known = own | subject | meanings((*cues.begin, *cues.end, *cues.event, *cues.onset), locale)
    known |= {w for f in facts if f.at in whole for w in f.weights.get(locale, ())}
    return words <= known and len(words & (own | subject)) >= _OWN and not words.isdisjoint(own)


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
