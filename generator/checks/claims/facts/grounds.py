"""What an incident's record gives to hold sentences against: its figures, the points of its series, its moments.

Owns which facts there are; what follows from them is `derived`'s.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from generator.checks.claims.facts.derived import counts_in, sums_and_shares, whole_lengths
from generator.checks.claims.facts.ground import Ground, Role
from generator.checks.claims.facts.located import places_of
from generator.checks.claims.facts.names import Names, weighed
from generator.checks.claims.facts.said import said_in
from generator.checks.claims.words.clause import words_of
from generator.checks.claims.words.meaning import meanings
from generator.diagnostics import Span
from generator.l10n.digits import to_ascii
from generator.l10n.hearing.hear import hear
from generator.l10n.hearing.heard import Kind
from generator.l10n.hearing.lexicon import SECONDS
from generator.l10n.units import counts_people
from generator.model.incident import Amount, Figure, Incident
from generator.model.moment import Moment
from generator.model.registry import Unit
from generator.model.text import Text
from generator.patterns import pattern

_RUN = pattern(r"[0-9]+")
_TAKA = "taka"
"""টাকা, which is a rupee in Kolkata and a taka in Dhaka."""
_FIRST_SENTENCE = pattern(r"[.;।:](?:\s|$)")


def grounds_of(
    incident: Incident, zone: ZoneInfo, units: Mapping[str, Unit], names: Names
) -> list[Ground]:
    """Return the facts of an incident; moments are in the newsroom's zone."""
    subject = names.of(incident.services)
    figures = weighed((*_figures(incident, units, zone), *_points(incident, units)), names)
    moments = weighed(tuple(_moments(incident, zone)), names)
    places = places_of(incident, names.places)
    own = [replace(g, subject=subject, places=places) for g in (*figures, *moments)]
    return [
        *own,
        *_sources(incident, zone, names),
        *whole_lengths(incident, own),
        *_said(incident, own),
        *sums_and_shares(own),
        *counts_in(incident),
    ]


def _said(incident: Incident, own: Sequence[Ground]) -> Iterator[Ground]:
    """Yield the numbers that updates and labels say in words."""
    by_name = {ground.name: ground for ground in reversed(own) if ground.ours}
    for update in incident.updates:
        if (ground := by_name.get(f"updates/{update.id}")) is not None:
            yield from said_in(update.text, ground)
    for figure in incident.figures:
        if (ground := by_name.get(figure.id)) is not None:
            yield from said_in(figure.label, ground)


def _unit_words(unit: Unit | None) -> Mapping[str, frozenset[str]]:
    if unit is None:
        return {}
    return {
        locale: meanings(
            (w for _, form in forms for w in words_of(form.replace("{n}", ""))), locale
        )
        for locale, forms in unit.words
    }


def _figures(incident: Incident, units: Mapping[str, Unit], zone: ZoneInfo) -> Iterator[Ground]:
    for figure in incident.figures:
        unit = units.get(figure.unit)
        kind = _kind(unit)
        times = Decimal(SECONDS.get(figure.unit, 1)) if kind == "duration" else Decimal(1)
        for claim in (figure.amount.ours, *figure.amount.others):
            ours = claim is figure.amount.ours
            made = _amount(
                incident, figure, claim.value, kind, times, claim.span, _unit_words(unit), ours=ours
            )
            people = unit is not None and counts_people(unit)
            currency = _currency(unit) if kind == "money" and unit is not None else ""
            yield replace(made, people=people, unit=currency or made.unit, measure=unit)
        if figure.dated is not None:
            yield _moment(incident, figure.id, "other", figure.dated, _local(figure.dated, zone), figure.span, ours=False)  # fmt: skip


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
                span=series.span, unit=series.unit, measure=unit, low=value, high=value, bound="about", words=words,
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
        bound=amount.bound, words=_label(figure.label), digits=_digits(figure.label), counted=counted, ours=ours, theirs=not ours,
    )  # fmt: skip


@lru_cache(maxsize=256)
def _currency(unit: Unit) -> str:
    """Return the currency as which the words of a unit of money are heard: inr for "Rs {n}" and টাকা; empty where they are no one's."""
    found = {
        heard.unit
        for locale, forms in unit.words
        for _, form in forms
        for heard in hear(form.replace("{n}", "500") if "{n}" in form else f"500 {form}", locale)
        if heard.kind == "money"
    }
    own = found - {_TAKA} or found
    return own.pop() if len(own) == 1 else ""


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


def _digits(text: Text) -> frozenset[str]:
    """Return the numbers that a label says in digits, but for those of its days and times; and its times, as 13:00."""
    found: set[str] = set()
    for code, phrase in text.phrases:
        plain = "".join(part if isinstance(part, str) else " " for part in phrase)
        if not _RUN.search(to_ascii(plain)):
            continue
        for heard in hear(plain, code):
            if heard.kind == "clock":
                found.add(str(heard.low))
            if heard.kind in ("date", "clock"):
                plain = (
                    f"{plain[: heard.start]}{' ' * (heard.end - heard.start)}{plain[heard.end :]}"
                )
        found.update(_RUN.findall(to_ascii(plain)))
    return frozenset(found)


def _lead(text: Text) -> Mapping[str, frozenset[str]]:
    """Return the words of a text's first sentence."""
    found: dict[str, frozenset[str]] = {}
    for code, phrase in text.phrases:
        plain = "".join(part if isinstance(part, str) else " " for part in phrase)
        found[code] = frozenset(words_of(_FIRST_SENTENCE.split(plain, maxsplit=1)[0]))
    return found


def _moments(incident: Incident, zone: ZoneInfo) -> Iterator[Ground]:
    edges: dict[datetime, Role] = {}
    for name, claims in (("began", incident.began), ("ended", incident.ended)):
        if claims is None:
            continue
        role: Role = "began" if name == "began" else "ended"
        for claim in (claims.ours, *claims.others):
            if isinstance(claim.value, Moment):
                local = _local(claim.value, zone)
                if ours := claim is claims.ours:
                    edges[claim.value.start] = role
                made = _moment(incident, name, role, claim.value, local, claim.span, ours=ours)
                yield replace(made, theirs=not ours)
    for update in incident.updates:
        local = _local(update.at, zone)
        words = _label(update.text)
        made = _moment(
            incident, f"updates/{update.id}", "update", update.at, local, update.span, words=words
        )
        yield replace(made, lead=_lead(update.text), edge=edges.get(update.at.start))


def _sources(incident: Incident, zone: ZoneInfo, names: Names) -> Iterator[Ground]:
    """Yield the days of sources, with who published them."""
    for source in incident.sources:
        if source.published is not None:
            at = _local(source.published, zone)
            made = _moment(incident, f"sources/{source.id}", "other", source.published, at, source.span, ours=False)  # fmt: skip
            yield replace(made, publisher=names.publishers.get(source.publisher or "", {}))


def _local(moment: Moment, zone: ZoneInfo) -> datetime:
    """Return when a moment begins, by the newsroom's clock where it has a clock time."""
    return moment.start.astimezone(zone) if moment.exact else moment.start


def _moment(
    incident: Incident, name: str, role: Role, moment: Moment, local: datetime, span: Span,
    *, words: Mapping[str, frozenset[str]] | None = None, ours: bool = True,
) -> Ground:  # fmt: skip
    return Ground(
        name=name, incident=incident.id, role=role, kind="clock", span=span, at=local,
        clock=moment.exact, zone=incident.zone, words=words or {}, ours=ours,
    )  # fmt: skip
