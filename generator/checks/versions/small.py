"""Whether two small counts are surely of one thing, and so one of them is wrong: 12 people hurt, ১৩ জন জখম.

Grammar and idiom say a small count in other ways, so it is sure only by the noun that both count, or by another
mention that both sentences say. "And two other officers" is three with the one that was named before.
"""

import re
from collections.abc import Mapping
from decimal import Decimal

from generator.checks.claims.clause import words_of
from generator.checks.claims.meaning import is_concept, meanings
from generator.checks.versions.aligning import Alignment
from generator.checks.versions.texts import Said, Version
from generator.l10n.tokens import nfc
from generator.patterns import pattern

_FEW, _ONE = 3, 1
_BEHIND, _BEFORE = 3, 2
"""Words beside a number that may say what is counted: "12 people were hurt", জখম ১৩ জন."""
_NEAR = 40
_OTHERS: Mapping[str, re.Pattern[str]] = {
    "en": pattern(
        r"\b(?:others?|another|more|further|including|besides|led by|and (?:an?|one|the|his|her|their))\b"
    ),
    "bn": pattern(
        nfc("অন্য|আরও|আরো|বাকি|সহ(?= )|ছাড়া|কে নিয়ে|বাদে|নেতৃত্বে|এক ?জন|ও এক|ও তাঁর|ও তার|এবং এক")
    ),
}
"""Words beside a number by which it may be one of a whole with somebody named: "12 men and a girl" are ১৩ জন."""


def counts_one_thing(laid: Alignment, mine: int, its: int) -> bool:
    """Return True for two counts, one of them small, that are of the same thing beyond doubt."""
    a, b = laid.one.said[mine], laid.other.said[its]
    counts = _count(a), _count(b)
    if None in counts or min(c for c in counts if c is not None) <= _ONE:
        return False
    low, high = sorted(c for c in counts if c is not None)
    if _is_rest(laid, a, b, low, high):
        return False
    beside = _beside(laid.one, a), _beside(laid.other, b)
    unit = a.values[0].unit == b.values[0].unit != ""
    noun = any(map(is_concept, beside[0] & beside[1]))
    if low < _FEW:
        return unit and noun
    return unit or noun or _say_another(laid, mine, its)


def _count(said: Said) -> Decimal | None:
    """Return the whole number that a mention says by hand; None where it says something else."""
    value = said.values[0] if len(said.values) == 1 else None
    if value is None or value.kind != "number" or value.low != value.high:
        return None
    return value.low if isinstance(value.low, Decimal) and not value.low % 1 else None


def _is_rest(laid: Alignment, a: Said, b: Said, low: Decimal, high: Decimal) -> bool:
    """Return True where one may be a part of what the other counts, or all but that."""
    if high - low == 1 and (_has_others(laid.one, a) or _has_others(laid.other, b)):
        return True
    return any(
        value.low == low + high
        for version, said in ((laid.one, a), (laid.other, b))
        for one in version.said
        if one.row == said.row
        for value in one.values
    )


def _has_others(version: Version, said: Said) -> bool:
    others = _OTHERS.get(version.locale.partition("-")[0])
    return others is not None and any(map(others.search, map(nfc, _around(version, said))))


def _around(version: Version, said: Said) -> tuple[str, str]:
    """Return what stands before and behind a number."""
    text, start = version.sentences[said.row].text, said.mention.start
    return text[max(0, start - _NEAR) : start], text[said.end : said.end + _NEAR]


def _beside(version: Version, said: Said) -> frozenset[str]:
    """Return what the words right before and behind a number mean."""
    before, behind = map(words_of, _around(version, said))
    return meanings((*before[-_BEFORE:], *behind[:_BEHIND]), version.locale)


def _say_another(laid: Alignment, mine: int, its: int) -> bool:
    """Return True where the sentences of two mentions say another of the same."""
    rows = laid.one.said[mine].row, laid.other.said[its].row
    return any(
        (laid.one.said[a].row, laid.other.said[b].row) == rows for a, b in laid.pairs.items()
    )
