"""Which facts of its incidents a mention refers to: by unit, by the words round it, by where it stands.

Without this nothing could contradict: a wrong number would only be unexplained. Returns candidates,
the likeliest first; whether one of them fits is `judge`'s matter. Moments and lengths have files of their own.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from generator.checks.claims.beside.apiece import is_apiece, is_by_chance
from generator.checks.claims.beside.differing import is_difference, is_of_other_value
from generator.checks.claims.beside.fates import BODIES, counts_fate, is_of_other_fate, of_the_dead
from generator.checks.claims.beside.measured_there import is_measured_elsewhere
from generator.checks.claims.beside.other_spans import is_of_other_span
from generator.checks.claims.beside.planned import is_capped
from generator.checks.claims.beside.some_of import is_more_than_all, is_some_of
from generator.checks.claims.beside.somebody import is_of_second
from generator.checks.claims.beside.stocks import is_stock
from generator.checks.claims.deciding.graded import says_grade
from generator.checks.claims.deciding.lengths import lengths
from generator.checks.claims.deciding.moments import clocks, dates
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import (
    HUMAN,
    MEASURED,
    Candidate,
    Ground,
    counts,
    is_near,
    measure_of,
)
from generator.checks.claims.facts.said import grades
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.sentence.counted_on import is_counted_on
from generator.checks.claims.sentence.days import other_year
from generator.checks.claims.sentence.dimensions import is_other_dimension, is_vague
from generator.checks.claims.sentence.labels import in_label
from generator.checks.claims.sentence.nouns import (
    counts_another,
    counts_nothing_of,
    counts_of,
    counts_those,
    counts_what_follows,
    describes,
    has_noun,
    has_unit_alone,
)
from generator.checks.claims.words.clause import holds
from generator.checks.claims.words.meaning import meaning
from generator.l10n.hearing.lexicon import BYTES
from generator.saying import Quantity, Saying, say

_DIRECT, _BESIDE, _CLAUSE, _SENTENCE = 2.0, 1.5, 1.0, 0.6
"""How surely a unit is a number's: heard as its own, the word beside it, in its clause, in its sentence."""
_NOT, _SOME = -1.0, 1.2
"""Of what is counted it is said that it is something else; how much of a label bears it out all the same."""
_CLOSE = 0.75
"""The part of the best score that another fact must have to be meant as well."""
WIDE_UNITS = frozenset(("person", "user", "customer", "service", "site", "device", "number", "country"))  # fmt: skip
"""What any news counts: a fact in them is meant only where words of its label say so."""

_HOURS = frozenset(map(Decimal, range(1, 13)))
_PART = 0.34
"""The part of a label that one word must be to tell of a figure in a unit that any news has."""
_BOTH = 0.8
_SUMMED = 1.3
"""How much of both labels a sentence must have that says that it sums them."""
_TOLD = 1.2
"""How much of the words of an update or a label tells of it."""
_SUM = 0.5
"""How much of the label of a sum a bare number has that may be one: 12 million customers are no dollars."""
_BODIES = 3.8
"""How surely bodies that are no fewer are those of the dead."""
_FIRST = 1.4
"""How much more of a label than of any other's a number without a unit of its own asks for."""


def refer(asked: Asked, grounds: Facts) -> list[Candidate]:
    """Return the facts that a mention may mean, the likeliest first."""
    find = {"duration": lengths, "clock": clocks, "date": dates}.get(asked.heard.kind, _numbers)
    return sorted(find(asked, grounds), key=lambda one: (-one.sure, -one.score, one.ground.name))


def _numbers(asked: Asked, grounds: Facts) -> list[Candidate]:
    found = list(_number(asked, grounds))
    best = max((one.score for one in found if one.sure), default=0.0)
    return [
        one if not one.sure or one.score >= _CLOSE * best else Candidate(one.ground, one.score, False, one.why)
        for one in found
    ]  # fmt: skip


