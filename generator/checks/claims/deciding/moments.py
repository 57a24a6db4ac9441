"""Which moments of its incidents a clock time or a day means: by words of beginnings, of ends, of an update."""

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

from generator.checks.claims.beside.beginners import has_begun, has_ended
from generator.checks.claims.beside.faint import is_faint, is_of_none
from generator.checks.claims.beside.occasions import is_beside
from generator.checks.claims.beside.opposites import without_undone
from generator.checks.claims.beside.parts import is_other_than
from generator.checks.claims.beside.planned import is_planned
from generator.checks.claims.beside.somebody import (
    has_unknown,
    is_of_another,
    is_strange,
    of_somebody,
)
from generator.checks.claims.deciding.other_years import is_of_other_year, is_other_month
from generator.checks.claims.deciding.quelled import stage_at
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Candidate, Ground
from generator.checks.claims.sentence.asked import HEADS, LOCAL, Asked
from generator.checks.claims.sentence.days import on_its_day, other_day
from generator.checks.claims.words.clause import has, holds
from generator.l10n.hearing.heard import names_day
from generator.l10n.tokens import nfc

_TELLING, _TELLING_FAR, _MARGIN = 1.0, 1.2, 1.35
"""How much of an update's own words a clause has, and how much more than of one at another time."""
_PART = 0.4
"""The part of an update's words that one of them must be to tell of it."""
_PLAIN = 0.4
"""How much of an update's words tell of it where the whole incident is spoken of."""
_NOT_ITS = 0.3
"""What the first day weighs where something is said to be over."""
_THAT_DAY = 0.5
"""How much of an update's words a sentence has that names its day: then a moment of another day is not meant."""
_OTHER_DAY = 2.0
"""How much of an update's words a sentence has, for a day of another month and number to be its."""
_ANOTHER_DAY = 0.3
"""What is left of a moment's weight where the sentence names another day than its."""
_APART = 8
"""The most letters between the two ends of a range: থেকে."""
CUE, AMONG = 1.2, 0.7
"""What a word of a beginning or an end weighs, and what one of the incident's own moments does in any sentence."""


def clocks(asked: Asked, grounds: Facts) -> Iterator[Candidate]:
    """Yield the moments that a clock time may mean."""
    cues, clause = asked.cues, asked.clause
    near = (*clause.before[-2:], *clause.after[:1])
    event = asked.has(cues.event)
    stopped = holds(clause.words, cues.runs) and asked.has(cues.stilled)
    ends = has_ended(asked, grounds) or stopped
    until = is_until(asked)
    spoken = asked.has(cues.begin) and not ("=back" in asked.near and not event)
    weak = event and holds(near, cues.begin_weak)
    begins = weak or (spoken and has_begun(asked, grounds))
    if _in_range(asked) and has(clause.sentence, (*cues.event, *cues.onset, *cues.whole)):
        begins, ends = not until and not ends, until
    apart = asked.apart or of_somebody(asked, grounds) or asked.also or other_day(asked, grounds)
    apart = apart or asked.goes_on or asked.has(cues.future) or asked.formerly or is_planned(asked)
    apart = apart or is_of_another(asked, grounds) or is_beside(asked, grounds)
    stage = stage_at(asked, grounds) if ends else None
    told = None if holds(clause.after[:1], cues.begin) else stage or told_of(asked, grounds)
    placed = any(
        asked.score(g) >= _THAT_DAY and on_its_day(asked, g) for g in grounds if g.role == "update"
    )
    for ground in grounds:
        if ground.at is None or not ground.clock or (placed and not on_its_day(asked, ground)):
            continue
        about = plain = False
        if ground.role in ("began", "ended"):
            about = asked.names(ground) or event or asked.has(cues.service) or asked.field in HEADS
            plain = about or not has_unknown(asked, grounds)
            plain = plain and not is_strange(asked, grounds)
        sure = ground.ours and not (apart or is_other_than(asked, ground))
        match ground.role:
            case "began":
                onset = asked.has(cues.onset) and about and not ends
                meant = (
                    ((begins and not ends) or (onset and not until)) and not asked.anew and plain
                )
                yield Candidate(ground, CUE if told is None and (meant or begins) else AMONG, sure and meant and told is None, "the words of a beginning")  # fmt: skip
            case "ended":
                ended = ends and not (begins or spoken)
                meant = (ended or (until and event)) and plain
                yield Candidate(ground, CUE if told is None and (meant or ends) else AMONG, sure and meant and told is None, "the words of an end")  # fmt: skip
            case "update":
                is_told = told is not None and ground.at == told.at
                is_told = is_told and not is_faint(asked, ground, grounds)
                score = _least(asked, ground) * (1 if on_its_day(asked, ground) else _ANOTHER_DAY)
                yield Candidate(ground, score, sure and is_told, "the words of the update")  # fmt: skip
            case _:
                yield Candidate(ground, asked.score(ground), False, "the day of a source")


