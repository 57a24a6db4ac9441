"""The index: every visible record, filed in sorted buckets.

Owns what belongs in which list and in which order. A bucket is named by a pair of strings
(`("section", "economy")`); stories are filed per locale, incidents once.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from generator.index.cards import cut_cards, shown_in
from generator.model.incident import Incident
from generator.model.listing import Card
from generator.model.moment import Moment
from generator.model.registry import Registry
from generator.model.site import Site
from generator.model.story import PlainPage, Story

Bucket = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """Visible records and their buckets. Everything in it may be published."""

    site: Site
    registry: Registry
    stories: Mapping[str, Story]
    incidents: Mapping[str, Incident]
    pages: Mapping[str, PlainPage]
    cards: Mapping[str, Mapping[str, Card]]
    story_buckets: Mapping[str, Mapping[Bucket, tuple[Card, ...]]]
    incident_buckets: Mapping[Bucket, tuple[Incident, ...]]
    successors: Mapping[str, tuple[str, ...]]

    def listed(self, locale: str, kind: str, id: str = "") -> tuple[Card, ...]:
        """Return a locale's bucket of stories, newest first."""
        return self.story_buckets[locale].get((kind, id), ())

    def filed(self, kind: str, id: str = "") -> tuple[Incident, ...]:
        """Return a bucket of incidents, newest first."""
        return self.incident_buckets.get((kind, id), ())

    def bucket_ids(self, locale: str, kind: str) -> list[str]:
        """Return the ids of a locale's buckets of a kind, sorted."""
        return sorted(id for (k, id) in self.story_buckets[locale] if k == kind)

    def predecessors(self, id: str) -> tuple[str, ...]:
        """Return the visible incidents that an incident names as preceding it."""
        return tuple(p for p in self.incidents[id].preceded_by if p in self.incidents)


def build_index(
    site: Site,
    registry: Registry,
    stories: Mapping[str, Story],
    incidents: Mapping[str, Incident],
    pages: Mapping[str, PlainPage],
) -> Index:
    """File the visible records. The arguments hold nothing that is hidden."""
    zone = ZoneInfo(site.timezone)
    cards = {id: cut_cards(story, zone) for id, story in stories.items()}
    buckets: dict[str, dict[Bucket, tuple[Card, ...]]] = {}
    for locale in site.codes:
        filed: dict[Bucket, list[Card]] = {}
        for id, by_locale in cards.items():
            card = shown_in(by_locale, locale, site)
            if card is not None:
                for bucket in _story_buckets(stories[id], card, incidents, registry):
                    filed.setdefault(bucket, []).append(card)
        buckets[locale] = {
            key: tuple(sorted(found, key=lambda c: c.order)) for key, found in filed.items()
        }
    return Index(
        site=site,
        registry=registry,
        stories=stories,
        incidents=incidents,
        pages=pages,
        cards=cards,
        story_buckets=buckets,
        incident_buckets=_file_incidents(incidents.values(), registry),
        successors=_successors(incidents.values()),
    )


def services_of(ids: Iterable[str], registry: Registry) -> list[str]:
    """Return services and everything they are a part of, each once, sorted."""
    found: set[str] = set()
    pending = list(ids)
    while pending:
        id = pending.pop()
        if id not in found:
            found.add(id)
            service = registry.services.get(id)
            if service is not None and service.part_of:
                pending.append(service.part_of)
    return sorted(found)


def began_order(incident: Incident) -> tuple[float, str]:
    """Sort key of incidents: newest begin first; an unknown begin by its end, else last."""
    began = incident.began.value
    if not isinstance(began, Moment) and incident.ended is not None:
        began = incident.ended.value
    return (-began.start.timestamp() if isinstance(began, Moment) else float("inf"), incident.id)


def _story_buckets(
    story: Story, card: Card, incidents: Mapping[str, Incident], registry: Registry
) -> Iterable[Bucket]:
    yield ("all", "")
    yield ("section", story.section)
    yield ("month", f"{card.at.year:04d}-{card.at.month:02d}")
    for topic in story.topics:
        yield ("topic", topic)
    for person in story.byline:
        yield ("person", person)
    if story.series:
        yield ("series", story.series)
    if story.front is not None:
        yield ("front", "")
    named = [incidents[id] for id in story.incidents if id in incidents]
    for incident in named:
        yield ("incident", incident.id)
    for service in services_of((s for i in named for s in i.services), registry):
        yield ("service", service)
    for place in sorted(
        {*(p for i in named for p in i.places), *([story.place] if story.place else ())}
    ):
        yield ("place", place)


def _file_incidents(
    incidents: Iterable[Incident], registry: Registry
) -> dict[Bucket, tuple[Incident, ...]]:
    filed: dict[Bucket, list[Incident]] = {}
    for incident in incidents:
        keys: list[Bucket] = [("all", "")]
        if incident.is_open:
            keys.append(("open", ""))
        keys.extend(("service", s) for s in services_of(incident.services, registry))
        keys.extend(("place", p) for p in incident.places)
        for key in keys:
            filed.setdefault(key, []).append(incident)
    return {key: tuple(sorted(found, key=began_order)) for key, found in filed.items()}


def _successors(incidents: Iterable[Incident]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for incident in incidents:
        for before in incident.preceded_by:
            found.setdefault(before, []).append(incident.id)
    return {id: tuple(sorted(after)) for id, after in found.items()}
