"""What the paths that a run is told of (`--changed`) reach: the records of these files, and those that hang on them.

Owns to which record a path belongs. It is asked of what the state keeps, so that it is the same the second time: a
mistake that nobody mended is told again.
"""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from generator.diagnostics import Diagnostic
from generator.index import keys
from generator.index.ledger import Ledger
from generator.index.store import Store

TASK = "prose/"
"""Begins the names of the tasks in which a record was heard."""
_OF_ALL = ("site.yaml", "content/registry")
"""What every text is held against."""
_OF_ARCHIVE = ("superlative-false", "superlative-open")
_OF_WHOLE = ("dead-link", "own-address")


class Scope(Struct, frozen=True):
    """The records that are told of; of some others only what was looked up in records that were named."""

    records: frozenset[str]
    compared: frozenset[str] = frozenset()
    """Records whose superlatives are held against all incidents."""
    linking: frozenset[str] = frozenset()
    """Records that link to addresses of the site."""

    def holds(self, found: Diagnostic) -> bool:
        """Return True for what is told of the texts of these records."""
        return (
            found.record in self.records
            or (found.code in _OF_ARCHIVE and found.record in self.compared)
            or (found.code in _OF_WHOLE and found.record in self.linking)
        )


def scope_of(store: Store, paths: Iterable[str]) -> Scope | None:
    """Return what files or folders reach; None for all of the site."""
    named: set[str] = set()
    for path in paths:
        if path == "." or any(_is_in(path, one) or _is_in(one, path) for one in _OF_ALL):
            return None
        for file in _files_at(store, path):
            named.update(records_at(store, file))
    incidents = [
        id for kind, _, id in (name.partition("/") for name in named) if kind == "incident"
    ]
    heard = _Heard(store)
    hanging = heard.reading(*(keys.known("incident", id) for id in incidents))
    return Scope(
        records=frozenset(named) | hanging,
        compared=heard.reading(keys.archive()) if incidents else frozenset(),
        linking=heard.reading(keys.whole()) if named else frozenset(),
    )


def records_at(store: Store, path: str) -> Iterator[str]:
    """Yield the names of the records to which a file belongs, there or not: a picture is of those that show it."""
    match path.split("/")[1:]:
        case ["incidents", name]:
            yield "incident/" + name.rpartition(".")[0]
        case ["stories", _, name] if name.endswith(".md"):
            yield "story/" + name.removesuffix(".md").rpartition(".")[0]
        case ["translations", name] if name.endswith(".yaml"):
            yield "story/" + name.removesuffix(".yaml")
        case ["translations", "pages", name] if name.endswith(".yaml"):
            yield "page/" + name.removesuffix(".yaml")
        case ["pages", name] if name.endswith(".md"):
            yield "page/" + name.removesuffix(".md").rpartition(".")[0]
        case ["media", *_]:
            for row in store.names(f"also/{path}\0"):
                yield row.partition("\0")[2]


class _Heard:
    """Who read what when it was heard."""

    def __init__(self, store: Store) -> None:
        self._ledger = Ledger(store)

    def reading(self, *names: str) -> frozenset[str]:
        """Return the records that were heard with any of some keys."""
        tasks = self._ledger.with_ids(self._ledger.readers(names))
        return frozenset(t.name.removeprefix(TASK) for t in tasks if t.name.startswith(TASK))


def _files_at(store: Store, path: str) -> Iterator[str]:
    """Yield a path, and the files that were read below it."""
    yield path
    below = (path + "/", path + "0")  # the sign after the slash
    for (name,) in store.rows("SELECT name FROM sources WHERE name > ? AND name < ?", *below):
        yield name


def _is_in(path: str, folder: str) -> bool:
    return path == folder or path.startswith(f"{folder}/")