def _number(asked: Asked, grounds: Facts) -> Iterator[Candidate]:
    of_kind = [g for g in grounds if g.at is None and _may_be(asked, g)]
    figures = [g for g in of_kind if g.role == "figure"]
    wholly = asked.has(asked.cues.wholly)
    half = holds(asked.clause.before[-1:], asked.cues.initial)  # the first half of 2021
    apart = half or other_year(asked, grounds) or in_label(asked, grounds) or _is_hour(asked)
    scores: dict[str, float] = {}
    labels = [asked.score(g) for g in figures]
    ours = Counter(measure_of(g.unit) for g in figures if g.ours)
    best = _best_of(figures, labels)
    for ground, label in zip(figures, labels, strict=True):
        if is_of_other_fate(asked, ground, figures):
            continue
        unit = _unit(asked, ground)
        if (
            unit == _NOT
            and (label < _SOME or has_unit_alone(asked, ground) or counts_another(asked, ground))
            and has_noun(asked, ground)
        ):
            continue  # it counts what follows, of which the figure has no word
        scores[ground.name] = max(scores.get(ground.name, 0.0), unit / 2 + label)
        if is_of_other_value(asked, ground):
            continue
        if is_more_than_all(asked, ground):
            yield Candidate(ground, _DIRECT + label, ground.ours and not apart, _of_unit(ground))
            continue
        alone = ours[measure_of(ground.unit)] == 1
        most = best[measure_of(ground.unit)]
        second = max((score for name, score in most if name != ground.name), default=0.0)
        first = label >= _FIRST * second
        meant = _meant(asked, ground, unit, label, alone=alone, first=first)
        meant = meant and (unit > 0 or not any(counts_of(asked, g, ground) for g in figures))
        meant = meant and not (label <= 0 and is_vague(asked))
        summed = wholly and not (alone and asked.has(asked.cues.in_all))
        sure = (
            ground.ours
            and not (apart or summed)
            and meant
            and not _is_of_other(asked, ground, unit)
        )
        sure = sure and (not asked.apart or is_counted_on(asked, ground))
        sure = sure and not (is_early_count(asked, ground) or is_part_of(asked, ground))
        sure = sure and not (is_some_of(asked, ground) or is_apiece(asked, ground))
        sure = sure and not (is_capped(asked, ground) or is_stock(asked, ground))
        sure = sure and not (is_of_other_span(asked, ground) or is_of_second(asked, ground))
        sure = sure and is_near(asked.heard.low, ground)
        sure = sure and not is_measured_elsewhere(asked, ground, grounds)
        why = _of_unit(ground) if unit else "the words of its label"
        yield Candidate(ground, unit + label + 0.3 * alone, sure, why)
    if (dead := of_the_dead(asked, figures)) is not None:
        near = not (apart or asked.apart) and is_near(asked.heard.low, dead)
        yield Candidate(dead, _BODIES, near, BODIES)
    told = {one.name for one, label in zip(figures, labels, strict=True) if label > 0}
    for ground in of_kind:
        if ground.role == "figure" or is_by_chance(asked, ground, told):
            continue
        if ground.role == "said":
            if (score := asked.score(ground)) > 0:
                beside = apart or asked.usually or is_difference(asked)
                sure = not beside and _is_said(asked, ground, score)
                yield Candidate(ground, score, sure, "the words of the record")
            continue
        if ground.ends is None:
            if asked.heard.unit == ground.unit:
                yield Candidate(ground, 1, False, "how many the record has")
            continue
        ends = [scores.get(end, 0.0) for end in ground.ends]
        if sum(ends) >= _BOTH and (min(ends) > 0 or asked.heard.kind == "percent"):
            score = sum(ends) if wholly else sum(ends) / 3
            summed = wholly and " + " in ground.name and min(ends) >= _SUMMED
            sure = summed and not (asked.apart or asked.of_it)
            yield Candidate(ground, score, sure, _of_unit(ground))


def _is_of_other(asked: Asked, ground: Ground, unit: float) -> bool:
    """Return True for a number in a clause that speaks of other matters, unless it counts what no other news does: 70 *shops* in a *market*."""
    plainly = unit >= _BESIDE and ground.unit not in WIDE_UNITS and ground.kind == "number"
    return asked.of_other(ground) and not (plainly and asked.near_score(ground) > 0)


def _is_hour(asked: Asked) -> bool:
    """Return True for a bare number at the end of a clause, beside a clock time: promised it by nine, and others by ten."""
    heard = asked.heard
    return (
        heard.kind == "number"
        and not heard.unit
        and heard.low in _HOURS
        and not asked.clause.after
        and any(one.kind == "clock" for one in asked.others)
    )


def is_early_count(asked: Asked, ground: Ground) -> bool:
    """Return True for a count of an update of the record that is less than a figure: it grew since, or was then left of it."""
    low = asked.heard.low
    return asked.field.startswith("updates/") and isinstance(low, Decimal) and low < ground.low


def is_part_of(asked: Asked, ground: Ground) -> bool:
    """Return True for a number of those that a figure counts: two of the injured, of 37."""
    return asked.of_it and isinstance(asked.heard.low, Decimal) and asked.heard.low < ground.low


