"""A mapping read field by field: texts, lists, nested mappings, and what is left over.

Single values are `scalar_fields`'s; here is what has structure.
"""

from collections.abc import Callable, Iterable, Iterator

from generator.content.bengali_typing import warn_of_typing
from generator.content.context import Context
from generator.content.references import read_phrase
from generator.content.scalar_fields import ScalarFields
from generator.content.scalars import ID, Fault, read_id, read_url_path
from generator.content.tree import MappingNode, Node, ScalarNode, SequenceNode, is_blank, is_null
from generator.content.typed_digits import warn_of_digits
from generator.diagnostics import Span, nearest
from generator.model.text import EVERY, Phrase, Text
from generator.saying import Saying, say

__all__ = ("Context", "Fields")
_TEXT = 'a text, or one a language: "bn: …" and "en: …" below it'
_FIELDS = "write its fields below it, one a line: a name, a colon, a space and the value"


class Fields(ScalarFields):
    """One mapping with everything in it."""

    __slots__ = ()

    # --- places ---

    def spans(self, names: Iterable[str]) -> tuple[tuple[str, Span], ...]:
        """Return the spans of those fields that are there, and of items on lines of their own (`services/x`)."""
        there = [n for n in names if n in self._nodes]
        items = (item for n in there for item in self._item_spans(n))
        return (*((n, self.span_of(n)) for n in there), *items)

    def _item_spans(self, name: str) -> Iterator[tuple[str, Span]]:
        key, node = self._nodes[name]
        if isinstance(node, SequenceNode):
            for item in node.value:
                if isinstance(item, ScalarNode) and item.line != key.line:
                    yield f"{name}/{item.value}", self.span_of_node(item)

    # --- texts and lists ---

    def line(self, name: str) -> Phrase:
        """Return a text of the file's own language as a phrase; empty when absent."""
        node = self._scalar(name)
        return self._phrase(node, name) if node is not None else ()

    def ids(self, name: str, read: Callable[[str], str | Fault] = read_id) -> tuple[str, ...]:
        """Return a list of ids, each once, in the order written; an id without its brackets is told, and taken as meant."""
        found: list[str] = []
        for node in self.sequence(name) or self._alone(name, read):
            if not isinstance(node, ScalarNode):
                self.report(
                    "wrong-type",
                    node,
                    say("{name} is a list of ids", name=name),
                    help=say("write {name}: [a, b], or - a line each", name=name),
                )
            elif (value := self._take(node, read)) is not None and value not in found:
                found.append(value)
        return tuple(found)

    def aliases(self) -> tuple[str, ...]:
        """Return the field `aliases`: paths on the site."""
        return self.ids("aliases", read_url_path)

    def text(self, name: str, *, required: bool = False) -> Text | None:
        """Return a text: a plain string for all languages, or a map from locale to string."""
        node = self._value(name)
        if node is None:
            if required:
                self.missing(name, _TEXT)
            elif name in self._nodes:
                self.empty(name, name)
            return None
        return self.text_of(node, name)

    def text_of(self, node: Node, name: str) -> Text | None:
        """Return a node as a text; one in which there is nothing to read is a mistake."""
        span = self.span_of_node(node)
        if isinstance(node, ScalarNode):
            if is_null(node) or is_blank(node.value):
                self.empty(name, node)
                return None
            return Text(((EVERY, self._phrase(node, name)),), span)
        if not isinstance(node, MappingNode):
            self.report(
                "wrong-type", node, say("{name} is a text, not a list", name=name), help=_TEXT
            )
            return None
        if not node.value:
            self.empty(name, node)
        phrases: list[tuple[str, Phrase]] = []
        for key, value in node.value:
            code = key.value if isinstance(key, ScalarNode) else ""
            if node.flow_style and isinstance(value, ScalarNode) and is_null(value):
                self.report(
                    "yaml-comma",
                    key,
                    "inside { … } a comma ends a text, so this part of it became a field",
                    help='write one language a line: bn: "…" and en: "…" below the field',
                )
            elif code not in self.context.locales:
                self._unknown_locale(key, code)
            elif not isinstance(value, ScalarNode):
                self.report(
                    "wrong-type",
                    value,
                    say("{name} is a text in each language", name=name),
                    help=_TEXT,
                )
            elif is_null(value) or is_blank(value.value):
                self.report(
                    "empty-value",
                    key,
                    say('the text "{name}" in {locale} says nothing', name=name, locale=code),
                )
            elif code not in dict(phrases):
                phrases.append((code, self._phrase(value, name)))
                native = self.context.digits_of(code)
                if native and isinstance(value, ScalarNode):
                    line = value.line + 1 + self.shift
                    warn_of_digits(self.source, value.value, line, native)
        return Text(tuple(phrases), span) if phrases else None

    def locale(self, name: str) -> str:
        """Return a locale of the site, or an empty string."""
        node = self._scalar(name)
        if node is None or node.value in self.context.locales:
            return node.value if node is not None else ""
        self._unknown_locale(node, node.value)
        return ""

    def _unknown_locale(self, node: Node, code: str) -> None:
        known = self.context.locales
        message = say(
            '"{locale}" is not a locale of this site{near}', locale=code, near=nearest(code, known)
        )
        self.report(
            "unknown-locale", node, message, help=say("one of: {names}", names=", ".join(known))
        )

    def _phrase(self, node: ScalarNode, name: str) -> Phrase:
        line = node.line + 1 + self.shift
        if not node.style:
            last = self.source.lines[node.end_line + self.shift : node.end_line + self.shift + 1]
            rest = last[0][node.end_column :] if last else ""
            if rest.lstrip().startswith("#"):
                whole = f"{node.value} {rest.strip()}"
                self.report(
                    "yaml-comment",
                    node,
                    "a # after a space begins a comment, so the text ends before it",
                    help=say('write: "{whole}"; a comment goes on a line of its own', whole=whole),
                )
        warn_of_typing(self.source, node.value, line)
        return read_phrase(self.source, node.value.strip(), line)

    # --- structures ---

    def mapping(
        self, name: str, label: str | Saying = "", *, help: str | Saying = ""
    ) -> "Fields | None":
        """Return a nested mapping; `help` says what to write where something else stands."""
        node = self._value(name)
        if node is None:
            return None
        return self.fields_of(node, label or name, help=help)

    def fields_of(
        self, node: Node, label: str | Saying, *, help: str | Saying = ""
    ) -> "Fields | None":
        """Return a node as a mapping; `help` says what to write where something else stands."""
        if not isinstance(node, MappingNode):
            said = say("{label} holds fields (name: value)", label=label)
            self.report("wrong-type", node, said, help=help or _FIELDS)
            return None
        return Fields(self.source, node, self.context, self.shift, label)

    def mappings(self, name: str, label: Saying, *, help: str | Saying = "") -> Iterator["Fields"]:
        """Yield each mapping of a list; `help` says what to write where something else stands."""
        help = help or say(
            "write {name}: on a line, and below it each entry: - and its fields (name: value)",
            name=name,
        )
        for node in self.sequence(name, help=help):
            fields = self.fields_of(node, label, help=help)
            if fields is not None:
                yield fields

    def entries(self, name: str, label: Saying) -> Iterator[tuple[str, "Fields"]]:
        """Yield (key, mapping) for each entry of a mapping of mappings; keys are ids."""
        whole = self.mapping(name)
        if whole is not None:
            yield from whole.all_entries(label)

    def all_entries(self, label: Saying) -> Iterator[tuple[str, "Fields"]]:
        """Yield (key, mapping) for every field of this mapping; each name is an id."""
        for key, (key_node, node) in self._nodes.items():
            self._asked.add(key)
            if not isinstance(key_node, ScalarNode) or self._take(key_node, read_id) is None:
                continue
            fields = self.fields_of(node, say("{label} {key}", label=label, key=key))
            if fields is not None:
                yield key, fields

    def pairs(self, name: str, choices: Iterable[str]) -> tuple[tuple[str, str], ...]:
        """Return a mapping of words to words, each value one of the choices."""
        whole = self.mapping(name)
        if whole is None:
            return ()
        known = list(choices)
        return tuple(
            (key, value)
            for key in whole.names()
            if (value := whole.choice(key, known, required=True))
        )

    def sequence(self, name: str, *, help: str | Saying = "") -> list[Node]:
        """Return the nodes of a list; `help` says what to write where something else stands."""
        node = self._value(name)
        if node is None:
            return []
        if not isinstance(node, SequenceNode):
            self.report(
                "wrong-type",
                node,
                say("{name} is a list", name=name),
                help=help or _as_list(name, node),
            )
            return []
        return list(node.value)

    def _alone(self, name: str, read: Callable[[str], str | Fault]) -> list[Node]:
        """Return the one id that stands where a list belongs."""
        node = self._value(name)
        if not isinstance(node, ScalarNode) or not ID.fullmatch(node.value):
            return []
        return [] if isinstance(read(node.value), Fault) else [node]

    def extra(self) -> tuple[tuple[str, str], ...]:
        """Return the field `extra`: scalars of the site's own."""
        whole = self.mapping("extra")
        return tuple((key, whole.string(key)) for key in whole.names()) if whole else ()

    def node(self, name: str) -> Node | None:
        """Return a field's node as it stands, or None."""
        return self._value(name)


def _as_list(name: str, node: Node) -> Saying:
    """Return how a list is written: with the one word that stands where it belongs, where that may be meant."""
    if isinstance(node, ScalarNode) and ID.fullmatch(node.value):
        return say("write {name}: [{value}]", name=name, value=node.value)
    return say("write {name}: [a, b], or - a line each", name=name)
