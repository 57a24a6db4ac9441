"""The registries: ids with their names in each language."""

from msgspec import Struct, field

from generator.diagnostics import Span
from generator.model.style import Style
from generator.model.text import Text

UNIT_KINDS = ("count", "percent", "money", "duration", "rate", "bytes", "power")


class Named(Struct, frozen=True, kw_only=True):
    """An entry of a registry. Fields that its registry lacks stay empty; `spans` say where ids stand."""

    id: str
    name: Text
    span: Span
    operator: str = ""
    part_of: str = ""
    url: str = ""
    role: Text | None = None
    desk: bool = False
    spans: tuple[tuple[str, Span], ...] = ()

    def span_of(self, field: str) -> Span:
        """Return where a field stands, or where the entry begins."""
        return dict(self.spans).get(field, self.span)


class Unit(Struct, frozen=True, kw_only=True):
    """What a figure counts. `words` holds per locale the (plural category, word) pairs.

    A word that holds `{n}` says where the number stands; otherwise the number comes first.
    """

    id: str
    kind: str
    words: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    classifier: tuple[tuple[str, str], ...] = ()
    span: Span | None = None


class Registry(Struct, frozen=True, kw_only=True):
    """All registries of a site."""

    services: dict[str, Named] = field(default_factory=dict)
    people: dict[str, Named] = field(default_factory=dict)
    topics: dict[str, Named] = field(default_factory=dict)
    places: dict[str, Named] = field(default_factory=dict)
    publishers: dict[str, Named] = field(default_factory=dict)
    units: dict[str, Unit] = field(default_factory=dict)
    styles: tuple[tuple[str, Style], ...] = ()
    """How the house writes, by locale: only the checks ask."""

    def parts_of(self, service: str) -> tuple[str, ...]:
        """Return the ids of the services that are part of a service, in id order."""
        return tuple(sorted(s.id for s in self.services.values() if s.part_of == service))
