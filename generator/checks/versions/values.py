"""What a mention of a text says, as values that another language's mention can be held against.

A `${…}` says what its record has; words say what was heard in them. Never decides what is told.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.sentence.asked import LOCAL
from generator.checks.claims.sentence.zones import zone_named
from generator.checks.claims.values.against import as_share, is_any_dollar
from generator.checks.claims.words.clause import ENDS, words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.versions.measures import measure_behind
from generator.l10n.hearing.heard import Heard, HeardBound, Kind, minutes_of
from generator.l10n.hearing.lexicon import BYTES, SECONDS
from generator.l10n.moments import in_zone
from generator.l10n.zones import zone_of
from generator.model.facts import (
    AmountFact,
    CountFact,
    DurationFact,
    Fact,
    IntervalFact,
    MomentFact,
    NamesFact,
    Unspeakable,
    fact_of,
)
from generator.model.incident import Incident
from generator.model.moment import Moment, Precision
from generator.model.registry import Unit

_BOUNDS: Mapping[str, HeardBound] = {
    "exact": "exact",
    "about": "about",
    "at_least": "at_least",
    "at_most": "at_most",
    "between": "between",
}
_KINDS: Mapping[str, Kind] = {"percent": "percent", "money": "money", "duration": "duration"}
_PEOPLE = "জন"
"""What Bengali puts behind a number of people: a unit that has it counts them."""
_NOTHING = Decimal(0)
_NEXT = 24
"""Letters behind a number in which the next word stands."""
_BOUNDED = frozenset(("more_than", "less_than", "at_least", "at_most"))
NAMED = ("services", "places", "publishers")
"""The registries whose names are compared."""


DOLLAR = "dollar"
"""The unit of an amount in dollars that does not say whose."""


class Value(Struct, frozen=True):
    """A value: decimals, minutes after midnight for a clock time, ISO 8601 for a date, an id for a name.

    `kind` is that of what is heard, `weekday` (1 is Monday), or the registry of a name.
    `unit` is `12h` for a clock time whose half of the day is not said. `zone` is what a clock time was
    said by: a zone's name, `local`, or nothing for the newsroom's. `step` is how exact the words are.
    """

    kind: str
    low: Decimal | str
    high: Decimal | str
    bound: HeardBound = "exact"
    unit: str = ""
    step: Decimal = _NOTHING
    zone: str = ""


class Names(Struct, frozen=True):
    """The names of registries in a language: what finds them, and what each means."""

    finds: re.Pattern[str] | None
    meant: Mapping[str, tuple[str, str]]
    """Registry and id, by the words of a name."""


class Records(Struct, frozen=True):
    """The records that a text's `${…}` speak from; `about` is the incident that one without an id means."""

    incidents: Mapping[str, Incident]
    units: Mapping[str, Unit]
    zone: str
    about: str
    names: Mapping[str, Names] = {}
    """The names of registries in each locale."""
    subject: Mapping[str, frozenset[str]] = {}
    """What the words of the names mean, in each locale, that the incident struck, and of who runs it."""
    quoting: frozenset[str] = frozenset()
    """The locales whose text shows quotations of a record (`::quote`)."""

    def minutes(self, name: str) -> int:
        """Return how far a clock that a text names is ahead of UTC, on the day of the incident."""
        incident = self.incidents.get(self.about)
        began = incident.began.value if incident is not None else None
        at = (
            began.start if isinstance(began, Moment) else datetime(2026, 1, 1, tzinfo=None)
        )  # any day
        own = incident.zone if incident is not None else ""
        zone = zone_of((own if name == LOCAL else name) or self.zone)
        if zone is None:
            return 0
        offset = (at.astimezone(zone) if at.tzinfo else at.replace(tzinfo=zone)).utcoffset()
        return int(offset.total_seconds() // 60) if offset is not None else 0


class Part(Struct, frozen=True):
    """One thing that a mention says, by any of its values; a moment's day and its clock time are two."""

    facts: frozenset[str]
    values: tuple[Value, ...]


def parts_of(mention: Mention, records: Records, zones: Sequence[str] = ()) -> tuple[Part, ...]:
    """Return what a mention says; `zones` are those that its text named before, of which a time may be by the nearest."""
    if mention.heard is None:
        return _bound(mention.text, records)
    facts = frozenset[str]()
    if mention.verdict == "agrees" and mention.ground is not None and mention.ground.ours:
        facts = frozenset((f"{mention.ground.incident}/{mention.ground.name}",))
    said = _heard(mention, mention.heard)
    if said.kind == "number" and (measured := _goes_on(mention, mention.heard)) is not None:
        return (Part(facts, (said, measured)),)
    if said.zone or not zones or said.kind not in ("clock", "date"):
        return (Part(facts, (said,)),)
    by_it = replace(said, zone=zones[0])
    return (Part(facts, (by_it,) if said.kind == "date" else (said, by_it)),)


def weekday_of(value: Value) -> str | None:
    """Return the day of the week of a whole date, 1 for Monday; None for what is none."""
    try:
        return (
            str(date.fromisoformat(str(value.low)).isoweekday()) if value.kind == "date" else None
        )
    except ValueError:
        return None


def _heard(mention: Mention, heard: Heard) -> Value:
    measure: tuple[str, Decimal] | None = None
    if heard.unit in BYTES:
        measure = "bytes", Decimal(BYTES[heard.unit]) / BYTES["gigabyte"]
    elif heard.kind == "number" and not heard.unit:
        measure = measure_behind(mention.sentence.text, heard.end)
    if measure is not None and isinstance(heard.low, Decimal) and isinstance(heard.high, Decimal):
        kind, factor = measure
        return Value("measure", heard.low * factor, heard.high * factor, heard.bound, kind, heard.step * factor)  # fmt: skip
    sentence = mention.sentence
    zone = ""
    if heard.kind in ("clock", "date"):
        zone = zone_named(sentence.text, heard, cues_of(sentence.locale), sentence.heard)
    if heard.kind == "date":
        return Value("date", heard.low, heard.high, heard.bound, heard.unit, heard.step, zone)
    if heard.kind != "clock":
        heard = as_share(heard)
        unit = DOLLAR if is_any_dollar(heard) else heard.unit
        return Value(heard.kind, heard.low, heard.high, heard.bound, unit, heard.step)
    zone = zone or mention.zone
    at = Decimal(minutes_of(str(heard.low)))
    return Value("clock", at, at, heard.bound, heard.unit, zone=zone)


def _goes_on(mention: Mention, heard: Heard) -> Value | None:
    """Return what a bare number measures by the measure before it: at 72 kilometres an hour, where more than *30* is forbidden.

    It has no noun of its own: a verb, a sign or the end stands behind it, or it is a Bengali bound (৩০-এর বেশি).
    """
    sentence = mention.sentence
    if heard.unit or not isinstance(heard.low, Decimal) or not isinstance(heard.high, Decimal):
        return None
    before = [one for one in sentence.heard if one.end <= heard.start and one.kind == "number"][-1:]
    found = measure_behind(sentence.text, before[0].end) if before else None
    if found is None:
        return None
    cues = cues_of(sentence.locale)
    behind = words_of(ENDS.split(sentence.text[heard.end : heard.end + _NEXT])[0])[:1]
    bounded = not cues.made_of and heard.bound in _BOUNDED
    if behind and not bounded and behind[0] not in (*cues.count_is, *cues.part):
        return None
    kind, factor = found
    return Value("measure", heard.low * factor, heard.high * factor, heard.bound, kind, heard.step * factor)  # fmt: skip


def _bound(written: str, records: Records) -> tuple[Part, ...]:
    named, *forms = (part.strip() for part in written[2:-1].split("|"))
    id, _, name = named.rpartition("/")
    incident = records.incidents.get(id or records.about)
    facts = frozenset((f"{id or records.about}/{name}",))
    if incident is None:
        return (Part(facts, ()),)
    said = tuple(_said(fact_of(incident, name), frozenset(forms), records))
    return tuple(Part(facts, values) for values in said) or (Part(facts, ()),)


def _said(
    fact: Fact | Unspeakable, forms: frozenset[str], records: Records
) -> Iterator[tuple[Value, ...]]:
    match fact:
        case AmountFact(amount, unit):
            known = records.units.get(unit)
            kind = _KINDS.get(known.kind if known is not None else "", "number")
            times = Decimal(SECONDS.get(unit, 1)) if kind == "duration" else Decimal(1)
            high = amount.high if amount.high is not None else amount.value
            bound: HeardBound = "about" if "about" in forms else _BOUNDS[amount.bound]
            if measure := _measure_of(known):
                counts, factor = measure
                yield (Value("measure", amount.value * factor, high * factor, bound, counts),)
                return
            counted = (
                "second" if kind == "duration" else "person" if _counts_people(known) else unit
            )
            yield (Value(kind, amount.value * times, high * times, bound, counted),)
        case DurationFact(length, _):
            seconds = Decimal(int(length.total_seconds()))
            about: HeardBound = "about" if "about" in forms else "exact"
            yield (Value("duration", seconds, seconds, about, "second"),)
        case CountFact(count):
            yield (Value("number", Decimal(count), Decimal(count)),)
        case NamesFact(registry, ids) if registry in NAMED:
            yield from ((Value(registry, id, id),) for id in ids)
        case MomentFact(moment, zone):
            yield from _moment(moment, zone, forms, records)
        case IntervalFact(low, high, zone):
            yield from _moment(low, zone, forms, records)
            yield from _moment(high, zone, forms, records)


def _measure_of(unit: Unit | None) -> tuple[str, Decimal] | None:
    """Return what a unit measures, by its words."""
    words = (word for _, forms in unit.words for _, word in forms) if unit is not None else ()
    return next((found for word in words if (found := measure_behind(word.replace("{n}", ""), 0))), None)  # fmt: skip


def _counts_people(unit: Unit | None) -> bool:
    return unit is not None and any(word == _PEOPLE for _, word in unit.classifier)


_CLOCKS = frozenset(("time", "clock"))
_DAYS = {"date": (0, 10), "year": (0, 4), "month": (0, 7), "day": (4, 10)}
"""The forms that say a day without a clock time, and what they say of `2026-11-28`."""


def _moment(
    moment: Moment, own: str, forms: frozenset[str], records: Records
) -> Iterator[tuple[Value, ...]]:
    """Yield the day and the clock time of a moment, by the newsroom's clock and by the incident's."""
    days: list[Value] = []
    clocks: list[Value] = []
    weekdays: list[str] = []
    form = next((form for form in _DAYS if form in forms), "")
    for name in dict.fromkeys((records.zone, own or records.zone)):
        zone = zone_of(name)
        at = in_zone(moment, zone) if zone is not None and moment.exact else moment.start
        weekdays.append(str(at.isoweekday()))
        length = {Precision.YEAR: 4, Precision.MONTH: 7}.get(moment.precision, 10)
        start, end = _DAYS.get(form, (0, 10))
        day = at.date().isoformat()[start : min(end, length)]
        days.append(Value("date", f"-{day}" if start else day, f"-{day}" if start else day))
        if moment.exact:
            minute = Decimal(at.hour * 60 + at.minute)
            clocks.append(Value("clock", minute, minute, zone="" if name == records.zone else LOCAL))  # fmt: skip
    if "weekday" in forms:
        yield tuple(Value("weekday", day, day) for day in dict.fromkeys(weekdays))
        return
    if not forms & _CLOCKS:
        yield tuple(days)
    if clocks and not form:
        yield tuple(clocks)