def _in_range(asked: Asked) -> bool:
    """Return True for one of the two clock times of "from 10 am to 4 pm"."""
    clause, cues = asked.clause, asked.cues
    first = holds(clause.before[-1:], cues.from_before) or holds(clause.after[:1], cues.from_behind)
    last = holds(clause.before[-1:], cues.until_before) or holds(
        clause.after[:1], cues.until_behind
    )
    return (first or last) and sum(one.kind == "clock" for one in asked.others) == 2


def dates(asked: Asked, grounds: Facts) -> Iterator[Candidate]:
    """Yield the moments whose day a date may mean."""
    cues, said = asked.cues, str(asked.heard.low)
    apart = (
        asked.apart
        or asked.also
        or asked.goes_on
        or asked.has(cues.future)
        or is_planned(asked)
        or asked.field == "cause"
        or holds(asked.clause.before[-2:], cues.elsewhen)
        or is_of_other_year(asked, grounds)
        or other_day(asked, grounds)
        or is_of_another(asked, grounds)
        or is_beside(asked, grounds)
    )
    whole = "-" in said  # a year alone may be any year
    other_month = whole and not names_day(said) and is_other_month(said, grounds)
    told = told_of(asked, grounds, by_day=True)
    if told is not None and told.name == asked.field:
        told = None  # an update has all the words of itself
    of_event = told is None and not (of_somebody(asked, grounds) or asked.anew or asked.matters)
    of_event = of_event and not is_of_none(asked, grounds)
    for ground in grounds:
        if ground.at is None:
            continue
        sure = ground.ours and whole and not (apart or is_other_than(asked, ground))
        match ground.role:
            case "update":
                near_it = shares_day(said, ground) or (
                    (asked.names(ground) or asked.has(cues.service))
                    and asked.score(ground) >= _OTHER_DAY
                )
                near_it = near_it and not is_until(asked) and not is_faint(asked, ground, grounds)
                is_told = told is not None and _day(asked, ground) == _day(asked, told) and near_it
                yield Candidate(ground, _least(asked, ground), sure and is_told, "the words of the update")  # fmt: skip
            case "began" | "ended":
                meant = _is_of_event(asked, ground, grounds)
                shared = not names_day(said) or shares_day(said, ground)
                head = asked.field in HEADS and (names_day(said) or not has_unknown(asked, grounds))
                shared = shared and (asked.names(ground) or asked.has(cues.service) or head)
                counted = any(one.kind in ("number", "money", "percent") for one in asked.others)
                shared = shared and (names_day(said) or not (counted or other_month))
                score = _score_of_event(asked, ground, meant=meant and told is None)
                if ground.role == "began" and not whole:
                    score = CUE * 10  # a year is that of the incident before that of an update
                yield Candidate(ground, score, sure and of_event and meant and shared, "the day of the incident")  # fmt: skip
            case _:
                yield Candidate(ground, asked.score(ground), False, "the day of a source")


def _is_of_event(asked: Asked, ground: Ground, grounds: Facts) -> bool:
    """Return True for a day of which a sentence says that something began or ended, or went on."""
    cues, ends = asked.cues, has_ended(asked, grounds)
    if ground.role == "ended" and asked.has(cues.begin) and not ends:
        return False
    if ground.role == "began" and is_until(asked):
        return False
    head = asked.field in HEADS and names_day(str(asked.heard.low))
    if head or asked.has((*cues.event, *cues.onset)) or has_begun(asked, grounds):
        return True
    if ground.role == "ended" and ends:
        return True
    struck = asked.alone and has(asked.clause.sentence, (*cues.event, *cues.onset))
    return struck and names_day(str(asked.heard.low)) and asked.names(ground)


def is_until(asked: Asked) -> bool:
    """Return True for a time up to which something was so: till 26 May, ২৬ মে পর্যন্ত, ২৩ মে থেকে ২৬ মে."""
    clause, cues = asked.clause, asked.cues
    if holds(clause.before[-1:], cues.until_before) or holds(clause.after[:1], cues.until_behind):
        return True
    if not cues.from_behind:
        return False
    first = [one for one in asked.others if one.end <= asked.heard.start][-1:]
    return any(
        one.kind in ("clock", "date")
        and asked.heard.start - one.end <= _APART
        and nfc(asked.text[one.end : asked.heard.start]).strip() in cues.from_behind
        for one in first
    )


