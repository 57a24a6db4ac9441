"""Another site, on loopback: it answers each path in a way of its own, and notes who asked how."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

_THINKING = 0.01
"""Seconds before an answer begins."""


class Elsewhere:
    """The site; `address` is that of a path, `asked` the requests as (method, path, user agent)."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, dict[str, str]]] = []
        self.over = threading.Event()
        self.at_once = 0
        self.most_at_once = 0
        self.huge_sent = 0
        self.broken_now = True
        self._guard = threading.Lock()
        elsewhere = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_HEAD(self) -> None:
                elsewhere.answer(self)

            def do_GET(self) -> None:
                elsewhere.answer(self)

            def log_message(self, *words: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]

    def address(self, path: str, host: str = "127.0.0.1") -> str:
        """Return the whole address of a path."""
        return f"http://{host}:{self.port}{path}"

    def methods(self, path: str) -> list[str]:
        """Return how a path was asked."""
        return [method for method, asked, _ in self.asked if asked == path]

    def answer(self, to: BaseHTTPRequestHandler) -> None:
        """Answer a request."""
        with self._guard:
            self.asked.append((to.command, to.path, dict(to.headers)))
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        threading.Event().wait(_THINKING)  # so that two that ask at once are seen
        with self._guard:
            self.at_once -= 1  # before a word is sent: who asked may ask again at once then
        self._answer(to)

    def _answer(self, to: BaseHTTPRequestHandler) -> None:
        path = to.path
        to.close_connection = True
        if path.startswith("/to/"):  # /to/301/ok leads to /ok
            status, _, rest = path.removeprefix("/to/").partition("/")
            self._send(to, int(status), Location=f"/{rest}")
        elif path.startswith("/many/"):
            self._send(to, 302, Location=f"/many/{int(path.rpartition('/')[2]) + 1}")
        elif path == "/loop":
            self._send(to, 301, Location="/to/301/loop")
        elif path == "/private":
            self._send(to, 302, Location="http://10.0.0.1/secret")
        elif path == "/file":
            self._send(to, 302, Location="file:///etc/passwd")
        elif path == "/bengali":
            to.send_response(301)
            to.wfile.write(b"")
            to._headers_buffer.append("Location: /ok/খবর\r\n".encode())  # type: ignore[attr-defined]
            to.end_headers()
        elif path == "/signs":
            self._send(to, 301, Location="/ok/\x1b[2Jx\x9b y")
        elif path == "/long":
            self._send(to, 301, Location="/ok/" + "x" * 9_000)
        elif path == "/slow":
            self.over.wait(30)
        elif path == "/drip":
            while not self.over.wait(0.05):
                to.wfile.write(b"H")
        elif path == "/noise":
            to.wfile.write(b"what is this\r\n\r\n")
        elif path == "/no-head":
            self._send(to, 405 if to.command == "HEAD" else 200)
        elif path == "/head-lies":
            self._send(to, 404 if to.command == "HEAD" else 200)
        elif path == "/cut-head":
            if to.command == "GET":
                self._send(to, 200)
        elif path == "/huge":
            self._send_huge(to)
        elif path.startswith("/away/"):  # to another host, by its number
            self._send(to, 302, Location=self.address(path.removeprefix("/away")))
        elif path.startswith("/tired/"):  # /tired/503/60/x asks for a minute
            status, seconds = path.split("/")[2:4]
            self._send(to, int(status) if self.broken_now else 200, **{"Retry-After": seconds})
        elif path == "/moved-to-part":
            self._send(to, 301, Location="/ok#there")
        elif path == "/nowhere":
            self._send(to, 302)
        elif path == "/half-a-head":
            to.wfile.write(b"HTTP/1.1 301 Moved\r\nLocation: /ok/ha")
            while not self.over.wait(0.05):
                to.wfile.write(b"l")
        elif path == "/slow-body":
            to.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n")
            self.over.wait(30)
        elif path == "/hang-up":
            pass
        elif path == "/to-bad-address":
            self._send(to, 301, Location="http://[::1/")
        elif path == "/patience":
            self._send(to, 429, **{"Retry-After": "60"})
        elif path == "/cookie":
            self._send(to, 302, **{"Set-Cookie": "who=me", "Location": "/ok/after-cookie"})
        elif path == "/flaky":
            self._send(to, 500 if self.broken_now else 200)
        elif path.startswith("/ok"):
            self._send(to, 200)
        else:
            self._send(to, int(path.strip("/")) if path.strip("/").isdigit() else 404)

    def _send(self, to: BaseHTTPRequestHandler, status: int, **headers: str) -> None:
        to.send_response(status)
        for name, value in headers.items():
            to.send_header(name, value)
        to.send_header("Content-Length", "0")
        to.end_headers()

    def _send_huge(self, to: BaseHTTPRequestHandler) -> None:
        if to.command == "HEAD":
            self._send(to, 405)
            return
        to.send_response(200)
        to.end_headers()
        try:
            while self.huge_sent < 1 << 30:
                self.huge_sent += to.wfile.write(b"x" * 65536)
        except OSError:
            return


@contextmanager
def elsewhere() -> Iterator[Elsewhere]:
    """Open the site, and close it."""
    site = Elsewhere()
    thread = threading.Thread(target=site.server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.over.set()
        site.server.shutdown()
        site.server.server_close()
