"""What an incident's record gives to hold sentences against: its figures, moments, lengths, and sums of them.

Owns which facts there are and what is derived from them. A derived fact, which nobody wrote, can bear a
sentence out; it contradicts one only where nothing else of the record fits.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from itertools import combinations
from typing import Literal
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from generator.checks.claims.clause import words_of
from generator.checks.claims.meaning import meanings
from generator.checks.claims.names import Names, weighed
from generator.diagnostics import Span
from generator.l10n.hearing.heard import Kind
from generator.l10n.hearing.lexicon import BYTES, SECONDS
from generator.model.incident import Amount, Figure, Incident
from generator.model.moment import Moment
from generator.model.registry import Unit
from generator.model.text import Text
from generator.patterns import pattern

_FIRST_SENTENCE = pattern(r"[.;।:](?:\s|$)")
Role = Literal["figure", "began", "ended", "update", "length", "other"]
_HUMAN = frozenset(("person", "user", "customer"))
"""Units of people that are heard."""
_TAKA = frozenset(("inr", "bdt"))
_CLASSIFIER = ("bn", "জন")
"""What Bengali puts behind a number of people: a unit that has it counts them."""


class Ground(Struct, frozen=True, kw_only=True):
    """A fact that a sentence may mean.

    A number has `low`, `high` and `bound` (seconds for a length). A moment has `at`, and stands for a
    clock time, a day, or both. `words` are those of its label in each locale. `ours` is False for what is derived and
    for what others say who disagree: a sentence may repeat it, and is never held against it.
    """

    name: str
    incident: str
    role: Role
    kind: Kind
    span: Span
    unit: str = ""
    low: Decimal = Decimal(0)
    high: Decimal = Decimal(0)
    bound: str = "exact"
    at: datetime | None = None
    clock: bool = False
    zone: str = ""
    """The incident's own zone, where it is another than the newsroom's."""
    words: Mapping[str, frozenset[str]] = {}
    lead: Mapping[str, frozenset[str]] = {}
    """Those of them that an update's first sentence has, which says what happened."""
    weights: Mapping[str, Mapping[str, float]] = {}
    """What its label means in each locale, and how well each of these tells it from others of its incident."""
    named: Mapping[str, frozenset[str]] = {}
    """Those that are names: alone they do not tell of it."""
    counted: Mapping[str, frozenset[str]] = {}
    """What the words of its unit mean in each locale."""
    subject: Mapping[str, frozenset[str]] = {}
    """What the incident struck, in each locale: the names of its services and of who runs them."""
    ends: tuple[str, str] | None = None
    """The two facts that it is made of."""
    people: bool = False
    """Its unit counts people."""
    ours: bool = True
    theirs: bool = False
    """It is what others say who disagree, or comes of that."""
    point: bool = False
    """It is one of a series."""
    rounded: bool = False
    """It comes of a division, so a sentence may round it."""


def grounds_of(
    incident: Incident, zone: ZoneInfo, units: Mapping[str, Unit], names: Names
) -> list[Ground]:
    """Return the facts of an incident; moments are in the newsroom's zone."""
    subject = names.of(incident.services)
    figures = weighed((*_figures(incident, units), *_points(incident, units)), names)
    moments = weighed(tuple(_moments(incident, zone)), names)
    own = [replace(g, subject=subject) for g in (*figures, *moments)]
    lengths = (replace(g, subject=subject) for g in _lengths(incident, own))
    return [*own, *lengths, *_derived(own), *_counts(incident)]


def _unit_words(unit: Unit | None) -> Mapping[str, frozenset[str]]:
    if unit is None:
        return {}
    return {
        locale: meanings(
            (w for _, form in forms for w in words_of(form.replace("{n}", ""))), locale
        )
        for locale, forms in unit.words
    }


def same_unit(one: str, other: str) -> bool:
    """Return True for units of one measure: people are users and customers too."""
    return one == other or (one in _HUMAN and other in _HUMAN)