def _best_of(
    figures: Sequence[Ground], labels: Sequence[float]
) -> Mapping[str, Sequence[tuple[str, float]]]:
    """Return, by measure, the two figures of which the sentence has most, with how much."""
    found: dict[str, dict[str, float]] = {}
    for one, label in zip(figures, labels, strict=True):
        names = found.setdefault(measure_of(one.unit), {})
        names[one.name] = max(names.get(one.name, 0.0), label)
    return {
        measure: sorted(names.items(), key=lambda one: -one[1])[:2]
        for measure, names in found.items()
    }


def _is_said(asked: Asked, ground: Ground, score: float) -> bool:
    """Return True for a number that counts what the record only says in words."""
    if asked.heard.unit in MEASURED and not counts(asked.heard.unit, ground):
        return False
    if asked.counted(ground) & grades(asked.locale):
        same = says_grade(asked, ground)
    else:
        same = not asked.counted(ground).isdisjoint(asked.beside) or (
            bool(ground.unit) and counts(asked.heard.unit, ground)
        )
    whole = ground.low > 1 and not (is_part_of(asked, ground) or is_other_dimension(asked, ground))
    return ground.ours and same and score >= _TOLD and whole


def _meant(asked: Asked, ground: Ground, unit: float, label: float, *, alone: bool, first: bool) -> bool:  # fmt: skip
    """Return True where the words tie a number to a figure: the looser its unit, the more of its label."""
    wide = ground.unit in WIDE_UNITS or ground.kind in ("percent", "money")
    near = asked.near_score(ground)
    known = asked.words(ground) > 1 or counts_fate(asked, ground)
    enough = not wide or known or asked.part(ground) >= _PART
    tells = asked.tells(ground, asked.near | asked.far)
    if unit >= _DIRECT:
        if tells and enough and (near >= 0.5 or label >= 1):
            return True
        loose = ground.kind in ("percent", "money") and not enough
        return alone and ((tells and label > 0 and not loose) or (not wide and asked.names(ground)))
    if unit >= _BESIDE:
        return (tells and enough and near >= 0.5) or (
            alone and (near > 0 or (not wide and is_near(asked.heard.low, ground)))
        )
    if unit >= _SENTENCE:
        return near >= 0.8 or (first and near >= 0.3 and label >= 0.6)
    return (
        unit > _NOT
        and not has_noun(asked, ground)
        and near >= 1.6
        and ground.kind == "number"
        and ground.unit not in BYTES
    )


def _unit(asked: Asked, ground: Ground) -> float:
    """Return how surely a fact's unit is a number's."""
    heard = asked.heard
    if heard.unit and ground.unit and (heard.kind == "percent" or counts(heard.unit, ground)):
        loose = heard.unit in HUMAN and ground.unit not in HUMAN
        return _CLAUSE if loose and asked.counted(ground).isdisjoint(asked.beside) else _DIRECT
    if counts_fate(asked, ground):
        return _DIRECT
    if counts_those(asked, ground):
        return _BESIDE
    words = asked.counted(ground)
    if not words or heard.kind != "number":
        return 0.0
    if counts_what_follows(asked, ground):
        return _NOT
    if words <= asked.beside and (not heard.unit or describes(asked, ground)):
        return _BESIDE
    if heard.unit:
        return _CLAUSE if describes(asked, ground) else 0.0
    if (
        heard.text.endswith(asked.cues.classifiers)
        and asked.clause.after
        and meaning(asked.clause.after[0], asked.locale)
    ):
        return _NOT  # what follows a classifier is what is counted
    if counts_nothing_of(asked, words) or has_noun(asked, ground):
        return 0.0
    if not words.isdisjoint(asked.near):
        return _CLAUSE
    return _SENTENCE if not words.isdisjoint(asked.wide) else 0.0


def _of_unit(ground: Ground) -> Saying:
    return say("its unit is {unit}", unit=Quantity("unit", ground.unit, ground.unit))


def _may_be(asked: Asked, ground: Ground) -> bool:
    """Return True where a number may be a fact's: one without a unit may be of any.

    What is heard as a unit may but describe what is counted: user accounts.
    """
    heard = asked.heard
    if heard.kind == "number" and not heard.unit:
        return ground.kind == "number" or (ground.kind == "money" and asked.score(ground) >= _SUM)
    if heard.kind != ground.kind:
        return False
    if heard.kind in ("percent", "money") or counts(heard.unit, ground) or not ground.unit:
        return True
    return heard.kind == "number" and describes(asked, ground)
