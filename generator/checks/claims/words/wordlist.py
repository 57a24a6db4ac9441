"""Rows of words and of phrases, as tables write them and clauses have them."""

from generator.l10n.tokens import nfc


def words(text: str) -> tuple[str, ...]:
    """Return the words of a table's row as clauses have them."""
    return tuple(nfc(text).casefold().split())


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases of a table's row, between strokes, as clauses have them."""
    return tuple(nfc(one).casefold() for one in text.split("|"))
