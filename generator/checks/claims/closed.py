"""A mention that fits no fact at all, in a sentence that is plainly about its incident.

`refer` finds which fact a sentence means by words enough to be sure. Where it is not, and yet nothing in the record
could have been meant, a value that was right must be found out when it alone is altered: so it is held against the
likeliest fact. What speaks of another matter, another day or somebody's own is left alone.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence, Set

from generator.checks.claims.against import loosest
from generator.checks.claims.asked import HEADS, Asked, Candidate
from generator.checks.claims.clause import has, holds
from generator.checks.claims.closed_lengths import closed_lengths, is_between
from generator.checks.claims.closed_numbers import closed_numbers
from generator.checks.claims.ground import Ground, counts
from generator.checks.claims.lengths import is_rate
from generator.checks.claims.moments import CUE, is_of_other_year, scored, told_in
from generator.checks.claims.slips import is_slip
from generator.saying import say

Found = Iterator[tuple[float, Ground]]
_WHY = say("nothing in the record fits, and this is the likeliest to be meant")
_PEN = say("nothing in the record fits, and this is a slip of the pen away")
_SLIP = 0.5
"""How surely a fact is meant that a mention is a slip of."""
_MUCH = 1.5
"""How much of a figure's label the sentence has, for "more" and "another" not to part it from the figure."""
_LITTLE = 0.4
"""How much of an update's words a sentence has that may tell of it."""
_NAME = 0.7
"""How much of an update's words, where all that the sentence has of it are names."""
_WHOLE = 2.0
"""How much of an update's words, where the sentence has but the month of it."""
_DAY = 2
"""Hyphens of a date that names a day."""


def likeliest(asked: Asked, grounds: Sequence[Ground], said: Set[str]) -> Candidate | None:
    """Return the fact that a mention is held against where nothing in the record fits it; None where something may.

    `said` are facts that the sentence speaks of itself, as an update does of its own moment: another is meant.
    """
    found = _likeliest(asked, grounds, said)
    if found is None:
        return None
    told = told_in(asked, grounds, plainly=found.ground.name == "duration")
    for ground in grounds:
        mine = ground is found.ground
        if not mine and not _may_mean(asked, ground, told, sure=found.score >= 1):
            continue
        fit = loosest(asked, ground)
        own = mine or asked.score(ground) >= found.score / 2 or found.score < 1
        if fit == "agrees" or (fit == "undecided" and own):
            return None
    return found


def _likeliest(asked: Asked, grounds: Sequence[Ground], said: Set[str]) -> Candidate | None:
    """Return the fact that a mention means if no other fits it; None where it may be about something else."""
    find = _BY_KIND.get(asked.heard.kind)
    if find is None or _is_elsewhere(asked, grounds):
        return None
    found = sorted(
        (
            one
            for one in find(asked, grounds)
            if said.isdisjoint((one[1].name, *(one[1].ends or ())))
        ),
        key=lambda one: (-one[0], one[1].name),
    )
    if not found:
        return _slip(asked, grounds, said)
    if asked.apart and found[0][0] < _apart(asked):
        return None
    if found[0][0] < _WHOLE and _is_elsewhen(asked):
        return None
    return Candidate(found[0][1], found[0][0], True, _WHY)


def _slip(asked: Asked, grounds: Sequence[Ground], said: Set[str]) -> Candidate | None:
    """Return the fact of which a mention is a slip of the pen; one that the sentence has a word of above others."""
    if asked.apart or asked.anew or _is_elsewhen(asked) or is_rate(asked):
        return None
    found = [
        (asked.score(ground), ground)
        for ground in grounds
        if ground.ours and ground.name not in said and is_slip(asked, ground)
    ]
    words = asked.near | asked.far
    found = [
        (score, ground)
        for score, ground in found
        if score > 0 or asked.names(ground) or not asked.counted(ground).isdisjoint(words)
    ]
    if not found:
        return None
    score, ground = max(found, key=lambda one: (one[0], one[1].role == "began", one[1].name))
    return Candidate(ground, max(score, _SLIP), True, _PEN)


