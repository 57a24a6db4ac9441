"""A mention that fits nothing, is one slip of the pen from a fact, and would agree with that fact if it had its value.

A value that was right must be found out when it alone is altered. Where a sentence would have been heard to say a fact, what stands
in its place is held against it, though the sentence has less of its words than is asked for where the number may be any number.
"""

from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace

from generator.checks.claims.across.companions import is_its_end, is_led_to, is_of_many, is_of_range
from generator.checks.claims.beside.away import is_away
from generator.checks.claims.beside.fates import fate_of
from generator.checks.claims.beside.occasions import is_beside
from generator.checks.claims.beside.opposites import is_undone
from generator.checks.claims.beside.parts import is_other_than
from generator.checks.claims.beside.planned import is_capped, is_only_planned
from generator.checks.claims.deciding.elsewhere import is_elsewhen, is_elsewhere
from generator.checks.claims.deciding.other_lengths import is_delay
from generator.checks.claims.deciding.slipped import PEN
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import HUMAN, Ground, counts, is_near, measure_of
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.sentence.days import is_long_ago, on_its_day, other_year
from generator.checks.claims.sentence.dimensions import is_measured, measures
from generator.checks.claims.sentence.nouns import has_noun
from generator.checks.claims.values.against import fit_of
from generator.checks.claims.values.penned import (
    as_counted,
    as_day,
    as_figure,
    as_reckoned,
    as_scaled,
    as_turned,
    has_its_digits,
)
from generator.checks.claims.values.slips import as_meant, is_odd_half
from generator.checks.claims.words.clause import holds
from generator.l10n.hearing.heard import Heard

_PLAIN = frozenset(("exact", "about", "nearly", "between"))
"""Bounds of which a slip is plain: "more than 1.6 million" is true of much where the record has no such bound, but how long it all was is said to be more than the hours of it."""
_COUNTS = frozenset(("number", "money", "percent"))
_LABEL = 0.5
"""How much of a figure's label a sentence has, where a number stands beside another noun or none."""
_MUCH = 1.2
"""How much of it, where its measure may be another: 24 mm of rain."""
_UPDATE = 1.0
"""How much of the words of a moment, for any time; and how surely it would be meant by one that is no full hour."""
_SURE = 0.7
_FULL = ":00"
Ask = Callable[[Mention], Asked]
Judge = Callable[[Mention, Heard], Mention]
"""Judges a mention as if something else had been heard in its place."""


def of_twins(found: Sequence[Mention], facts: Facts, ask: Ask, judge: Judge) -> Iterator[Mention]:
    """Yield the mentions of a sentence; one that fits nothing contradicts the fact with whose value it would agree."""
    for one in found:
        twin = _twin(one, found, facts, ask, judge) if _is_open(one, found) else None
        if twin is None or one.heard is None or is_of_many(one, twin, found):
            yield one
            continue
        score = twin.score if one.heard.kind == "clock" else one.score
        yield replace(one, verdict="contradicts", ground=twin.ground, reason=PEN, score=score)


def _is_open(one: Mention, found: Sequence[Mention]) -> bool:
    """Return True for a mention that fits nothing, or that may be of another moment or of none, and for a number that does not fit a figure and may be of something else."""
    if one.heard is None:
        return False
    if one.heard.kind == "clock":
        alone = not (is_of_range(one, found) or is_led_to(one, found))
        return alone and one.verdict in ("unexplained", "contradicts", "undecided")
    if one.verdict == "unexplained":
        return True
    figure = one.ground is not None and one.ground.role == "figure"
    if one.ground is None or not figure or one.heard.kind not in _COUNTS:
        return False
    misfits = one.verdict in ("undecided", "contradicts")
    return misfits and fit_of(one.heard, one.ground, "") == "contradicts"


def _twin(
    one: Mention, found: Sequence[Mention], facts: Facts, ask: Ask, judge: Judge
) -> Mention | None:
    """Return the mention as it would be with the value of the fact of which it is a slip, if it would agree with that."""
    assert one.heard is not None
    asked: Asked | None = None
    for ground in facts:
        if not ground.ours or ground.role in ("other", "said"):
            continue
        mine = one.ground is None or ground == one.ground
        meant = _meant(one, ground, mine=mine)
        known = meant is None and ground.name == "duration"
        meant = as_reckoned(one.heard, ground) if known else meant
        if meant is None:
            continue
        asked = asked or ask(one)
        if (known and not _is_known(asked)) or not _may_be(asked, ground, facts):
            continue
        other = judge(one, meant)
        if other.verdict != "agrees" or other.ground != ground:
            continue
        if one.heard.kind in _COUNTS:
            told = _is_counted(asked, ground, facts, mine=mine)
        else:
            told = other.score >= one.score
            if as_turned(one.heard, ground) is not None:
                told = _tells(asked, ground, found)
        if asked.heard.kind == "date":
            # a day of which the sentence has words, not any of the incident's
            told = asked.score(ground) >= _SURE and ground.role == "update"
        if asked.heard.kind == "clock" and one.verdict == "undecided":
            told = is_odd_half(one.heard, meant)
        elif asked.heard.kind == "clock":
            told = told and _is_told(asked, ground, meant, other.score)
            told = told or is_its_end(asked, ground, one, found)
        if told:
            return other
    return None


