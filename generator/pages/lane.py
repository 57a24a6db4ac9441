"""The lane: a whole incident along a line, true to the scale of time. Pure positions, no words.

Owns which spans, marks and ticks are drawn and where, in hundredths of the width. A status is told
apart by its height: the lower the step, the nearer the end. Never knows a language: what a tick
says is its `form`, which the caller speaks.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, tzinfo

from msgspec import Struct

from generator.model.moment import Moment

TICKS = 4
"""Ticks at most: on a narrow screen more would touch each other."""
MARKS = 60
"""Of more updates only the key ones are marked."""
STEPS = {
    "investigating": 4, "identified": 3, "in_progress": 3, "monitoring": 2, "verifying": 2,
    "scheduled": 1, "resolved": 1, "completed": 1, "postmortem": 1,
}  # fmt: skip
"""How high a status stands; what was not reported yet has no height."""
_MINUTES = (1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720)
_DAYS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120)
_HUNDRED = 100


class Point(Struct, frozen=True):
    """An update at an exact time: the status that it gives, if any, and whether it is key."""

    at: datetime
    status: str
    key: bool


class Span(Struct, frozen=True):
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
    spans: tuple[Span, ...]
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
            Span(status, a, b, place(a), round(place(b) - place(a), 2))
            for status, a, b in _spans(shown, start, end)
        ),
        marks=tuple((place(point.at), point.key) for point in marked),
        ticks=tuple(Tick(at, place(at), form) for at, form in scale(start, end, zone)),
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


def scale(start: datetime, end: datetime, zone: tzinfo) -> Iterator[tuple[datetime, str]]:
    """Yield the round instants between two, at most `TICKS`, with the form in which each is said.

    Round on the clock of the zone: hours of its day, its midnights, the firsts of its months.
    """
    minutes = (end - start) / timedelta(minutes=1)
    for step in _MINUTES:
        if minutes / step <= TICKS:
            for at in _clocks(start, end, zone, step):
                yield at, "clock" if (at.hour, at.minute) != (0, 0) else "day"
            return
    for days in _DAYS:
        if minutes / (days * 1440) <= TICKS:
            yield from ((at, "day") for at in _midnights(start, end, zone, days))
            return
    months = minutes / 1440 / 28
    step = next((s for s in _MONTHS if months / s <= TICKS), _MONTHS[-1])
    form = "year" if step % 12 == 0 else "month"
    for at in _firsts(start, end, zone, step):
        yield at, form


def _clocks(start: datetime, end: datetime, zone: tzinfo, step: int) -> Iterator[datetime]:
    """Yield the instants whose minute of the local day is a multiple of the step."""
    day = start.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    while day <= end:
        for minute in range(0, 1440, step):
            at = day.replace(hour=minute // 60, minute=minute % 60)
            if start <= at <= end:
                yield at
        day += timedelta(days=1)


def _midnights(start: datetime, end: datetime, zone: tzinfo, step: int) -> Iterator[datetime]:
    day = start.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    day += timedelta(days=day < start)
    while day <= end:
        yield day
        day += timedelta(days=step)


def _firsts(start: datetime, end: datetime, zone: tzinfo, step: int) -> Iterator[datetime]:
    local = start.astimezone(zone)
    month = local.year * 12 + local.month - 1
    month -= month % step
    while True:
        first = local.replace(
            year=month // 12, month=month % 12 + 1, day=1, hour=0, minute=0, second=0, microsecond=0
        )
        if first > end:
            return
        if first >= start:
            yield first
        month += step
