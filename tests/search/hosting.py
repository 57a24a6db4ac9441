"""A host of static files on loopback, as a newsroom's is: compressed, with the headers that `_headers` states."""

import gzip
import mimetypes
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urlsplit

from generator.digest import digest_bytes

COMPRESSED = (".html", ".js", ".css", ".txt", ".xml", ".svg")


class Host:
    """What is asked of a folder: the address, how many bytes went out for each path, and its status.

    A path that ends with a key of `slow` is answered after so many seconds; where `broken` is True every
    answer is an error.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.moved: list[tuple[str, int]] = []
        self.statuses: list[tuple[str, int]] = []
        self.slow: dict[str, float] = {}
        self.broken = False
        self.policy = _policy(folder)
        self.url = ""

    def bytes_of(self, *prefixes: str) -> int:
        """Return the bytes that went out for paths that begin with one of the prefixes."""
        return sum(size for path, size in self.moved if path.startswith(prefixes))


@contextmanager
def hosted(folder: Path, port: int = 0) -> Iterator[Host]:
    """Serve a folder until the block ends, on a free port when none is given."""
    host = Host(folder)
    server = ThreadingHTTPServer(("127.0.0.1", port), _handler(host))
    thread = Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    host.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield host
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _policy(folder: Path) -> str:
    lines = (folder / "_headers").read_text("utf-8").splitlines()
    return next(line for line in lines if "Content-Security-Policy" in line).partition(": ")[2]


def _handler(host: Host) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"  # a browser asks by ETag of no older host

        def do_GET(self) -> None:
            path = unquote(urlsplit(self.path).path)
            file = host.folder / (path[1:] + ("index.html" if path.endswith("/") else ""))
            there = file.is_file() and not host.broken
            data = file.read_bytes() if there else b""
            tag = f'"{digest_bytes(data)[:16]}"'
            time.sleep(next((s for end, s in host.slow.items() if path.endswith(end)), 0))
            if there and self.headers["If-None-Match"] == tag:
                host.statuses.append((path, 304))
                self.send_response(304)
                self.send_header("ETag", tag)
                self.end_headers()
                return
            packed = there and file.suffix in COMPRESSED
            if packed:
                data = gzip.compress(data, 6, mtime=0)
            host.moved.append((path, len(data)))
            status = 503 if host.broken else 200 if there else 404
            host.statuses.append((path, status))
            self.send_response(status)
            self.send_header("ETag", tag)
            self.send_header("Content-Length", str(len(data)))
            kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            text = kind.startswith("text/")
            self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
            self.send_header("Content-Security-Policy", host.policy)
            if packed:
                self.send_header("Content-Encoding", "gzip")
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            pass

    return Handler
