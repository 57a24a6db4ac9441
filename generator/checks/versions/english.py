"""What an English version has to hold Bengali names against: its words, their sounds, what they mean, what initials make."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise

from generator.checks.versions.sounds import PEOPLE, consonants, may_begin, sounds_like, sounds_of
from generator.checks.versions.texts import Version
from generator.l10n.tables.name_words import MEANT
from generator.l10n.tables.surnames import SURNAMES
from generator.patterns import pattern

_WORD = pattern(r"[A-Za-z\u00c0-\u017f]+")
_GIVEN = pattern(r"\b([A-Z][a-z]+) (?=[A-Z][a-z])")
"""A word with a capital before another: a given name before a surname."""
_CAPITALS = pattern(r"[A-Z][\w’-]*(?:,? (?:(?:of|and|for|the|on|de) ){0,2}[A-Z][\w’-]*)+")


class English:
    """What an English version has to hold names against, worked out when the first name asks."""

    def __init__(self, version: Version) -> None:
        self._version = version

    @cached_property
    def text(self) -> str:
        """All of it, in small letters."""
        return " ".join(sentence.text for sentence in self._version.sentences).casefold()

    @cached_property
    def words(self) -> frozenset[str]:
        """Its words, in small letters."""
        return frozenset(_WORD.findall(self.text))

    @cached_property
    def padded(self) -> str:
        """Its words with one space round each."""
        return f" {' '.join(_WORD.findall(self.text))} "

    @cached_property
    def spoken(self) -> Sequence[str]:
        """Its words, and two that stand together as one."""
        written = _WORD.findall(self.text)
        people = (PEOPLE.sub("", word) for word in written)
        return tuple(dict.fromkeys((*written, *people, *(a + b for a, b in pairwise(written)))))

    @cached_property
    def initials(self) -> frozenset[str]:
        """What the words with capitals that stand together make of their first letters: an abbreviation may be said in full."""
        found: set[str] = set()
        for sentence in self._version.sentences:
            for run in _CAPITALS.findall(sentence.text):
                letters = "".join(word[0] for word in _WORD.findall(run) if word[0].isupper())
                found.update(
                    letters[a:b].casefold()
                    for a in range(len(letters))
                    for b in range(a + 2, len(letters) + 1)
                )
        return frozenset(found)

    @cached_property
    def written(self) -> frozenset[str]:
        """Its words as they are written."""
        return frozenset(
            word for one in self._version.sentences for word in _WORD.findall(one.text)
        )

    def names(self, english: tuple[str, ...]) -> bool:
        """Return True where it has one of the names that English has for something."""
        return any(
            one in self.written
            if one.isupper()
            else f" {' '.join(_WORD.findall(one))}" in self.padded
            for one in english
        )

    def sounds_so(self, word: str) -> bool:
        """Return True where a word of it sounds as a Bengali one, or means it."""
        return self.means(word) or any(
            may_begin(one, heard)
            and (sound := sounds_of(one)) is not None
            and sound.fullmatch(heard)
            for heard in sounds_like(word)
            for one in self.spoken
        )

    def calls_so(self, word: str) -> bool:
        """Return True where a word of it with a capital, which no sentence begins with, sounds as a Bengali one."""
        heard = consonants(word)
        return any(
            (sound := sounds_of(one)) is not None and sound.fullmatch(heard)
            for sentence in self._version.sentences
            for one in _WORD.findall(sentence.text)[1:]
            if one[0].isupper()
        )

    def calls_otherwise(self, given: str, others: Iterable[str]) -> bool:
        """Return True where a word of it that sounds as a given name has a surname behind it, and none is known as one of others."""
        if any(not self.words.isdisjoint(SURNAMES.get(one, ())) for one in others):
            return False
        heard = sounds_like(given)
        return any(
            (sound := sounds_of(one)) is not None and any(map(sound.fullmatch, heard))
            for sentence in self._version.sentences
            for one in _GIVEN.findall(sentence.text)
        )

    def means(self, word: str) -> bool:
        """Return True where it has another word for a Bengali name."""
        return any(word.startswith(stem) for name in self.words for stem in MEANT.get(name, ()))
