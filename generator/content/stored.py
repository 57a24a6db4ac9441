"""Places in files as they are stored: a text is read in NFC, which may have more or fewer letters.

Owns the way from a column of the text as it was read to the column of the file. Never judges.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from msgspec.structs import replace

from generator.diagnostics import Diagnostic, Span


class Stored:
    """The lines of a site's files as they lie on the disk, each file read once, when it is asked for."""

    def __init__(self, root: Path) -> None:
        self._lines = cache(lambda path: _read(root / path))

    def span(self, span: Span) -> Span:
        """Return a place with the column and the line of the file itself."""
        lines: list[str] = self._lines(span.path)
        if not 0 < span.line <= len(lines):
            return span
        line = lines[span.line - 1]
        if unicodedata.is_normalized("NFC", line):
            return span
        return Span(span.path, span.line, _column(line, span.column), span.source and line)

    def told(self, found: Iterable[Diagnostic]) -> list[Diagnostic]:
        """Return diagnostics with their places in the files themselves.

        What is to be mended is stated only where the file has those very letters.
        """
        return [self._told(one) for one in found]

    def _told(self, one: Diagnostic) -> Diagnostic:
        span = self.span(one.span)
        if span is one.span:
            return one
        mends = one.fix is not None and span.source.startswith(one.fix.old, span.column - 1)
        return replace(one, span=span, fix=one.fix if mends else None)


def _column(line: str, column: int) -> int:
    """Return the column of a stored line at which the letters begin that stand at one of its NFC."""
    return bisect_right(
        range(len(line) + 1),
        column - 1,
        key=lambda at: len(unicodedata.normalize("NFC", line[:at])),
    )


def _read(file: Path) -> list[str]:
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except (OSError, ValueError):
        return []
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
