"""What a file's fields are before they are typed: scalars, sequences and mappings with their places.

Owns the values that both readers of YAML make, ours (`plain_fields`) and libyaml's (`composed`).
A place is a line and a column, both from 0. They are numbers of the node itself: a mark of its own
for each end would treble the cost of a node.
"""

from collections.abc import Sequence

from msgspec import Struct

_NULLS = ("", "~", "null", "Null", "NULL")
_UNSEEN = " \t\r\n\u00a0\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u3000\ufeff"


class ScalarNode(Struct, frozen=True, gc=False):
    """A text as it was written; `style` is its quotation mark, `|` or `>`, or empty."""

    value: str
    style: str
    line: int
    column: int
    end_line: int
    end_column: int


class SequenceNode(Struct, frozen=True):
    """Values in their order; `flow_style` when they stand in brackets."""

    value: Sequence["Node"]
    flow_style: bool
    line: int
    column: int


class MappingNode(Struct, frozen=True):
    """Names and values in their order; `flow_style` when they stand in braces."""

    value: Sequence[tuple["Node", "Node"]]
    flow_style: bool
    line: int
    column: int


Node = ScalarNode | SequenceNode | MappingNode


def is_null(node: ScalarNode) -> bool:
    """Return True where nothing was written, or a word by which YAML means nothing."""
    return not node.style and node.value in _NULLS


def is_blank(text: str) -> bool:
    """Return True for a text in which there is nothing to see."""
    return not text.strip(_UNSEEN)
