"""The state of a build in one SQLite file: named values, each verified when it is read.

Owns the file's form. All of it is a cache: it may be deleted at any moment, and a value that
was altered from outside is found out by its sum, never used.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from generator.packing import AlteredValue, packed, sealed, unpacked, unsealed

_TABLES = """
CREATE TABLE IF NOT EXISTS named (name TEXT PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS bodies (name TEXT PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS keys (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS reads (key INTEGER NOT NULL, block INTEGER NOT NULL,
  tasks BLOB NOT NULL, PRIMARY KEY (key, block)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS tasks (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL, folded TEXT NOT NULL, spec BLOB NOT NULL, digest TEXT NOT NULL,
  reads BLOB NOT NULL, dirty INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS tasks_by_source ON tasks (source);
CREATE INDEX IF NOT EXISTS tasks_by_folded ON tasks (folded);
CREATE INDEX IF NOT EXISTS tasks_dirty ON tasks (id) WHERE dirty = 1;
CREATE TABLE IF NOT EXISTS sources (name TEXT PRIMARY KEY, time INTEGER NOT NULL,
  size INTEGER NOT NULL, inode INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS said (task INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS found (task INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS lost (data BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS gone (file TEXT PRIMARY KEY, digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS pending (name TEXT PRIMARY KEY, was TEXT NOT NULL) WITHOUT ROWID;
"""

_PAGE = 16_384
"""Bytes: a page of the state holds a text whole. With 4,096 a clean build took 4 % more."""
_READS, _WRITES = 16_000, 96_000
"""Kilobytes of pages that a process keeps. A first build fills tables from end to end, and what
does not fit is written and read again and again: with 16,000 a page cost a fifth more at 50,000
stories than at 10,000."""


class StateFault(Exception):
    """The state cannot be read or is not what was written; the build starts clean."""


class Store:
    """One state file. Writers hold the build's lock; readers are the workers."""

    def __init__(self, path: Path, *, readonly: bool = False) -> None:
        self.path = path
        self.readonly = readonly
        mode = "ro" if readonly else "rwc"
        try:
            self.base = sqlite3.connect(
                f"file:{_quoted(path)}?mode={mode}", uri=True, isolation_level=None,
                check_same_thread=False,
            )  # fmt: skip
            self.base.execute(f"PRAGMA page_size={_PAGE}")
            self.base.execute(f"PRAGMA cache_size=-{_READS if readonly else _WRITES}")
            if not readonly:
                self.base.execute("PRAGMA journal_mode=WAL")
                self.base.execute("PRAGMA synchronous=NORMAL")
                self.base.executescript(_TABLES)
        except sqlite3.Error as error:
            raise StateFault(str(error)) from error

    def close(self) -> None:
        """Close the file; what was not committed is forgotten."""
        self.base.close()

    # --- transactions ---

    def begin(self) -> None:
        """Begin a transaction, unless one is open."""
        if not self.base.in_transaction:
            self.base.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """Make everything since `begin` last."""
        if self.base.in_transaction:
            self.base.execute("COMMIT")

    def rollback(self) -> None:
        """Forget everything since `begin`."""
        with suppress(sqlite3.Error):  # a disk that is full may have ended it already
            if self.base.in_transaction:
                self.base.execute("ROLLBACK")

    def rows(self, query: str, *values: object) -> list[Any]:
        """Return all rows of a query."""
        try:
            return self.base.execute(query, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise StateFault(str(error)) from error

    # --- named values ---

    def get(self, name: str, *, table: str = "named") -> Any:
        """Return a value, or None.

        Raises:
            StateFault: the value is not the one that was written.
        """
        row = self._one(f"SELECT data FROM {table} WHERE name = ?", name)  # noqa: S608  # two names
        return None if row is None else _opened(row[0])

    def put(self, name: str, value: object, *, table: str = "named") -> None:
        """Write a value; None takes it away."""
        if value is None:
            self.base.execute(f"DELETE FROM {table} WHERE name = ?", (name,))  # noqa: S608
        else:
            self.put_packed([(name, packed(value))], table=table)

    def put_packed(self, rows: Iterable[tuple[str, bytes]], *, table: str = "named") -> None:
        """Write values that were packed elsewhere."""
        self.base.executemany(
            f"INSERT INTO {table} VALUES (?, ?) ON CONFLICT DO UPDATE SET data = excluded.data",  # noqa: S608
            rows,
        )

    def names(self, prefix: str) -> list[str]:
        """Return the names that begin with a prefix, sorted."""
        rows = self.rows(
            "SELECT name FROM named WHERE name >= ? AND name < ? ORDER BY name",
            prefix,
            prefix + "\U0010ffff",
        )
        return [name for (name,) in rows]

    def has(self, prefix: str) -> bool:
        """Return True when a name begins with a prefix."""
        query = "SELECT 1 FROM named WHERE name >= ? AND name < ? LIMIT 1"
        return bool(self.rows(query, prefix, prefix + "\U0010ffff"))

    def items(self, prefix: str) -> Iterator[tuple[str, Any]]:
        """Yield the values whose names begin with a prefix, sorted by name."""
        rows = self.rows(
            "SELECT name, data FROM named WHERE name >= ? AND name < ? ORDER BY name",
            prefix,
            prefix + "\U0010ffff",
        )
        for name, data in rows:
            yield name, _opened(data)

    # --- what pages say, and what a search finds of them ---

    def said(self, task: int) -> bytes:
        """Return what the page of a task says; nothing where that is not kept.

        Raises:
            StateFault: it is not what was written.
        """
        row = self._one("SELECT data FROM said WHERE task = ?", task)
        return b"" if row is None else _sound(row[0])

    def put_said(self, rows: Iterable[tuple[int, bytes]]) -> None:
        """Keep what the pages of tasks say, sealed."""
        self.base.executemany("INSERT OR REPLACE INTO said VALUES (?, ?)", rows)

    def found(self, task: int) -> bytes:
        """Return what a search finds of the page of a task; nothing where it finds none."""
        row = self._one("SELECT data FROM found WHERE task = ?", task)
        return b"" if row is None else _sound(row[0])

    def put_found(self, rows: Sequence[tuple[int, bytes]]) -> None:
        """Keep what a search finds of the pages of tasks; empty takes it away."""
        self.base.executemany(
            "DELETE FROM found WHERE task = ?", [(task,) for task, data in rows if not data]
        )
        self.base.executemany(
            "INSERT OR REPLACE INTO found VALUES (?, ?)",
            [(task, sealed(data)) for task, data in rows if data],
        )

    def lose(self, task: int) -> None:
        """Put what a search finds of a page that goes among what is lost, until that is taken."""
        self.base.execute("INSERT INTO lost SELECT data FROM found WHERE task = ?", (task,))
        self.base.execute("DELETE FROM found WHERE task = ?", (task,))

    def take_lost(self) -> list[bytes]:
        """Return what was lost, and forget it."""
        rows = [_sound(data) for (data,) in self.rows("SELECT data FROM lost")]
        self.base.execute("DELETE FROM lost")
        return rows

    def _one(self, query: str, *values: object) -> Any:
        try:
            return self.base.execute(query, values).fetchone()
        except sqlite3.DatabaseError as error:
            raise StateFault(str(error)) from error


def _opened(data: bytes) -> Any:
    try:
        return unpacked(data)
    except AlteredValue as fault:
        raise StateFault(str(fault)) from fault


def _sound(data: bytes) -> bytes:
    try:
        return unsealed(data)
    except AlteredValue as fault:
        raise StateFault(str(fault)) from fault


def _quoted(path: Path) -> str:
    return str(path.resolve()).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
