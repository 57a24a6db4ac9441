"""A number of so many: "41 of the 63 portals", ১২০টি ভায়ালের মধ্যে ৯টি. The two count one thing, and each has its own fact."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from msgspec.structs import replace

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground, counts, same_unit
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.values.against import fit_of, how_far
from generator.checks.claims.values.penned import as_counted, as_figure
from generator.checks.claims.words.clause import holds, words_amid, words_of
from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.cues import cues_of
from generator.saying import say

_WHY = say("it is one of the two numbers that the record has of this")
_WHOLE = say("it is a number of which, or out of which, the sentence tells the fact")
LEFT = say("it is what the two numbers that the record has of this differ by")
REST = say("with the other numbers of the sentence it does not make up the whole")
_PARTS = 3
"""The fewest numbers of which one is what the others leave."""
_MOST = 4
"""Words between a part and its whole: of all the."""
_NAMED = 2
"""Words between them where the part names what it counts."""
_NEAR = 24
"""Letters behind a part in which its whole is named again: of them."""


def of_wholes(found: Sequence[Mention], facts: Facts) -> list[Mention]:
    """Return the mentions of a sentence; a part and its whole that two figures of one unit bear out agree with these, and a part in other words than the record's is held."""
    mentions = list(found)
    for at, (one, other) in enumerate(pairwise(found)):
        if "unexplained" in (one.verdict, other.verdict) and is_of(one, other):
            place = at + (one.verdict != "unexplained")
            mentions[place] = _part_of(mentions[place], other if place == at else one, facts)
            continue
        if "contradicts" not in (one.verdict, other.verdict) or not is_of(one, other):
            continue
        pair = _figures(one, other, facts)
        if pair is None and _is_one_fact(one, other):
            place = at + _is_whole_wrong(one, other)
            mentions[place] = _held_again(mentions[place], facts)
        if pair is not None:
            for place, ground in zip((at, at + 1), pair, strict=True):
                if mentions[place].verdict == "contradicts":
                    mentions[place] = replace(
                        mentions[place], verdict="agrees", ground=ground, reason=_WHY
                    )
    return mentions


def with_the_rest(found: Sequence[Mention], facts: Facts) -> list[Mention]:
    """Return the mentions of a sentence; the only one that fits nothing, of parts that make up a whole, contradicts the part which is left."""
    if len(found) < _PARTS:
        return list(found)
    told = [one for one in found if _is_told(one)]
    unknown = [at for at, one in enumerate(found) if _fits_nothing(one)]
    if len(told) > 1 and len(unknown) == 1 and (ground := _left(found[unknown[0]], told, facts)):
        one = found[unknown[0]]
        wrong = replace(one, verdict="contradicts", ground=ground, reason=REST, score=1.0)
        return [wrong if other is one else other for other in found]
    return list(found)


def _is_told(one: Mention) -> bool:
    """Return True for a number that is just that of a figure."""
    heard, ground = one.heard, one.ground
    if one.verdict != "agrees" or heard is None or ground is None or ground.role != "figure":
        return False
    return heard.kind == "number" and heard.bound == "exact" and heard.low == ground.low


def _fits_nothing(one: Mention) -> bool:
    return one.verdict == "unexplained" and one.heard is not None and one.heard.kind == "number"


def _left(one: Mention, told: Sequence[Mention], facts: Facts) -> Ground | None:
    """Return the figure that is what the largest number of a sentence has beyond the others, where one is a slip of the pen from it."""
    assert one.heard is not None
    heard = one.heard
    largest = max(told, key=lambda m: m.ground.low if m.ground else Decimal(0)).ground
    assert largest is not None
    grounds = {m.ground.name: m.ground for m in told if m.ground is not None}
    same = [g for g in grounds.values() if same_unit(g.unit, largest.unit)]
    rest = 2 * largest.low - sum(g.low for g in same)
    if heard.bound != "exact" or (heard.unit and not counts(heard.unit, largest)):
        return None
    return next(
        (
            g
            for g in facts
            if g.role == "figure" and g.ours and g.low == g.high == rest
            if g.incident == largest.incident and same_unit(g.unit, largest.unit)
            if g.name not in grounds and len(same) > 1
            if as_figure(heard, g) is not None or as_counted(heard, g) is not None
        ),
        None,
    )


