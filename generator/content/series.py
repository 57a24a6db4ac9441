"""Series of a record: values over time or category, in the record or in a CSV file."""

import csv
from decimal import Decimal

from generator.content.fields import Fields
from generator.content.scalars import Fault, read_decimal, read_moment
from generator.content.source import read_source
from generator.content.tree import ScalarNode, SequenceNode
from generator.model.incident import DRAWN, Series
from generator.model.moment import Moment
from generator.model.text import EVERY, Text
from generator.saying import say

_COLUMNS = 2


def read_series(fields: Fields) -> tuple[Series, ...]:
    """Read `series`: points in the record, or in a CSV file below content/media/."""
    found = []
    for id, entry in fields.entries("series", say("series")):
        label = entry.text("label", required=True)
        points: list[tuple[Moment | Text, Decimal]] = []
        for node in entry.sequence("points"):
            if not isinstance(node, SequenceNode) or len(node.value) != 2:
                entry.report("wrong-type", node, "a point is [moment or name, number]")
                continue
            x_node, y_node = node.value
            y = entry.decimal_of(y_node)
            if isinstance(x_node, ScalarNode) and not x_node.value[:4].isdigit():
                x: Moment | Text | None = entry.text_of(x_node, "point")
            elif isinstance(x_node, ScalarNode):
                x = entry.moment_of(x_node)
            else:
                x = entry.text_of(x_node, "point")
            if x is not None and y is not None:
                points.append((x, y))
        file = entry.media("file")
        if file:
            points.extend(_from_file(entry, file))
        elif not points and not entry.sequence("points"):
            entry.missing("points", "at least one point: - [2022-10-25T12:40+05:30, 120]")
        series = Series(
            id=id,
            label=label or Text((), entry.span),
            unit=entry.string("unit"),
            source=entry.string("source"),
            drawn=entry.choice("drawn", DRAWN, "line"),
            points=tuple(points),
            span=entry.span,
            unit_span=entry.span_of("unit"),
        )
        entry.finish()
        if label is not None and points:
            found.append(series)
    return tuple(found)


def _from_file(entry: Fields, file: str) -> list[tuple[Moment | Text, Decimal]]:
    """Read a CSV file of two columns: a moment or a name, and a number; a heading may come first."""
    root = entry.context.root
    path = f"content/{file}"
    entry.source.also.append(path)
    if root is None or not (root / path).is_file():
        entry.report("missing-media", "file", say("there is no file {path}", path=path))
        return []
    if not (root / path).resolve().is_relative_to(root.resolve()):
        entry.report(
            "outside-site",
            "file",
            say("{path} is a link that leads out of the site folder", path=path),
        )
        return []
    source, found = read_source(root, path, entry.source.record)
    entry.source.diagnostics.extend(found)
    if source is None:
        return []
    points: list[tuple[Moment | Text, Decimal]] = []
    for number, row in enumerate(csv.reader(source.lines), 1):
        cells = [cell.strip() for cell in row]
        if not any(cells):
            continue
        value = read_decimal(cells[1]) if len(cells) == _COLUMNS else None
        if isinstance(value, Decimal):
            moment = read_moment(cells[0], entry.context.zone) if cells[0][:4].isdigit() else None
            if isinstance(moment, Fault):
                source.report(moment.code, source.span(number), moment.message, help=moment.help)
            else:
                span = source.span(number)
                points.append((moment or Text(((EVERY, (cells[0],)),), span), value))
        elif number > 1:
            source.report(
                "bad-number",
                source.span(number),
                "a row of a series is a moment or a name, a comma, and a number",
                help="as 2022-10-25T12:40+05:30,120",
            )
    entry.source.diagnostics.extend(source.diagnostics)
    return points
