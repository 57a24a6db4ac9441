"""What both kinds of chart draw with: sizes, and places as text.

A chart is laid out twice, and the style sheet shows one: in one drawing for all widths, text that a phone
can show is huge on a desk, or what a desk can show is lost on a phone.
"""

from msgspec import Struct

from generator.l10n.widths import width_of

SIZES = (("narrow", 320), ("wide", 704))
"""Name and width: of the text column of a phone of 360 pixels, and of the theme's text column."""
FONT = 14
"""Size of all text, so that a phone of 320 pixels still shows it with 12."""
LINE = 18
GAP = 6


class Extent(Struct, frozen=True):
    """Where a text lies on its line, from left to right."""

    left: float
    right: float

    def overlaps(self, other: "Extent") -> bool:
        """Return True when the two touch, or nearly."""
        return self.left < other.right + GAP and other.left < self.right + GAP


def place(value: float) -> str:
    """Return a coordinate as SVG has it: at most two decimals."""
    return f"{round(value, 2) + 0.0:.2f}".rstrip("0").rstrip(".")


def wide(text: str) -> float:
    """Return the width of a text, estimated."""
    return width_of(text) * FONT


def extent(x: float, anchor: str, text: str) -> Extent:
    """Return where a text lies that is anchored at a place."""
    width = wide(text)
    left = x - {"start": 0.0, "middle": width / 2, "end": width}[anchor]
    return Extent(left, left + width)


def within(x: float, text: str, low: float, high: float) -> float:
    """Return the middle of a text that is to stand at `x`, moved as far as its edges need it."""
    half = wide(text) / 2
    return max(low + half, min(x, high - half))
