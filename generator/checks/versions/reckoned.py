"""A time that one version says by the clock and another counts from the time before: "ten minutes later", ১১টা ৫০."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from decimal import Decimal
from itertools import permutations

from generator.checks.versions.aligning import Alignment
from generator.checks.versions.texts import Said, Version

_LONGEST = 6 * 60
"""Minutes: longer ones are lengths of their own."""
_DAY = 24 * 60
_HALF_DAY = 12 * 60
"""A clock need not say which half of the day it is."""
_SECONDS = _DAY * 60
_LONGEST_DAYS = 60
_ANY_YEAR = "2024"
"""A year that has every day: one language names it, the other need not."""


def is_reckoned(laid: Alignment, own: Version, its: Version, at: int, *, mine: bool) -> bool:
    """Return True where the other version's block says what a length or a clock time comes to, in the other's way."""
    said = own.said[at]
    if said.kind not in ("duration", "clock", "date"):
        return False
    rows = {
        row
        for row in range(len(its.sentences))
        if laid.beside(*((said.row, row) if mine else (row, said.row)))
    }
    here = {row for row in range(len(own.sentences)) if own.blocks[row] == own.blocks[said.row]}
    if said.kind == "date" or _is_of_days(said):
        blocks = {its.blocks[row] for row in rows}
        before = {row for row, block in enumerate(its.blocks) if block + 1 in blocks}
        return _in_days(own, its, said, here, rows | before)
    clocks = set(_minutes(its, rows, "clock"))
    if said.kind == "duration":
        lengths = {int(v.low) // 60 for v in said.values if isinstance(v.low, Decimal)}
        apart = {(b - a) % _HALF_DAY for a, b in permutations(sorted(clocks), 2)}
        return any(0 < length <= _LONGEST and length in apart for length in lengths)
    clocks |= set(_minutes(own, here, "clock"))
    lengths = {n for n in _minutes(its, rows, "duration") if 0 < n <= _LONGEST}
    times = {int(v.low) % _HALF_DAY for v in said.values if isinstance(v.low, Decimal)}
    others = {clock % _HALF_DAY for clock in clocks} - times
    reached = {
        (clock + sign * n) % _HALF_DAY for clock in others for n in lengths for sign in (1, -1)
    }
    return not times.isdisjoint(reached)


def _is_of_days(said: Said) -> bool:
    return said.kind == "duration" and all(
        isinstance(value.low, Decimal) and not value.low % _SECONDS for value in said.values
    )


def _in_days(own: Version, its: Version, said: Said, here: set[int], rows: set[int]) -> bool:
    """Return True where days of one version lie as far apart as the other says: four days later, 17 November."""
    days = set(_days(its, rows))
    if said.kind == "duration":
        lengths = {int(v.low) // _SECONDS for v in said.values if isinstance(v.low, Decimal)}
        apart = {(b - a).days for a, b in permutations(sorted(days), 2)}
        return any(0 < length <= _LONGEST_DAYS and length in apart for length in lengths)
    lengths = {n // (_DAY) for n in _minutes(its, rows, "duration") if n and not n % _DAY}
    mine = set(_days(own, {said.row}))
    known = (days | set(_days(own, here))) - mine
    reached = {day + timedelta(days=sign * n) for day in known for n in lengths for sign in (1, -1)}
    return not mine.isdisjoint(reached)


def _days(version: Version, rows: set[int]) -> Iterator[date]:
    """Yield the days of some sentences; where no year is said, of any year."""
    for said in version.said:
        for value in said.values if said.row in rows and said.kind == "date" else ():
            text = str(value.low)
            with suppress(ValueError):
                yield date.fromisoformat(
                    f"{_ANY_YEAR}{text[1:]}" if text.startswith("--") else f"{_ANY_YEAR}{text[4:]}"
                )


def _minutes(version: Version, rows: set[int], kind: str) -> Iterator[int]:
    """Yield the minutes of the clock times or lengths of some sentences."""
    for said in version.said:
        if said.row in rows and said.kind == kind:
            for value in said.values:
                if isinstance(value.low, Decimal):
                    yield int(value.low) // (60 if kind == "duration" else 1)
