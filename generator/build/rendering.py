"""The last stage over the state: what is dirty is rendered and published, and noted as done."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from generator.build.frame import Frame
from generator.build.media import Copy, MediaDesk
from generator.build.pool import Pool
from generator.build.publish import Change, InPlace, Published
from generator.build.report import Clock, Manifest, Report
from generator.build.request import Progress, Request
from generator.build.state import State
from generator.build.worker import Failed, Job, Made
from generator.diagnostics import Diagnostic, in_order
from generator.digest import digest_file
from generator.index.ledger import Ledger, Task
from generator.index.plan import OUT, OutputPlan
from generator.index.shards import SHARD, Shards
from generator.index.store import Store
from generator.render.said import is_said_by

UNRENDERED = "meta/unrendered"
"""There while a state knows of pages that were never rendered, because nothing in them could fail."""


class Rendering:
    """The rendering and publishing of one run. `output` is None for a check."""

    def __init__(
        self, request: Request, state: State, report: Report, clock: Clock, output: InPlace | None
    ) -> None:
        self.request = request
        self.state = state
        self.report = report
        self.clock = clock
        self.output = output
        self._stage = str(output.stage) if output is not None else ""

    def render(
        self, frame: Frame, pool: Pool, ledger: Ledger, plan: OutputPlan, media: MediaDesk,
        agreed: Callable[[], bool], progress: Progress | None,
    ) -> None:  # fmt: skip
        """Render and publish; a fault of a template stops it before anything is published.

        So does False from `agreed`, which is asked when all is rendered.

        Raises:
            PublishError: the output folder cannot be written.
        """
        store, output = self.state.store, self.output
        store.begin()
        pending = ledger.pending()
        other = ledger.dirty() | ledger.readers([key for key in pending if is_said_by(key)])
        ids = other | ledger.readers(pending)
        tasks = {t.id: t for t in ledger.with_ids(ids) if t.spec and t.spec.kind != SHARD}
        shards = Shards(store, ledger, plan, frame.bases)
        if output is not None:
            output.open()
        try:
            jobs = [job for t in tasks.values() for job in self._jobs(t, kept=t.id not in other)]
            made, failed = self._make(jobs, pool, ledger, shards, progress)
            pool.end()
            if not failed:
                made += self._make_shards(shards, tasks, pool, ledger)
            self.clock.lap("render")
            if failed:
                self._blame(failed, tasks)
                store.rollback()
                return
            if not agreed():
                return
            copies = media.copies(output, frame)
            total = self._total(store.get("meta/total") or 0, made, tasks, copies, plan)
            published = self._publish(made, tasks, copies, plan)
        except BaseException:
            store.rollback()
            if output is not None and not (output.stage / "journal.json").exists():
                output.drop()
            raise
        for copy in copies:
            plan.keep_copy(copy.file, copy.source, copy.digest)
        plan.settle()
        ledger.settle()
        store.put("meta/total", total)
        self._finish(frame, ledger, total, published, made)
        store.commit()
        if output is not None:
            output.drop()  # only now: a run that dies before is known by its journal
        self.clock.lap("publish")

    def leave(self, frame: Frame, ledger: Ledger, plan: OutputPlan) -> None:
        """Render nothing, and note what is planned as done: of a check of a site without templates of its own.

        All that a record can have wrong was asked before any page is made; what may still fail is a template, and
        those of the program fail for no record.
        """
        store = self.state.store
        ledger.leave(OUT)
        ledger.settle()
        plan.settle()
        store.put(UNRENDERED, True)
        self._finish(frame, ledger, 0, Published((), ()), [])
        store.commit()

    def _jobs(self, task: Task, *, kept: bool) -> list[Job]:
        if task.spec is None:
            return []
        stage = f"{self._stage}/{task.id:07d}" if self._stage else ""
        return [Job(task=task.id, spec=task.spec, published=task.digest, stage=stage, kept=kept)]

    def _make_shards(
        self, shards: Shards, tasks: dict[int, Task], pool: Pool, ledger: Ledger
    ) -> list[Made]:
        """Turn what the pages say into the shards of the search, and make those that changed.

        They are made here, before the state is committed, by the process that has them.
        """
        shards.take_out()
        touched = shards.apply()
        due = ledger.with_ids(ledger.dirty() | ledger.readers(touched))
        found = {t.id: t for t in due if t.spec and t.spec.kind == SHARD}
        tasks |= found
        jobs = [job for t in found.values() for job in self._jobs(t, kept=False)]
        rendered = pool.worker.render(jobs)
        made = [one for one in rendered.files if isinstance(one, Made)]
        ledger.done([(one.task, one.digest, one.reads) for one in made], rendered.names)
        return [replace(one, reads=()) for one in made]

    def _make(
        self, jobs: list[Job], pool: Pool, ledger: Ledger, shards: Shards,
        progress: Progress | None,
    ) -> tuple[list[Made], list[Failed]]:  # fmt: skip
        made: list[Made] = []
        failed: list[Failed] = []
        for chunk in pool.run("render", jobs):
            made_now = [one for one in chunk.files if isinstance(one, Made)]
            failed.extend(one for one in chunk.files if isinstance(one, Failed))
            self.state.store.put_said((m.task, m.said) for m in made_now if m.said)
            ledger.done([(m.task, m.digest, m.reads) for m in made_now], chunk.names)
            shards.take([(m.task, m.found) for m in made_now if m.found is not None])
            # What pages read and say is in the state now: in memory it would grow with the archive.
            made.extend(replace(one, reads=(), said=b"", found=None) for one in made_now)
            if progress:
                progress("pages", len(made) + len(failed), len(jobs))
        return made, failed

    def _blame(self, failed: Iterable[Failed], tasks: dict[int, Task]) -> None:
        """Report each fault of a template once, at the first page by its name."""
        faults: dict[Any, Diagnostic] = {}
        for one in sorted(failed, key=lambda f: tasks[f.task].name):
            faults.setdefault((one.told.span, one.told.message), one.told)
        self.report.diagnostics = in_order([*self.report.diagnostics, *faults.values()])
        self.report.blocking += len(faults)

    def _total(
        self, total: int, made: list[Made], tasks: dict[int, Task], copies: list[Copy],
        plan: OutputPlan,
    ) -> int:  # fmt: skip
        """Return the sum of the parts of all files after this run."""
        for one in made:
            before = tasks[one.task].digest
            total += digest_file(one.file, one.digest)
            total -= digest_file(one.file, before) if before else 0
        for copy in copies:
            total += digest_file(copy.file, copy.digest)
            total -= digest_file(copy.file, copy.before) if copy.before else 0
        return total - sum(digest_file(file, digest) for file, digest in plan.gone())

    def _publish(
        self, made: list[Made], tasks: dict[int, Task], copies: list[Copy], plan: OutputPlan
    ) -> Published:
        output = self.output
        if output is None:
            return Published((), ())
        changes = [Change(m.file, f"{m.task:07d}") for m in made if m.staged]
        changes += [Change(copy.file, copy.staged) for copy in copies]
        removals = [file for file, _ in plan.gone()]
        if self.state.store.get("meta/last") is None:
            wanted = {m.file for m in made} | {copy.file for copy in copies}
            removals = sorted({*removals, *output.leftovers(wanted)})
        return output.publish(changes, removals)

    def _finish(
        self, frame: Frame, ledger: Ledger, total: int, published: Published, made: list[Made]
    ) -> None:
        store, report = self.state.store, self.report
        report.pages = store.get("meta/pages") or 0
        upcoming = _next_moment(store, ledger, self.request.as_of)
        zone = ZoneInfo(frame.site.timezone)
        report.next_moment = upcoming.astimezone(zone) if upcoming is not None else None
        report.rendered = tuple(sorted(m.file for m in made))
        report.written, report.removed = published.written, published.removed
        report.manifest = Manifest(total, store.path)
        store.put(
            "meta/last",
            {
                "diagnostics": report.diagnostics,
                "pages": report.pages,
                "zone": report.zone,
                "next": report.next_moment,
                "total": total,
                "as_of": self.request.as_of,
                "asked": (self.request.base_url, self.request.drafts),
            },
        )


def _next_moment(store: Store, ledger: Ledger, as_of: datetime) -> datetime | None:
    """Return the next moment at which what is published stops being right."""
    now = as_of.astimezone(UTC).isoformat()
    found: list[datetime] = []
    row = store.base.execute(
        "SELECT name FROM named WHERE name >= ? AND name < 'moment0' ORDER BY name LIMIT 1",
        (f"moment/{now}\U0010ffff",),
    ).fetchone()
    if row:
        found.append(datetime.fromisoformat(row[0].removeprefix("moment/").partition("\0")[0]))
    for (name,) in store.base.execute(
        "SELECT name FROM keys WHERE name >= ? AND name < 'clock;' ORDER BY name",
        (f"clock:{now}\U0010ffff",),
    ):
        if ledger.is_read(name):
            found.append(datetime.fromisoformat(name.removeprefix("clock:")))
            break
    return min(found, default=None)
