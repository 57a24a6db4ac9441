"""A range of which one end is wrong and that goes backwards by it, so that it is heard as two numbers: "between 410 and 130" of 110 to 130."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from msgspec.structs import replace

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground, counts
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.words.clause import has, holds, words_amid, words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import meanings
from generator.l10n.hearing.heard import HALF_DAY, Heard, minutes_of
from generator.saying import say

_WHY = say("it is one end of a range, and the record has another")
_TWO = say("its ends are two figures of the record")
_BOTH = say("neither end of the range is a moment of the record")
_ORDER = 15
"""How many times more than its other end a wrong one may be."""
_APART = 8
"""The most letters between the two ends of a range: and, to, থেকে."""
_SCALES = (1, 100, 1000, 100_000, 1_000_000, 10_000_000)
"""By how much the first end is less than it says, where the second alone has the word: ৩৮ থেকে ৪২ হাজার."""


def of_ranges(found: Sequence[Mention], facts: Facts) -> Iterator[Mention]:
    """Yield the mentions of a sentence; one that nothing explains is held against a range of which its neighbour is the other end."""
    ranges = [g for g in facts if g.role == "figure" and g.bound == "between" and g.ours]
    others = _of_something_else(found, facts)
    for at, one in enumerate(found):
        ground = None
        if (end := _of_two(one, facts)) is not None:
            yield replace(one, verdict="agrees", ground=end, reason=_TWO)
            continue
        if at in others:
            yield replace(one, verdict="undecided", reason=_BOTH)
            continue
        if ranges and one.verdict in ("unexplained", "undecided"):
            ground = _range_of(found, at, ranges)
        yield (
            one
            if ground is None
            else replace(one, verdict="contradicts", ground=ground, reason=_WHY, score=1.0)
        )


def _of_two(one: Mention, facts: Facts) -> Ground | None:
    """Return the figure at which a range ends that begins at another of its unit: counts *from 27,000 to 30,000*, of two who count."""
    heard = one.heard
    if heard is None or heard.bound != "between" or one.verdict not in ("contradicts", "undecided"):
        return None
    figures = [g for g in facts if g.role == "figure" and g.kind == heard.kind and g.low == g.high]
    figures = [g for g in figures if not heard.unit or counts(heard.unit, g)]
    ends = (g for g in figures if g.low == heard.high)
    return next((end for end in ends if any(_is_other_end(g, end, heard) for g in figures)), None)


def _is_other_end(one: Ground, end: Ground, heard: Heard) -> bool:
    return one.low == heard.low and (one.incident, one.unit) == (end.incident, end.unit)


def _of_something_else(found: Sequence[Mention], facts: Facts) -> frozenset[int]:
    """Return the places of both ends of a range of clock times of which neither is a moment's: a slip is in one of them.

    One whose hour is wrong by half a day may be wrong at both ends.
    """
    places: set[int] = set()
    for at, (one, other) in enumerate(pairwise(found)):
        ends = (one, other)
        if any(
            m.heard is None or m.heard.kind != "clock" or m.verdict != "contradicts" for m in ends
        ):
            continue
        cues, text = cues_of(one.sentence.locale), one.sentence.text
        assert one.heard is not None and other.heard is not None
        between = words_amid(text, one.heard, other.heard)
        if len(between) != 1 or not holds(between, (*cues.until_before, *cues.from_behind)):
            continue
        said = {minutes_of(str(m.heard.low)) % HALF_DAY for m in ends if m.heard is not None}
        known = {(g.at.hour * 60 + g.at.minute) % HALF_DAY for g in facts if g.at and g.clock}
        if said.isdisjoint(known) and not _names_it(one, facts):
            places |= {at, at + 1}
    return frozenset(places)


def _names_it(one: Mention, facts: Facts) -> bool:
    """Return True where a sentence names what was struck, or calls an incident one: its range is of that, though both ends are wrong."""
    locale, words = one.sentence.locale, words_of(one.sentence.text)
    cues, meant = cues_of(locale), meanings(words, locale)
    struck = (*cues.mishap, *cues.service)
    return has(words, struck) or any(not meant.isdisjoint(g.subject.get(locale, ())) for g in facts)


def _range_of(found: Sequence[Mention], at: int, ranges: Sequence[Ground]) -> Ground | None:
    """Return the range of whose ends the neighbour of a mention is one, and the mention is not the other."""
    one = found[at]
    if one.heard is not None and one.heard.bound == "between":
        return next((g for g in ranges if _is_unscaled(one.heard, g)), None)
    first, last = one, found[at + 1] if at + 1 < len(found) else None
    if last is not None and _are_ends(first, last):
        return next((g for g in ranges if _is(last, g, g.high) and not _is(one, g, g.low)), None)
    if at and _are_ends(found[at - 1], one):
        before = found[at - 1]
        return next((g for g in ranges if _is(before, g, g.low) and not _is(one, g, g.high)), None)
    return None


def _is_unscaled(heard: Heard, ground: Ground) -> bool:
    """Return True for a first end that is not scaled with the second, since it would be more than that: ৪১০ থেকে ১৩০ হাজার."""
    low, high = heard.low, heard.high
    if heard.kind != ground.kind or not isinstance(low, Decimal) or high != ground.high:
        return False
    return any(ground.high < low * scale <= ground.high * _ORDER for scale in _SCALES)


def _are_ends(first: Mention, last: Mention) -> bool:
    """Return True for two values with hardly anything between them, of which the first is more than the last: a range the wrong way round."""
    one, other = first.heard, last.heard
    if one is None or other is None or first.sentence is not last.sentence:
        return False
    if not isinstance(one.low, Decimal) or not isinstance(other.low, Decimal):
        return False
    between = last.sentence.text[one.end : other.start]
    joined = 0 < len(between) <= _APART and "," not in between and bool(between.strip())
    back = any(other.low < one.low * scale <= other.low * _ORDER for scale in _SCALES)
    return joined and back and (not one.unit or one.unit == other.unit)


def _is(end: Mention, ground: Ground, value: Decimal) -> bool:
    """Return True for an end of a range; the first may lack the word that scales both."""
    assert end.heard is not None and isinstance(end.heard.low, Decimal)
    if end.heard.unit and end.heard.kind != ground.kind:
        return False
    return any(end.heard.low * scale == value for scale in _SCALES)
