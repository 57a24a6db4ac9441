"""Whether two small counts are surely of one thing, and so one of them is wrong: 12 people hurt, ১৩ জন জখম.

Grammar and idiom say a small count in other ways, so it is sure only by the noun that both count, by another
mention that both sentences say, or where each has a noun of its own right behind, counted as such: 14 boats, ১৫টি নৌকা. "And two
other officers" is three with the one that was named before.
"""

import re
from collections.abc import Mapping
from decimal import Decimal

from generator.checks.claims.words.clause import words_of
from generator.checks.claims.words.meaning import is_concept, meanings
from generator.checks.versions.aligning import Alignment
from generator.checks.versions.sounds import sounds_like, sounds_of
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

_JOINS: Mapping[str, tuple[str, ...]] = {"en": (" and ",), "bn": (" ও ", " আর ", nfc(" এবং "))}
"""What stands right before a number that goes on with something else."""
_COUNTS: Mapping[str, re.Pattern[str]] = {
    "en": pattern(
        r"(?: (?!(?:of|in|at|on|by|to|per|and|or|as|for|from|with|others?|more|points?|times|years?|days?|hours?|minutes?)\b)[a-z]+){0,1}? (?!times|points|others|days|years|hours|minutes)([a-z]{2,}s)\b"
    ),
    "bn": pattern(nfc(r"(?<=টি|টা|খা) ([\u0980-\u09ff]{2,})")),
}
"""What stands behind a number that counts things one by one, with the noun: boats, and নৌকা behind -টি."""


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
    things = _thing(laid.one, a), _thing(laid.other, b)
    if low < _FEW:
        return (unit and noun) or _sound_alike(*things)
    return unit or noun or all(things) or _say_another(laid, mine, its)


def _thing(version: Version, said: Said) -> str:
    """Return the noun right behind a number that counts it one by one; empty where none is plain."""
    counts = _COUNTS.get(version.locale.partition("-")[0])
    text = nfc(version.sentences[said.row].text)
    match = counts.match(text, said.end) if counts is not None else None
    return match[1] if match else ""


def _sound_alike(one: str, other: str) -> bool:
    """Return True for a noun of which the other is the name in other letters: schools, স্কুল."""
    ways = ((one, other), (other, one)) if one and other else ()
    return any(
        (sound := sounds_of(name.removesuffix("s"))) is not None and bool(sound.fullmatch(heard))
        for name, word in ways
        if name.isascii()
        for heard in sounds_like(word)
    )


def _count(said: Said) -> Decimal | None:
    """Return the whole number that a mention says by hand; None where it says something else."""
    value = said.values[0] if len(said.values) == 1 else None
    if value is None or value.kind != "number" or value.low != value.high:
        return None
    return value.low if isinstance(value.low, Decimal) and not value.low % 1 else None


def _is_rest(laid: Alignment, a: Said, b: Said, low: Decimal, high: Decimal) -> bool:
    """Return True where one may be a part of what the other counts, or all but that."""
    if high - low == 1 and any(
        _has_others(version, said) or _is_joined(version, said)
        for version, said in ((laid.one, a), (laid.other, b))
    ):
        return True
    return any(
        value.low == low + high
        for version, said in ((laid.one, a), (laid.other, b))
        for one in version.said
        if one.row == said.row
        for value in one.values
    )


def _is_joined(version: Version, said: Said) -> bool:
    """Return True for a number that goes on with something before it: a temple *and* 11 houses are 12."""
    joins = _JOINS.get(version.locale.partition("-")[0], ())
    return nfc(_around(version, said)[0]).endswith(joins)


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
