"""Series of a record: values over time or category, in the record or in a CSV file."""

import csv
from datetime import tzinfo
from decimal import Decimal

from generator.content.fields import Fields
from generator.content.scalars import Fault, read_decimal, read_moment
from generator.content.source import SourceFile, read_source
from generator.content.tree import ScalarNode, SequenceNode, is_blank
from generator.diagnostics import Span
from generator.model.incident import DRAWN, Series
from generator.model.moment import Moment
from generator.model.text import EVERY, Text
from generator.patterns import pattern
from generator.saying import say

Point = tuple[Moment | Text, Decimal]
_COLUMNS = 2
_LIKE_A_NUMBER = pattern(r"[^\w\s]*\d[\d\s.,_]*[^\w\s]*")
"""Digits, with what people group and mark them by: a heading says more."""
_A_ROW = "a row of a series is a moment or a name, a comma, and a number"
_POINT = "write [2022-10-25T12:40+05:30, 120] or [North, 120]"
_AS = "as 2022-10-25T12:40+05:30,120"


def read_series(fields: Fields) -> tuple[Series, ...]:
    """Read `series`: points in the record, or in a CSV file below content/media/."""
    found = []
    for id, entry in fields.entries("series", say("series")):
        label = entry.text("label", required=True)
        points: list[Point] = []
        for node in entry.sequence("points"):
            if not isinstance(node, SequenceNode) or len(node.value) != 2:
                entry.report("wrong-type", node, "a point is [moment or name, number]", help=_POINT)
                continue
            x_node, y_node = node.value
            y = entry.decimal_of(y_node)
            if isinstance(x_node, ScalarNode) and not _begins_with_year(x_node.value):
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


def _from_file(entry: Fields, file: str) -> list[Point]:
    """Read a CSV file of two columns; a mistake in it stands there, an empty one at the field."""
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
    points = _read_rows(source, entry.context.zone)
    if not points and not source.diagnostics:
        entry.report("empty-value", "file", say("{path} holds no point", path=path), help=_AS)
    entry.source.diagnostics.extend(source.diagnostics)
    return points


def _read_rows(source: SourceFile, zone: tzinfo) -> list[Point]:
    """Read rows of a moment or a name, and a number; a heading may come first."""
    points: list[Point] = []
    rows = csv.reader(source.lines)
    first = True
    try:
        for row in rows:
            cells = [cell.strip() for cell in row]
            if not any(cells):
                continue
            span = source.span(rows.line_num)
            value = read_decimal(cells[1]) if len(cells) == _COLUMNS else None
            if isinstance(value, Decimal):
                point = _point(source, cells[0], value, span, zone)
                points += [point] if point is not None else []
            elif not (first and _is_heading(cells)):
                source.report("bad-number", span, _A_ROW, help=_AS)
            first = False
    except csv.Error:
        source.report(
            "bad-number",
            source.span(rows.line_num),
            "this row has a cell without an end",
            help="look for a quotation mark that is not closed",
        )
    return points


def _point(source: SourceFile, name: str, value: Decimal, span: Span, zone: tzinfo) -> Point | None:
    if is_blank(name):
        source.report("empty-value", span, _A_ROW, help=_AS)
        return None
    moment = read_moment(name, zone) if _begins_with_year(name) else None
    if isinstance(moment, Fault):
        source.report(moment.code, span, moment.message, help=moment.help)
        return None
    return moment or Text(((EVERY, (name,)),), span), value


def _is_heading(cells: list[str]) -> bool:
    """Return True for words over the columns: no moment, and nothing that was meant as a number."""
    return not _begins_with_year(cells[0]) and not any(map(_LIKE_A_NUMBER.fullmatch, cells[1:]))


def _begins_with_year(text: str) -> bool:
    return text[:4].isdigit()
