"""A mapping by libyaml, for texts that are more than plain: every trap with its own diagnostic.

Owns syntax: duplicate keys, anchors, tags and deep nesting are refused here. A scalar stays the
text that was written; which type it has is the field's matter (`fields`), so `12:07` is never
727 and `no` is never False. PyYAML is loaded with this module, and by no other.
"""

import re
from typing import Any

import yaml
from yaml._yaml import CParser
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from yaml.resolver import BaseResolver

from generator.content import tree
from generator.content.source import CONTROL, SourceFile
from generator.content.syntax_faults import report_syntax
from generator.content.turned import left_open
from generator.patterns import pattern
from generator.saying import number, say

MAX_DEPTH = 32
_FIELDS = "write fields, one a line: a name, a colon, a space and the value"
_SUSPECT_DEPTH = pattern(r"^[ ]{64}|(?:[-?] ){16}", re.MULTILINE)

_TAGS: dict[type[Node], str] = {
    ScalarNode: BaseResolver.DEFAULT_SCALAR_TAG,
    SequenceNode: BaseResolver.DEFAULT_SEQUENCE_TAG,
    MappingNode: BaseResolver.DEFAULT_MAPPING_TAG,
}


class _Loader(CParser, BaseResolver):
    """libyaml's composer with a resolver that leaves every scalar as its text."""

    def __init__(self, text: str) -> None:
        CParser.__init__(self, text)
        BaseResolver.__init__(self)

    def resolve(self, kind: type[Node], value: Any, implicit: Any) -> str:
        return _TAGS[kind]

    def descend_resolver(self, current_node: Any, current_index: Any) -> None:
        """Do nothing: there are no paths to resolve."""

    def ascend_resolver(self) -> None:
        """Do nothing."""


def compose_mapping(
    source: SourceFile, text: str, *, first_line: int = 1
) -> tree.MappingNode | None:
    """Return the mapping that the text holds; None, with diagnostics, when it is not one.

    `first_line` is the line of the file on which the text begins (front matter: 2).
    """
    shift = first_line - 1
    if (text.count("[") + text.count("{") > MAX_DEPTH or _SUSPECT_DEPTH.search(text)) and (
        line := _too_deep(text)
    ):
        source.report(
            "yaml-depth",
            source.span(line + shift),
            say("nested deeper than {count} levels", count=number(MAX_DEPTH)),
            help="no record needs that; write the value flat",
        )
        return None
    try:
        node = _Loader(text).get_single_node()
    except yaml.YAMLError as error:
        report_syntax(source, error, shift)
        return None
    except (ValueError, RecursionError) as error:
        source.report(
            "yaml-syntax", source.span(first_line), say("this is not YAML: {error}", error=error)
        )
        return None
    if node is None:
        source.report("empty-value", source.span(first_line), "there is nothing here", help=_FIELDS)
        return None
    if not isinstance(node, MappingNode):
        source.report(
            "wrong-type",
            source.span(node.start_mark.line + 1 + shift, node.start_mark.column + 1),
            "fields (name: value) are expected here",
            help=_FIELDS,
        )
        return None
    made = _ours(_sound_nodes(source, node, text, shift))
    return made if isinstance(made, tree.MappingNode) else None


def _too_deep(text: str) -> int:
    """Return the line at which nesting passes the limit, or 0. Iterates, never recurses."""
    depth = 0
    try:
        parser: Any = _Loader(text)
        while (event := parser.get_event()) is not None:
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > MAX_DEPTH:
                    return (event.start_mark.line if event.start_mark else 0) + 1
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            elif isinstance(event, yaml.StreamEndEvent):
                break
    except yaml.YAMLError:
        return 0
    return 0


