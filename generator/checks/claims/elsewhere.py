"""Whether a sentence speaks of something else than its incident: of another matter, of another day or year, of somebody's own hours.

Asked only of what fits nothing in the record.
"""

from generator.checks.claims.asked import Asked
from generator.checks.claims.clause import has, holds
from generator.checks.claims.closed_lengths import is_ruled
from generator.checks.claims.days import other_day
from generator.checks.claims.facts import Facts
from generator.checks.claims.planned import is_planned
from generator.checks.claims.somebody import is_of_another, of_somebody
from generator.l10n.tokens import nfc

_ENDING = 3
"""Letters behind a time in which its ending stands."""


def is_elsewhere(asked: Asked, grounds: Facts, *, plainly: bool, told: bool = False) -> bool:
    """Return True where the sentence speaks of something else than its incident.

    Where it tells of one fact `plainly`, a word of somebody or of another matter does not make it so; nor does a word of
    somebody where a clock time has much of an update (`told`), unless the time is a name: the 6.35 to Harindanga.
    """
    told = told and asked.heard.kind == "clock" and not _is_name(asked)
    return (
        asked.also
        or (not plainly and bool(asked.matters))
        or (not (plainly or told) and of_somebody(asked, grounds))
        or (is_planned(asked) and not is_ruled(asked, grounds))
        or (asked.heard.kind == "clock" and asked.has(asked.cues.future))
        or other_day(asked, grounds)
        or is_of_another(asked, grounds)
        or (asked.heard.kind != "duration" and asked.has(asked.cues.wholly))
        or asked.in_label(grounds)
        or (not plainly and _is_named(asked, told=told))
    )


def is_elsewhen(asked: Asked) -> bool:
    """Return True where the sentence has a word of another time: last year, the previous one."""
    return asked.heard.kind != "clock" and has(asked.clause.sentence, asked.cues.elsewhen)


def _is_name(asked: Asked) -> bool:
    """Return True for a time by which something is called that goes at it: *the* 6.35 to Harindanga, ৬টা ৩৫-*এর* লোকাল."""
    heard, cues = asked.heard, asked.cues
    if cues.timed_before and holds(asked.clause.before[-1:], cues.timed_before):
        return True
    behind = nfc(asked.text[heard.end : heard.end + _ENDING])
    return bool(cues.timed_behind) and behind.startswith(cues.timed_behind)


def _is_named(asked: Asked, *, told: bool) -> bool:
    """Return True for a time that somebody named, or at which something was still so."""
    if asked.heard.kind not in ("clock", "date"):
        return False
    if asked.goes_on or asked.has(asked.cues.future) or asked.formerly:
        return True
    if told:
        return False  # what somebody says is said of it
    spoken = asked.cues.spoken if asked.heard.kind == "clock" else ()
    return has(asked.clause.sentence, (*asked.cues.claimed, *spoken))
