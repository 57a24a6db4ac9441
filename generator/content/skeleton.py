"""Texts that `khobor new` wrote and nobody has written over: they are not for readers.

Asked of what is published only: a draft may wait for its words.
"""

from collections.abc import Iterator

from generator.content.fields import Fields
from generator.content.source import SourceFile
from generator.content.tree import Node, ScalarNode, SequenceNode
from generator.diagnostics import Span
from generator.l10n.skeletons import SKELETONS
from generator.saying import say


def report_skeletons(fields: Fields, body: str = "", first_line: int = 1) -> None:
    """Report the fields, and the lines of a body, that still say what `khobor new` wrote."""
    source = fields.source
    if not any(text in source.text for text in SKELETONS):
        return
    for node in _scalars(fields.root):
        if node.value.strip() in SKELETONS:
            _report(source, fields.span_of_node(node), node.value)
    for number, line in enumerate(body.split("\n"), first_line):
        if line.strip() in SKELETONS:
            _report(source, source.span(number), line)


def _report(source: SourceFile, span: Span, text: str) -> None:
    source.report(
        "skeleton-text",
        span,
        say('"{text}" was written by khobor new, and is not for readers', text=text.strip()),
        help="write over it; a language that is not ready gets state: draft, or its file is deleted",
    )


def _scalars(node: Node) -> Iterator[ScalarNode]:
    """Yield every value of a tree that is one text."""
    if isinstance(node, ScalarNode):
        yield node
    elif isinstance(node, SequenceNode):
        for value in node.value:
            yield from _scalars(value)
    else:
        for _, value in node.value:
            yield from _scalars(value)
