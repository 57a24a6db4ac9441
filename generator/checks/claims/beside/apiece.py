"""A number of each of several, or of a stretch of time, where a figure counts all: each camp has 120 beds, গড়ে ৪০টি, রোজ ৭ লক্ষ; all but so many; and
sums by which some of many are picked out: customers who lost less than Rs 10,000.

A figure whose own label or unit speaks of each, or of a day, is what such a sentence tells of.
"""

from collections.abc import Sequence, Set
from decimal import Decimal
from functools import lru_cache

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.sentence.dimensions import dimension_of
from generator.checks.claims.words.clause import holds, pieces_of, words_of
from generator.checks.claims.words.cue_shares import Shares
from generator.checks.claims.words.cues import cues_of

_NEAR, _VERB, _BEHIND = 5, 4, 4
"""Words before a number in which "each" stands, behind that in which its verb does, and behind a number."""
_LESS, _MORE = 2, 4
"""So many times less or more than a figure is another number; what is nearer is meant to be that, in whatever words."""
_LEFT_OUT, _EACH, _PICKED = "left out", "each", "picked"
_FAR = 6
"""Words before a number in which "all" stands of which it is left out."""
_BOUNDS = frozenset(("more_than", "less_than", "at_least", "at_most"))
_UNIT = 2
"""Words of what is counted between a number and "each", or "a day"."""


def is_apiece(asked: Asked, ground: Ground) -> bool:
    """Return True for a number of each of several, or of a day, and for those of all that are left out."""
    heard = asked.heard
    if heard.kind not in ("number", "money") or ground.role != "figure":
        return False
    told = _told(asked)
    if not told or not isinstance(heard.low, Decimal):
        return False
    if told == _LEFT_OUT:
        return heard.low < ground.low
    if ground.low / _LESS < heard.low < ground.low * _MORE:
        return False
    return told == _PICKED or not _is_of_each(asked, ground)


def is_left_of(asked: Asked, rest: Ground, figures: Sequence[Ground]) -> bool:
    """Return True for those left out of two figures of whose difference a sentence tells: all but *four* of the 25 were rescued.

    It has a word of the smaller one that the larger has not; and the larger one's value, or where it has no other number, a word of it.
    """
    if rest.ends is None or _told(asked) != _LEFT_OUT:
        return False
    one, other = (next((f for f in figures if f.ours and f.name == end), None) for end in rest.ends)
    if one is None or other is None:
        return False
    large, small = sorted((one, other), key=lambda f: -f.low)
    whole, part = (f.weights.get(asked.locale, {}).keys() for f in (large, small))
    said = asked.near | asked.wide
    if said.isdisjoint(part - whole):
        return False
    numbers = [o.low for o in asked.others if o.kind == "number" and o.start != asked.heard.start]
    return large.low in numbers if numbers else not said.isdisjoint(whole)


def is_for_each(one: Mention) -> bool:
    """Return True for an amount of which its sentence says that it is for each of several, or the label of its figure does."""
    heard, ground, locale = one.heard, one.ground, one.sentence.locale
    if heard is None:
        return False
    if _told_of(one.sentence.text, heard.start, heard.end, locale, False) == _EACH:
        return True
    shares = cues_of(locale).shares
    label = tuple(ground.words.get(locale, ())) if ground is not None else ()
    per = any(word.endswith(shares.per_behind) and word not in shares.no_per for word in label)
    return ground is not None and ground.role == "figure" and (per or holds(label, shares.each))


def _told(asked: Asked) -> str:
    """Return what is told of a number round it, which is the same for each figure."""
    heard, shares = asked.heard, asked.cues.shares
    if heard.kind == "money" and heard.bound in _BOUNDS and not asked.has(asked.cues.wholly):
        before = words_of(pieces_of(asked.text[: heard.start])[-1])
        if holds(before[-_FAR:], shares.whose):
            return _PICKED  # who lost less than that are paid first
    return _told_of(asked.text, heard.start, heard.end, asked.locale, _follows(asked))


def _follows(asked: Asked) -> bool:
    """Return True right behind another mention: in three *days*."""
    return any(0 <= asked.heard.start - one.end <= 1 for one in asked.others)


