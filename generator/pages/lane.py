"""The lane: a whole incident along a line, true to the scale of time. Pure positions, no words.

Owns which spans, marks and ticks are drawn and where, in hundredths of the width. A status is told
apart by its height: the lower the step, the nearer the end. Never knows a language: what a tick
says is its `form`, which the caller speaks.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, tzinfo

from msgspec import Struct

from generator.model.moment import Moment
from generator.model.scale import Grid, Span, clock_grids

TICKS = 3
"""Ticks at most: of more the words touch each other at 360 pixels."""
MARKS = 60
"""Of more updates only the key ones are marked."""
STEPS = {
    "investigating": 4, "identified": 3, "in_progress": 3, "monitoring": 2, "verifying": 2,
    "scheduled": 1, "resolved": 1, "completed": 1, "postmortem": 1,
}  # fmt: skip
"""How high a status stands; what was not reported yet has no height."""
_HUNDRED = 100


class Point(Struct, frozen=True):
    """An update at an exact time: the status that it gives, if any, and whether it is key."""

    at: datetime
    status: str
    key: bool


class Stretch(Struct, frozen=True):
    """A status from one instant to another. `status` is empty before the first report."""

    status: str
    start: datetime
    end: datetime
    x: float
    width: float


class Tick(Struct, frozen=True):
    """An instant on the scale. `form` says how it is spoken: clock, day, month or year."""

    at: datetime
    x: float
    form: str


class Lane(Struct, frozen=True, kw_only=True):
    """What is drawn. `closed` says that the end of the line is the incident's end."""

    start: datetime
    end: datetime
    closed: bool
    spans: tuple[Stretch, ...]
    marks: tuple[tuple[float, bool], ...]
    ticks: tuple[Tick, ...]


def draw_lane(
    points: Sequence[Point], began: Moment | None, ended: Moment | None, zone: tzinfo, *, is_open: bool
) -> Lane | None:  # fmt: skip
    """Return the lane of an incident; None where fewer than two exact times have a length.

    From the begin (or the first update, where that is not known to the minute) to the end; of an
    open incident, or one whose end is not exact, to the last update. What was said afterwards is
    not on it.
    """
    ordered = sorted(points, key=lambda point: point.at)
    if began is not None and began.exact:
        start = began.start
    elif ordered:
        start = ordered[0].at
    else:
        return None
    closed = not is_open and ended is not None and ended.exact
    end = ended.start if closed and ended is not None else max((p.at for p in ordered), default=start)  # fmt: skip
    shown = [point for point in ordered if start <= point.at <= end]
    if len(shown) < 2 or end - start < timedelta(minutes=2):
        return None

    zero, whole = start.timestamp(), end.timestamp() - start.timestamp()

    def place(at: datetime) -> float:
        return round((at.timestamp() - zero) / whole * _HUNDRED, 2)

    marked = shown if len(shown) <= MARKS else [point for point in shown if point.key]
    return Lane(
        start=start,
        end=end,
        closed=closed,
        spans=tuple(
            Stretch(status, a, b, place(a), round(place(b) - place(a), 2))
            for status, a, b in _spans(shown, start, end)
        ),
        marks=tuple((place(point.at), point.key) for point in marked),
        ticks=tuple(Tick(at, place(at), form) for at, form in ticks_between(start, end, zone)),
    )  # fmt: skip


def _spans(
    shown: Sequence[Point], start: datetime, end: datetime
) -> Iterator[tuple[str, datetime, datetime]]:
    """Yield each status with its ends; of several at one instant the last one, of equals one."""
    since: dict[datetime, str] = {start: ""}
    for point in shown:
        if point.status:
            since[point.at if point.at > start else start] = point.status
    cuts = [at for at in since if at < end]
    kept = [at for n, at in enumerate(cuts) if not n or since[at] != since[cuts[n - 1]]]
    for at, until in zip(kept, [*kept[1:], end], strict=True):
        yield since[at], at, until


def ticks_between(start: datetime, end: datetime, zone: tzinfo) -> Iterator[tuple[datetime, str]]:
    """Yield the round instants between two, at most `TICKS`, with the form in which each is said.

    Round on the clock of the zone: hours of its day, its midnights, the firsts of its months.
    """
    grids = clock_grids(Span(start, end), zone, TICKS)
    grid = next((grid for grid in grids if grid.ticks), Grid("clock", ()))
    for at in grid.ticks:
        midnight = grid.grain == "clock" and (at.hour, at.minute) == (0, 0)
        yield at, "day" if midnight else grid.grain
