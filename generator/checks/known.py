"""What the checks look at: every record of the site, visible or not, and the rules to look up."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.diagnostics import Diagnostic, Span, diagnostic, did_you_mean
from generator.l10n.language import Language
from generator.model.incident import Incident
from generator.model.registry import Registry
from generator.model.site import Site
from generator.model.story import PlainPage, Story


@dataclass(slots=True)
class Known:
    """All records by id. `hidden` names those that this build does not show (`story/x`).

    `broken` names those that could not be typed: they exist, so naming them is no second fault.
    """

    site: Site
    registry: Registry
    incidents: Mapping[str, Incident]
    stories: Mapping[str, Story]
    pages: Mapping[str, PlainPage]
    hidden: frozenset[str]
    broken: frozenset[str]
    media: Mapping[str, str]
    languages: Mapping[str, Language]
    used: dict[str, set[str]] = field(default_factory=dict)
    media_used: dict[str, list[tuple[str, Span]]] = field(default_factory=dict)

    def has(self, kind: str, id: str) -> bool:
        """Return True when a record exists, read or broken."""
        records: Mapping[str, object] = {
            "incident": self.incidents,
            "story": self.stories,
            "page": self.pages,
        }[kind]
        return id in records or f"{kind}/{id}" in self.broken

    def ids(self, kind: str) -> list[str]:
        """Return the ids of a kind, for "did you mean"."""
        records: Mapping[str, object] = {
            "incident": self.incidents,
            "story": self.stories,
            "page": self.pages,
        }[kind]
        return list(records)

    def use(self, registry: str, id: str) -> None:
        """Remember that a registry entry is used."""
        self.used.setdefault(registry, set()).add(id)

    def use_media(self, file: str, record: str, span: Span) -> None:
        """Remember that a record shows a media file."""
        self.media_used.setdefault(file, []).append((record, span))


def missing_record(
    known: Known, kind: str, id: str, span: Span, record: str
) -> Iterator[Diagnostic]:
    """Yield the fault of naming a record that does not exist."""
    if not known.has(kind, id):
        yield diagnostic(
            f"unknown-{kind}",
            span,
            f'there is no {kind} "{id}"{did_you_mean(id, known.ids(kind))}',
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
            span,
            f'there is no {word} "{id}"{did_you_mean(id, entries)}',
            help=f"add it to content/registry/{registry}.yaml",
            record=record,
        )
