"""Where an incident was, by the names that a registry and CLDR have for its places."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from generator.checks.claims.facts.ground import Places
from generator.checks.claims.words.clause import words_of
from generator.l10n.language import language_of_tag
from generator.l10n.names import is_region, region_name
from generator.model.incident import Incident
from generator.model.text import EVERY, plain_of

Written = Mapping[str, Mapping[str, str]]
"""The names of places in each locale, by their ids."""


def places_of(incident: Incident, names: Written) -> Places:
    """Return the places of an incident; one alone, also one that the headline alone names, is all of it."""
    heads = {code: plain_of(phrase) for code, phrase in incident.headline.phrases if code != EVERY}
    own = [
        id
        for id, name in sorted(names.items())
        if id in incident.places
        or any(code in name and name[code] in head for code, head in heads.items())
    ]
    parts = [id for id in sorted(names) if len(own) != 1 or id not in own]
    regions = [id for id in incident.places if is_region(id)]
    whole = {}
    for code, head in heads.items():
        held = {word for id in regions for word in _words_of_region(id, code)}
        alone = [names[id].get(code, "") for id in own] if len(own) == 1 else []
        whole[code] = frozenset((*words_of(" ".join((head, *alone))), *held))
        if not regions:
            whole[code] |= _every_region(code)
    return Places(
        parts=_by_code(names[id] for id in parts),
        own=_by_code(names[id] for id in own),
        whole=whole,
        said=_said_in(incident),
        heads=heads,
        regions=tuple(regions),
    )


def _said_in(incident: Incident) -> Mapping[str, str]:
    """Return all that a record says in each locale, in small letters, a text a line."""
    found: dict[str, list[str]] = {}
    for text in incident.texts():
        for code, phrase in text.phrases:
            found.setdefault(code, []).append(plain_of(phrase))
    return {code: "\n".join(said).casefold() for code, said in found.items()}


def _by_code(names: Iterable[Mapping[str, str]]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for by_code in names:
        for code, name in by_code.items():
            found.setdefault(code, []).append(name)
    return {code: tuple(written) for code, written in found.items()}


@lru_cache(maxsize=256)
def _words_of_region(id: str, code: str) -> frozenset[str]:
    """Return the words of a country's name, and of the part of it that is meant."""
    language = language_of_tag(code)
    return frozenset(words_of(f"{region_name(id, language)} {region_name(id[:2], language)}"))


@lru_cache(maxsize=16)
def _every_region(code: str) -> frozenset[str]:
    """Return the words of the names of countries and their parts: a place that is in none of them is held by one."""
    return frozenset(words_of(" ".join(_names(code))))


def _names(code: str) -> Iterator[str]:
    language = language_of_tag(code)
    yield from language.tongue.regions.values()
    yield from language.cldr.countries().values()
