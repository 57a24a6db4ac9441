"""From visible records to what lists need of them: cards, heads, ties."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from generator.model.facts import AmountFact, DurationFact, fact_of
from generator.model.incident import Charted, Incident, Series
from generator.model.listing import (
    Card,
    IncidentGlance,
    IncidentHead,
    StateUpdate,
    StoryGlance,
    Tie,
)
from generator.model.moment import Moment
from generator.model.site import Site
from generator.model.story import Story, Version

EPOCH = datetime(1970, 1, 1, tzinfo=ZoneInfo("UTC"))


def cut_cards(story: Story, zone: ZoneInfo) -> dict[str, Card]:
    """Return a card for each version of a story, by locale, the original first.

    Publication is told on the newsroom's clock (`zone`), which decides its month and year.
    """
    return {version.locale: _cut(story, version, zone) for version in story.versions}


def shown_in(cards: Mapping[str, Card], locale: str, site: Site) -> Card | None:
    """Return the card that a language's lists show: its own, or the original where the site
    shows other languages marked, or None."""
    own = cards.get(locale)
    if own is not None or site.missing_translation == "leave_out":
        return own
    return next(iter(cards.values()), None)


def incident_locales(incident: Incident, site: Site) -> tuple[str, ...]:
    """Return the locales in which an incident has a headline, so a page."""
    return tuple(code for code in site.codes if incident.headline.phrase(code) is not None)


def cut_head(incident: Incident) -> IncidentHead:
    """Return what lists need of an incident."""
    length = fact_of(incident, "duration")
    return IncidentHead(
        id=incident.id,
        headline=incident.headline,
        standfirst=incident.standfirst,
        kind=incident.kind,
        severity=incident.severity,
        status=incident.status,
        is_open=incident.is_open,
        began=incident.began.value,
        ended=incident.ended.value if incident.ended else None,
        length=length if isinstance(length, DurationFact) else None,
        services=incident.services,
        places=incident.places,
    )


def glance_at_card(card: Card) -> StoryGlance:
    """Return what a social card shows of a story."""
    return StoryGlance(
        headline=card.headline,
        kicker=card.kicker,
        section=card.section,
        incident=card.incident,
        published=card.release.published,
    )


def cut_glance(incident: Incident) -> IncidentGlance:
    """Return what a social card shows of an incident: of its figures the first, without a length."""
    length = fact_of(incident, "duration")
    first = incident.figures[0] if incident.figures else None
    figure = fact_of(incident, first.id) if first is not None else None
    known = isinstance(length, DurationFact)
    shown = not known and isinstance(figure, AmountFact)
    return IncidentGlance(
        severity=incident.severity,
        length=length if isinstance(length, DurationFact) else None,
        figure=figure if shown and isinstance(figure, AmountFact) else None,
        label=first.label if shown and first is not None else None,
    )


def cut_tie(incident: Incident) -> Tie:
    """Return what other records ask of an incident to be filed."""
    return Tie(incident.services, incident.places, incident.preceded_by)


def cut_states(incident: Incident) -> tuple[StateUpdate, ...]:
    """Return the updates that say how a service fares."""
    return tuple(StateUpdate(u.at, u.services) for u in incident.updates if u.services)


def cut_chart(incident: Incident, series: Series) -> Charted:
    """Return a series with what its chart shows of its incident."""
    began = incident.began.value
    ended = incident.ended.value if incident.ended else None
    return Charted(
        series=series,
        began=began if isinstance(began, Moment) else None,
        ended=ended if isinstance(ended, Moment) else None,
        is_open=incident.is_open,
        moments=tuple((u.at, u.status) for u in incident.updates if u.key),
    )


def began_back(incident: Incident) -> float:
    """Return the sort key of incidents: newest begin first; an unknown begin by its end, or last."""
    began = incident.began.value
    if not isinstance(began, Moment) and incident.ended is not None:
        began = incident.ended.value
    return -began.start.timestamp() if isinstance(began, Moment) else float("inf")


def _cut(story: Story, version: Version, zone: ZoneInfo) -> Card:
    published = version.release.published
    return Card(
        id=story.id,
        locale=version.locale,
        kind=story.kind,
        section=story.section,
        incident=story.incidents[0] if story.incidents else "",
        headline=version.headline,
        kicker=version.kicker,
        standfirst=version.standfirst,
        slug=version.slug,
        at=published.start.astimezone(zone) if published else EPOCH,
        release=version.release,
        image=story.image,
        corrected=any(c.kind == "correction" for c in story.corrections),
    )
