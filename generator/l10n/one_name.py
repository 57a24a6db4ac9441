"""Whether two words are one name in two spellings: Goutam and Gautam, দাস and দাশ. Pure.

A desk that spells a name otherwise tells of the same person. What sounds otherwise is another: Sumit is no Samit,
শ্যামল no শ্যামলী.
"""

import re
from functools import lru_cache

from generator.l10n.stems import bare
from generator.l10n.tables.surnames import SURNAMES
from generator.l10n.tokens import nfc
from generator.l10n.variants import bengali_key
from generator.l10n.wording import wording_of
from generator.patterns import pattern

_STEPS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (pattern(written), shared)
    for written, shared in (
        ("ee|ea$|ie$", "i"),
        ("oo", "u"),
        ("au|ou|ow|aw", "ou"),
        ("ay|ai", "ai"),
        ("oy|oi", "oi"),
        ("(?<=[^aeiou])y", "i"),
        ("ksh|x", "ks"),
        ("sh", "s"),
        ("ph", "f"),
        ("bh|v|(?<=[^aeiou])w", "b"),
        ("th", "t"),
        ("z", "j"),
        ("ck|q|c(?!h)", "k"),
        (r"([a-z])\1+", r"\1"),
    )
)
"""How Latin letters write one sound in names, in the order in which they are taken."""
_VOWELS = pattern("[aeiou]+")
_LATIN = pattern("[a-z]+")
_OPEN = pattern("o(?![aeiou])")
_MANY, _LONG = 4, 3
"""Consonants, or vowels, from which on a and o are one: Prabir and Probir, Malati and Maloti, but Rani and Roni."""


def is_one_name(word: str, other: str) -> bool:
    """Return True for two spellings of a name in one script, with an ending of its language or without."""
    one, its = wording_of(word), wording_of(other)
    if bool(_LATIN.fullmatch(one)) != bool(_LATIN.fullmatch(its)):
        return False
    if not _LATIN.fullmatch(one):
        one, its = bare(nfc(one), "bn"), bare(nfc(its), "bn")
        written = (bengali_key(one), bengali_key(its))
        return written[0] == written[1] or bool(_rows(one) and _rows(one) == _rows(its))
    return _key(one) == _key(its) or any(one in row and its in row for row in SURNAMES.values())


@lru_cache(maxsize=1024)
def _key(word: str) -> str:
    """Return what all spellings of a name in Latin letters share."""
    for written, shared in _STEPS:
        word = written.sub(shared, word)
    vowels = _VOWELS.findall(word)
    long = len(vowels) >= _LONG or len(word) - sum(map(len, vowels)) >= _MANY
    return _OPEN.sub("a", word) if long else word


def _rows(word: str) -> frozenset[str]:
    """Return what English writes for a surname; its ending may be taken off where it has none."""
    return SURNAMES.get(word) or next(
        (written for name, written in SURNAMES.items() if bare(name, "bn") == word), frozenset()
    )