def _score_of_event(asked: Asked, ground: Ground, *, meant: bool) -> float:
    """Return how surely the first or the last day is meant."""
    cues, ends = asked.cues, asked.has(asked.cues.end)
    if ground.role == "ended":
        other = asked.has(cues.begin) and not ends
        return 0.9 * (CUE if meant else _NOT_ITS if other else AMONG)
    of_it = asked.heard.text.endswith(cues.genitive) or not cues.genitive
    if of_it and has(asked.clause.after[:1], cues.mishap):
        return CUE * 2  # the failure of 7 December, whatever else is told
    if ends and not asked.has((*cues.begin, *cues.onset, *cues.event)):
        return _NOT_ITS
    return CUE if meant else AMONG


def _day(asked: Asked, ground: Ground) -> date:
    """Return the day of a moment by the clock that the sentence names."""
    assert ground.at is not None
    zone = ground.zone if asked.zone == LOCAL else asked.zone
    return (ground.at.astimezone(ZoneInfo(zone)) if zone and ground.clock else ground.at).date()


def _least(asked: Asked, ground: Ground) -> float:
    """Return how surely an update is meant: a little, where the clause has any word of it."""
    score = asked.score(ground)
    return max(score, AMONG) if asked.near_score(ground) > 0 else score


def shares_day(said: str, ground: Ground) -> bool:
    """Return True for a date that has the month or the day of the month of a moment, by the newsroom's clock or its own."""
    if ground.at is None:
        return False
    there = ground.at.astimezone(ZoneInfo(ground.zone)) if ground.zone else ground.at
    days = (f"{ground.at:%m-%d}", f"{there:%m-%d}")
    if not names_day(said):
        return "-" in said and any(said[-2:] == day[:2] for day in days)
    return any(said[-5:-3] == day[:2] or said[-2:] == day[-2:] for day in days)


def told_of(asked: Asked, grounds: Facts, *, by_day: bool = False) -> Ground | None:
    """Return the update that a clause tells of, by words that hardly one at another time has.

    A sentence with no other time in it may tell of it in another clause.
    """
    found = _told(asked, grounds, asked.near, _TELLING, by_day=by_day)
    plain = asked.has((*asked.cues.begin, *asked.cues.end))
    if found is None and asked.alone and not plain:
        return _told(asked, grounds, asked.near | asked.far, _TELLING_FAR, by_day=by_day)
    return found


def _told(
    asked: Asked, grounds: Facts, words: frozenset[str], least: float, *, by_day: bool
) -> Ground | None:
    scores = scored(asked, grounds)
    if not scores:
        return None
    score, best = scores[0]
    weights = best.weights.get(asked.locale, {})
    found = [weights[word] for word in words if word in weights]
    if not asked.tells(best, words):
        return None
    if score < least or (len(found) < 2 and sum(found) < _PART * sum(weights.values())):
        return None
    if len(found) < 2 and asked.has((*asked.cues.begin, *asked.cues.end)):
        return None
    assert best.at is not None
    for other_score, other in scores[1:]:
        assert other.at is not None
        same = other.at.date() == best.at.date() if by_day else other.at == best.at
        if not same:
            return best if score >= _MARGIN * other_score else None
    return best


def scored(asked: Asked, grounds: Facts) -> list[tuple[float, Ground]]:
    """Return the updates with how much of each the sentence has, the likeliest first; none of which it says the opposite."""
    scores = [(asked.score(g), g) for g in grounds if g.role == "update"]
    told = without_undone(asked, (s for s in scores if s[0] > 0))
    return sorted(told, key=lambda one: (-one[0], one[1].name))


def told_in(asked: Asked, grounds: Facts, *, plainly: bool = False) -> frozenset[str]:
    """Return the moments of which a sentence has a word, or `plainly` some that are no mere names.

    Beginning and end are always among them.
    """
    words = asked.near | asked.far
    return frozenset(
        g.name
        for g in grounds
        if g.at is not None and (g.role != "update" or _is_told(asked, g, words, plainly=plainly))
    )


def _is_told(asked: Asked, ground: Ground, words: frozenset[str], *, plainly: bool) -> bool:
    score = asked.score(ground)
    return score > 0 and (not plainly or (score >= _PLAIN and asked.tells(ground, words)))
