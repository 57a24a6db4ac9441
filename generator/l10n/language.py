"""A language as the generator speaks it: one locale of a site, with CLDR data behind it.

Owns the step from a BCP 47 tag to a tongue and an excerpt of CLDR, and which language a stray
text is in. A plain tag of a language that has a row is read here; any other is Babel's to judge.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from generator.l10n.bangla import Row
from generator.l10n.bangla_months import WEST_BENGAL_STARTS
from generator.l10n.cldr import excerpt_of, is_known, own_name, script_of, subtag_of
from generator.l10n.digits import NATIVE, to_native
from generator.l10n.excerpt import Excerpt
from generator.l10n.house import with_words
from generator.l10n.tables.rows import LANGUAGES, tongue_of
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
    "en": "Latn",
    "hi": "Deva",
    "mr": "Deva",
    "ne": "Deva",
    "ar": "Arab",
    "ur": "Arab",
    "fa": "Arab",
}
_RTL = frozenset({"Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"})
"""The living scripts that run from right to left, of those that CLDR has languages in."""
_PLAIN = pattern("([a-z]{2})(?:-[A-Z]{2})?")
"""A language and a country, or the language alone."""
_LANGUAGE_OF = {"Beng": "bn", "Latn": "en", "Deva": "hi", "Arab": "ar"}


class Language(Struct, frozen=True):
    """A locale of the site: `code` in URLs, `tag` for `lang` and `hreflang`, `name` in itself."""

    code: str
    tag: str
    native_digits: bool
    house: str
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
        return base_of(self.tag)

    @property
    def cldr(self) -> Excerpt:
        """What pages need of CLDR for its tag."""
        return excerpt_of(self.tag)

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
    base = base_of(setting.tag)
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
        name=tongue.name or own_name(setting.tag) or setting.tag,
        tongue=tongue,
        reference_zone=setting.reference_zone,
        bangla_starts=MappingProxyType({**WEST_BENGAL_STARTS, **dict(bengali_months)}),
    )


def language_of_tag(tag: str, house: str = "") -> Language:
    """Return the language of a BCP 47 tag in its native digits, as a site without wishes has it."""
    return language_of_setting(LocaleSetting(code=tag, tag=tag, digits="native", house=house))


@lru_cache(maxsize=64)
def base_of(tag: str) -> str:
    """Return the language subtag of a tag; an alias is resolved as CLDR has it (`iw` is `he`)."""
    return _plain_base(tag) or subtag_of(tag)


@lru_cache(maxsize=64)
def is_rtl(tag: str) -> bool:
    """Return True for a language whose script, its own or CLDR's likely one, runs to the left."""
    plain = _PLAIN.fullmatch(tag)
    known = _SCRIPT_OF.get(plain[1]) if plain else None
    return (known or script_of(tag)) in _RTL


def region_of(tag: str) -> str:
    """Return the region of a tag, as `IN` of `bn-IN`, or an empty string."""
    return next(
        (part for part in tag.split("-")[1:] if len(part) == 2 and part.isalpha()), ""
    ).upper()


@lru_cache(maxsize=64)
def known_tag(tag: str) -> bool:
    """Return True when CLDR, as Babel carries it, knows the language tag."""
    return bool(_plain_base(tag)) or is_known(tag)


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


def written_in(text: str, codes: Sequence[str]) -> str:
    """Return the first of the locales whose script a text for all languages is in, else the first of all.

    A name in Latin letters stands in texts of every script: those count where no other letters do.
    """
    for latin in (False, True):
        for code in codes:
            script = _SCRIPT_OF.get(code.split("-", maxsplit=1)[0], "Latn")
            if (script == "Latn") is latin and _has(script, text):
                return code
    return codes[0]


def _plain_base(tag: str) -> str:
    """Return the language of a plain tag whose language has a row, else an empty string."""
    match = _PLAIN.fullmatch(tag)
    return match[1] if match and match[1] in LANGUAGES else ""


def _has(script: str, text: str) -> bool:
    """Return True for a text with a letter of the script; ASCII has Latin ones alone."""
    if text.isascii():
        return script == "Latn" and any(map(str.isalpha, text))
    return _SCRIPTS[script].search(text) is not None
