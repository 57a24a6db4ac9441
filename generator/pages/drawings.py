"""What a chart's template draws: shapes and texts at their places, a part of the theme's contract.

Coordinates are units of the drawing, from its upper left corner; one is a pixel where the drawing has the
width that it was laid out for. `kind` is a word for a class name. Nothing here knows how a chart is laid out.
"""

from msgspec import Struct

from generator.pages.faces import SourceFace, Spoken


class Box(Struct, frozen=True, array_like=True):
    """A rectangle: a bar, or the incident's span."""

    kind: str
    x: str
    y: str
    width: str
    height: str


class Stroke(Struct, frozen=True, array_like=True):
    """A straight line: of the grid, of the axis, or down from a mark."""

    kind: str
    x1: str
    y1: str
    x2: str
    y2: str


class Shape(Struct, frozen=True, array_like=True):
    """A path: the line of the values, a dot, or a mark's shape."""

    kind: str
    d: str


class Label(Struct, frozen=True, array_like=True):
    """A line of text; `anchor` as in SVG, `lang` where it is not in the page's language."""

    kind: str
    x: str
    y: str
    anchor: str
    text: str
    lang: str = ""


class Drawing(Struct, frozen=True, kw_only=True, array_like=True):
    """A chart laid out for one width: `size` is narrow or wide. Drawn in this order."""

    size: str
    width: int
    height: int
    boxes: tuple[Box, ...]
    strokes: tuple[Stroke, ...]
    shapes: tuple[Shape, ...]
    labels: tuple[Label, ...]


class ChartFace(Struct, frozen=True, kw_only=True, array_like=True):
    """A chart: `kind` is time or bars; `title` and `said` are what a reader hears in its place."""

    kind: str
    title: str
    said: str
    drawings: tuple[Drawing, ...]


class Row(Struct, frozen=True, kw_only=True, array_like=True):
    """One point of a series: its x and y as text, and y's share of the largest (0 to 100)."""

    x: Spoken
    iso: str
    y: str
    share: str


class SeriesFace(Struct, frozen=True, kw_only=True, array_like=True):
    """A series as a table, its chart (None where it is not drawn), and the URL of its numbers as CSV."""

    id: str
    label: Spoken
    unit: str
    source: SourceFace | None
    rows: tuple[Row, ...]
    chart: ChartFace | None = None
    csv: str = ""
