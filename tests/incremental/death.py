"""Builds that die: a child process that ends itself at its n-th touch of the disk, or is killed.

The child is forked and watches itself by an audit hook, so that no way of writing is overlooked
and the program under test has no seam for it: opening to write, renaming, linking, removing,
making and taking away folders, and the commits of databases all count.
"""

import os
import sqlite3
import sys
import time
from collections.abc import Callable
from typing import Any, Literal, NoReturn

from generator.build.pipeline import Request, build

DIED, DONE, FAILED = 77, 0, 1
_TOUCHES = frozenset(
    [
        "os.rename",
        "os.remove",
        "os.mkdir",
        "os.rmdir",
        "os.link",
        "os.symlink",
        "os.truncate",
        "os.chmod",
        "os.utime",
    ]
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_COMMITS = ("COMMIT", "END", "RELEASE")
Way = Literal["before", "half"]


def die_at(request: Request, number: int, way: Way = "before") -> int:
    """Build in a child that ends at its n-th touch; return DIED, DONE when it came to its end.

    `before` ends it when it is about to touch the disk; `half` lets an n-th write put half of
    its bytes there.
    """

    def child() -> None:
        counter = _Counter(number)
        if way == "half":
            _halve(counter)
        else:
            _commits(counter)
            sys.addaudithook(counter.see)
        build(request)

    return _fork(child)


def kill_after(request: Request, seconds: float) -> int:
    """Build in a child that is killed after a time; return DIED, or DONE when it was faster."""
    pid = os.fork()
    if pid == 0:
        _as_child(lambda: build(request))
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.0005)
    os.kill(pid, 9)
    os.waitpid(pid, 0)
    return DIED


def _fork(run: Callable[[], object]) -> int:
    pid = os.fork()
    if pid == 0:
        _as_child(run)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _as_child(run: Callable[[], object]) -> NoReturn:
    code = FAILED
    try:
        run()
        code = DONE
    except BaseException as error:
        os.write(2, f"the child failed: {error!r}\n".encode())
    finally:
        os._exit(code)


class _Counter:
    """Counts down, and ends the process at nought."""

    def __init__(self, left: int) -> None:
        self.left = left

    def count(self) -> bool:
        """Count; return True at the last."""
        self.left -= 1
        return self.left == 0

    def see(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Count the events that touch the disk."""
        touches = event in _TOUCHES or (event == "open" and _writes(arguments))
        if touches and self.count():
            os._exit(DIED)


def _writes(arguments: tuple[Any, ...]) -> bool:
    path, mode, flags = arguments
    if isinstance(path, int) or str(path).startswith("/dev/"):
        return False
    if isinstance(mode, str):
        return any(sign in mode for sign in "wax+")
    return isinstance(flags, int) and bool(flags & _WRITING)


def _commits(counter: _Counter) -> None:
    """Count the commits of databases too; what is under a commit is told by the database itself."""
    real = sqlite3.connect

    class Counted(sqlite3.Connection):
        def commit(self) -> None:
            if self.in_transaction and counter.count():
                os._exit(DIED)
            super().commit()

        def __exit__(self, *error: Any) -> Any:
            if error[0] is None and self.in_transaction and counter.count():
                os._exit(DIED)
            return super().__exit__(*error)

        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            if sql.lstrip().upper().startswith(_COMMITS) and counter.count():
                os._exit(DIED)
            return super().execute(sql, *values)

    def connect(*arguments: Any, **options: Any) -> sqlite3.Connection:
        return real(*arguments, **({"factory": Counted} | options))

    sqlite3.connect = connect  # type: ignore[assignment]


def _halve(counter: _Counter) -> None:
    """Let the n-th write to a file put half of the bytes on the disk, and end there."""
    import builtins
    import io

    real_open, real_write = io.open, os.write

    def write(file: int, data: Any) -> int:
        if file > 2 and counter.count():
            real_write(file, bytes(data)[: len(data) // 2])
            os._exit(DIED)
        return real_write(file, data)

    def opened(path: Any, mode: str = "r", *rest: Any, **options: Any) -> Any:
        stream = real_open(path, mode, *rest, **options)
        if any(sign in mode for sign in "wax+") and not isinstance(path, int):
            return _Halved(stream, counter)
        return stream

    os.write = write
    io.open = builtins.open = opened  # type: ignore[assignment]


class _Halved:
    """A stream whose fatal write is cut in half."""

    def __init__(self, stream: Any, counter: _Counter) -> None:
        self._stream = stream
        self._counter = counter

    def write(self, data: Any) -> Any:
        if self._counter.count():
            self._stream.write(data[: len(data) // 2])
            self._stream.flush()
            os._exit(DIED)
        return self._stream.write(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def __enter__(self) -> "_Halved":
        self._stream.__enter__()
        return self

    def __exit__(self, *error: object) -> Any:
        return self._stream.__exit__(*error)


def touches_of(request: Request) -> int:
    """Return how often a build touches the disk, by letting a child make it and tell."""
    reading, writing = os.pipe()

    def child() -> None:
        counter = _Counter(0)
        _commits(counter)
        sys.addaudithook(counter.see)
        build(request)
        os.write(writing, str(-counter.left).encode())

    code = _fork(child)
    os.close(writing)
    with os.fdopen(reading) as told:
        said = told.read()
    assert code == DONE
    return int(said)


def local_links(file: str, html: str) -> set[str]:
    """Return the output files that a page of the site links to, or takes a picture or style from."""
    found = set()
    for piece in html.replace("src=", "href=").split('href="')[1:]:
        url = piece.split('"', 1)[0].split("#")[0]
        if url.startswith("/"):
            path = _unquoted(url).lstrip("/")
            found.add(f"{path}index.html" if not path or path.endswith("/") else path)
    return found


def _unquoted(url: str) -> str:
    from html import unescape
    from urllib.parse import unquote

    return unquote(unescape(url))


def missing_links(tree: dict[str, bytes]) -> set[tuple[str, str]]:
    """Return the links that lead nowhere: the page, and what it names."""
    return {
        (file, target)
        for file, data in tree.items()
        if file.endswith(".html")
        for target in local_links(file, data.decode())
        if target not in tree
    }
