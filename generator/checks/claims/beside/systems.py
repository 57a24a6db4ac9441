"""What stops and comes back in any town, each by its words: the metro, trains, power, water. Of one that a record has no word of nothing is told.

"The metro was shut for 38 hours", মেট্রো চলাচল বন্ধ ৩৮ ঘণ্টা, is no length of a road that was closed for 93. The internet is not among them: papers say it
of whatever is online.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import words_of
from generator.checks.claims.words.meaning import meaning, meanings
from generator.checks.claims.words.systems import SYSTEMS

_ANY = frozenset(("=down", "=back"))
"""What is meant of any failure."""
_LONG = 4
"""Letters of a word by which another begins that is of the same: মেট্রোর."""


def is_of_another_system(asked: Asked, grounds: Facts) -> bool:
    """Return True for a length of a clause that names what stops and comes back, and nothing of that which its record names."""
    if asked.heard.kind != "duration":
        return False
    own = asked.clause.own or asked.clause.words
    said = _systems_in(own, asked.locale)
    if not said:
        return False
    records = {id(one.places): one.places for one in grounds if one.places is not None}
    texts = [places.said.get(asked.locale, "") for places in records.values()]
    named = {m for one in grounds for m in one.subject.get(asked.locale, frozenset())}
    if not texts or not named.isdisjoint(_all_of(said, asked.locale)):
        return False
    return all(said.isdisjoint(_known_in(text, asked.locale)) for text in texts)


@lru_cache(maxsize=64)
def _known_in(text: str, locale: str) -> frozenset[str]:
    return _systems_in(words_of(text), locale)


def _systems_in(said: Iterable[str], locale: str) -> frozenset[str]:
    """Return the rows that have one of some words; in Bengali in any of its forms."""
    found: set[str] = set()
    for word in said:
        if word.isascii():
            found |= SYSTEMS.get(word, frozenset())
        else:
            found |= _meant(locale).get(meaning(word, locale), frozenset())
            found.update(*(rows for begin, rows in _LONG_ONES.items() if word.startswith(begin)))
    return frozenset(found)


def _all_of(systems: frozenset[str], locale: str) -> frozenset[str]:
    """Return what the words of some rows mean."""
    return meanings((word for word, rows in SYSTEMS.items() if rows & systems), locale)


@lru_cache(maxsize=8)
def _meant(locale: str) -> Mapping[str, frozenset[str]]:
    """Return what the words mean with the rows that have them; what any failure is, is none."""
    meant = ((meaning(word, locale), rows) for word, rows in SYSTEMS.items() if not word.isascii())
    return {one: rows for one, rows in meant if one and one not in _ANY}


_LONG_ONES = {
    word: rows for word, rows in SYSTEMS.items() if len(word) >= _LONG and not word.isascii()
}
