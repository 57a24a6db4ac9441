"""One address asked, politely: HEAD, and GET where HEAD says nothing good; redirects followed.

Owns what is sent and what an answer means. No cookie is sent or kept, no body is read.
"""

import http.client
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from urllib.parse import quote, urljoin, urlsplit

from msgspec import Struct

from generator.outside.answer import Answer
from generator.outside.reach import Machine, RefusedError, Target, machines_of, target_of

_PERMANENT = frozenset((301, 308))
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_GONE = frozenset((404, 410))
_BUSY = frozenset((429, 503))
_NO, _BROKEN_INSIDE = 400, 500
"""From these on a site refuses, and fails."""
_LONGEST = 2_000
"""Letters of an address; browsers take more, and no desk writes such."""
_BROKEN = (http.client.BadStatusLine, http.client.RemoteDisconnected, ConnectionResetError)


class Manner(Struct, frozen=True):
    """How it is asked: as whom, for how many seconds, over how many redirects.

    `whole` ends a request that answers byte by byte; `private` names machines of the own network that are
    asked all the same.
    """

    agent: str
    seconds: float = 10.0
    whole: float = 20.0
    redirects: int = 5
    pause: float = 1.0
    private: tuple[str, ...] = ()


class TiredError(Exception):
    """A site asks for patience: it is left alone for the rest of a run."""


class _CutError(Exception):
    """An answer was cut off: it came byte by byte."""


class _Reply(Struct, frozen=True):
    status: int
    location: str
    patience: bool


Turn = Callable[[str], AbstractContextManager[object]]
"""Waits until a host may be asked, and holds it while it is."""


def ask(address: str, manner: Manner, turn: Turn) -> Answer:
    """Return what an address answers. Raises `TiredError` where its site asks for patience."""
    moved = ""
    permanent = True
    seen: set[str] = set()
    written = address
    try:
        for _ in range(manner.redirects + 1):
            target = target_of(written, private=manner.private)
            if target.address in seen:
                return Answer("failing", words="it redirects in a circle")
            seen.add(target.address)
            reply = _reply(target, manner, turn)
            if reply.status not in _REDIRECTS or not reply.location:
                return _meaning(reply, moved, target.address if len(seen) > 1 else "")
            written = urljoin(target.address, reply.location)
            if len(written) > _LONGEST:
                return Answer("failing", words="it redirects to an endless address")
            permanent = permanent and reply.status in _PERMANENT
            if permanent:
                moved = written
        return Answer("failing", words=f"it redirects more than {manner.redirects} times")
    except RefusedError as refused:
        after = "it redirects to an address that is not asked: " if seen else "it is not asked: "
        return Answer("failing", words=f"{after}{refused}")
    except ssl.SSLCertVerificationError as error:
        return Answer("failing", words=f"its certificate is not trusted: {error.verify_message}")
    except ssl.SSLError as error:
        return Answer("failing", words=f"no secure connection: {error.reason or 'it broke off'}")
    except _CutError:
        return Answer("failing", words=f"no whole answer within {manner.whole:g} seconds")
    except TimeoutError:
        return Answer("failing", words=f"no answer within {manner.seconds:g} seconds")
    except http.client.HTTPException as error:
        return Answer("failing", words=f"its answer is not HTTP ({type(error).__name__})")
    except ValueError:
        return Answer("failing", words="it cannot be written as a request")
    except OSError as error:
        words = error.strerror or str(error) or "the connection broke off"
        return Answer("failing", words=words, reached=len(seen) > 1)


def _meaning(reply: _Reply, moved: str, last: str) -> Answer:
    status = reply.status
    after = f", after a redirect to {last}" if last else ""
    if status in _GONE:
        return Answer("gone", status, words=f"it answers {status}{after}")
    if status >= _BROKEN_INSIDE:
        return Answer("failing", status, words=f"it answers {status}{after}")
    if status >= _NO:
        return Answer("silent", status, words=f"it answers {status}{after}")
    return Answer("moved", status, to=moved) if moved else Answer("there", status)


def _reply(target: Target, manner: Manner, turn: Turn) -> _Reply:
    """Return a site's reply to HEAD, or to GET where that was refused or not understood."""
    machines = machines_of(target, private=manner.private)
    reply: _Reply | None = None
    with turn(target.host), suppress(*_BROKEN):
        reply = _send("HEAD", target, machines, manner)
    if reply is None or (reply.status >= _NO and not reply.patience):
        with turn(target.host):
            reply = _send("GET", target, machines, manner)
    if reply.patience:
        raise TiredError
    return reply


def _send(method: str, target: Target, machines: list[Machine], manner: Manner) -> _Reply:
    connection = _Connection(target, machines, manner.seconds)
    watch = threading.Timer(manner.whole, connection.cut)
    watch.daemon = True
    watch.start()
    try:
        connection.putrequest(method, target.path, skip_host=True, skip_accept_encoding=True)
        for name, value in (
            ("Host", target.at),
            ("User-Agent", manner.agent),
            ("Accept", "text/html, */*;q=0.5"),
            ("Connection", "close"),
        ):
            connection.putheader(name, value)
        connection.endheaders()
        answer = connection.getresponse()
        patient = answer.status in _BUSY and answer.getheader("Retry-After") is not None
        tired = patient or answer.status == http.client.TOO_MANY_REQUESTS
        return _Reply(answer.status, _location(answer.getheader("Location") or ""), tired)
    except (OSError, http.client.HTTPException, ValueError):
        if connection.was_cut:
            raise _CutError from None
        raise
    finally:
        watch.cancel()
        connection.close()


def _location(written: str) -> str:
    """Return the address of a redirect, with no sign in it that a screen would obey.

    A header is read as Latin-1, and many servers send UTF-8.
    """
    with suppress(UnicodeError):
        written = written.encode("latin-1").decode("utf-8")
    return "".join(c if c.isprintable() and c != " " else quote(c) for c in written.strip())


class _Connection(http.client.HTTPConnection):
    """A connection to a machine that was looked at, by its number: its name is not asked again."""

    def __init__(self, target: Target, machines: list[Machine], seconds: float) -> None:
        super().__init__(target.host, target.port, timeout=seconds)
        self._target = target
        self._machines = machines
        self._seconds = seconds
        self.was_cut = False

    def connect(self) -> None:
        """Connect to the first machine that takes it."""
        last: OSError | None = None
        for family, at in self._machines[:2]:
            made = socket.socket(family, socket.SOCK_STREAM)
            made.settimeout(self._seconds)
            self.sock = made
            try:
                made.connect(at)
                if self._target.scheme == "https":
                    context = ssl.create_default_context()
                    self.sock = context.wrap_socket(made, server_hostname=self._target.host)
            except ssl.SSLError:
                made.close()
                raise
            except OSError as error:
                made.close()
                last = error
            else:
                return
        raise last or OSError("there is no machine")

    def cut(self) -> None:
        """End what takes too long, from another thread."""
        self.was_cut = True
        with suppress(OSError):
            if self.sock is not None:
                self.sock.shutdown(socket.SHUT_RDWR)


def is_front(address: str) -> bool:
    """Return True for the front page of a site: what moved there may be gone."""
    return urlsplit(address).path in ("", "/")
