"""One request to one machine, and the head of its answer. No cookie is sent or kept, no body is read."""

import http.client
import socket
import ssl
import threading
from contextlib import suppress
from urllib.parse import quote

from msgspec import Struct

from generator.outside.patience import patience_of
from generator.outside.reach import Machine, Target, UnmetError
from generator.saying import Saying, number, reason_of, say


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


class CutError(Exception):
    """An answer was cut off: it came byte by byte."""


class Reply(Struct, frozen=True):
    """A status with the address of a redirect, or for how many seconds a site asks for patience."""

    status: int
    location: str
    patience: float | None


def send(method: str, target: Target, machines: list[Machine], manner: Manner) -> Reply:
    """Return what a machine answers. Raises `UnmetError` where none takes the connection, and else as it goes."""
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
        if connection.was_cut:  # what was read of its headers may be half of them
            raise CutError
        location = _location(answer.getheader("Location") or "")
        return Reply(answer.status, location, _patience(answer))
    except (UnmetError, OSError, http.client.HTTPException, ValueError):
        if connection.was_cut and connection.was_met:
            raise CutError from None
        if connection.was_cut:
            raise UnmetError(unanswered(manner.whole)) from None
        raise
    finally:
        watch.cancel()
        connection.close()


def _patience(answer: http.client.HTTPResponse) -> float | None:
    later = answer.getheader("Retry-After")
    busy = answer.status == http.client.SERVICE_UNAVAILABLE and later is not None
    if busy or answer.status == http.client.TOO_MANY_REQUESTS:
        return patience_of(later, answer.getheader("Date"))
    return None


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
        self.was_met = False

    def connect(self) -> None:
        """Connect to the first machine that takes it. Raises `UnmetError` when none does."""
        last: Saying | str = say("there is no machine {host}", host=self._target.host)
        for family, at in _two_of(self._machines):
            made = socket.socket(family, socket.SOCK_STREAM)
            made.settimeout(self._seconds)
            self.sock = made
            try:
                made.connect(at)
            except TimeoutError:
                last = unanswered(self._seconds)
            except OSError as error:
                last = cause_of(error)
            else:
                self.was_met = True
                if self._target.scheme == "https":
                    self._secure(made)
                return
            made.close()
        raise UnmetError(last)

    def _secure(self, made: socket.socket) -> None:
        try:
            context = ssl.create_default_context()
            self.sock = context.wrap_socket(made, server_hostname=self._target.host)
        except OSError:
            made.close()
            raise

    def cut(self) -> None:
        """End what takes too long, from another thread."""
        self.was_cut = True
        with suppress(OSError):
            if self.sock is not None:
                self.sock.shutdown(socket.SHUT_RDWR)


def _two_of(machines: list[Machine]) -> list[Machine]:
    """Return the first machine, and one of the other family of addresses where there is one."""
    first, *more = machines
    other = [one for one in more if one[0] != first[0]] or more
    return [first, *other[:1]]


def cause_of(error: OSError) -> Saying | str:
    """Return why a system could not connect, or lost the connection."""
    why = reason_of(error)
    return why if isinstance(why, Saying) else str(why) or say("it broke off")


def unanswered(seconds: float) -> Saying:
    """Return what is said where nothing came in time."""
    return say("no answer within {seconds} seconds", seconds=number(f"{seconds:g}"))
