"""What a number measures by the word behind it: a length, a speed, a temperature. What is measured is no count of people."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import holds, words_of
from generator.checks.claims.words.meaning import meaning
from generator.checks.claims.words.measures import MEASURES, NO_MEASURES, Measures

_LENGTH, _SPEED = "length", "speed"
_VAGUE = frozenset(("length", "mass", "volume", "area", "room"))
"""What anything has: a number of it is a figure's only where a word of its label says so."""
_PLAIN = frozenset(word for row in MEASURES.values() for word in row.dimensions)
"""Words of measures without an ending."""
_AN_HOUR = frozenset(word for row in MEASURES.values() for word in row.an_hour)
_FEW = 3
"""Words behind a measure, or before it, in which an hour makes a speed of a length."""


@lru_cache(maxsize=4096)
def dimension_of(word: str) -> str:
    """Return what a word of measure, in any form, measures; empty where it is none."""
    for row in MEASURES.values():
        if found := row.dimensions.get(word):
            return found
        stems = (word[: -len(end)] for end in row.endings if word.endswith(end))
        if found := next((one for stem in stems if (one := row.dimensions.get(stem))), ""):
            return found
    return ""


def behind_measure(asked: Asked) -> tuple[tuple[str, ...], bool]:
    """Return the words behind a number and its measure, and whether that stands without an ending: ৩ *ডিগ্রি* কমে.

    A smaller measure may follow: 1 metre 60 cm.
    """
    after = asked.clause.after
    at = 0
    while at < len(after) and (dimension_of(after[at]) or (at and _is_part(after[at : at + 2]))):
        at += 1
    said = (word for word in after[:at] if not word[0].isdecimal())
    return after[at:], all(word in _PLAIN for word in said)


def _is_part(words: tuple[str, ...]) -> bool:
    """Return True for a number with a measure of its own."""
    return words[0][0].isdecimal() and bool(dimension_of(words[-1]))


def is_measured(asked: Asked) -> bool:
    """Return True for a number with a measure behind it."""
    return bool(dimension_of(next(iter(asked.clause.after), "")))


def is_of_body(asked: Asked) -> bool:
    """Return True for a share of somebody's body: burns on 40 per cent *of his body*, *শরীরের* ৪০ শতাংশ."""
    if asked.heard.kind != "percent":
        return False
    row, near = _row(asked), (*asked.clause.before[-1:], *asked.clause.after[:_FEW])
    return holds(near, row.body) or holds(asked.clause.after[:1], row.burns)


def is_vague(asked: Asked) -> bool:
    """Return True for a length, a weight and the like, which anything in the news may have."""
    return dimension_of(next(iter(asked.clause.after), "")) in _VAGUE


def is_other_dimension(asked: Asked, ground: Ground) -> bool:
    """Return True where a number has a measure of its own, and a figure another or none: 300 feet are no passengers."""
    after = asked.clause.after
    said = dimension_of(after[0]) if after and asked.heard.kind == "number" else ""
    if not said or asked.heard.unit:
        return False
    known = frozenset(_dimensions(_spoken(ground)))
    if said == _LENGTH and _goes_another_way(asked, ground):
        return True
    if said == _LENGTH and _SPEED in known and after[1:2] and after[1] in _row(asked).away:
        return True
    meant = meaning(after[0], asked.locale)
    if meant in asked.counted(ground) or meant in ground.weights.get(asked.locale, {}):
        return False
    if said == _LENGTH and _is_rate(asked):
        said = _SPEED
    return said not in known and not (said == _LENGTH and _SPEED in known)


def _goes_another_way(asked: Asked, ground: Ground) -> bool:
    """Return True for a length that goes another way than a figure's label says: 13 metres *wide* of a *depth*."""
    ways = _row(asked).ways
    said = ways.get(next(iter(asked.clause.after[1:2]), ""), "")
    label = {ways[word] for word in ground.words.get(asked.locale, ()) if word in ways}
    return bool(said and label) and said not in label


def is_like(asked: Asked, ground: Ground) -> bool:
    """Return True for a number with a measure of what a figure measures, and no distance: 86 kmph, but not 74 km *away*."""
    after = asked.clause.after
    distant = bool(after[1:2]) and after[1] in _row(asked).away
    return not distant and not is_other_dimension(asked, ground)


def measures(ground: Ground) -> bool:
    """Return True for a figure of a length, a temperature and the like."""
    return any(_dimensions(_spoken(ground)))


def _is_rate(asked: Asked) -> bool:
    """Return True for a length in an hour: 80 kilometres an hour, ঘণ্টায় ৮০ কিলোমিটার."""
    row, behind = _row(asked), asked.clause.after[1 : 1 + _FEW]
    if row.an_hour_before and holds(asked.clause.before[-_FEW:], row.an_hour):
        return True
    return holds(behind, row.per) and holds(behind, row.an_hour)


def _row(asked: Asked) -> Measures:
    return MEASURES.get(asked.locale.partition("-")[0], NO_MEASURES)


def _spoken(ground: Ground) -> Iterator[str]:
    for said in ground.words.values():
        yield from said
    for _, forms in ground.measure.words if ground.measure is not None else ():
        for _, form in forms:
            yield from words_of(form)


def _dimensions(said: Iterable[str]) -> Iterator[str]:
    for word in said:
        if word in _AN_HOUR:
            yield _SPEED
        elif found := dimension_of(word):
            yield found
