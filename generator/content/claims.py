"""Claims: one value, or a list of values that sources give, of which exactly one is ours."""

from collections.abc import Callable
from decimal import Decimal
from typing import TypeVar

from generator.content.fields import Fields
from generator.content.tree import Node, SequenceNode
from generator.model.incident import BOUNDS, CERTAINTIES, Amount, Claim, Claims
from generator.model.moment import Moment, Unknown
from generator.model.text import Text
from generator.saying import number, say

V = TypeVar("V")


def read_moments(
    fields: Fields, name: str, *, required: bool = False
) -> Claims[Moment | Unknown] | None:
    """Read `began` or `ended`: a moment, `unknown`, or claims of them."""

    def single(entry: Fields, node: Node) -> Moment | Unknown | None:
        return entry.moment_or_unknown(node)

    return _read(fields, name, single, required=required)


def read_texts(fields: Fields, name: str) -> Claims[Text] | None:
    """Read `cause`: a text, or claims of texts."""

    def single(entry: Fields, node: Node) -> Text | None:
        return entry.text_of(node, name)

    return _read(fields, name, single)


def read_amounts(entry: Fields) -> Claims[Amount] | None:
    """Read a figure's `value` or `between` with its `bound`; the value may be claims."""
    bound = entry.choice("bound", BOUNDS, "exact")
    if entry.has("between"):
        amount = _between(entry)
        if entry.has("value"):
            entry.report("wrong-type", "value", "a figure has a value or a between, not both")
        if amount is None:
            return None
        source = entry.string("source")
        span = entry.span_of("source" if source else "between")
        return Claims(Claim(amount, source, None, "", None, span))
    if bound == "between":
        entry.report(
            "missing-field",
            "bound",
            "the bound between needs two numbers",
            help="write between: [low, high]",
        )
        bound = "exact"

    def single(fields: Fields, node: Node) -> Amount | None:
        value = fields.decimal_of(node)
        if value is None:
            return None
        own = fields.choice("bound", BOUNDS[:-1], bound) if fields is not entry else bound
        return Amount(value, own)

    return _read(entry, "value", single, required=True, source_beside=True)


def _between(entry: Fields) -> Amount | None:
    values: list[Decimal] = []
    nodes = entry.sequence("between")
    for node in nodes:
        value = entry.decimal_of(node)
        if value is not None:
            values.append(value)
    if len(nodes) != 2:
        entry.report(
            "wrong-type", "between", "between takes two numbers", help="write between: [low, high]"
        )
        return None
    if len(values) != 2:
        return None
    low, high = values
    if low >= high:
        entry.report(
            "bad-number",
            "between",
            say("{low} is not below {high}", low=number(low), high=number(high)),
            help="the lower number comes first",
        )
        return None
    return Amount(low, "between", high)


def _read(
    fields: Fields,
    name: str,
    single: Callable[[Fields, Node], V | None],
    *,
    required: bool = False,
    source_beside: bool = False,
) -> Claims[V] | None:
    node = fields.node(name)
    source = fields.string("source") if source_beside else ""
    if node is None:
        if required:
            fields.missing(name)
        elif name in fields.names():
            fields.empty(name, name)
        return None
    if not isinstance(node, SequenceNode):
        value = single(fields, node)
        if value is None:
            return None
        span = fields.span_of("source") if source else fields.span_of_node(node)
        return Claims(Claim(value, source, None, "", None, span))
    ours: list[Claim[V]] = []
    others: list[Claim[V]] = []
    for entry in fields.mappings(name, say("the claim of {name}", name=name)):
        value_node = entry.node("value")
        value = single(entry, value_node) if value_node is not None else None
        if value_node is None:
            entry.missing("value")
        claim = Claim(
            value,
            entry.string("source"),
            entry.text("note"),
            entry.choice("certainty", CERTAINTIES),
            entry.moment("known"),
            entry.span,
        )
        mine = entry.boolean("ours")
        entry.finish()
        if claim.value is not None:
            (ours if mine else others).append(claim)  # type: ignore[arg-type]
    if len(ours) != 1:
        fields.report(
            "claims-ours",
            name,
            say(
                "of the claims of {name}, {count} are marked ours: exactly one must be",
                name=name,
                count=number(len(ours)) if ours else say("none"),
            ),
            help="write ours: true in the claim that the desk follows",
        )
    if not ours and not others:
        return None
    if not ours:
        ours, others = others[:1], others[1:]  # so that the record is not told to lack it
    return Claims(ours[0], tuple(others))
