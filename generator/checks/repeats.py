"""Sentences that stand twice in one text: printed by a slip of pasting, and read by everybody."""

from collections.abc import Iterable, Iterator

from generator.checks.claims.clause import words_of
from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.model.prose import Sentence

FEWEST = 5
"""Words of a sentence that nobody says twice by chance."""
_FIELDS = frozenset(("headline", "standfirst", "body"))

_Key = tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]


def check_repeats(record: str, sentences: Iterable[Sentence]) -> Iterator[Diagnostic]:
    """Yield each sentence of a story or page that stood in the same language before.

    Words count, not signs; numbers and what a `${…}` says count as words.
    """
    first: dict[_Key, Span] = {}
    for sentence in sentences:
        if sentence.field not in _FIELDS or sentence.quoted:
            continue
        key = _key(sentence)
        if len(key[1]) + len(key[2]) + len(key[3]) < FEWEST:
            continue
        span = sentence.span(0)
        if key in first:
            yield diagnostic(
                "repeated-sentence",
                span,
                f'"{_short(sentence.text)}" stands twice in this text, first in line {first[key].line}',
                help="delete one of the two",
                record=record,
            )
        else:
            first[key] = span


def _key(sentence: Sentence) -> _Key:
    digits = tuple("".join(c if c.isdecimal() else " " for c in sentence.text).split())
    bound = tuple(one.written for one in sentence.bound)
    return sentence.locale, words_of(sentence.text), digits, bound


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57].rstrip() + "…"
