"""YAML to nodes: libyaml's parser, no implicit types, every trap with its own diagnostic.

Owns syntax: duplicate keys, anchors, tags and deep nesting are refused here. A scalar stays the
text that was written; which type it has is the field's matter (`fields`), so `12:07` is never
727 and `no` is never False.
"""

import re
from typing import Any

import yaml
from yaml._yaml import CParser
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from yaml.resolver import BaseResolver

from generator.content.source import CONTROL, SourceFile
from generator.patterns import pattern

MAX_DEPTH = 32
_SUSPECT_DEPTH = pattern(r"^[ ]{64}|(?:[-?] ){16}", re.MULTILINE)
_PLAIN_TEXT = pattern(r"^(\s*(?:- )?[\w-]+:\s+)(.+?)\s*$")


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


def load_mapping(source: SourceFile, text: str, *, first_line: int = 1) -> MappingNode | None:
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
            f"nested deeper than {MAX_DEPTH} levels",
            help="no record needs that; write the value flat",
        )
        return None
    try:
        node = _Loader(text).get_single_node()
    except yaml.YAMLError as error:
        _report_syntax(source, error, shift)
        return None
    except (ValueError, RecursionError) as error:
        source.report("yaml-syntax", source.span(first_line), f"this is not YAML: {error}")
        return None
    if node is None:
        source.report("empty-value", source.span(first_line), "there is nothing here")
        return None
    if not isinstance(node, MappingNode):
        source.report(
            "wrong-type",
            source.span(node.start_mark.line + 1 + shift, node.start_mark.column + 1),
            "fields (name: value) are expected here",
        )
        return None
    return node if _check_tree(source, node, text, shift) else None


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


def _check_tree(source: SourceFile, root: Node, text: str, shift: int) -> bool:
    """Refuse aliases, anchors, tags and duplicate keys; return False if the tree cannot be read."""
    seen: set[int] = set()
    pending: list[Node] = [root]
    sound = True
    while pending:
        node = pending.pop()
        mark = node.start_mark
        if id(node) in seen or text[mark.index : mark.index + 1] == "&":
            source.report(
                "yaml-alias",
                source.span(mark.line + 1 + shift, mark.column + 1),
                "anchors (&) and aliases (*) are not used in content",
                help='write the value out; put a text that begins with & or * in quotes: "…"',
            )
            sound = False
            continue
        seen.add(id(node))
        if isinstance(node, ScalarNode) and not _check_escapes(source, node, shift):
            sound = False
        if text[mark.index : mark.index + 1] == "!":
            source.report(
                "yaml-tag",
                source.span(mark.line + 1 + shift, mark.column + 1),
                f"the YAML tag {node.tag} is not used in content",
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
    return sound


def _check_escapes(source: SourceFile, node: ScalarNode, shift: int) -> bool:
    """Refuse a control character that an escape of a double-quoted text brings in."""
    bad = CONTROL.search(node.value) if node.style == '"' else None
    if bad is None:
        return True
    span = source.span(node.start_mark.line + 1 + shift, node.start_mark.column + 1)
    source.report(
        "control-character",
        span,
        f"the control character U+{ord(bad.group()):04X}, written as an escape, has no place in a text",
        help="delete it",
    )
    return False


def _check_keys(source: SourceFile, node: MappingNode, shift: int) -> None:
    first: dict[str, int] = {}
    for key, _ in node.value:
        mark = key.start_mark
        span = source.span(mark.line + 1 + shift, mark.column + 1)
        if not isinstance(key, ScalarNode):
            source.report("wrong-type", span, "a field's name is a word")
            continue
        if key.value == "<<" and not key.style:
            source.report("yaml-alias", span, "merge keys (<<) are not used in content")
        elif key.value in first:
            source.report(
                "duplicate-key",
                span,
                f'the field "{key.value}" stands here for the second time '
                f"(first on line {first[key.value]})",
                help="keep one of the two",
            )
        else:
            first[key.value] = mark.line + 1 + shift


def _report_syntax(source: SourceFile, error: yaml.YAMLError, shift: int) -> None:
    mark = getattr(error, "problem_mark", None)
    problem = str(getattr(error, "problem", None) or error)
    context = str(getattr(error, "context", None) or "")
    line, column = (mark.line + 1 + shift, mark.column + 1) if mark else (1 + shift, 1)
    opened = getattr(error, "context_mark", None)
    if opened and "flow" in context:
        # A comment in { … } swallows the brace, so libyaml complains of a later line.
        at = source.span(opened.line + 1 + shift, opened.column + 1)
        rest = at.source[opened.column :]
        comment = re.search(r"\s#", rest)
        if comment and rest.count('"', 0, comment.start()) % 2 == 0:
            source.report(
                "yaml-comment",
                source.span(at.line, opened.column + comment.start() + 2),
                "a # after a space begins a comment, which swallows the rest of the line",
                help='write one language a line below the field, the text in quotes: "… # …"',
            )
            return
    span = source.span(line, column)
    code, message, help = _explain(source, problem, context, line, column)
    source.report(code, span, message, help=help)


def _explain(
    source: SourceFile, problem: str, context: str, line: int, column: int
) -> tuple[str, str, str]:
    """Return code, message and help for what libyaml said at a place."""
    written = source.span(line).source
    before = source.span(line - 1).source if line > 1 else ""
    if "\t" in written[: len(written) - len(written.lstrip())] or "tab" in problem:
        return ("yaml-tab", "a tab stands where YAML allows only spaces", "indent with spaces")
    if "mapping values are not allowed" in problem:
        if re.fullmatch(r"\s*[\w-]+", written[: column - 1]):
            return (
                "yaml-syntax",
                "the line above is not a field, so this is not YAML",
                f"write: {before.strip()}: …",
            )
        return (
            "yaml-colon",
            "a colon and a space inside this text read as another field",
            _quoted(written),
        )
    if "flow" in context or "',' or" in problem:
        where = written if "{" in written or "[" in written else before
        return (
            "yaml-comma",
            "inside { … } and [ … ] a comma, a brace or ${ cuts a text in pieces",
            "write one language a line below the field, each text in quotes, as\n"
            '  bn: "…"\n  en: "…"' + (f"\n(now: {where.strip()})" if where else ""),
        )
    if "undefined alias" in problem:
        return ("yaml-quote", "a text that begins with * must be quoted", _quoted(written))
    if "cannot start any token" in problem or "expected alphabetic" in problem:
        return ("yaml-quote", "a text that begins with this sign must be quoted", _quoted(written))
    starts_quoted = re.match(r"\s*(?:- )?[\w-]+:\s+[\"']", before) or re.match(
        r"\s*(?:- )?[\w-]+:\s+[\"']", written
    )
    if starts_quoted and (
        "expected key" in problem or "block end" in problem or "quoted" in context
    ):
        return (
            "yaml-quote",
            "a text that begins with a quotation mark ends at the next one",
            _quoted(written if re.match(r"\s*(?:- )?[\w-]+:\s+[\"']", written) else before),
        )
    detail = f"{context}: {problem}" if context else problem
    return ("yaml-syntax", f"this is not YAML ({detail})", "look at the indentation and the quotes")


def _quoted(written: str) -> str:
    """Return the line with its text in quotes, as the author may write it."""
    match = _PLAIN_TEXT.match(written)
    if not match:
        return 'put the text in quotes: "…"'
    text = match.group(2)
    quoted = "'" + text.replace("'", "''") + "'" if '"' in text else f'"{text}"'
    return f"write: {match.group(1).strip()} {quoted}"