def _meant(one: Mention, ground: Ground, *, mine: bool) -> Heard | None:
    """Return what was heard with the value of a fact of which it is a slip; None where it is held against that already."""
    assert one.heard is not None
    if one.heard.kind not in _COUNTS:
        held = one.ground is not None and one.ground.at == ground.at
        if held:
            return None
        meant = as_day(one.heard, ground) or as_meant(one.heard, ground, one.clock)
        return meant or as_turned(one.heard, ground)
    if mine == (one.verdict == "contradicts"):
        return None
    return (
        as_figure(one.heard, ground)
        or as_scaled(one.heard, ground)
        or (as_counted(one.heard, ground) if mine else None)
    )


def _tells(asked: Asked, ground: Ground, found: Sequence[Mention]) -> bool:
    """Return True for a sentence with a word of a fact or a name of what was struck, or that tells another fact rightly."""
    told = (
        m.verdict == "agrees" and m.ground is not None and m.ground.role == "figure" for m in found
    )
    return asked.score(ground) > 0 or asked.names(ground) or any(told)


def _is_known(asked: Asked) -> bool:
    """Return True where a sentence speaks of a length as of what everybody knows: *those* six hours."""
    return holds(asked.clause.before[-1:], asked.cues.beginnings.those)


def _is_counted(asked: Asked, ground: Ground, facts: Facts, *, mine: bool) -> bool:
    """Return True for a sure slip, and for another number of what one figure alone counts; beside it, where another is likelier to be meant."""
    if not mine:
        return not asked.counted(ground).isdisjoint(asked.beside)
    if has_its_digits(asked.heard, ground):
        return True
    return as_figure(asked.heard, ground) is not None or _is_only(asked, ground, facts)


def _is_told(asked: Asked, ground: Ground, meant: Heard, score: float) -> bool:
    """Return True for a time of whose moment a sentence has words enough, or that is half a day from it to the minute."""
    if asked.score(ground) >= _UPDATE or is_odd_half(asked.heard, meant):
        return True
    alone = sum(one.kind == "clock" for one in asked.others) == 1
    sure = alone or ground.role != "update" or asked.score(ground) >= _SURE
    return sure and score >= _SURE and not str(asked.heard.low).endswith(_FULL)


def _is_only(asked: Asked, ground: Ground, facts: Facts) -> bool:
    """Return True for a number of what only one figure of its size counts, in its unit or right beside it."""
    if asked.apart or is_capped(asked, ground) or not _is_of_its_unit(asked, ground):
        return False
    same = (
        g for g in facts if g.role == "figure" and measure_of(g.unit) == measure_of(ground.unit)
    )
    return [g.name for g in same if is_near(asked.heard.low, g)] == [ground.name]


def _is_of_its_unit(asked: Asked, ground: Ground) -> bool:
    """Return True where what a figure counts stands beside a number, or is its own unit and none of people and sums."""
    unit = asked.heard.unit
    if not asked.counted(ground).isdisjoint(asked.beside):
        return True
    return asked.heard.kind == "number" and unit not in ("", *HUMAN) and counts(unit, ground)


def _may_be(asked: Asked, ground: Ground, facts: Facts) -> bool:
    """Return True unless a mention is of another time, or not of what the fact counts."""
    heard = asked.heard
    whole = (heard.kind, ground.name) == ("duration", "duration")
    if heard.bound not in _PLAIN and heard.bound != ground.bound and not whole:
        return False
    if is_beside(asked, facts) or is_other_than(asked, ground):
        return False
    if asked.also or is_long_ago(asked) or is_only_planned(asked, facts):
        return False
    match heard.kind:
        case "duration":
            later = holds(asked.clause.after[:1], asked.cues.later)
            late = later or asked.apart or is_delay(asked, facts)
            return not (asked.matters or late or is_elsewhen(asked))
        case "clock":
            away = is_elsewhere(asked, facts, plainly=True) or is_undone(asked, ground)
            return on_its_day(asked, ground) and not away
        case "number" | "money" | "percent":
            return not other_year(asked, facts) and _counts(asked, ground, facts)
    return not (is_elsewhen(asked) or is_undone(asked, ground))


def _counts(asked: Asked, ground: Ground, facts: Facts) -> bool:
    """Return True where a number counts what a figure does, or the sentence has half of its label."""
    heard, fate = asked.heard, fate_of(ground, asked.locale)
    if fate and fate not in asked.near | asked.wide:
        return False
    if not asked.counted(ground).isdisjoint(asked.beside):
        return heard.kind != "percent" or asked.score(ground) >= _LABEL
    if is_away(asked, facts):
        return False
    if has_its_digits(heard, ground):
        return not (is_elsewhen(asked) or has_noun(asked, ground) or is_measured(asked))
    if heard.unit:
        if heard.kind == "percent":
            return asked.score(ground) >= _LABEL and not is_elsewhen(asked)
        return counts(heard.unit, ground) or not has_noun(asked, ground)
    if is_elsewhen(asked):
        return False
    if is_measured(asked):
        return measures(ground) and asked.score(ground) >= _MUCH
    return asked.score(ground) >= _LABEL and not has_noun(asked, ground)
