"""Registries whose entries note who asked for them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from generator.index import keys
from generator.model.registry import Named, Registry, Unit

V = TypeVar("V")
KINDS = ("services", "people", "topics", "places", "publishers", "units")


class TracedEntries(Mapping[str, V]):
    """The entries of one registry; each look-up is noted, absence included."""

    __slots__ = ("_entries", "_note", "_whole")

    def __init__(
        self, entries: Mapping[str, V], note: Callable[[str], None], whole: Callable[[], None]
    ) -> None:
        self._entries = entries
        self._note = note
        self._whole = whole

    def __getitem__(self, id: str) -> V:
        self._note(id)
        return self._entries[id]

    def __contains__(self, id: object) -> bool:
        self._note(str(id))
        return id in self._entries

    def __iter__(self) -> Iterator[str]:
        self._whole()
        return iter(self._entries)

    def __len__(self) -> int:
        self._whole()
        return len(self._entries)


class TracedRegistry:
    """All registries of a site, as pages and checks may see them."""

    __slots__ = (
        "_parts", "_read", "people", "places", "publishers", "services", "topics", "units", "whole"
    )  # fmt: skip

    def __init__(
        self,
        registry: Registry,
        read: Callable[[str], None],
        *,
        entry: Callable[[str, str], str] = keys.entry,
    ) -> None:
        self.whole = registry
        self._read = read
        self._parts: dict[str, list[str]] = {}
        for service in registry.services.values():
            if service.part_of:
                self._parts.setdefault(service.part_of, []).append(service.id)

        def traced(kind: str, entries: Mapping[str, V]) -> TracedEntries[V]:
            return TracedEntries(
                entries,
                lambda id: read(entry(kind, id)),
                lambda: read(keys.known_ids(kind)),
            )

        self.services: Mapping[str, Named] = traced("services", registry.services)
        self.people: Mapping[str, Named] = traced("people", registry.people)
        self.topics: Mapping[str, Named] = traced("topics", registry.topics)
        self.places: Mapping[str, Named] = traced("places", registry.places)
        self.publishers: Mapping[str, Named] = traced("publishers", registry.publishers)
        self.units: Mapping[str, Unit] = traced("units", registry.units)

    def parts_of(self, service: str) -> tuple[str, ...]:
        """Return the ids of the services that are part of a service, in id order."""
        self._read(keys.services_tree())
        return tuple(sorted(self._parts.get(service, ())))

    def part_of(self, service: str) -> str:
        """Return the service that a service is a part of, or an empty string."""
        self._read(keys.services_tree())
        found = self.whole.services.get(service)
        return found.part_of if found else ""


def services_above(ids: Iterable[str], registry: TracedRegistry) -> list[str]:
    """Return services and everything they are a part of, each once, sorted."""
    found: set[str] = set()
    pending = list(ids)
    while pending:
        id = pending.pop()
        if id not in found:
            found.add(id)
            above = registry.part_of(id)
            if above:
                pending.append(above)
    return sorted(found)
