"""The figures that a number may mean if none fits it: by the words of their labels, or by what is counted."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from generator.checks.claims.beside.apiece import is_apiece, is_left_of
from generator.checks.claims.beside.differing import is_of_other_value
from generator.checks.claims.beside.fates import is_of_other_fate
from generator.checks.claims.beside.measured_there import is_measured_elsewhere
from generator.checks.claims.beside.other_spans import is_of_other_span
from generator.checks.claims.beside.planned import is_capped
from generator.checks.claims.beside.some_of import is_of_sex, is_some_of
from generator.checks.claims.beside.somebody import is_of_second
from generator.checks.claims.beside.stocks import is_stock
from generator.checks.claims.deciding.refer import WIDE_UNITS, is_early_count, is_part_of
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import POINTS, Ground, counts, is_near, measure_of
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.sentence.dimensions import is_vague
from generator.checks.claims.sentence.nouns import (
    counts_another,
    has_noun,
    is_number_of,
    tells_nothing_else,
)
from generator.checks.claims.words.clause import holds
from generator.l10n.hearing.lexicon import BYTES

_SOME = 0.3
"""How much of a figure's label the sentence has."""
_PLAINLY, _TIMES = 2.0, 8
"""How much of its label has a sum of money meant that is more than so many times another: news have many sums."""
_LEFT = 2.2
"""How surely the difference of two figures is meant by what is left out of the one: all but four of the 25."""
_FEW, _THOUSAND = 20, 1000
"""A few people, and of how many times as many a fact is that they are not."""
_NEWS = 2
"""Words of a clause of which no fact has any, that tell of something else."""
_BOTH = 1.5
"""How much of the labels of two figures, where a sentence has their share."""


def closed_numbers(asked: Asked, grounds: Facts) -> Iterator[tuple[float, Ground]]:
    """Yield the figures that a number, amount or share may mean, each with how surely."""
    heard, words = asked.heard, asked.near | asked.far
    scores: dict[str, float] = {}
    measures: dict[str, set[str]] = {}
    figures = [ground for ground in grounds if ground.role == "figure"]
    for ground in figures:
        if ground.ours:
            measures.setdefault(measure_of(ground.unit), set()).add(ground.name)
    for ground in grounds:
        if (
            ground.role == "other"
            and ground.kind == heard.kind == "percent"
            and ground.ends is not None
            and (heard.unit != POINTS or ground.unit == POINTS)
        ):
            ends = [scores.get(end, 0.0) for end in ground.ends]
            if min(ends) > 0 and sum(ends) >= _BOTH:
                yield sum(ends) / 2, ground
        if " − " in ground.name and ground.kind == "number" and is_left_of(asked, ground, figures):
            yield _LEFT, ground
        if ground.role != "figure" or not ground.ours or ground.kind == "duration":
            continue
        if is_early_count(asked, ground) or is_part_of(asked, ground) or is_capped(asked, ground):
            continue
        if is_some_of(asked, ground) or is_of_other_fate(asked, ground, figures):
            continue
        if is_apiece(asked, ground) or is_stock(asked, ground):
            continue
        if is_of_other_span(asked, ground) or is_of_sex(asked, ground):
            continue
        if is_of_second(asked, ground) or _did_else(asked, ground, grounds):
            continue
        if counts_another(asked, ground):
            continue
        score = scores[ground.name] = asked.score(ground)
        unit = 1 if _were(asked, ground, grounds) else _unit(asked, ground, words)
        if is_of_other_value(asked, ground) or is_measured_elsewhere(asked, ground, grounds):
            continue
        if score <= 0 and is_vague(asked):
            continue
        if unit is None or heard.kind != ground.kind:
            continue
        tells = asked.tells(ground, words) or score > 1
        near = (
            is_near(heard.low, ground)
            or (score > 1 and heard.kind == "number" and not _is_handful(asked, ground))
            or heard.kind == "money"
        )
        near = near and (
            heard.kind != "money" or score >= _PLAINLY or _is_like(heard.low, ground.low)
        )
        if score >= _SOME and tells and near and (unit or score >= 1):
            yield score + unit / 2, ground
        elif unit == 1 and _counts_it(asked, ground, measures) and is_near(heard.low, ground):
            yield _SOME + asked.near_score(ground), ground


def _unit(asked: Asked, ground: Ground, words: frozenset[str]) -> float | None:
    """Return how surely a number is counted in a fact's unit; None where it is not.

    1 where it is heard so or stands before its word, half where the sentence has the word, 0 where there is none.
    """
    heard = asked.heard
    if heard.kind != "number":
        return 0.5
    if heard.unit:
        return 1 if counts(heard.unit, ground) else None
    counted = asked.counted(ground)
    if not counted:
        return 0
    if counted <= asked.beside or is_number_of(asked, ground):
        return 1
    if has_noun(asked, ground):
        return None
    if tells_nothing_else(asked, ground):
        return 0.5
    return None if counted.isdisjoint(words) else 0.5


def _were(asked: Asked, ground: Ground, grounds: Facts) -> bool:
    """Return True for a bare number, no less than a figure of people, of which a clause tells what that figure's label says and nothing unknown: another *32 were* taken to hospital."""
    heard, cues = asked.heard, asked.cues
    if heard.unit or heard.kind != "number" or not ground.counts_people or not cues.made_of:
        return False
    assert isinstance(heard.low, Decimal)
    if heard.low < ground.low or not holds(asked.clause.after[:1], cues.count_is):
        return False
    return asked.near_score(ground) > 0 and asked.near <= grounds.known(asked.locale)


def _counts_it(asked: Asked, ground: Ground, measures: Mapping[str, set[str]]) -> bool:
    """Return True where only the incident can be meant by what is counted, whatever else the sentence says.

    What any news counts must be the only figure in its unit, in a sentence that names what was struck.
    """
    if ground.point or ground.unit in BYTES:
        return False
    if ground.unit not in WIDE_UNITS:
        return True
    return measures[measure_of(ground.unit)] == {ground.name} and asked.names(ground)


def _did_else(asked: Asked, ground: Ground, grounds: Facts) -> bool:
    """Return True for people whose own clause tells of something else, and nothing of a figure: snakes *bit* 31 people, one of whom died."""
    if not (ground.counts_people and asked.heard.unit) or asked.near_score(ground):
        return False
    return len(asked.near - grounds.known(asked.locale)) >= _NEWS


def _is_handful(asked: Asked, ground: Ground) -> bool:
    """Return True for a few of many thousands of people: three candidates fainted."""
    low = asked.heard.low
    return (
        ground.counts_people
        and isinstance(low, Decimal)
        and low <= _FEW
        and ground.low > low * _THOUSAND
    )


def _is_like(said: Decimal | str, fact: Decimal) -> bool:
    """Return True for sums of one size, or one of which has a digit or noughts less than the other."""
    assert isinstance(said, Decimal)
    if fact / _TIMES <= said <= fact * _TIMES:
        return True
    one, other = sorted(
        ("".join(map(str, n.normalize().as_tuple().digits)) for n in (said, fact)), key=len
    )
    return one == other or (
        len(other) > 2 and any(one == other[:at] + other[at + 1 :] for at in range(len(other)))
    )
