"""Prose as the checks see it: sentences with what was heard in them, and where each letter stands.

Made where a record is read (`content/prose.py`), kept in the state, and judged against the records of
incidents (`checks/claims`). Owns no judgement.
"""

from bisect import bisect_right

from msgspec import Struct

from generator.diagnostics import Fix, Span
from generator.l10n.hearing.heard import Heard
from generator.l10n.slugs import heading_id
from generator.patterns import pattern

_SIGNS = frozenset('!"#$%&()*+,/:;<=>?@[\\]^_`{|}~\n')
_ENTITIES = pattern(r"['\"]|&#?\w+;|\$\{")
_BEGINS_SIGN = pattern(r"[-.']|[0-9]+\.")
HOLE = "\N{SYMBOL FOR NULL}"
"""Stands in a sentence for what is not its own words: a `${…}`, a code span, an address."""


class Piece(Struct, frozen=True, array_like=True):
    """From `start` of a sentence's text on, its letters stand at a line and column of the file."""

    start: int
    line: int
    column: int


class Bound(Struct, frozen=True, array_like=True):
    """A `${…}` of a sentence: where its hole is, and what stands in the braces."""

    start: int
    written: str


class Escape(Struct, frozen=True, array_like=True):
    """A letter of a sentence for which the file has others: `\\"` or `''` inside YAML's quotation marks."""

    start: int
    written: str


class Kept(Struct, frozen=True, array_like=True):
    """A stretch of a line of the file, columns from 1, that no fix touches: an address hangs on it.

    `anchor` is True where only the anchor does that is made of the words: quotation marks are none of it.
    """

    line: int
    start: int
    end: int
    anchor: bool = False


SOURCE = "source"
"""The field of a sentence that is the title of a source: somebody else's words."""


class Sentence(Struct, frozen=True, array_like=True):
    """A sentence of a text field, as readers read it but for its holes.

    `field` is headline, standfirst, kicker, body, caption, alt, cause, an update's id (`updates/first`)
    and so on. `before` is the sentence before it, whose day or name it may go on from. `quoted`
    is True where all of it is somebody's words. `cited` are the stretches that lead out of the site as the
    words of a link: what a source is called. `mark` is the quotation mark in which YAML has the text.
    `gap` is how many spaces stand between it and the next.
    """

    field: str
    locale: str
    path: str
    text: str
    pieces: tuple[Piece, ...]
    heard: tuple[Heard, ...] = ()
    bound: tuple[Bound, ...] = ()
    before: str = ""
    quoted: bool = False
    cited: tuple[tuple[int, int], ...] = ()
    mark: str = ""
    escapes: tuple[Escape, ...] = ()
    kept: tuple[Kept, ...] = ()
    gap: int = 0

    def span(self, start: int) -> Span:
        """Return where a letter of the text stands in its file, without the line itself."""
        at = bisect_right(self.pieces, start, key=lambda piece: piece.start) - 1
        piece = self.pieces[max(at, 0)]
        return Span(self.path, piece.line, piece.column + start - piece.start)

    def fix(self, start: int, old: str, new: str) -> Fix | None:
        """Return how letters of the text are mended, in the letters of the file.

        None where the file does not have them side by side in one line, where something hangs on them, and
        where what is new could be read as markup or as a sign of YAML.
        """
        written = {one.start: one.written for one in self.escapes}
        stored = [written.get(at, letter) for at, letter in enumerate(old, start)]
        first, last = self.span(start), self.span(start + len(old) - 1)
        there = "".join(stored)
        if first.line != last.line or last.column + len(stored[-1]) - first.column != len(there):
            return None
        if self.kept and self._is_kept(start, old, new, first):
            return None
        if _is_sign(old, new, self.mark, begins=start == 0):
            return None
        return Fix(there, _escaped(new, self.mark))

    def _is_kept(self, start: int, old: str, new: str, first: Span) -> bool:
        """Return True where an address hangs on letters of the text."""
        end = first.column + len(old)
        here = [
            one
            for one in self.kept
            if one.line == first.line and one.start < end and first.column < one.end
        ]
        if not here or not all(one.anchor for one in here):
            return bool(here)
        mended = self.text[:start] + new + self.text[start + len(old) :]
        return _anchors(self.text) != _anchors(mended)


def _anchors(heading: str) -> tuple[str, ...]:
    """Return the anchor of a heading, whether what its holes show is a part of it or not.

    Of straight marks the page has entities, which are none.
    """
    bare = _ENTITIES.sub("", heading)
    return tuple(heading_id(bare.replace(HOLE, shown)) for shown in ("", "x"))


def _is_sign(old: str, new: str, mark: str, *, begins: bool) -> bool:
    """Return True for letters that may mean something else than themselves in place of the old ones."""
    added = set(new) - set(old)
    if mark:
        return "$" in added
    return not added.isdisjoint(_SIGNS) or (begins and bool(_BEGINS_SIGN.match(new)))


def _escaped(text: str, mark: str) -> str:
    """Return letters as they are written inside a quotation mark of YAML."""
    if mark == "'":
        return text.replace("'", "''")
    if mark == '"':
        return text.replace("\\", r"\\").replace('"', r"\"")
    return text
