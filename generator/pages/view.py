"""The view: what the pages of one locale may see of the publication, as faces.

The only way from the index to a template. Owns cards, links and pictures, each made once for a
locale; page kinds build on it in `stories`, `incidents` and `lists`.
"""

from collections.abc import Callable, Iterable, Mapping
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape
from msgspec import Struct, field

from generator.index.filing import story_path
from generator.index.related import RelatedStories
from generator.l10n.durations import speak_duration
from generator.l10n.messages import N_
from generator.l10n.names import language_name
from generator.model.listing import IncidentHead
from generator.model.picture import Rungs
from generator.model.publication import Correction
from generator.model.registry import Named
from generator.model.story import Picture
from generator.pages.drawings import ChartFace
from generator.pages.faces import (
    CorrectionFace,
    ImageFace,
    ImageSource,
    IncidentCard,
    Link,
    Spoken,
    StoryCard,
)
from generator.pages.publication import Publication
from generator.pages.speaking import Speaking
from generator.trace import Memo

_REASONS = {
    "picked": N_("Chosen by the desk"),
    "incident": N_("About the same incident"),
    "lineage": N_("About an earlier or later incident"),
    "service": N_("Also about %(name)s"),
    "topic": N_("Topic: %(name)s"),
    "section": N_("More from %(name)s"),
}


