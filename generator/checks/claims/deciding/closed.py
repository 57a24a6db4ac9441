"""A mention that fits no fact, or by chance alone, in a sentence that is plainly about its incident.

`refer` finds which fact a sentence means by words enough to be sure. Where it is not, and yet nothing in the record
could have been meant, a value that was right must be found out when it alone is altered: so it is held against the
likeliest fact; so is a length that fits a time between two moments of which the sentence hardly tells, where it tells plainly of
two others. What speaks of another matter, another day or somebody's own is left alone.
"""

from collections.abc import Callable, Iterator, Mapping, Set
from decimal import Decimal

from generator.checks.claims.beside.beginners import has_begun, has_ended
from generator.checks.claims.beside.faint import is_faint, is_of_none
from generator.checks.claims.beside.occasions import is_beside
from generator.checks.claims.beside.opposites import is_of_undone
from generator.checks.claims.beside.parts import is_other_than
from generator.checks.claims.beside.planned import is_by_then, is_only_planned
from generator.checks.claims.beside.somebody import has_unknown, is_strange, of_other_matters
from generator.checks.claims.deciding.bodies import of_body
from generator.checks.claims.deciding.choosing import is_no_sum
from generator.checks.claims.deciding.closed_lengths import (
    closed_lengths,
    is_between,
    was_so_before,
)
from generator.checks.claims.deciding.closed_numbers import closed_numbers
from generator.checks.claims.deciding.counting import ends_of
from generator.checks.claims.deciding.elsewhere import is_elsewhen, is_elsewhere
from generator.checks.claims.deciding.lengths import is_alike
from generator.checks.claims.deciding.moments import (
    CUE,
    is_until,
    scored,
    shares_day,
    told_in,
)
from generator.checks.claims.deciding.other_years import is_of_other_year
from generator.checks.claims.deciding.second_times import told_anew
from generator.checks.claims.deciding.slipped import MUCH, PEN, slipped
from generator.checks.claims.deciding.stretches import stretch
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Candidate, Ground, counts
from generator.checks.claims.sentence.asked import HEADS, Asked
from generator.checks.claims.sentence.counted_on import is_counted_on
from generator.checks.claims.sentence.days import on_its_day, other_day
from generator.checks.claims.sentence.event_days import names_event
from generator.checks.claims.values.against import is_rounded, loosest
from generator.checks.claims.values.slips import turned_about
from generator.checks.claims.words.clause import holds
from generator.checks.claims.words.events import kinds_named
from generator.l10n.hearing.heard import names_day
from generator.saying import say

Found = Iterator[tuple[float, Ground]]
_WHY = say("nothing in the record fits, and this is the likeliest to be meant")
_TOLD = 0.5
"""How much of a fact's words a sentence has that a slip may be of, though it speaks of something else too."""
_LITTLE = 0.4
"""How much of an update's words a sentence has that may tell of it."""
_NAME = 0.7
"""How much of an update's words, where all that the sentence has of it are names."""
_WHOLE = 2.0
"""How much of an update's words, where the sentence has but the month of it."""
_MANY = 1.2
"""How much of an update's words has a sentence that tells since when something was so, and has no word of the event."""
_SURELY = 3.0
"""How much of the words of two moments tells of the time between them."""
_ANEW = 2.0
"""How surely the update of a second time is meant where a sentence tells of one."""
_ROUND = 300
"""Seconds to which many lengths are rounded."""
_PLAINLY = 2.1
"""How much of a fact's label a sentence has that tells of it, whomever and whatever it names beside."""


def likeliest(asked: Asked, grounds: Facts, said: Set[str]) -> Candidate | None:
    """Return the fact that a mention is held against where nothing in the record fits it; None where something may.

    `said` are facts that the sentence speaks of itself, as an update does of its own moment: another is meant.
    """
    found = _likeliest(asked, grounds, said)
    if found is None and (turned := turned_about(asked, grounds)) is not None:
        found = Candidate(turned, 1, True, PEN)
    if found is None or is_by_then(asked, found.ground):
        return None
    told = told_in(asked, grounds, plainly=found.ground.name == "duration" and not _is_exact(asked))
    allowed = ends_of(asked, grounds)
    for ground in (*grounds, *grounds.lengths(told)):
        mine = ground is found.ground
        sure = found.score >= 1
        if not (mine or (allowed.allow(ground) and _may_mean(asked, ground, told, sure=sure))):
            continue
        if asked.heard.kind == "clock" and on_its_day(asked, found.ground) > on_its_day(
            asked, ground
        ):
            continue
        fit = loosest(asked, ground)
        own = mine or asked.score(ground) >= found.score / 2 or found.score < 1
        if fit == "agrees" or (fit == "undecided" and own):
            return None
        if not mine and is_rounded(asked, ground) and _tells_of_both(asked, ground, grounds):
            return None
    return found


