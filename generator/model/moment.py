"""Moments of any precision from year to second, always aware.

Owns reading order and comparison of moments. The text forms are `l10n`'s, the parsing is
`content`'s.
"""

from datetime import UTC, datetime, timedelta
from enum import IntEnum, StrEnum

from msgspec import Struct


class Precision(IntEnum):
    """How exactly a moment is known."""

    YEAR = 0
    MONTH = 1
    DAY = 2
    MINUTE = 3
    SECOND = 4


class Unknown(StrEnum):
    """`unknown` written where a moment is expected: it happened, nobody knows when."""

    UNKNOWN = "unknown"


UNKNOWN = Unknown.UNKNOWN


class Moment(Struct, frozen=True):
    """The start of the stretch of time that was written, and how exactly it is known.

    `start` is aware, in the offset that was written, or for a day, month or year midnight in
    the record's zone.
    """

    start: datetime
    precision: Precision

    @property
    def end(self) -> datetime:
        """The first instant after the stretch."""
        s = self.start
        match self.precision:
            case Precision.YEAR:
                return s.replace(year=s.year + 1)
            case Precision.MONTH:
                return s.replace(year=s.year + s.month // 12, month=s.month % 12 + 1)
            case Precision.DAY:
                return s + timedelta(days=1)
            case Precision.MINUTE:
                return s + timedelta(minutes=1)
            case _:
                return s + timedelta(seconds=1)

    @property
    def exact(self) -> bool:
        """True when a clock time was written."""
        return self.precision >= Precision.MINUTE


NEVER = Moment(datetime(1970, 1, 1, tzinfo=UTC), Precision.DAY)
"""Stands where a moment was needed and not written; the record is then not used."""
