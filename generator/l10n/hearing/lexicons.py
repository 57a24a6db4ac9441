"""Which row a language is heard by: the only place that knows the languages by name."""

from functools import lru_cache

from generator.l10n.hearing.lexicon import Lexicon
from generator.l10n.hearing.lexicon_bn import BENGALI
from generator.l10n.hearing.lexicon_cldr import lexicon_from_cldr
from generator.l10n.hearing.lexicon_en import ENGLISH_ROW

_ROWS: dict[str, Lexicon] = {"bn": BENGALI, "en": ENGLISH_ROW}


@lru_cache(maxsize=64)
def lexicon_of(language: str) -> Lexicon:
    """Return the row of a language; one without a row of its own is heard by CLDR's data."""
    return _ROWS.get(language) or lexicon_from_cldr(language)
