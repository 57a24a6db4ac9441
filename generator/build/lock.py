"""One build at a time into one output folder, and who it is."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from generator.build.publish import PublishError, desk_of


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """Hold the lock of an output folder for the block. A process that dies lets it go.

    Raises:
        PublishError: another build holds it; the message says which and since when.
    """
    desk = desk_of(out)
    try:
        desk.mkdir(parents=True, exist_ok=True)
        lock = FileLock(desk / "lock", timeout=0)
        lock.acquire()
    except Timeout:
        raise PublishError(_held(desk / "holder.txt", out)) from None
    except OSError as error:
        raise PublishError(f"cannot write beside {out.name}: {error.strerror or error}") from error
    try:
        with suppress(OSError):  # it only serves a message
            (desk / "holder.txt").write_text(f"{os.getpid()}\n", "utf-8")
        yield
    finally:
        with suppress(OSError):
            (desk / "holder.txt").unlink(missing_ok=True)
        lock.release()


def _held(path: Path, out: Path) -> str:
    try:
        pid = int(path.read_text("utf-8"))
        since = datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone()
        who = f"process {pid}, since {since:%H:%M:%S}"
    except (OSError, ValueError):
        who = "another process"
    return f"another build into {out.name} is at work ({who}); wait for it, or stop it"
