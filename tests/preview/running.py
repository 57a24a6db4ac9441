"""A running preview as a test sees it: requests, the stream of states, the terminal, its end."""

import contextlib
import http.client
import json
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Queue

from tests.newsroom import Newsroom

REPOSITORY = Path(__file__).parent.parent.parent
TIMEOUT = 40.0


@dataclass(frozen=True, slots=True)
class Answer:
    """A response, read to its end."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")


class Running:
    """A preview process over a newsroom's site."""

    def __init__(self, newsroom: Newsroom, *options: str) -> None:
        self.newsroom = newsroom
        self.site = newsroom.site
        self.lines: list[str] = []
        self._streams: list[States] = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.preview.serving", str(self.site), *options],
            cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            encoding="utf-8",
        )  # fmt: skip
        self._said = threading.Condition()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        line = self.wait_for_line(r"http://127\.0\.0\.1:\d+/")
        match = re.search(r"http://127\.0\.0\.1:(\d+)(/\S*)", line)
        assert match, line
        self.port = int(match[1])
        self.base = match[2]

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self._said:
                self.lines.append(line.rstrip("\n"))
                self._said.notify_all()
        with self._said:
            self.lines.append("(ended)")
            self._said.notify_all()

    def wait_for_line(self, pattern: str, *, after: int = 0) -> str:
        """Return the first line that the terminal says with the pattern in it."""

        def found() -> str | None:
            return next((x for x in self.lines[after:] if re.search(pattern, x)), None)

        with self._said:
            self._said.wait_for(lambda: found() or "(ended)" in self.lines, TIMEOUT)
            line = found()
        assert line is not None, "\n".join(self.lines)
        return line

    @property
    def builds(self) -> list[str]:
        """The lines that tell of a rebuild."""
        return [line for line in self.lines if re.match(r"\d\d:\d\d:\d\d  ", line)]

    def ask(
        self, path: str, method: str = "GET", *, headers: dict[str, str] | None = None,
        body: bytes | None = None, host: str | None = None,
    ) -> Answer:  # fmt: skip
        """Ask for exactly this path."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=TIMEOUT)
        try:
            connection.putrequest(method, path, skip_host=True)
            connection.putheader("Host", f"127.0.0.1:{self.port}" if host is None else host)
            for name, value in (headers or {}).items():
                connection.putheader(name, value)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            response = connection.getresponse()
            found = {k.lower(): v for k, v in response.getheaders()}
            return Answer(response.status, found, response.read())
        finally:
            connection.close()

    def ask_as_of(self, moment: str | None, **headers: str) -> Answer:
        """Ask for another moment, as the preview's own page does."""
        own = {"Origin": f"http://127.0.0.1:{self.port}"} | headers
        body = json.dumps({"as_of": moment}).encode()
        return self.ask("/__khobor__/as-of", "POST", headers=own, body=body)

    def listen(self, path: str) -> "States":
        """Return the states that a browser on this page is told."""
        self._streams.append(States(self.port, path))
        return self._streams[-1]

    def wait_for_page(self, path: str, word: str) -> Answer:
        """Ask until the page has the word in it."""
        until = time.monotonic() + TIMEOUT
        while time.monotonic() < until:
            answer = self.ask(path)
            if word in answer.text:
                return answer
            time.sleep(0.002)
        raise AssertionError(f"no {word!r} on {path}: {self.lines[-8:]}")

    def stop(self, how: signal.Signals = signal.SIGINT) -> tuple[int, float]:
        """End the process; return its exit status and the seconds that it took."""
        started = time.monotonic()
        self.process.send_signal(how)
        status = self.process.wait(TIMEOUT)
        return status, time.monotonic() - started

    def close_streams(self) -> None:
        while self._streams:
            self._streams.pop().close()

    def close(self) -> None:
        self.close_streams()
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(5)
        self._listener.join(5)
        assert self.process.stdout is not None
        self.process.stdout.close()


@dataclass
class States:
    """A stream of states, read in a thread."""

    port: int
    path: str
    seen: list[dict] = field(default_factory=list)
    ended: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self._queue: Queue[dict] = Queue()
        self._connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        self._connection.request("GET", f"/__khobor__/events?path={self.path}")
        self._socket = self._connection.sock
        self._response = self._connection.getresponse()
        assert self._response.status == 200
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()
        self.first = self.wait(lambda _: True)

    def _read(self) -> None:
        # The server ends it, or the test does.
        with contextlib.suppress(OSError, ValueError, http.client.HTTPException):
            for line in self._response:
                if line.startswith(b"data: "):
                    self._queue.put(json.loads(line[6:]))
        self.ended.set()

    def close(self) -> None:
        with contextlib.suppress(OSError):  # it is closed already
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._response.close()
        self._connection.close()

    def wait(self, wanted: Callable[[dict], bool]) -> dict:
        """Return the next state that is wanted."""
        until = time.monotonic() + TIMEOUT
        while True:
            try:
                state = self._queue.get(timeout=max(0.0, until - time.monotonic()))
            except Empty:
                raise AssertionError(f"no such state; seen: {self.seen[-3:]}") from None
            self.seen.append(state)
            if wanted(state):
                return state
