"""What is asked of each mention of a sentence, put together; and the lengths that bear one out to the minute."""

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from generator.checks.claims.beside.differing import is_extreme
from generator.checks.claims.beside.nights import by_night
from generator.checks.claims.deciding.clocks_said import clocks_said
from generator.checks.claims.deciding.closed_lengths import borne_out
from generator.checks.claims.deciding.counting import anchor, starts
from generator.checks.claims.deciding.spans import from_the_first
from generator.checks.claims.deciding.stretches import stretch
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import POINTS, Ground
from generator.checks.claims.sentence.asked import LOCAL, Asked
from generator.checks.claims.sentence.bound_behind import with_bound_behind
from generator.checks.claims.sentence.zones import zone_named, zone_there
from generator.checks.claims.values.against import as_length, as_share, fit_of, loosest
from generator.checks.claims.values.fit import fit_date
from generator.checks.claims.words.clause import Clause, has, holds, words_amid, words_of
from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.events import cues_for
from generator.l10n.hearing.heard import DAY, HALF_DAY, Heard, minutes_of, names_day
from generator.l10n.tokens import nfc
from generator.model.prose import Sentence

NO_ZONE = "-"
"""Asks of a time as if its sentence named no place before it."""
_BETWEEN = 2
"""How many words may stand between a time and a length that is counted to it: at 6.33 am Sydney time, …"""
_BESIDE = 4
"""How many mentions before and behind one its sentence is asked for theirs."""
_PLAINLY = 0.8
"""How much of the labels of two percentages tells of their difference."""
_WHOLE, _WEEK = ("began", "ended"), 7
_ROUND = 300
"""Seconds to which many lengths are rounded."""
_HOUR, _HALF, _MINUTE = 3600, 1800, 60
"""Seconds: a length of more than an hour, and not of half hours, is said to the minute."""


def ask(
    sentence: Sentence,
    at: int,
    clauses: Sequence[Clause],
    grounds: Facts,
    zone: str = "",
) -> Asked:
    """Return a mention with all that its sentence says about it; its time is by a zone, else by the one that it names."""
    heard, clause = sentence.heard[at], clauses[at]
    cues = cues_of(sentence.locale)
    counts_on = heard.kind == "duration" and holds(clause.after[:1], cues.later)
    if not counts_on:  # 13 hours after the strike
        cues = cues_for(cues, sentence.locale, grounds.heads(sentence.locale), clause.words)
    if heard.kind == "duration" and sum(one.kind == "duration" for one in sentence.heard) == 1:
        # Nothing else here has a length.
        clause = replace(clause, words=clause.sentence, own=clause.words)
    heard = by_night(as_share(heard), sentence, cues)
    beside = range(max(0, at - _BESIDE), min(len(clauses), at + _BESIDE + 1))
    kinds = [one.kind for one in sentence.heard]
    timed = [
        _without_anchor(clauses[n], kinds[n], cues)
        for n in beside
        if n < at and kinds[n] in ("clock", "duration")
    ]
    asked = Asked(
        heard=heard,
        clause=clause,
        cues=cues,
        locale=sentence.locale,
        field=sentence.field,
        others=sentence.heard,
        theirs=tuple(
            word for n in beside if n != at and kinds[n] == heard.kind for word in clauses[n].words
        ),
        previous=timed[-1] if timed else (),
        zone="" if zone == NO_ZONE else zone or zone_by(sentence, heard, cues, grounds),
        counting=bool(sentence.bound),
        text=sentence.text,
    )
    if not any(g.unit == heard.unit and asked.score(g) > 0 for g in grounds if g.role == "figure"):
        asked = replace(asked, heard=as_length(heard))  # of no figure in months or years
    if is_extreme(asked):
        return replace(asked, heard=replace(heard, bound="exact"))
    bounded = with_bound_behind(asked, grounds)
    return asked if bounded is asked.heard else replace(asked, heard=bounded)


def _without_anchor(clause: Clause, kind: str, cues: Cues) -> tuple[str, ...]:
    """Return the words of a clause but for those from which its length is counted: it was plugged *ten hours after the breach*."""
    counted = kind == "duration" and cues.anchor_behind and holds(clause.after[:1], cues.later)
    return clause.before if counted and clause.before else clause.words


