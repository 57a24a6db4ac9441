"""Checks of an incident against the registries, the other incidents and itself."""

from collections.abc import Iterator
from decimal import Decimal

from generator.checks.below_nothing import check_below_nothing
from generator.checks.known import Known, missing_entry, missing_record, narrowed
from generator.checks.speech import check_text, lacking_word
from generator.diagnostics import Diagnostic, Span, diagnostic, nearest
from generator.l10n.amounts import word_of
from generator.l10n.names import is_region
from generator.model.facts import fact_names
from generator.model.incident import Incident
from generator.model.moment import Moment
from generator.model.text import EVERY, Reference
from generator.saying import say


def check_incident(known: Known, incident: Incident) -> Iterator[Diagnostic]:
    """Yield what is wrong with an incident beyond its own file's form."""
    record = f"incident/{incident.id}"
    for service in incident.services:
        span = incident.span_of_item("services", service)
        yield from missing_entry(known, "services", service, span, record)
    for place in incident.places:
        yield from missing_place(known, place, incident.span_of_item("places", place), record)
    for before in incident.preceded_by:
        span = incident.span_of_item("preceded_by", before)
        yield from missing_record(known, "incident", before, span, record)
    yield from _headline_circle(known, incident, record)
    yield from _sources(known, incident, record)
    yield from _times(incident, record)
    yield from _updates(known, incident, record)
    for text in incident.texts():
        yield from check_text(known, text, (incident.id,), record)
    for figure in incident.figures:
        yield from _unit(known, figure.unit, figure.unit_span, record)
        yield from check_below_nothing(known, figure, record)
    for series in incident.series:
        yield from _unit(known, series.unit, series.unit_span, record)
    for correction in incident.corrections:
        if correction.fact and correction.fact not in fact_names(incident):
            yield wrong_fact(correction.fact, incident, correction.span, record)


def _headline_circle(known: Known, incident: Incident, record: str) -> Iterator[Diagnostic]:
    """Yield the fault of headlines that are said by each other; told once, at the first id of the circle."""
    for locale in known.site.codes:
        pending: list[tuple[str, ...]] = [(incident.id,)]
        seen: set[str] = set()
        while pending:
            path = pending.pop()
            found = incident if len(path) == 1 else known.incident(path[-1])
            for reference in _headlines_in(found, locale):
                id = reference.incident or path[-1]
                if id == incident.id and id == min(path):
                    yield diagnostic(
                        "headline-cycle",
                        next(iter(_headlines_in(incident, locale))).span,
                        say(
                            "the {records} {circle} go round in a circle",
                            records=say("headlines"),
                            circle=" → ".join((*path, id)),
                        ),
                        help=say("take one {field} out", field="${…/headline}"),
                        record=record,
                    )
                    return
                if id not in seen:
                    seen.add(id)
                    pending.append((*path, id))


def _headlines_in(incident: Incident | None, locale: str) -> Iterator[Reference]:
    """Yield what a headline says of headlines, in a language."""
    for code, reference in incident.headline.references() if incident is not None else ():
        if reference.name == "headline" and code in (EVERY, locale):
            yield reference


def missing_place(known: Known, place: str, span: Span, record: str) -> Iterator[Diagnostic]:
    """Yield the fault of a place that is neither a code nor in the registry."""
    if place in known.registry.places:
        known.use("places", place)
    elif not is_region(place):
        yield diagnostic(
            "unknown-place",
            narrowed(span, place),
            say(
                '"{place}" is neither an ISO 3166 code nor a place of the registry{near}',
                place=place,
                near=nearest(place, known.registry.places),
            ),
            help="write BD, IN, IN-WB, 001 (the world), or add it to content/registry/places.yaml",
            record=record,
        )


def wrong_fact(name: str, incident: Incident, span: Span, record: str) -> Diagnostic:
    """Return the fault of a correction that names no fact."""
    return diagnostic(
        "correction-fact",
        span,
        say(
            '{incident} has no fact "{fact}"{near}',
            incident=incident.id,
            fact=name,
            near=nearest(name, fact_names(incident)),
        ),
        record=record,
    )


def _unit(known: Known, unit: str, span: Span, record: str) -> Iterator[Diagnostic]:
    if not unit:
        return
    yield from missing_entry(known, "units", unit, span, record)
    found = known.registry.units.get(unit)
    for locale, language in known.languages.items():
        if found is not None and not word_of(Decimal(2), found, language):
            yield diagnostic(
                "missing-unit-word",
                span,
                say(
                    'the unit "{unit}" has no word in {locale}, and the page of this record is in {locale} too',
                    unit=unit,
                    locale=locale,
                ),
                help=lacking_word(found, locale),
                record=record,
            )


def _sources(known: Known, incident: Incident, record: str) -> Iterator[Diagnostic]:
    keys = [s.id for s in incident.sources]
    for key, span in incident.named_sources():
        if key and key not in keys:
            yield diagnostic(
                "unknown-source",
                span,
                say('the record has no source "{id}"{near}', id=key, near=nearest(key, keys)),
                help=say("sources: {names}", names=", ".join(keys) or say("none yet")),
                record=record,
            )
    for source in incident.sources:
        if source.publisher:
            yield from missing_entry(known, "publishers", source.publisher, source.span, record)


def _times(incident: Incident, record: str) -> Iterator[Diagnostic]:
    began = incident.began.value
    ended = incident.ended.value if incident.ended else None
    if isinstance(began, Moment) and isinstance(ended, Moment) and ended.end <= began.start:
        yield diagnostic(
            "time-order",
            incident.span_of("ended"),
            "the incident ends before it begins",
            help="look at the days of began and ended, and mend the one that is wrong",
            record=record,
        )
    last = next((u for u in reversed(incident.updates) if u.status), None)
    if (
        incident.is_open
        and last is not None
        and last.status in ("resolved", "postmortem", "completed")
    ):
        yield diagnostic(
            "no-end",
            last.span,
            say(
                'the update "{update}" says {status}, but the incident has no end',
                update=last.id,
                status=last.status,
            ),
            help="write ended: with the moment, or ended: unknown",
            record=record,
        )


def _updates(known: Known, incident: Incident, record: str) -> Iterator[Diagnostic]:
    for update in incident.updates:
        for service, _ in update.services:
            yield from missing_entry(known, "services", service, update.services_span, record)
        for place, _ in update.places:
            yield from missing_place(known, place, update.places_span, record)
