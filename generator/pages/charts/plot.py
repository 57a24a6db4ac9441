"""What is to be drawn of a series, before it has a size: numbers, instants, words."""

from datetime import datetime
from decimal import Decimal

from msgspec import Struct

from generator.pages.faces import Spoken


class Mark(Struct, frozen=True):
    """A moment of the incident: `kind` is began, ended or key, and gives the mark its shape."""

    kind: str
    at: datetime
    word: str


class TimePlot(Struct, frozen=True, kw_only=True):
    """Values over time, in its order. `stepped` values hold until the next.

    `covered` is the incident as far as it is known: to None while it is open. `marks` are those worth a
    place, the first of them most. `clock` says whether any moment has a clock time.
    """

    points: tuple[tuple[datetime, Decimal], ...]
    stepped: bool = False
    covered: tuple[datetime, datetime | None] | None = None
    marks: tuple[Mark, ...] = ()
    clock: bool = True


class BarPlot(Struct, frozen=True, kw_only=True):
    """Values by category, in the order written."""

    bars: tuple[tuple[Spoken, Decimal], ...]
