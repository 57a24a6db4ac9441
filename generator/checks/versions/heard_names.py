"""Which name of an English sentence is which word of the Bengali one that is its translation, by their sounds.

A name is a word with a capital; of several that stand together each is one. Never decides what is told.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import pairwise

from msgspec import Struct

from generator.checks.versions.aligning import Alignment
from generator.checks.versions.sounds import PEOPLE, sounds_like, sounds_of
from generator.checks.versions.texts import Version
from generator.l10n.capitals import FEWEST, WORD, names_of, tokens_of
from generator.l10n.tables.name_words import COMMON, MEANT
from generator.l10n.tokens import Token, nfc, tokens
from generator.l10n.weekdays import find_weekdays
from generator.l10n.world import world
from generator.model.prose import Sentence
from generator.patterns import pattern

BODY = "body"
_GOING = pattern(nfc("(?<=..)(?:গামী|মুখী|বাসী|সংলগ্ন|লাগোয়া)"))
"""What is written behind a place as one word with it: আগরতলাগামী is bound for Agartala."""
_TOGETHER = 2
"""The most words of a name that are written as one: কোচবিহার."""


class Name(Struct, frozen=True):
    """A word of a name: where it stands, in small letters, and all of the name."""

    start: int
    text: str
    whole: tuple[str, ...]


class Spoken:
    """The names of an English version and the words of a Bengali one, row by row, worked out when they are asked for.

    `mine` is True where the English is the first of the two.
    """

    def __init__(self, laid: Alignment, *, mine: bool) -> None:
        self._laid = laid
        self._first = mine
        self.english: Version = laid.one if self._first else laid.other
        self.bengali: Version = laid.other if self._first else laid.one

    @cached_property
    def tied(self) -> dict[int, int]:
        """Each sentence of the English text that is surely the translation of one of the other's, and of no second."""
        rows = [
            (e, b)
            for e, one in enumerate(self.english.sentences)
            if one.field == BODY
            for b, other in enumerate(self.bengali.sentences)
            if other.field == BODY
            and self._laid.linked(*self.way(e, b))
            and self._laid.tied(*self.way(e, b))
        ]
        ones, others = [e for e, _ in rows], [b for _, b in rows]
        return {
            e: b for e, b in rows if ones.count(e) == others.count(b) == 1 and self._are_near(e, b)
        }

    def _are_near(self, english: int, bengali: int) -> bool:
        """Return True for sentences that have a name in common, or a number that is no small count, or no such number."""
        names = (name for name in self.names[english] if self.is_name(name))
        if any(self.says(bengali, name) for name in names):
            return True
        ours, theirs = self._counted(self.english, english), self._counted(self.bengali, bengali)
        if not ours and not theirs:
            return True
        both = self._laid.pairs.items()
        here, there = (ours, theirs) if self._first else (theirs, ours)
        return any(mine in here and its in there for mine, its in both)

    @staticmethod
    def _counted(version: Version, row: int) -> frozenset[int]:
        """Return the numbers and times of a sentence that are no small counts, by their places in its text."""
        return frozenset(
            at
            for at, said in enumerate(version.said)
            if said.row == row and said.asked and not said.small
        )

    def way(self, english: int, bengali: int) -> tuple[int, int]:
        """Return a row of each as the alignment names them."""
        return (english, bengali) if self._first else (bengali, english)

    def pairs(self, english: int, bengali: int) -> Iterator[tuple[int, int]]:
        """Yield where two sentences say the same number, time or day: the place in the one and in the other."""
        for mine, its in self._laid.pairs.items():
            a, b = self._laid.one.said[mine], self._laid.other.said[its]
            if (a.row, b.row) == self.way(english, bengali) and a.mention.heard is not None:
                here, there = (a, b) if self._first else (b, a)
                if self._laid.relation(mine, its) == "same" and there.mention.heard is not None:
                    yield here.mention.start, there.mention.start

    @cached_property
    def names(self) -> Sequence[Sequence[Name]]:
        """The words of names of each English sentence; its first word where that is a name of another."""
        found = [list(_names(s.text, names_of(s.text, s.heard))) for s in self.english.sentences]
        known = {name.text for names in found for name in names}
        for names, sentence in zip(found, self.english.sentences, strict=True):
            first = WORD.match(sentence.text)
            opening = first[0].casefold() if first is not None else ""
            if opening in known and not any(name.start == 0 for name in names):
                names.insert(0, Name(0, opening, (opening,)))
        return found

    @cached_property
    def words(self) -> Sequence[Sequence[Token]]:
        """The words of each Bengali sentence, but for those of numbers, times and days."""
        return [tuple(_words(sentence)) for sentence in self.bengali.sentences]

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that the English text writes in small letters too."""
        texts = (WORD.findall(one.text) for one in self.english.sentences)
        return frozenset(word for words in texts for word in words if word.islower())

    def is_name(self, name: Name) -> bool:
        """Return True for a word of a name that is not said by its meaning, and is nowhere in small letters."""
        common = COMMON & {name.text, name.text.removesuffix("s")}
        heard = sounds_of(name.text) is not None or name.text in _of_world()
        return len(name.text) > FEWEST and heard and not common and name.text not in self.small

    def says(self, row: int, name: Name) -> bool:
        """Return True where a Bengali sentence has a word that sounds so, or means it, or has it and its neighbour as one."""
        words = [one.text for one in self.words[row]]
        if any(sounds_so(name.text, word) for word in words):
            return True
        text = nfc(self.bengali.sentences[row].text)
        stems = (*MEANT.get(name.text, ()), *_of_world().get(name.text, ()))
        if any(nfc(stem) in text for stem in stems):
            return True
        at = name.whole.index(name.text)
        runs = (name.whole[a : a + _TOGETHER] for a in (at - 1, at) if a >= 0)
        joined = ["".join(run) for run in runs if len(run) == _TOGETHER]
        two = [a + b for a, b in pairwise(words)]
        return any(sounds_so(one, word) for one in joined for word in words) or any(
            sounds_so(name.text, word) for word in two
        )


def is_said_by(name: str, word: str) -> bool:
    """Return True for a word that may be a name by its sound, or is it by the world's table."""
    return sounds_so(name, word) or any(word.startswith(one) for one in _of_world().get(name, ()))


