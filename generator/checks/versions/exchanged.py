"""A name of an English sentence in whose place its translation has another.

What a text says somewhere it does not lack; but of two sentences that are surely each other's, one names Silchar and the other
গুয়াহাটি. Told where nothing of the one name is in the other's sentence, and the word there is known from another pair of
sentences to be the other name, or stands before what the first is called: Sealdah *station*, মহাকরণ *স্টেশন*.
"""

from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import is_concept, meaning
from generator.checks.versions.aligning import Alignment
from generator.checks.versions.changed_places import changed_places
from generator.checks.versions.heard_names import Name, Spoken, is_said_by, sounds_so
from generator.checks.versions.sounds import are_near, consonants
from generator.l10n.capitals import WORD
from generator.l10n.stopwords import stopwords
from generator.l10n.tables.name_words import DULL
from generator.l10n.tables.office_words import NOBODY
from generator.l10n.tables.place_kinds import CALLED, KNOWN_SIDES, SIDES
from generator.l10n.tokens import Token, nfc
from generator.patterns import pattern

_CLEAR = 2
"""Consonants of a word from which on it is known by them in a sentence of which nothing else is."""
_STEM = 3
"""Letters in which two forms of one name begin alike."""
_INSIDE = pattern(r"[A-Z][\w’]* the $")
"""Before a word that is no name's first: Save the Embankment Committee."""
_DULL = frozenset(map(nfc, DULL))


class Exchanged(Struct, frozen=True):
    """A name with its row and place, and the words of the other language that stand there; whether that is sure."""

    row: int
    start: int
    name: str
    its_row: int
    its_start: int
    its: str
    sure: bool


def exchanged(laid: Alignment, *, mine: bool) -> Iterator[Exchanged]:
    """Yield the names of an English version in whose place the Bengali one has another; `mine` where the English is the first."""
    spoken = Spoken(laid, mine=mine)
    for row, its in spoken.tied.items():
        yield from _other_sides(spoken, row, its)
        for name, word in changed_places(spoken, row, its):
            yield _told(spoken, row, its, name, word, sure=True)
        missed = [n for n in spoken.names[row] if spoken.is_name(n) and not spoken.says(its, n)]
        if not missed:
            continue
        said = [word.casefold() for word in WORD.findall(spoken.english.sentences[row].text)]
        left = [one for one in spoken.words[its] if not any(sounds_so(w, one.text) for w in said)]
        for name in missed:
            known = {one.start: one for one in left if _is_known(spoken, row, name, one)}
            called = _called(spoken, row, its, name)
            if len(known) == 1 and _is_elsewhere(spoken, its, name):
                yield _told(spoken, row, its, name, *known.values(), sure=True)
            elif called is not None and called in left:
                yield _told(spoken, row, its, name, called, sure=False)


def _told(spoken: Spoken, row: int, its: int, name: Name, word: Token, *, sure: bool) -> Exchanged:
    text = spoken.english.sentences[row].text
    shown = text[name.start : name.start + len(name.text)]
    return Exchanged(row, name.start, shown, its, word.start, word.text, sure)


def _is_elsewhere(spoken: Spoken, its: int, name: Name) -> bool:
    """Return True for a name that the other text has in another sentence."""
    return any(spoken.says(row, name) for row in range(len(spoken.words)) if row != its)


def _is_known(spoken: Spoken, row: int, name: Name, word: Token) -> bool:
    """Return True for a word of which another pair of sentences shows that it is another name of the English text."""
    if len(consonants(word.text).partition(":")[0]) < _CLEAR or not _may_be_name(
        word.text, spoken.bengali.locale
    ):
        return False
    here = {one.text for one in spoken.names[row]}
    return any(
        other.text not in here
        and spoken.is_name(other)
        and sounds_so(other.text, word.text)
        and not _are_of_one(spoken, name.text, other.text)
        and any(
            one.text[:_STEM] == word.text[:_STEM] and sounds_so(other.text, one.text)
            for one in spoken.words[its]
        )
        for at, its in spoken.tied.items()
        if at != row
        for other in spoken.names[at]
    )


def _are_of_one(spoken: Spoken, one: str, other: str) -> bool:
    """Return True for two words that some name has both: Bapi Ghosh."""
    return any(
        one in name.whole and other in name.whole for names in spoken.names for name in names
    )


def _called(spoken: Spoken, row: int, its: int, name: Name) -> Token | None:
    """Return the word that stands before what the name is called: station, school, police; None where it may be no name."""
    whole = spoken.english.sentences[row].text
    text = whole[name.start + len(name.text) :]
    kind = next((word.casefold() for word in WORD.findall(text)), "")
    if text[:1] != " " or _INSIDE.search(whole, 0, name.start):
        return None
    for word, behind in pairwise(spoken.words[its]):
        if behind.start - word.end == 1 and _is_called(kind, behind.text):
            return (
                word
                if _may_be_name(word.text, spoken.bengali.locale)
                and not are_near(name.text, word.text)
                else None
            )
    return None


def _is_called(kind: str, word: str) -> bool:
    return any(kind in kinds for one, kinds in CALLED.items() if word.startswith(one))


def _may_be_name(word: str, locale: str) -> bool:
    cues, language = cues_of(locale), locale.partition("-")[0]
    known = word in stopwords(language) or word in NOBODY or word in SIDES or word in CALLED
    dull = word in _DULL or word in cues.ordinary
    return not known and not dull and not is_concept(meaning(word, locale))


def _other_sides(spoken: Spoken, row: int, its: int) -> Iterator[Exchanged]:
    """Yield the quarters of the sky before a name before which the other sentence has others alone: north Kolkata, দক্ষিণ কলকাতা."""
    text = spoken.english.sentences[row].text
    words = list(WORD.finditer(text))
    for side, name in pairwise(words):
        if side[0].casefold() not in KNOWN_SIDES or not name[0][0].isupper():
            continue
        same = sum(word[0] == name[0] for word in words)
        beside = [
            (one, behind)
            for one, behind in pairwise(spoken.words[its])
            if is_said_by(name[0].casefold(), behind.text)
        ]
        sides = [SIDES.get(one.text, frozenset()) for one, _ in beside]
        if (
            len(beside) == same
            and all(sides)
            and side[0].casefold() not in frozenset().union(*sides)
        ):
            said = f"{beside[0][0].text} {beside[0][1].text}"
            shown = text[side.start() : name.end()]
            yield Exchanged(row, side.start(), shown, its, beside[0][0].start, said, sure=True)
