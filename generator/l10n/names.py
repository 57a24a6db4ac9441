"""Names and lists: registry names in a language, "a, b and c", countries from CLDR."""

import re
from collections.abc import Sequence
from functools import lru_cache

from babel import Locale
from babel.lists import format_list

from generator.l10n.language import Language

_REGION = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?|001")
_WORLD = {"bn": "বিশ্ব", "en": "World"}
_SUBDIVISIONS: dict[str, dict[str, str]] = {
    "IN-WB": {"bn": "পশ্চিমবঙ্গ", "en": "West Bengal"},
    "IN-DL": {"bn": "দিল্লি", "en": "Delhi"},
    "IN-MH": {"bn": "মহারাষ্ট্র", "en": "Maharashtra"},
    "IN-KA": {"bn": "কর্নাটক", "en": "Karnataka"},
    "IN-AS": {"bn": "অসম", "en": "Assam"},
    "IN-TR": {"bn": "ত্রিপুরা", "en": "Tripura"},
    "BD-13": {"bn": "ঢাকা", "en": "Dhaka"},
    "BD-10": {"bn": "চট্টগ্রাম", "en": "Chattogram"},
}


def join_names(names: Sequence[str], language: Language) -> str:
    """Return names joined as the language joins them: "a, b and c", ক, খ ও গ."""
    if language.base == "bn":
        if len(names) < 2:
            return "".join(names)
        return ", ".join(names[:-1]) + " ও " + names[-1]
    return format_list(list(names), locale=language.babel).replace(", and ", " and ")


def is_region(code: str) -> bool:
    """Return True for an ISO 3166-1 alpha-2 code that CLDR knows, a 3166-2 code, or 001."""
    if not _REGION.fullmatch(code):
        return False
    return code == "001" or code[:2] in _english_territories()


def region_name(code: str, language: Language) -> str:
    """Return the name of a country, of one of the subdivisions we carry, or the code."""
    if code == "001":
        return _WORLD.get(language.base, _WORLD["en"])
    if known := _SUBDIVISIONS.get(code):
        return known.get(language.base, known["en"])
    country = language.babel.territories.get(code[:2], code[:2])
    return str(country) if len(code) == 2 else f"{country} ({code})"


@lru_cache(maxsize=1)
def _english_territories() -> frozenset[str]:
    return frozenset(Locale("en").territories)
