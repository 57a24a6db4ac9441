"""Which length of time a mention means: of the whole incident, of a figure, or between two moments."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from generator.checks.claims.beside.parts import is_left_over, is_of_part
from generator.checks.claims.beside.planned import is_planned, is_rule
from generator.checks.claims.beside.somebody import is_strange, of_somebody
from generator.checks.claims.beside.things import is_of_thing
from generator.checks.claims.deciding.counting import (
    Ends,
    anchor,
    counted,
    ends_of,
    is_timed,
    sides_of,
)
from generator.checks.claims.deciding.dormant import dormant
from generator.checks.claims.deciding.from_ends import is_within_of_end
from generator.checks.claims.deciding.gone_by import gone_by
from generator.checks.claims.deciding.moments import AMONG, CUE, told_in, told_of
from generator.checks.claims.deciding.other_lengths import (
    is_delay,
    is_interim,
    is_of_its_own,
    is_of_way,
)
from generator.checks.claims.deciding.quelled import quelled
from generator.checks.claims.deciding.second_times import told_anew
from generator.checks.claims.deciding.spans import spanned
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Candidate, Ground
from generator.checks.claims.sentence.asked import HEADS, Asked
from generator.checks.claims.sentence.counted_on import is_further, is_within_of
from generator.checks.claims.sentence.days import other_day
from generator.checks.claims.values.against import is_share
from generator.checks.claims.words.clause import has, holds
from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.events import kinds_named
from generator.checks.claims.words.meaning import meanings

_TOLD, _SOME = 1.2, 0.8
"""How much of a figure's label a sentence has; or less, where that is half of it."""
_PART = 0.35
_COUNTED, _BOTH = 2.0, 3.0
"""How surely the time between two moments is meant that a sentence tells of; that it names as those between which it lies."""
_BETWEEN = "the time between two moments"
_ORDER, _TOLD_ORDER, _NAMED_ORDER = 12, 30, 50
"""How many times longer or shorter a length may be that means another; one that the words tell of; where what was struck is named."""
_OVER = 4
"""How many times longer than "more than" so long a length may be."""
_STEPS = (7, 24, 60)
"""Of a day a week is so many, of an hour a day, of a minute an hour."""
_NEARLY = 30
"""A thirtieth of a length is near it."""


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


def lengths(asked: Asked, grounds: Facts) -> Iterator[Candidate]:
    """Yield the lengths that a length of time may mean."""
    kinds = kinds_named(asked.locale, grounds.heads(asked.locale))
    called = meanings((name for row in kinds for name in row.names), asked.locale)
    words = (asked.near | asked.far) - called  # a strike of two weeks is no other length before it
    figures = [
        (0.0 if called and not asked.tells(g, words) else asked.score(g), g)
        for g in grounds
        if g.kind == "duration" and g.role == "figure"
    ]
    said = _said_of(asked, grounds, figures)
    yield from _figures(asked, figures, said)
    yield from _in_words(asked, grounds, said)
    yield from _of_moments(asked, grounds, said)


def _said_of(asked: Asked, grounds: Facts, figures: Sequence[tuple[float, Ground]]) -> _Said:
    clause, cues = asked.clause, asked.cues
    near = (*clause.before[-2:], *clause.after[:2])
    elsewhen = _is_elsewhen(clause.words, cues) or other_day(asked, grounds)
    elsewhen = elsewhen or asked.also or asked.anew
    someone = of_somebody(asked, grounds)
    moments = [g for g in grounds if g.at is not None and g.role != "other" and g.ours]
    spans = asked.later or bool(sides_of(asked, moments))
    told = not (spans or elsewhen or someone) and any(
        score >= _TOLD or (score >= _SOME and asked.part(ground) >= _PART)
        for score, ground in figures
    )
    within = is_within_of(asked) and not is_within_of_end(asked)
    way = is_of_way(asked, grounds)
    elapsed = holds(clause.before[-1:], cues.later) and not asked.has(cues.end)
    return _Said(
        near=near,
        later=asked.later,
        someone=someone,
        other=elsewhen
        or holds(near, (*cues.other_length, *cues.beginnings.further))
        or asked.apart
        or someone
        or elapsed
        or holds(clause.words, cues.by_then)
        or is_delay(asked, grounds)
        or is_of_part(asked, (g for g in grounds if g.name == "duration"))
        or is_left_over(asked, grounds)
        or is_within_of_end(asked)
        or is_of_thing(asked, grounds)
        or is_planned(asked)
        or (asked.later and asked.goes_on)
        or is_rate(asked)
        or is_interim(asked, grounds)
        or way
        or is_of_its_own(asked, grounds)
        or _of_part(asked, grounds),
        told=told,
        between=None
        if elsewhen
        or told
        or way
        or is_planned(asked)
        or (asked.goes_on and not is_timed(asked, moments))
        else quelled(asked, grounds)
        or gone_by(asked, grounds)
        or counted(asked, grounds, later=asked.later or within)
        or dormant(asked, grounds),
    )


