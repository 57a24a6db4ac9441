"""A day that its sentence counts from a moment of the record: "on 5 June, ten days after it reopened", জরিমানার পর দিন, ৯ জুলাই.

It is the moment's day and what is counted: so it is right, and no other day than the moment's own contradicts it.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from msgspec import Struct

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.values.against import fit_of
from generator.checks.claims.values.fit import fit_date
from generator.checks.claims.words.clause import has, holds, pieces_of, words_of
from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.day_counts import DAY_COUNTS, NO_DAY_COUNTS, counts_in
from generator.checks.claims.words.meaning import meanings
from generator.l10n.hearing.heard import Heard, names_day
from generator.l10n.tokens import nfc

_DAY = 86400
_MONTHS = 12
MOMENTS = frozenset(("began", "ended", "update"))
_TOLD = 0.5
"""How much of an update's words tells of it."""
_NEARLY = 0.75
"""The part of the most that some words have of an update which another must have to be told of as well."""
_NEAR = 120
"""Letters between a length and the day to which it is counted."""
_WINDOW = 6
"""The words before a count, in a language that has them there, which say from what it is counted."""


class Step(Struct, frozen=True):
    """How far a sentence counts, and the words that say from what."""

    days: int
    months: int
    words: tuple[str, ...]


def counted_from(asked: Asked, against: Ground, grounds: Iterable[Ground]) -> Ground | None:
    """Return the moment from which a sentence counts up to a day, or back to it, and comes to just that day.

    A day may be asked for, or the length that is counted to one of no moment. None where the rest of the sentence tells of the fact that it was
    held against: "It reopened on 10 August, a week after the crack".
    """
    heard = asked.heard
    if heard.kind == "date":
        days, steps = [heard], [*steps_of(asked.text, asked.locale, asked.others), *_phrases(asked)]
    else:
        days, steps = [one for one in asked.others if one.kind == "date"], []
        days = [one for one in days if abs(one.start - heard.start) <= _NEAR]
        steps = [*steps_of(asked.text, asked.locale, (heard,))] if days else []
    days = [one for one in days if one.low == one.high and names_day(str(one.low))]
    moments = [g for g in grounds if g.at is not None and g.role in MOMENTS]
    if heard.kind != "date":
        days = [one for one in days if not any(_is_on(one, g) for g in moments)]
    if not days or not steps:
        return None
    return next(
        (
            ground
            for step in steps
            for ground in _told_best(asked, step.words, moments)
            if (_is_of_day(against, ground) or not _is_of(asked, step, ground, against))
            and any(_comes_to(said, day, step) for said in days for day in days_of(ground))
        ),
        None,
    )


def from_its_day(asked: Asked, grounds: Facts) -> Ground | None:
    """Return a moment so many days after, or before, one whose day stands before a length: it broke on 19 January, *five weeks earlier*.

    The day on which something was, if that is said (আট দিনের *মাথায়*), counts the first one too.
    """
    heard, cues, behind = asked.heard, asked.cues, asked.clause.after[:1]
    counted = cues.implied if cues.anchor_behind else cues.later
    told = () if cues.anchor_behind else asked.clause.before
    if heard.kind != "duration" or heard.step < _DAY or told or not holds(behind, counted):
        return None
    said = [one for one in asked.others if one.kind == "date" and one.end <= heard.start][-1:]
    moments = [g for g in grounds if g.at is not None and g.role in MOMENTS and g.ours]
    back, on_day = holds(behind, cues.sooner), holds(behind, cues.occasions.on_day)
    return next(
        (
            there
            for here in moments
            if any(_is_on(one, here) for one in said)
            for there in moments
            if here.at and there.at and here.at != there.at and (there.at > here.at) == back
            for length in grounds.lengths({here.name, there.name})
            if fit_of(heard, length, "") == "agrees"
            or (on_day and heard.low == (length.days + 1) * _DAY)
        ),
        None,
    )


def steps_of(text: str, locale: str, lengths: Iterable[Heard]) -> Iterator[Step]:
    """Yield how far some lengths of a sentence count, in whole days or months: ten days *after*, এক সপ্তাহ *পরে*."""
    cues = cues_of(locale)
    for one in lengths:
        if one.bound != "exact" or one.low != one.high or not isinstance(one.low, Decimal):
            continue
        days = months = 0
        if one.kind == "duration" and not one.low % _DAY:
            days = int(one.low / _DAY)
        elif one.kind == "number" and one.unit in ("month", "year") and one.low == int(one.low):
            months = int(one.low) * (_MONTHS if one.unit == "year" else 1)
        behind = words_of(pieces_of(text[one.end :])[0])
        if not (days or months) or not holds(behind[:1], (*cues.later, *cues.even_then)):
            continue
        way = -1 if holds(behind[:1], cues.sooner) else 1
        words = _words_from(text[: one.start], behind[1:], cues)
        if words and not holds(behind[:1], cues.implied if cues.anchor_behind else ()):
            yield Step(way * days, way * months, words)


