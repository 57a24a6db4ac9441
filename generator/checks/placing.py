"""Where sentences begin and end in their files, and which finding lies in which of them."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from generator.checks.titles import LEFT_OUT
from generator.diagnostics import Diagnostic
from generator.model.prose import HOLE, Sentence

Place = tuple[str, int, int]
"""A file, a line and a column, in the order of a file."""


def share(
    sentences: Sequence[Sentence], found: Iterable[Diagnostic]
) -> tuple[dict[Place, list[Diagnostic]], list[Diagnostic]]:
    """Return the findings that lie in a sentence, by where that begins, and the others."""
    starts = [place_of(s) for s in sentences]
    within: dict[Place, list[Diagnostic]] = defaultdict(list)
    apart: list[Diagnostic] = []
    for one in found:
        at = (one.span.path, one.span.line, one.span.column)
        before = bisect_right(starts, at) - 1
        if before >= 0 and at <= _end(sentences[before]):
            within[starts[before]].append(one)
        else:
            apart.append(one)
    return within, apart


def place_of(sentence: Sentence) -> Place:
    """Return where a sentence begins."""
    span = sentence.span(0)
    return span.path, span.line, span.column


def _end(sentence: Sentence) -> Place:
    last = len(sentence.text) - 1
    span = sentence.span(max(last, 0))
    return span.path, span.line, span.column + (1 if last < 0 else 0)


def plain(text: str) -> str:
    """Return a text with a sign in place of what is no word."""
    return text.replace(HOLE, LEFT_OUT)
