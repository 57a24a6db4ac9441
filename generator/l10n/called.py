"""Names that no registry has, heard in a sentence: in English by their capitals, in Bengali by tables and by who speaks.

A row for each language in which names can be heard; of another nothing is said.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from msgspec import Struct

from generator.l10n.capitals import FEWEST, WORD, abbreviations, begins, is_title, names_of
from generator.l10n.hearing.heard import Heard
from generator.l10n.stems import bare
from generator.l10n.stopwords import stopwords
from generator.l10n.tables.name_words import COMMON
from generator.l10n.tables.office_words import NOBODY, SPEAKS, TITLES
from generator.l10n.tables.surnames import AMBIGUOUS
from generator.l10n.wording import wording_of
from generator.l10n.world import named, speakers, world


class Called(Struct, frozen=True):
    """A name as it stands in a sentence, without the ending of its last word where that is known."""

    start: int
    text: str


class Naming(Struct, frozen=True):
    """How a language names: what finds names in a sentence, which words are a name's own, and which end one."""

    find: Callable[[str, Sequence[Heard]], Iterator[Called]]
    is_own: Callable[[str], bool]
    ends: Callable[[str], bool]


def called_in(text: str, language: str, heard: Sequence[Heard]) -> Iterator[Called]:
    """Yield the names of a sentence, each once for each place where it stands."""
    if (naming := _NAMING.get(language)) is not None:
        yield from naming.find(text, heard)


def name_words(name: str, language: str) -> list[str]:
    """Return the words by which a name is known: Bank of a bank's name is none."""
    naming = _NAMING.get(language)
    words = (one for one in name.replace("-", " ").split() if len(one) >= FEWEST or one.isupper())
    return [one for one in words if naming is not None and naming.is_own(one)]


def may_be_name(word: str, language: str) -> bool:
    """Return True for a word that may be a name where one stood: no word that every text has."""
    naming = _NAMING.get(language)
    return naming is not None and len(word) > 1 and naming.is_own(word)


def may_be_surname(word: str, language: str) -> bool:
    """Return True for a word that may be a surname behind a name, whatever it says elsewhere."""
    naming = _NAMING.get(language)
    return naming is not None and len(word) > 1 and naming.ends(word)


def _is_english(word: str) -> bool:
    small = word.casefold()
    return word[:1].isupper() and not COMMON & {small, small.removesuffix("s")}


def _is_bengali(word: str) -> bool:
    return not any(word in known for known in (NOBODY, TITLES, SPEAKS, stopwords("bn")))


def _ends_english(word: str) -> bool:
    return word[:1].isupper()


def _ends_bengali(word: str) -> bool:
    return bare(wording_of(word), "bn") in _ambiguous()


@cache
def _ambiguous() -> frozenset[str]:
    return frozenset(bare(wording_of(one), "bn") for one in AMBIGUOUS)


def _english(text: str, heard: Sequence[Heard]) -> Iterator[Called]:
    for start, name in names_of(text, heard):
        at = begins(name)
        if any(map(_is_english, name[at:].replace("-", " ").split())):
            yield Called(start + at, name[at:])
    first = WORD.match(text)
    if first and first[0].casefold() in _known_in_english():
        yield Called(0, first[0])
    if not is_title(text):
        for match in abbreviations(text):
            if not any(one.start <= match.start() < one.end for one in heard):
                yield Called(match.start(), match[0])


def _bengali(text: str, heard: Sequence[Heard]) -> Iterator[Called]:
    for match in named(text):
        if not any(one.start <= match.start() < one.end for one in heard):
            yield Called(match.start(), match[1])
    for name in speakers(text):
        if all(_is_bengali(one.text) for one in name):
            yield Called(name[0].start, text[name[0].start : name[-1].end])


@cache
def _known_in_english() -> frozenset[str]:
    """Return what English calls the world's names in one word; common words are none."""
    return frozenset(
        one for names in world().values() for one in names if one.isalpha() and one not in COMMON
    )


_NAMING: Mapping[str, Naming] = {
    "en": Naming(_english, _is_english, _ends_english),
    "bn": Naming(_bengali, _is_bengali, _ends_bengali),
}
