"""Facts: anything that a `${…}` can name, as values that no language has spoken yet.

Owns the table of derived names and the step from an incident and a name to a fact. Says why a
fact cannot be said, and what could be said instead.
"""

from datetime import timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

from generator.model.incident import Amount, Incident
from generator.model.moment import Moment, Precision, Unknown
from generator.model.text import Text
from generator.saying import Saying, say


class AmountFact(Struct, frozen=True):
    """A figure's amount with its unit's id."""

    amount: Amount
    unit: str


class MomentFact(Struct, frozen=True):
    """A moment, to be spoken in the newsroom's zone, or the record's where the form asks."""

    moment: Moment
    zone: str


class DurationFact(Struct, frozen=True):
    """A length of time; `exact` is False when an end of it is known to the day only."""

    length: timedelta
    exact: bool


class IntervalFact(Struct, frozen=True):
    """From one moment to another, said as one phrase on one clock."""

    low: Moment
    high: Moment
    zone: str


class NamesFact(Struct, frozen=True):
    """Registry names to be joined as a list. `registry` is services, places or operators."""

    registry: str
    ids: tuple[str, ...]


class WordFact(Struct, frozen=True):
    """A word of a closed list: `severity`, `status` or `kind`."""

    table: str
    code: str


class CountFact(Struct, frozen=True):
    """A whole number without a unit."""

    count: int


class TextFact(Struct, frozen=True):
    """A text of the record, whose own references are spoken in turn."""

    text: Text


Fact = (
    AmountFact
    | MomentFact
    | DurationFact
    | IntervalFact
    | NamesFact
    | WordFact
    | CountFact
    | TextFact
)


class Unspeakable(Struct, frozen=True):
    """Why a fact cannot be said: a code, a sentence, and what to write instead."""

    code: str
    message: Saying
    help: str


DERIVED = (
    "began",
    "ended",
    "duration",
    "interval",
    "service",
    "services",
    "places",
    "operator",
    "severity",
    "status",
    "kind",
    "headline",
    "count-of-updates",
)


def fact_of(incident: Incident, name: str) -> Fact | Unspeakable:  # a table of names
    """Return the fact that a name gives in an incident, or why there is none."""
    figure = incident.figure(name)
    if figure is not None:
        return AmountFact(figure.amount.value, figure.unit)
    match name:
        case "began":
            return _moment(incident, incident.began.value, name)
        case "ended":
            if incident.ended is None:
                return Unspeakable(
                    "no-duration",
                    say("{incident} is still open, so it has no end", incident=incident.id),
                    "say since when: ${began}",
                )
            return _moment(incident, incident.ended.value, name)
        case "duration":
            return _duration(incident)
        case "interval":
            return _interval(incident)
        case "service":
            return _names(incident, "services", incident.services[:1])
        case "services":
            return _names(incident, "services", incident.services)
        case "places":
            return _names(incident, "places", incident.places)
        case "operator":
            return _names(incident, "operators", incident.services[:1])
        case "severity" | "status" | "kind":
            return WordFact(name, str(getattr(incident, name)))
        case "headline":
            return TextFact(incident.headline)
        case "count-of-updates":
            return CountFact(len(incident.updates))
    unknown = say('{incident} has no fact "{fact}"{near}', incident=incident.id, fact=name, near="")
    return Unspeakable("unknown-fact", unknown, "")


def fact_names(incident: Incident) -> tuple[str, ...]:
    """Return every name that a `${…}` may use of the incident."""
    return (*(f.id for f in incident.figures), *DERIVED)


def _names(incident: Incident, registry: str, ids: tuple[str, ...]) -> NamesFact | Unspeakable:
    if ids:
        return NamesFact(registry, ids)
    if registry == "places":
        return Unspeakable(
            "empty-fact",
            say("{incident} names no places, so there is nothing to say", incident=incident.id),
            "write places: […] in the record, or say it in words",
        )
    return Unspeakable(
        "empty-fact",
        say("{incident} names no services, so there is nothing to say", incident=incident.id),
        "write services: […] in the record, or say it in words",
    )


def _moment(incident: Incident, value: Moment | Unknown, name: str) -> Fact | Unspeakable:
    if isinstance(value, Unknown):
        return Unspeakable(
            "no-duration",
            say(
                "{fact} of {incident} is unknown, so it cannot be spoken",
                fact=name,
                incident=incident.id,
            ),
            "say in words what is known",
        )
    return MomentFact(value, incident.zone)


def _interval(incident: Incident) -> IntervalFact | Unspeakable:
    began = incident.began.value
    ended = incident.ended.value if incident.ended is not None else None
    if isinstance(began, Moment) and isinstance(ended, Moment):
        return IntervalFact(began, ended, incident.zone)
    return _endless(incident, "interval")


def _duration(incident: Incident) -> DurationFact | Unspeakable:
    began = incident.began.value
    ended = incident.ended.value if incident.ended is not None else None
    if isinstance(began, Moment) and isinstance(ended, Moment):
        if began.exact and ended.exact:
            length = ended.start - began.start
            if length >= timedelta(0):
                return DurationFact(length, exact=True)
        elif min(began.precision, ended.precision) >= Precision.DAY:
            # Known to the day: count the days from end to end, both included, on one calendar.
            zone = ZoneInfo(incident.zone)
            first, last = (moment.start.astimezone(zone).date() for moment in (began, ended))
            if first < last:
                return DurationFact(last - first + timedelta(days=1), exact=False)
        return Unspeakable(
            "no-duration",
            say(
                "the moments of {incident} are not exact enough for a duration",
                incident=incident.id,
            ),
            "say what is known: ${began} and ${ended}",
        )
    return _endless(incident, "duration")


def _endless(incident: Incident, name: str) -> Unspeakable:
    """Return why a length or an interval cannot be said: one of its ends is not known."""
    if incident.ended is None:
        return Unspeakable(
            "no-duration",
            say("{incident} is still open, so it has no {fact}", incident=incident.id, fact=name),
            "say since when: ${began}",
        )
    if isinstance(incident.began.value, Unknown):
        return Unspeakable(
            "no-duration",
            say(
                "the begin of {incident} is unknown, so it has no {fact}",
                incident=incident.id,
                fact=name,
            ),
            "say what is known: ${ended}",
        )
    return Unspeakable(
        "no-duration",
        say(
            "the end of {incident} is unknown, so it has no {fact}",
            incident=incident.id,
            fact=name,
        ),
        "say what is known: ${began}",
    )
