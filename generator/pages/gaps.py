"""Gaps of a timeline: where nothing was reported for long. Pure; words are the caller's.

Owns the rule (`docs/reference/incident.md#timeline`): a gap is longer than an hour and longer than
three times the median distance between two updates, of three distances or more.
"""

from collections.abc import Sequence
from datetime import timedelta

from generator.model.moment import Moment

LEAST = timedelta(hours=1)
TIMES = 3
_ENOUGH = 3
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)


def long_gaps(moments: Sequence[Moment]) -> tuple[timedelta | None, ...]:
    """Return before each moment, in the order of time, how long nothing was said, where that is long.

    Only between two exact moments: how far a day is from a clock, nobody knows.
    """
    distances = [_distance(moments[at - 1], moment) for at, moment in enumerate(moments) if at]
    known = sorted(one for one in distances if one is not None)
    if len(known) < _ENOUGH:
        return (None,) * len(moments)
    middle = len(known) // 2
    median = known[middle] if len(known) % 2 else (known[middle - 1] + known[middle]) / 2
    bound = max(LEAST, TIMES * median)
    found = (one if one is not None and one > bound else None for one in distances)
    return (None, *found) if moments else ()


def told(length: timedelta) -> timedelta:
    """Return a gap as it is said: whole minutes, from a day whole hours, from a week whole days.

    Always downwards, so that what is said is never more than there was.
    """
    step = _DAY if length >= _WEEK else timedelta(hours=1) if length >= _DAY else timedelta(minutes=1)  # fmt: skip
    return length // step * step


def _distance(before: Moment, after: Moment) -> timedelta | None:
    if not (before.exact and after.exact):
        return None
    return max(after.start - before.start, timedelta(0))
