"""The days of the week of a moment, and one that a sentence says in the place of these."""

from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec import Struct

from generator.checks.claims.facts.ground import Ground
from generator.model.prose import Sentence

_WEEK, _DAWN = 7, 6
"""Days; and the hour before which a time is of the night that began the day before."""


class WrongDay(Struct, frozen=True):
    """A day of the week at a place of a sentence, and the moment that is meant there and was on another."""

    sentence: Sentence
    start: int
    text: str
    ground: Ground


def days_of(ground: Ground) -> set[int]:
    """Return the days of the week on which a moment is said to have been, by each of its clocks; before dawn the night's too."""
    assert ground.at is not None
    clocks = [ground.at]
    if ground.zone and ground.clock:
        clocks.append(ground.at.astimezone(ZoneInfo(ground.zone)))
    found = {at.weekday() for at in clocks}
    return found | {_before(at) for at in clocks if ground.clock and at.hour < _DAWN}


def _before(at: datetime) -> int:
    return (at.weekday() - 1) % _WEEK
