"""Which records are heard in a run: those that changed, and those that hang on what did.

`khobor check` hears all of a site once, and then those. A build hears but the few that were edited
since the build before; the first one hears all of a small site, and of a large one says that it did not, for
it would take twice as long. One that is told what changed is asked to be quick, and leaves them to the next.
"""

from collections.abc import Collection, Iterator, Sequence
from functools import partial

from generator.build.frame import Frame
from generator.build.heard import DUE, FOUND, HOUSE, SITE, found_in
from generator.build.meanwhile import Meanwhile, can_fork
from generator.build.pool import Pool
from generator.build.report import Report
from generator.build.request import Progress, Request
from generator.build.scope import TASK
from generator.build.state import State
from generator.build.worker import Ground, SettledChunk, Worker
from generator.content.marks import has_marks
from generator.content.source import lines_of
from generator.diagnostics import Diagnostic
from generator.index import keys
from generator.index.entries import Entry
from generator.index.ledger import Ledger
from generator.packing import digest_value, unpacked

MOST = 20
"""More records than this are left to `khobor check`: then it was no edit, but a change of the archive."""
FIRST = 100
"""As many records are heard by a first build, which has nothing to tell an edit by."""
_MARKED = "meta/marked"
_FEW = 40
"""Fewer records than this are heard in this process."""


class Listening:
    """The hearing of one run."""

    def __init__(
        self, request: Request, state: State, frame: Frame, ledger: Ledger, report: Report
    ) -> None:
        self._store = state.store
        self._frame = frame
        self._ledger = ledger
        self._report = report
        self._root = request.site
        self._jobs = request.jobs
        self._whole = request.prose == "all"
        self._later = bool(request.changed) and not self._whole
        by_build = request.prose == "changed" and frame.context.checks.at_build
        self._asked = self._whole or by_build
        self._first = by_build and state.fresh
        self._due: frozenset[str] = frozenset()
        self._beside: Meanwhile[SettledChunk] | None = None
        self._heard: list[tuple[str, tuple[Diagnostic, ...]]] = []
        self._reads: list[tuple[list[str], list[Sequence[int]], list[str]]] = []

    def note(self, changed: Collection[str]) -> None:
        """Note which records are to be heard, in the transaction that keeps what changed."""
        store, ledger = self._store, self._ledger
        if not self._asked:
            store.put(DUE, None)  # nobody will hear what was left to a later run
            return
        if self._first and len(changed) > FIRST:
            self._report.unheard = len(changed)
            return
        if any(name.startswith("known:") for name in ledger.changed):
            ledger.touch(keys.whole())
        if any(name.startswith("known:incident/") for name in ledger.changed):
            ledger.touch(keys.archive())
        marked = has_marks(self._root)
        if marked != (store.get(_MARKED) or False):
            ledger.touch(keys.marks())
            store.put(_MARKED, marked)
        names = set(changed) | (store.get(DUE) or set())
        ages = self._frame.context.checks.figures_older_than
        house = digest_value((self._frame.site, self._frame.registry, ages))
        if store.get(HOUSE) != house:
            known = "entry/" if self._whole else FOUND
            names |= {name.removeprefix(known) for name in store.names(known)} | {SITE}
            store.put(HOUSE, house)
        readers = ledger.with_ids(ledger.readers(ledger.changed))
        names |= {task.name.removeprefix(TASK) for task in readers if task.name.startswith(TASK)}
        store.put(DUE, names or None)

    def start(self, ground: Ground) -> None:
        """Begin to hear an edit beside all else that a build does; the state is committed."""
        if self._whole or self._later or not self._asked:
            return
        there = self._there()
        if (texts := len(set(there) - {SITE})) > (FIRST if self._first else MOST):
            self._report.unheard = texts
            self._due = frozenset()
            return
        self._due = frozenset(there)
        if self._jobs > 1 and there and can_fork():
            self._beside = Meanwhile(partial(_hear, ground, there))

    def finish(self, pool: Pool, progress: Progress | None) -> bool:
        """Wait for what is found in the records that are due; return False where none is."""
        if not self._asked or self._later or self._store.get(DUE) is None:
            return False
        there = self._there() if self._whole else sorted(self._due)
        if self._beside is not None:
            chunks: Iterator[SettledChunk] = iter([self._beside.result()])
        else:
            chunks = pool.run("hear", there, few=_FEW)
        done = 0
        for chunk in chunks:
            names = there[done : done + len(chunk.records)]
            self._heard += [
                (name, unpacked(data)) for name, (data, _) in zip(names, chunk.records, strict=True)
            ]
            self._reads.append((names, [reads for _, reads in chunk.records], chunk.names))
            done += len(names)
            if progress:
                progress("texts", done, len(there))
        self._report.heard = frozenset(there) - {SITE}
        return True

    def keep(self, ledger: Ledger) -> None:
        """Keep in the state what was found."""
        store = self._store
        for gone in sorted((store.get(DUE) or set()) - {name for name, _ in self._heard}):
            store.put(FOUND + gone, None)
            if (task := ledger.named(TASK + gone)) is not None:
                ledger.drop(task.id)
        for name, found in self._heard:
            store.put(FOUND + name, found or None)
        for names, reads, keys_read in self._reads:
            tasks = [ledger.plan(TASK + name, "prose") for name in names]
            ledger.done([(t, "", r) for t, r in zip(tasks, reads, strict=True)], keys_read)
        store.put(DUE, None)

    def close(self) -> None:
        """Let go of what is still being heard."""
        if self._beside is not None:
            self._beside.close()

    def _there(self) -> list[str]:
        due: set[str] = self._store.get(DUE) or set()
        return sorted(
            name for name in due if name == SITE or self._store.get(f"entry/{name}") is not None
        )

    def told(self) -> tuple[tuple[Diagnostic, bool], ...]:
        """Return what a build tells of the records that were heard, and what of it holds it back.

        What was found in those that are still to be heard is of their text before.
        """
        if self._whole or not self._asked:
            return ()
        due: set[str] = self._store.get(DUE) or set()
        found = [one for one in found_in(self._store) if one.record not in due]
        found += [one for _, told in self._heard for one in told]
        if not found:
            return ()
        from generator.checks.ceiling import GREW, UNEXPLAINED  # noqa: PLC0415
        from generator.checks.setting import weigh  # noqa: PLC0415  # seldom is anything found
        from generator.checks.translations import UNMARKED  # noqa: PLC0415

        weighed = weigh(found, self._frame.context.checks, lines_of(self._root)).told
        told: list[tuple[Diagnostic, bool]] = []
        for one in weighed:
            if one.code not in (
                "idle-relaxation",
                GREW,
                UNEXPLAINED,
                UNMARKED,
            ):  # not all has been heard
                entry: Entry | None = self._store.get(f"entry/{one.record}")
                told.append((one, entry is not None and entry.holds_back(one)))
        return tuple(told)


def _hear(ground: Ground, names: list[str]) -> SettledChunk:
    """Hear records over the state as it was committed last."""
    return Worker(ground).hear(names)