def _sound_nodes(source: SourceFile, root: Node, text: str, shift: int) -> list[Node]:
    """Return the tree's nodes, each behind the one that holds it; none if it cannot be read.

    Refuses aliases, anchors, tags and duplicate keys.
    """
    seen: dict[int, Node] = {}
    pending: list[Node] = [root]
    sound = True
    while pending:
        node = pending.pop()
        mark = node.start_mark
        sign = text[mark.index : mark.index + 1]
        if id(node) in seen or sign == "&":
            source.report(
                "yaml-alias",
                source.span(mark.line + 1 + shift, mark.column + 1),
                "anchors (&) and aliases (*) are not used in content",
                help='write the value out; put a text that begins with & or * in quotes: "…"',
            )
            sound = False
            continue
        seen[id(node)] = node
        if (
            isinstance(node, ScalarNode)
            and node.style == '"'
            and not _check_escapes(source, node, shift)
        ):
            sound = False
        if sign == "!":
            source.report(
                "yaml-tag",
                source.span(mark.line + 1 + shift, mark.column + 1),
                say("the YAML tag {tag} is not used in content", tag=node.tag),
                help='put a text that begins with ! in quotes: "!…"',
            )
            sound = False
            continue
        if isinstance(node, SequenceNode):
            pending.extend(node.value)
        elif isinstance(node, MappingNode):
            _check_keys(source, node, shift)
            pending.extend(value for _, value in node.value)
            pending.extend(key for key, _ in node.value)
    return list(seen.values()) if sound else []


def _ours(nodes: list[Node]) -> tree.Node | None:
    """Return the first node as ours; what a node holds stands behind it, so it is made before."""
    made: dict[int, tree.Node] = {}
    for node in reversed(nodes):
        start, value = node.start_mark, node.value
        if isinstance(node, ScalarNode):
            end = node.end_mark
            made[id(node)] = tree.ScalarNode(
                value, node.style or "", start.line, start.column, end.line, end.column
            )
        elif isinstance(node, MappingNode):
            pairs = [(made[id(key)], made[id(held)]) for key, held in value]
            made[id(node)] = tree.MappingNode(
                pairs, bool(node.flow_style), start.line, start.column
            )
        elif isinstance(node, SequenceNode):
            items = [made[id(item)] for item in value]
            made[id(node)] = tree.SequenceNode(
                items, bool(node.flow_style), start.line, start.column
            )
    return made[id(nodes[0])] if nodes else None


def _check_escapes(source: SourceFile, node: ScalarNode, shift: int) -> bool:
    """Refuse a control character that an escape of a double-quoted text brings in."""
    bad = CONTROL.search(node.value)
    turning = (node.value[at] for at in left_open(node.value))
    sign = bad.group() if bad else next((one for one in turning if one not in source.text), "")
    if not sign:
        return True  # or it stands in the file as a sign, and was told there
    span = source.span(node.start_mark.line + 1 + shift, node.start_mark.column + 1)
    source.report(
        "control-character",
        span,
        say(
            "the control character {sign}, written as an escape, has no place in a text",
            sign=f"U+{ord(sign):04X}",
        ),
        help="delete it",
    )
    return False


def _check_keys(source: SourceFile, node: MappingNode, shift: int) -> None:
    first: dict[str, int] = {}
    for key, _ in node.value:
        mark = key.start_mark
        line = mark.line + 1 + shift
        if not isinstance(key, ScalarNode):
            span = source.span(line, mark.column + 1)
            source.report("wrong-type", span, "a field's name is a word", help=_FIELDS)
        elif key.value == "<<" and not key.style:
            span = source.span(line, mark.column + 1)
            merged = "merge keys (<<) are not used in content"
            source.report("yaml-alias", span, merged, help="write the fields out")
        elif key.value in first:
            source.report(
                "duplicate-key",
                source.span(line, mark.column + 1),
                say(
                    'the field "{name}" stands here for the second time (first on line {line})',
                    name=key.value,
                    line=first[key.value],
                ),
                help="keep one of the two",
            )
        else:
            first[key.value] = line
