"""Names that a Bengali version has, of which the English one has nothing that sounds so or means it.

Bengali has no capitals: a name is known by a table of the world's, by being spelt of the names of Latin letters,
or by standing where somebody who speaks is named behind what he or she is.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from generator.checks.claims.words.clause import words_of
from generator.checks.claims.words.meaning import meanings
from generator.checks.versions.english import English
from generator.checks.versions.sounds import consonants
from generator.checks.versions.texts import Version
from generator.checks.versions.values import NAMED
from generator.l10n.tables.name_words import (
    DULL,
    LETTERS,
    SPELT_OUT,
    TECHNICAL,
)
from generator.l10n.tables.place_kinds import SIDES
from generator.l10n.tokens import nfc
from generator.l10n.world import is_place, named, speakers, world
from generator.patterns import pattern

_LETTER = r"[\w\u0980-\u09ff]"
_TOWN = pattern(" ([\u0980-\u09ff]+)")
_CLOCK = pattern(nfc(" (?:সময়|ঘড়ি|তখন|যখন)"))
"""Behind a place whose clock it is: "by Bangladesh's time" of one language may be UTC in the other."""
_KNOWN = 5
"""Consonants, and the vowel with its sign, from which on a name is known by its sound: so much of ইতালি many words have."""
_AFTER = tuple(map(nfc, ("এর", "কে", "তেও", "তে", "র", "ও", "য়", "টির", "টি", "দের")))
"""Endings that an abbreviation may have."""
_TAILS = ("কে", "টি", "ই", "ও", "এর")
"""Endings that are names of letters too."""
_SHORTEST = 3
"""Letters of an abbreviation from which on it is hardly a word of Bengali."""


def lost_in_english(version: Version, other: Version) -> Iterator[tuple[int, int, str, bool]]:
    """Yield names of a Bengali version that the English one lacks: row, place, name, and whether it is surely one."""
    its = English(other)
    told: set[str] = set()
    for row, sentence in enumerate(version.sentences):
        text = sentence.text
        for start, name, sure in (*_of_world(text, its), *_spelt(text, its), *_people(text, its)):
            own = meanings(words_of(name), version.locale) <= version.subject
            if name not in told and not own and not _is_registered(version, row, start):
                told.add(name)
                yield row, start, name, sure


def _is_registered(version: Version, row: int, start: int) -> bool:
    """Return True for a place in a name of a registry, which is told of as such."""
    return any(
        one.row == row
        and one.mention.start <= start < one.end
        and any(value.kind in NAMED for value in one.values)
        for one in version.said
    )


def _of_world(text: str, its: English) -> Iterator[tuple[int, str, bool]]:
    """Yield the names of the world's table that the other has not."""
    for match in named(text):
        said = world()[match[1]]
        if its.names(said) or its.means(match[1]) or _CLOCK.match(text, match.end()):
            continue
        town = _TOWN.match(text, match.end())
        if town and is_place(match[1]) and match[0].endswith("র") and its.calls_so(town[1]):
            continue  # মহারাষ্ট্রের পুণে is Pune
        if any(f" the {side} " in its.padded for side in _sides_before(text, match.start())):
            continue  # দক্ষিণ ভারতে is in the south
        joined = match[1].replace(" ", "")
        if len(consonants(joined)) >= _KNOWN and its.sounds_so(joined):
            continue
        yield match.start(), match[1], True


def _sides_before(text: str, at: int) -> frozenset[str]:
    """Return what English calls the quarter of the sky that stands right before a place; nothing where none does."""
    word = text[:at].rpartition(" ")[0].rpartition(" ")[2] if text[:at].endswith(" ") else ""
    return SIDES.get(nfc(word), frozenset())


def _spelt(text: str, its: English) -> Iterator[tuple[int, str, bool]]:
    """Yield the abbreviations that are spelt of the names of letters: ইউএনআই."""
    for match in _abbreviations().finditer(text):
        word = match[0].replace("-", "")
        stems = (word, *(word.removesuffix(one) for one in _AFTER if word.endswith(one)))
        names = {one for stem in stems for one in latin_of(stem) if len(one) >= _SHORTEST}
        if word in DULL or _is_short(word) or not names.isdisjoint(SPELT_OUT | TECHNICAL):
            continue
        if names.isdisjoint(its.words) and names.isdisjoint(its.initials):
            yield match.start(), match[1], False


def _is_short(word: str) -> bool:
    """Return True for a word that has too few letters without its endings: একে-ই, ডিসি-কে, টিভি-টি-ও."""
    stems = (word.removesuffix(ending) for ending in _TAILS if word.endswith(ending))
    known = ((stem, latin_of(stem)) for stem in stems if stem)
    return any(
        names and (min(map(len, names)) < _SHORTEST or _is_short(stem)) for stem, names in known
    )


@cache
def _abbreviations() -> re.Pattern[str]:
    """Return what finds words made of the names of letters; its ending is none of them."""
    names = dict.fromkeys(name for name, _ in _letters())
    letters = "|".join(sorted(names, key=lambda name: (-len(name), name)))
    return re.compile(
        f"(?<!{_LETTER})((?:{letters}){{{_SHORTEST},}}?)(?:-?(?:{'|'.join(_AFTER)}))?(?!{_LETTER})"
    )


def latin_of(word: str) -> tuple[str, ...]:
    """Return the letters of whose names a Bengali word is made, in every way: এসি is A and C, এস is S."""
    if not word:
        return ("",)
    return tuple(
        letter + rest
        for name, letter in _letters()
        if word.startswith(name)
        for rest in latin_of(word[len(name) :])
    )


@cache
def _letters() -> Sequence[tuple[str, str]]:
    """Return the names of the letters with the letters: জি is G, and Z."""
    return tuple((nfc(one), letter) for letter, names in LETTERS.items() for one in names)


def _people(text: str, its: English) -> Iterator[tuple[int, str, bool]]:
    """Yield names of two words and more before somebody's saying so, behind what somebody is.

    One of whom the other has the first name is another where the other has a surname behind it.
    """
    for name in speakers(text):
        words = [one.text for one in name]
        heard = [its.sounds_so(word) for word in words]
        if not any(heard) or (not any(heard[1:]) and its.calls_otherwise(words[0], words[1:])):
            yield name[0].start, text[name[0].start : name[-1].end], False
