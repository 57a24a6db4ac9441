"""The layout of a chart by category: a bar for each, its name beside it, its value behind it."""

from generator.l10n.language import Language
from generator.l10n.numbers import speak_scaled, speak_ticks
from generator.l10n.widths import lines_of
from generator.model.scale import round_scale
from generator.pages.charts.pen import FONT, GAP, LINE, Extent, extent, place, wide, within
from generator.pages.charts.plot import BarPlot
from generator.pages.drawings import Box, Drawing, Label, Stroke

MOST = 40
"""Bars that one chart has; the table has all."""
_NAMES = {"narrow": 0.36, "wide": 0.34}
"""The share of the width that names may take."""
_LINES = 4
_STEPS = {"narrow": 3, "wide": 5}
_BAR = 16
_APART = 10


def draw_bars(plot: BarPlot, language: Language, size: str, width: int) -> Drawing:
    """Return a chart of values by category in a width; on a page from right to left, mirrored."""
    values = [value for _, value in plot.bars]
    scale = round_scale(values, _STEPS[size], snug=True)
    said = [speak_scaled(value, language) for value in values]
    most = width * _NAMES[size]
    names = [lines_of(name.text, most / FONT, _LINES) for name, _ in plot.bars]
    left = min(most, max(wide(line) for lines in names for line in lines)) + 2 * GAP
    right = max(width - max(map(wide, said)) - 2 * GAP, left + width * 0.12)

    def at(share: float) -> float:
        return left + share * (right - left)

    mirrored = language.rtl
    before, behind = ("start", "end") if mirrored else ("end", "start")

    def x(value: float) -> str:
        return place(width - value if mirrored else value)

    boxes, labels, y = [], [], 0.0
    zero = at(scale.share(values[0] * 0))
    for (name, value), lines, number in zip(plot.bars, names, said, strict=True):
        height = max(_BAR, LINE * len(lines))
        middle = y + height / 2
        end = at(scale.share(value))
        low, high = min(zero, end), max(zero, end)
        edge = width - high if mirrored else low
        boxes.append(
            Box("bar", place(edge), place(middle - _BAR / 2), place(high - low), place(_BAR))
        )
        for line_number, line in enumerate(lines):
            base = middle + LINE * (line_number - (len(lines) - 1) / 2) + FONT / 3
            labels.append(Label("name", x(left - GAP), place(base), before, line, name.lang))
        labels.append(Label("value", x(high + GAP), place(middle + FONT / 3), behind, number))
        y += height + _APART
    strokes = []
    numbers = speak_ticks(scale.ticks, language)
    for tick in scale.ticks:
        here = x(at(scale.share(tick)))
        strokes.append(Stroke("grid" if tick else "base", here, "0", here, place(y)))
    ends: list[Extent] = []
    for tick, number in zip(scale.ticks, numbers, strict=True):
        middle = within(float(x(at(scale.share(tick)))), number, 0, width)
        text = extent(middle, "middle", number)
        if not any(text.overlaps(other) for other in ends):
            ends.append(text)
            labels.append(Label("x", place(middle), place(y + LINE), "middle", number))
    return Drawing(
        size=size,
        width=width,
        height=round(y + LINE + GAP),
        boxes=tuple(boxes),
        strokes=tuple(strokes),
        shapes=(),
        labels=tuple(labels),
    )