def zone_by(sentence: Sentence, heard: Heard, cues: Cues, grounds: Facts) -> str:
    """Return the time zone that a sentence names for a time, or that of the newsroom in which it says that it was."""
    if named := zone_of(zone_named(sentence.text, heard, cues, sentence.heard), grounds):
        return named
    there = zone_there(sentence.text, heard, cues)
    ours = bool(there) and any(g.clock and g.at and str(g.at.tzinfo) == there for g in grounds)
    return there if ours else ""


def zone_of(zones: str, grounds: Facts) -> str:
    """Return of several time zones that share a name the one that is known here."""
    names = zones.split("|")
    if len(names) == 1:
        return zones
    known = {g.zone for g in grounds} | {str(g.at.tzinfo) for g in grounds if g.at is not None}
    return next((name for name in names if name in known), names[-1])


def bears_out(asked: Asked, against: Ground, grounds: Facts) -> Ground | None:
    """Return what bears a length out that does not fit the likeliest fact: the time between two moments, or since the beginning."""
    return (
        length_of(asked, against, grounds)
        or to_the_minute(asked, grounds)
        or from_a_time(asked, grounds)
        or from_another(asked, grounds)
        or from_a_weekday(asked, grounds)
        or from_the_beginning(asked, grounds)
        or from_the_first(asked, grounds)
    )


def length_of(asked: Asked, against: Ground, grounds: Facts) -> Ground | None:
    """Return the time between two moments that bears a length out, though it is no figure's and not the likeliest."""
    if asked.heard.kind != "duration" or against.role == "figure":
        return None
    of_thing = stretch(asked, grounds)
    if of_thing is not None and loosest(asked, of_thing) == "agrees":
        return of_thing
    return borne_out(asked, grounds)


def in_points(asked: Asked, grounds: Facts) -> Ground | None:
    """Return the difference of two percentages that a mention in per cent would be in percentage points."""
    heard = asked.heard
    if heard.kind != "percent" or heard.unit != "percent":
        return None
    plainly = replace(heard, unit=POINTS)
    by_name = {g.name: g for g in grounds}
    for ground in grounds:
        if ground.unit != POINTS or ground.ends is None:
            continue
        ends = [by_name[end] for end in ground.ends if end in by_name]
        told = ends and all(asked.score(end) >= _PLAINLY for end in ends)
        if told and fit_of(plainly, ground, "") == "agrees":
            return ground
    return None


def to_the_minute(asked: Asked, grounds: Facts) -> Ground | None:
    """Return the length from the beginning, or to the end, that hours and minutes come to exactly: no chance does that."""
    heard = asked.heard
    if heard.kind != "duration" or heard.bound != "exact" or heard.low != heard.high:
        return None
    assert isinstance(heard.low, Decimal)
    if heard.low < _HOUR or not heard.low % _HALF:
        return None
    moments = [g for g in grounds if g.at is not None and g.role != "other" and g.ours]
    said = {g.name for g in clocks_said(asked, moments)}
    for other in sorted(said.difference(_WHOLE)):
        for length in grounds.lengths({*_WHOLE, other}):
            if length.low == heard.low and other in (length.ends or ()):
                return length
    whole = next((g for g in grounds if g.role == "length" and g.ours and g.low == heard.low), None)
    if whole is not None or not heard.low % _ROUND:
        return whole
    return next(
        (
            length
            for other in moments
            if other.role == "update"
            for length in grounds.lengths({*_WHOLE, other.name})
            if length.low == heard.low and other.name in (length.ends or ())
        ),
        None,
    )


def from_a_time(asked: Asked, grounds: Facts) -> Ground | None:
    """Return the moment of the record that lies as far from a time of the sentence as it says: at 5.35 pm, 13 and a half hours later."""
    heard, cues = asked.heard, asked.cues
    if heard.kind != "duration":
        return None
    clocks = [one for one in asked.others if one.kind == "clock"]
    if not holds(asked.clause.after[:1], (*cues.later, *cues.sooner)):
        clocks = [one for one in clocks if _follows_from(asked, one)]
    moments = [g for g in grounds if g.at is not None and g.role != "other"]
    start = starts(asked, moments) if heard.bound != "exact" else ()
    for ground in grounds if not start or "began" in start else ():
        if ground.role != "began" or ground.at is None or not ground.clock:
            continue
        zone = ground.zone if asked.zone == LOCAL else asked.zone
        began = ground.at.astimezone(ZoneInfo(zone)) if zone else ground.at
        for clock in clocks:
            follows = _follows_from(asked, clock)
            if heard.bound != "exact" and not (follows or _is_right_beside(asked, clock)):
                continue
            day = HALF_DAY if clock.unit == "12h" else DAY
            apart = minutes_of(str(clock.low)) - began.hour * 60 - began.minute
            apart = -apart if holds(asked.clause.after[:1], cues.sooner) else apart
            for minutes in range(apart % day, DAY, day):
                seconds = Decimal(minutes * _MINUTE)
                length = replace(ground, kind="duration", at=None, low=seconds, high=seconds)
                if minutes and fit_of(heard, length, "") == "agrees":
                    return ground
    return None


