"""What the checks look at: every record of the site, visible or not, and the rules to look up.

Every look-up notes its key, so that a record is checked again when what it named has changed.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from generator.diagnostics import Diagnostic, Span, diagnostic, nearest
from generator.index import keys
from generator.index.registries import TracedRegistry
from generator.l10n.language import Language
from generator.model.incident import Incident
from generator.model.site import Site
from generator.model.story import PlainPage, Story
from generator.saying import say

_FOLDERS = {"incident": "content/incidents/", "story": "content/stories/", "page": "content/pages/"}


class Standing(Struct, frozen=True):
    """Whether a record is there, and whether this build hides it."""

    there: bool
    hidden: bool


class Known(Struct):
    """All records by id, looked up one by one.

    A record that could not be typed exists all the same: naming it is no second fault.
    """

    site: Site
    registry: TracedRegistry
    languages: Mapping[str, Language]
    read: Callable[[str], None]
    standing_of: Callable[[str, str], Standing]
    record_of: Callable[[str, str], object]
    ids_of: Callable[[str], list[str]]
    has_media: Callable[[str], bool]
    used: set[tuple[str, str]] = field(default_factory=set)
    media_used: list[tuple[str, Span]] = field(default_factory=list)

    def has(self, kind: str, id: str) -> bool:
        """Return True when a record exists, read or broken."""
        self.read(keys.known(kind, id))
        return self.standing_of(kind, id).there

    def is_hidden(self, kind: str, id: str) -> bool:
        """Return True when a record exists and this build does not show it."""
        self.read(keys.known(kind, id))
        return self.standing_of(kind, id).hidden

    def incident(self, id: str) -> Incident | None:
        """Return an incident as it was read, or None."""
        self.read(keys.known("incident", id))
        found = self.record_of("incident", id)
        return found if isinstance(found, Incident) else None

    def text(self, kind: str, id: str) -> Story | PlainPage | None:
        """Return a story or page as it was read, without its words, or None."""
        self.read(keys.known(kind, id))
        found = self.record_of(kind, id)
        return found if isinstance(found, (Story, PlainPage)) else None

    def ids(self, kind: str) -> list[str]:
        """Return the ids of a kind (`media`: the files), for "did you mean"."""
        self.read(keys.known_ids(kind))
        return self.ids_of(kind)

    def media(self, file: str) -> bool:
        """Return True when a media file is there."""
        self.read(keys.known("media", file))
        return self.has_media(file)

    def use(self, registry: str, id: str) -> None:
        """Remember that a registry entry is used."""
        self.used.add((registry, id))

    def use_media(self, file: str, span: Span) -> None:
        """Remember that the record shows a media file."""
        self.media_used.append((file, span))


def narrowed(span: Span, word: str) -> Span:
    """Return where a whole word stands in the line of a span, at or after it; else the span."""
    for match in re.finditer(rf"(?<![\w/-]){re.escape(word)}(?![\w/-])", span.source):
        if match.start() >= span.at:
            return replace(span, column=span.cut + match.start() + 1)
    return span


def missing_record(
    known: Known, kind: str, id: str, span: Span, record: str
) -> Iterator[Diagnostic]:
    """Yield the fault of naming a record that does not exist."""
    if not known.has(kind, id):
        yield diagnostic(
            f"unknown-{kind}",
            narrowed(span, id),
            say(
                'there is no {kind} "{id}"{near}',
                kind=say(kind),
                id=id,
                near=nearest(id, known.ids(kind)),
            ),
            help=say(
                "write the name of a file in {folder} without its ending", folder=_FOLDERS[kind]
            ),
            record=record,
        )


def missing_entry(
    known: Known, registry: str, id: str, span: Span, record: str
) -> Iterator[Diagnostic]:
    """Yield the fault of naming a registry entry that does not exist."""
    entries: Mapping[str, object] = getattr(known.registry, registry)
    known.use(registry, id)
    if id not in entries:
        word = {"people": "person"}.get(registry, registry.removesuffix("s"))
        yield diagnostic(
            f"unknown-{word}",
            narrowed(span, id),
            say(
                'there is no {kind} "{id}"{near}', kind=say(word), id=id, near=nearest(id, entries)
            ),
            help=say("add it to content/registry/{registry}.yaml", registry=registry),
            record=record,
        )
