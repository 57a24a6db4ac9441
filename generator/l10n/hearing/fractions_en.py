"""English fractions: half an hour, three quarters, two thirds; and those that are added: an hour and a half."""

from decimal import Decimal

from generator.l10n.hearing.lexicon import HALF, QUARTER, Phrase, Phrases


def _table(rows: tuple[tuple[str, Decimal | str], ...]) -> dict[Phrase, Decimal]:
    return {
        tuple(text.split()): Decimal(value) for texts, value in rows for text in texts.split("|")
    }


FRACTIONS = Phrases(
    _table(
        (
            ("half|half a|half an|one half", HALF),
            ("a quarter|one quarter|quarter", QUARTER),
            ("three quarters", "0.75"),
            ("a third|one third", "0.3333"),
            ("two thirds", "0.6667"),
            ("a fifth|one fifth", "0.2"),
            ("two fifths", "0.4"),
            ("three fifths", "0.6"),
            ("four fifths", "0.8"),
            ("an eighth|one eighth", "0.125"),
            ("a tenth|one tenth", "0.1"),
            ("nine tenths", "0.9"),
        )
    )
)
"""Parts of a whole are such behind an article only with "of", for a third failure is none."""
ADDITIONS = Phrases(
    _table(
        (
            ("and a half|and half|and one half", HALF),
            ("and a quarter", QUARTER),
            ("and three quarters|and three quarter", "0.75"),
        )
    )
)
