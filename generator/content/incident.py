"""An incident record from `content/incidents/<id>.yaml`.

Owns the shape of the record's file. Looks at no other record: whether a service or a
predecessor exists is the checks' matter.
"""

from decimal import Decimal
from itertools import pairwise
from typing import TypeVar
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from generator.content.claims import read_amounts, read_moments, read_texts
from generator.content.corrections import read_corrections, read_state
from generator.content.fields import Context, Fields
from generator.content.nodes import load_mapping
from generator.content.series import read_series
from generator.content.skeleton import report_skeletons
from generator.content.source import SourceFile
from generator.diagnostics import nearest
from generator.l10n.zones import zone_names, zone_of
from generator.model.facts import DERIVED
from generator.model.incident import (
    CERTAINTIES,
    KINDS,
    SERVICE_STATES,
    SEVERITIES,
    STATUSES,
    Amount,
    Claim,
    Claims,
    Figure,
    Incident,
    Quote,
    Source,
    Update,
)
from generator.model.moment import NEVER, Moment, Unknown
from generator.model.text import Text
from generator.saying import say

V = TypeVar("V")
_PLACED = (
    "services",
    "places",
    "preceded_by",
    "began",
    "ended",
    "cause",
    "embargo",
    "aliases",
    "headline",
    "state",
    "severity",
    "kind",
    "updates",
)


def read_incident(source: SourceFile, id: str, context: Context) -> Incident | None:
    """Read one incident record; None when it cannot be typed. Mistakes go to `source`."""
    node = load_mapping(source, source.text)
    if node is None:
        return None
    fields = Fields(source, node, context, label=say("the incident"))
    zone = fields.string("zone")
    if zone:
        if (found := zone_of(zone)) is None:
            fields.report(
                "bad-zone",
                "zone",
                say(
                    '"{zone}" is not a time zone{near}', zone=zone, near=nearest(zone, zone_names())
                ),
                help="as Asia/Kolkata",
            )
            zone = ""
        else:
            context = replace(context, zone=found)
            fields.context = context
    headline = fields.text("headline", required=True)
    began: Claims[Moment | Unknown] | None = read_moments(fields, "began", required=True)
    incident = Incident(
        id=id,
        headline=headline or Text((), fields.span),
        standfirst=fields.text("standfirst"),
        kind=fields.choice("kind", KINDS, "other", required=True),
        severity=fields.choice("severity", SEVERITIES, "none", required=True),
        services=fields.ids("services"),
        places=fields.ids("places", str),
        zone=zone or (context.zone.key if isinstance(context.zone, ZoneInfo) else "UTC"),
        began=began or Claims(_nothing(NEVER, fields)),
        ended=read_moments(fields, "ended"),
        cause=read_texts(fields, "cause"),
        preceded_by=fields.ids("preceded_by"),
        figures=_read_figures(fields),
        updates=_read_updates(fields),
        series=read_series(fields),
        quotes=_read_quotes(fields),
        sources=_read_sources(fields),
        state=read_state(fields),
        embargo=fields.moment("embargo"),
        aliases=fields.aliases(),
        corrections=read_corrections(fields),
        extra=fields.extra(),
        spans=fields.spans(_PLACED),
        span=fields.span,
    )
    fields.finish()
    if incident.state == "published":
        report_skeletons(fields)
    return incident if headline is not None and began is not None else None


def _nothing(value: V, fields: Fields, source: str = "") -> Claim[V]:
    """Return a claim that stands where none was written; the record is then not used."""
    return Claim(value, source, None, "", None, fields.span)


def _read_figures(fields: Fields) -> tuple[Figure, ...]:
    figures = []
    for id, entry in fields.entries("figures", say("figure")):
        if id in DERIVED:
            fields.source.report(
                "reserved-name",
                entry.span,
                say('"{id}" is a derived fact, so no figure can have this name', id=id),
                help="give the figure another name",
            )
        amount = read_amounts(entry)
        unit = entry.string("unit", required=entry.has("unit"))
        if not entry.has("unit"):
            entry.missing(
                "unit", "say what it counts, as unit: customer; a bare number has unit: number"
            )
        label = entry.text("label", required=True)
        figure = Figure(
            id=id,
            amount=amount or Claims(_nothing(Amount(Decimal(0)), entry, entry.string("source"))),
            unit=unit,
            label=label or Text((), entry.span),
            dated=entry.moment("dated"),
            certainty=entry.choice("certainty", CERTAINTIES, "observed"),
            known=entry.moment("known"),
            span=entry.span,
            unit_span=entry.span_of("unit"),
        )
        entry.finish()
        if label is not None:
            figures.append(figure)
    return tuple(figures)


def _read_updates(fields: Fields) -> tuple[Update, ...]:
    updates: list[Update] = []
    first: dict[str, int] = {}
    pinned = ""
    for entry in fields.mappings("updates", say("the update")):
        id = entry.id("id", required=True)
        at = entry.moment("at", required=True)
        text = entry.text("text", required=True)
        status = entry.choice("status", STATUSES)
        update = Update(
            id=id,
            at=at or NEVER,
            known=entry.moment("known"),
            status=status,
            unread=not status and entry.has("status"),
            text=text or Text((), entry.span),
            source=entry.string("source"),
            services=entry.pairs("services", SERVICE_STATES),
            places=entry.pairs("places", SERVICE_STATES),
            key=entry.boolean("key"),
            pinned=entry.boolean("pinned"),
            embargo=entry.moment("embargo"),
            span=entry.span,
            services_span=entry.span_of("services"),
            places_span=entry.span_of("places"),
            source_span=entry.span_of("source"),
        )
        entry.finish()
        if update.pinned and pinned:
            entry.report(
                "second-pinned",
                "pinned",
                say('the update "{id}" is pinned, and so is "{other}"', id=id, other=pinned),
                help="pin one update: take the line out of the other",
            )
        elif update.pinned:
            pinned = id
        if id in first:
            entry.report(
                "duplicate-update",
                "id",
                say('the update "{id}" stands twice (first on line {line})', id=id, line=first[id]),
            )
        elif id and at is not None and text is not None:
            first[id] = entry.span.line
            updates.append(update)
    for before, after in pairwise(updates):
        if after.at.end <= before.at.start:
            fields.source.report(
                "update-order",
                after.span,
                say(
                    'the update "{id}" is earlier than "{before}" above it',
                    id=after.id,
                    before=before.id,
                ),
                help="write updates in the order in which they happened",
            )
    return tuple(updates)


def _read_quotes(fields: Fields) -> tuple[Quote, ...]:
    found = []
    for id, entry in fields.entries("quotes", say("quote")):
        by = entry.text("by", required=True)
        text = entry.text("text", required=True)
        quote = Quote(
            id=id,
            by=by or Text((), entry.span),
            original=entry.locale("original"),
            text=text or Text((), entry.span),
            source=entry.string("source"),
            span=entry.span,
        )
        entry.finish()
        if by is not None and text is not None:
            found.append(quote)
    return tuple(found)


def _read_sources(fields: Fields) -> tuple[Source, ...]:
    found = []
    for id, entry in fields.entries("sources", say("source")):
        title = entry.text("title", required=True)
        source = Source(
            id=id,
            title=title or Text((), entry.span),
            publisher=entry.id("publisher"),
            url=entry.url("url"),
            published=entry.moment("published"),
            archived=entry.url("archived"),
            span=entry.span,
        )
        entry.finish()
        if title is not None:
            found.append(source)
    return tuple(found)
