"""Whether a sentence speaks of something else than its incident: of another matter, of another day or year, of somebody's own hours.

Asked only of what fits nothing in the record.
"""

from generator.checks.claims.beside.planned import is_only_planned
from generator.checks.claims.beside.somebody import is_of_another, of_somebody
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.sentence.days import other_day
from generator.checks.claims.sentence.labels import in_label
from generator.checks.claims.words.clause import has, holds
from generator.checks.claims.words.cue import Cues
from generator.l10n.tokens import nfc

_SAID, _SEEN = 1.5, 1.3
"""How much of an update's words a sentence has that tells of it, though somebody says so, or somebody saw it."""
_ENDING = 3
"""Letters behind a time in which its ending stands."""


def is_elsewhere(
    asked: Asked, grounds: Facts, *, plainly: bool, told: float = 0.0, named: bool = False
) -> bool:
    """Return True where the sentence speaks of something else than its incident.

    Where it tells of one fact `plainly`, a word of somebody or of another matter does not make it so; nor does a word of
    somebody, or of who says so, where a clock time has much of an update (`told`), unless the time is a name: the 6.35 to Harindanga.
    A day by which the event is called (`named`) is its own, though somebody still talks of it.
    """
    plainly = plainly or named
    return (
        asked.also
        or (not plainly and bool(asked.matters))
        or (not plainly and _is_theirs(asked, grounds, told))
        or is_only_planned(asked, grounds)
        or (asked.heard.kind == "clock" and asked.has(asked.cues.future))
        or (asked.heard.kind == "date" and asked.goes_on and not named)
        or other_day(asked, grounds)
        or is_of_another(asked, grounds)
        or (asked.heard.kind != "duration" and asked.has(asked.cues.wholly))
        or in_label(asked, grounds)
    )


def _is_theirs(asked: Asked, grounds: Facts, told: float) -> bool:
    """Return True for somebody's own time, and for one that somebody named."""
    timed = asked.heard.kind in ("clock", "date")
    if timed and (asked.goes_on or asked.has(asked.cues.future) or asked.formerly):
        return True
    if asked.heard.kind != "clock" or told < _SAID or _is_name(asked):
        return _is_said(asked) or of_somebody(asked, grounds)
    if _is_said(asked):
        return of_somebody(asked, grounds)
    return told < _SEEN and of_somebody(asked, grounds)


def is_elsewhen(asked: Asked) -> bool:
    """Return True where the sentence has a word of another time: last year, the previous one."""
    words, cues = asked.clause.sentence, asked.cues
    if asked.heard.kind == "clock" or not has(words, cues.elsewhen):
        return False
    return any(
        has((word,), cues.elsewhen) and not _is_of_this(words[:at], word, words[at + 1 :], cues)
        for at, word in enumerate(words)
    )


def _is_of_this(before: tuple[str, ...], word: str, behind: tuple[str, ...], cues: Cues) -> bool:
    """Return True for a form of "last" that is of this time: it *lasted* nine hours, up to *the last* train, *the last* at 10.20 pm; not the last outage."""
    if word not in cues.whole:
        return False
    if word not in cues.elsewhen:
        return True
    if holds(before[-1:], cues.the_whole) and (
        not behind or holds(behind[:1], (*cues.at, *cues.made_of))
    ):
        return True
    ends = cues.last_of_all and f" {' '.join(before)} ".endswith(cues.last_of_all)
    others = (*cues.mishap, *cues.event, *cues.part_time, *cues.occasions.kinds)
    return bool(ends) and not has(behind[:1], others)


def _is_name(asked: Asked) -> bool:
    """Return True for a time by which something is called that goes at it: *the* 6.35 to Harindanga, ৬টা ৩৫-*এর* লোকাল."""
    heard, cues = asked.heard, asked.cues
    if cues.timed_before and holds(asked.clause.before[-1:], cues.timed_before):
        return True
    behind = nfc(asked.text[heard.end : heard.end + _ENDING])
    return bool(cues.timed_behind) and behind.startswith(cues.timed_behind)


def _is_said(asked: Asked) -> bool:
    """Return True for a time of a sentence with a word of who says so: it may be but a time that somebody named."""
    if asked.heard.kind not in ("clock", "date"):
        return False
    spoken = asked.cues.spoken if asked.heard.kind == "clock" else ()
    return has(asked.clause.sentence, (*asked.cues.claimed, *spoken))
