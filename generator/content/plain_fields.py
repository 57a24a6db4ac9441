"""Plain fields read without libyaml: a name and its value a line, blocks set in by two spaces.

Most front matter holds nothing else. Owns the shapes that are sure to mean one thing; a text with
any other is left to libyaml (`composed`), and so is one of which there is something to tell its
author. The nodes are libyaml's: tests compare the two.
"""

from msgspec import Struct

from generator.content.tree import MappingNode, Node, ScalarNode, SequenceNode
from generator.patterns import pattern

_NAME = "[0-9A-Za-z_][0-9A-Za-z_-]{0,99}"
_LINE = pattern(rf"( *)(- )?(?:({_NAME}):(?: +|$))?(.*)")
_PART = pattern(
    rf""" *(?:({_NAME}): +)?([^ :#?,\[\]{{}}"'&*!|>%@`\\-][^:#?,\[\]{{}}"']*)(?:,(?! *$)|$)"""
)
"""A part of what stands in brackets or braces, and the comma before the next."""
_SIGNS = frozenset(" -?:,[]{}#&*!|>'\"%@`")
"""What no plain text begins with."""
_DEEPEST = 16
"""The last column at which a block may begin: far from the depth that is refused."""


class _Block(Struct):
    """A mapping or a sequence that is being read; its names or dashes stand at the column."""

    column: int
    pairs: list[tuple[Node, Node]]
    items: list[Node]
    names: set[str]
    listed: bool


def plain_mapping(text: str) -> MappingNode | None:
    """Return the mapping that a text holds, or None when libyaml is to judge."""
    if " #" in text or not _is_printable(text):
        return None
    block = root = _Block(0, [], [], set(), False)
    blocks = [root]
    opened = False  # the last field has no value on its line, so a block may follow
    for number, written in enumerate(text.split("\n")):
        line = written.rstrip(" ")
        if not line or line[0] == "#":
            continue
        match = _LINE.match(line)
        if match is None:
            return None
        indent, dash, name, value = match.groups()
        column = len(indent)
        listed = dash is not None
        if block.column != column or block.listed != listed or (opened and listed):
            found = _block_at(blocks, number, column, listed=listed, opened=opened)
            if found is None:
                return None
            block = found
        if name is None:
            node = _value(value, number, column + 2) if listed and value else None
            if node is None:
                return None
            block.items.append(node)
            opened = False
            continue
        if listed:
            column += 2
            inner = _Block(column, [], [], set(), False)
            block.items.append(MappingNode(inner.pairs, False, number, column))
            blocks.append(inner)
            block = inner
        if name in block.names:
            return None
        block.names.add(name)
        end = column + len(name)
        opened = not value
        node = (
            _value(value, number, match.start(4))
            if value
            else ScalarNode("", "", number, end + 1, number, end + 1)
        )
        if node is None:
            return None
        block.pairs.append((ScalarNode(name, "", number, column, number, end), node))
    if not root.pairs:
        return None
    first = root.pairs[0][0]
    return MappingNode(root.pairs, False, first.line, first.column)


def _is_printable(text: str) -> bool:
    """Return True when a text holds letters and spaces alone, and no sign that libyaml may refuse.

    An expression that names these signs takes 6 ms to compile.
    """
    return text.replace("\n", "").replace("\u200c", "").replace("\u200d", "").isprintable()


def _block_at(
    blocks: list[_Block], number: int, column: int, *, listed: bool, opened: bool
) -> _Block | None:
    """Return the block that a line goes on with, or the one that it begins below an open field."""
    block = blocks[-1]
    if opened and (column == block.column + 2 or (listed and column == block.column)):
        if column > _DEEPEST:
            return None
        inner = _Block(column, [], [], set(), listed)
        node = (
            SequenceNode(inner.items, False, number, column)
            if listed
            else MappingNode(inner.pairs, False, number, column)
        )
        block.pairs[-1] = (block.pairs[-1][0], node)
        blocks.append(inner)
        return inner
    # A list may stand at the very column of the field that it belongs to.
    while block.column > column or (block.listed and not listed and block.column == column):
        blocks.pop()
        block = blocks[-1]
    return block if block.column == column and block.listed == listed else None


def _value(text: str, line: int, column: int) -> Node | None:
    """Return the value that stands on a field's line."""
    sign = text[0]
    end = column + len(text)
    if sign in _SIGNS:
        if sign in "[{":
            return _bracketed(text, line, column)
        if sign in "\"'" and "\\" not in text and text.find(sign, 1) == len(text) - 1:
            return ScalarNode(text[1:-1], sign, line, column, line, end)
        return None
    if ": " in text or text[-1] == ":":
        return None
    return ScalarNode(text, "", line, column, line, end)


def _bracketed(text: str, line: int, column: int) -> Node | None:
    """Return a list in brackets or fields in braces, of plain words."""
    fields = text[0] == "{"
    end = len(text) - 1
    if text[end] != ("}" if fields else "]"):
        return None
    items: list[Node] = []
    pairs: list[tuple[Node, Node]] = []
    names: set[str] = set()
    at = 1
    while at < end:
        match = _PART.match(text, at, end)
        if match is None:
            return None
        name, words = match.groups()
        start = column + match.start(2)
        words = words.rstrip(" ")
        node = ScalarNode(words, "", line, start, line, start + len(words))
        if not fields:
            if name is not None:
                return None
            items.append(node)
        else:
            if name is None or name in names:
                return None
            names.add(name)
            start = column + match.start(1)
            pairs.append((ScalarNode(name, "", line, start, line, start + len(name)), node))
        at = match.end()
    if fields:
        return MappingNode(pairs, True, line, column)
    return SequenceNode(items, True, line, column)
