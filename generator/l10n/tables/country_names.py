"""The countries of the world by their names in Bengali, each with what English calls it, in small letters."""

from collections.abc import Iterator

from generator.l10n.tables.countries_bengali import COUNTRIES as BENGALI
from generator.l10n.tables.countries_english import COUNTRIES as ENGLISH
from generator.l10n.tables.name_words import CALLED
from generator.l10n.tokens import nfc

_SHORTEST = 4
_BRACKETS = frozenset("()[]")
_WORDS = frozenset(map(nfc, ("মালি", "চাদ", "পানামা", "জর্ডন", "কাতার")))
"""Those that are words of Bengali too, or of a person's name."""
_SHORTLY = {"US": ("US", "washington"), "EU": ("EU", "brussels"), "GB": ("UK",), "UN": ("UN",)}
"""What English calls some shortly; capitals are capitals."""


def _rows() -> Iterator[tuple[str, tuple[str, ...]]]:
    for code, name in BENGALI.items():
        if not code.isalpha():
            continue  # the world
        called = CALLED.get(code, {})
        named = (ENGLISH.get(code, ""), *called.get("en", ()))
        english = (*map(str.casefold, named), *_SHORTLY.get(code, ()))
        for one in map(nfc, (name, *called.get("bn", ()))):
            if len(one) >= _SHORTEST and one not in _WORDS and _BRACKETS.isdisjoint(one):
                yield one, tuple(filter(None, english))


COUNTRIES: dict[str, tuple[str, ...]] = dict(_rows())
"""As CLDR names them, and as papers do."""
