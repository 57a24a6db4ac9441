"""Marks above a chart over time: when the incident began, ended, and its key moments.

Each has a shape and a word. One whose word would lie on another's word or line is left out: the
timeline has it.
"""

from collections.abc import Callable, Iterable
from datetime import datetime

from msgspec import Struct

from generator.pages.charts.pen import FONT, GAP, LINE, Extent, extent, place
from generator.pages.charts.plot import Mark
from generator.pages.drawings import Label, Shape

_ROWS = 3
_SHAPES = {
    "began": "M{x} {y}m-5 -4h10l-5 9z",
    "ended": "M{x} {y}m-4.5 -4.5h9v9h-9z",
    "key": "M{x} {y}m0 -6l6 6l-6 6l-6 -6z",
}
"""Triangle, square, diamond: each begins at its middle."""
_BESIDE = 10
_CLOSE = 3
"""Two marks nearer than this are one."""


class Placed(Struct, frozen=True):
    """A mark with a place: its row counts from the top, `y` is the middle of its shape."""

    kind: str
    x: float
    y: float
    row: int
    label: Label
    extent: Extent


def place_marks(
    marks: Iterable[Mark], x_of: Callable[[datetime], float], width: int
) -> tuple[Placed, ...]:
    """Return the marks that have room; the first asked have the first choice."""
    placed: list[Placed] = []
    for mark in marks:
        x = x_of(mark.at)
        if any(abs(x - other.x) < _CLOSE for other in placed):
            continue
        found = next(
            (
                one
                for row in range(_ROWS)
                for anchor in ("start", "end")
                if _fits(one := _at(mark, x, row, anchor), placed, width)
            ),
            None,
        )
        if found is not None:
            placed.append(found)
    return tuple(placed)


def shape_of(mark: Placed) -> Shape:
    """Return the shape of a mark."""
    return Shape(mark.kind, _SHAPES[mark.kind].format(x=place(mark.x), y=place(mark.y)))


def _at(mark: Mark, x: float, row: int, anchor: str) -> Placed:
    y = LINE * row + LINE / 2 + 2
    beside = x + (_BESIDE if anchor == "start" else -_BESIDE)
    label = Label(mark.kind, place(beside), place(y + FONT / 3), anchor, mark.word)
    text = extent(beside, anchor, mark.word)
    whole = Extent(min(text.left, x - GAP), max(text.right, x + GAP))
    return Placed(mark.kind, x, y, row, label, whole)


def _fits(one: Placed, placed: Iterable[Placed], width: int) -> bool:
    if one.extent.left < 0 or one.extent.right > width:
        return False
    for other in placed:
        if one.row == other.row and one.extent.overlaps(other.extent):
            return False
        upper, lower = (one, other) if one.row < other.row else (other, one)
        # The line of the upper one runs down through the row of the lower one.
        if upper.row < lower.row and lower.extent.left < upper.x + GAP and upper.x - GAP < lower.extent.right:  # fmt: skip
            return False
    return True
