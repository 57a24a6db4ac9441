"""The preview at work: wishes in, builds, and what is shown now.

Owns the thread that builds, the moment that is previewed, and the order of things after a build:
first what is shown, then who is told. Reads no clock; one is given.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Lock, Thread
from urllib.parse import urlsplit

from msgspec.structs import replace

from generator.build.pipeline import Progress, Request
from generator.content.config import read_site
from generator.content.source import read_source
from generator.preview.inbox import Inbox
from generator.preview.resident import Opener, Resident
from generator.preview.shown import Outcome, Shown
from generator.preview.sources import SITE_FILE, Change, half_saved
from generator.preview.weave import policy_in

_LONGEST_WAIT = 30.0
"""Seconds after which the clock is asked again: a machine that slept has another time."""
_RETRY = 1.0
_REMEMBERED = 64


class Desk:
    """One preview. `tell` is called after each build, from the thread that builds."""

    def __init__(
        self, request: Request, *, fixed: bool, clock: Callable[[], datetime],
        tell: Callable[[Outcome], None], opener: Opener,
    ) -> None:  # fmt: skip
        self.out = request.out
        self._site = request.site
        self._base_url = request.base_url
        self._clock = clock
        self._tell = tell
        self._moment: datetime | None = request.as_of if fixed else None
        self._moment_lock = Lock()
        self._resident = Resident(request, opener)
        self._thread = Thread(target=self._work, name="build", daemon=True)
        self.inbox = Inbox(partial(half_saved, request.site))
        self.shown = Shown(outcome=Outcome(number=0, as_of=request.as_of))
        self.release_of = self._resident.release_of

    def first(self, jobs: int = 1, progress: Progress | None = None) -> None:
        """Open the build and run it once, in the caller's thread, with so many processes.

        Raises:
            PublishError: another process writes this preview, or its folder cannot be written.
        """
        self._resident.open()
        self._build(Change(None), jobs, progress)

    def start(self) -> None:
        """Build whenever something is asked, until `stop`."""
        self._thread.start()

    def stop(self) -> bool:
        """Stop; False when a build is still at work, which the next one will finish."""
        self.inbox.stop()
        if self._thread.is_alive():
            self._thread.join(0.5)
        return self._resident.close(patience=0.1)

    def preview_as_of(self, moment: datetime | None) -> None:
        """Preview another moment from now on; None is the clock's."""
        with self._moment_lock:
            self._moment = moment
        self.inbox.ask()

    def _work(self) -> None:
        while not self.inbox.stopped:
            change = self.inbox.take(self._wait())
            if self.inbox.stopped:
                return
            if change is None and not self._is_due():
                continue
            self._build(change or Change())

    def _build(self, change: Change, jobs: int = 1, progress: Progress | None = None) -> None:
        with self._moment_lock:
            chosen = self._moment
        moment = chosen or self._clock()
        outcome = self._resident.build(change, moment, jobs=jobs, progress=progress)
        self.shown = self._now_shown(outcome, change, fixed=chosen is not None)
        self._tell(outcome)

    def _now_shown(self, outcome: Outcome, change: Change, *, fixed: bool) -> Shown:
        before = self.shown
        if outcome.fault is not None:
            # The zone and the mistakes of the last good look are still the best known.
            outcome = replace(outcome, zone_name=before.outcome.zone_name)
        touched = (outcome.number, (*outcome.written, *outcome.removed))
        shown = replace(
            before,
            outcome=outcome,
            fixed=fixed,
            history=(*before.history, touched)[-_REMEMBERED:],
        )
        asked = change.paths is None or SITE_FILE in change.paths
        if outcome.published and (asked or before.outcome.number == 0 or not before.policy):
            url = self._base_url or _url_of(self._site)
            if url:
                parts = urlsplit(url)
                origin = f"{parts.scheme}://{parts.netloc}"
                shown = replace(shown, base=parts.path.rstrip("/"), origin=origin)
            shown = replace(shown, policy=_policy(self.out))
        return shown

    def _wait(self) -> float:
        """Return the seconds until the output stops being right, or to the next look."""
        outcome = self.shown.outcome
        if outcome.fault is not None:
            return _RETRY if outcome.fault.passing else _LONGEST_WAIT
        moment = outcome.next_moment
        if moment is None or self._moment is not None or moment <= outcome.as_of:
            return _LONGEST_WAIT
        left = (moment - self._clock()).total_seconds()
        return min(max(left, 0.0), _LONGEST_WAIT)

    def _is_due(self) -> bool:
        outcome = self.shown.outcome
        if outcome.fault is not None:
            return outcome.fault.passing
        moment = outcome.next_moment
        if moment is None or self._moment is not None:
            return False
        return outcome.as_of < moment <= self._clock()


def _url_of(site: Path) -> str:
    """Return the address in site.yaml, or an empty string while it cannot be read."""
    source, _ = read_source(site, SITE_FILE)
    read = read_site(source)[0] if source is not None else None
    return read.url if read is not None else ""


def _policy(out: Path) -> str:
    try:
        return policy_in((out / "_headers").read_text("utf-8"))
    except (OSError, ValueError):
        return ""
