"""Admission over the state: which records are to be read, and what is kept of them."""

from datetime import UTC

from generator.build.admit import Admitted, names_of
from generator.build.frame import Frame
from generator.build.pool import Pool
from generator.build.request import Progress, Request
from generator.build.scope import records_at
from generator.build.sources import Seen
from generator.build.state import State
from generator.content.read import RecordFiles
from generator.index.entries import Entry
from generator.index.ledger import Ledger
from generator.index.writer import IndexWriter


class Admission:
    """The admission of one run."""

    def __init__(
        self, request: Request, state: State, seen: Seen, frame: Frame, writer: IndexWriter,
        ledger: Ledger,
    ) -> None:  # fmt: skip
        self.request = request
        self.state = state
        self.seen = seen
        self._frame = frame
        self._writer = writer
        self._ledger = ledger

    def admit(self, pool: Pool, progress: Progress | None) -> set[str]:
        """Read what changed, forget what is gone; return the names of both."""
        store = self.state.store
        coming, going = self._to_admit()
        for name in sorted(going):
            entry: Entry | None = store.get(f"entry/{name}")
            if entry is not None:
                self._writer.forget(entry)
            for value in (*names_of(name, self._frame.site.codes), f"files/{name}"):
                store.put(value, None)
            self._drop_bodies(name, set())
        done = 0
        for chunk in pool.run("admit", coming):
            for admitted in chunk:
                self._keep(admitted)
            done += len(chunk)
            if progress:
                progress("records", done, len(coming))
        return {files.name for files in coming} | going

    def _keep(self, admitted: Admitted) -> None:
        store, entry, fresh = self.state.store, admitted.entry, self.state.fresh
        old: Entry | None = None if fresh else store.get(f"entry/{entry.name}")
        self._writer.admit(entry, admitted.also, old)
        store.put_packed(admitted.named)
        store.put_packed(admitted.bodies, table="bodies")
        if not fresh:
            there = {name for name, _ in admitted.named}
            for name in names_of(entry.name, self._frame.site.codes):
                if name not in there:
                    store.put(name, None)
            self._drop_bodies(entry.name, {name for name, _ in admitted.bodies})

    def _drop_bodies(self, name: str, kept: set[str]) -> None:
        for code in self._frame.site.codes:
            if f"{name}/{code}" not in kept:
                self.state.store.put(f"{name}/{code}", None, table="bodies")

    def _to_admit(self) -> tuple[list[RecordFiles], set[str]]:
        """Return the records to read, and the names of those that are gone."""
        store, frame = self.state.store, self._frame
        coming: dict[str, RecordFiles] = {}
        going: set[str] = set()
        if frame.records is not None:
            old: dict[str, RecordFiles] = {
                n.removeprefix("files/"): v for n, v in store.items("files/")
            }
            for name, files in frame.records.items():
                if old.get(name) != files:
                    coming[name] = files
                    store.put(f"files/{name}", files)
            going = set(old) - set(frame.records)
        if self.state.fresh:
            return list(frame.records.values() if frame.records else ()), set()
        for name in self._names_of_changed():
            found = frame.records.get(name) if frame.records else store.get(f"files/{name}")
            if found is not None:
                coming[name] = found
        for name in self._by_the_clock():
            kept: RecordFiles | None = store.get(f"files/{name}")
            if kept is not None and name not in going:
                coming.setdefault(name, kept)
        return [coming[name] for name in sorted(coming)], going

    def _names_of_changed(self) -> set[str]:
        store = self.state.store
        return {name for path in self.seen.changed or () for name in records_at(store, path)}

    def _by_the_clock(self) -> set[str]:
        """Return the records that change between the last run's moment and this one's."""
        store = self.state.store
        before: str | None = store.get("meta/as-of")
        now = self.request.as_of.astimezone(UTC).isoformat()
        if before is None or before == now:
            return set()
        low, high = sorted((before, now))
        rows = store.base.execute(
            "SELECT name FROM named WHERE name >= ? AND name < ?",
            (f"moment/{low}\U0010ffff", f"moment/{high}\U0010ffff"),
        )
        names = {name.partition("\0")[2] for (name,) in rows}
        for (key,) in store.base.execute(
            "SELECT name FROM keys WHERE name >= ? AND name < ?",
            (f"clock:{low}\U0010ffff", f"clock:{high}\U0010ffff"),
        ).fetchall():
            self._ledger.touch(key)
        return names
