"""The site as `site.yaml` states it, typed and grouped."""

from typing import Literal

from msgspec import Struct

from generator.diagnostics import Span
from generator.model.permalink import Pattern
from generator.model.sharing import SHARED
from generator.model.text import Text

MissingTranslation = Literal["leave_out", "show_marked"]
PublishMode = Literal["in_place", "generations"]


class LocaleSetting(Struct, frozen=True, kw_only=True):
    """One locale: its code (file suffix and URL part), BCP 47 tag, digits, house style.

    An empty string in the rest means: as the house has it.
    """

    code: str
    tag: str
    digits: Literal["native", "latin"]
    house: str
    scale: str = ""
    fractions: str = ""
    clock: str = ""
    calendar: str = ""
    reference_zone: str = ""
    words: tuple[tuple[str, str, str], ...] = ()


class Section(Struct, frozen=True, kw_only=True):
    """A desk of the newsroom."""

    id: str
    title: Text


class MenuItem(Struct, frozen=True, kw_only=True):
    """A line of a menu: a target (`section:x`, `page:x`, `status` …, or a URL) and its words."""

    target: str
    label: Text | None
    span: Span


class FeedSetting(Struct, frozen=True, kw_only=True):
    """How many items a feed holds, and whether with full text."""

    items: int = 20
    full_text: bool = True


class RelatedSetting(Struct, frozen=True, kw_only=True):
    """How many related stories, and what each shared thing weighs."""

    count: int = 5
    incident: float = 8.0
    lineage: float = 5.0
    service: float = 3.0
    topic: float = 2.0
    section: float = 0.5


class PictureSetting(Struct, frozen=True, kw_only=True):
    """How wide pictures are made, in which kinds beside their own, and how faithfully (of 100)."""

    widths: tuple[int, ...] = (320, 480, 640, 960, 1280, 1920)
    formats: tuple[str, ...] = ("webp",)
    quality: int = 80


class ThemeColors(Struct, frozen=True, kw_only=True):
    """What a browser paints around the page, by day and by night: the page's own colours."""

    light: str = "#fbf9f4"
    dark: str = "#15171b"


class Publisher(Struct, frozen=True, kw_only=True):
    """Who publishes; `policies` maps a policy's name to a page id."""

    name: Text
    logo: str
    policies: tuple[tuple[str, str], ...]
    span: Span


class Site(Struct, frozen=True, kw_only=True):
    """Everything that `site.yaml` says."""

    title: Text
    description: Text | None
    url: str
    timezone: str
    locales: tuple[LocaleSetting, ...]
    missing_translation: MissingTranslation
    sections: tuple[Section, ...]
    taxonomies: tuple[str, ...]
    permalinks: dict[str, Pattern]
    menus: dict[str, tuple[MenuItem, ...]]
    feeds: FeedSetting
    related: RelatedSetting
    publisher: Publisher
    publish: PublishMode = "in_place"
    social_cards: bool = True
    search: bool = True
    share: tuple[str, ...] = SHARED
    pictures: PictureSetting = PictureSetting()
    short_title: Text | None = None
    theme_colors: ThemeColors = ThemeColors()
    bengali_months: tuple[tuple[int, tuple[tuple[int, int], ...]], ...] = ()
    extra: tuple[tuple[str, str], ...] = ()

    @property
    def default(self) -> LocaleSetting:
        """The first locale."""
        return self.locales[0]

    @property
    def codes(self) -> tuple[str, ...]:
        """The locale codes in the order of `site.yaml`."""
        return tuple(locale.code for locale in self.locales)

    def section(self, id: str) -> Section | None:
        """Return the section with the id, or None."""
        return next((s for s in self.sections if s.id == id), None)
