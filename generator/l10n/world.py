"""Names in a Bengali text, which has no capitals: the world's, by a table, and of people by where they stand. Pure."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from generator.l10n.tables.country_names import COUNTRIES
from generator.l10n.tables.house_names import COMPANIES, MEDIA
from generator.l10n.tables.office_words import NOBODY, SPEAKS, TITLES
from generator.l10n.tables.world_names import PLACES
from generator.l10n.tokens import Token, nfc, tokens
from generator.patterns import pattern

_ENDING = "(?:-?(?:এর|কে|তে|র|য়|ে|ের|ই|ও|েও|তেও|রও|সহ|জুড়ে|বাসী|দের|টি|গুলি|গুলো|ভিত্তিক))?"
_LETTER = r"[\w\u0980-\u09ff]"
_CASES = (
    "তে",
    "কে",
    "দের",
    "রা",
    "টি",
    "টা",
    "গুলি",
    "গুলো",
    nfc("য়"),
    "েই",
    "েও",
    "ই",
    "ও",
    "ে",
    "ছে",
    "লে",
)
"""Endings that a name before a verb of saying has not."""
_PIECE = pattern("[\u0980-\u09ff\u200c\u200d]+")
_HEAD = 4
"""Letters by which a name is looked for before all of it is."""
_SHORTEST = 3
"""Letters of a word that may be a name."""
_SPEECH = nfc("কথা")
_OF_WHAT = nfc("র")
"""Stands before a verb of saying, and is a part of it: কথা বলেন; and what ends the word that says of what: করার কথা জানান."""


def speakers(text: str) -> Iterator[tuple[Token, ...]]:
    """Yield names of two words and more before somebody's saying so, behind what somebody is."""
    if not _speech().search(text):
        return
    words = tokens(text)
    for at, word in enumerate(words):
        if word.text in SPEAKS and (name := _name_before(text, words, at)):
            yield name


def _name_before(text: str, words: tuple[Token, ...], at: int) -> tuple[Token, ...]:
    """Return the words right before a verb that may be somebody's name, behind what somebody is."""
    if at > 1 and words[at - 1].text == _SPEECH and not words[at - 2].text.endswith(_OF_WHAT):
        at -= 1
    first = at
    while first > 0 and _may_be_name(words[first - 1].text):
        if text[words[first - 1].end : words[first].start] not in (
            " ",
            ", " if first == at else " ",
        ):
            break
        first -= 1
    name = words[first:at]
    titled = first > 0 and words[first - 1].text in TITLES
    return name if titled and len(name) in (2, 3) else ()


def _may_be_name(word: str) -> bool:
    known = word in NOBODY or word in TITLES or word in SPEAKS
    return len(word) >= _SHORTEST and not known and not word.endswith(_CASES)


@cache
def _speech() -> re.Pattern[str]:
    return re.compile("|".join(sorted(SPEAKS)))


@cache
def world() -> Mapping[str, tuple[str, ...]]:
    """Return names of Bengali with what English calls them."""
    tables = (COUNTRIES, PLACES, MEDIA, COMPANIES)
    return {nfc(name): said for table in tables for name, said in table.items()}


def named(text: str) -> Iterator[re.Match[str]]:
    """Yield each name of the world's table that a text has."""
    end, heads = 0, _heads()
    for piece in _PIECE.finditer(text):
        head = piece[0][:_HEAD]
        known = head in heads and piece.start() >= end
        if known and (match := _finder(head).match(text, piece.start())):
            end = match.end()
            yield match


@cache
def countries() -> frozenset[str]:
    """Return what English calls the countries."""
    return frozenset(one for said in COUNTRIES.values() for one in said)


def is_place(name: str) -> bool:
    """Return True for a state, a town or a country."""
    return name in _regions()


@cache
def _regions() -> frozenset[str]:
    return frozenset(map(nfc, (*COUNTRIES, *PLACES)))


@cache
def _heads() -> Mapping[str, Sequence[str]]:
    """Return the names by how they begin, the longer before the shorter."""
    found: dict[str, list[str]] = {}
    for name in sorted(world(), key=lambda name: (-len(name), name)):
        found.setdefault(name[:_HEAD], []).append(name)
    return found


@cache
def _finder(head: str) -> re.Pattern[str]:
    """Return what finds the names that begin so, in any case."""
    return re.compile(f"({'|'.join(map(re.escape, _heads()[head]))}){_ENDING}(?!{_LETTER})")
