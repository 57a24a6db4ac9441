"""The layout of a chart over time: one line, its peak and its last value said where they are.

Time runs from left to right on every page, as clocks on screens do; no page is asked.
"""

import itertools
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from msgspec import Struct

from generator.l10n.clocks import speak_clock, speak_zone, with_zone
from generator.l10n.dates import speak_date, speak_days
from generator.l10n.language import Language
from generator.l10n.numbers import speak_scaled, speak_ticks
from generator.model.scale import Grid, Scale, Span, clock_grids, round_scale, span_of
from generator.pages.charts.marks import Placed, place_marks, shape_of
from generator.pages.charts.pen import FONT, GAP, LINE, extent, place, wide, within
from generator.pages.charts.plot import TimePlot
from generator.pages.drawings import Box, Drawing, Label, Shape, Stroke

_HEIGHT = {"narrow": 170, "wide": 240}
_STEPS = {"narrow": 4, "wide": 5}
_TICKS = {"narrow": 5, "wide": 9}
_DOTTED = 24
"""So many points have a dot each: more would be a thick line."""
_RADIUS = 3.5


class _Frame(Struct, frozen=True):
    """The place of the plot in its drawing, and both axes."""

    left: float
    right: float
    top: float
    bottom: float
    span: Span
    scale: Scale

    def x(self, at: datetime) -> float:
        return self.left + self.span.share(at) * (self.right - self.left)

    def y(self, value: Decimal) -> float:
        return self.bottom - self.scale.share(value) * (self.bottom - self.top)


def draw_time(plot: TimePlot, language: Language, zone: ZoneInfo, size: str, width: int) -> Drawing:
    """Return a chart of values over time in a width."""
    scale = round_scale((value for _, value in plot.points), _STEPS[size])
    ends = [at for at in plot.covered or () if at is not None]
    span = span_of((at for at, _ in plot.points), ends)
    numbers = speak_ticks(scale.ticks, language)
    last_at, last = plot.points[-1]
    said = speak_scaled(last, language)
    left = max(map(wide, numbers)) + GAP + 2
    right = _right(width, left, span.share(last_at), wide(said))
    marks = place_marks(
        [m for m in plot.marks if span.first <= m.at <= span.last],
        lambda at: left + span.share(at) * (right - left),
        width,
    )
    top = float(LINE * max((m.row + 1 for m in marks), default=0) + LINE + GAP)
    frame = _Frame(left, right, top, top + _HEIGHT[size], span, scale)
    grid = _grid_of(frame, language, zone, _TICKS[size], width)
    days = _days(frame, grid, language, width)
    below = _below(span, grid, plot.clock, language, zone)
    foot = frame.bottom + LINE * (1 + bool(days) + bool(below)) + GAP + 2
    labels = [
        Label("y", place(left - GAP), place(frame.y(tick) + FONT / 3), "end", number)
        for tick, number in zip(scale.ticks, numbers, strict=True)
    ]
    for _at, text, middle in _ticks(frame, grid, language, width):
        labels.append(Label("x", place(middle), place(frame.bottom + LINE + 2), "middle", text))
    labels += [
        Label("x", place(x), place(frame.bottom + 2 * LINE + 2), "middle", t) for x, t in days
    ]
    if below:
        labels.append(Label("zone", place(left), place(foot - GAP), "start", below))
    labels += _values(frame, plot, language, said, width)
    return Drawing(
        size=size,
        width=width,
        height=round(foot),
        boxes=_covered(frame, plot),
        strokes=tuple(_strokes(frame, grid, marks)),
        shapes=(*_line(frame, plot), *(shape_of(m) for m in marks)),
        labels=(*labels, *(m.label for m in marks)),
    )


def _right(width: int, left: float, share: float, text: float) -> float:
    """Return the right edge of the plot, so that the last value has room behind its point."""
    right = float(width - 8)
    over = left + share * (right - left) + 2 * GAP + text - width
    return right - over / share if over > 0 and share and over < (right - left) / 2 else right


def _strokes(frame: _Frame, grid: Grid, marks: Sequence[Placed]) -> list[Stroke]:
    found = []
    for tick in frame.scale.ticks:
        y = place(frame.y(tick))
        kind = "base" if not tick else "grid"
        found.append(Stroke(kind, place(frame.left), y, place(frame.right), y))
    for at in grid.ticks:
        x = place(frame.x(at))
        found.append(Stroke("tick", x, place(frame.bottom), x, place(frame.bottom + 4)))
    for mark in marks:
        x = place(mark.x)
        found.append(Stroke(mark.kind, x, place(mark.y + GAP), x, place(frame.bottom)))
    return found


