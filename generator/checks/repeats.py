"""Sentences that stand twice in one text: printed by a slip of pasting, and read by everybody."""

from collections.abc import Iterable, Iterator

from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.model.prose import HOLE, Sentence
from generator.patterns import pattern
from generator.saying import say

FEWEST = 5
"""Words of a sentence that nobody says twice by chance."""
_FIELDS = frozenset(("headline", "standfirst", "body"))

_SIGNS = pattern(r"[!?.,;:…।॥“”‘’\"'()\[\]–—\-*_]+")
_Key = tuple[str, tuple[str, ...], tuple[str, ...]]


def check_repeats(record: str, sentences: Iterable[Sentence]) -> Iterator[Diagnostic]:
    """Yield each sentence of a story or page that stood in the same language before.

    Words count, not signs; numbers and what a `${…}` says count as words.
    """
    first: dict[_Key, Span] = {}
    for sentence in sentences:
        if sentence.field not in _FIELDS or sentence.quoted:
            continue
        key = _key(sentence)
        if len(key[1]) < FEWEST:
            continue
        span = sentence.span(0)
        if key in first:
            yield diagnostic(
                "repeated-sentence",
                span,
                say(
                    '"{text}" stands twice in this text, first in line {line}',
                    text=_short(_as_written(sentence)),
                    line=first[key].line,
                ),
                help="delete one of the two",
                record=record,
            )
        else:
            first[key] = span


def _key(sentence: Sentence) -> _Key:
    """Return the language, the words without signs, and what its references say."""
    words = _SIGNS.sub(" ", sentence.text.casefold()).split()
    return sentence.locale, tuple(words), tuple(one.written for one in sentence.bound)


def _as_written(sentence: Sentence) -> str:
    """Return the words of a sentence with its references as they stand in the file; other holes as …."""
    parts, at = [], 0
    for one in sentence.bound:
        parts += [sentence.text[at : one.start], f"${{{one.written}}}"]
        at = one.start + len(HOLE)
    return "".join([*parts, sentence.text[at:]]).replace(HOLE, "…")


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57].rstrip() + "…"
