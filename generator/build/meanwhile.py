"""A second process for a short run: forked from this one, it works while this one goes on.

What it gives travels back through a pipe. Where it comes to nothing, for whatever reason, the work
is done here.
"""

import os
import pickle
import sys
from collections.abc import Callable
from typing import Generic, TypeVar

V = TypeVar("V")


def can_fork() -> bool:
    """Return True where this process may be forked.

    It may not where it has other threads: a lock that one of them holds would never be released in
    the forked process.
    """
    threading = sys.modules.get("threading")
    return hasattr(os, "fork") and (threading is None or threading.active_count() == 1)


class Meanwhile(Generic[V]):
    """Work that is being done in a forked process; `process` is its id.

    It may change nothing but memory, and not use a database that this process has open.
    """

    def __init__(self, work: Callable[[], V]) -> None:
        self._work = work
        reading, writing = os.pipe()
        self.process = os.fork()
        if self.process == 0:
            os.close(reading)
            _answer(work, writing)
        os.close(writing)
        self._stream = open(reading, "rb")  # noqa: PTH123, SIM115  # a descriptor, closed by `close`

    def result(self) -> V:
        """Wait for what the work gives, and return it."""
        data = self._stream.read()
        if self.close() == 0:
            value: V = pickle.loads(data)  # noqa: S301  # from a process of our own
            return value
        return self._work()

    def close(self) -> int:
        """Let the other process end, and wait for it; return its status. May be called again."""
        if self._stream.closed:
            return 0
        self._stream.close()  # it does not wait for a reader any more
        return os.waitpid(self.process, 0)[1]


def _answer(work: Callable[[], object], writing: int) -> None:
    """Write what `work` gives, and end this process."""
    status = 1
    try:
        data = pickle.dumps(work(), pickle.HIGHEST_PROTOCOL)
        with open(writing, "wb") as stream:
            stream.write(data)
        status = 0
    finally:
        os._exit(status)  # what this process would do at its end is the other's to do
