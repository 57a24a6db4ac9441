"""What the preview answers: the output's files, the client, its events, another moment.

Owns the routes and the kinds of files. Reads only the output folder and the two files of the
client; changes nothing but the moment that is previewed.
"""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime, tzinfo
from importlib.resources import files

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import (
    FileResponse,
    JSONResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Route

from generator.content.scalars import Fault, read_moment
from generator.l10n.desk import DESK_ENGLISH, Teller
from generator.patterns import pattern
from generator.preview import addresses, payload, weave
from generator.preview.audience import Audience
from generator.preview.bar import words_for
from generator.preview.desk import Desk
from generator.preview.guard import Guard, policy_header
from generator.preview.ribbon import ribbon_of
from generator.preview.shown import Shown

_KINDS = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".xml": "application/xml; charset=utf-8",
    ".xsl": "application/xslt+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".ico": "image/vnd.microsoft.icon",
    ".woff2": "font/woff2",
    ".woff": "font/woff",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
    ".webm": "video/webm",
    ".pdf": "application/pdf",
}
_HEARTBEAT = 15.0
_LARGEST_QUESTION = 4096
_NUMBER = pattern(r"[0-9]{1,9}")
_NAIVE = pattern(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?", re.ASCII)


class Pages:
    """The answers about one desk's output, to one audience."""

    def __init__(self, desk: Desk, audience: Audience, run: str, teller: Teller) -> None:
        self._desk = desk
        self._audience = audience
        self._run = run
        self._teller = teller
        words = words_for(teller)
        self._words = {"lang": teller.tag, "words": json.dumps(words)} if words else {}

    async def page(self, request: Request) -> Response:
        """Answer with what lies at the address."""
        shown, path = self._desk.shown, _raw_path(request)
        place = addresses.place_of(self._desk.out, shown.base, path)
        if place.kind == "folder":
            query = f"?{request.url.query}" if request.url.query else ""
            return RedirectResponse(place.location + query, 307)
        file, status = place.file, 200
        if place.kind == "missing":
            file, status = addresses.not_found_page(self._desk.out, shown.base, path), 404
        ending = "." + file.rpartition(".")[2].lower()
        kind = _KINDS.get(ending, "application/octet-stream") if file else _KINDS[".html"]
        headers = policy_header(shown.policy)
        if not kind.startswith("text/html"):
            return FileResponse(self._desk.out / file, status, headers=headers, media_type=kind)
        data = self._read(file)
        marks = {
            "run": self._run,
            "number": str(shown.outcome.number),
            "skeleton": weave.skeleton_of(data, status).digest,
            **self._words,
        }
        return Response(
            weave.woven(data, marks, shown.origin), status, headers=headers, media_type=kind
        )

    async def events(self, request: Request) -> Response:
        """Answer with a stream of states of the page that the client shows."""
        path = request.query_params.get("path", "/")
        same_run = request.query_params.get("run") == self._run
        since = request.query_params.get("since", "") if same_run else ""
        number = int(since) if _NUMBER.fullmatch(since) else 0
        return StreamingResponse(
            self._stream(path, number or self._desk.shown.outcome.number),
            media_type="text/event-stream",
            headers={"X-Accel-Buffering": "no"},
        )

    async def as_of(self, request: Request) -> Response:
        """Preview another moment: `{"as_of": "2026-12-01T06:00+05:30"}`, or null for now."""
        data = b""
        async for chunk in request.stream():
            data += chunk
            if len(data) > _LARGEST_QUESTION:
                return _refused("that is too long for a moment")
        try:
            asked = json.loads(data)["as_of"]
        except (ValueError, KeyError, TypeError, RecursionError):
            return _refused("this is not a question of the preview's own page")
        if asked is None or asked == "":
            self._desk.preview_as_of(None)
            return JSONResponse({"as_of": None}, 202)
        moment = read_asked(str(asked), self._desk.shown.outcome.zone)
        if isinstance(moment, Fault):
            return _refused(self._teller.tell(moment.message), self._teller.tell(moment.help))
        self._desk.preview_as_of(moment)
        return JSONResponse({"as_of": moment.isoformat()}, 202)

    async def _stream(self, path: str, since: int) -> AsyncIterator[str]:
        yield "retry: 400\n\n"
        with self._audience.seat() as news:
            while not self._audience.closed:
                news.clear()
                shown = self._desk.shown
                yield payload.as_event(await self._state(shown, path, since))
                since = shown.outcome.number
                while not news.is_set():
                    try:
                        await asyncio.wait_for(news.wait(), _HEARTBEAT)
                    except TimeoutError:
                        yield ": here\n\n"

    async def _state(self, shown: Shown, path: str, since: int) -> dict[str, object]:
        place = addresses.place_of(self._desk.out, shown.base, path)
        file, ribbon = place.file, None
        if place.kind == "folder":
            skeleton = weave.Skeleton("moved", {})
        elif place.kind == "missing":
            file = addresses.not_found_page(self._desk.out, shown.base, path)
            skeleton = weave.skeleton_of(self._read(file), 404)
        else:
            skeleton = weave.skeleton_of(self._read(file))
            release = await asyncio.to_thread(self._desk.release_of, file)
            at, zone = shown.outcome.as_of, shown.outcome.zone
            ribbon = ribbon_of(release, at, zone, self._teller)
        return payload.state_of(
            shown, run=self._run, page=skeleton, ribbon=ribbon, since=since, teller=self._teller
        )

    def _read(self, file: str) -> bytes:
        try:
            if file:
                return (self._desk.out / file).read_bytes()
        except OSError:
            pass  # it went away since it was looked for
        return weave.empty_page(self._teller)


def make_application(
    desk: Desk, audience: Audience, run: str, teller: Teller = DESK_ENGLISH
) -> Guard:
    """Return the preview as an ASGI application. `run` names this start of the server."""
    pages = Pages(desk, audience, run, teller)
    routes = [
        Route("/__khobor__/client.js", _client_file("js")),
        Route("/__khobor__/client.css", _client_file("css")),
        Route("/__khobor__/events", pages.events),
        Route("/__khobor__/as-of", pages.as_of, methods=["POST"]),
        Route("/{path:path}", pages.page),
    ]
    return Guard(Starlette(routes=routes))


def read_asked(text: str, zone: tzinfo) -> datetime | Fault:
    """Return the moment that a person asked for; without an offset it is the site's clock."""
    text = text.strip().encode("utf-8", "replace").decode("utf-8")
    if _NAIVE.fullmatch(text):
        try:
            text = datetime.fromisoformat(text).replace(tzinfo=zone).isoformat()
        except ValueError as error:
            return Fault("bad-time", f'"{text}" is not on the calendar: {error}')
    moment = read_moment(text, zone)
    return moment if isinstance(moment, Fault) else moment.start


def _client_file(ending: str) -> Callable[[Request], Awaitable[Response]]:
    """Return the answer with the client's script or style, read anew each time."""

    async def answer(request: Request) -> Response:
        data = (files("generator.preview") / f"client.{ending}").read_bytes()
        return Response(data, media_type=_KINDS[f".{ending}"])

    return answer


def _refused(message: str, help: str = "") -> Response:
    return JSONResponse({"message": message, "help": help}, 400)


def _raw_path(request: Request) -> str:
    raw: bytes = request.scope.get("raw_path") or request.scope["path"].encode()
    return raw.partition(b"?")[0].decode("latin-1")