def _tells_of_both(asked: Asked, ground: Ground, grounds: Facts) -> bool:
    """Return True for the time between two updates of which the sentence has a word each."""
    told = {one.name for one in grounds if one.role == "update" and asked.score(one) >= _LITTLE}
    return ground.ends is not None and told.issuperset(ground.ends)


def _is_exact(asked: Asked) -> bool:
    """Return True for a length to the minute: that one fits by chance is unlikely."""
    low = asked.heard.low
    return asked.heard.kind == "duration" and isinstance(low, Decimal) and bool(low % _ROUND)


def likelier(asked: Asked, agreed: Ground, grounds: Facts, said: Set[str]) -> Candidate | None:
    """Return the time between two moments of which a sentence plainly tells, where what it fits is hardly told of."""
    between = agreed.role == "length" and is_between(asked)
    if not between and (asked.attributed or stretch(asked, grounds) is None):
        return None
    if is_elsewhere(asked, grounds, plainly=True):
        return None
    found = [
        (score, ground)
        for score, ground in closed_lengths(asked, grounds)
        if ground.role == "length"
        and ground.name != "duration"
        and said.isdisjoint(ground.ends or ())
    ]
    score, ground = max(found, key=lambda one: (one[0], one[1].name), default=(0.0, agreed))
    if score < _SURELY:
        return None
    fits = (s for s, g in found if loosest(asked, g) != "contradicts")
    if max(fits, default=0.0) >= score / 2:
        return None
    return Candidate(ground, score, True, _WHY)


def _likeliest(asked: Asked, grounds: Facts, said: Set[str]) -> Candidate | None:
    """Return the fact that a mention means if no other fits it; None where it may be about something else."""
    find = _BY_KIND.get(asked.heard.kind)
    if find is None or is_beside(asked, grounds):
        return None
    if asked.counts_other:
        return of_body(asked, grounds)
    halved = 2 if asked.heard.kind == "duration" else 1
    most = max(
        (score / (halved if g.ends else 1) for score, g in find(asked, grounds)), default=0.0
    )
    named = names_event(asked, grounds)
    if is_elsewhere(asked, grounds, plainly=most >= _PLAINLY, told=most, named=named):
        if (
            of_other_matters(asked, grounds)
            or asked.also
            or other_day(asked, grounds)
            or is_only_planned(asked, grounds)
        ):
            return None
        return slipped(asked, grounds, said, least=_TOLD)
    found = sorted(
        (
            one
            for one in find(asked, grounds)
            if said.isdisjoint((one[1].name, *(one[1].ends or ())))
        ),
        key=lambda one: (-one[0], one[1].name),
    )
    if not found:
        return slipped(asked, grounds, said)
    if asked.apart and found[0][0] < _apart(asked) and not is_counted_on(asked, found[0][1]):
        return None
    if found[0][0] < _WHOLE and is_elsewhen(asked):
        return slipped(asked, grounds, said, least=MUCH)
    return Candidate(found[0][1], found[0][0], True, _WHY)


def _apart(asked: Asked) -> float:
    """Return the score of a fact that words such as "more", "another" and "by" do not part from a mention."""
    if asked.heard.kind in ("clock", "date"):
        return 1.0
    return 0.0 if asked.heard.kind == "duration" and is_between(asked) else MUCH


def _may_mean(asked: Asked, ground: Ground, told: frozenset[str], *, sure: bool) -> bool:
    """Return True for a fact that could bear a mention out: the sentence has a word of it, or of both its ends.

    `told` are the moments of which the sentence has a word; `sure` when it has many of the fact that it is held against.
    """
    heard = asked.heard
    if heard.kind == "number" and heard.unit and ground.unit and not counts(heard.unit, ground):
        return False
    if heard.bound != "exact" and is_no_sum(asked, ground):
        return False
    match ground.role:
        case "length":
            spoken = ground.name == "duration" or is_between(asked) or not sure
            spoken = spoken or was_so_before(asked)
            return spoken and told.issuperset(ground.ends or ())
        case "figure":
            unit = (
                ground.kind != "duration"
                and bool(asked.heard.unit)
                and counts(asked.heard.unit, ground)
            )
            far = heard.kind == ground.kind == "duration" and not is_alike(asked, ground)
            return not far and (unit or asked.score(ground) > 0)
        case "other" if ground.ends is None and ground.at is None:
            return heard.unit == ground.unit
        case "said":
            return asked.score(ground) > 0
    return True


