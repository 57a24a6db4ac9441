"""One build at a time into one output folder, and who it is."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from generator.build.publish import desk_of
from generator.build.refused import PublishError
from generator.saying import Saying, reason_of, say


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """Hold the lock of an output folder for the block. A process that dies lets it go.

    The lock is that of an empty SQLite file: the state needs SQLite anyway, and it locks on every
    system that Python runs on.

    Raises:
        PublishError: another build holds it; the message says which and since when.
    """
    desk = desk_of(out)
    try:
        desk.mkdir(parents=True, exist_ok=True)
        base = sqlite3.connect(
            desk / "lock", timeout=0, isolation_level=None, check_same_thread=False
        )
    except (OSError, sqlite3.Error) as error:
        raise _cannot_write(out, error) from error
    with closing(base):
        try:
            base.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                raise PublishError(_held(desk / "holder.txt", out)) from None
            raise _cannot_write(out, error) from error
        except sqlite3.DatabaseError as error:
            name = f"{desk.name}/lock"
            raise PublishError(
                say("{name} beside {out} is no lock; remove it", name=name, out=out.name)
            ) from error
        with suppress(OSError):  # it only serves a message
            (desk / "holder.txt").write_text(f"{os.getpid()}\n", "utf-8")
        try:
            yield
        finally:
            with suppress(OSError):
                (desk / "holder.txt").unlink(missing_ok=True)


def _cannot_write(out: Path, error: Exception) -> PublishError:
    why = reason_of(error) if isinstance(error, OSError) else str(error)
    return PublishError(say("cannot write beside {out}: {error}", out=out.name, error=why))


def _held(path: Path, out: Path) -> Saying:
    who: Saying
    try:
        pid = str(int(path.read_text("utf-8")))
        since = datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone()
        who = say("process {pid}, since {since}", pid=pid, since=f"{since:%H:%M:%S}")
    except (OSError, ValueError):
        who = say("another process")
    return say(
        "another build into {out} is at work ({who}); wait for it, or stop it",
        out=out.name,
        who=who,
    )
