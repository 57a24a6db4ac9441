"""Which row a language is heard by: the only place that knows the languages by name."""

from functools import lru_cache

from generator.l10n.hearing.lexicon import Lexicon
from generator.l10n.hearing.lexicon_bn import BENGALI
from generator.l10n.hearing.lexicon_en import ENGLISH_ROW

_ROWS: dict[str, Lexicon] = {"bn": BENGALI, "en": ENGLISH_ROW}


@lru_cache(maxsize=64)
def lexicon_of(language: str) -> Lexicon:
    """Return the row of a language or of a tag; one without a row is heard by CLDR's data.

    The region of a tag counts there: Switzerland writes 1’000.5 where Germany writes 1.000,5.
    """
    if row := _ROWS.get(language.split("-", maxsplit=1)[0]):
        return row
    from generator.l10n.hearing.lexicon_cldr import (  # noqa: PLC0415  # it loads Babel
        lexicon_from_cldr,
    )

    return lexicon_from_cldr(language)
