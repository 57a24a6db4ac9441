"""What a run publishes, and the voices it is spoken in: the ground under every view.

Owns nothing that changes during a run but the horizon: the moments at which a page would say
something else.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

from generator.index.buckets import Index
from generator.l10n.language import Language, language_of_setting
from generator.l10n.messages import Catalog
from generator.l10n.names import is_region, region_name
from generator.l10n.speech import Voice
from generator.model.page import quoted
from generator.model.text import Text, plain_of
from generator.pages.plan import Plan


@dataclass(slots=True)
class Horizon:
    """The build's moment, and the earliest later one at which the output stops being right."""

    as_of: datetime
    next: datetime | None = None

    def note(self, moment: datetime) -> None:
        """Remember a moment, if it lies ahead and before the one known."""
        if moment > self.as_of and (self.next is None or moment < self.next):
            self.next = moment

    def passed(self, moment: datetime) -> bool:
        """Return True when the moment has come; one that has not is noted."""
        self.note(moment)
        return moment <= self.as_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """Index, plan and voices of one run. `sizes` are the pixels of the media files."""

    index: Index
    plan: Plan
    url: str
    languages: Mapping[str, Language]
    catalogs: Mapping[str, Catalog]
    sizes: Mapping[str, tuple[int, int]]
    horizon: Horizon
    voices: Mapping[str, Voice] = field(default_factory=dict)

    @property
    def origin(self) -> str:
        """Scheme and host of the site."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def base(self) -> str:
        """The path below which the site lies, without a slash at its end."""
        return urlsplit(self.url).path.rstrip("/")

    def local(self, path: str) -> str:
        """Return the URL of a path for links on the site."""
        return self.base + quoted(path)

    def absolute(self, path: str) -> str:
        """Return the absolute URL of a path."""
        return self.origin + self.base + quoted(path)


def make_voices(
    index: Index, languages: Mapping[str, Language], catalogs: Mapping[str, Catalog]
) -> dict[str, Voice]:
    """Return a voice for each locale of the site."""
    return {
        code: Voice(
            language,
            catalogs[code],
            index.site.timezone,
            index.registry.units,
            _Names(index, language),
        )
        for code, language in languages.items()
    }


def make_languages(index: Index) -> dict[str, Language]:
    """Return the language of each locale of the site."""
    site = index.site
    return {s.code: language_of_setting(s, site.bengali_months) for s in site.locales}


class _Names:
    """Names by registry and id, in one language."""

    def __init__(self, index: Index, language: Language) -> None:
        self._index = index
        self._language = language

    def __call__(self, registry: str, id: str) -> str:
        entries = self._index.registry
        if registry == "operators":
            service = entries.services.get(id)
            id = service.operator if service and service.operator else id
            entry = entries.publishers.get(id) or entries.services.get(id)
        else:
            entry = getattr(entries, registry).get(id)
        if entry is None:
            return region_name(id, self._language) if is_region(id) else id
        return text_in(entry.name, self._language.code)


def text_in(text: Text, locale: str) -> str:
    """Return a text without references in a locale, or in the first language it has."""
    phrase = text.phrase(locale)
    if phrase is None:
        phrase = text.phrases[0][1] if text.phrases else ()
    return plain_of(phrase)
