"""The story's face, the plain page's, and the faces of the blocks inside a text."""

from datetime import timedelta

from msgspec.structs import replace

from generator.l10n.messages import N_
from generator.l10n.names import language_name
from generator.model.story import Story, Version
from generator.model.text import Block
from generator.pages.drawings import SeriesFace
from generator.pages.faces import (
    FigureFace,
    ImageFace,
    IncidentCard,
    Link,
    QuoteFace,
    SourceFace,
    Spoken,
    StoryCard,
)
from generator.pages.matters import BodyFace, IncidentFace, PlainFace, StoryFace
from generator.pages.sharing import share_links
from generator.pages.sources import source_faces
from generator.pages.view import View

BlockFace = (
    QuoteFace
    | IncidentFace
    | tuple[FigureFace, ...]
    | SeriesFace
    | ImageFace
    | StoryCard
    | IncidentCard
    | Link
)

_YEAR = timedelta(days=365)


def story_face(view: View, story: Story, version: Version) -> StoryFace:
    """Return the face of a story's page in the version's language."""
    index = view.publication.index
    card = view.story_card(story.id, version.locale)
    assert card is not None
    incident = story.incidents[0] if story.incidents else ""
    incidents = view.incident_cards(
        [head for id in story.incidents if (head := index.head(id)) is not None]
    )
    blocks = [part for part in version.body.parts if isinstance(part, Block)]
    shown = {block.option("id") for block in blocks if block.name == "incident"}
    series = index.listed(view.locale, "series", story.series).places() if story.series else []
    origin, origin_tag = _origin(view, version)
    return StoryFace(
        card=card,
        body=BodyFace("story", story.id, version.locale, incident),
        byline=tuple(view.link("person", id) for id in story.byline),
        dateline=view.name("place", story.place) if story.place else Spoken(""),
        topics=tuple(view.link("topic", id) for id in story.topics),
        incidents=incidents,
        series=view.story_cards([place for place in series if place[0] != story.id]),
        related=related_cards(view, story),
        sources=_sources(view, story),
        corrections=view.corrections(story.corrections, incident),
        older_than_year=_older_than_year(view, version),
        translated_from=origin,
        origin_tag=origin_tag,
        share=share_links(view, card.headline.text, view.publication.origin + card.url),
        beside=tuple(one for one in incidents if one.id not in shown),
        behind=bool(origin) and index.is_behind("story", story.id, version.locale),
    )


def related_cards(view: View, story: Story) -> tuple[StoryCard, ...]:
    """Return the related stories, each with the reason it is there."""
    cards = []
    for related in view.related.of(story):
        card = view.story_card(related.id, related.locale)
        if card is not None:
            cards.append(replace(card, reason=view.reason(related.reason, related.shared)))
    return tuple(cards)


def plain_face(view: View, id: str, version: Version) -> PlainFace:
    """Return the face of a plain page."""
    origin, origin_tag = _origin(view, version)
    return PlainFace(
        headline=view.speaking.phrase(version.headline, ""),
        standfirst=view.speaking.phrase(version.standfirst, ""),
        body=BodyFace("page", id, version.locale),
        translated_from=origin,
        origin_tag=origin_tag,
        behind=bool(origin) and view.publication.index.is_behind("page", id, version.locale),
    )


def _origin(view: View, version: Version) -> tuple[str, str]:
    """Return the language of a translation's original, by name and by tag; empty for an original."""
    if not version.translated_from:
        return "", ""
    tag = view.publication.languages[version.translated_from].tag
    return language_name(tag, view.speaking.voice.language), tag


def block_face(view: View, block: Block, incident: str) -> BlockFace | None:
    """Return what a block shows; None when what it names is not published.

    `incident` is the one that a bare `${…}` of the text means.
    """
    index = view.publication.index
    option = block.option
    if block.name == "story":
        own = index.card(option("id"), view.locale) or index.first_card(option("id"))
        return view.story_card(own.id, own.locale) if own else None
    if block.name == "incident":
        named = index.head(option("id"))
        return view.incident_card(named) if named else None
    if block.name == "image":
        return _image(view, block, incident)
    if block.name == "embed":
        title = view.speaking.phrase(block.text("title"), incident)
        return Link(title or Spoken(option("url")), option("url"))
    id = option("incident") or incident
    if block.name == "chart":
        return _chart(view, id, option("series"))
    record = index.incident(id) if id else None
    if record is None:
        return None
    from generator.pages.incidents import (  # noqa: PLC0415  # most edits touch no such block
        figure_faces,
        quote_face,
        timeline_face,
    )

    sources = source_faces(view, id, record.sources)
    if block.name == "timeline":
        return timeline_face(view, record)
    if block.name == "figures":
        only = [name.strip() for name in option("only").split(",") if name.strip()]
        chosen = [f for name in only if (f := record.figure(name))] if only else record.figures
        return figure_faces(view, record, chosen, sources)
    quote = next((q for q in record.quotes if q.id == option("of")), None)
    return quote_face(view, record, quote, sources) if quote else None


def _chart(view: View, incident: str, series: str) -> SeriesFace | None:
    """Return a series of an incident: of the record nothing is read but what its chart shows."""
    charted = view.publication.index.chart(incident, series) if incident else None
    if charted is None:
        return None
    from generator.pages.charts.face import series_face  # noqa: PLC0415  # few stories show one

    sources = source_faces(view, incident, view.publication.index.sources(incident))
    return series_face(view, incident, charted, sources)


def _image(view: View, block: Block, incident: str) -> ImageFace | None:
    phrase = view.speaking.phrase
    return view.picture(
        block.option("file"),
        alt=phrase(block.text("alt"), incident),
        caption=phrase(block.text("caption"), incident),
        credit=phrase(block.text("credit"), incident),
        size=block.option("size"),
    )


def _sources(view: View, story: Story) -> tuple[SourceFace, ...]:
    """Return the sources of the story's incidents, each address once."""
    found: dict[str, SourceFace] = {}
    for id in story.incidents:
        for source in source_faces(view, id, view.publication.index.sources(id)).values():
            found.setdefault(source.url or source.title.text, source)
    return tuple(found.values())


def _older_than_year(view: View, version: Version) -> str:
    published = version.release.published
    if published is None or not view.publication.horizon.passed(published.start + _YEAR):
        return ""
    return view.speaking.message(N_("This story is more than a year old."))
