"""What a browser is told, as JSON: the state of the page that it shows, and of the site.

Owns the names that the client's script reads. Everything in it is text to be shown as text.
"""

import json
import unicodedata
from collections.abc import Sequence
from typing import Any

from generator.diagnostics import Diagnostic
from generator.l10n.desk import DESK_ENGLISH, Teller
from generator.preview.ribbon import Ribbon
from generator.preview.shown import Shown
from generator.preview.weave import Skeleton
from generator.saying import Quantity, counted_as

MOST_TOLD = 50
MOST_FILES = 400
_WIDTH = 240
_JOINERS = "\u200c\u200d"


def state_of(
    shown: Shown,
    *,
    run: str,
    page: Skeleton,
    ribbon: Ribbon | None,
    since: int,
    teller: Teller = DESK_ENGLISH,
) -> dict[str, Any]:
    """Return the state of one page for its client, who has seen builds up to `since`."""
    outcome = shown.outcome
    # What is no page comes first: of pages the skeleton tells more.
    at = outcome.as_of.astimezone(outcome.zone)
    mistakes, advice = len(outcome.mistakes), len(outcome.advice)
    touched = sorted(shown.touched_since(since), key=lambda f: (f.endswith(".html"), f))
    return {
        "run": run,
        "number": outcome.number,
        "asOf": at.isoformat(timespec="minutes"),
        "asOfSaid": teller.tell(Quantity("moment", f"{at:%Y-%m-%dT%H:%M}", f"{at:%Y-%m-%d %H:%M}")),
        "zone": outcome.zone_name,
        "fixed": shown.fixed,
        "base": shown.base,
        "page": {"skeleton": page.digest, "styles": dict(page.styles)},
        "ribbon": None if ribbon is None else {"kind": ribbon.kind, "text": ribbon.text},
        "written": touched[:MOST_FILES],
        "more": max(0, len(touched) - MOST_FILES),
        "lang": teller.tag,
        "mistakes": _told(outcome.mistakes, teller),
        "mistakesCount": mistakes,
        "mistakesSaid": teller.tell(counted_as("mistake", 1 if outcome.fault else mistakes)),
        "advice": _told(outcome.advice, teller),
        "adviceCount": advice,
        "adviceSaid": teller.tell(counted_as("warning", advice)),
        "fault": None
        if outcome.fault is None
        else {
            "title": teller.tell(outcome.fault.title),
            "message": teller.tell(outcome.fault.message),
            "trace": outcome.fault.trace,
            "passing": outcome.fault.passing,
        },
    }


def as_event(state: dict[str, Any]) -> str:
    """Return a state as one event of a stream of server-sent events."""
    return f"event: state\ndata: {json.dumps(state, ensure_ascii=False)}\n\n"


def _told(diagnostics: Sequence[Diagnostic], teller: Teller) -> list[dict[str, Any]]:
    return [_as_told(d) for d in teller.told(diagnostics[:MOST_TOLD])]


def _as_told(d: Diagnostic) -> dict[str, Any]:
    start, end = _stretch(d.span.source, d.span.at + 1)
    return {
        "level": d.level,
        "code": d.code,
        "path": _plain(d.span.path),
        "line": d.span.line,
        "column": d.span.column,
        "message": _plain(d.message),
        "help": "\n".join(map(_plain, d.help.splitlines())),
        "source": _plain(d.span.source[start:end]),
        "at": d.span.at - start,
    }


def _stretch(source: str, column: int) -> tuple[int, int]:
    """Return the part of a very long line that is shown."""
    if len(source) <= _WIDTH:
        return 0, len(source)
    start = max(0, column - _WIDTH // 2)
    return start, start + _WIDTH


def _plain(text: str) -> str:
    """Return a text without characters that steer it, but for tabs and the joiners of Bengali."""
    return "".join(
        "\ufffd" if unicodedata.category(c)[0] == "C" and c != "\t" and c not in _JOINERS else c
        for c in text
    )