def counts(heard: str, ground: Ground) -> bool:
    """Return True when a unit that was heard may be a fact's: টাকা is a rupee or a taka."""
    return (
        same_unit(heard, ground.unit)
        or (ground.people and heard in _HUMAN)
        or (heard == "taka" and ground.unit in _TAKA)
        or (heard in BYTES and ground.unit in BYTES)
    )


def _figures(incident: Incident, units: Mapping[str, Unit]) -> Iterator[Ground]:
    for figure in incident.figures:
        unit = units.get(figure.unit)
        kind = _kind(unit)
        times = Decimal(SECONDS.get(figure.unit, 1)) if kind == "duration" else Decimal(1)
        for claim in (figure.amount.ours, *figure.amount.others):
            ours = claim is figure.amount.ours
            made = _amount(
                incident, figure, claim.value, kind, times, claim.span, _unit_words(unit), ours=ours
            )
            people = unit is not None and _CLASSIFIER in unit.classifier
            yield replace(made, people=people)
        if figure.dated is not None:
            yield _moment(incident, figure.id, "other", figure.dated, figure.dated.start, figure.span, ours=False)  # fmt: skip


def _points(incident: Incident, units: Mapping[str, Unit]) -> Iterator[Ground]:
    """Yield the values of a series by category: each has the words of its category and of the series."""
    for series in incident.series:
        unit = units.get(series.unit)
        kind = _kind(unit)
        if kind == "duration":
            continue
        whole = _label(series.label)
        for at, (category, value) in enumerate(series.points):
            if isinstance(category, Moment):
                continue
            own = _label(category)
            words = {code: own.get(code, frozenset()) | whole.get(code, frozenset()) for code in {*own, *whole}}  # fmt: skip
            yield Ground(
                name=f"{series.id}[{at}]", incident=incident.id, role="figure", kind=kind,
                span=series.span, unit=series.unit, low=value, high=value, bound="about", words=words,
                counted=_unit_words(unit), point=True,
            )  # fmt: skip


def _amount(
    incident: Incident, figure: Figure, amount: Amount, kind: Kind, times: Decimal, span: Span,
    counted: Mapping[str, frozenset[str]], *, ours: bool,
) -> Ground:  # fmt: skip
    return Ground(
        name=figure.id, incident=incident.id, role="figure", kind=kind, span=span,
        unit="second" if kind == "duration" else figure.unit,
        low=amount.value * times,
        high=(amount.high if amount.high is not None else amount.value) * times,
        bound=amount.bound, words=_label(figure.label), counted=counted, ours=ours, theirs=not ours,
    )  # fmt: skip


def _kind(unit: Unit | None) -> Kind:
    match unit.kind if unit is not None else "":
        case "percent":
            return "percent"
        case "money":
            return "money"
        case "duration":
            return "duration"
    return "number"


def _label(text: Text) -> Mapping[str, frozenset[str]]:
    return {
        code: frozenset(word for part in phrase if isinstance(part, str) for word in words_of(part))
        for code, phrase in text.phrases
    }


def _lead(text: Text) -> Mapping[str, frozenset[str]]:
    """Return the words of a text's first sentence."""
    found: dict[str, frozenset[str]] = {}
    for code, phrase in text.phrases:
        plain = "".join(part if isinstance(part, str) else " " for part in phrase)
        found[code] = frozenset(words_of(_FIRST_SENTENCE.split(plain, maxsplit=1)[0]))
    return found


