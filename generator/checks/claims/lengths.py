"""Which length of time a mention means: of the whole incident, of a figure, or between two moments."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from zoneinfo import ZoneInfo

from msgspec import Struct

from generator.checks.claims.against import is_share
from generator.checks.claims.asked import HEADS, LOCAL, Asked, Candidate
from generator.checks.claims.clause import has, holds
from generator.checks.claims.days import other_day
from generator.checks.claims.fit import fit_clock, fit_date
from generator.checks.claims.ground import Ground, is_near
from generator.checks.claims.meaning import meanings
from generator.checks.claims.moments import AMONG, CUE, told_in, told_of
from generator.checks.claims.somebody import is_strange, of_somebody
from generator.l10n.hearing.heard import Heard, minutes_of

_TOLD, _SOME = 1.2, 0.8
"""How much of a figure's label a sentence has; or less, where that is half of it."""
_PART = 0.35
_EVENT, _ANCHOR, _MARGIN = 0.7, 0.5, 1.3
"""How much of the words of its two moments a sentence has, and how much more than of others."""
_BETWEEN = "the time between two moments"
_ORDER = 100
_WINDOW = 5
"""The words before a length that say from when it is counted: বিভ্রাট শুরুর দু’ঘণ্টা পরে."""


class _Said(Struct, frozen=True, kw_only=True):
    """What a sentence says about a length of time."""

    near: tuple[str, ...]
    """The two words before it and behind it."""
    later: bool
    someone: bool
    other: bool
    """It is another length than that of the whole."""
    told: bool
    """The label of a figure tells of it."""
    between: Ground | None
    """The time between the two moments that the sentence tells of."""


def lengths(asked: Asked, grounds: Sequence[Ground]) -> Iterator[Candidate]:
    """Yield the lengths that a length of time may mean."""
    figures = [(asked.score(g), g) for g in grounds if g.kind == "duration" and g.role == "figure"]
    said = _said_of(asked, grounds, figures)
    yield from _figures(asked, figures, said)
    yield from _in_words(asked, grounds, said)
    yield from _of_moments(asked, grounds, said)


def _said_of(
    asked: Asked, grounds: Sequence[Ground], figures: Sequence[tuple[float, Ground]]
) -> _Said:
    clause, cues = asked.clause, asked.cues
    near = (*clause.before[-2:], *clause.after[:2])
    elsewhen = (
        holds(clause.words, cues.elsewhen) or other_day(asked, grounds) or asked.also or asked.anew
    )
    someone = of_somebody(asked, grounds)
    told = not (asked.later or elsewhen or someone) and any(
        score >= _TOLD or (score >= _SOME and asked.part(ground) >= _PART)
        for score, ground in figures
    )
    elapsed = holds(clause.before[-1:], cues.later) and not asked.has(cues.end)
    return _Said(
        near=near,
        later=asked.later,
        someone=someone,
        other=elsewhen
        or holds(near, cues.other_length)
        or asked.apart
        or someone
        or elapsed
        or holds(clause.words, cues.by_then)
        or asked.of_a_part
        or is_rate(asked)
        or _of_part(asked, grounds),
        told=told,
        between=None if elsewhen or told else _between(asked, grounds, later=asked.later),
    )


def _figures(
    asked: Asked, figures: Sequence[tuple[float, Ground]], said: _Said
) -> Iterator[Candidate]:
    """Yield the figures that are lengths, by the words of their labels."""
    clause, cues, near = asked.clause, asked.cues, said.near
    best = max((score for score, _ in figures), default=0.0)
    plain = said.told and not holds(near, (*cues.elsewhen, *cues.initial))
    plain = plain and not holds(clause.after[:1], cues.each)
    for score, ground in figures:
        meant = (
            plain
            and score >= 0.75 * best
            and is_near(asked.heard.low, ground)
            and (
                asked.heard.unit == "second" or asked.names(ground) or asked.near_score(ground) >= 1
            )
            and asked.tells(ground, asked.near | asked.far)
            and (ground.bound == "at_most" or not holds(near, cues.within))
        )
        yield Candidate(ground, max(score, AMONG), ground.ours and meant, "the words of its label")


