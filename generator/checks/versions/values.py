"""What a mention of a text says, as values that another language's mention can be held against.

A `${…}` says what its record has; words say what was heard in them. Never decides what is told.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from generator.checks.claims.clause import zone_named
from generator.checks.claims.cues import cues_of
from generator.checks.claims.judge import LOCAL, Mention
from generator.l10n.hearing.heard import Heard, HeardBound, Kind, minutes_of
from generator.l10n.hearing.lexicon import SECONDS
from generator.l10n.moments import in_zone
from generator.l10n.zones import zone_of
from generator.model.facts import (
    AmountFact,
    CountFact,
    DurationFact,
    Fact,
    IntervalFact,
    MomentFact,
    fact_of,
)
from generator.model.incident import Incident
from generator.model.moment import Moment, Precision
from generator.model.registry import Unit

ValueKind = Literal["number", "percent", "money", "duration", "clock", "date"]
_BOUNDS: Mapping[str, HeardBound] = {
    "exact": "exact",
    "about": "about",
    "at_least": "at_least",
    "at_most": "at_most",
    "between": "between",
}
_KINDS: Mapping[str, Kind] = {"percent": "percent", "money": "money", "duration": "duration"}
_NOTHING = Decimal(0)


class Value(Struct, frozen=True):
    """A value: decimals, minutes after midnight for a clock time, ISO 8601 for a date.

    `unit` is `12h` for a clock time whose half of the day is not said. `zone` is what a clock time was
    said by: a zone's name, `local`, or nothing for the newsroom's. `step` is how exact the words are.
    """

    kind: Kind
    low: Decimal | str
    high: Decimal | str
    bound: HeardBound = "exact"
    unit: str = ""
    step: Decimal = _NOTHING
    zone: str = ""


class Records(Struct, frozen=True):
    """The records that a text's `${…}` speak from; `about` is the incident that one without an id means."""

    incidents: Mapping[str, Incident]
    units: Mapping[str, Unit]
    zone: str
    about: str

    def minutes(self, name: str) -> int:
        """Return how far a clock that a text names is ahead of UTC, on the day of the incident."""
        incident = self.incidents.get(self.about)
        began = incident.began.value if incident is not None else None
        at = began.start if isinstance(began, Moment) else datetime(2026, 1, 1, tzinfo=None)  # noqa: DTZ001  # any day
        own = incident.zone if incident is not None else ""
        zone = zone_of((own if name == LOCAL else name) or self.zone)
        offset = (at.astimezone(zone) if at.tzinfo else at.replace(tzinfo=zone)).utcoffset()
        return int(offset.total_seconds() // 60) if offset is not None else 0


def facts_and_values(
    mention: Mention, records: Records
) -> tuple[frozenset[str], tuple[Value, ...]]:
    """Return the facts that a mention says, and all values that it may be matched by."""
    if mention.heard is None:
        return _bound(mention.text, records)
    facts = frozenset[str]()
    if mention.verdict == "agrees" and mention.ground is not None:
        facts = frozenset((f"{mention.ground.incident}/{mention.ground.name}",))
    return facts, (_heard(mention, mention.heard),)


def _heard(mention: Mention, heard: Heard) -> Value:
    if heard.kind != "clock":
        return Value(heard.kind, heard.low, heard.high, heard.bound, heard.unit, heard.step)
    zone = zone_named(mention.sentence.text, heard, cues_of(mention.sentence.locale))
    at = Decimal(minutes_of(str(heard.low)))
    return Value("clock", at, at, heard.bound, heard.unit, zone=zone)


def _bound(written: str, records: Records) -> tuple[frozenset[str], tuple[Value, ...]]:
    named, *forms = (part.strip() for part in written[2:-1].split("|"))
    id, _, name = named.rpartition("/")
    incident = records.incidents.get(id or records.about)
    facts = frozenset((f"{id or records.about}/{name}",))
    if incident is None:
        return facts, ()
    return facts, tuple(_said(fact_of(incident, name), frozenset(forms), records))


def _said(fact: Fact | object, forms: frozenset[str], records: Records) -> Iterator[Value]:
    match fact:
        case AmountFact(amount, unit):
            known = records.units.get(unit)
            kind = _KINDS.get(known.kind if known is not None else "", "number")
            times = Decimal(SECONDS.get(unit, 1)) if kind == "duration" else Decimal(1)
            high = amount.high if amount.high is not None else amount.value
            bound: HeardBound = "about" if "about" in forms else _BOUNDS[amount.bound]
            yield Value(kind, amount.value * times, high * times, bound, "second" if kind == "duration" else unit)  # fmt: skip
        case DurationFact(length, _):
            seconds = Decimal(int(length.total_seconds()))
            about: HeardBound = "about" if "about" in forms else "exact"
            yield Value("duration", seconds, seconds, about, "second")
        case CountFact(count):
            yield Value("number", Decimal(count), Decimal(count))
        case MomentFact(moment, zone):
            yield from _moment(moment, zone, records)
        case IntervalFact(low, high, zone):
            yield from _moment(low, zone, records)
            yield from _moment(high, zone, records)


def _moment(moment: Moment, own: str, records: Records) -> Iterator[Value]:
    """Yield the days and clock times of a moment, by the newsroom's clock and by the incident's."""
    for name in dict.fromkeys((records.zone, own or records.zone)):
        zone = zone_of(name)
        at = in_zone(moment, zone) if zone is not None and moment.exact else moment.start
        day = at.date().isoformat()
        if moment.precision == Precision.YEAR:
            day = day[:4]
        elif moment.precision == Precision.MONTH:
            day = day[:7]
        yield Value("date", day, day)
        if moment.exact:
            minute = Decimal(at.hour * 60 + at.minute)
            yield Value("clock", minute, minute, zone="" if name == records.zone else LOCAL)