def _apart(asked: Asked) -> float:
    """Return the score of a fact that words such as "more", "another" and "by" do not part from a mention."""
    if asked.heard.kind in ("clock", "date"):
        return 1.0
    return 0.0 if asked.heard.kind == "duration" and is_between(asked) else _MUCH


def _may_mean(asked: Asked, ground: Ground, told: frozenset[str], *, sure: bool) -> bool:
    """Return True for a fact that could bear a mention out: the sentence has a word of it, or of both its ends.

    `told` are the moments of which the sentence has a word; `sure` when it has many of the fact that it is held against.
    """
    match ground.role:
        case "length":
            spoken = ground.name == "duration" or is_between(asked) or not sure
            return spoken and told.issuperset(ground.ends or ())
        case "figure":
            unit = (
                ground.kind != "duration"
                and bool(asked.heard.unit)
                and counts(asked.heard.unit, ground)
            )
            return unit or asked.score(ground) > 0
    return True


def _is_elsewhere(asked: Asked, grounds: Sequence[Ground]) -> bool:
    """Return True where the sentence speaks of something else than its incident."""
    return (
        asked.also
        or bool(asked.matters)
        or asked.someone(grounds)
        or asked.other_day(grounds)
        or asked.has(asked.cues.wholly)
        or asked.in_label(grounds)
        or _is_named(asked)
    )


def _is_elsewhen(asked: Asked) -> bool:
    """Return True where the sentence has a word of another time: last year, the previous one."""
    return asked.heard.kind != "clock" and has(asked.clause.sentence, asked.cues.elsewhen)


def _is_named(asked: Asked) -> bool:
    """Return True for a time that somebody named, or at which something was still so."""
    if asked.heard.kind not in ("clock", "date"):
        return False
    return asked.goes_on or has(asked.clause.sentence, asked.cues.claimed)


def _told(asked: Asked, grounds: Sequence[Ground]) -> Found:
    """Yield the updates of which the sentence has a word."""
    words = asked.near | asked.far
    for score, ground in scored(asked, grounds):
        if ground.ours and ((asked.tells(ground, words) and score >= _LITTLE) or score >= _NAME):
            yield score, ground


def _clocks(asked: Asked, grounds: Sequence[Ground]) -> Found:
    cues = asked.cues
    ends = asked.has(cues.end)
    about = asked.field in HEADS or asked.has(
        (*cues.event, *cues.service, *cues.begin, *cues.onset, *cues.end)
    )
    if not about and holds(asked.clause.before[-1:], cues.begin_weak):
        return  # since nine somebody did what was no event
    yield from (one for one in _told(asked, grounds) if one[1].clock)
    for ground in grounds if about and not asked.anew else ():
        if ground.ours and ground.clock and ground.role == ("ended" if ends else "began"):
            yield CUE / 2, ground


def _dates(asked: Asked, grounds: Sequence[Ground]) -> Found:
    cues, hyphens = asked.cues, str(asked.heard.low).count("-")
    if is_of_other_year(asked, grounds):
        return
    if hyphens < _DAY:
        yield from (one for one in _told(asked, grounds) if hyphens and one[0] >= _WHOLE)
        return
    yield from _told(asked, grounds)
    event = asked.has((*cues.event, *cues.begin, *cues.onset, *cues.end)) or asked.field in HEADS
    if event and not asked.anew:
        for ground in grounds:
            if ground.ours and ground.role == "began":
                yield CUE / 2, ground


_BY_KIND: Mapping[str, Callable[[Asked, Sequence[Ground]], Found]] = {
    "clock": _clocks,
    "date": _dates,
    "duration": closed_lengths,
    "number": closed_numbers,
    "money": closed_numbers,
    "percent": closed_numbers,
}