def _in_words(asked: Asked, grounds: Sequence[Ground], said: _Said) -> Iterator[Candidate]:
    """Yield the lengths that the record only says in words, where the sentence has any of them."""
    found = [g for g in grounds if g.role == "said" and g.kind == "duration"]
    if not found:
        return
    cues, near = asked.cues, said.near
    apart = said.later or said.someone or asked.apart or bool(asked.matters)
    apart = apart or other_day(asked, grounds)
    update = told_of(asked, grounds)
    for ground in found:
        score = asked.score(ground)
        if ground.name.startswith("updates/"):
            told = update is not None and ground.name == update.name
            tells = told and not holds(near, cues.other_length)
        else:
            tells = not holds(near, cues.within)
        if score > 0:
            sure = ground.ours and tells and score >= _TOLD and not apart
            yield Candidate(ground, score, sure, "the words of the record")


def _of_moments(asked: Asked, grounds: Sequence[Ground], said: _Said) -> Iterator[Candidate]:
    """Yield how long the incident lasted, and the times between moments that the sentence tells of."""
    clause, cues = asked.clause, asked.cues
    event = asked.field in HEADS or asked.has((*cues.event, *cues.end, *cues.onset))
    shared = any(is_share(one) for one in asked.others)
    whole = event and asked.heard.unit == "second" and not asked.matters and not shared
    whole = whole and not (said.other or said.told or said.between is not None)
    whole = whole and (not said.later or _after_all(asked) or _from_the_beginning(asked, grounds))
    counted = said.later or asked.has(cues.took)
    spoken = told_in(asked, grounds)
    span = holds((*clause.before[-1:], *clause.after[:2]), cues.span)
    plainly = told_in(asked, grounds, plainly=True) if span else frozenset()
    for ground in grounds:
        if ground.kind != "duration" or ground.role in ("figure", "said"):
            continue
        ends = ground.ends or ()
        if ground.name == "duration":
            named = asked.field in HEADS or asked.names(ground) or asked.has(cues.whole)
            named = named or (asked.has(cues.service) and not is_strange(asked, grounds))
            sure = ground.ours and whole and named and is_alike(asked, ground, _ORDER)
            yield Candidate(ground, CUE if event else AMONG, sure, "how long the incident lasted")
        elif ground is said.between:
            yield Candidate(ground, 2, True, _BETWEEN)
        elif said.between is None and counted and spoken.issuperset(ends):
            yield Candidate(ground, 0.5, False, _BETWEEN)
        elif span and plainly.issuperset(ends):
            yield Candidate(ground, 0.9, False, _BETWEEN)


def is_alike(asked: Asked, ground: Ground, order: int) -> bool:
    """Return True for lengths of one order, so many times longer at most: nobody takes minutes for days."""
    low = asked.heard.low
    assert isinstance(low, Decimal)
    return ground.low / order <= low <= ground.low * order


def is_rate(asked: Asked) -> bool:
    """Return True for the time in which so many came: 60,000 reports in one hour."""
    if asked.heard.kind != "duration":
        return False
    counted = any(one.kind == "number" for one in asked.others)
    return (counted or asked.counting) and (
        holds(asked.clause.before[-1:], asked.cues.rate)
        or asked.heard.text.endswith(asked.cues.rate_endings)
    )


def _of_part(asked: Asked, grounds: Sequence[Ground]) -> bool:
    """Return True where a sentence tells of a moment between beginning and end: its length is another."""
    told = told_of(asked, grounds)
    ends = {g.at for g in grounds if g.role in ("began", "ended") and g.ours}
    return told is not None and told.at not in ends


def _after_all(asked: Asked) -> bool:
    """Return True for what came back some time later, with nothing said from when that is counted."""
    earlier = any(h.kind in ("clock", "date") and h.end <= asked.heard.start for h in asked.others)
    words = [word for word in anchor(asked) if word not in asked.cues.whole]
    return asked.has(asked.cues.end) and not earlier and not words


def _from_the_beginning(asked: Asked, grounds: Sequence[Ground]) -> bool:
    """Return True for what came back some time after the event, where no later update is told of."""
    words, cues = anchor(asked), asked.cues
    if not asked.has(cues.end) or not has(words, (*cues.begin, *cues.mishap)):
        return False
    told = told_of(asked, grounds)
    return told is None or told.at in {g.at for g in grounds if g.role == "began"}