def _told(asked: Asked, grounds: Facts) -> Found:
    """Yield the updates of which the sentence has a word."""
    words = asked.near | asked.far
    for score, ground in scored(asked, grounds):
        if is_faint(asked, ground, grounds) or is_other_than(asked, ground):
            continue
        if ground.ours and ((asked.tells(ground, words) and score >= _LITTLE) or score >= _NAME):
            yield score, ground


def _clocks(asked: Asked, grounds: Facts) -> Found:
    cues = asked.cues
    ends = has_ended(asked, grounds)
    begins = asked.has(cues.begin)
    told = has_begun(asked, grounds) if begins else ends
    struck = asked.has((*cues.event, *cues.onset, *(() if begins and not told else cues.service)))
    about = asked.field in HEADS or (
        struck and not is_strange(asked, grounds) and not _happens_beside(asked, grounds)
    )
    about = about or (told and not has_unknown(asked, grounds))
    since = not about and holds(asked.clause.before[-1:], cues.begin_weak)
    least = _MANY if since else 0.0  # since nine somebody did what was no event
    yield from (one for one in _told(asked, grounds) if one[1].clock and one[0] >= least)
    if since:
        return
    if (again := told_anew(asked, grounds)) is not None and again.clock:
        yield _ANEW, again
    for ground in grounds if about and not (asked.anew or asked.has(cues.announced)) else ():
        end = ground.role == ("ended" if ends else "began") and not is_other_than(asked, ground)
        if ground.ours and ground.clock and end:
            yield CUE / 2, ground


def _happens_beside(asked: Asked, grounds: Facts) -> bool:
    """Return True where another thing went while the event that headlines name went on: *a generator* burst at 3.10, beside a fire."""
    kinds = kinds_named(asked.locale, grounds.heads(asked.locale))
    if not kinds or any(holds(asked.clause.words, (*row.names, *row.lasts)) for row in kinds):
        return False
    return has_unknown(asked, grounds) and not any(asked.names(g) for g in grounds)


def _dates(asked: Asked, grounds: Facts) -> Found:
    cues, said = asked.cues, str(asked.heard.low)
    if is_of_other_year(asked, grounds) or asked.field == "cause":
        return
    if not names_day(said):
        yield from (one for one in _told(asked, grounds) if "-" in said and one[0] >= _WHOLE)
        return
    yield from (
        one
        for one in _told(asked, grounds)
        if one[0] >= 1 or asked.names(one[1]) or shares_day(said, one[1])
    )
    if (again := told_anew(asked, grounds)) is not None:
        yield _ANEW, again
    event = asked.has((*cues.event, *cues.onset, *cues.end)) or asked.field in HEADS
    event = (event or has_begun(asked, grounds)) and not asked.leaves
    event = event and not is_of_undone(asked, grounds)
    event = event and not (asked.anew or is_until(asked) or is_of_none(asked, grounds))
    named = names_event(asked, grounds)
    for ground in grounds if event or named else ():
        began = ground.role == "began" and not is_other_than(asked, ground)
        began = began and not (_is_within(said, grounds) and not asked.has(cues.begin))
        if ground.ours and began and shares_day(said, ground):
            yield (CUE if named else CUE / 2), ground


def _is_within(said: str, grounds: Facts) -> bool:
    """Return True for a day between the first and the last of an incident: on any of them something else may have been."""
    began, ended = (
        next((f"{g.at:%m-%d}" for g in grounds if g.role == role and g.ours and g.at), "")
        for role in ("began", "ended")
    )
    return began < said[-5:] < ended


_BY_KIND: Mapping[str, Callable[[Asked, Facts], Found]] = {
    "clock": _clocks,
    "date": _dates,
    "duration": closed_lengths,
    "number": closed_numbers,
    "money": closed_numbers,
    "percent": closed_numbers,
}