class View(Struct):
    """Faces of one locale. Everything it hands out is visible and spoken."""

    publication: Publication
    locale: str
    speaking: Speaking
    related: RelatedStories
    _story_cards: Memo = field(default_factory=dict)
    _incident_cards: Memo = field(default_factory=dict)
    _links: Memo = field(default_factory=dict)
    _reasons: Memo = field(default_factory=dict)
    _charts: Memo = field(default_factory=dict)

    # --- links ---

    def url(self, kind: str, owner: str = "") -> str:
        """Return the URL of a page in this locale, or in the first it exists in, or empty."""
        found = self.publication.index.places(kind, owner)
        path = found.get(self.locale) or next(iter(found.values()), None)
        return self.publication.local(path) if path is not None else ""

    def link(self, kind: str, owner: str) -> Link:
        """Return a link to a term's page: service, topic, person, place or section."""
        return self.publication.trace.memo(
            self._links,
            (kind, owner),
            lambda: Link(self.name(kind, owner), self.url(kind, owner)),
        )

    def name(self, kind: str, owner: str) -> Spoken:
        """Return the name of a term or section."""
        index = self.publication.index
        if kind == "section":
            section = index.site.section(owner)
            return self.speaking.text(section.title) if section else Spoken(owner)
        registry: Mapping[str, Named] = {
            "service": index.registry.services,
            "topic": index.registry.topics,
            "person": index.registry.people,
            "place": index.registry.places,
            "publisher": index.registry.publishers,
        }[kind]
        return self.speaking.named(registry.get(owner), owner)

    # --- pictures ---

    def image(self, picture: Picture | None, incident: str = "") -> ImageFace | None:
        """Return a picture, or None."""
        if picture is None:
            return None
        say = self.speaking.text
        return self.picture(
            picture.file,
            alt=say(picture.alt, incident),
            caption=say(picture.caption, incident),
            credit=say(picture.credit, incident),
        )

    def picture(
        self, file: str, *, alt: Spoken, caption: Spoken, credit: Spoken, size: str = ""
    ) -> ImageFace | None:
        """Return a picture with its words, or None when its file is not published."""
        shown = self.publication.index.media(file)
        if shown is None:
            return None
        return ImageFace(
            url=self.publication.local("/" + shown.file),
            alt=alt,
            caption=caption,
            credit=credit,
            width=shown.width,
            height=shown.height,
            size=size,
            srcset=self._srcset(shown.rungs) if len(shown.rungs) > 1 else "",
            sources=tuple(ImageSource(kind, self._srcset(rungs)) for kind, rungs in shown.others),
        )

    def _srcset(self, rungs: Rungs) -> str:
        local = self.publication.local
        return ", ".join(f"{local('/' + file)} {width}w" for file, width in rungs)

    def chart(
        self, incident: str, series: str, draw: Callable[[], ChartFace | None]
    ) -> ChartFace | None:
        """Return the chart of a series, drawn once for its incident's page and every story's."""
        return self.publication.trace.memo(self._charts, (incident, series), draw)

    # --- cards ---

    def story_card(self, id: str, locale: str) -> StoryCard | None:
        """Return a story as a list shows it, or None when there is none in that locale."""
        return self.publication.trace.memo(
            self._story_cards, (id, locale), lambda: self._make_story_card(id, locale)
        )

    def story_cards(self, places: Iterable[tuple[str, str]]) -> tuple[StoryCard, ...]:
        """Return stories as lists show them, by ids and locales."""
        found = [self.story_card(id, locale) for id, locale in places]
        return tuple([card for card in found if card is not None])

    def _make_story_card(self, id: str, locale: str) -> StoryCard | None:
        card = self.publication.index.card(id, locale)
        if card is None:
            return None
        publication, speaking = self.publication, self.speaking
        foreign = card.locale != self.locale
        release = card.release
        language = publication.languages[card.locale]
        assert release.published is not None
        return StoryCard(
            id=card.id,
            url=publication.local(story_path(publication.index.site, card)),
            lang=language.tag,
            language=language_name(language.tag, speaking.voice.language) if foreign else "",
            headline=speaking.phrase(card.headline, card.incident, locale=card.locale),
            kicker=speaking.phrase(card.kicker, card.incident, locale=card.locale),
            standfirst=speaking.phrase(card.standfirst, card.incident, locale=card.locale),
            section=self.link("section", card.section),
            kind=speaking.tag("story_kind", card.kind),
            published=speaking.when(release.published),
            updated=speaking.when(release.updated) if release.updated else None,
            corrected=card.corrected,
            image=self.image(card.image, card.incident),
            reason=Markup(),
        )

    def reason(self, reason: str, shared: str) -> Markup:
        """Return why a story is related, as markup; `shared` is the term that both have."""
        named = shared if reason in ("service", "topic", "section") else ""
        return self.publication.trace.memo(
            self._reasons, (reason, named), lambda: self._make_reason(reason, named)
        )

    def _make_reason(self, reason: str, named: str) -> Markup:
        said = escape(self.speaking.message(_REASONS[reason]))
        return said % {"name": self.name(reason, named)} if named else said

    def incident_card(self, incident: IncidentHead) -> IncidentCard:
        """Return an incident as a list shows it."""
        return self.publication.trace.memo(
            self._incident_cards, incident.id, lambda: self._make_incident_card(incident)
        )

    def incident_cards(self, incidents: Iterable[IncidentHead]) -> tuple[IncidentCard, ...]:
        """Return incidents as lists show them."""
        return tuple(self.incident_card(incident) for incident in incidents)

    def _make_incident_card(self, incident: IncidentHead) -> IncidentCard:
        speaking = self.speaking
        duration, ended = incident.length, incident.ended
        return IncidentCard(
            id=incident.id,
            url=self.url("incident", incident.id),
            headline=speaking.incident_text(incident, incident.headline),
            standfirst=speaking.incident_text(incident, incident.standfirst),
            kind=speaking.tag("kind", incident.kind),
            severity=speaking.tag("severity", incident.severity),
            status=speaking.tag("status", incident.status),
            open=incident.is_open,
            began=speaking.when_or_unknown(incident.began),
            ended=speaking.when_or_unknown(ended) if ended is not None else None,
            duration=(
                speak_duration(duration.length, speaking.voice.language, exact=duration.exact)
                if duration is not None
                else ""
            ),
            services=tuple(self.link("service", id) for id in incident.services),
            places=tuple(self.link("place", id) for id in incident.places),
        )

    # --- notes ---

    def corrections(
        self, corrections: tuple[Correction, ...], incident: str, target: Link | None = None
    ) -> tuple[CorrectionFace, ...]:
        """Return corrections, newest first."""
        speaking = self.speaking
        ordered = sorted(corrections, key=lambda c: c.at.start, reverse=True)
        return tuple(
            CorrectionFace(
                at=speaking.when(c.at),
                kind=speaking.tag("correction", c.kind),
                text=speaking.text(c.text, incident),
                was=speaking.before(c, incident),
                target=target,
            )
            for c in ordered
        )


def make_view(publication: Publication, locale: str) -> View:
    """Return the view of one locale."""
    zone = ZoneInfo(publication.index.site.timezone)
    speaking = Speaking(publication, locale, publication.voices[locale], zone)
    return View(publication, locale, speaking, RelatedStories(publication.index, locale))
