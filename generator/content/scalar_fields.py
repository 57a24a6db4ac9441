"""A mapping's fields as single values: places, reporting, scalars of each type.

Owns the step from a YAML scalar to a typed value. Every reader takes the field's name, reports
its mistakes, and returns a value or a neutral one, so that one run shows all mistakes.
"""

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import TypeVar

from generator.content.context import Context
from generator.content.scalars import (
    DIGITS,
    MOMENT,
    Fault,
    read_decimal,
    read_id,
    read_media_path,
    read_moment,
    read_url,
)
from generator.content.source import SourceFile
from generator.content.tree import MappingNode, Node, ScalarNode, is_blank, is_null
from generator.content.unknown_fields import of_unknown
from generator.diagnostics import Span, nearest
from generator.model.moment import UNKNOWN, Moment, Unknown
from generator.saying import Saying, number, say

T = TypeVar("T")
_OTHER_BOOLEANS = {"yes": True, "on": True, "y": True, "no": False, "off": False, "n": False}
_SAY = "write a value behind it, or take the field out"


class ScalarFields:
    """One mapping's scalars. `label` names it in messages ("figure stuck")."""

    __slots__ = ("_asked", "_nodes", "_root", "context", "label", "shift", "source")

    def __init__(
        self,
        source: SourceFile,
        node: MappingNode,
        context: Context,
        shift: int = 0,
        label: str | Saying = "",
    ) -> None:
        self.source = source
        self._root = node
        self.context = context
        self.shift = shift
        self.label = label
        self._nodes: dict[str, tuple[Node, Node]] = {}
        for key, value in node.value:
            if isinstance(key, ScalarNode):
                self._nodes.setdefault(key.value, (key, value))
        self._asked: set[str] = set()

    # --- places ---

    @property
    def root(self) -> MappingNode:
        """The mapping as it was written."""
        return self._root

    @property
    def span(self) -> Span:
        """Where the mapping begins."""
        return self.span_of_node(self._root)

    def span_of_node(self, node: Node) -> Span:
        """Return the span at which a node begins."""
        return self.source.span(node.line + 1 + self.shift, node.column + 1)

    def span_of(self, name: str) -> Span:
        """Return where a field's name stands, or where the mapping begins."""
        pair = self._nodes.get(name)
        return self.span_of_node(pair[0]) if pair else self.span

    def names(self) -> list[str]:
        """Return the field names in the order written."""
        return list(self._nodes)

    def is_there(self, name: str) -> bool:
        """Return True when the field is there, whether it says something or not."""
        return name in self._nodes

    def has(self, name: str) -> bool:
        """Return True when the field is there and says something."""
        return self._value(name) is not None

    # --- reporting ---

    def report(
        self, code: str, where: str | Node, message: str | Saying, *, help: str | Saying = ""
    ) -> None:
        """Note a mistake at a field or node."""
        span = self.span_of(where) if isinstance(where, str) else self.span_of_node(where)
        self.source.report(code, span, message, help=help)

    def empty(self, name: str, where: str | Node, *, help: str | Saying = "") -> None:
        """Report a field that is there but says nothing."""
        said = say('the field "{name}" says nothing', name=name)
        self.report("empty-value", where, said, help=help or _SAY)

    def missing(self, name: str, what: str | Saying = "") -> None:
        """Report a needed field that is not there, or is there and says nothing."""
        if name in self._nodes:
            self.empty(name, name, help=what)
            return
        if self.label:
            said = say('the field "{name}" of {label} is missing', name=name, label=self.label)
        else:
            said = say('the field "{name}" is missing', name=name)
        self.source.report("missing-field", self.span, said, help=what)

    def finish(self) -> None:
        """Report every field that nobody asked for."""
        for name, (key, _) in self._nodes.items():
            if name not in self._asked and name != "<<":
                said, help = of_unknown(name, self._asked - set(self._nodes), self.label)
                self.source.report("unknown-field", self.span_of_node(key), said, help=help)

    # --- scalars ---

    def string(self, name: str, *, required: bool = False, help: str = "") -> str:
        """Return a scalar as text, or an empty string; `help` says what a needed one is."""
        node = self._scalar(name, required=required, help=help)
        return node.value.strip() if node is not None else ""

    def as_written(self, name: str) -> str:
        """Return a scalar as text with the spaces at its ends, or an empty string."""
        node = self._scalar(name)
        return str(node.value) if node is not None else ""

    def choice(
        self,
        name: str,
        choices: Iterable[str],
        default: str = "",
        *,
        required: bool = False,
        what: str | Saying = "",
    ) -> str:
        """Return one of the words, or the default; a field without a word is no way to leave it out.

        `what` says what the words are, where the field's name does not.
        """
        node = self._scalar(name)
        known = list(choices)
        if node is None:
            words = say("one of: {names}", names=", ".join(known))
            if required and not self.has(name):
                self.missing(name, words)
            elif name in self._nodes and self._value(name) is None:
                self.empty(name, name, help=words)
            return default
        if node.value in known:
            return str(node.value)
        self.report(
            "bad-choice",
            node,
            say(
                '"{value}" is not a {name}{near}',
                value=node.value,
                name=what or name,
                near=nearest(node.value, known),
            ),
            help=say("one of: {names}", names=", ".join(known)),
        )
        return default

    def boolean(self, name: str, default: bool = False) -> bool:
        """Return true or false; other words for it are refused."""
        node = self._scalar(name)
        if node is None:
            self._refuse_empty(name)
            return default
        if not node.style and node.value in ("true", "false"):
            return bool(node.value == "true")
        meant = _OTHER_BOOLEANS.get(node.value.lower())
        self.report(
            "yaml-boolean",
            node,
            say('"{value}" is not true or false', value=node.value),
            help=say("write {name}: {value}", name=name, value=str(meant).lower())
            if meant is not None
            else "write true or false",
        )
        return default

    def integer(self, name: str, default: int | None = None, *, least: int = 0) -> int | None:
        """Return a whole number of at least `least`."""
        value = self.decimal(name)
        if value is None:
            return default
        if value != int(value) or value < least:
            self.report(
                "bad-number",
                self._nodes[name][1],
                say("{name} is a whole number from {least}", name=name, least=number(least)),
                help=say("write {name}: 120", name=name),
            )
            return default
        return int(value)

    def decimal(self, name: str, *, required: bool = False) -> Decimal | None:
        """Return a decimal number."""
        node = self._scalar(name, required=required)
        return self._take(node, read_decimal) if node is not None else None

    def decimal_of(self, node: Node) -> Decimal | None:
        """Return a scalar node as a decimal number."""
        if not isinstance(node, ScalarNode):
            self.report("wrong-type", node, "a number is expected here", help=DIGITS)
            return None
        return self._take(node, read_decimal)

    def id(self, name: str, *, required: bool = False) -> str:
        """Return an id, or an empty string."""
        node = self._scalar(name, required=required)
        return (self._take(node, read_id) or "") if node is not None else ""

    def url(self, name: str, *, required: bool = False) -> str:
        """Return a web address, or an empty string."""
        node = self._scalar(name, required=required)
        return (self._take(node, read_url) or "") if node is not None else ""

    def media(self, name: str, *, required: bool = False) -> str:
        """Return a media path, or an empty string."""
        node = self._scalar(name, required=required)
        return (self._take(node, read_media_path) or "") if node is not None else ""

    def moment(self, name: str, *, required: bool = False) -> Moment | None:
        """Return a moment of any precision; a field without one is no way to leave it out."""
        node = self._scalar(name, required=required)
        if node is None:
            self._refuse_empty(name, required=required, help="as 2022-10-25T15:30+05:30")
            return None
        return self.moment_of(node)

    def moment_of(self, node: Node) -> Moment | None:
        """Return a scalar node as a moment."""
        if not isinstance(node, ScalarNode):
            self.report("wrong-type", node, "a moment is expected here", help=MOMENT)
            return None
        return self._take(node, lambda text: read_moment(text, self.context.zone))

    def moment_or_unknown(self, node: Node) -> Moment | Unknown | None:
        """Return a scalar node as a moment, or `unknown`."""
        if isinstance(node, ScalarNode) and node.value == "unknown":
            return UNKNOWN
        return self.moment_of(node)

    # --- helpers ---

    def _value(self, name: str) -> Node | None:
        self._asked.add(name)
        pair = self._nodes.get(name)
        if pair is None or (isinstance(pair[1], ScalarNode) and is_null(pair[1])):
            return None
        return pair[1]

    def _scalar(self, name: str, *, required: bool = False, help: str = "") -> ScalarNode | None:
        node = self._value(name)
        if node is None:
            if required:
                self.missing(name, help)
            return None
        if not isinstance(node, ScalarNode):
            wrong = say("{name} is a single value, not a list or fields", name=name)
            once = say("write {name}: …, one value, without brackets", name=name)
            self.report("wrong-type", node, wrong, help=once)
            return None
        if required and is_blank(node.value):
            self.empty(name, node, help=help)
            return None
        return node

    def _refuse_empty(self, name: str, *, required: bool = False, help: str = "") -> None:
        """Report a field whose emptiness would be taken for an answer; of a needed one it was told."""
        if not required and name in self._nodes and self._value(name) is None:
            self.empty(name, name, help=help)

    def _take(self, node: ScalarNode, read: Callable[[str], T | Fault]) -> T | None:
        value = read(node.value)
        if isinstance(value, Fault):
            self.report(value.code, node, value.message, help=value.help)
            return None
        return value
