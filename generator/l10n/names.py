"""Names and lists: "a, b and c", countries and languages from CLDR, quotation marks."""

from collections.abc import Sequence

from generator.l10n.cldr import excerpt_of, join_by_cldr, language_named
from generator.l10n.language import Language
from generator.patterns import pattern

_REGION = pattern(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?|001")
_ENGLISH = "en"
"""The language in which CLDR names every country that it knows."""


def join_names(names: Sequence[str], language: Language) -> str:
    """Return names joined as the language joins them: "a, b and c", ক, খ ও গ."""
    if len(names) < 2:
        return "".join(names)
    if own := language.tongue.joins:
        between, before_last = own
    elif stated := language.cldr.joins:
        of_two, between, before_last = stated
        if len(names) == 2:
            return of_two.join(names)
    else:
        return join_by_cldr(names, language.tag)
    return between.join(names[:-1]) + before_last + names[-1]


def quote(text: str, language: Language, *, inner: bool = False) -> str:
    """Return a text in the language's quotation marks; `inner` for one inside another."""
    marks = language.tongue.quotes
    return marks[2] + text + marks[3] if inner else marks[0] + text + marks[1]


def is_region(code: str) -> bool:
    """Return True for an ISO 3166-1 alpha-2 code that CLDR knows, a 3166-2 code, or 001."""
    if not _REGION.fullmatch(code):
        return False
    return code == "001" or code[:2] in excerpt_of(_ENGLISH).countries()


def region_name(code: str, language: Language) -> str:
    """Return the name of a country, of one of the subdivisions we carry, or the code."""
    if known := language.tongue.regions.get(code):
        return known
    territories = language.cldr.countries()
    if code == "001":
        return territories.get(code, code)
    country = language.tongue.regions.get(code[:2]) or territories.get(code[:2], code[:2])
    return country if len(code) == 2 else f"{country} ({code})"


def language_name(tag: str, language: Language) -> str:
    """Return the name of a language in another: বাংলা is "Bangla" in English (CLDR)."""
    base = tag.split("-", maxsplit=1)[0]
    if known := language.tongue.languages.get(base):
        return known
    stated = language.cldr.languages.get(base)
    return stated or language_named(base, language.tag) or tag
