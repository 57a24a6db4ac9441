"""What a sentence only names to compare with: Germans complained more often *than Americans*, 1.3 million times; *আমেরিকার চেয়ে* বেশি."""

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import holds, pieces_of, words_of
from generator.checks.claims.words.meaning import meanings

_NAMED = 3
"""Words beside "than" that say with what something is compared."""


def is_compared(asked: Asked, ground: Ground) -> bool:
    """Return True for a figure of whose label a sentence has but what it compares with, where the number itself stands in another piece or before that."""
    than = asked.cues.changes.so_many_than
    if ground.role != "figure" or asked.heard.kind not in ("number", "percent", "money"):
        return False
    if not holds(asked.clause.sentence, than):
        return False
    *others, mine = pieces_of(asked.text[: asked.heard.start])
    first, *rest = pieces_of(asked.text[asked.heard.end :])
    told = [words_of(piece) for piece in (*others, first, *rest)]
    with_it = meanings(
        (word for words in told for word in _compared(words, asked, than)), asked.locale
    )
    said = meanings((*words_of(mine), *(w for words in told for w in words)), asked.locale)
    label = ground.weights.get(asked.locale, {}).keys()
    return bool(with_it & label) and (said & label) <= with_it


def _compared(words: tuple[str, ...], asked: Asked, than: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words behind "than", and those before চেয়ে."""
    at = next((n for n, word in enumerate(words) if word in than), None)
    if at is None:
        return ()
    return (
        words[at + 1 : at + 1 + _NAMED] if asked.cues.anchor_behind else words[max(0, at - 1) : at]
    )
