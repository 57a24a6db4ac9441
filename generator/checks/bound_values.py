"""What each `${…}` of a text says, as facts of a text are written: kept when a translation is accepted.

A `${…}` that a desk writes out by hand later is no change, as long as it says the same.
"""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from generator.checks.claims.facts.ground import Ground
from generator.checks.house import House
from generator.content.drift import about_of
from generator.content.read import RecordFiles, RecordReader
from generator.model.incident import Incident
from generator.model.story import PlainPage, Story


class Spoken:
    """What the facts of incidents say, for the `${…}` of an original."""

    def __init__(
        self, house: House, reader: RecordReader, files: Mapping[str, RecordFiles]
    ) -> None:
        self._house = house
        self._reader = reader
        self._files = files

    def of(self, record: Story | PlainPage, fact: str) -> tuple[str, ...]:
        """Return the values of a fact `record=incident/name`; a moment is a day and a time."""
        path = fact.removeprefix("record=")
        incident, _, name = path.partition("/")
        if f"incident/{incident}" not in self._files:
            incident, name = about_of(record), path
        files = self._files.get(f"incident/{incident}")
        found = self._reader.read(files).record if files is not None else None
        if not isinstance(found, Incident):
            return ()
        grounds = (one for one in self._house.grounds(found) if one.ours and one.name == name)
        return next(map(_values, grounds), ())


def _values(ground: Ground) -> tuple[str, ...]:
    """Return what a fact says, as facts of a text are written; a moment by both clocks that it may be said by."""
    if ground.at is None:
        low, high = (f"{one:f}" for one in (ground.low, ground.high))
        unit = f"@{ground.unit}" if ground.unit else ""
        return (f"{ground.kind}={low if low == high else f'{low}..{high}'}{unit}",)
    clocks = [
        ground.at,
        *([ground.at.astimezone(ZoneInfo(ground.zone))] if ground.zone and ground.clock else ()),
    ]
    days = [f"date={at:%Y-%m-%d}" for at in clocks]
    return tuple(dict.fromkeys([*days, *(f"clock={at:%H:%M}" for at in clocks if ground.clock)]))
