"""Who reads what, turned round: for each key the tasks that read it.

Owns the form of these rows: the readers of a key stand in blocks of 256 tasks, a byte for each.
Nearly all pages read some thirty keys of what stands around every page; with a row for each key
and task a first build of 10,000 stories wrote 970,000 rows.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping

from generator.index.store import Store

BLOCK = 256
Additions = Mapping[tuple[int, int], bytearray]
"""By key and block: the tasks to add, each by its place in the block."""


class Readers:
    """The readers of every key, over a store."""

    def __init__(self, store: Store) -> None:
        self._base = store.base

    def of(self, name: str) -> Iterator[int]:
        """Yield the tasks that read a key."""
        for block, tasks in self._base.execute(
            "SELECT reads.block, reads.tasks FROM keys JOIN reads ON reads.key = keys.id"
            " WHERE keys.name = ?",
            (name,),
        ):
            start = block * BLOCK
            yield from (start + place for place in tasks)

    def are_any(self, name: str) -> bool:
        """Return True when a task reads the key now."""
        return next(self.of(name), None) is not None

    def most(self, count: int) -> list[tuple[str, int]]:
        """Return the keys that most tasks read, with the number of those tasks."""
        rows = self._base.execute(
            "SELECT keys.name, SUM(LENGTH(reads.tasks)) AS n FROM reads"
            " JOIN keys ON keys.id = reads.key GROUP BY reads.key ORDER BY n DESC, keys.name LIMIT ?",
            (count,),
        )
        return [(name, n) for name, n in rows]

    def add(self, added: Additions) -> None:
        """Add tasks to the readers of keys that they did not read before."""
        self._base.executemany(
            "INSERT INTO reads VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET"
            " tasks = CAST(tasks || excluded.tasks AS BLOB)",
            ((*place, tasks) for place, tasks in sorted(added.items())),
        )

    def take(self, task: int, read: Iterable[int]) -> None:
        """Take a task from the readers of keys."""
        block, place = divmod(task, BLOCK)
        for key in read:
            row = self._base.execute(
                "SELECT tasks FROM reads WHERE key = ? AND block = ?", (key, block)
            ).fetchone()
            tasks: Collection[int] = row[0].replace(bytes((place,)), b"") if row else b""
            if tasks:
                query = "UPDATE reads SET tasks = ? WHERE key = ? AND block = ?"
                self._base.execute(query, (tasks, key, block))
            else:
                self._base.execute("DELETE FROM reads WHERE key = ? AND block = ?", (key, block))
