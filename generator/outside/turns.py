"""Whose turn it is: one request at a time to a host, and a pause before the next."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager


class Turns:
    """The hosts that are asked, shared by all threads of a run."""

    def __init__(self, pause: float) -> None:
        self._pause = pause
        self._guard = threading.Lock()
        self._locks: dict[str, threading.Lock] = {}
        self._free: dict[str, float] = {}

    @contextmanager
    def turn(self, host: str) -> Iterator[None]:
        """Wait until a host may be asked; hold it meanwhile."""
        with self._guard:
            lock = self._locks.setdefault(host, threading.Lock())
        with lock:
            time.sleep(max(0.0, self._free.get(host, 0.0) - time.monotonic()))
            try:
                yield
            finally:
                self._free[host] = time.monotonic() + self._pause
