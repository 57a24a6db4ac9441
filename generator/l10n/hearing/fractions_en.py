"""English fractions: half an hour, three quarters, two thirds; those that are added: an hour and a half; and what stands before a unit: two *full* days."""

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
_DRAWN_OUT = (
    "long dark whole full entire solid straight consecutive unbroken continuous silent anxious nervous"
    " tense frantic chaotic agonising gruelling sleepless painful tough hard difficult harrowing terrible bitter lost"
)
DRAWN_OUT = frozenset(_DRAWN_OUT.split())
"""What may be said of a length of time between its number and its unit."""
