"""The names of a site's registries as its languages write them, with what finds them in a text.

Only names that all its languages have, in words that prose uses: without brackets and commas.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from generator.checks.versions.values import NAMED, Names
from generator.l10n.language import Language
from generator.l10n.names import is_region, region_name
from generator.l10n.tables.name_words import CALLED
from generator.model.registry import Registry
from generator.model.text import plain_of

_ENDING = r"(?:-?(?:এর|কে|তে|এ|ও|ই|সহ|র)|ের|র|কে|তে|য়|য়|ে|েই|েও|রই|রও|ও|ই|টি|টির|টিতে|রা|দের)?"
_LETTER = r"[\w\u0980-\u09ff]"
_BRACKETS = frozenset("()[],;:/")
_SHORTEST = 3
_ARTICLE = "The "


def names_in(
    registry: Registry, languages: Mapping[str, Language], regions: Iterable[str]
) -> Mapping[str, Names]:
    """Return the names of services, publishers and places in each locale of a site.

    `regions` are places of incidents; of them only those are named that CLDR has a name for.
    """
    found: dict[str, dict[str, tuple[str, str]]] = {code: {} for code in languages}
    for kind, id, words in _named(registry, languages, regions):
        if len(words) == len(languages) and all(map(_is_plain, words.values())):
            for code, name in words.items():
                found[code].setdefault(name, (kind, id))
                if name.startswith(_ARTICLE):  # which a sentence writes small, or not at all
                    found[code].setdefault(name.removeprefix(_ARTICLE), (kind, id))
    for region in sorted(regions):
        for code, language in languages.items():
            for name in CALLED.get(region, {}).get(language.base, ()):
                found[code].setdefault(name, ("places", region))
    return {code: Names(_finder(tuple(sorted(names))), names) for code, names in found.items()}


def _named(
    registry: Registry, languages: Mapping[str, Language], regions: Iterable[str]
) -> Iterator[tuple[str, str, Mapping[str, str]]]:
    for kind in NAMED:
        for id, entry in getattr(registry, kind).items():
            phrases = {code: entry.name.phrase(code) for code in languages}
            yield (
                kind,
                id,
                {code: plain_of(phrase) for code, phrase in phrases.items() if phrase},
            )
    for id in sorted(set(regions) - set(registry.places)):
        if is_region(id):
            yield "places", id, {code: region_name(id, one) for code, one in languages.items()}


def _is_plain(name: str) -> bool:
    return len(name) >= _SHORTEST and _BRACKETS.isdisjoint(name)


@lru_cache(maxsize=16)
def _finder(names: tuple[str, ...]) -> re.Pattern[str] | None:
    """Return what finds names in a text, the longer before the shorter; Bengali ones may have an ending."""
    if not names:
        return None
    by_letter: dict[str, list[str]] = {}  # of a hundred names a place in a text is tried with a few
    for name in sorted(names, key=lambda name: (-len(name), name)):
        by_letter.setdefault(name[0], []).append(re.escape(name[1:]))
    words = "|".join(f"{re.escape(one)}(?:{'|'.join(rest)})" for one, rest in by_letter.items())
    return re.compile(f"(?<!{_LETTER})({words}){_ENDING}(?!{_LETTER})")