def _is_elsewhen(words: tuple[str, ...], cues: Cues) -> bool:
    """Return True for a word of another time; *the last* door is none, and the last outage is."""
    if not holds(words, cues.elsewhen):
        return False
    final = cues.occasions.final
    rest = tuple(
        word
        for before, word, behind in zip(("", *words), words, (*words[1:], ""), strict=False)
        if (before, word) not in final
        or has((behind,), (*cues.mishap, *cues.elsewhen, *cues.wider, *cues.occasions.kinds))
    )
    return holds(rest, cues.elsewhen)


def _figures(
    asked: Asked, figures: Sequence[tuple[float, Ground]], said: _Said
) -> Iterator[Candidate]:
    """Yield the figures that are lengths, by the words of their labels."""
    clause, cues, near = asked.clause, asked.cues, said.near
    best = max((score for score, _ in figures), default=0.0)
    plain = said.told and not (holds(near, (*cues.elsewhen, *cues.initial)) or is_further(asked))
    plain = plain and not holds(clause.after[:1], cues.each)
    for score, ground in figures:
        meant = (
            plain
            and not (is_planned(asked) and not is_rule(asked, ground))
            and score >= 0.75 * best
            and is_alike(asked, ground, _TOLD_ORDER)
            and (
                asked.heard.unit == "second" or asked.names(ground) or asked.near_score(ground) >= 1
            )
            and asked.tells(ground, asked.near | asked.far)
            and (ground.bound == "at_most" or not holds(near, cues.within))
        )
        yield Candidate(ground, max(score, AMONG), ground.ours and meant, "the words of its label")


def _in_words(asked: Asked, grounds: Facts, said: _Said) -> Iterator[Candidate]:
    """Yield the lengths that the record only says in words, where the sentence has any of them."""
    found = [g for g in grounds if g.role == "said" and g.kind == "duration"]
    if not found:
        return
    cues, near = asked.cues, said.near
    apart = said.later or said.someone or asked.apart or bool(asked.matters)
    apart = apart or other_day(asked, grounds)
    again = told_anew(asked, grounds)
    update = again or told_of(asked, grounds)
    for ground in found:
        score = asked.score(ground)
        if ground.name.startswith("updates/"):
            told = update is not None and ground.name == update.name
            tells = told and not holds(near, cues.other_length)
        else:
            tells = not (asked.anew or holds(near, cues.within))
        if score > 0:
            if said.between is not None and _is_sooner(asked, ground):
                score = min(score, AMONG)
            sure = (
                ground.ours
                and tells
                and (score >= _TOLD or (again is not None and ground.name == again.name))
                and not apart
                and is_alike(asked, ground, _TOLD_ORDER)
            )
            yield Candidate(ground, score, sure, "the words of the record")


