"""Whose turn it is: one request at a time to a host, a pause before the next, and none to who asked for patience."""

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from generator.outside.patience import TiredError


class Turns:
    """The hosts that are asked, shared by all threads of a run. `tired` are those left alone, with their status."""

    def __init__(self, pause: float, tired: Mapping[str, int]) -> None:
        self._pause = pause
        self._guard = threading.Lock()
        self._locks: dict[str, threading.Lock] = {}
        self._free: dict[str, float] = {}
        self._tired = dict(tired)
        self._began = time.monotonic()

    @property
    def elapsed(self) -> float:
        """Return how many seconds ago the run began."""
        return time.monotonic() - self._began

    def leave(self, host: str, status: int) -> None:
        """Leave a host alone from now on."""
        self._tired[host] = status

    @contextmanager
    def turn(self, host: str) -> Iterator[None]:
        """Wait until a host may be asked; hold it meanwhile. Raises `TiredError` for one that is left alone."""
        with self._guard:
            lock = self._locks.setdefault(host, threading.Lock())
        with lock:
            if host in self._tired:
                raise TiredError(host, self._tired[host], 0.0, asked=False)
            time.sleep(max(0.0, self._free.get(host, 0.0) - time.monotonic()))
            try:
                yield
            finally:
                self._free[host] = time.monotonic() + self._pause
