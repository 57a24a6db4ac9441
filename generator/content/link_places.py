"""Where each link of a Markdown text stands in its file: the address itself, not its words.

Owns the signs before an address. What a text shows as code has none. Never says what an address
leads to.
"""

import html
from collections import defaultdict

from generator.content.blocks import FENCE
from generator.content.source import SourceFile
from generator.diagnostics import Span
from generator.patterns import pattern

_QUICK = pattern(r"\\.|<(?=https?://)|\[|\](?:\([ \t]*<?)?")
"""Where an address can begin, and what opens and closes words; each way begins with a sign of its own,
which is what makes the search quick."""
_SLOW = pattern(
    r"\\[!-/:-@\[-`{-~]|(?:(`+)(?!`).*?(?<!`)\1(?!`))"
    r"|<(?=https?://)|\bhref[ \t]*=[ \t]*[\"']?|^ {0,3}\[[^\[\]]+\]:[ \t]*<?|\[|\](?:\([ \t]*<?)?"
)
"""The same for lines with code, HTML or a link's definition."""
_ENDS = frozenset(")>\"' \t")
_HEAD = pattern(r"[^)>\"' \t]{0,80}")
"""What two places of one address have alike: its letters up to the first that can end one."""


class LinkPlaces:
    """The links of a text, asked for by address in the order in which they stand.

    The text is gone through when the first one is asked for: most texts have none to tell of.
    """

    def __init__(self, source: SourceFile, text: str, first_line: int) -> None:
        self._source = source
        self._text = text
        self._first = first_line
        self._starts: defaultdict[str, list[tuple[int, int]]] | None = None
        self._places: dict[str, list[Span]] = {}
        self._told: defaultdict[str, int] = defaultdict(int)

    def next(self, address: str) -> Span:
        """Return where the next link to an address stands; the last one again, when there is no more."""
        places = self._places.get(address)
        if places is None:
            places = [span for one in self._ways(address) for span in self._find(one)]
            self._places[address] = places
        if not places:
            return self._source.find(address[:60], self._first)
        at = self._told[address]
        self._told[address] = at + 1
        return places[min(at, len(places) - 1)]

    def _find(self, address: str) -> list[Span]:
        if self._starts is None:
            self._starts = defaultdict(list)
            for line, column in _starts(self._text.split("\n"), self._first):
                self._starts[_head(self._source.lines[line - 1], column - 1)].append((line, column))
        found = []
        for line, column in self._starts.get(_head(address, 0), ()):
            written = self._source.lines[line - 1]
            end = column - 1 + len(address)
            if written.startswith(address, column - 1) and (
                end >= len(written) or written[end] in _ENDS
            ):
                found.append(self._source.span(line, column))
        return found

    @staticmethod
    def _ways(address: str) -> list[str]:
        """Return how an address may have been written: a body has it with its signs escaped."""
        return list(dict.fromkeys((address, html.unescape(address))))


def _head(text: str, at: int) -> str:
    match = _HEAD.match(text, at)
    return match[0] if match else ""


def find_address(source: SourceFile, address: str, line: int) -> Span:
    """Return where a whole address stands in a file of fields, at or after a line; else that line."""
    for number in range(max(line, 1), len(source.lines) + 1):
        written = source.lines[number - 1]
        at = written.find(address)
        while at >= 0:
            after = written[at + len(address) : at + len(address) + 1]
            before = written[at - 1 : at] if at else ""
            if (not before or before in " \t\"'") and (not after or after in " \t\"',}"):
                return source.span(number, at + 1)
            at = written.find(address, at + 1)
    return source.span(max(line, 1))


def _starts(lines: list[str], first: int) -> list[tuple[int, int]]:
    """Return the line and column of whatever stands where an address can."""
    found: list[tuple[int, int]] = []
    fence = ""
    opened = 0  # brackets: without one, what looks like the end of a link is none
    for number, line in enumerate(lines, first):
        if not line.strip():
            opened = 0
        if match := FENCE.match(line):
            mark = match.group(1)
            fence = mark if not fence else "" if line.strip().startswith(fence[:3]) else fence
            continue
        if fence or line.startswith(("    ", "\t", "::")):
            continue
        is_plain = not ("`" in line or "href" in line or "]:" in line)
        for match in (_QUICK if is_plain else _SLOW).finditer(line):
            sign = match[0]
            if sign == "[":
                opened += 1
                continue
            if sign[0] == "]":
                was_open, opened = opened, max(0, opened - 1)
                if not was_open or sign == "]":
                    continue
            elif sign[0] in "\\`":
                continue
            found.append((number, match.end() + 1))
    return found
