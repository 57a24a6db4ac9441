"""What differs from the fact that it is held against, and is undecided all the same: rounded, within, counted from it, or of something else."""

from msgspec.structs import replace

from generator.checks.claims.beside.away import is_away
from generator.checks.claims.beside.otherwise import is_told_otherwise
from generator.checks.claims.beside.places import counts_a_part
from generator.checks.claims.deciding.closed_lengths import lies_between
from generator.checks.claims.deciding.facing import is_denied_beyond
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.sentence.days import is_told_from
from generator.checks.claims.values.against import is_rounded, is_within, loosest
from generator.checks.claims.values.slips import as_meant
from generator.checks.claims.words.clause import holds
from generator.l10n.hearing.heard import DAY, HALF_DAY, HeardBound, minutes_of, names_day

_HALF_HOUR = 30
_FILLS = 60
"""Minutes in which smoke or water that was seen fills a place."""


def is_loose(asked: Asked, ground: Ground, grounds: Facts) -> bool:
    """Return True for a length that is rounded, within which something was, or that lies between other moments.

    So is a day from which another is told, and what is told of another place, so many in a part of its own, and what is told of what the record has no word of; and what is denied of more than a figure is at most.
    """
    return (
        is_rounded(asked, ground)
        or is_within(asked, ground)
        or is_told_from(asked, ground)
        or lies_between(asked, ground, grounds)
        or is_away(asked, grounds)
        or counts_a_part(asked, ground)
        or is_told_otherwise(asked, ground, grounds)
        or _is_of_press(asked, ground)
        or _was_not_yet(asked, ground)
        or _was_by_then(asked, ground)
        or _is_called_for(asked, ground)
        or is_denied_beyond(asked, ground)
    )


def _was_not_yet(asked: Asked, ground: Ground) -> bool:
    """Return True for a day before an update's on which what that tells was not so: on 10 June lessons *had not* resumed, ১০ জুন ক্লাস *বসেনি*."""
    heard, said = asked.heard, str(asked.heard.low)
    if heard.kind != "date" or heard.low != heard.high or ground.role != "update":
        return False
    if ground.at is None or not names_day(said):
        return False
    on = f"{ground.at:%Y-%m-%d}"
    return said.replace("--", f"{ground.at.year}-", 1) < on and _says_not(asked, ground)


def _was_by_then(asked: Asked, ground: Ground) -> bool:
    """Return True for a full or half hour *by* or *before* which something was, a little before: *by 3 am* of 2.50, রাত ৩টের *মধ্যে*.

    What fills a place does so for longer; and "it was half past eight *before* he came" is then or a little later.
    """
    heard, cues, clause = asked.heard, asked.cues, asked.clause
    if heard.kind != "clock" or heard.bound != "exact" or minutes_of(str(heard.low)) % _HALF_HOUR:
        return False
    if cues.anchor_behind and holds(clause.after[:1], cues.sooner):
        return _fits(asked, ground, "just_over")  # it was half past eight before …
    told = holds(clause.before[-1:], (*cues.due, *cues.sooner))
    if not cues.anchor_behind:
        told = holds(clause.after[:1], (*cues.within, *cues.sooner))
    if told and holds(clause.words, cues.occasions.filled) and ground.at is not None:
        clock = HALF_DAY if heard.unit == "12h" else DAY
        since = (minutes_of(str(heard.low)) - ground.at.hour * 60 - ground.at.minute) % clock
        return since <= _FILLS
    return told and _fits(asked, ground, "nearly")


def _fits(asked: Asked, ground: Ground, bound: HeardBound) -> bool:
    return loosest(replace(asked, heard=replace(asked.heard, bound=bound)), ground) == "agrees"


def _is_called_for(asked: Asked, ground: Ground) -> bool:
    """Return True for a day after the one on which an update has a meeting called: it *called a meeting on* 21 April, on which that was to be."""
    heard, row = asked.heard, asked.cues.occasions
    if heard.kind != "date" or ground.role != "update" or ground.at is None:
        return False
    said, words = str(heard.low), asked.clause.words
    if not (holds(words, row.meets) and holds(words, row.calls)) or not names_day(said):
        return False
    day = said.replace("--", f"{ground.at.year}-", 1)
    return day > f"{ground.at:%Y-%m-%d}" and as_meant(heard, ground, "") is None


def _says_not(asked: Asked, ground: Ground) -> bool:
    """Return True for a clause whose verb is denied, in words that an update's own text has not; *without* denies no verb."""
    cues, own = asked.cues, ground.words.get(asked.locale, frozenset())
    said = tuple(word for word in asked.clause.words if word not in own)
    return (
        holds(said, (*cues.bounds.denying, *cues.deny_verb))
        or holds(said[:1], cues.deny_before)
        or any(word.endswith(cues.undone_endings) for word in said)
    )


def _is_of_press(asked: Asked, ground: Ground) -> bool:
    """Return True for about how long it all was by what papers wrote that are not named: *part of the press* had spoken of an hour."""
    press = asked.cues.occasions.press
    if asked.heard.kind != "duration" or asked.heard.bound not in ("about", "nearly"):
        return False
    reported = ground.role == "said" or holds(tuple(ground.words.get(asked.locale, ())), press)
    return holds(asked.clause.sentence, press) and not reported
