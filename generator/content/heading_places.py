"""Where the headings of a text stand: the lines that Markdown reads as headings, one after another.

Python-Markdown keeps no lines. Headings come in the order of the text, so each is the next line that opens one
of its level; words that stand elsewhere too, escaped or in code, are passed over.
"""

from collections.abc import Iterator, Sequence

from generator.patterns import pattern

_OPENS = pattern(r"(?:\s{0,3}>\s?|\s*(?:[-*+]|\d+[.)])\s+)*\s{0,3}(#{1,6})")
_UNDER = pattern(r" {0,3}(=+|-+)\s*")
_FENCE = pattern(r"\s*(`{3,}|~{3,})")


class HeadingPlaces:
    """The lines of a text's headings, told in their order."""

    def __init__(self, lines: Sequence[str], first_line: int) -> None:
        self._lines = lines
        self._first = first_line
        self._found: list[tuple[int, int]] | None = None
        self._at = 0

    def next(self, level: int) -> int:
        """Return the line of the next heading of a level; 0 where none is written as one."""
        if self._found is None:
            self._found = list(_headings(self._lines, self._first))
        for at in range(self._at, len(self._found)):
            line, found = self._found[at]
            if found == level:
                self._at = at + 1
                return line
        return 0


def _headings(lines: Sequence[str], first_line: int) -> Iterator[tuple[int, int]]:
    """Yield the line and the level of each heading."""
    fence = ""
    for at in range(first_line - 1, len(lines)):
        line = lines[at]
        if match := _FENCE.match(line):
            if not fence:
                fence = match[1]
            elif match[1].startswith(fence):
                fence = ""
        elif fence:
            continue
        elif match := _OPENS.match(line):
            yield at + 1, len(match[1])
        elif line.strip() and at + 1 < len(lines) and (under := _UNDER.fullmatch(lines[at + 1])):
            yield at + 1, 1 if under[1][0] == "=" else 2
