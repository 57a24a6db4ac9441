"""What a search finds of a page: its words by place, its facets, its result.

Words are taken from what the page says to its readers, spoken facts and names among them, so
that nothing is found that nobody can read. Owns which words stand at which place.
"""

import html
from collections.abc import Iterable, Iterator
from itertools import chain

from msgspec import Struct
from msgspec.json import Encoder

from generator.l10n.clusters import truncate
from generator.l10n.finding import search_words, silent
from generator.l10n.messages import N_
from generator.model.finding import Findable, number_of_page
from generator.model.page import PageSpec
from generator.model.text import Block, Reference
from generator.pages.faces import IncidentCard, Spoken, Tag
from generator.pages.matters import BodyFace, IncidentFace, PlainFace, StoryFace
from generator.pages.view import View
from generator.patterns import pattern

EXCERPT = 90
"""Clusters of a standfirst that a result shows."""
_MOST = 200_000
"""Words that a finder remembers."""
_TAG = pattern("<[^>]*>")
_Texts = Iterable[object]
_JSON = Encoder()


class Finder(Struct):
    """Gathers what a search finds of the pages of one locale."""

    view: View
    _known: "_Known | None" = None

    def find(self, spec: PageSpec, matter: object) -> Findable | None:
        """Return what a search finds of a page; None for a list, of which it finds nothing."""
        match matter:
            case StoryFace():
                return self._story(spec, matter)
            case IncidentFace():
                return self._incident(spec, matter)
            case PlainFace():
                return self._page(spec, matter)
        return None

    def _story(self, spec: PageSpec, face: StoryFace) -> Findable:
        card = face.card
        names = [link.text for link in (card.section, *face.topics, *face.byline)]
        touched = [name for incident in face.incidents for name in _names(incident)]
        facets = [("kind", card.kind.code), ("section", self._section(spec))]
        for incident in face.incidents:
            facets += self._facets(incident.id)
        line = " · ".join(filter(None, (card.kicker.text, card.section.text.text)))
        return self._made(
            spec, card.published.iso[:7], facets,
            (card.headline,),
            (card.kicker, card.standfirst, *names, face.dateline, *touched),
            (*(i.headline for i in face.incidents), *(c.text for c in face.corrections)),
            self._body(face.body),
            card=(card.url, card.headline, line, card.published.date, card.standfirst),
        )  # fmt: skip

    def _incident(self, spec: PageSpec, face: IncidentFace) -> Findable:
        card = face.card
        kind = Tag("incident", self.view.speaking.message(N_("Incident")))
        labels = (figure.label for figure in face.figures)
        amounts = (figure.text for figure in face.figures)
        quotes = (text for quote in face.quotes for text in (quote.text, quote.by))
        line = " · ".join((kind.text, card.severity.text))
        return self._made(
            spec, card.began.iso[:7], [("kind", kind.code), *self._facets(card.id)],
            (card.headline,),
            (card.standfirst, *_names(card), card.kind),
            (face.cause, *self._updates(spec, face)),
            (*labels, *amounts, *quotes, card.began, *(c.text for c in face.corrections)),
            card=(card.url, card.headline, line, card.began.date, card.standfirst),
        )  # fmt: skip

    def _updates(self, spec: PageSpec, face: IncidentFace) -> Iterator[Spoken]:
        """Yield the texts of all updates: those on pages of their own lead to the incident too."""
        incident = self.view.publication.index.incident(spec.owner) if face.total else None
        if incident is None:
            yield from (update.text for update in face.updates)
            return
        for update in incident.updates:
            yield self.view.speaking.incident_text(incident, update.text)

    def _page(self, spec: PageSpec, face: PlainFace) -> Findable:
        url = self.view.publication.local(spec.path)
        return self._made(
            spec, "", [("kind", "page")],
            (face.headline,), (face.standfirst,), (), self._body(face.body),
            card=(url, face.headline, "", "", face.standfirst),
        )  # fmt: skip

    def _section(self, spec: PageSpec) -> str:
        story = self.view.publication.index.story(spec.owner)
        return story.section if story is not None else ""

    def _facets(self, incident: str) -> list[tuple[str, str]]:
        head = self.view.publication.index.head(incident)
        if head is None:
            return []
        services = self.view.publication.index.services_above(head.services)
        return [("severity", head.severity), *(("service", id) for id in services)]

    def _body(self, face: BodyFace) -> Iterator[str]:
        """Yield the texts of a body, facts spoken, and of its blocks the words of their own."""
        speaking = self.view.speaking
        version = self.view.publication.index.version(face.kind, face.owner, face.locale)
        for part in version.body.parts if version is not None else ():
            if isinstance(part, str):
                yield _TAG.sub(" ", part)
            elif isinstance(part, Reference):
                yield speaking.reference(part, face.incident).text
            elif isinstance(part, Block):
                for _, phrase in part.texts:
                    yield speaking.join(phrase, face.incident, face.locale)

    def _made(
        self, spec: PageSpec, month: str, facets: list[tuple[str, str]], *places: _Texts,
        card: tuple[str, Spoken, str, str, Spoken],
    ) -> Findable:  # fmt: skip
        url, headline, line, date, standfirst = card
        excerpt = standfirst.text
        if len(excerpt) > EXCERPT:  # of fewer signs there are no more clusters
            excerpt = truncate(excerpt, EXCERPT)
        words: list[str] = []
        seen: set[str] = set()
        for texts in places:
            found = self._words(texts) - seen
            seen |= found
            words.append(" ".join(sorted(found)))
        row = (url, headline.lang, headline.text, line, date, excerpt)
        return Findable(
            locale=spec.locale,
            number=number_of_page(spec.kind, spec.owner, month),
            words=tuple(words),
            facets=" ".join(f"{kind}={value}" for kind, value in sorted(set(facets)) if value),
            card=_JSON.encode(row).decode(),
        )

    def _words(self, texts: _Texts) -> set[str]:
        """Return the keys of the words of texts."""
        known = self._known
        if known is None or len(known) > _MOST:
            known = self._known = _Known(silent(self.view.speaking.voice.language.base))
        chunks = set(" ".join(map(str, texts)).split())
        return set(chain.from_iterable(map(known.__getitem__, chunks)))


class _Known(dict[str, tuple[str, ...]]):
    """What stands between two spaces, and the keys of its words: each is cut once."""

    def __init__(self, unheard: frozenset[str]) -> None:
        self._unheard = unheard

    def __missing__(self, chunk: str) -> tuple[str, ...]:
        cut = [word for word in search_words(html.unescape(chunk)) if word not in self._unheard]
        self[chunk] = found = tuple(cut)
        return found


def _names(incident: IncidentCard) -> list[Spoken]:
    return [link.text for link in (*incident.services, *incident.places)]
