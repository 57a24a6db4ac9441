"""A text in one shape, with the way back: folded for comparing, every place known as it was given.

NFC, lower case, ASCII digits, one kind of apostrophe, hyphen and space, no invisible signs.
What comes out is never shown.
"""

import unicodedata
from functools import lru_cache

from msgspec import Struct

from generator.patterns import unicode_pattern

_SEGMENT = unicode_pattern(r"(?s)\P{M}\p{M}{0,16}|\p{M}{1,16}")
_SIGNS = {
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "`": "'",
    "\u2010": "-",
    "\u2011": "-",
    "％": "%",
    "٪": "%",
    "：": ":",
    "÷": "/",
}


class Folded(Struct, frozen=True):
    """The folded text; `starts` and `ends` give, for each of its characters, the given places."""

    text: str
    starts: tuple[int, ...] | range
    ends: tuple[int, ...] | range


def fold(text: str) -> Folded:
    """Return the text folded, with the place of every character in the text as given."""
    if text.isascii():
        return Folded(_ascii(text), range(len(text)), range(1, len(text) + 1))
    if unicodedata.is_normalized("NFC", text):
        shapes = text.translate(_SHAPES)
        if len(shapes) == len(text) and _NONE not in shapes:
            return Folded(shapes, range(len(text)), range(1, len(text) + 1))
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _SEGMENT.finditer(text):
        start, end = match.span()
        shape = _segment(match.group())
        parts.append(shape)
        if len(shape) == end - start:
            starts.extend(range(start, end))
            ends.extend(range(start + 1, end + 1))
        else:
            starts.extend([start] * len(shape))
            ends.extend([end] * len(shape))
    return Folded("".join(parts), tuple(starts), tuple(ends))


def _ascii(text: str) -> str:
    return text.lower().replace("`", "'").translate(_CONTROLS)


_CONTROLS = dict.fromkeys((*range(9), *range(11, 32), 127), " ")
_NONE = "\x00"
"""Stands for a character that folds to none or to several; no folded text has it."""


class _Shapes(dict[int, str]):
    """What each character folds to by itself, filled in as texts are folded."""

    def __missing__(self, code: int) -> str:
        shape = _segment(chr(code))
        self[code] = shape = shape if len(shape) == 1 else _NONE
        return shape


_SHAPES = _Shapes()
"""In a text that is NFC a mark changes nothing of how what is before it folds."""


@lru_cache(maxsize=16384)
def _segment(given: str) -> str:
    """Return one character and its marks, folded; an invisible one is empty."""
    first = given[0]
    if first in _SIGNS:
        return _SIGNS[first] + given[1:]
    if first == "\n":
        return given
    if first.isspace():
        return " " + given[1:]
    kind = unicodedata.category(first)
    if kind in ("Cf", "Cc", "Cs"):
        return given[1:] if kind == "Cf" else " " + given[1:]
    if first.isdecimal():
        return str(unicodedata.decimal(first)) + given[1:]
    shape = unicodedata.normalize("NFC", given)
    low = shape.lower()
    return low if len(low) == len(shape) else shape
