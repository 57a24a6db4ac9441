"""Which length of time a mention means: of the whole incident, of a figure, or between two moments."""

from collections.abc import Iterator, Sequence

from generator.checks.claims.asked import HEADS, Asked, Candidate
from generator.checks.claims.clause import has, holds
from generator.checks.claims.fit import fit_clock, fit_date
from generator.checks.claims.grounds import Ground
from generator.checks.claims.meaning import meanings
from generator.checks.claims.moments import AMONG, CUE
from generator.l10n.hearing.heard import minutes_of

_TOLD, _SOME = 1.2, 0.8
"""How much of a figure's label a sentence has; or less, where that is half of it."""
_EVENT, _ANCHOR, _MARGIN = 0.9, 0.5, 1.3
"""How much of the words of its two moments a sentence has, and how much more than of others."""
_WINDOW = 3
"""The words before a length that say from when it is counted: বিভ্রাট শুরুর দু’ঘণ্টা পরে."""


def lengths(asked: Asked, grounds: Sequence[Ground]) -> Iterator[Candidate]:
    """Yield the lengths that a length of time may mean."""
    clause, cues = asked.clause, asked.cues
    near = (*clause.before[-2:], *clause.after[:2])
    elsewhen = holds(clause.words, cues.elsewhen) or asked.other_year(grounds) or asked.also
    other = elsewhen or holds(near, cues.other_length) or asked.apart or asked.someone
    later = holds(clause.after[:1], cues.later)
    event = asked.field in HEADS or asked.has((*cues.event, *cues.end, *cues.onset))
    figures = [(asked.score(g), g) for g in grounds if g.kind == "duration" and g.role == "figure"]
    best = max((score for score, _ in figures), default=0.0)
    told = not (later or elsewhen or asked.someone) and any(
        score >= _TOLD or (score >= _SOME and asked.part(ground) >= 0.5) for score, ground in figures
    )
    between = None if elsewhen or told else _between(asked, grounds, later=later)
    for score, ground in figures:
        meant = told and score >= 0.75 * best and not holds(near, cues.elsewhen)
        yield Candidate(ground, max(score, AMONG), ground.ours and meant, "the words of its label")
    for ground in grounds:
        if ground.kind != "duration" or ground.role == "figure":
            continue
        if ground.name == "duration":
            named = asked.names(ground) or asked.has((*cues.service, *cues.whole))
            sure = ground.ours and event and (named or asked.field in HEADS)
            sure = sure and not other and between is None and not told
            sure = sure and (not later or (asked.has(cues.end) and not _anchor(asked)))
            yield Candidate(ground, CUE if event else AMONG, sure, "how long the incident lasted")
        elif ground is between:
            yield Candidate(ground, 2, True, "the time between two moments")
        elif between is None and (later or asked.has(cues.took)):
            yield Candidate(ground, 0.5, False, "the time between two moments")


def _anchor(asked: Asked) -> tuple[str, ...]:
    """Return the words that say from when a length is counted."""
    if asked.cues.anchor_behind:
        return () if holds(asked.clause.after[:1], asked.cues.implied) else asked.clause.after[1:]
    words = asked.clause.before[-_WINDOW:]
    return () if holds(words[-1:], asked.cues.implied) else words


def _between(asked: Asked, grounds: Sequence[Ground], *, later: bool) -> Ground | None:
    """Return the time between the two moments that a sentence tells of, where it tells of two.

    One is what it is counted from: said beside it, or the moment that was said last. The other is told of in the
    rest of the clause.
    """
    cues = asked.cues
    moments = [g for g in grounds if g.at is not None and g.role != "other" and g.ours]
    words = _anchor(asked) if later else ()
    if later and words:
        start = _one(asked, moments, meanings(words, asked.locale), words, _ANCHOR)
    elif later:
        start = _said_last(asked, moments)
    elif asked.has(cues.took):
        start = next((g for g in moments if g.role == "began"), None)
    else:
        return None
    if start is None:
        return None
    rest = asked.near - meanings(words, asked.locale)
    end = _one(asked, [g for g in moments if g.role == "update"], rest, (), _EVENT)
    if end is not None and end.at == start.at and has(words, (*cues.begin, *cues.mishap)):
        start = next((g for g in moments if g.role == "began"), start)
    if end is None or end.at == start.at:
        return None
    names = {start.name, end.name}
    return next((g for g in grounds if g.role == "length" and g.ends and set(g.ends) == names), None)  # fmt: skip


def _one(
    asked: Asked, moments: Sequence[Ground], meant: frozenset[str], words: tuple[str, ...], least: float
) -> Ground | None:  # fmt: skip
    """Return the moment that some words tell of, if it is one."""
    cues = asked.cues
    scores = [(asked.weigh(g, meant), g) for g in moments if g.role == "update"]
    if has(words, (*cues.begin, *cues.mishap, *cues.onset)):
        scores += [(CUE, g) for g in moments if g.role == "began"]
    scores = sorted((one for one in scores if one[0] >= least), key=lambda one: (-one[0], one[1].name))
    if not scores:
        return None
    best = scores[0][1]
    second = next((score for score, g in scores if g.at != best.at), 0.0)
    return best if scores[0][0] >= _MARGIN * second else None


def _said_last(asked: Asked, moments: Sequence[Ground]) -> Ground | None:
    """Return the moment that the clock time or day before a length is."""
    before = [h for h in asked.others if h.kind in ("clock", "date") and h.end <= asked.heard.start]
    if not before:
        return None
    said = before[-1]
    for ground in moments:
        assert ground.at is not None
        if said.kind == "date":
            fits = fit_date(str(said.low), ground.at.date().isoformat()) == "agrees"
        else:
            minutes = ground.at.hour * 60 + ground.at.minute
            half = said.unit == "12h"
            fits = ground.clock and fit_clock("exact", minutes_of(str(said.low)), minutes, half=half) == "agrees"  # fmt: skip
        if fits and (said.kind == "clock" or asked.score(ground) > 0 or ground.role == "began"):
            return ground
    return None
