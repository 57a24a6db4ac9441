"""What a word means, as far as a label and a sentence must meet in it: its concept, or its stem.

Owns how words are compared; the concepts of each language are tables (`concepts_en`, `concepts_bn`), and so is what is said in
other words of ordinary events (`ordinary_en`).
A language without a table compares whole words.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from msgspec import Struct

from generator.checks.claims.words import ordinary_bn, ordinary_en
from generator.checks.claims.words.concepts_bn import BENGALI
from generator.checks.claims.words.concepts_en import ENGLISH
from generator.l10n.tokens import nfc
from generator.l10n.variants import loose_key

FATES = frozenset(("=dead", "=injured", "=missing"))
"""What labels and sentences say became of people, as `concepts_en` and `concepts_bn` name it."""
_CONCEPT, _ALIKE = "=", "~"
"""What a concept begins with, and what words mean that are but other words for the same."""
_SHORTEST = 3
"""The fewest letters that are left of a word when an ending is taken off."""
_MANY, _ONE = "ies", "y"
"""How an English word of many ends, and one of one: *cities*, a *city*."""
_JOINED = "\u09cd"
"""A Bengali letter that is written with the one behind it: no ending parts নেটওয়ার্ক*ে*."""
_LONG = 5
"""Letters of a beginning from which on another spelling of it is known."""


class Words(Struct, frozen=True):
    """A language's table: what words mean, by the whole word and by how it begins; endings, and words of no use."""

    whole: Mapping[str, str]
    begins: Mapping[str, str]
    alike: Mapping[str, str]
    """The same by what all spellings of a beginning share, where that is long."""
    endings: tuple[str, ...]
    idle: frozenset[str]
    key: Callable[[str], str]
    """What all spellings of a stem share."""


def _table(rows: str, idle: str, endings: str, key: Callable[[str], str]) -> Words:
    whole: dict[str, str] = {}
    begins: dict[str, str] = {}
    for row in rows.strip().splitlines():
        concept, _, words = row.partition(":")
        for word in words.split():
            into = begins if word.endswith("*") else whole
            mark = "" if concept.startswith(_ALIKE) else _CONCEPT
            into[_nfc(word.rstrip("*"))] = f"{mark}{concept.strip()}"
    long = {key(word): meant for word, meant in begins.items()}
    return Words(
        alike={word: meant for word, meant in long.items() if len(word) >= _LONG},
        whole=whole,
        begins=begins,
        endings=tuple(sorted(map(_nfc, endings.split()), key=len, reverse=True)),
        idle=frozenset(map(_nfc, idle.split())),
        key=key,
    )


def _nfc(word: str) -> str:
    return nfc(word).casefold()


def meanings(words: Iterable[str], language: str) -> frozenset[str]:
    """Return what words mean; those of no use (the, of, এই) mean nothing."""
    return frozenset(filter(None, (meaning(word, language) for word in words)))


def is_concept(meant: str) -> bool:
    """Return True for what a table says that a word means."""
    return meant.startswith(_CONCEPT)


@lru_cache(maxsize=32768)
def meaning(word: str, language: str) -> str:
    """Return the concept of a word (small letters, NFC), or its stem; empty for a word of no use."""
    table = _TABLES.get(language.partition("-")[0])
    if table is None:
        return word
    if word in table.idle:
        return ""
    if found := table.whole.get(word):
        return found
    for written, begins in ((word, table.begins), (table.key(word), table.alike)):
        for length in range(len(written), 1, -1):
            if found := begins.get(written[:length]):
                return found
    stem = _stem(word, table.endings)
    return "" if stem in table.idle else table.whole.get(stem) or table.key(stem)


def _stem(word: str, endings: tuple[str, ...]) -> str:
    """Return a word without its endings, as long as enough of it is left."""
    if word.endswith(_MANY) and len(word) - len(_MANY) >= _SHORTEST:
        word = f"{word[: -len(_MANY)]}{_ONE}"
    while True:
        for ending in endings:
            rest = word[: -len(ending)]
            if word.endswith(ending) and len(rest) >= _SHORTEST and rest[-1] != _JOINED:
                word = rest
                break
        else:
            return word


_TABLES: Mapping[str, Words] = {
    "bn": _table(BENGALI[0] + ordinary_bn.ORDINARY, *BENGALI[1:], loose_key),
    "en": _table(ENGLISH[0] + ordinary_en.ORDINARY, *ENGLISH[1:], str),
}
