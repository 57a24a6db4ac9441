"""Places in files as they are stored: a text is read in NFC, which may have more or fewer letters.

Owns the way from a column of the text as it was read to the column of the file. Never judges.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from generator.diagnostics import Diagnostic, Fix, Span, span_in
from generator.patterns import pattern

_WORD = pattern(r"^[^ ]+| [^ ]*")


class Stored:
    """The lines of a site's files as they lie on the disk, each file read once, when it is asked for."""

    def __init__(self, root: Path) -> None:
        self._lines = cache(lambda path: _read(root / path))
        self._ways = cache(lambda path, line: _way(self._lines(path)[line - 1]))

    def span(self, span: Span) -> Span:
        """Return a place with the column and the line of the file itself."""
        lines: list[str] = self._lines(span.path)
        if not 0 < span.line <= len(lines):
            return span
        way: _Way | None = self._ways(span.path, span.line)
        if way is None:
            return span
        column = way.column(span.column)
        if not span.source:
            return Span(span.path, span.line, column)
        return span_in(span.path, span.line, column, way.line)

    def whole(self, span: Span) -> Span:
        """Return a place of the file itself, with its line."""
        here = "".join(self._lines(span.path)[span.line - 1 : span.line])
        return span_in(span.path, span.line, self.span(span).column, here)

    def told(self, found: Iterable[Diagnostic]) -> list[Diagnostic]:
        """Return diagnostics with their places in the files themselves.

        What is to be mended is stated only where the file has those very letters.
        """
        return [self._told(one) for one in found]

    def _told(self, one: Diagnostic) -> Diagnostic:
        span = self.span(one.span)
        if one.more:
            places = ((self.span(place), self._fix(place, fix) or fix) for place, fix in one.more)
            one = replace(one, more=tuple(places))
        if span is one.span:
            return one
        return replace(one, span=span, fix=self._fix(one.span, one.fix))

    def _fix(self, span: Span, fix: Fix | None) -> Fix | None:
        """Return a fix with the letters that the file has for the old ones; None where it has others."""
        lines: list[str] = self._lines(span.path)
        if fix is None or not 0 < span.line <= len(lines):
            return fix
        way: _Way | None = self._ways(span.path, span.line)
        if way is None:
            return fix
        start, end = way.column(span.column) - 1, way.column(span.column + len(fix.old)) - 1
        there = way.line[start:end]
        return Fix(there, fix.new) if unicodedata.normalize("NFC", there) == fix.old else None


class _Way(Struct, frozen=True):
    """A stored line that is not in NFC: the words of it, where each begins in it and in its NFC.

    A space joins with nothing, so each word is composed by itself, and only once for all places in the line.
    """

    line: str
    stored: list[int]
    composed: list[int]

    def column(self, column: int) -> int:
        """Return the column at which the letters begin that stand at one of the line's NFC."""
        word = bisect_right(self.composed, column - 1) - 1
        start, end = self.stored[word], self.stored[word + 1]
        return start + bisect_right(
            range(end - start + 1),
            column - 1 - self.composed[word],
            key=lambda at: len(unicodedata.normalize("NFC", self.line[start : start + at])),
        )


def _way(line: str) -> _Way | None:
    """Return the way from the NFC of a stored line to the line; None where both are one."""
    if unicodedata.is_normalized("NFC", line):
        return None
    stored, composed, at, length = [0], [0], 0, 0
    for word in _WORD.findall(line):
        at, length = at + len(word), length + len(unicodedata.normalize("NFC", word))
        stored.append(at)
        composed.append(length)
    stored.append(at)
    return _Way(line, stored, composed)


def _read(file: Path) -> list[str]:
    if not file.is_file():  # a pipe would be waited for
        return []
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except (OSError, ValueError):
        return []
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
