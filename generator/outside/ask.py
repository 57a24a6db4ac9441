"""One address asked, politely: HEAD, and GET where HEAD says nothing good; redirects followed.

Owns what an answer means.
"""

import http.client
import ssl
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, suppress
from urllib.parse import urljoin, urlsplit

from generator.outside.answer import Answer
from generator.outside.patience import TiredError
from generator.outside.reach import RefusedError, Target, UnmetError, machines_of, target_of
from generator.outside.sending import CutError, Manner, Reply, cause_of, send, unanswered
from generator.saying import Saying, number, say

_PERMANENT = frozenset((301, 308))
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_GONE = frozenset((404, 410))
_NO, _BROKEN_INSIDE, _UNHEARD_OF = 400, 500, 600
"""From these on a site refuses, fails, and says what no standard knows: some so refuse programs (999)."""
_LONGEST = 2_000
"""Letters of an address; browsers take more, and no desk writes such."""
_BROKEN = (http.client.BadStatusLine, http.client.RemoteDisconnected, ConnectionResetError)
_UNTRUSTED: Mapping[int, str] = {
    9: "it is not valid yet",
    10: "it has expired",
    18: "it was signed by itself",
    19: "it was signed by itself",
    20: "nobody who is trusted has signed it",
    62: "it is another site's",
    64: "it is another site's",
}
"""By the number that OpenSSL gives (X509_V_ERR_…), why a certificate is not trusted."""

Turn = Callable[[str], AbstractContextManager[object]]
"""Waits until a host may be asked, and holds it while it is."""


def ask(address: str, manner: Manner, turn: Turn) -> Answer:
    """Return what an address answers. Raises `TiredError` where its site asks for patience."""
    moved = ""
    permanent = True
    seen: set[str] = set()
    written = address
    redirected = False
    try:
        for _ in range(manner.redirects + 1):
            target = target_of(written, private=manner.private)
            if target.address in seen:
                return _failing(say("it redirects in a circle"))
            redirected = bool(seen)
            seen.add(target.address)
            reply = _reply(target, manner, turn)
            if reply.status not in _REDIRECTS:
                return _meaning(reply, moved, target.address if redirected else "")
            if not reply.location:
                return _failing(say("it redirects, and does not say where to"), reply.status)
            redirected = True
            written = _next(written, target, reply.location)
            if len(written) > _LONGEST:
                return _failing(say("it redirects to an endless address"))
            permanent = permanent and reply.status in _PERMANENT
            if permanent:
                moved = written
        return _failing(say("it redirects more than {count} times", count=manner.redirects))
    except RefusedError as refused:
        if not redirected:
            return Answer("failing", words=refused.said, reached=False, barred=True)
        after = say("it redirects to an address that is not asked: {why}", why=refused.said)
        return Answer("failing", to=written, words=after, barred=True)
    except UnmetError as unmet:
        return Answer("failing", words=unmet.said, reached=redirected)
    except ssl.SSLCertVerificationError as error:
        return _failing(say("its certificate is not trusted: {why}", why=_why_untrusted(error)))
    except ssl.SSLError as error:
        why = error.reason or say("it broke off")
        return _failing(say("no secure connection: {why}", why=why))
    except CutError:
        return _failing(
            say("no whole answer within {seconds} seconds", seconds=number(f"{manner.whole:g}"))
        )
    except TimeoutError:
        return _failing(unanswered(manner.seconds))
    except http.client.RemoteDisconnected:
        return _failing(say("it broke off the connection without an answer"))
    except http.client.HTTPException as error:
        return _failing(say("its answer is not HTTP ({name})", name=type(error).__name__))
    except ValueError:
        return _failing(say("it cannot be written as a request"))
    except OSError as error:
        return _failing(cause_of(error))


def _why_untrusted(error: ssl.SSLCertVerificationError) -> Saying | str:
    why = _UNTRUSTED.get(getattr(error, "verify_code", 0))
    return say(why) if why else str(getattr(error, "verify_message", "") or error.reason)


def _failing(words: Saying | str, status: int = 0) -> Answer:
    return Answer("failing", status, words=words)


def _next(written: str, target: Target, location: str) -> str:
    """Return where a redirect leads; it hands its fragment on (RFC 9110 section 10.2.2)."""
    try:
        led = urljoin(target.address, location)
    except ValueError:
        raise RefusedError(say("it is not well formed")) from None
    fragment = written.partition("#")[2]
    return led if "#" in led or not fragment else f"{led}#{fragment}"


def _meaning(reply: Reply, moved: str, last: str) -> Answer:
    status = reply.status
    words = say("it answers {status}", status=str(status))
    if last:
        words = say(
            "it answers {status}, after a redirect to {address}", status=str(status), address=last
        )
    if status in _GONE:
        return Answer("gone", status, words=words)
    if _BROKEN_INSIDE <= status < _UNHEARD_OF:
        return _failing(words, status)
    if status >= _NO:
        return Answer("silent", status, words=words)
    return Answer("moved", status, to=moved) if moved else Answer("there", status)


def _reply(target: Target, manner: Manner, turn: Turn) -> Reply:
    """Return a site's reply to HEAD, or to GET where that was refused or not understood."""
    machines = machines_of(target, private=manner.private)
    reply: Reply | None = None
    with turn(target.host), suppress(*_BROKEN):
        reply = send("HEAD", target, machines, manner)
    if reply is None or (reply.status >= _NO and reply.patience is None):
        with turn(target.host):
            reply = send("GET", target, machines, manner)
    if reply.patience is not None:
        raise TiredError(target.host, reply.status, reply.patience)
    return reply


def is_front(address: str) -> bool:
    """Return True for the front page of a site: what moved there may be gone."""
    return urlsplit(address).path in ("", "/")