def anchor(asked: Asked) -> tuple[str, ...]:
    """Return the words that say from when a length is counted."""
    if asked.cues.anchor_behind:
        implied = holds(asked.clause.after[:1], asked.cues.implied)
        pointed = holds(asked.clause.after[1:2], asked.cues.pointing)
        implied = implied or (pointed and bool(asked.clause.after[2:3]))
        return () if implied else asked.clause.after[1:]
    words = asked.clause.before[-_WINDOW:]
    return () if holds(words[-1:], asked.cues.implied) else words


def _between(asked: Asked, grounds: Sequence[Ground], *, later: bool) -> Ground | None:
    """Return the time between the two moments that a sentence tells of, where it tells of two.

    One is what it is counted from: said beside it, or the moment that was said last. The other is told of in the
    rest of the clause.
    """
    cues = asked.cues
    moments = [g for g in grounds if g.at is not None and g.role != "other" and g.ours]
    words = anchor(asked) if later else ()
    began = next((g for g in moments if g.role == "began"), None)
    if later and words:
        start = _one(asked, moments, meanings(words, asked.locale), words, _ANCHOR)
    elif later:
        said = _said(asked, moments)
        start = said[-1] if said else None
        if start is None and asked.previous:  # from what was told of last
            told = meanings(asked.previous, asked.locale)
            start = _one(asked, moments, told, asked.previous, _EVENT)
    elif asked.has(cues.took) and not asked.has(cues.end):
        start = began
    else:
        return None
    if start is None:
        return None
    said_of = meanings(words, asked.locale)
    updates = [g for g in moments if g.role == "update"]
    own = meanings(() if cues.anchor_behind else asked.clause.own, asked.locale) - said_of
    end = _one(asked, updates, own, (), _EVENT)
    if end is None or end.at == start.at:
        end = _one(asked, updates, asked.near - said_of, (), _EVENT)
    if end is not None and end.at == start.at and has(words, (*cues.begin, *cues.mishap)):
        start = began or start
    if later and not words and said and (end is None or end.at == start.at):
        end, start = start, said[-2] if len(said) > 1 else start
    if end is None or end.at == start.at:
        return None
    names = {start.name, end.name}
    return next((g for g in grounds if g.role == "length" and g.ends and set(g.ends) == names), None)  # fmt: skip


def _one(
    asked: Asked, moments: Sequence[Ground], meant: frozenset[str], words: tuple[str, ...], least: float
) -> Ground | None:  # fmt: skip
    """Return the moment that some words tell of, if it is one."""
    cues = asked.cues
    common = tuple(word for word in words if has((word,), cues.mishap))
    meant -= meanings(common, asked.locale)
    scores = [
        (asked.weigh(g, meant), g) for g in moments if g.role == "update" and asked.tells(g, meant)
    ]
    if has(words, (*cues.begin, *cues.mishap, *cues.onset)):
        begins = [word for word in words if has((word,), cues.begin)]
        plainly = bool(begins) and any(
            word not in begins and has((word,), cues.mishap) for word in words
        )
        more = not plainly and any(score >= least for score, _ in scores)
        scores += [
            (_ANCHOR if more else CUE * (1 + plainly), g) for g in moments if g.role == "began"
        ]
    scores = sorted(
        (one for one in scores if one[0] >= least), key=lambda one: (-one[0], one[1].name)
    )
    if not scores:
        return None
    best = scores[0][1]
    second = next((score for score, g in scores if g.at != best.at), 0.0)
    return best if scores[0][0] >= _MARGIN * second else None


def _said(asked: Asked, moments: Sequence[Ground]) -> list[Ground]:
    """Return the moments that the clock times and days before a length are, in their order."""
    found = []
    for said in asked.others:
        if said.kind in ("clock", "date") and said.end <= asked.heard.start:
            found += [next((g for g in moments if _is_said(asked, said, g)), None)]
    return [ground for ground in found if ground is not None]


def _is_said(asked: Asked, said: Heard, ground: Ground) -> bool:
    """Return True when a clock time or a day that was said is a moment's."""
    assert ground.at is not None
    zone = ground.zone if asked.zone == LOCAL else asked.zone
    at = ground.at.astimezone(ZoneInfo(zone)) if zone and ground.clock else ground.at
    if said.kind == "date":
        fits = fit_date(str(said.low), at.date().isoformat()) == "agrees"
        return fits and (asked.score(ground) > 0 or ground.role == "began")
    minutes, half = minutes_of(str(said.low)), said.unit == "12h"
    fit = fit_clock(said.bound, minutes, at.hour * 60 + at.minute, half=half)
    return ground.clock and fit == "agrees"