def _names(text: str, found: Iterator[tuple[int, str]]) -> Iterator[Name]:
    for start, name in found:
        whole = tuple(one.casefold() for one in tokens_of(name))
        at = start
        for one in tokens_of(name):
            at = text.index(one, at)
            yield Name(at, one.casefold(), whole)


def _words(sentence: Sentence) -> Iterator[Token]:
    days = [match.span() for match in find_weekdays(sentence.text, sentence.locale)]
    told = [*days, *((heard.start, heard.end) for heard in sentence.heard)]
    for word in tokens(sentence.text):
        if not any(start <= word.start < end for start, end in told):
            yield Token(nfc(word.text), word.start, word.end)


@cache
def _of_world() -> Mapping[str, tuple[str, ...]]:
    """Return what Bengali calls each name of the world's table that is one word in English."""
    found: dict[str, tuple[str, ...]] = {}
    for bengali, names in world().items():
        for name in names:
            found[name] = (*found.get(name, ()), bengali)
    return found


def _forms(name: str) -> tuple[re.Pattern[str], ...]:
    """Return what a Bengali word must be to sound as a name, or as the place whose people it names."""
    ways = dict.fromkeys((name, PEOPLE.sub("", name), name.removesuffix("s")))
    return tuple(filter(None, map(sounds_of, ways)))


def sounds_so(name: str, word: str) -> bool:
    """Return True for a Bengali word that may be a name; what is bound for a place may be written as one word with it."""
    whole = _GOING.split(word, maxsplit=1)[0]
    heard = {*sounds_like(word), *sounds_like(whole)}
    return any(sound.fullmatch(one) for sound in _forms(name) for one in heard)
