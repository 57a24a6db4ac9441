"""Who read what, and what has changed since it was published.

Owns the reverse index (key → tasks) and the pending keys with the digests they had when the
output was published: a key that comes back to that digest is pending no more.
"""

import marshal
from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from msgspec import Struct

from generator.index.readers import BLOCK, Readers
from generator.index.store import Store
from generator.model.page import PageSpec

ABSENT = ""
_MANY = 500
"""From so many tasks on, all are looked through rather than each looked up."""
_PLAN = (
    "INSERT INTO tasks (name, source, folded, spec, digest, reads, dirty)"
    " VALUES (?, ?, ?, ?, ?, x'', 1) ON CONFLICT (name) DO UPDATE SET"
    " source = excluded.source, folded = excluded.folded, spec = excluded.spec, dirty = 1"
)
Result = tuple[int, str, Iterable[int]]
"""A task that was done: its id, the digest of what came of it, the places of the keys it read."""


class Task(Struct, frozen=True):
    """A unit of work that was done: what it is, what came of it."""

    id: int
    name: str
    source: str
    spec: PageSpec | None
    digest: str


class Ledger:
    """Tasks, their reads and the pending keys, over a store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._base = store.base
        self.changed: set[str] = set()
        """Every key that this run found changed, though it may have come back to what is published."""
        self._ids: dict[str, int] = {}
        self._readers = Readers(store)
        self.fresh = False
        """True while a state is filled for the first time: everything is to be done, nothing changed."""

    # --- pending ---

    def change(self, name: str, old: str, new: str) -> None:
        """Note that a key's digest went from `old` to `new` (`ABSENT` for none)."""
        if old == new or self.fresh:
            return
        self.changed.add(name)
        row = self._base.execute("SELECT was FROM pending WHERE name = ?", (name,)).fetchone()
        if row is None:
            self._base.execute("INSERT INTO pending VALUES (?, ?)", (name, old))
        elif row[0] == new:
            self._base.execute("DELETE FROM pending WHERE name = ?", (name,))

    def change_all(self, old: dict[str, str], new: dict[str, str]) -> None:
        """Note every difference of two key tables."""
        if old is new or self.fresh:
            return
        for name, digest in new.items():
            was = old.get(name, ABSENT)
            if was != digest:
                self.change(name, was, digest)
        for name in old.keys() - new.keys():
            self.change(name, old[name], ABSENT)

    def touch(self, name: str) -> None:
        """Note that a key changed, where no digest of it is kept."""
        if self.fresh:
            return
        self.changed.add(name)
        self._base.execute("INSERT OR IGNORE INTO pending VALUES (?, '?')", (name,))

    def pending(self) -> list[str]:
        """Return the pending keys, sorted."""
        return [n for (n,) in self._base.execute("SELECT name FROM pending ORDER BY name")]

    def settle(self) -> None:
        """Nothing is pending any more: everything was published."""
        self._base.execute("DELETE FROM pending")

    # --- tasks ---

    def tasks(self, source: str) -> list[Task]:
        """Return the tasks of a source."""
        rows = self._base.execute(
            "SELECT id, name, source, spec, digest FROM tasks WHERE source = ?", (source,)
        )
        return [_task(row) for row in rows]

    def named(self, name: str) -> Task | None:
        """Return the task of a name, or None."""
        row = self._base.execute(
            "SELECT id, name, source, spec, digest FROM tasks WHERE name = ?", (name,)
        ).fetchone()
        return _task(row) if row else None

    def readers(self, names: Collection[str]) -> set[int]:
        """Return the ids of the tasks that read any of the keys."""
        found: set[int] = set()
        for name in names:
            found.update(self._readers.of(name))
        return found

    def with_ids(self, ids: Collection[int]) -> list[Task]:
        """Return the tasks with the ids, in the order of the ids."""
        query = "SELECT id, name, source, spec, digest FROM tasks"
        if len(ids) < _MANY:
            one = f"{query} WHERE id = ?"
            rows = [r for id in sorted(ids) for r in self._base.execute(one, (id,))]
        else:
            wanted = frozenset(ids)
            rows = [r for r in self._base.execute(f"{query} ORDER BY id") if r[0] in wanted]
        return [_task(row) for row in rows]

    def keys_like(self, prefix: str) -> list[str]:
        """Return the keys with a prefix that a task once read."""
        rows = self._base.execute(
            "SELECT name FROM keys WHERE name >= ? AND name < ? ORDER BY name",
            (prefix, prefix + "\U0010ffff"),
        )
        return [n for (n,) in rows]

    def is_read(self, name: str) -> bool:
        """Return True when a task reads the key now."""
        return self._readers.are_any(name)

    def reads_of(self, task: int) -> list[str]:
        """Return the keys that a task read, sorted."""
        row = self._base.execute("SELECT reads FROM tasks WHERE id = ?", (task,)).fetchone()
        found = []
        for key in array("I", row[0]) if row else ():
            name = self._base.execute("SELECT name FROM keys WHERE id = ?", (key,)).fetchone()
            if name:
                found.append(name[0])
        return sorted(found)

    def fanout(self, count: int) -> list[tuple[str, int]]:
        """Return the keys that most tasks read, with the number of those tasks."""
        return self._readers.most(count)

    def plan(
        self,
        name: str,
        source: str,
        folded: str = "",
        spec: PageSpec | None = None,
        digest: str = "",
    ) -> int:
        """Write down a task that is to be done; return its id. `digest` is what is published.

        What its page said is forgotten: the file may show a page of another kind from now on.
        """
        row = (name, source, folded, marshal.dumps(_as_row(spec)), digest)
        id: int = self._base.execute(f"{_PLAN} RETURNING id", row).fetchone()[0]
        if not self.fresh:
            self._forget_said(id)
        return id

    def plan_all(self, planned: Iterable[tuple[str, str, str, PageSpec, str]]) -> None:
        """Write down many tasks at once, while a state is filled for the first time."""
        self._base.executemany(
            _PLAN, [(*row, marshal.dumps(_as_row(spec)), digest) for *row, spec, digest in planned]
        )

    def dirty(self) -> set[int]:
        """Return the ids of the tasks that were planned or marked and not done since."""
        return {id for (id,) in self._base.execute("SELECT id FROM tasks WHERE dirty = 1")}

    def mark_all(self, prefix: str) -> None:
        """Mark all tasks whose names begin with a prefix as dirty."""
        self._base.execute(
            "UPDATE tasks SET dirty = 1 WHERE name >= ? AND name < ?",
            (prefix, prefix + "\U0010ffff"),
        )

    def leave(self, prefix: str) -> None:
        """Count the dirty tasks whose names begin with a prefix as done, though nothing came of them."""
        self._base.execute(
            "UPDATE tasks SET dirty = 0 WHERE dirty = 1 AND name >= ? AND name < ?",
            (prefix, prefix + "\U0010ffff"),
        )

    def drop(self, task: int) -> None:
        """Forget a task and its reads."""
        self._forget_reads(task)
        self._forget_said(task)
        self._store.lose(task)
        self._base.execute("DELETE FROM tasks WHERE id = ?", (task,))

    def done(self, results: Iterable[Result], names: Sequence[str] = ()) -> None:
        """Keep what tasks gave; `names` are the keys that any of them read, by place."""
        ids = self._ids_of(names)
        come: defaultdict[tuple[int, int], bytearray] = defaultdict(bytearray)
        rows: list[tuple[str, bytes, int]] = []
        for task, digest, places in results:
            read = array("I", sorted([ids[place] for place in places]))
            data = read.tobytes()
            rows.append((digest, data, task))
            new: Iterable[int] = read
            if not self.fresh and (was := self._reads(task)):
                if was == data:
                    continue  # it read the same keys as the last time
                before = set(array("I", was))
                self._readers.take(task, before.difference(read))
                new = [key for key in read if key not in before]
            block, place = divmod(task, BLOCK)
            for key in new:
                come[key, block].append(place)
        self._readers.add(come)
        self._base.executemany(
            "UPDATE tasks SET digest = ?, reads = ?, dirty = 0 WHERE id = ?", rows
        )

    def _ids_of(self, names: Sequence[str]) -> list[int]:
        known = self._ids
        missing = [name for name in names if name not in known]
        if self.fresh:  # then nothing is in the table but what is known here
            added = list(enumerate(missing, len(known) + 1))
            self._base.executemany("INSERT INTO keys (id, name) VALUES (?, ?)", added)
            known.update((name, id) for id, name in added)
        else:
            known.update((name, self._key(name)) for name in missing)
        return [known[name] for name in names]

    def _key(self, name: str) -> int:
        row = self._base.execute("SELECT id FROM keys WHERE name = ?", (name,)).fetchone()
        if row is None:
            row = self._base.execute(
                "INSERT INTO keys (name) VALUES (?) RETURNING id", (name,)
            ).fetchone()
        id: int = row[0]
        return id

    def _reads(self, task: int) -> bytes:
        row = self._base.execute("SELECT reads FROM tasks WHERE id = ?", (task,)).fetchone()
        return row[0] if row else b""

    def _forget_said(self, task: int) -> None:
        self._base.execute("DELETE FROM said WHERE task = ?", (task,))

    def _forget_reads(self, task: int) -> None:
        self._readers.take(task, array("I", self._reads(task)))


def _as_row(spec: PageSpec | None) -> tuple[str, ...] | None:
    if spec is None:
        return None
    return (spec.kind, spec.path, spec.locale, spec.owner, spec.target)


def _task(row: tuple[int, str, str, bytes, str]) -> Task:
    id, name, source, data, digest = row
    found = marshal.loads(data)  # noqa: S302  # our own row
    spec = None
    if found is not None:
        kind, path, locale, owner, target = found
        spec = PageSpec(kind=kind, path=path, locale=locale, owner=owner, target=target)
    return Task(id, name, source, spec, digest)
