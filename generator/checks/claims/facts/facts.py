"""The facts that a text is held against, with the times between their moments, which are made when they are asked for.

An incident of three hundred updates has forty-five thousand of these; a sentence tells of a few moments.
"""

from collections.abc import Iterable, Iterator, Set
from itertools import combinations

from generator.checks.claims.facts.derived import length_between
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.words.clause import words_of

_WHOLE = frozenset(("began", "ended"))
_IN_WORDS = frozenset(("said", "other"))
"""What a text of the record says in words: its numbers, and its days."""
_MOST = 40
"""Moments beyond which a sentence tells of no two: its words are those of all of them."""


class _Lengths:
    """The times between the moments of some facts, each made once."""

    def __init__(self, facts: Iterable[Ground]) -> None:
        self._moments: dict[str, list[Ground]] = {}
        for one in facts:
            if one.at is not None and one.role != "other":
                self._moments.setdefault(one.name, []).append(one)
        self._made: dict[tuple[str, str], tuple[Ground, ...]] = {}

    def between(self, one: str, other: str) -> tuple[Ground, ...]:
        """Return the times from what has the one name to what has the other, incident by incident."""
        if (one, other) not in self._made:
            pairs = (
                (a, b) for a in self._moments.get(one, ()) for b in self._moments.get(other, ())
            )
            made = (length_between(a, b) for a, b in pairs if a.incident == b.incident)
            self._made[one, other] = tuple(found for found in made if found is not None)
        return self._made[one, other]

    def names(self, among: Set[str]) -> list[str]:
        """Return the names of moments that are among some, in the order of their records."""
        return [name for name in self._moments if name in among]


class Facts(tuple[Ground, ...]):
    """Facts in the order of their records; the length of each incident is among them, other lengths are not."""

    _lengths: _Lengths
    _said: frozenset[str]
    """The fields of which numbers and days in words are among them."""
    _heads: dict[str, frozenset[str]]
    """What `heads` returned, by locale."""
    _known: dict[str, frozenset[str]]
    """What `known` returned, by locale."""

    @classmethod
    def of(cls, facts: Iterable[Ground]) -> "Facts":
        """Return facts as they are held, the same if they are so already."""
        if isinstance(facts, cls):
            return facts
        found = cls(facts)
        found._lengths = _Lengths(found)
        found._said = frozenset(one.name for one in found if one.role in _IN_WORDS)
        found._known, found._heads = {}, {}
        return found

    def without_said_in(self, field: str) -> "Facts":
        """Return them without what a field says: it is not held against itself."""
        if field not in self._said:
            return self
        found = Facts(one for one in self if one.role not in _IN_WORDS or one.name != field)
        found._lengths, found._said, found._known = self._lengths, self._said - {field}, {}
        found._heads = self._heads
        return found

    def known(self, locale: str) -> frozenset[str]:
        """Return the words of all their labels in a locale, and of the names of what was struck."""
        if locale not in self._known:
            labels = (one.weights.get(locale, {}) for one in self)
            subjects = (one.subject.get(locale, frozenset()) for one in self)
            self._known[locale] = frozenset().union(*labels, *subjects)
        return self._known[locale]

    def heads(self, locale: str) -> frozenset[str]:
        """Return the words of the headlines of their records in a locale."""
        if locale not in self._heads:
            heads = {one.places.heads.get(locale, "") for one in self if one.places is not None}
            self._heads[locale] = frozenset(word for head in heads for word in words_of(head))
        return self._heads[locale]

    def lengths(self, among: Set[str]) -> Iterator[Ground]:
        """Yield the times between each two moments whose names are among some, but for that of a whole incident."""
        names = self._lengths.names(among)
        if len(names) > _MOST:
            return
        for one, other in combinations(names, 2):
            if {one, other} == _WHOLE:
                continue
            yield from self._lengths.between(one, other)
