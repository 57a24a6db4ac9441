"""A language as the generator speaks it: one locale of a site, with CLDR data behind it.

Owns the step from a BCP 47 tag to Babel's locale and a tongue, and which language a stray text
is in.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from msgspec import Struct
from msgspec.structs import replace

from generator.l10n.bangla import Row
from generator.l10n.bangla_months import WEST_BENGAL_STARTS
from generator.l10n.digits import NATIVE, to_native
from generator.l10n.house import with_words
from generator.l10n.tables.rows import tongue_of
from generator.l10n.tongue import Case, Said, Tongue
from generator.model.site import LocaleSetting
from generator.patterns import pattern, unicode_pattern

if TYPE_CHECKING:
    import re

    import regex

_SCRIPTS: dict[str, "re.Pattern[str] | regex.Pattern[str]"] = {
    "Beng": pattern("[\u0980-\u09ff]"),
    "Latn": unicode_pattern(r"\p{Script=Latin}"),
    "Deva": unicode_pattern(r"\p{Script=Devanagari}"),
    "Arab": unicode_pattern(r"\p{Script=Arabic}"),
}
_SCRIPT_OF = {
    "bn": "Beng",
    "as": "Beng",
    "hi": "Deva",
    "mr": "Deva",
    "ne": "Deva",
    "ar": "Arab",
    "ur": "Arab",
    "fa": "Arab",
}
_RTL = frozenset({"Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"})
"""The living scripts that run from right to left, of those that CLDR has languages in."""
_LANGUAGE_OF = {"Beng": "bn", "Latn": "en", "Deva": "hi", "Arab": "ar"}


class Language(Struct, frozen=True):
    """A locale of the site: `code` in URLs, `tag` for `lang` and `hreflang`, `name` in itself."""

    code: str
    tag: str
    native_digits: bool
    house: str
    babel: Locale
    name: str
    tongue: Tongue
    reference_zone: str = ""
    """A zone whose clock stands in brackets beside the newsroom's."""
    bangla_starts: Mapping[int, Row] = MappingProxyType(WEST_BENGAL_STARTS)
    """West Bengal's months, with the site's own rows."""

    def __hash__(self) -> int:
        return hash((self.code, self.tag, self.house))

    @property
    def base(self) -> str:
        """The language subtag, as `bn`."""
        return str(self.babel.language)

    def digits(self, text: str) -> str:
        """Return the text with the digits that this locale's pages use."""
        return to_native(text, self.base) if self.native_digits else text

    @property
    def catalogs(self) -> tuple[str, ...]:
        """The folders of its catalogs, from the language to the region: `bn`, `bn-BD`."""
        region = region_of(self.tag)
        return (self.base, f"{self.base}-{region}") if region else (self.base,)

    @property
    def script(self) -> str:
        """The script of its pages (ISO 15924), as far as the theme has fonts for it."""
        return _SCRIPT_OF.get(self.base, "Latn")

    def put(self, text: str, case: Case | None, said: Said) -> str:
        """Return a spoken text in a case, where the language's endings are known."""
        decline = self.tongue.decline
        return decline(text, case, said) if case is not None and decline is not None else text

    @property
    def rtl(self) -> bool:
        """True for a script that runs from right to left."""
        return is_rtl(self.tag)


def language_of_setting(
    setting: LocaleSetting, bengali_months: Iterable[tuple[int, Row]] = ()
) -> Language:
    """Return the language of one locale of `site.yaml`, with the site's own Bengali years."""
    babel = parse_tag(setting.tag)
    base = str(babel.language)
    tongue = tongue_of(base, region_of(setting.tag), setting.house)
    chosen: dict[str, object] = {
        name: value
        for name, value in (
            ("scale", setting.scale),
            ("fractions", setting.fractions),
            ("clock_style", setting.clock),
            ("calendar", setting.calendar),
        )
        if value
    }
    if chosen:
        tongue = replace(tongue, **chosen)
    tongue = with_words(tongue, setting.words)
    return Language(
        code=setting.code,
        tag=setting.tag,
        native_digits=setting.digits == "native" and base in NATIVE,
        house=setting.house,
        babel=babel,
        name=tongue.name or babel.get_language_name(babel) or setting.tag,
        tongue=tongue,
        reference_zone=setting.reference_zone,
        bangla_starts=MappingProxyType({**WEST_BENGAL_STARTS, **dict(bengali_months)}),
    )


def language_of_tag(tag: str, house: str = "") -> Language:
    """Return the language of a BCP 47 tag in its native digits, as a site without wishes has it."""
    return language_of_setting(LocaleSetting(code=tag, tag=tag, digits="native", house=house))


@lru_cache(maxsize=64)
def parse_tag(tag: str) -> Locale:
    """Return Babel's locale of a tag; one whose region CLDR lacks is its language's.

    CLDR has no English of Bangladesh: `en-BD` is spoken by the rules of `en-001`. Raises
    `UnknownLocaleError` or ValueError when the language itself is unknown.
    """
    try:
        return Locale.parse(tag, sep="-")
    except UnknownLocaleError:
        base = tag.split("-", maxsplit=1)[0]
        return Locale.parse("en_001" if base == "en" else base)


@lru_cache(maxsize=64)
def is_rtl(tag: str) -> bool:
    """Return True for a language whose script runs from right to left.

    From the tag's script or CLDR's likely one; Babel's `text_direction` says the same, but loads all
    data of the language first (7 ms).
    """
    locale = parse_tag(tag)
    script = locale.script
    if not script:
        likely = get_global("likely_subtags")
        own = f"{locale.language}_{locale.territory}"
        script = likely.get(own, likely.get(locale.language, "")).partition("_")[2][:4]
    return script in _RTL


def region_of(tag: str) -> str:
    """Return the region of a tag, as `IN` of `bn-IN`, or an empty string."""
    return next(
        (part for part in tag.split("-")[1:] if len(part) == 2 and part.isalpha()), ""
    ).upper()


@lru_cache(maxsize=64)
def known_tag(tag: str) -> bool:
    """Return True when CLDR, as Babel carries it, knows the language tag."""
    try:
        parse_tag(tag)
    except (UnknownLocaleError, ValueError, TypeError):
        return False
    return True


@lru_cache(maxsize=16384)
def foreign_language(text: str, base: str) -> str:
    """Return the language that a text for all languages is in, if not `base`; else empty.

    Judged by script: a text with no letter of the page's script but letters of another one is
    foreign. A page in Latin script cannot tell English from French, and does not try.
    """
    own = _SCRIPT_OF.get(base, "Latn")
    if _has(own, text):
        return ""
    for script in _SCRIPTS:
        if script != own and _has(script, text):
            return _LANGUAGE_OF[script]
    return ""


def _has(script: str, text: str) -> bool:
    """Return True for a text with a letter of the script; ASCII has Latin ones alone."""
    if text.isascii():
        return script == "Latn" and any(map(str.isalpha, text))
    return _SCRIPTS[script].search(text) is not None
