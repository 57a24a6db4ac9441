"""Stories and plain pages: one record, a version per language."""

from collections.abc import Iterator

from msgspec import Struct

from generator.diagnostics import Span
from generator.model.moment import Moment
from generator.model.publication import Correction, Release
from generator.model.text import Block, Body, Phrase, Reference, Text

STORY_KINDS = ("report", "explainer", "analysis", "live", "opinion")


class Picture(Struct, frozen=True, kw_only=True):
    """A picture of a story; `alt` is None only when it was declared decorative."""

    file: str
    alt: Text | None
    caption: Text | None
    credit: Text | None
    span: Span


class Front(Struct, frozen=True, kw_only=True):
    """The desk's choice for the front: as its lead, at a place in its order, until when."""

    lead: bool
    order: int | None
    until: Moment | None


class Version(Struct, frozen=True, kw_only=True):
    """A story or page in one language. Kicker and standfirst are empty when absent."""

    locale: str
    path: str
    headline: Phrase
    kicker: Phrase
    standfirst: Phrase
    slug: str
    translated_from: str
    release: Release
    body: Body
    span: Span

    def references(self) -> Iterator[Reference]:
        """Yield every reference of the version, heads first."""
        for phrase in (self.headline, self.kicker, self.standfirst, self.body.parts):
            for part in phrase:
                if isinstance(part, Reference):
                    yield part
                elif isinstance(part, Block):
                    for _, text in part.texts:
                        yield from (p for p in text if isinstance(p, Reference))


class Story(Struct, frozen=True, kw_only=True):
    """A news article in one or more languages; the first version is the original."""

    id: str
    folder: str
    kind: str
    section: str
    incidents: tuple[str, ...]
    series: str
    byline: tuple[str, ...]
    place: str
    topics: tuple[str, ...]
    image: Picture | None
    related: tuple[str, ...]
    aliases: tuple[str, ...]
    corrections: tuple[Correction, ...]
    front: Front | None
    extra: tuple[tuple[str, str], ...]
    versions: tuple[Version, ...]
    spans: tuple[tuple[str, Span], ...]

    def version(self, locale: str) -> Version | None:
        """Return the version in the locale, or None."""
        return next((v for v in self.versions if v.locale == locale), None)

    def span_of(self, field: str) -> Span:
        """Return where a shared field stands, or where the original begins."""
        return dict(self.spans).get(field, self.versions[0].span)

    def span_of_item(self, field: str, item: str) -> Span:
        """Return where an item of a list stands, or the list: on one line, the item is found in it."""
        return dict(self.spans).get(f"{field}/{item}", self.span_of(field))


class PlainPage(Struct, frozen=True, kw_only=True):
    """A page that is neither story nor incident: about, corrections policy, contact."""

    id: str
    menu: str
    order: int
    aliases: tuple[str, ...]
    versions: tuple[Version, ...]
    spans: tuple[tuple[str, Span], ...]

    def version(self, locale: str) -> Version | None:
        """Return the version in the locale, or None."""
        return next((v for v in self.versions if v.locale == locale), None)

    def span_of(self, field: str) -> Span:
        """Return where a shared field stands, or where the original begins."""
        return dict(self.spans).get(field, self.versions[0].span)
