"""What a template sees: small frozen faces, every word already spoken in the page's language.

This module, `drawings`, those whose names end in `_faces` and `matters` are the contract of the theme, version 1
(`docs/templates.md` prints it): a field may be added, a field that is here stays. Faces hold text, never markup, except where a field says
so; printing one escapes it. They are plain data, written as arrays, so that what a page says can be kept (`render/said.py`).
"""

from markupsafe import Markup, escape
from msgspec import Struct

from generator.l10n.bidi import PDI, isolates_as_markup

CONTRACT = 1


class Spoken(Struct, frozen=True, array_like=True):
    """Text for the page; `lang` (and `dir`) where its language (and direction) are not the page's.

    `held` is the text with no-break spaces between numbers and units, where it has any: the page prints it.
    """

    text: str
    lang: str = ""
    dir: str = ""
    held: str = ""

    def __str__(self) -> str:
        return self.text

    def __bool__(self) -> bool:
        return bool(self.text)

    def __html__(self) -> str:
        text = str(escape(self.held or self.text))
        if PDI in text:
            text = isolates_as_markup(text)
        if not self.lang:
            return text
        dir = f' dir="{escape(self.dir)}"' if self.dir else ""
        return f'<span lang="{escape(self.lang)}"{dir}>{text}</span>'


class When(Struct, frozen=True, array_like=True):
    """A moment: `iso` for machines, `text` in full (day, clock, zone as known), parts apart."""

    iso: str
    text: str
    date: str
    time: str
    zone: str

    def __str__(self) -> str:
        return self.text

    def __html__(self) -> str:
        if not self.iso:
            return str(escape(self.text))
        return f'<time datetime="{escape(self.iso)}">{escape(self.text)}</time>'


class Tag(Struct, frozen=True, array_like=True):
    """A word of a closed list: its code for a class name, its word for the reader; `lang` where
    that is of another language than the page."""

    code: str
    text: str
    lang: str = ""

    def __str__(self) -> str:
        return self.text

    def __html__(self) -> str:
        return str(escape(self.text))


class Link(Struct, frozen=True, array_like=True):
    """A link of the site. `current` marks the page itself, or its section."""

    text: Spoken
    url: str
    current: bool = False


class Alternate(Struct, frozen=True, kw_only=True, array_like=True):
    """This page in a language: `tag` for `hreflang`, `lang` for `lang`, absolute and local URL."""

    tag: str
    lang: str
    name: str
    href: str
    url: str
    current: bool


class SiteFace(Struct, frozen=True, kw_only=True, array_like=True):
    """The site in the page's language."""

    title: Spoken
    home: str
    menu: tuple[Link, ...]
    footer: tuple[Link, ...]
    sections: tuple[Link, ...]
    publisher: Spoken
    status: Link
    incidents: Link
    archive: Link
    feed: Link
    incidents_feed: Link
    base: str
    search: Link
    manifest: str
    theme_colors: tuple[str, str]
    corrections: Link


class PageFace(Struct, frozen=True, kw_only=True, array_like=True):
    """The head of the page. `title`, `description`, `image` are plain text for attributes.

    `image_width` and `image_height` are pixels, 0 where the picture is the theme's.
    """

    kind: str
    locale: str
    lang: str
    dir: str
    script: str
    title: str
    headline: str
    description: str
    url: str
    x_default: str
    noindex: bool
    alternates: tuple[Alternate, ...]
    languages: tuple[Alternate, ...]
    breadcrumbs: tuple[Link, ...]
    feeds: tuple[tuple[str, str], ...]
    og_type: str
    image: str
    image_alt: str
    published: str
    modified: str
    section: str
    json_ld: tuple[Markup, ...]
    image_width: int = 0
    image_height: int = 0


class ImageSource(Struct, frozen=True, array_like=True):
    """A picture in a better kind: its media type, and what `srcset` says of it."""

    type: str
    srcset: str


class ImageFace(Struct, frozen=True, kw_only=True, array_like=True):
    """A picture. `alt` is empty only when the picture is declared decorative.

    `url` with `width` and `height` is the widest file in a kind that everybody can show, `srcset` that kind's
    widths (empty where there is one file), `sources` the better kinds, best first.
    """

    url: str
    alt: Spoken
    caption: Spoken
    credit: Spoken
    width: int
    height: int
    size: str = ""
    srcset: str = ""
    sources: tuple[ImageSource, ...] = ()


class SourceFace(Struct, frozen=True, kw_only=True, array_like=True):
    """A source. `url` may be empty."""

    key: str
    title: Spoken
    publisher: Spoken
    url: str
    published: When | None
    archived: str


class OtherClaim(Struct, frozen=True, kw_only=True, array_like=True):
    """What another source says instead."""

    text: Spoken
    source: SourceFace | None
    note: Spoken


class Disagreement(Struct, frozen=True, kw_only=True, array_like=True):
    """A fact about which sources disagree: its label, what we say and how sure, what others say."""

    label: str
    ours: Spoken
    source: SourceFace | None
    note: Spoken
    certainty: Tag | None
    others: tuple[OtherClaim, ...]


class FigureFace(Struct, frozen=True, kw_only=True, array_like=True):
    """A key figure. `text` has number, bound and unit; `number` and `unit` are its parts."""

    id: str
    label: Spoken
    text: str
    number: str
    unit: str
    bound: str
    source: SourceFace | None
    dated: When | None
    certainty: Tag | None
    others: tuple[OtherClaim, ...]


class UpdateFace(Struct, frozen=True, kw_only=True, array_like=True):
    """One update of a timeline."""

    id: str
    anchor: str
    url: str
    at: When
    known: When | None
    status: Tag | None
    text: Spoken
    source: SourceFace | None
    services: tuple[tuple[Link, Tag], ...]
    places: tuple[tuple[Spoken, Tag], ...]
    key: bool
    vague: str = ""
    """What is not known of its time, where no clock was told."""
    gap: str = ""
    """How long nothing was said before it, where that is long: "3 hours"."""


class QuoteFace(Struct, frozen=True, kw_only=True, array_like=True):
    """A quotation; `translated` says that the words are the desk's translation."""

    text: Spoken
    by: Spoken
    source: SourceFace | None
    translated: bool
    original: Spoken


class CorrectionFace(Struct, frozen=True, kw_only=True, array_like=True):
    """A correction, and where it was made; `was` is what stood there before, empty where the record does not say."""

    at: When
    kind: Tag
    text: Spoken
    target: Link | None
    was: Spoken = Spoken("")


class ShareLink(Struct, frozen=True, kw_only=True, array_like=True):
    """A link that passes the page on: `code` for a class name, `text` the service's name."""

    code: str
    text: str
    url: str


class StoryCard(Struct, frozen=True, kw_only=True, array_like=True):
    """A story in a list. `language` is its language's name when it is not the page's; `reason` is markup."""

    id: str
    url: str
    lang: str
    language: str
    headline: Spoken
    kicker: Spoken
    standfirst: Spoken
    section: Link
    kind: Tag
    published: When
    updated: When | None
    corrected: bool
    image: ImageFace | None
    reason: Markup


class IncidentCard(Struct, frozen=True, kw_only=True, array_like=True):
    """An incident in a list. `duration` is empty when it cannot be said."""

    id: str
    url: str
    headline: Spoken
    standfirst: Spoken
    kind: Tag
    severity: Tag
    status: Tag
    open: bool
    began: When
    ended: When | None
    duration: str
    services: tuple[Link, ...]
    places: tuple[Link, ...]
