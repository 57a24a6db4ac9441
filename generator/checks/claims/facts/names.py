"""Which words tell one fact of an incident from another: names, and how many facts share a word.

Owns the weights of a label's words. What a word means is `meaning`'s matter.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.words.clause import words_of
from generator.checks.claims.words.meaning import is_concept, meanings
from generator.model.registry import Named, Registry
from generator.model.text import plain_of

_NAME = 0.6
"""What a name weighs against another word: most sentences have it, whatever they tell."""

_REST = 0.4
"""What a word of an update's later sentences weighs."""


class Names(Struct, frozen=True):
    """What the names of a registry mean in each locale: of all, of each service with who runs it, of each publisher."""

    every: Mapping[str, frozenset[str]] = {}
    each: Mapping[str, Mapping[str, frozenset[str]]] = {}
    publishers: Mapping[str, Mapping[str, frozenset[str]]] = {}
    places: Mapping[str, Mapping[str, str]] = {}
    """The names of places as they are written."""

    def of(self, services: Iterable[str]) -> Mapping[str, frozenset[str]]:
        """Return the names of services."""
        return _union(self.each.get(service, {}) for service in services)


def names_of(registry: Registry) -> Names:
    """Return the names of all services and of those who run them."""
    publishers = {id: _name(one) for id, one in registry.publishers.items()}
    each = {
        id: _union((_name(one), publishers.get(one.operator, {})))
        for id, one in registry.services.items()
    }
    places = {
        id: {code: plain_of(phrase) for code, phrase in one.name.phrases}
        for id, one in registry.places.items()
    }
    return Names(_union((*each.values(), *publishers.values())), each, publishers, places)


def weighed(grounds: Sequence[Ground], names: Names) -> tuple[Ground, ...]:
    """Return the facts of an incident with the weight of each word of their labels.

    A word that several facts of one kind have weighs the less for each; one that all have, nothing.
    """
    return tuple(
        made
        for group in (
            [g for g in grounds if g.at is None and g.kind != "duration"],
            [g for g in grounds if g.at is None and g.kind == "duration"],
            [g for g in grounds if g.at is not None],
        )
        for made in _weighed(group, names)
    )


def _weighed(group: list[Ground], names: Names) -> Iterable[Ground]:
    meant = [
        {code: meanings(words, code) for code, words in ground.words.items()} for ground in group
    ]
    shared: dict[str, Counter[str]] = {}
    told = {(ground.name, ground.incident) for ground in group if ground.words}
    seen: set[str] = set()
    for ground, by_code in zip(group, meant, strict=True):
        if ground.name in seen:
            continue  # what others say of the same fact has the same label
        seen.add(ground.name)
        for code, words in by_code.items():
            shared.setdefault(code, Counter()).update(words)
    for ground, by_code in zip(group, meant, strict=True):
        leads = {code: meanings(words, code) for code, words in ground.lead.items()}
        weights = {
            code: {
                word: (_NAME if word in names.every.get(code, ()) else 1.0)
                * (1.0 if code not in ground.lead or word in leads[code] else _REST)
                / shared[code][word]
                for word in words - ground.counted.get(code, frozenset())
                if shared[code][word] < len(told) or len(told) == 1
            }
            for code, words in by_code.items()
        }
        named = {
            code: words & names.every.get(code, frozenset()) for code, words in by_code.items()
        }
        yield replace(ground, weights=weights, named=named)


def _name(one: Named) -> Mapping[str, frozenset[str]]:
    """Return what a name means in each locale, but for common words in it: Failure Modes, WhatsApp India."""
    return {
        code: frozenset(
            word for word in meanings(words_of(plain_of(phrase)), code) if not is_concept(word)
        )
        for code, phrase in one.name.phrases
    }


def _union(rows: Iterable[Mapping[str, frozenset[str]]]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in rows:
        for code, words in row.items():
            found.setdefault(code, set()).update(words)
    return {code: frozenset(words) for code, words in found.items()}
