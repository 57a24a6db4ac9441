"""`khobor serve`: a port on loopback, the preview behind it, and its end with Ctrl-C.

The only place of the preview that reads the clock.
"""

import asyncio
import gc
import secrets
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import uvicorn
from msgspec.structs import replace

from generator.build.pipeline import Progress, Request
from generator.build.refused import PublishError
from generator.build.session import Session
from generator.l10n.desk import DESK_ENGLISH, Teller
from generator.preview.application import make_application
from generator.preview.audience import Audience
from generator.preview.desk import Desk
from generator.preview.resident import Opener
from generator.preview.shown import Outcome
from generator.preview.terminal import Terminal
from generator.preview.watcher import Watcher
from generator.saying import reason_of
from generator.saying import say as saying

HOST = "127.0.0.1"


def run_preview(
    request: Request, *, port: int, as_of_fixed: bool, say: Callable[[str], None],
    progress: Progress | None = None, opener: Opener = Session, teller: Teller | None = None,
) -> int:  # fmt: skip
    """Preview a site until Ctrl-C; return an exit status.

    Whatever the request says, the output goes to the preview's own folder and nothing is
    published. With `as_of_fixed` the request's moment is shown, else the clock's. Port 0 takes
    a free one. `progress` is told of the first build, which takes the request's processes; the
    later ones are made in this one.
    """
    say = _steady(say)
    teller = teller or DESK_ENGLISH
    site = request.site.resolve()
    request = replace(request, site=site, out=preview_folder(site), changed=())
    try:
        listener = _listen(port)
    except (OSError, OverflowError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else str(error)
        taken = saying(
            "khobor: port {port} cannot be used: {error}; try --port {other}",
            port=port,
            error=reason,
            other=_another(port),
        )
        say(teller.tell(taken))
        return 2
    with listener, _ended_by_signals():
        try:
            return _run(request, listener, as_of_fixed, say, progress, opener, teller)
        except PublishError as error:
            say(teller.tell(saying("khobor: {said}", said=error.said)))
            return 2
        except KeyboardInterrupt:
            return 0


def preview_folder(site: Path) -> Path:
    """Return the folder of a site's preview, which is never published."""
    return site / ".khobor" / "preview" / "public"


def _run(
    request: Request, listener: socket.socket, fixed: bool, say: Callable[[str], None],
    progress: Progress | None, opener: Opener, teller: Teller,
) -> int:  # fmt: skip
    audience, terminal = Audience(), Terminal(say, _moment, teller)
    server = _Server(audience)
    first = True

    def tell(outcome: Outcome) -> None:
        nonlocal first
        if first:
            first = False
            terminal.first(outcome)
            return
        server.tell()
        terminal.next(outcome)

    desk = Desk(request, fixed=fixed, clock=_moment, tell=tell, opener=opener)
    watcher = Watcher(request.site, desk.inbox.put, say)
    try:
        watcher.start()
        desk.first(request.jobs, progress)
        gc.collect()
        gc.freeze()
        desk.start()
        address = f"http://{HOST}:{listener.getsockname()[1]}{desk.shown.base}/"
        say(teller.tell(saying("The preview is at {address} (stop with Ctrl-C)", address=address)))
        server.serve_until_stopped(
            make_application(desk, audience, secrets.token_hex(4), teller), listener
        )
    finally:
        watcher.stop()
        if not desk.stop():
            say(teller.tell("khobor: a build was still at work; the next one goes on from there"))
    return 0


class _Server:
    """A uvicorn server that ends its event streams when it is to stop."""

    def __init__(self, audience: Audience) -> None:
        self._audience = audience
        self._loop: asyncio.AbstractEventLoop | None = None

    def tell(self) -> None:
        """Tell every browser that there is news; may be called from any thread."""
        loop = self._loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self._audience.tell)

    def serve_until_stopped(self, app: object, listener: socket.socket) -> None:
        """Serve until a signal."""
        config = uvicorn.Config(
            app,  # type: ignore[arg-type]  # any ASGI application
            http="h11", ws="none", loop="asyncio", lifespan="off", log_config=None,
            log_level="critical", access_log=False, server_header=False,
            timeout_graceful_shutdown=1,
        )  # fmt: skip
        asyncio.run(self._serve(_Uvicorn(config, self._audience), listener))

    async def _serve(self, server: uvicorn.Server, listener: socket.socket) -> None:
        self._loop = asyncio.get_running_loop()
        try:
            await server.serve(sockets=[listener])
        finally:
            self._loop = None


class _Uvicorn(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, audience: Audience) -> None:
        super().__init__(config)
        self._audience = audience

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._audience.close()
        await super().shutdown(sockets)


def _listen(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform != "win32":  # there it would share the port with another process
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen(128)
    except BaseException:
        listener.close()
        raise
    return listener


def _steady(say: Callable[[str], None]) -> Callable[[str], None]:
    """Return `say` for a terminal that may go away: the browser is still there."""

    def try_to_say(text: str) -> None:
        with suppress(OSError, ValueError):
            say(text)

    return try_to_say


def _another(port: int) -> int:
    return port + 1 if 1024 <= port < 65535 else 8000


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Let a polite request to end (SIGTERM) do what Ctrl-C does."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _moment() -> datetime:
    return datetime.now(UTC)