def _moments(incident: Incident, zone: ZoneInfo) -> Iterator[Ground]:
    for name, claims in (("began", incident.began), ("ended", incident.ended)):
        if claims is None:
            continue
        role: Role = "began" if name == "began" else "ended"
        for claim in (claims.ours, *claims.others):
            if isinstance(claim.value, Moment):
                local = (
                    claim.value.start.astimezone(zone) if claim.value.exact else claim.value.start
                )
                ours = claim is claims.ours
                made = _moment(incident, name, role, claim.value, local, claim.span, ours=ours)
                yield replace(made, theirs=not ours)
    for update in incident.updates:
        local = update.at.start.astimezone(zone) if update.at.exact else update.at.start
        words = _label(update.text)
        made = _moment(
            incident, f"updates/{update.id}", "update", update.at, local, update.span, words=words
        )
        yield replace(made, lead=_lead(update.text))
    for source in incident.sources:
        if source.published is not None:
            at = source.published.start
            yield _moment(incident, f"sources/{source.id}", "other", source.published, at, source.span, ours=False)  # fmt: skip


def _moment(
    incident: Incident, name: str, role: Role, moment: Moment, local: datetime, span: Span,
    *, words: Mapping[str, frozenset[str]] | None = None, ours: bool = True,
) -> Ground:  # fmt: skip
    return Ground(
        name=name, incident=incident.id, role=role, kind="clock", span=span, at=local,
        clock=moment.exact, zone=incident.zone, words=words or {}, ours=ours,
    )  # fmt: skip


def _lengths(incident: Incident, own: list[Ground]) -> Iterator[Ground]:
    moments = [g for g in own if g.at is not None and g.role != "other"]
    for one, other in combinations(moments, 2):
        assert one.at is not None
        assert other.at is not None
        whole = {one.role, other.role} == {"began", "ended"}
        if one.clock and other.clock:
            seconds = Decimal(abs(int((other.at - one.at).total_seconds())))
        else:
            seconds = Decimal(abs((other.at.date() - one.at.date()).days) * SECONDS["day"])
        if not seconds:
            continue
        name = "duration" if whole else f"{one.name} … {other.name}"
        yield Ground(
            name=name, incident=incident.id, role="length", kind="duration",
            span=incident.span_of("ended") if whole else other.span, unit="second", low=seconds,
            high=seconds, ours=whole and one.ours and other.ours, ends=(one.name, other.name),
            theirs=one.theirs or other.theirs,
        )  # fmt: skip


def _derived(own: list[Ground]) -> Iterator[Ground]:
    """Yield sums and differences of two figures of one unit, and the one's share of the other."""
    figures = [g for g in own if g.role == "figure" and g.ours and g.low > 0 and not g.point]
    for one, other in combinations(figures, 2):
        if not same_unit(one.unit, other.unit) or one.kind == "duration":
            continue
        small, large = sorted((one, other), key=lambda g: g.low)
        yield _sum(one, other, "+", one.low + other.low)
        yield _sum(large, small, "−", large.low - small.low, points=one.kind == "percent")
        if one.kind == "number":
            share = small.low * 100 / large.low
            yield Ground(
                name=f"{small.name} / {large.name}", incident=one.incident, role="other", kind="percent",
                span=small.span, unit="percent", low=share, high=share, ours=False, rounded=True,
                ends=(one.name, other.name),
            )  # fmt: skip


def _sum(one: Ground, other: Ground, sign: str, value: Decimal, *, points: bool = False) -> Ground:
    bound = one.bound if one.bound == other.bound else "about"
    return Ground(
        name=f"{one.name} {sign} {other.name}", incident=one.incident, role="other", kind=one.kind,
        span=one.span, unit="percent_point" if points else one.unit, low=value, high=value,
        bound=bound, ours=False, ends=(one.name, other.name),
    )  # fmt: skip


def _counts(incident: Incident) -> Iterator[Ground]:
    for name, unit, count in (
        ("services", "service", len(incident.services)),
        ("places", "country", len(incident.places)),
        ("count-of-updates", "update", len(incident.updates)),
    ):
        value = Decimal(count)
        yield Ground(
            name=name, incident=incident.id, role="other", kind="number", span=incident.span_of(name),
            unit=unit, low=value, high=value, ours=False,
        )  # fmt: skip