def _part_of(one: Mention, whole: Mention, facts: Facts) -> Mention:
    """Return a part that fits nothing, of a whole that is told rightly: it is the only figure of that unit which is less, or a slip of the pen from it."""
    heard, told = one.heard, whole.ground
    if not _is_told(whole) or told is None or heard is None or Decimal(heard.low) >= told.low:
        return one
    if heard.unit and not counts(heard.unit, told):
        return one
    others = _others_of(told, facts)
    if len(others) != 1:
        return one
    (ground,) = others.values()
    fit = fit_of(heard, ground, "")
    slip = fit == "contradicts" and as_figure(heard, ground) is not None
    if ground.low >= told.low or not (fit == "agrees" or slip):
        return one
    return replace(one, verdict=fit, ground=ground, reason=_WHY, score=1.0)


def _others_of(fact: Ground, facts: Facts) -> dict[str, Ground]:
    """Return the other figures of a fact's incident that are numbers of its unit, by name."""
    mine = (fact.incident, "number", fact.unit)
    figures = (g for g in facts if g.role == "figure" and g.ours)
    return {
        g.name: g for g in figures if (g.incident, g.kind, g.unit) == mine and g.name != fact.name
    }


def _is_whole_wrong(one: Mention, other: Mention) -> bool:
    """Return True where the second of two numbers is not the fact against which both are held; of two that are not, the farther one."""
    if "agrees" in (one.verdict, other.verdict):
        return other.verdict == "contradicts"
    assert one.heard is not None and other.heard is not None and one.ground is not None
    first, last = (how_far(heard, one.ground, "") for heard in (one.heard, other.heard))
    return last > first


def _held_again(one: Mention, facts: Facts) -> Mention:
    """Return a part or a whole, held against the only other figure of its unit on that side of the fact that the other number is."""
    assert one.heard is not None and one.ground is not None
    fact, said = one.ground, Decimal(one.heard.low)
    others = _others_of(fact, facts)
    beside = {n: g for n, g in others.items() if (g.low < fact.low) == (said < fact.low)}
    if len(beside) != 1:
        return replace(one, verdict="undecided", reason=_WHOLE)
    (ground,) = beside.values()
    if abs(fact.low - ground.low) == said:
        return replace(one, verdict="agrees", ground=ground, reason=LEFT)
    fit = fit_of(one.heard, ground, "")
    return replace(one, verdict=fit, ground=ground, reason=_WHY)


def is_of(one: Mention, other: Mention) -> bool:
    """Return True for two numbers of which a sentence says that the smaller is so many of the larger."""
    first, last = one.heard, other.heard
    if first is None or last is None or first.kind != "number" or last.kind != "number":
        return False
    assert isinstance(first.low, Decimal)
    assert isinstance(last.low, Decimal)
    cues = cues_of(one.sentence.locale)
    text = one.sentence.text
    between, before = words_amid(text, first, last), words_of(text[: first.start])
    behind = words_of(text[last.end : last.end + _NEAR])
    theirs = _is_of_them(behind, cues) or (not cues.made_of and holds(between[-1:], cues.theirs))
    if first.low > last.low and other.verdict == "agrees" and theirs:
        return True  # there are 82,000 schools; 5,600 of them
    opens = holds((*before[:1], *before[-2:]), cues.made_of) and len(before) <= _MOST
    if first.low > last.low and opens:
        return True  # of the 35 questions, 31; of the board's 35
    ends = not cues.made_of and between[-1:] and between[-1].endswith(cues.genitive)
    if first.low > last.low and ends and len(between) <= _MOST:
        return True  # ২১টি প্ল্যাটফর্মের ১৪টি
    if holds(between[:1], cues.made_of) and len(between) <= _MOST:
        return first.low < last.low  # 41 of the 63
    if len(between) == _NAMED and holds(between[1:], cues.made_of):
        return first.low < last.low  # 41 portals of 63
    return holds(between, cues.made_of_behind) and first.low > last.low  # ১২০টির মধ্যে ৯টি


def _is_of_them(behind: tuple[str, ...], cues: Cues) -> bool:
    return holds(behind[:1], cues.made_of) and holds(behind[1:2], cues.the_whole)


def _is_one_fact(one: Mention, other: Mention) -> bool:
    """Return True where both are held against one fact, which only one of two numbers can be."""
    if not {one.verdict, other.verdict} <= {"agrees", "contradicts"}:
        return False
    a, b = one.ground, other.ground
    return a is not None and b is not None and (a.name, a.incident) == (b.name, b.incident)


def _figures(one: Mention, other: Mention, facts: Facts) -> tuple[Ground, Ground] | None:
    """Return two figures of one unit that have just these values."""
    assert one.heard is not None and other.heard is not None
    figures = [g for g in facts if g.role == "figure" and g.ours and g.kind == "number"]
    return next(
        (
            (a, b)
            for a in figures
            if a.low == a.high == one.heard.low
            for b in figures
            if b.low == b.high == other.heard.low and b.unit == a.unit
        ),
        None,
    )
