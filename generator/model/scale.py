"""Scales of charts: from numbers and instants to shares of an axis, with round ticks.

Pure arithmetic. Knows no language, no page and no pixel.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, localcontext
from itertools import count

from msgspec import Struct

_DIGITS = 60
"""More than any value of a record has, so that no step of this arithmetic rounds."""
_ROUND = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))
LEAST = timedelta(minutes=5)
"""The shortest axis of time: a minute is the finest that a clock is said to."""
_MINUTES = (1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720)
_DAYS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
_DAY, _MONTH = 86_400.0, 30 * 86_400.0


class Scale(Struct, frozen=True):
    """An axis of numbers with round ticks; zero is always on it.

    Nobody has to read such an axis to see how much changed, and a bar's length means its value.
    """

    low: Decimal
    high: Decimal
    ticks: tuple[Decimal, ...]

    def share(self, value: Decimal) -> float:
        """Return where a value stands: 0 at the low end, 1 at the high end."""
        with localcontext() as context:
            context.prec = _DIGITS
            return float((value - self.low) / (self.high - self.low))


def round_scale(values: Iterable[Decimal], most: int, *, snug: bool = False) -> Scale:
    """Return the scale of some values: about `most` steps of 1, 2 or 5 times a power of ten.

    It ends at the ticks around the values; a snug one ends at the values and zero themselves.
    """
    found = tuple(values)
    low, high = min(Decimal(0), *found, Decimal(0)), max(Decimal(0), *found, Decimal(0))
    if low == high:
        return Scale(Decimal(0), Decimal(1), (Decimal(0), Decimal(1)))
    with localcontext() as context:
        context.prec = _DIGITS
        raw = (high - low) / most
        power = Decimal(1).scaleb(raw.adjusted())
        step = next(power * times for times in _ROUND if power * times >= raw)
        down, up = (ROUND_CEILING, ROUND_FLOOR) if snug else (ROUND_FLOOR, ROUND_CEILING)
        first = int((low / step).to_integral_value(down))
        last = int((high / step).to_integral_value(up))
        ticks = tuple(step * number for number in range(first, last + 1))
        return Scale(min(low, ticks[0]), max(high, ticks[-1]), ticks)


class Span(Struct, frozen=True):
    """An axis of time between two instants. Places are true to time, whatever the clock does."""

    first: datetime
    last: datetime

    @property
    def seconds(self) -> float:
        """How long the axis is."""
        return (self.last - self.first).total_seconds()

    def share(self, at: datetime) -> float:
        """Return where an instant stands: 0 at the beginning, 1 at the end."""
        return (at - self.first).total_seconds() / self.seconds


def span_of(points: Iterable[datetime], also: Iterable[datetime] = ()) -> Span:
    """Return the axis of some instants, in UTC, wide enough for a clock.

    `also` are instants worth showing: the axis reaches to one that is not further off than
    the points are apart, and to any where all points are at one instant.
    """
    found = sorted(at.astimezone(UTC) for at in points)
    first, last = found[0], found[-1]
    apart = last - first
    for at in sorted(at.astimezone(UTC) for at in also):
        if not apart or found[0] - apart <= at <= found[-1] + apart:
            first, last = min(first, at), max(last, at)
    lacking = LEAST - (last - first)
    if lacking > timedelta():
        first, last = first - lacking / 2, last + lacking / 2
    return Span(first, last)


class Grid(Struct, frozen=True):
    """Round moments of a zone's clock inside an axis; `grain` is clock, day, month or year."""

    grain: str
    ticks: tuple[datetime, ...]


def clock_grids(span: Span, zone: tzinfo, most: int) -> Iterator[Grid]:
    """Yield grids of at most so many ticks, the finest first.

    A clock time that the zone skips is no tick, and one that comes twice is one.
    """
    first, last = span.first.astimezone(zone), span.last.astimezone(zone)
    for minutes in _MINUTES:
        if span.seconds / (minutes * 60) <= most + 1:
            yield _grid("clock", _clocks(first, minutes, zone), span, most)
    for days in _DAYS:
        if span.seconds / (days * _DAY) <= most + 1:
            yield _grid("day", _days(first.date(), days, zone), span, most)
    for months in _MONTHS:
        if span.seconds / (months * _MONTH) <= most + 2:
            grain = "year" if months % 12 == 0 else "month"
            yield _grid(grain, _months(first.year, last.year, months, zone), span, most)


def _grid(grain: str, moments: Iterator[datetime], span: Span, most: int) -> Grid:
    ticks: list[datetime] = []
    for at in moments:
        if at > span.last or len(ticks) > most:
            break
        if at >= span.first:
            ticks.append(at)
    return Grid(grain, tuple(ticks) if len(ticks) <= most else ())


def _clocks(first: datetime, minutes: int, zone: tzinfo) -> Iterator[datetime]:
    """Yield clock times of a zone from the one that a moment's clock last passed."""
    midnight = datetime.combine(first.date(), time())
    for number in count((first.hour * 60 + first.minute) // minutes):
        clock = midnight + timedelta(minutes=minutes * number)
        at = clock.replace(tzinfo=zone)
        if at.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == clock:
            yield at


def _days(day: date, days: int, zone: tzinfo) -> Iterator[datetime]:
    begin = day - timedelta(days=day.toordinal() % days)
    for number in count():
        yield datetime.combine(begin + timedelta(days=days * number), time(), zone)


def _months(first: int, last: int, months: int, zone: tzinfo) -> Iterator[datetime]:
    years = max(1, months // 12)
    for year in range(first - first % years, last + 2, years):
        for month in range(1, 13, min(months, 12)):
            if 1 <= year <= 9999:
                yield datetime(year, month, 1, tzinfo=zone)