def _of_moments(asked: Asked, grounds: Facts, said: _Said) -> Iterator[Candidate]:
    """Yield how long the incident lasted, and the times between moments that the sentence tells of."""
    clause, cues = asked.clause, asked.cues
    event = asked.field in HEADS or asked.has((*cues.event, *cues.end, *cues.onset))
    shared = any(is_share(one) for one in asked.others)
    whole = event and asked.heard.unit == "second" and not asked.matters and not shared
    whole = whole and not (said.other or said.told or said.between is not None)
    whole = whole and (not said.later or _after_all(asked) or _from_the_beginning(asked, grounds))
    later = said.later or asked.has(cues.took)
    spoken = told_in(asked, grounds) if later and said.between is None else frozenset[str]()
    span = holds((*clause.before[-1:], *clause.after[:2]), cues.span)
    plainly = told_in(asked, grounds, plainly=True) if span else frozenset[str]()
    if said.between is not None and (said.between.name != "duration" or said.later):
        score = _COUNTED if spanned(asked) is None else _BOTH
        yield Candidate(said.between, score, is_alike(asked, said.between, _TOLD_ORDER), _BETWEEN)
    allowed = ends_of(asked, grounds) if spoken | plainly else Ends()
    for ground in (*grounds, *grounds.lengths(spoken | plainly)):
        if ground.kind != "duration" or ground.role in ("figure", "said"):
            continue
        ends = ground.ends or ()
        if ground.name == "duration":
            named = asked.field in HEADS or asked.names(ground)
            named = named or has(clause.own or clause.words, cues.whole)
            named = named or (asked.has(cues.service) and not is_strange(asked, grounds))
            sure = ground.ours and whole and named and is_alike(asked, ground)
            yield Candidate(ground, CUE if event else AMONG, sure, "how long the incident lasted")
        elif not allowed.allow(ground):
            continue
        elif ground is not said.between and spoken.issuperset(ends):
            yield Candidate(ground, 0.5, False, _BETWEEN)
        elif ground is not said.between and plainly.issuperset(ends):
            yield Candidate(ground, 0.9, False, _BETWEEN)


def _is_sooner(asked: Asked, ground: Ground) -> bool:
    """Return True where an update has a length by which something was earlier, and the sentence one after what it names."""
    if not asked.later or not anchor(asked) or holds(asked.clause.after[:1], asked.cues.sooner):
        return False
    return holds(tuple(ground.words.get(asked.locale, ())), asked.cues.sooner)


def is_alike(asked: Asked, ground: Ground, order: int = _ORDER) -> bool:
    """Return True for lengths of one order, or with another unit: hours are written for days, but nobody takes minutes for days."""
    low, fact = asked.heard.low, ground.low
    assert isinstance(low, Decimal)
    cues = asked.cues
    struck = asked.names(ground) or asked.has(cues.mishap)
    if struck and asked.has((*cues.whole, *cues.event, *cues.onset)):
        order = _NAMED_ORDER
    least = _OVER if asked.heard.bound in ("at_least", "more_than") else order
    if fact / min(least, order) <= low <= fact * order:
        return True
    less, more = sorted((low, fact))
    return any(more == less * 10**n for n in (1, 2)) or any(
        abs(less * step - more) <= more / _NEARLY for step in _STEPS
    )


def is_rate(asked: Asked) -> bool:
    """Return True for the time in which so many came: 60,000 reports in one hour."""
    if asked.heard.kind != "duration":
        return False
    counted = any(one.kind == "number" for one in asked.others)
    return (counted or asked.counting) and (
        holds(asked.clause.before[-1:], asked.cues.rate)
        or asked.heard.text.endswith(asked.cues.rate_endings)
    )


def _of_part(asked: Asked, grounds: Facts) -> bool:
    """Return True where a sentence tells of a moment between beginning and end: its length is another."""
    told = told_of(asked, grounds)
    ends = {g.at for g in grounds if g.role in ("began", "ended") and g.ours}
    return told is not None and told.at not in ends


def _after_all(asked: Asked) -> bool:
    """Return True for what came back some time later, with nothing said from when that is counted."""
    earlier = any(h.kind in ("clock", "date") and h.end <= asked.heard.start for h in asked.others)
    words = [word for word in anchor(asked) if word not in asked.cues.whole]
    return asked.has(asked.cues.end) and not earlier and not words


def _from_the_beginning(asked: Asked, grounds: Facts) -> bool:
    """Return True for what came back some time after the event, where no later update is told of."""
    words, cues = anchor(asked), asked.cues
    if not asked.has(cues.end) or not has(words, (*cues.begin, *cues.mishap)):
        return False
    told = told_of(asked, grounds)
    return told is None or told.at in {g.at for g in grounds if g.role == "began"}
