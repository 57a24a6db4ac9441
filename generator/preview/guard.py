"""Who may ask: this machine's own browser, on a page of this preview.

A page elsewhere may make a browser ask 127.0.0.1, under its own name (a rebound DNS name) or
with a form. Names that are not loopback's are answered 421; what changes or streams something
also wants the request's origin to be the preview itself.
"""

from collections.abc import Mapping

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from generator.preview.weave import loosened

_NAMES = ("127.0.0.1", "localhost", "[::1]")
_OWN = "/__khobor__/"
_ALWAYS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
}


class Guard:
    """An application behind the checks; every answer of it gets the preview's headers."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        refusal = _refusal(scope)

        async def send_marked(message: Message) -> None:
            if message["type"] == "http.response.start":
                kept = [(k, v) for k, v in message.get("headers", ()) if k not in _LOWER]
                message = {**message, "headers": [*kept, *_RAW]}
            await send(message)

        app = refusal if refusal is not None else self._app
        await app(scope, receive, send_marked)


def is_loopback(host: str) -> bool:
    """Return True when a Host header names this machine itself, on any port."""
    name, port = host.lower(), ""
    if not name.endswith("]") and ":" in name:
        name, _, port = name.rpartition(":")
        if not port.isascii() or not port.isdigit():
            return False
    return name in _NAMES


def policy_header(policy: str) -> dict[str, str]:
    """Return the site's own policy as a header, with room for the preview's script."""
    return {"Content-Security-Policy": loosened(policy)} if policy else {}


def _refusal(scope: Scope) -> PlainTextResponse | None:
    headers = Headers(scope=scope)
    hosts = headers.getlist("host")
    if len(hosts) != 1 or not is_loopback(hosts[0]):
        return PlainTextResponse("This preview answers to 127.0.0.1 only.\n", 421)
    if not scope["path"].startswith(_OWN):
        return None
    origins = headers.getlist("origin")
    own = [f"http://{hosts[0]}"]
    if origins and origins != own:
        return PlainTextResponse("Not from another site.\n", 403)
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return PlainTextResponse("Not from another site.\n", 403)
    if scope["method"] not in ("GET", "HEAD") and origins != own:
        return PlainTextResponse("Only a page of the preview may ask for this.\n", 403)
    return None


_RAW = tuple((k.lower().encode(), v.encode()) for k, v in _ALWAYS.items())
_LOWER = frozenset(k for k, _ in _RAW)
