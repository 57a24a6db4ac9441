"""The tables of cues: a row for each language."""

from collections.abc import Mapping

from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.cues_bn import BENGALI
from generator.checks.claims.words.cues_en import ENGLISH

CUES: Mapping[str, Cues] = {"bn": BENGALI, "en": ENGLISH}
"""Languages without a row have only what a number's own unit says."""

NONE = Cues()


def cues_of(language: str) -> Cues:
    """Return the words of a language (a subtag, or a whole tag)."""
    return CUES.get(language.partition("-")[0], NONE)
