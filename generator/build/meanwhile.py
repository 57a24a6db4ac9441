"""Two things at once in a short run: a forked process reads records while this one loads what renders.

A command that makes a page has first to load Jinja and the theme's machinery, which takes longer than
reading the record that changed, and neither needs the other.
"""

import os
import pickle
import sys
from collections.abc import Callable
from typing import Any

_RENDERS = "generator.render.outputs"


def can_fork() -> bool:
    """Return True where what renders is still to be loaded, and this process may be forked meanwhile.

    It may not where it has other threads: a lock that one of them holds would never be released in
    the forked process.
    """
    if _RENDERS in sys.modules or not hasattr(os, "fork"):
        return False
    threading = sys.modules.get("threading")
    return threading is None or threading.active_count() == 1


def load_rendering() -> None:
    """Load what renders most of the pages."""
    import generator.render.outputs  # noqa: PLC0415
    import generator.render.site  # noqa: PLC0415
    import generator.render.subjects  # noqa: F401, PLC0415


def work_meanwhile(work: Callable[[], Any], load: Callable[[], None]) -> Any:
    """Return what `work` gives, made in a forked process while this one runs `load`.

    Where the other process comes to nothing, for whatever reason, the work is done here. It must
    change nothing but memory: a database that this process has open is not to be used in it.
    """
    reading, writing = os.pipe()
    other = os.fork()
    if other == 0:
        os.close(reading)
        _answer(work, writing)
    os.close(writing)
    try:
        with open(reading, "rb") as stream:  # noqa: PTH123  # it is a descriptor
            load()
            data = stream.read()
    finally:  # the pipe is closed, so that the other process does not wait for a reader
        _, status = os.waitpid(other, 0)
    return pickle.loads(data) if status == 0 else work()  # noqa: S301  # from a process of our own


def _answer(work: Callable[[], Any], writing: int) -> None:
    """Write what `work` gives, and end this process."""
    status = 1
    try:
        data = pickle.dumps(work(), pickle.HIGHEST_PROTOCOL)
        with open(writing, "wb") as stream:
            stream.write(data)
        status = 0
    finally:
        os._exit(status)  # what this process would do at its end is the other's to do