def from_another(asked: Asked, grounds: Facts) -> Ground | None:
    """Return the time from some moment to one of which a sentence tells, where a length goes on from what was told before: it took *another* day."""
    heard, cues = asked.heard, asked.cues
    words = asked.clause.own or asked.clause.words
    if heard.kind != "duration" or not has(words, cues.took):
        return None
    beside = (*asked.clause.before[-1:], *words_of(heard.text))
    around = asked.clause.own or (*asked.clause.before, *asked.clause.after)
    if holds(around, (*cues.later, *cues.even_then)) or not holds(
        beside, (*cues.apart, *cues.beginnings.further)
    ):
        return None
    moments = frozenset(g.name for g in grounds if g.at is not None and g.role != "other")
    told = {g.name for g in grounds if g.role == "update" and asked.score(g) > 0}
    if heard.bound == "exact" and len(asked.clause.before) > 1:
        heard = replace(heard, bound="about")  # "almost another day" has its bound before
    return next(
        (
            length
            for length in grounds.lengths(moments)
            if not told.isdisjoint(length.ends or ()) and fit_of(heard, length, "") == "agrees"
        ),
        None,
    )


def from_a_weekday(asked: Asked, grounds: Facts) -> Ground | None:
    """Return the moment that lies so many days after the only day of the week of a sentence: on *Thursday*, before it ended *three days later*."""
    heard, cues = asked.heard, asked.cues
    if heard.kind != "duration" or heard.bound != "exact" or heard.step != DAY * _MINUTE:
        return None
    behind = asked.clause.after[:1]
    if not holds(behind, cues.implied if cues.anchor_behind else cues.later):
        return None
    said = nfc(asked.text[: heard.start]).casefold()
    named = {at for at, day in enumerate(cues.weekdays) if nfc(day) in said}
    if len(named) != 1:
        return None
    assert isinstance(heard.low, Decimal)
    days = int(heard.low) // (DAY * _MINUTE) * (-1 if holds(behind, cues.sooner) else 1)
    return next(
        (
            g
            for g in grounds
            if g.at is not None and g.role not in ("other", "said") and g.ours
            if {(g.at.weekday() - days) % _WEEK} == named
        ),
        None,
    )


def from_the_beginning(asked: Asked, grounds: Facts) -> Ground | None:
    """Return the beginning that lies so many days before the day of a sentence: on 20 July, two days after *it began*."""
    heard, cues = asked.heard, asked.cues
    if heard.kind != "duration" or heard.bound != "exact" or heard.step != DAY * _MINUTE:
        return None
    if not holds(asked.clause.after[:1], cues.later) or holds(asked.clause.after[:1], cues.sooner):
        return None
    if not has(anchor(asked), cues.begin):
        return None
    assert isinstance(heard.low, Decimal)
    days = timedelta(seconds=int(heard.low))
    said = [str(h.low) for h in asked.others if h.kind == "date" and names_day(str(h.low))]
    return next(
        (
            g
            for g in grounds
            if g.role == "began" and g.at is not None and g.ours
            if any(fit_date(one, (g.at + days).date().isoformat()) == "agrees" for one in said)
        ),
        None,
    )


def _follows_from(asked: Asked, clock: Heard) -> bool:
    """Return True for a length that is said to follow from a time before it: at 1 pm, *which means* that it had gone on for 13 hours."""
    said = asked.text[clock.end : asked.heard.start]
    return holds(words_of(said), asked.cues.occasions.that_is)


def _is_right_beside(asked: Asked, clock: Heard) -> bool:
    """Return True for a time with nothing but "later" between it and a length: at 6.33 am, almost two and a half hours later."""
    between = words_amid(asked.text, asked.heard, clock)
    return sum(word not in asked.cues.later for word in between) <= _BETWEEN
