"""Which of the facts that a mention may mean decides, and how the mention fits it.

One that fits is enough, unless it does so by chance: the other end of the incident, the day of a source, a sum that is not said to be one.
"""

from collections.abc import Sequence
from decimal import Decimal

from generator.checks.claims.beside.differing import is_end_of_change
from generator.checks.claims.beside.other_spans import first_span
from generator.checks.claims.beside.some_of import is_some_of
from generator.checks.claims.deciding.facing import faced
from generator.checks.claims.deciding.moments import AMONG
from generator.checks.claims.deciding.other_days import (
    is_day_of_other,
    is_of_other_day,
    is_of_who_lost,
)
from generator.checks.claims.deciding.second_times import is_again, is_second_on
from generator.checks.claims.deciding.very_times import PLAINLY, is_event, very_time
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Candidate, Ground, counts, same_unit
from generator.checks.claims.sentence.asked import LOCAL, Asked
from generator.checks.claims.values.against import fit_of, how_far, is_other_money
from generator.checks.claims.values.fit import Fit
from generator.checks.claims.words.clause import holds
from generator.l10n.hearing.heard import names_day

_CHANCE, _FIGURE = 0.4, 0.5
"""The part of a sure fact's score that another must have to be borne out by its value; a figure another figure's."""
_MOMENT = 0.4
"""The same for a moment, which may be the sentence's own without a word of it."""
_ALIKE = 0.9
"""The part of the likeliest fact's score that another has which may as well be meant: the nearer one is."""
_COUNTS = frozenset(("number", "money", "percent"))
_DIGITS = 4
"""Digits of a number that is a fact's by no chance."""
_TOLD = 1.0
"""How much of a moment's words tells of it plainly."""


