"""A source file as text with lines, and what may be wrong before any syntax is read.

Owns decoding: UTF-8 with or without a byte order mark, any line ending, NFC. Never parses.
"""

import unicodedata
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct, field

from generator.content.turned import left_open
from generator.diagnostics import Diagnostic, Fix, Span, diagnostic, span_in
from generator.patterns import pattern
from generator.saying import Saying, counted, reason_of, say

Lines: TypeAlias = Callable[[str], Sequence[str] | None]
"""Gives the lines of a file, or None."""
LIMITS = {".yaml": 4_000_000, ".md": 8_000_000}
_PASTED = "delete it; it often comes with text pasted from elsewhere"
CONTROL = pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ue000-\ue002]")

_STAYS = pattern(
    "[\t\n\x20-\x7e\u0964\u0965\u0980-\u09db\u09e0-\u09fd\u200c\u200d\u2013\u2014\u2018-\u201d\u2026]*+"
)
_COMPOSES = ("\u09c7\u09be", "\u09c7\u09d7", "\u09cd\u09bc")
"""What NFC leaves as it is, and what of it composes or reorders. Bengali's most frequent vowel sign makes the
library's own quick check give up on every text (70 µs a story); this takes 10."""


def may_change(text: str) -> bool:
    """Return True for a text that NFC could change, and for some others; False is sure."""
    stays = _STAYS.match(text)
    return stays is None or stays.end() < len(text) or any(pair in text for pair in _COMPOSES)


class SourceFile(Struct):
    """Text of one file. `path` is relative to the site folder, with forward slashes."""

    path: str
    text: str
    record: str = ""
    diagnostics: list[Diagnostic] = field(default_factory=list)
    also: list[str] = field(default_factory=list)
    """Other files that what is written here brought in, there or not."""
    _lines: list[str] | None = None

    @property
    def lines(self) -> list[str]:
        """The lines without their ends."""
        if self._lines is None:
            self._lines = self.text.split("\n")
        return self._lines

    def span(self, line: int, column: int = 1) -> Span:
        """Return the span at a line and column, both from 1."""
        lines = self.lines
        whole = lines[line - 1] if 0 < line <= len(lines) else ""
        return span_in(self.path, line, column, whole)

    def span_at(self, offset: int) -> Span:
        """Return the span of a character offset."""
        line = self.text.count("\n", 0, offset) + 1
        return self.span(line, offset - (self.text.rfind("\n", 0, offset) + 1) + 1)

    def find(self, needle: str, from_line: int = 1, from_column: int = 1) -> Span:
        """Return the span of the first occurrence at or after a place, or of its line."""
        for number in range(max(from_line, 1), len(self.lines) + 1):
            start = from_column - 1 if number == from_line else 0
            column = self.lines[number - 1].find(needle, start)
            if column >= 0:
                return self.span(number, column + 1)
        return self.span(max(from_line, 1))

    def find_in(self, line: int, needle: str) -> Span:
        """Return the span at which something stands in a line, or that of the line."""
        return self.span(line, max(self.lines[line - 1].find(needle), 0) + 1)

    def report(
        self, code: str, span: Span, message: str | Saying, *, help: str | Saying = "",
        fix: Fix | None = None,
    ) -> None:  # fmt: skip
        """Note a mistake of this file."""
        found = diagnostic(code, span, message, help=help, record=self.record, fix=fix)
        self.diagnostics.append(found)


def read_source(
    root: Path, path: str, record: str = ""
) -> tuple[SourceFile | None, list[Diagnostic]]:
    """Read and decode `root/path`; None with diagnostics when it is not text we take.

    The byte order mark goes, line ends become `\\n`, the text becomes NFC.
    """
    here = Span(path, 1, 1)

    def refuse(
        code: str, message: str | Saying, help: str = "", span: Span = here
    ) -> tuple[None, list[Diagnostic]]:
        return None, [diagnostic(code, span, message, help=help, record=record)]

    try:
        with open(f"{root}/{path}", "rb") as stream:  # noqa: PTH123  # Path costs as much as reading
            data = stream.read()
    except OSError as error:
        return refuse(
            "unreadable-file",
            say("this file cannot be read: {error}", error=reason_of(error)),
        )
    limit = LIMITS.get(path[path.rfind(".") :], 4_000_000)
    if len(data) > limit:
        return refuse(
            "file-too-large",
            say(
                "this file has {size} bytes; the limit is {limit}",
                size=counted(len(data)),
                limit=counted(limit),
            ),
            "split it, or put data into content/media/",
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, [not_utf8(path, data, error, record)]
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    suspect = may_change(text)
    if suspect:
        text = unicodedata.normalize("NFC", text)
    source = SourceFile(path, text, record)
    if suspect and (bad := CONTROL.search(text)):
        span = source.span_at(bad.start())
        return refuse(
            "control-character",
            say(
                "the control character {sign} has no place in a text",
                sign=f"U+{ord(bad.group()):04X}",
            ),
            _PASTED,
            span,
        )
    if suspect:
        _tell_turned(source)
    return source, []


def _tell_turned(source: SourceFile) -> None:
    """Report signs that turn the direction of what follows them, and are not closed on their line."""
    for number, line in enumerate(source.lines, 1):
        for at in () if line.isascii() else left_open(line):
            source.report(
                "control-character",
                source.span(number, at + 1),
                say(
                    "{sign} turns the direction of the text and has no partner on its line",
                    sign=f"U+{ord(line[at]):04X}",
                ),
                help=_PASTED,
            )


def not_utf8(path: str, data: bytes, error: UnicodeDecodeError, record: str = "") -> Diagnostic:
    """Return the fault of a file whose bytes are no text, at the first that is none."""
    before = data[: error.start].decode("utf-8", "replace")
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    return diagnostic(
        "bad-encoding",
        span_in(path, line, column, before.rsplit("\n", 1)[-1]),
        say("byte {byte} is not UTF-8", byte=f"0x{data[error.start]:02x}"),
        help="save the file as UTF-8 in your editor",
        record=record,
    )


def lines_of(root: Path) -> Lines:
    """Return what gives the lines of a site's files, each read once; None for what is no text."""

    @cache
    def lines(path: str) -> Sequence[str] | None:
        source = read_source(root, path)[0] if (root / path).is_file() else None
        return source.lines if source is not None else None

    return lines
