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
SETTLED = "settle/"
"""Begins the names of those in which a record was held against its neighbours."""
_OF_ALL = ("site.yaml", "content/registry")
"""What every text is held against."""
_OF_ARCHIVE = frozenset(("superlative-false", "superlative-open"))
_OF_WHOLE = frozenset(("dead-link", "own-address"))


class Scope(Struct, frozen=True):
    """The records that are told of, and codes that hang on them wherever they are found.

    `naming` are the records that name any of the files' own; `paths` are the files and folders themselves.
    """

    records: frozenset[str]
    codes: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    paths: tuple[str, ...] = ()

    def holds(self, found: Diagnostic) -> bool:
        """Return True for what is told of texts."""
        return found.record in self.records or found.code in self.codes

    def holds_field(self, found: Diagnostic) -> bool:
        """Return True for what is told of fields and `${…}`; an error that is no record's is everybody's."""
        if found.record in self.records or found.record in self.naming:
            return True
        if not found.record and found.level == "error":
            return True
        return any(_is_in(found.span.path, one) for one in self.paths)


def scope_of(store: Store, paths: Iterable[str]) -> Scope | None:
    """Return what files or folders reach; None for all of the site."""
    named: set[str] = set()
    paths = tuple(paths)
    for path in paths:
        if path == "." or any(_is_in(path, one) or _is_in(one, path) for one in _OF_ALL):
            return None
        for file in _files_at(store, path):
            named.update(records_at(store, file))
    incidents = [
        id for kind, _, id in (name.partition("/") for name in named) if kind == "incident"
    ]
    codes = (_OF_WHOLE if named else frozenset()) | (_OF_ARCHIVE if incidents else frozenset())
    own = [keys.known(*name.split("/", 1)) for name in named]
    media = [keys.known("media", path.removeprefix("content/")) for path in paths]
    return Scope(
        records=frozenset(named) | _hanging(store, incidents),
        codes=codes,
        naming=_reading(store, [*own, *media], SETTLED),
        paths=paths,
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


def _hanging(store: Store, incidents: Iterable[str]) -> frozenset[str]:
    """Return the records that were held against some incidents when they were heard."""
    return _reading(store, [keys.known("incident", id) for id in incidents], TASK)


def _reading(store: Store, names: Iterable[str], task: str) -> frozenset[str]:
    """Return the records whose task of a kind read any of the keys."""
    ledger = Ledger(store)
    tasks = ledger.with_ids(ledger.readers(list(names)))
    return frozenset(t.name.removeprefix(task) for t in tasks if t.name.startswith(task))


def _files_at(store: Store, path: str) -> Iterator[str]:
    """Yield a path, and the files that were read below it."""
    yield path
    below = (path + "/", path + "0")  # the sign after the slash
    for (name,) in store.rows("SELECT name FROM sources WHERE name > ? AND name < ?", *below):
        yield name


def _is_in(path: str, folder: str) -> bool:
    return path == folder or path.startswith(f"{folder}/")
