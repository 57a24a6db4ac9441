"""What a run publishes, and the voices it is spoken in: the ground under every view."""

from collections.abc import Mapping
from datetime import UTC, datetime
from urllib.parse import urlsplit

from msgspec import Struct, field

from generator.index import keys
from generator.index.buckets import Index
from generator.l10n.language import Language, language_of_setting
from generator.l10n.messages import Catalog
from generator.l10n.names import is_region, region_name
from generator.l10n.speech import Voice
from generator.model.page import quoted
from generator.model.site import Site
from generator.model.text import Text, plain_of
from generator.trace import Trace


class Horizon(Struct, frozen=True):
    """The build's moment. What depends on one that passes notes it as a key."""

    as_of: datetime
    trace: Trace

    def passed(self, moment: datetime) -> bool:
        """Return True when the moment has come."""
        self.trace.read(keys.clock(moment.astimezone(UTC).isoformat()))
        return moment <= self.as_of


class Publication(Struct, frozen=True, kw_only=True):
    """Index and voices of one run."""

    index: Index
    url: str
    languages: Mapping[str, Language]
    catalogs: Mapping[str, Catalog]
    horizon: Horizon
    voices: Mapping[str, Voice] = field(default_factory=dict)
    drawn: frozenset[str] = frozenset()
    """The locales in which a story has a social card."""

    @property
    def trace(self) -> Trace:
        """Where the keys that a page reads are noted."""
        return self.index.trace

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


def make_languages(site: Site) -> dict[str, Language]:
    """Return the language of each locale of the site."""
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
