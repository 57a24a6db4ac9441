"""The one build that stays open, and how it goes on after a failure.

Owns the session, its lock against questions in the middle of a build, and the rule that no
failure ends the preview: what went wrong becomes a `Fault` to show, and the next build looks at
everything.
"""

import gc
import traceback
from collections.abc import Callable
from datetime import datetime
from threading import Lock
from time import perf_counter

from msgspec.structs import replace

from generator.build.pipeline import Report, Request
from generator.build.refused import PublishError
from generator.build.request import Progress
from generator.build.session import Session
from generator.model.publication import Release
from generator.preview.shown import Fault, Outcome
from generator.preview.sources import Change
from generator.saying import say

Opener = Callable[[Request], Session]

_PATIENCE = 0.25


class Resident:
    """A session that is opened when it is needed, and anew after a failure."""

    def __init__(self, request: Request, opener: Opener = Session) -> None:
        self._request = request
        self._opener = opener
        self._session: Session | None = None
        self._lock = Lock()
        self._behind = True
        self._number = 0

    def open(self) -> None:
        """Take the output's lock.

        Raises:
            PublishError: another process holds it, or the folder cannot be written.
        """
        self._session = self._opener(self._request)

    def build(
        self, change: Change, as_of: datetime, *, jobs: int = 1, progress: Progress | None = None
    ) -> Outcome:
        """Build what changed, as of a moment, with so many processes.

        More than one is for the thread that gets Ctrl-C: a build in another could not be stopped.
        """
        with self._lock:
            self._number += 1
            started = perf_counter()
            outcome = self._build(change, as_of, jobs, progress)
            self._behind = outcome.fault is not None
            return replace(outcome, seconds=perf_counter() - started)

    def release_of(self, file: str) -> Release | None:
        """Return the release of what an output file shows; None while a build is at work."""
        if not self._lock.acquire(timeout=_PATIENCE):
            return None
        try:
            return self._session.release_of(file) if self._session is not None else None
        except Exception:
            return None
        finally:
            self._lock.release()

    def close(self, *, patience: float) -> bool:
        """Close the session; False when a build was still at work after the seconds given."""
        if not self._lock.acquire(timeout=patience):
            return False
        try:
            self._drop()
            return True
        finally:
            self._lock.release()

    def _build(
        self, change: Change, as_of: datetime, jobs: int, progress: Progress | None
    ) -> Outcome:
        try:
            paths = None if self._behind else change.paths
            return self._attempt(paths, as_of, jobs, progress)
        except PublishError as error:
            return self._failed(_unwritable(error), as_of)
        except Exception:
            self._drop()
        try:
            return self._attempt(None, as_of)
        except PublishError as error:
            return self._failed(_unwritable(error), as_of)
        except Exception as error:
            self._drop()
            fault = Fault(
                say("Khobor itself failed; this is not a mistake of yours"),
                say("{error}", error="".join(traceback.format_exception_only(error)).strip()),
                "".join(traceback.format_exception(error, limit=-8)),
            )
            return self._failed(fault, as_of)

    def _attempt(
        self, paths: frozenset[str] | None, as_of: datetime, jobs: int = 1,
        progress: Progress | None = None,
    ) -> Outcome:  # fmt: skip
        if self._session is None:
            self.open()
        assert self._session is not None
        gc.disable()  # a build makes many lasting objects and few cycles
        try:
            report = self._session.build(paths, as_of=as_of, jobs=jobs, progress=progress)
        finally:
            gc.enable()
        return self._outcome(report, as_of)

    def _outcome(self, report: Report, as_of: datetime) -> Outcome:
        return Outcome(
            number=self._number,
            as_of=as_of,
            zone_name=report.zone,
            diagnostics=tuple(report.diagnostics),
            blocking=report.blocking,
            written=tuple(report.written),
            removed=tuple(report.removed),
            notes=tuple(report.notes),
            pages=report.pages,
            next_moment=report.next_moment,
            published=report.manifest is not None,
        )

    def _failed(self, fault: Fault, as_of: datetime) -> Outcome:
        return Outcome(number=self._number, as_of=as_of, fault=fault)

    def _drop(self) -> None:
        """Close a session that cannot be trusted any more, however that ends."""
        session, self._session = self._session, None
        if session is None:
            return
        try:
            session.close()
        except Exception:
            self._behind = True


def _unwritable(error: PublishError) -> Fault:
    return Fault(say("The preview cannot be written"), error.said, passing=True)
