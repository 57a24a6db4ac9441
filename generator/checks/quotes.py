"""Straight quotation marks and apostrophes, as keyboards have them, where print has curly ones."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from generator.checks.addressed import is_addressed
from generator.diagnostics import Diagnostic, Fix, Span, diagnostic, span_in
from generator.model.prose import HOLE, Sentence
from generator.patterns import pattern
from generator.saying import counted, say

_STRAIGHT = pattern("['\"]")
_CURLY = {"'": ("‘", "’"), '"': ("“", "”")}
"""Each mark with the one that opens and the one that closes; the latter is the apostrophe too."""
_OPENS_AFTER = frozenset("([{–—-/‘“'\",;:|\u00a0")
_MARKS = frozenset("'\"‘’“”")
_PARTS = frozenset(",;:")
"""Behind these a mark closes what its like has opened: “Stop,”—and so he did."""
_ELIDED = pattern(r"'(?:em|tis|twas|til|cause|n|\d\ds?|[০-৯]{2})\b", 2)
"""Words that begin with an apostrophe, as years of two digits do."""
_MAY_BE_QUOTED = pattern(r"'(?:cause|\d|[০-৯])", 2)
"""Those of them with which a title begins too: '২৪ ঘণ্টা', 'Cause of death'."""
_QUOTED_NUMBER = pattern(r"'(?:\d+|[০-৯]+)'")
_MAY_CLOSE = pattern(r"(?<=\S)'(?=$|[\s.,;:!?।)\"”–—-])|(?<=[\u0980-\u09ff])'(?=[ক-হ])")
_HARDLY_CLOSES = pattern(r"(?:s|in|[0-9০-৯])$", 2)
"""Behind these a mark is an apostrophe as well, or feet: the players' strike, runnin' late, 6' tall."""
_CLOSES_BEFORE = frozenset(".,;:!?।)")
_DOTS = pattern(r"(?:\.{2,}|…)[\s.]*[^\s.]")
_WORD = pattern(rf"[^\s{HOLE}]*['\"][^\s{HOLE}]*")
_PARTED = ".,;:"
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
        places.sort(key=lambda one: (one[0].line, one[0].column))
        yield _told_of([(span, fix) for span, fix, _ in places], places[0][2], record)


def _told_of(places: Sequence[tuple[Span, Fix]], word: str, record: str) -> Diagnostic:
    """Return what is told of straight marks, at the first of them, which stands in a word."""
    (span, fix), *more = places
    message = say("a straight mark stands in {word}", word=_short(word))
    if more:
        count = counted(len(more))
        message = say(
            "a straight mark stands in {word}, and {count} more", word=_short(word), count=count
        )
    return diagnostic(
        "straight-quote",
        span,
        message,
        help=say("write {right}; khobor check --fix writes them all", right=_short(fix.new)),
        record=record,
        fix=fix,
        more=tuple(more),
    )


def quotes_parted(found: Diagnostic, lines: Sequence[str]) -> Iterator[Diagnostic]:
    """Yield what is told of straight marks at each of its places, read from the lines of its file."""
    first = [(found.span, found.fix)] if found.fix is not None else []
    for span, fix in (*first, *found.more):
        here = span_in(span.path, span.line, span.column, "".join(lines[span.line - 1 : span.line]))
        one = _told_of([(here, fix)], fix.old.rstrip(_PARTED), found.record)
        yield replace(one, level=found.level, draft=found.draft)


def quotes_joined(parts: Sequence[Diagnostic]) -> Diagnostic:
    """Return what was parted as one fault, at the first place that is left."""
    places = [(one.span, one.fix) for one in parts if one.fix is not None]
    one = _told_of(places, places[0][1].old.rstrip(_PARTED), parts[0].record)
    return replace(one, level=parts[0].level, draft=parts[0].draft)


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
                yield sentence.span(start), fix, match[0].rstrip(_PARTED)


def _curled(text: str) -> str:
    """Return a text with curly marks, letter by letter.

    A mark behind a number stands, unless one was opened before, and so do two of a kind, and one of which
    it is not sure whether it opens or closes.
    """
    letters = list(text)
    opened = dict.fromkeys(_CURLY, False)
    stands = -1
    for match in _STRAIGHT.finditer(text):
        at, mark = match.start(), match[0]
        before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
        if (
            at == stands
            or mark in (before, after)
            or before == "="
            or (before.isdigit() and not opened[mark])
        ):
            continue
        opens, closes = _CURLY[mark]
        starts = not before or before.isspace() or before in _OPENS_AFTER
        if before and not before.isspace():
            after = _behind_marks(text, at + 1)
        ends = not after or after.isspace() or after in _CLOSES_BEFORE
        if ends and (not before or before.isspace()):
            if not _DOTS.match(text, at + 1):
                continue
            ends = False
        if opened[mark] and (before in _PARTS or (before in _MARKS and not after.isalnum())):
            ends = True
        if mark == '"' and not (starts or ends or opened[mark]) and after != HOLE:
            continue
        letters[at] = closes
        if mark == "'" and starts and not ends and _ELIDED.match(text, at):
            stands = -1 if opened[mark] else _closing(text, at)
            if stands < 0:
                continue
            if not _QUOTED_NUMBER.match(text, at) and _HARDLY_CLOSES.search(text, 0, stands):
                letters[at] = mark
                continue
            stands = -1
        if mark == "'" and before.isascii() and before.isalpha() and after.isalpha():
            continue
        opened[mark] = starts and not ends
        if opened[mark]:
            letters[at] = opens
    return "".join(letters)


def _behind_marks(text: str, at: int) -> str:
    """Return the letter behind the marks that stand here, if any do."""
    while text[at : at + 1] in _CURLY:
        at += 1
    return text[at : at + 1]


def _closing(text: str, at: int) -> int:
    """Return where a mark stands that may close one before a year or a like word; -1 where that is an apostrophe."""
    if not _MAY_BE_QUOTED.match(text, at):
        return -1
    following = text.find("'", at + 1)
    while following >= 0 and _is_inside(text, following):
        following = text.find("'", following + 1)
    return following if following >= 0 and _MAY_CLOSE.match(text, following) else -1


def _is_inside(text: str, at: int) -> bool:
    around = text[at - 1 : at] + text[at + 1 : at + 2]
    return len(around) == 2 and around.isascii() and around.isalpha()


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
