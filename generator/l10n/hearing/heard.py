"""What was heard in a text: one quantity, time or date, with its place and its certainty.

A value, made by the parsers beside it. Never compares with a fact: that is the checks' matter.
"""

from decimal import Decimal
from typing import Literal

from msgspec import Struct

Kind = Literal["number", "percent", "money", "duration", "clock", "date"]
HeardBound = Literal[
    "exact",
    "about",
    "nearly",
    "just_over",
    "at_least",
    "more_than",
    "at_most",
    "less_than",
    "between",
]
HALF_DAY, DAY = 12 * 60, 24 * 60
"""Minutes after which a clock of twelve hours, and one of twenty-four, shows the same."""


class Heard(Struct, frozen=True, kw_only=True):
    """A mention.

    `low` and `high` are the same unless the bound is `between`. They are decimals: a plain
    number, per cent, an amount of money, seconds for a duration. For a clock time they are
    `HH:MM` or `HH:MM:SS`, for a date `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or `--MM-DD` and `--MM`
    without a year (ISO 8601). `unit` is the id of a unit where one was said (`person`, `inr`,
    `second` for every duration), `12h` for a clock time whose half of the day was not said, else
    empty. `step` is how exact the words are: the weight of the last digit that was said (10000
    for "3.18 million", 3600 seconds for "two hours", 1 for clocks and dates). `start` and `end`
    count code points of the text as it was given.
    """

    kind: Kind
    low: Decimal | str
    high: Decimal | str
    unit: str
    bound: HeardBound
    step: Decimal
    start: int
    end: int
    text: str


def names_day(date: str) -> bool:
    """Return True for a date that was heard with its day: `YYYY-MM-DD` or `--MM-DD`."""
    return date.count("-") == (3 if date.startswith("--") else 2)


def minutes_of(clock: str) -> int:
    """Return the minutes from midnight to a clock time that was heard (`HH:MM` or `HH:MM:SS`)."""
    hours, minutes = clock.split(":")[:2]
    return int(hours) * 60 + int(minutes)
