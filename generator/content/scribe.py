"""Words as they are taken down with their places, and cut into sentences.

Owns the way from a letter of a sentence to its file. What is no word is for those who take down
(`prose`, `phrases`). Never judges.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from generator.l10n.hearing.hear import hear
from generator.l10n.sentences import sentence_spans
from generator.model.prose import HOLE, Bound, Escape, Kept, Piece, Sentence

_OUTSIDE = ("https://", "http://")
_LONGEST = 5_000
"""Letters of a sentence: longer stretches have no stop, and each number of a sentence looks through all of it."""
_NO_WORDS = ("|", HOLE)
BREAK = "\n"
"""Ends a paragraph: no sentence goes over it."""


class Scribe:
    """Takes down words with their places."""

    def __init__(self) -> None:
        self._text: list[str] = []
        self._length = 0
        self.pieces: list[Piece] = []
        self.bound: list[Bound] = []
        self.escapes: list[Escape] = []
        self.cited: list[tuple[int, int]] = []
        self.quoted: set[int] = set()
        """Lines that stand in a Markdown block quotation."""
        self._opened = -1

    @property
    def text(self) -> str:
        """What was taken down."""
        return "".join(self._text)

    def words(self, text: str, line: int, column: int) -> None:
        """Take down words that stand at a line and column, both from 1."""
        if text:
            last = self.pieces[-1] if self.pieces else None
            goes_on = (
                last is not None
                and last.line == line
                and last.column + self._length - last.start == column
            )
            if not goes_on:
                self.pieces.append(Piece(self._length, line, column))
            self._add(text)

    def escaped(self, letter: str, written: str, line: int, column: int) -> None:
        """Take down a letter for which the file has others."""
        self.escapes.append(Escape(self._length, written))
        self.words(letter, line, column)

    def hole(self, line: int, column: int, written: str = "") -> None:
        """Take down that something stands here which is not the text's own words."""
        self.pieces.append(Piece(self._length, line, column))
        if written:
            self.bound.append(Bound(self._length, written))
        self._add(HOLE)

    def space(self, sign: str = " ") -> None:
        """Take down a space, or the end of a paragraph."""
        if not self._length or (sign == BREAK and self._text[-1] == BREAK):
            return
        if sign == BREAK or not self._text[-1].endswith(" "):
            self._add(sign)

    def open_link(self) -> None:
        """Take down that the words of a link begin."""
        self._opened = self._length

    def close_link(self, target: str) -> None:
        """Take down that the words of a link end, and whether it leads out of the site."""
        if self._opened >= 0 and target.lstrip("<").startswith(_OUTSIDE):
            self.cited.append((self._opened, self._length))
        self._opened = -1

    def _add(self, text: str) -> None:
        self._text.append(text)
        self._length += len(text)


def sentences_of_scribe(
    scribe: Scribe,
    path: str,
    field: str,
    locale: str,
    *,
    hears: bool,
    quoted: bool = False,
    mark: str = "",
    kept: Sequence[Kept] = (),
) -> Iterator[Sentence]:
    """Yield the sentences of what was taken down; `mark` is the quotation mark in which YAML has it.

    What is kept stands in the order of its lines.
    """
    text = scribe.text
    language = locale
    before = ""
    piece = bound = cited = escape = 0
    for start, end, gap in _with_gaps(text, _bounded(text, sentence_spans(text, language))):
        said = text[start:end]
        # Sentence follows sentence: each looks on from where the one before it ended.
        piece = max(bisect_right(scribe.pieces, start, piece, key=_start) - 1, 0)
        ends = bisect_left(scribe.pieces, end, piece, key=_start)
        first = bound
        if bound < len(scribe.bound):
            first = bisect_left(scribe.bound, start, bound, key=_start)
            bound = bisect_left(scribe.bound, end, first, key=_start)
        escapes: tuple[Escape, ...] = ()
        if scribe.escapes:  # few texts have one
            begins = bisect_left(scribe.escapes, start, escape, key=_start)
            escape = bisect_left(scribe.escapes, end, begins, key=_start)
            escapes = tuple(
                Escape(one.start - start, one.written) for one in scribe.escapes[begins:escape]
            )
        links: list[tuple[int, int]] = []
        if cited < len(scribe.cited):
            cited = bisect_right(scribe.cited, start, cited, key=lambda link: link[1])
            links = scribe.cited[
                cited : bisect_left(scribe.cited, end, cited, key=lambda link: link[0])
            ]
        pieces = tuple(_cut(scribe.pieces[piece:ends], start, end))
        held: tuple[Kept, ...] = ()
        if kept and pieces:
            begins = bisect_left(kept, pieces[0].line, key=_line)
            held = tuple(kept[begins : bisect_right(kept, pieces[-1].line, begins, key=_line)])
        parted = ends < len(scribe.pieces) and scribe.pieces[ends].start < end + gap
        yield Sentence(
            field=field,
            locale=locale,
            path=path,
            text=said,
            pieces=pieces,
            heard=hear(said, language) if hears else (),
            bound=tuple(Bound(one.start - start, one.written) for one in scribe.bound[first:bound])
            if first < bound
            else (),
            before=before,
            quoted=quoted or scribe.pieces[piece].line in scribe.quoted,
            cited=tuple(
                (max(opens, start) - start, min(closes, end) - start) for opens, closes in links
            )
            if links
            else (),
            mark=mark,
            escapes=escapes,
            kept=held,
            gap=0 if parted else gap,
        )
        before = said


def _with_gaps(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Yield spans of sentences, each with how many spaces, and nothing else, part it from the next."""
    last: tuple[int, int] | None = None
    for span in spans:
        if last is not None:
            between = text[last[1] : span[0]]
            padded = text[span[0]] in _NO_WORDS or text[last[1] - 1] in _NO_WORDS
            yield *last, 0 if padded or between.strip(" ") else len(between)
        last = span
    if last is not None:
        yield *last, 0


def _bounded(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the spans of sentences; what is longer than any sentence is cut between two words."""
    for begins, end in spans:
        start = begins
        while end - start > _LONGEST:
            space = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
            cut = space if space >= 0 else start + _LONGEST
            yield start, cut
            start = cut + (space >= 0)
        if start < end:
            yield start, end


def _line(one: Kept) -> int:
    return one.line


def _start(one: Piece | Bound | Escape) -> int:
    return one.start


def _cut(pieces: Iterable[Piece], start: int, end: int) -> Iterator[Piece]:
    """Yield the pieces of a stretch, the first of them from its beginning on."""
    last: Piece | None = None
    begun = False
    for piece in pieces:
        if piece.start >= end:
            break
        if piece.start <= start:
            last = piece
            continue
        if not begun and last is not None:
            yield Piece(0, last.line, last.column + start - last.start)
            begun = True
        yield Piece(piece.start - start, piece.line, piece.column)
        begun = True
    if not begun and last is not None:
        yield Piece(0, last.line, last.column + start - last.start)
