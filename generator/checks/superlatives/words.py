"""The tables of superlatives: a row for each language."""

from collections.abc import Mapping

from generator.checks.superlatives.row import Row
from generator.checks.superlatives.words_bn import BENGALI
from generator.checks.superlatives.words_en import ENGLISH

ROWS: Mapping[str, Row] = {"bn": BENGALI, "en": ENGLISH}
"""A language without a row has no claims."""
SEEDS: Mapping[str, frozenset[str]] = {
    base: frozenset(seed for way in row.ways for seed in way.seeds) for base, row in ROWS.items()
}
"""Letters of which a sentence that claims anything has some."""
