"""What a Bengali version has to hold English names against: its words and letters, their sounds, what they mean."""

from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from generator.checks.versions.sounds import PEOPLE, consonants, sounds_like, sounds_of
from generator.checks.versions.texts import Version
from generator.l10n.called import may_be_name
from generator.l10n.tables.name_words import DULL, LETTERS, MEANT
from generator.l10n.tables.office_words import HONOURS, TITLES
from generator.l10n.tables.place_kinds import KINDS, SIDES
from generator.l10n.tables.surnames import AMBIGUOUS, KNOWN, SURNAMES
from generator.l10n.tokens import nfc, tokens
from generator.patterns import pattern

_WORD = pattern(r"[A-Za-z\u00c0-\u017f]+")
_BENGALI = pattern(r"[\u0980-\u09ff\u200c\u200d]+")
_NO_LETTER = pattern(r"[^\u0980-\u09ff]+|[\u200c\u200d]")
_DULL = frozenset(map(nfc, DULL))
_CASES = tuple(map(nfc, ("ের", "য়ের", "র", "কে", "দের", "রা", "ও", "ই")))
"""Endings that a surname may have."""
_PLACED = (*_CASES, *map(nfc, ("ে", "য়", "তে", "টি")))
"""Endings that the kind of a place may have."""
_NO_NAMES = tuple(map(nfc, ("ের", "য়ের", "কে", "দের", "তে")))
"""Endings that a given name has not before its surname: আদালতের রায় is a verdict."""
_INITIAL, _DOTTED = 2, (1, 2)
"""Letters of an initial, and what may stand between it and a surname: a point, and a space."""
_RESPECT = tuple(map(nfc, ("বাবু", "দেবী", "সাহেব")))
"""What stands on a given name out of respect: সুমিতাদেবী is Sumita."""
_FEWEST = 3
"""Letters from which on initials are an abbreviation."""

_NAMES: Mapping[str, frozenset[str]] = {**SURNAMES, **AMBIGUOUS}
"""Surnames, with those that are one only behind a first name."""


def _of_table(word: str, table: Container[str], endings: Sequence[str] = _CASES) -> str:
    """Return the word of a table that a word is, with an ending or without; empty for any other word."""
    if word in table:
        return word
    stems = (word.removesuffix(ending) for ending in endings if word.endswith(ending))
    return next((stem for stem in stems if stem in table), "")


def _sounds_as(english: str, bengali: str) -> bool:
    sound = sounds_of(english)
    return sound is not None and any(sound.fullmatch(heard) for heard in sounds_like(bengali))


