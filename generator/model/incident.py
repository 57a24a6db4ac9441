"""An incident record: what broke, when, for whom, how sure, who says so."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Generic, TypeVar

from msgspec import Struct

from generator.diagnostics import Span
from generator.model.moment import Moment, Unknown
from generator.model.publication import Correction, State
from generator.model.text import Text

KINDS = (
    "outage",
    "degradation",
    "breach",
    "data_loss",
    "shutdown",
    "disaster",
    "maintenance",
    "other",
)
SEVERITIES = ("none", "minor", "major", "critical")
STATUSES = (
    "investigating",
    "identified",
    "monitoring",
    "resolved",
    "postmortem",
    "scheduled",
    "in_progress",
    "verifying",
    "completed",
)
SERVICE_STATES = (
    "operational",
    "degraded_performance",
    "partial_outage",
    "major_outage",
    "under_maintenance",
)
"""From best to worst, but maintenance, which is a plan and not a fault."""
BOUNDS = ("exact", "about", "at_least", "at_most", "between")
DRAWN = ("line", "steps")
"""How a series over time is drawn: from value to value, or each held until the next."""
CERTAINTIES = ("observed", "likely", "possible", "unlikely", "unknown")

V = TypeVar("V")


class Claim(Struct, Generic[V], frozen=True):
    """A value that a source gives. `source` is a key of the record's sources, or empty."""

    value: V
    source: str
    note: Text | None
    certainty: str
    known: Moment | None
    span: Span


class Claims(Struct, Generic[V], frozen=True):
    """What we say, and what others say who disagree."""

    ours: Claim[V]
    others: tuple[Claim[V], ...] = ()

    @property
    def value(self) -> V:
        """Our value."""
        return self.ours.value


class Amount(Struct, frozen=True):
    """A number and its bound; `high` is there only when the bound is `between`."""

    value: Decimal
    bound: str = "exact"
    high: Decimal | None = None


class Figure(Struct, frozen=True, kw_only=True):
    """A number with unit, bound, label and source."""

    id: str
    amount: Claims[Amount]
    unit: str
    label: Text
    dated: Moment | None
    certainty: str
    known: Moment | None
    span: Span
    unit_span: Span

    @property
    def sureness(self) -> str:
        """How certain our value is: what its own claim says, else the figure."""
        return self.amount.ours.certainty or self.certainty


class Update(Struct, frozen=True, kw_only=True):
    """A dated message of an incident. `status` is empty when it did not change."""

    id: str
    at: Moment
    known: Moment | None
    status: str
    text: Text
    source: str
    services: tuple[tuple[str, str], ...]
    places: tuple[tuple[str, str], ...]
    key: bool
    embargo: Moment | None
    span: Span
    services_span: Span
    places_span: Span
    source_span: Span
    pinned: bool = False
    """It stands at the top of the page while the incident is open."""
    unread: bool = False
    """Its status is written and is none that there is: how things stood then nobody knows."""


class Series(Struct, frozen=True, kw_only=True):
    """Values over time or category. A point's x is a moment or a text."""

    id: str
    label: Text
    unit: str
    source: str
    points: tuple[tuple[Moment | Text, Decimal], ...]
    span: Span
    unit_span: Span
    drawn: str = "line"

    @property
    def timed(self) -> tuple[tuple[Moment, Decimal], ...]:
        """The points in the order of time; none where any of them is no moment."""
        found = [(x, y) for x, y in self.points if isinstance(x, Moment)]
        if len(found) < len(self.points):
            return ()
        return tuple(sorted(found, key=lambda point: point[0].start))


class Charted(Struct, frozen=True, kw_only=True):
    """A series with what its chart shows of its incident: when it was, and its key moments.

    A key moment has the status that it gives, or none.
    """

    series: Series
    began: Moment | None
    ended: Moment | None
    is_open: bool
    moments: tuple[tuple[Moment, str], ...]


class Quote(Struct, frozen=True, kw_only=True):
    """Words that somebody said; `original` is the locale they were said in."""

    id: str
    by: Text
    original: str
    text: Text
    source: str
    span: Span


class Source(Struct, frozen=True, kw_only=True):
    """Where a fact is from."""

    id: str
    title: Text
    publisher: str
    url: str
    published: Moment | None
    archived: str
    span: Span


class Incident(Struct, frozen=True, kw_only=True):
    """One incident record, read alone: no other record was looked at."""

    id: str
    headline: Text
    standfirst: Text | None
    kind: str
    severity: str
    services: tuple[str, ...]
    places: tuple[str, ...]
    zone: str
    began: Claims[Moment | Unknown]
    ended: Claims[Moment | Unknown] | None
    cause: Claims[Text] | None
    preceded_by: tuple[str, ...]
    figures: tuple[Figure, ...]
    updates: tuple[Update, ...]
    series: tuple[Series, ...]
    quotes: tuple[Quote, ...]
    sources: tuple[Source, ...]
    state: State
    embargo: Moment | None
    aliases: tuple[str, ...]
    corrections: tuple[Correction, ...]
    extra: tuple[tuple[str, str], ...]
    spans: tuple[tuple[str, Span], ...]
    span: Span

    @property
    def is_open(self) -> bool:
        """True while no end was written."""
        return self.ended is None

    @property
    def status(self) -> str:
        """The status of the latest update that gives one; `resolved` for an ended one without."""
        for update in reversed(self.updates):
            if update.status:
                return update.status
        return "investigating" if self.is_open else "resolved"

    def span_of(self, field: str) -> Span:
        """Return where a field stands, or where the record begins."""
        return dict(self.spans).get(field, self.span)

    def span_of_item(self, field: str, item: str) -> Span:
        """Return where an item of a list stands, or the list: on one line, the item is found in it."""
        return dict(self.spans).get(f"{field}/{item}", self.span_of(field))

    def figure(self, id: str) -> Figure | None:
        """Return the figure with the id, or None."""
        return next((f for f in self.figures if f.id == id), None)

    def texts(self) -> Iterator[Text]:
        """Yield every text of the record that readers see; each may hold references."""
        yield self.headline
        if self.standfirst is not None:
            yield self.standfirst
        for cause in _every(self.cause):
            yield cause.value
        for update in self.updates:
            yield update.text
        for figure in self.figures:
            yield figure.label
        for series in self.series:
            yield series.label
            for x, _ in series.points:
                if isinstance(x, Text):
                    yield x
        for quote in self.quotes:
            yield quote.by
            yield quote.text
        for source in self.sources:
            yield source.title
        for correction in self.corrections:
            yield correction.text
        for claim in self._claims():
            if claim.note is not None:
                yield claim.note

    def named_sources(self) -> Iterator[tuple[str, Span]]:
        """Yield each key of a source that the record names, with its place."""
        for update in self.updates:
            yield update.source, update.source_span
        for quote in self.quotes:
            yield quote.source, quote.span
        for series in self.series:
            yield series.source, series.span
        for claim in self._claims():
            yield claim.source, claim.span

    def _claims(
        self,
    ) -> Iterator[Claim[Amount] | Claim[Moment | Unknown] | Claim[Text]]:
        """Yield every claim of the record, ours before those of others."""
        for figure in self.figures:
            yield from _every(figure.amount)
        yield from _every(self.began)
        yield from _every(self.ended)
        yield from _every(self.cause)


def _every(claims: Claims[V] | None) -> tuple[Claim[V], ...]:
    return (claims.ours, *claims.others) if claims is not None else ()