def _phrases(asked: Asked) -> Iterator[Step]:
    """Yield the same of one day, week or month, in the words of a language for it."""
    row = DAY_COUNTS.get(asked.locale.partition("-")[0], NO_DAY_COUNTS)
    text = nfc(asked.text).casefold()
    endings = (*row.endings, *row.endings_too)
    for start, end, days, months in (
        *((a, b, n, 0) for a, b, n in counts_in(text, row.days, endings)),
        *((a, b, 0, n) for a, b, n in counts_in(text, row.months, endings)),
    ):
        behind = words_of(pieces_of(text[end:])[0])
        if words := _words_from(text[:start], behind, asked.cues):
            yield Step(days, months, words)


def _words_from(before: str, behind: tuple[str, ...], cues: Cues) -> tuple[str, ...]:
    """Return the words that say from what is counted, of those before and behind a count."""
    if cues.anchor_behind:
        return behind
    words = words_of(pieces_of(before)[-1])[-_WINDOW:]
    while words and holds(words[-1:], cues.hedging):
        words = words[:-1]
    if not words or not words[-1].endswith(cues.genitive_any) or holds(words[-1:], cues.implied):
        return ()
    return words


def tells(words: tuple[str, ...], locale: str, ground: Ground) -> bool:
    """Return True where some words tell of a moment."""
    cues = cues_of(locale)
    if ground.role == "began" and has(words, (*cues.begin, *cues.mishap, *cues.onset, *cues.event)):
        return True
    if ground.role == "ended" and has(words, cues.end):
        return True
    weights = ground.weights.get(locale, {})
    return ground.role == "update" and not meanings(words, locale).isdisjoint(weights)


def _told_best(asked: Asked, words: tuple[str, ...], moments: Iterable[Ground]) -> Iterator[Ground]:
    """Yield the moments of which some words tell: of updates those of which they tell most."""
    told = [g for g in moments if tells(words, asked.locale, g)]
    meant = meanings(words, asked.locale)
    scores = {g.name: asked.weigh(g, meant) for g in told if g.role == "update"}
    most = _NEARLY * max(scores.values(), default=0.0)
    yield from (g for g in told if scores.get(g.name, most) >= most)


def _is_on(said: Heard, moment: Ground) -> bool:
    """Return True for the day of a moment: what was then is of the record, and how long after what it was."""
    return any(fit_date(str(said.low), day.isoformat()) == "agrees" for day in days_of(moment))


def _is_of_day(against: Ground, moment: Ground) -> bool:
    """Return True for a moment of the day of another."""
    return against.at is not None and not days_of(against).isdisjoint(days_of(moment))


def _is_of(asked: Asked, step: Step, start: Ground, against: Ground) -> bool:
    """Return True where the words of a sentence that are not those of the moment from which it counts tell of a fact."""
    rest = [*asked.clause.sentence]
    for word in step.words:
        if word in rest and (against.role != "update" or tells((word,), asked.locale, start)):
            rest.remove(word)  # সিআরটিসি-র চিঠি আসে *বিভ্রাটের* এক দিন পরে
    if against.role == "update":
        return asked.weigh(against, meanings(rest, asked.locale)) >= _TOLD
    return tells(tuple(rest), asked.locale, against)


def days_of(ground: Ground) -> frozenset[date]:
    """Return the day of a moment, by the newsroom's clock and by the incident's."""
    assert ground.at is not None
    there = (
        ground.at.astimezone(ZoneInfo(ground.zone)) if ground.zone and ground.clock else ground.at
    )
    return frozenset((ground.at.date(), there.date()))


def _comes_to(said: Heard, day: date, step: Step) -> bool:
    """Return True where so many days or months from a day are the day that is said."""
    years, month = divmod(day.month - 1 + step.months, _MONTHS)
    with suppress(ValueError, OverflowError):  # 30 February
        on = day.replace(year=day.year + years, month=month + 1) + timedelta(days=step.days)
        return fit_date(str(said.low), on.isoformat()) == "agrees"
    return False
