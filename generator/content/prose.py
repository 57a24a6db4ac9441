"""The words of a text without its markup, cut into sentences, each letter with its place in the file.

Owns what of Markdown is no word: signs of emphasis and of links, addresses, code, raw HTML, blocks.
What readers read of a block (a caption, a title) is prose of its own. Never judges.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from generator.content.blocks import FENCE
from generator.l10n.hearing.hear import hear
from generator.l10n.sentences import sentence_spans
from generator.model.prose import HOLE, Bound, Escape, Piece, Sentence
from generator.patterns import pattern

_LEAD = pattern(r"[ \t]{0,3}(?:>[ \t]?)*[ \t]*(?:#{1,6}[ \t]+|[-*+][ \t]+|[0-9]{1,9}[.)][ \t]+)?")
_OPENS = pattern(r"[ \t]{0,3}(?:>[ \t]?)*[ \t]*(?:#{1,6}[ \t]|[-*+][ \t]|[0-9]{1,9}[.)][ \t])")
_RULE = pattern(r"[ \t]*(?:=+|-+|\*{3,}|_{3,}|[ \t|:-]+)[ \t]*")
_MARKUP = pattern(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<code>(`+)(?!`).*?(?<!`)\3(?!`))"
    r"|\$\$\{|\$\{(?P<reference>[^{}\n]*)\}"
    r"|!\[[^\]]*\]\([^)]*\)"
    r"|(?P<address><(?:https?|mailto):[^>]*>|https?://[^\s<>)\]]+)"
    r"|(?P<tag></?[A-Za-z][^<>]*>|<!--.*?-->)"
    r"|(?P<open>\[)(?=[^\[\]]*\]\()"
    r"|(?P<close>\]\((?:[^()]|\([^()]*\))*\))"
    r"|(?P<stars>\*+|(?<!\w)_+(?=\w)|(?<=\w)_+(?!\w)|~~)"
)
_SIGN = pattern(r"[\\`$!<\[\]*_~]|https?://")
"""Where `_MARKUP` can match: looking for it first takes a third of the time."""
_OPTION = pattern(r"\b(alt|caption|title)=\"([^\"]*)\"")
_SHOWN = {"alt": "alt", "caption": "caption", "title": "title"}
_OUTSIDE = ("https://", "http://")
_LONGEST = 5_000
"""Letters of a sentence: longer stretches have no stop, and each number of a sentence looks through all of it."""
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
        if self._length and not (sign == BREAK and self._text[-1] == BREAK):
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


def body_sentences(
    path: str, locale: str, text: str, first_line: int, *, hears: bool = True
) -> Iterator[Sentence]:
    """Yield the sentences of a Markdown text that begins on a line of its file.

    Nothing is heard in them where it is not asked for.
    """
    scribe = Scribe()
    fence, quotes = "", False
    for number, line in enumerate(text.split("\n"), first_line):
        if match := FENCE.match(line):
            mark = match.group(1)
            fence = mark if not fence else "" if line.strip().startswith(fence[:3]) else fence
            scribe.space(BREAK)
            continue
        if fence or line.startswith(("    ", "\t")):
            continue
        if line.startswith("::"):
            scribe.space(BREAK)
            quotes = False
            yield from _of_block(path, locale, line, number, hears=hears)
            continue
        if not line.strip() or _RULE.fullmatch(line):
            scribe.space(BREAK)
            quotes = False
            continue
        quotes = line.lstrip(" ").startswith(">") or (quotes and not _OPENS.match(line))
        if _OPENS.match(line) or (quotes and number - 1 not in scribe.quoted):
            scribe.space(BREAK)
        if quotes:
            scribe.quoted.add(number)
        lead = _LEAD.match(line)
        _take_line(scribe, line, number, lead.end() if lead else 0)
        scribe.space(BREAK if line.lstrip().startswith("#") else " ")
    yield from sentences_of_scribe(scribe, path, "body", locale, hears=hears)


def _take_line(scribe: Scribe, line: str, number: int, at: int) -> None:
    """Take down a line of Markdown from a column on."""
    line = line.rstrip()
    from_here = at
    while sign := _SIGN.search(line, from_here):
        match = _MARKUP.match(line, sign.start())
        from_here = match.end() if match else sign.start() + 1
        if match is None:
            continue
        scribe.words(line[at : match.start()], number, at + 1)
        at = match.end()
        column = match.start() + 1
        if match["escaped"] is not None:
            scribe.words(match["escaped"], number, column + 1)
        elif match["reference"] is not None:
            scribe.hole(number, column, match["reference"].strip())
        elif match["code"] is not None or match["address"] is not None or match[0][0] == "!":
            scribe.hole(number, column)
        elif match["open"] is not None:
            scribe.open_link()
        elif match["close"] is not None:
            scribe.close_link(match["close"].removeprefix("]("))
        elif match[0] == "$${":
            scribe.words("${", number, column + 1)
    scribe.words(line[at:], number, at + 1)


def _of_block(path: str, locale: str, line: str, number: int, *, hears: bool) -> Iterator[Sentence]:
    for match in _OPTION.finditer(line):
        scribe = Scribe()
        _take_line(scribe, line[: match.end(2)], number, match.start(2))
        yield from sentences_of_scribe(scribe, path, _SHOWN[match[1]], locale, hears=hears)


def sentences_of_scribe(
    scribe: Scribe,
    path: str,
    field: str,
    locale: str,
    *,
    hears: bool,
    quoted: bool = False,
    mark: str = "",
) -> Iterator[Sentence]:
    """Yield the sentences of what was taken down; `mark` is the quotation mark in which YAML has it."""
    text = scribe.text
    language = locale
    before = ""
    piece = bound = cited = escape = 0
    for start, end in _bounded(text, sentence_spans(text, language)):
        said = text[start:end]
        # Sentence follows sentence: each looks on from where the one before it ended.
        piece = max(bisect_right(scribe.pieces, start, piece, key=_start) - 1, 0)
        ends = bisect_left(scribe.pieces, end, piece, key=_start)
        first = bisect_left(scribe.bound, start, bound, key=_start)
        bound = bisect_left(scribe.bound, end, first, key=_start)
        escapes: tuple[Escape, ...] = ()
        if scribe.escapes:  # few texts have one
            begins = bisect_left(scribe.escapes, start, escape, key=_start)
            escape = bisect_left(scribe.escapes, end, begins, key=_start)
            escapes = tuple(
                Escape(one.start - start, one.written) for one in scribe.escapes[begins:escape]
            )
        cited = bisect_right(scribe.cited, start, cited, key=lambda link: link[1])
        links = scribe.cited[
            cited : bisect_left(scribe.cited, end, cited, key=lambda link: link[0])
        ]
        yield Sentence(
            field=field,
            locale=locale,
            path=path,
            text=said,
            pieces=tuple(_cut(scribe.pieces[piece:ends], start, end)),
            heard=hear(said, language) if hears else (),
            bound=tuple(Bound(one.start - start, one.written) for one in scribe.bound[first:bound]),
            before=before,
            quoted=quoted or scribe.pieces[piece].line in scribe.quoted,
            cited=tuple(
                (max(opens, start) - start, min(closes, end) - start) for opens, closes in links
            ),
            mark=mark,
            escapes=escapes,
        )
        before = said


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
