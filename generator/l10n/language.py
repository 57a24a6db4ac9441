"""A language as the generator speaks it: one locale of a site, with CLDR data behind it.

Owns the step from a BCP 47 tag to Babel's locale, and which language a stray text is in.
"""

from dataclasses import dataclass
from functools import lru_cache

import regex
from babel import Locale, UnknownLocaleError

from generator.l10n.digits import to_native
from generator.model.site import LocaleSetting

_SCRIPTS = {
    "Beng": regex.compile(r"\p{Script=Bengali}"),
    "Latn": regex.compile(r"\p{Script=Latin}"),
    "Deva": regex.compile(r"\p{Script=Devanagari}"),
    "Arab": regex.compile(r"\p{Script=Arabic}"),
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
_LANGUAGE_OF = {"Beng": "bn", "Latn": "en", "Deva": "hi", "Arab": "ar"}
_NAMES = {"bn": "বাংলা", "en": "English"}


@dataclass(frozen=True, slots=True)
class Language:
    """A locale of the site: `code` in URLs, `tag` for `lang` and `hreflang`, `name` in itself."""

    code: str
    tag: str
    native_digits: bool
    house: str
    babel: Locale
    name: str

    @property
    def base(self) -> str:
        """The language subtag, as `bn`."""
        return str(self.babel.language)

    def digits(self, text: str) -> str:
        """Return the text with the digits that this locale's pages use."""
        return to_native(text, self.base) if self.native_digits else text

    @property
    def rtl(self) -> bool:
        """True for a script that runs from right to left."""
        return str(self.babel.text_direction) == "rtl"


def language_of_setting(setting: LocaleSetting) -> Language:
    """Return the language of one locale of `site.yaml`."""
    babel = Locale.parse(setting.tag, sep="-")
    base = babel.language
    name = _NAMES.get(base) or (babel.get_language_name(babel) or setting.tag)
    return Language(
        setting.code, setting.tag, setting.digits == "native", setting.house, babel, name
    )


@lru_cache(maxsize=64)
def known_tag(tag: str) -> bool:
    """Return True when CLDR, as Babel carries it, knows the language tag."""
    try:
        Locale.parse(tag, sep="-")
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
    if _SCRIPTS[own].search(text):
        return ""
    for script, pattern in _SCRIPTS.items():
        if script != own and pattern.search(text):
            return _LANGUAGE_OF[script]
    return ""