def _covered(frame: _Frame, plot: TimePlot) -> tuple[Box, ...]:
    """Return the shaded span of the incident, as far as the axis reaches."""
    if plot.covered is None:
        return ()
    began, ended = plot.covered
    low = max(began, frame.span.first)
    high = min(ended or frame.span.last, frame.span.last)
    if low >= high:
        return ()
    x, end = frame.x(low), frame.x(high)
    height = frame.bottom - frame.top
    return (Box("covered", place(x), place(frame.top), place(end - x), place(height)),)


def _line(frame: _Frame, plot: TimePlot) -> list[Shape]:
    places = [(place(frame.x(at)), place(frame.y(value))) for at, value in plot.points]
    found = []
    if len(places) > 1:
        parts = ["M{} {}".format(*places[0])]
        for x, y in places[1:]:
            parts.append(f"H{x}V{y}" if plot.stepped else f"L{x} {y}")
        found.append(Shape("line", "".join(parts)))
    if len(places) <= _DOTTED:
        found += [Shape("dot", _dot(x, y)) for x, y in places]
    return found


def _dot(x: str, y: str) -> str:
    """Return a circle round a place, as a path that begins there."""
    r = place(_RADIUS)
    return f"M{x} {y}m-{r} 0a{r} {r} 0 1 0 {place(2 * _RADIUS)} 0a{r} {r} 0 1 0 -{place(2 * _RADIUS)} 0"  # fmt: skip


def _values(
    frame: _Frame, plot: TimePlot, language: Language, said: str, width: int
) -> list[Label]:
    """Return the last value behind its point and the highest above its own, where they have room."""
    last_at, last = plot.points[-1]
    x, y = frame.x(last_at), frame.y(last)
    beside = extent(x + 2 * GAP, "start", said)
    taken = beside
    found = []
    if beside.right <= width:
        found.append(Label("value", place(beside.left), place(y + FONT / 3), "start", said))
    else:
        middle = within(x, said, frame.left, width)
        taken = extent(middle, "middle", said)
        found.append(Label("value", place(middle), place(y - 2 * GAP), "middle", said))
    peak_at, peak = max(plot.points, key=lambda point: point[1])
    if peak == last or (peak <= 0 and min(value for _, value in plot.points) < peak):
        return found
    text = speak_scaled(peak, language)
    middle = within(frame.x(peak_at), text, frame.left, width)
    high = frame.y(peak) - 2 * GAP
    if not extent(middle, "middle", text).overlaps(taken) or abs(y + FONT / 3 - high) > LINE:
        found.append(Label("value", place(middle), place(high), "middle", text))
    return found


# --- the axis of time ---


def _grid_of(frame: _Frame, language: Language, zone: ZoneInfo, most: int, width: int) -> Grid:
    """Return the finest grid whose labels stand apart."""
    for grid in clock_grids(frame.span, zone, most):
        ends = [extent(x, "middle", t) for _, t, x in _ticks(frame, grid, language, width)]
        if ends and not any(a.overlaps(b) for a, b in itertools.pairwise(ends)):
            return grid
    return Grid("clock", ())


def _ticks(
    frame: _Frame, grid: Grid, language: Language, width: int
) -> list[tuple[datetime, str, float]]:
    """Return each tick with its words and where their middle is."""
    form = {"day": "day", "month": "month", "year": "year"}.get(grid.grain, "")
    found = []
    for at in grid.ticks:
        text = speak_date(at, language, form) if form else speak_clock(at, language)
        found.append((at, text, within(frame.x(at), text, 0, width)))
    return found


def _days(frame: _Frame, grid: Grid, language: Language, width: int) -> list[tuple[float, str]]:
    """Return the days below clock times of more than one day, each where it has room."""
    days = [at.date() for at in grid.ticks]
    if grid.grain != "clock" or len(set(days)) < 2:
        return []
    found: list[tuple[float, str]] = []
    before: date | None = None
    for at, day in zip(grid.ticks, days, strict=True):
        text = speak_date(day, language, "day")
        middle = within(frame.x(at), text, 0, width)
        here = extent(middle, "middle", text)
        clear = not found or not here.overlaps(extent(found[-1][0], "middle", found[-1][1]))
        if day != before and clear:
            found.append((middle, text))
        before = day
    return found


def _below(span: Span, grid: Grid, clock: bool, language: Language, zone: ZoneInfo) -> str:
    """Return the days that the axis covers and the word of its zone; empty where the ticks say it."""
    if grid.grain in ("month", "year"):
        return ""
    first, last = span.first.astimezone(zone), span.last.astimezone(zone)
    if last > first and last.time() == datetime.min.time():
        last -= timedelta(microseconds=1)
    days = speak_days(first.date(), last.date(), language)
    return with_zone(days, speak_zone(zone.key, first, language), language) if clock else days