def decide(
    asked: Asked, candidates: Sequence[Candidate], said: set[str], grounds: Facts
) -> tuple[tuple[Candidate, Fit] | None, Ground | None]:
    """Return the fact that decides with how the mention fits it, and one that fits by its own clock alone.

    Of several that may be meant, one that fits is enough; but what fits by chance, and has hardly a word of
    the sentence, does not bear out what another fact surely contradicts; nor does a length by
    the clock of others, unless the sentence says that somebody says so.
    """
    heard, zone = asked.heard, asked.zone
    agreed: Candidate | None = None
    against: tuple[Candidate, Fit] | None = None
    elsewhere: Ground | None = None
    wrong: list[Candidate] = []
    misfits: list[Candidate] = []
    fitting: list[Candidate] = []
    for candidate in candidates:
        fit = fit_of(heard, candidate.ground, zone)
        if fit == "undecided" and is_other_money(heard, candidate.ground):
            continue
        if fit == "contradicts" and not zone and fit_of(heard, candidate.ground, LOCAL) == "agrees":
            hardly = (
                heard.kind == "date"
                and against is not None
                and candidate.score < _CHANCE * against[0].score
            )
            elsewhere = elsewhere or (None if hardly else candidate.ground)
        if fit == "agrees" and heard.bound != "exact" and is_no_sum(asked, candidate.ground):
            continue  # more than 19 million may be less than any two figures are together
        if fit == "agrees":
            fitting.append(candidate)
            if agreed is None or candidate.score > agreed.score:
                agreed = candidate
            continue
        if fit == "contradicts":
            misfits.append(candidate)
        own = candidate.ground.name in said  # an update may speak of other moments too
        worse = against is None or (against[1] == "contradicts" and fit == "undecided")
        if candidate.sure and not own and worse:
            against = candidate, fit
        if candidate.sure and not own and fit == "contradicts":
            wrong.append(candidate)
    if against is not None and against[1] == "contradicts":
        alike = [one for one in wrong if one.score >= _ALIKE * against[0].score]
        against = min(alike, key=lambda one: how_far(heard, one.ground, zone)), "contradicts"
    again = is_second_on(asked, agreed.ground, grounds) if agreed is not None else None
    if again is not None:
        return (Candidate(again, PLAINLY, True, "the words of the update"), "contradicts"), None
    if (turned := faced(asked, candidates, agreed)) is not None:
        return (turned, "contradicts"), elsewhere
    if against is not None and against[1] == "contradicts" and _is_theirs(asked, agreed):
        return against, elsewhere
    if agreed is not None and _is_published(asked, agreed.ground):
        return (agreed, "agrees"), elsewhere
    if agreed is not None and against is not None and against[1] == "contradicts":
        fits, misfit = agreed.ground, against[0].ground
        if is_of_other_day(asked, misfit) or is_again(asked, fits, misfit):
            return (agreed, "agrees"), elsewhere
        if _is_other_end(asked, fits, misfit) or is_day_of_other(asked, fits, misfit, grounds):
            return against, elsewhere
        if _is_of_source(asked, agreed) and against[0].score >= _TOLD:
            return against, elsewhere
    if (
        agreed is not None
        and against is not None
        and is_end_of_change(asked, agreed.ground, against[0].ground)
    ):
        return (agreed, "agrees"), elsewhere
    if agreed is not None and _is_its_own(asked, agreed):
        return (agreed, "agrees"), elsewhere
    if agreed is not None and (rival := _rival(asked, agreed, misfits)) is not None:
        return (rival, "contradicts"), elsewhere
    if agreed is None or against is None or agreed.sure:
        return ((agreed, "agrees") if agreed is not None else against), elsewhere
    if is_no_sum(asked, agreed.ground):
        return against, elsewhere  # a sum is said to be one
    if " − " in agreed.ground.name and asked.has(asked.cues.rest):
        return (agreed, "agrees"), elsewhere  # 22 of them remain
    moment = heard.kind in ("clock", "date") and agreed.score >= max(
        AMONG, _MOMENT * against[0].score
    )
    day = str(heard.low)
    if heard.kind == "date" and names_day(day) and not day.startswith("--"):
        return (agreed, "agrees"), elsewhere  # a whole date is hardly one of the record's by chance
    if (told_so := very_time(asked, agreed, fitting, against[0])) is not None:
        return (told_so, "agrees"), elsewhere  # nor is a minute to which nothing is rounded
    told = (
        c.score for c in candidates if c.ground.role == "update" and c.ground.at != agreed.ground.at
    )
    alone = max(told, default=0.0) <= max(agreed.score, _CHANCE)
    if alone and heard.bound == "exact" and is_event(asked, agreed, against[0]):
        return (agreed, "agrees"), elsewhere
    if is_of_who_lost(asked, agreed.ground):
        return (agreed, "agrees"), elsewhere
    if agreed.ground.theirs and asked.attributed:
        return (agreed, "agrees"), elsewhere
    if _is_outdone(asked, agreed.ground, against[0].ground, candidates):
        return against, elsewhere
    chance = _FIGURE if agreed.ground.role == "figure" and heard.kind != "duration" else _CHANCE
    if agreed.score < chance * against[0].score and not moment:
        return against, elsewhere
    return (agreed, "agrees"), elsewhere


def _is_its_own(asked: Asked, agreed: Candidate) -> bool:
    """Return True for a figure of many digits, to the last of which a number in its unit is written, and no other of its kind beside: no chance does that."""
    heard, ground = asked.heard, agreed.ground
    if heard.kind not in _COUNTS or heard.bound != "exact" or not asked.alone:
        return False
    if ground.role != "figure" or not ground.ours:
        return False
    assert isinstance(heard.low, Decimal)
    digits = len(heard.low.normalize().as_tuple().digits)
    known = bool(heard.unit) and counts(heard.unit, ground)
    return known and heard.low == heard.high == ground.low == ground.high and digits >= _DIGITS


