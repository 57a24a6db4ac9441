"""Straight quotation marks and apostrophes, as keyboards have them, where print has curly ones."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from generator.checks.addressed import is_addressed
from generator.diagnostics import Diagnostic, Fix, Span, diagnostic
from generator.model.prose import HOLE, Sentence
from generator.patterns import pattern
from generator.saying import counted, say

_STRAIGHT = pattern("['\"]")
_CURLY = {"'": ("‘", "’"), '"': ("“", "”")}
"""Each mark with the one that opens and the one that closes; the latter is the apostrophe too."""
_OPENS_AFTER = frozenset("([{–—-/‘“'\",;:|\u00a0")
_ELIDED = pattern(r"'(?:em|tis|twas|til|cause|n|\d\ds?|[০-৯]{2})\b", 2)
"""Words that begin with an apostrophe, as years of two digits do."""
_CLOSES_BEFORE = frozenset(".,;:!?।)")
_DOTS = pattern(r"(?:\.{2,}|…)[\s.]*[^\s.]")
_WORD = pattern(rf"[^\s{HOLE}]*['\"][^\s{HOLE}]*")
_LONGEST = 40


def check_quotes(record: str, sentences: Iterable[Sentence]) -> Iterator[Diagnostic]:
    """Yield, for each file, the first straight mark in the sentences of one language, with all others.

    Those behind a number stand: they are feet and inches, minutes and seconds of arc.
    """
    found: dict[str, list[tuple[Span, Fix, str]]] = defaultdict(list)
    for sentence in sentences:
        if "'" in sentence.text or '"' in sentence.text:
            found[sentence.path] += _straight(sentence)
    for places in filter(None, found.values()):
        (span, fix, word), *more = sorted(places, key=lambda one: (one[0].line, one[0].column))
        message = (
            say(
                "a straight mark stands in {word}, and {count} more",
                word=_short(word),
                count=counted(len(more)),
            )
            if more
            else say("a straight mark stands in {word}", word=_short(word))
        )
        yield diagnostic(
            "straight-quote",
            span,
            message,
            help=say("write {right}; khobor check --fix writes them all", right=_short(fix.new)),
            record=record,
            fix=fix,
            more=tuple((span, fix) for span, fix, _ in more),
        )


def _straight(sentence: Sentence) -> Iterator[tuple[Span, Fix, str]]:
    """Yield the words with a straight mark, each with the mark's place in the place of the word."""
    text = sentence.text
    curled = _curled(text)
    for match in _WORD.finditer(text):
        if is_addressed(text, *_inside(match[0], match.start())):
            continue
        for start, end in _together(sentence, match.start(), match.end()):
            old, new = text[start:end], curled[start:end]
            if old != new and (fix := sentence.fix(start, old, new)) is not None:
                yield sentence.span(start), fix, match[0].rstrip(".,;:")


def _curled(text: str) -> str:
    """Return a text with curly marks, letter by letter.

    A mark behind a number stands, unless one was opened before, and so do two of a kind, and one of which
    it is not sure whether it opens or closes.
    """
    letters = list(text)
    opened = dict.fromkeys(_CURLY, False)
    for match in _STRAIGHT.finditer(text):
        at, mark = match.start(), match[0]
        before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
        if mark in (before, after) or before == "=" or (before.isdigit() and not opened[mark]):
            continue
        opens, closes = _CURLY[mark]
        starts = not before or before.isspace() or before in _OPENS_AFTER
        ends = not after or after.isspace() or after in _CLOSES_BEFORE
        if ends and (not before or before.isspace()):
            if not _DOTS.match(text, at + 1):
                continue
            ends = False
        if mark == '"' and not (starts or ends or opened[mark]) and after != HOLE:
            continue
        opened[mark] = starts and not ends and not _ELIDED.match(text, at)
        letters[at] = opens if opened[mark] else closes
    return "".join(letters)


def _together(sentence: Sentence, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a word whose letters stand beside each other in the file."""
    cuts = [piece.start for piece in sentence.pieces if start < piece.start < end]
    yield from pairwise((start, *cuts, end))


def _inside(word: str, start: int) -> tuple[int, int]:
    """Return where the first mark stands that is inside a word, or its beginning."""
    bare = word.strip("\"'.,;:!?()[]{}“”‘’।")
    match = _STRAIGHT.search(bare)
    at = start + word.find(bare) + (match.start() if match else 0)
    return (at, at + 1) if match else (start, start)


def _short(word: str) -> str:
    return word if len(word) <= _LONGEST else word[:_LONGEST] + "…"