class Bengali:
    """What a Bengali version has to hold names against, worked out when the first name asks."""

    def __init__(self, version: Version) -> None:
        self._version = version

    @cached_property
    def text(self) -> str:
        """All of it."""
        return " ".join(sentence.text for sentence in self._version.sentences)

    @cached_property
    def latin(self) -> frozenset[str]:
        """Its words in Latin letters."""
        return frozenset(map(str.casefold, _WORD.findall(self.text)))

    @cached_property
    def letters(self) -> str:
        """Its Bengali letters, without what stands between them."""
        return _NO_LETTER.sub("", nfc(self.text))

    @cached_property
    def single(self) -> frozenset[str]:
        """The sounds of its Bengali words."""
        return frozenset(
            s for w in self._spelt for one in w if one not in _DULL for s in sounds_like(one)
        )

    @cached_property
    def sounds(self) -> frozenset[str]:
        """The same, and those of two words that stand together."""
        pairs: set[str] = set()
        for words in self._spelt:
            heard = [(consonants(word), word in _DULL) for word in words]
            pairs.update(a[:-2] + b[:-1] + a[-1] for (a, _), (b, _) in pairwise(heard))
        return self.single | pairs

    @cached_property
    def _spelt(self) -> Sequence[Sequence[str]]:
        """The Bengali words of each sentence, and behind them those without what is said out of respect."""
        found = []
        for sentence in self._version.sentences:
            words = _BENGALI.findall(nfc(sentence.text))
            words += [w.removesuffix(tail) for w in words for tail in _RESPECT if w.endswith(tail)]
            found.append(words)
        return found

    def says(self, word: str, *, whole: bool = False) -> bool:
        """Return True for a word of a name that it writes, means, or has something that sounds so; as one word, where it must be a `whole`."""
        if word in self.latin or self.means(word):
            return True
        ways = (word,) if whole else (word, PEOPLE.sub("", word), word.removesuffix("s"))
        forms = [form for one in dict.fromkeys(ways) if (form := sounds_of(one)) is not None]
        sounds = self.single if whole else self.sounds
        return any(heard.fullmatch(one) for heard in forms for one in sounds)

    @cached_property
    def named(self) -> Sequence[tuple[str, str]]:
        """Its surnames, each with the word right before it."""
        found = []
        for sentence in self._version.sentences:
            words = tokens(nfc(sentence.text))
            for one, other in pairwise(words):
                surname = _of_table(other.text, _NAMES) if other.start == one.end + 1 else ""
                if surname:
                    found.append((one.text, surname))
        return found

    def calls_so(self, surname: str) -> bool:
        """Return True where it has a surname behind who somebody is, or behind an initial: শ্রী রায়, আ. রায়."""
        if surname not in KNOWN:
            return False
        return any(
            surname in SURNAMES[name]
            for sentence in self._version.sentences
            for one, other in pairwise(tokens(nfc(sentence.text)))
            if (name := _of_table(other.text, SURNAMES))
            and (
                one.text in HONOURS
                or one.text in TITLES
                or (len(one.text) <= _INITIAL and other.start - one.end in _DOTTED)
            )
        )

    def others_called(self, surname: str) -> Iterator[str]:
        """Yield the given names right before a surname: no title, and no word with an ending."""
        language = self._version.locale.partition("-")[0]
        for word, name in self.named if surname in KNOWN else ():
            if surname not in SURNAMES.get(name, ()) or len(word) <= _INITIAL or word in HONOURS:
                continue
            if may_be_name(word, language) and not (word.endswith(_NO_NAMES) or word in _DULL):
                yield word

    def kinds_beside(self, name: str, *, behind: bool) -> frozenset[str]:
        """Return what English calls the kinds of places behind each word that sounds as a name, or the sides of one before it.

        None where one stands without.
        """
        sound = sounds_of(name)
        if sound is None:
            return frozenset()
        table, step, endings = (KINDS, 1, _PLACED) if behind else (SIDES, -1, ())
        found: set[str] = set()
        for sentence in self._version.sentences:
            words = [one.text for one in tokens(nfc(sentence.text))]
            for at, word in enumerate(words):
                if not any(sound.fullmatch(heard) for heard in sounds_like(word)):
                    continue
                beside = words[at + step] if 0 <= at + step < len(words) else ""
                kind = _of_table(beside, table, endings)
                if not kind:
                    return frozenset()
                found |= table[kind]
        return frozenset(found)

    def calls_otherwise(self, given: str, surname: str) -> bool:
        """Return True where it has somebody of a given name with other surnames, and never with this one."""
        if surname not in KNOWN or (sound := sounds_of(given)) is None:
            return False
        found = {
            name
            for word, name in self.named
            if any(sound.fullmatch(heard) for heard in sounds_like(word))
        }
        return bool(found) and not any(
            surname in _NAMES[name] or _sounds_as(surname, name) for name in found
        )

    def means(self, word: str) -> bool:
        """Return True for a name that it has another word for."""
        return any(stem in self.text for stem in MEANT.get(word, ()))

    def spells_initials(self, name: str) -> bool:
        """Return True where it has a name in full by its first letters: National Informatics Centre, এনআইসি."""
        letters = "".join(word[0] for word in _WORD.findall(name) if word[0].isupper())
        return len(letters) >= _FEWEST and self.spells(letters.casefold())

    def spells(self, name: str) -> bool:
        """Return True for an abbreviation that it writes by the names of its letters."""
        forms = [""]
        for letter in name:
            forms = [form + said for form in forms for said in LETTERS.get(letter, (letter,))]
        return any(nfc(form) in self.letters for form in forms)
