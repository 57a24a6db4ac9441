"""A plain preview server: the built files, on loopback alone, to requests that name it.

Never answers to another host's name (so no page elsewhere can read a preview through a
rebound name) and never leaves the output folder.
"""

import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

_HOSTS = ("127.0.0.1", "localhost", "[::1]")


class _Handler(SimpleHTTPRequestHandler):
    extensions_map = {  # noqa: RUF012  # the base class's name
        **SimpleHTTPRequestHandler.extensions_map,
        ".xml": "application/xml; charset=utf-8",
        ".html": "text/html; charset=utf-8",
        ".svg": "image/svg+xml",
        ".woff2": "font/woff2",
        ".css": "text/css; charset=utf-8",
    }

    def do_GET(self) -> None:
        if self._welcome():
            super().do_GET()

    def do_HEAD(self) -> None:
        if self._welcome():
            super().do_HEAD()

    def _welcome(self) -> bool:
        host = self.headers.get("Host", "").rsplit(":", 1)[0]
        if host not in _HOSTS:
            self.send_error(421, "This preview answers to 127.0.0.1 only")
            return False
        path = unquote(urlsplit(self.path).path)
        root = Path(self.directory).resolve()
        if not Path(self.translate_path(path)).resolve().is_relative_to(root):
            self.send_error(404)
            return False
        return True

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        data = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the terminal belongs to the build's messages."""


def make_server(folder: Path, port: int) -> ThreadingHTTPServer:
    """Return a server of the folder on loopback; port 0 takes a free one."""
    handler = partial(_Handler, directory=str(folder))
    return ThreadingHTTPServer(("127.0.0.1", port), handler)


def serve(folder: Path, port: int) -> int:
    """Serve the folder until interrupted; return an exit status."""
    try:
        server = make_server(folder, port)
    except OSError as error:
        print(
            f"khobor: port {port} cannot be used: {error.strerror}; try --port {port + 1}",
            file=sys.stderr,
        )
        return 2
    with server:
        print(
            f"The site is at http://127.0.0.1:{server.server_address[1]}/ (stop with Ctrl-C)",
            flush=True,
        )
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()
    return 0
