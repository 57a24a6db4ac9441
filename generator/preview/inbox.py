"""What is asked of the builder between two builds, gathered so that a burst is one build.

Owns the waiting: one saved file is built at once, many are waited for until they stop coming.
"""

from collections.abc import Callable, Iterable
from threading import Condition
from time import monotonic

from generator.preview.sources import Change

FEW = 4
BURST_QUIET = 0.08
"""Seconds without a new event after which many changed files are one change."""
SAVE_QUIET = 0.06
"""Seconds that a file may be away or empty while an editor saves it."""
LONGEST = 2.0


class Inbox:
    """Wishes from the watcher and from the browser, to the one thread that builds."""

    def __init__(self, half_saved: Callable[[Iterable[str]], bool]) -> None:
        self._half_saved = half_saved
        self._condition = Condition()
        self._change = Change()
        self._asked = False
        self._last = 0.0
        self.stopped = False

    def put(self, change: Change) -> None:
        """Ask for a build of a change."""
        if not change:
            return
        with self._condition:
            self._change = self._change | change
            self._last = monotonic()
            self._condition.notify_all()

    def ask(self) -> None:
        """Ask for a build though no file changed."""
        with self._condition:
            self._asked = True
            self._condition.notify_all()

    def stop(self) -> None:
        """End the waiting for good."""
        with self._condition:
            self.stopped = True
            self._condition.notify_all()

    def take(self, timeout: float) -> Change | None:
        """Wait, and return what changed, whole; None when nothing was asked in time."""
        with self._condition:
            self._condition.wait_for(self._is_due, timeout)
            first = monotonic()
            while not self.stopped and (rest := self._rest(first)) > 0:
                self._condition.wait(rest)
            change, asked = self._change, self._asked
            self._change, self._asked = Change(), False
            return change if change or asked else None

    def _is_due(self) -> bool:
        return bool(self.stopped or self._asked or self._change)

    def _rest(self, first: float) -> float:
        """Return the seconds still to wait for more."""
        paths, at = self._change.paths, monotonic()
        if not self._change:
            return 0
        if paths is None or len(paths) > FEW:
            quiet = BURST_QUIET
        else:
            quiet = SAVE_QUIET if self._half_saved(paths) else 0
        return min(self._last + quiet, first + LONGEST) - at