@lru_cache(maxsize=1 << 10)
def _told_of(text: str, start: int, end: int, locale: str, follows: bool) -> str:
    shares = cues_of(locale).shares
    before, after = words_of(pieces_of(text[:start])[-1]), words_of(pieces_of(text[end:])[0])
    if _is_left_out(before, after, shares):
        return _LEFT_OUT
    rate = (
        _is_a_day(before, after, shares)
        if shares.into
        else _is_in_a_day(before, after, shares, follows=follows)
    )
    return _EACH if rate or _is_each(before, after, shares) else ""


def _is_of_each(asked: Asked, ground: Ground) -> bool:
    """Return True for a figure whose label or unit is of each, or of a stretch of time, in any of its words."""
    shares = asked.cues.shares
    own = (
        *shares.each,
        *shares.average,
        *shares.per,
        *shares.per_behind,
        *shares.daily,
        *shares.times,
    )
    said = {*ground.words.get(asked.locale, frozenset()), *asked.counted(ground)}
    for locale, forms in ground.measure.words if ground.measure is not None else ():
        if locale == asked.locale:
            said.update(word for _, form in forms for word in words_of(form))
    return holds(tuple(said), own)


def _is_left_out(before: tuple[str, ...], after: tuple[str, ...], shares: Shares) -> bool:
    """Return True for *all but* three, *all* camps *but* three *are* shut, and তিনটি শিবির *বাদে সব*."""
    last = before[-2:-1] if holds(before[-1:], shares.but_for) else before[-1:]
    if holds(last, shares.but):
        if holds(before[-2:-1], shares.all_of) or (last != before[-1:] and len(before) == _UNIT):
            return True
        if holds(before[-_FAR:-1], shares.all_of) and (
            not after or holds(after[:1], shares.but_so)
        ):
            return True
    return not shares.into and any(
        holds((word,), shares.but) and holds(after[at + 1 : at + 3], shares.all_of)
        for at, word in enumerate(after[: _UNIT + 1])
    )


def _is_each(before: tuple[str, ...], after: tuple[str, ...], shares: Shares) -> bool:
    if holds(before, shares.average) or holds(after[:_BEHIND], shares.average):
        return True
    if holds(before[-2:-1], shares.per) or any(
        word.endswith(shares.per_behind) and word not in shares.no_per for word in before[-2:]
    ):
        return True
    if not shares.into:
        near = before[-_NEAR:]
        return holds(near, shares.each) or holds(after[:1], shares.apiece)
    for at, word in enumerate(before):
        verb = before[at + 2 : at + 2 + _VERB]
        if word in shares.each and (
            holds(verb, shares.has) or holds(before[at + 1 : at + 2], shares.times)
        ):
            return True
    for at, word in enumerate(after[:_BEHIND]):
        if word in shares.into and holds(after[at + 1 : at + 2], shares.each):
            return True
        ends = not after[at + 1 :] or holds(after[at + 1 : at + 2], shares.apiece_behind)
        if at <= _UNIT and (word in shares.per or (word in shares.apiece and ends)):
            return True
    return False


def _is_in_a_day(
    before: tuple[str, ...], after: tuple[str, ...], shares: Shares, *, follows: bool
) -> bool:
    """Return True for দৈনিক ৭ লক্ষ, দিনে ৭ লক্ষ; a length in an hour is a speed."""
    if holds(before[-2:], shares.daily):
        return True
    if follows or not holds(before[-1:], shares.times) or dimension_of(next(iter(after), "")):
        return False
    return not holds(before[-2:-1], shares.no_rate)


def _is_a_day(before: tuple[str, ...], after: tuple[str, ...], shares: Shares) -> bool:
    """Return True for so many *a day*, *daily*."""
    if holds(before[-1:], shares.daily):
        return True
    if holds(before[-1:], shares.no_rate):
        return False
    for at, word in enumerate(after[:_BEHIND]):
        behind = after[at + 1 : at + 2]
        if word in shares.a and holds(behind, shares.times):
            return not holds(after[at + 2 : at + 3], shares.no_rate)
        if word in shares.daily and (not behind or holds(behind, shares.into)):
            return True
    return False


def is_by_chance(asked: Asked, ground: Ground, told: Set[str]) -> bool:
    """Return True for the difference of two figures of people that a number happens to be, where the sentence tells of neither, nor of any left."""
    if " − " not in ground.name or not ground.counts_people or asked.heard.bound != "exact":
        return False
    return told.isdisjoint(ground.ends or ()) and not asked.has(asked.cues.rest)
