"""A number of another stretch of time than its incident's, or of a part of it: 31 died here *in the last three years*, *by midnight* 14 engines had come."""

from decimal import Decimal
from itertools import pairwise

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.values.slips import looks_like
from generator.checks.claims.words.clause import holds, pieces_of, words_of
from generator.checks.claims.words.meaning import meanings
from generator.checks.claims.words.spans import Spans, spans_of

_NEAR = 3
"""Words in which a word of time stands behind one that it is over."""


def is_of_other_span(asked: Asked, ground: Ground) -> bool:
    """Return True for a number of years or months that are over, and for fewer than a figure, counted up to a time that is named, and is not that of its label."""
    heard = asked.heard
    if heard.kind != "number" or ground.role != "figure" or not isinstance(heard.low, Decimal):
        return False
    row, said = spans_of(asked.locale), _piece_of(asked)
    if _is_of_years(said, row):
        return not holds(tuple(ground.words.get(asked.locale, ())), row.last)
    own = any(one.kind == "clock" and str(one.low) in ground.digits for one in asked.others)
    return (
        heard.low < ground.low
        and not own
        and _is_by_then(asked, said, row)
        and not looks_like(heard, ground, "")
    )


def _piece_of(asked: Asked) -> tuple[str, ...]:
    """Return the words between the signs before a number and behind it."""
    before = pieces_of(asked.text[: asked.heard.start])[-1]
    return words_of(f"{before} {pieces_of(asked.text[asked.heard.end :])[0]}")


def _is_of_years(said: tuple[str, ...], row: Spans) -> bool:
    return not holds(said, row.most) and any(
        word in row.last and holds(said[at + 1 : at + 1 + _NEAR], row.long)
        for at, word in enumerate(said)
    )


def _is_by_then(asked: Asked, said: tuple[str, ...], row: Spans) -> bool:
    before = [words_of(asked.text[: o.start])[-1:] for o in asked.others if o.kind == "clock"]
    if any(holds(word, row.by) for word in before):
        return True
    return any(
        (one in row.by and other in row.bare) or (one in row.bare and other in row.by_behind)
        for one, other in pairwise(said)
    )


def first_span(asked: Asked) -> frozenset[str]:
    """Return what "first" means, where a sentence says that a number is of the first so many hours: *in the first* two hours 50 per cent."""
    first = asked.cues.occasions.first
    lengths = (one for one in asked.others if one.kind == "duration")
    spans = any(holds(words_of(asked.text[: one.start])[-1:], first) for one in lengths)
    return asked.near & meanings(first, asked.locale) if spans else frozenset()
