"""A resident build, and the one run of a command: look, and work only where something changed."""

import sqlite3
from collections.abc import Collection
from contextlib import ExitStack, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from generator.build.distrust import distrust
from generator.build.heard import is_heard, tell
from generator.build.lock import locked
from generator.build.named import refuse_unknown
from generator.build.publish import InPlace, Published
from generator.build.refused import PublishError, cannot_keep, stopped, why_of
from generator.build.report import Clock, Manifest, Report
from generator.build.request import Progress, Request
from generator.build.signatures import engine
from generator.build.sources import is_look_due, is_looked, look_again, look_at, look_at_all
from generator.build.state import (
    CHECK_FOLDER,
    UNSOUND,
    State,
    folder_of,
    open_state,
    start_clean,
)
from generator.index.store import StateFault
from generator.saying import Saying, Value, as_said, number, say

if TYPE_CHECKING:
    from generator.model.publication import Release


class Session:
    """A build into one output folder that may run again and again.

    Holds the lock of the output until it is closed.

    Raises:
        PublishError: another build holds it.
    """

    def __init__(self, request: Request, *, writes: bool = True) -> None:
        self._request = request
        self._stack = ExitStack()
        self._engine = engine()
        self._output = _output_of(request) if writes else None
        if writes:
            self._stack.enter_context(locked(request.out))
        folder = folder_of(request.site, request.out) if writes else request.site / CHECK_FOLDER
        self._notes: list[Saying] = []
        self._unkept: Value = ""
        try:
            self._state = self._open(folder)
            self._stack.callback(self._seal)
            self._finish_stopped()
        except (OSError, StateFault, sqlite3.Error) as error:
            self._stack.close()
            raise PublishError(cannot_keep(folder, error)) from error
        except BaseException:
            self._stack.close()
            raise
        self._notes += self._state.notes

    def __enter__(self) -> "Session":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Seal the state and let the output go."""
        self._stack.close()

    def refuse_unknown(self) -> None:
        """Refuse the request where it names a path that is not there and was never read.

        Raises:
            NoSuchPath: the path, with what may have been meant.
        """
        refuse_unknown(self._state.store, self._request.site, self._request.changed)

    def build(
        self,
        changed: Collection[str] | None = None,
        *,
        as_of: datetime | None = None,
        jobs: int | None = None,
        progress: Progress | None = None,
    ) -> Report:
        """Build what changed since the last run.

        With `changed`, paths below the site's folder, only these are looked at. `as_of` and
        `jobs` stand in place of the request's.

        Raises:
            PublishError: the output folder cannot be written.
        """
        asked = self._request
        request = replace(asked, as_of=as_of or asked.as_of, jobs=jobs or asked.jobs)
        report = Report()
        clock = Clock(report)
        if self._output is not None and any(self._output.journalled()):
            self._finish_stopped()  # an earlier build of this session could not publish to its end
        for attempt in range(3):
            try:
                self._run(request, changed, report, clock, progress)
                break
            except (OSError, sqlite3.OperationalError) as error:
                self._give_up()
                if attempt < 2 and self._step_aside(error):
                    continue
                raise PublishError(stopped(error)) from error
            except PublishError:
                self._give_up()
                raise
            except (StateFault, sqlite3.DatabaseError) as fault:
                if attempt == 2:
                    raise
                self._start_clean(say("the state could not be read ({fault})", fault=fault))
            changed = None
        if self._output is not None and (note := self._output.note()):
            self._notes.append(note)
        report.state, report.unkept = self._state.folder, self._unkept
        report.notes = tuple(self._notes)
        self._notes = []
        return report

    def _give_up(self) -> None:
        """Forget what was begun; the next run finds again what this one was told."""
        self._state.store.rollback()
        with suppress(sqlite3.Error):  # no room for that either: nothing of this run is there
            look_again(self._state.store)

    def _run(
        self,
        request: Request,
        changed: Collection[str] | None,
        report: Report,
        clock: Clock,
        progress: Progress | None,
    ) -> None:
        store = self._state.store
        if not self._state.fresh and not is_looked(store):
            self._start_clean(say("the first build was interrupted"))
            store = self._state.store
        told = None if self._state.fresh or is_look_due(store) else changed
        site = request.site
        seen = look_at_all(store, site) if told is None else look_at(store, site, told)
        clock.lap("look")
        if not seen.differing and self._is_current(request, report):
            if request.prose == "all":
                tell(store, report, request.changed)
            return
        from generator.build.run import Restart, Run  # noqa: PLC0415  # a no-op needs none of it

        self._missing_output()
        run = Run(request, self._state, seen, report, clock, progress, self._output)
        try:
            run.go()
        except Restart as why:
            self._start_clean(as_said(why.args[0]))
            self._run(request, None, report, clock, progress)
        finally:
            self._state.fresh = False  # whatever came of it, there is something in it now

    def release_of(self, file: str) -> "Release | None":
        """Return where what an output file shows stands in the desk's hands; None for a list."""
        from generator.index.explain import release_of  # noqa: PLC0415  # only a preview asks

        return release_of(self._state.store, file)

    def _is_current(self, request: Request, report: Report) -> bool:
        """Return True, with the report filled, when nothing but the files could ask for work."""
        last: dict[str, Any] | None = self._state.store.get("meta/last")
        if (
            last is None
            or self._state.store.get(UNSOUND)
            or last["asked"] != (request.base_url, request.drafts)
            or (request.prose and not is_heard(self._state.store, whole=request.prose == "all"))
        ):
            return False
        if not last["as_of"] <= request.as_of:
            return False
        if last["next"] is not None and request.as_of >= last["next"]:
            return False
        if self._output is not None and not self._output.out.is_dir():
            return False
        pending = self._state.store.base.execute(
            "SELECT EXISTS (SELECT 1 FROM pending) OR EXISTS (SELECT 1 FROM tasks WHERE dirty = 1)"
            " OR EXISTS (SELECT 1 FROM gone)"
        ).fetchone()
        if pending[0]:
            return False
        report.diagnostics = last["diagnostics"]
        report.pages, report.zone, report.next_moment = last["pages"], last["zone"], last["next"]
        report.manifest = Manifest(last["total"], self._state.store.path)
        return True

    def _missing_output(self) -> None:
        """Write everything again when the output folder is gone."""
        output, store = self._output, self._state.store
        if output is None or self._state.fresh or output.out.is_dir():
            return
        if store.get("meta/last") is not None:
            self._notes.append(say("the output folder was gone: everything is written again"))
            store.base.execute("UPDATE tasks SET digest = '', dirty = 1 WHERE name LIKE 'out/%'")
            store.put("meta/total", 0)
            store.base.execute("DELETE FROM gone")
            store.put("meta/assets-copied", None)
            store.put("meta/media-copied", None)

    # --- the state ---

    def _open(self, folder: Path) -> State:
        """Open the state; that of a check elsewhere, for this run alone, where its folder takes nothing."""
        try:
            return open_state(folder, self._engine, clean=self._request.clean)
        except (OSError, StateFault, sqlite3.Error) as error:
            aside = self._request.aside
            if self._output is not None or aside is None:
                raise
            self._unkept = why_of(error)
            return open_state(aside(), self._engine, clean=False)

    def _step_aside(self, error: Exception) -> bool:
        """Begin a check anew where its state cannot be written on; False where that is no way out."""
        aside = self._request.aside
        if self._output is not None or aside is None or self._unkept:
            return False
        self._state.store.close()
        self._state = start_clean(aside(), self._engine, say("there is no state yet"))
        self._unkept = why_of(error)
        return True

    def _seal(self) -> None:
        self._state.close()  # which may be another than was opened first

    def _finish_stopped(self) -> None:
        """Finish what a publication that was stopped had begun, and trust nothing of it.

        What cannot be finished is given up, so that no later build is held back by it: this one
        makes its files anew.
        """
        output = self._output
        if output is None:
            return
        begun = output.journalled()
        done: Published | None = None
        try:
            done = output.replay()
        except PublishError as error:
            changed, removed = begun
            begun = [*changed, *removed], []  # nobody knows which of them have left
            anew = "an earlier build was interrupted, and what it had begun is made anew: {error}"
            self._notes.append(say(anew, error=error.said))
        if done is not None:
            self._notes.append(
                say(
                    "an earlier build was interrupted; what it had begun is finished: "
                    "{written} written, {removed} removed",
                    written=number(len(done.written)),
                    removed=number(len(done.removed)),
                )
            )
        if any(begun) and not self._state.fresh:
            distrust(self._state.store, *begun)
        output.drop()

    def _start_clean(self, why: Saying) -> None:
        folder = self._state.folder
        self._state.store.close()
        self._state = start_clean(folder, self._engine, why)
        self._notes += self._state.notes


def _output_of(request: Request) -> InPlace:
    """Return the way of publishing that `site.yaml` asks for; in place when it cannot be read."""
    try:
        if b"generations" not in (request.site / "site.yaml").read_bytes():
            return InPlace(request.out)
    except OSError:
        return InPlace(request.out)
    # Few sites ask for another.
    from generator.build.generations import Generations  # noqa: PLC0415
    from generator.content.frame import read_frame  # noqa: PLC0415

    site, _, _ = read_frame(request.site)
    by_generations = site is not None and site.publish == "generations"
    return Generations(request.out) if by_generations else InPlace(request.out)