def at_no_time(asked: Asked, candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    """Return the figures that were past a bound of which a sentence says that it *never* was: of all that it may mean, the other end; else all."""
    beside = (*asked.clause.before, *asked.clause.after)
    if asked.heard.bound not in ("at_least", "at_most") or not holds(
        beside, asked.cues.bounds.never
    ):
        return candidates
    passed = [
        one
        for one in candidates
        if one.sure
        and one.ground.role == "figure"
        and fit_of(asked.heard, one.ground, asked.zone) == "contradicts"
    ]
    return passed or candidates


def is_no_sum(asked: Asked, ground: Ground) -> bool:
    """Return True for the sum of two figures where no word says that a sentence sums them."""
    return " + " in ground.name and not asked.has(asked.cues.wholly)


def _rival(asked: Asked, agreed: Candidate, others: Sequence[Candidate]) -> Candidate | None:
    """Return another point of a series whose category the sentence has, where it has no word of the one that fits; so of two figures."""
    if not agreed.ground.point:
        return _other_figure(asked, agreed, others)
    series = agreed.ground.name.partition("[")[0]
    words = asked.near | asked.far
    mine = words & agreed.ground.weights.get(asked.locale, {}).keys()
    met = [
        one
        for one in others
        if one.ground.point
        and one.ground.name.partition("[")[0] == series
        and mine < words & one.ground.weights.get(asked.locale, {}).keys()
    ]
    return max(met, key=lambda one: one.score) if met else None


def _other_figure(asked: Asked, agreed: Candidate, others: Sequence[Candidate]) -> Candidate | None:
    """Return the figure of whose label a word stands beside a number, and all that the clause has of the one that fits: *Malda* 5, of Murshidabad; *in the first* two hours 80 per cent."""
    fits, locale = agreed.ground, asked.locale
    if fits.role != "figure" or asked.heard.kind not in _COUNTS:
        return None
    beside = first_span(asked) | (asked.beside if asked.heard.bound == "exact" else frozenset())
    genitive = asked.heard.text.endswith(asked.cues.genitive_any)
    if genitive or holds(asked.clause.before[-2:], asked.cues.made_of):
        return None  # all but three of the 25 were rescued
    label = fits.weights.get(locale, {}).keys()
    met = [
        one
        for one in others
        if one.ground.role == "figure" and one.ground.ours and not one.ground.point
        if one.ground.kind == fits.kind and same_unit(one.ground.unit, fits.unit)
        if asked.near & label < asked.near & one.ground.weights.get(locale, {}).keys()
        if not (beside & one.ground.weights.get(locale, {}).keys()) <= label
        and not is_some_of(asked, one.ground)
    ]
    return max(met, key=lambda one: one.score) if met else None


def _is_other_end(asked: Asked, agreed: Ground, against: Ground) -> bool:
    """Return True for a day or a time of the end, or of a source, where the clause tells of the beginning; or the other way round."""
    cues = {"began": (*asked.cues.begin, *asked.cues.onset), "ended": asked.cues.end}
    told = cues.get(against.role)
    if (
        told is None
        or not asked.alone
        or not asked.has(told)
        or agreed.role not in ("began", "ended", "other")
    ):
        return False
    return agreed.role != against.role and not asked.has(cues.get(agreed.role, asked.cues.spoken))


def _is_of_source(asked: Asked, agreed: Candidate) -> bool:
    """Return True for the day of a source where the sentence has no word of anybody's writing or saying so."""
    day = agreed.ground.role == "other" and agreed.ground.at is not None and agreed.score <= 0
    return day and not asked.attributed and not asked.has(asked.cues.spoken)


def _is_published(asked: Asked, agreed: Ground) -> bool:
    """Return True for the day of a source where the clause names who published it: on 27 October the paper counted 27,000."""
    named = agreed.publisher.get(asked.locale, frozenset())
    return bool(named) and named <= asked.near


def _is_outdone(
    asked: Asked, agreed: Ground, against: Ground, candidates: Sequence[Candidate]
) -> bool:
    """Return True for an update of whose words the clause has none that it has not of another, and of that more.

    The other may be one of the day on which the incident ended, where that is told: mobile internet *was back* on 18 July.
    """
    whole = asked.heard.kind != "date" or names_day(str(asked.heard.low))
    if not whole or agreed.role not in ("update", "figure"):
        return False
    others = [against]
    if asked.heard.kind == "date" and against.role == "ended" and against.at is not None:
        day = against.at.date()
        others += [c.ground for c in candidates if c.ground.at and c.ground.at.date() == day]
    return any(asked.matched(agreed) < asked.matched(other) for other in others)


def _is_theirs(asked: Asked, agreed: Candidate | None) -> bool:
    """Return True for the length of an incident as others date it, said as if it were ours."""
    if agreed is None or asked.attributed:
        return False
    return agreed.ground.theirs and agreed.ground.role == "length"
