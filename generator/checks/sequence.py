"""Updates beside the beginning and the end of their incident, and beside one another.

What is legal: first reports up to an hour before the beginning, what is planned before it, anything
without a status. A status may go back while an incident is open, for a repair may fail; after it was
over, or a text said that all is back, it may where the text says that it began again. What has an end is closed by its last status.
"""

import re
from collections.abc import Iterator, Mapping, Set
from datetime import timedelta

from generator.checks.over import OVER, moments_of, phrases_of
from generator.checks.said_back import says_back
from generator.content.frame import Content
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.language import language_of_setting
from generator.model.incident import Incident, Update
from generator.model.text import Text, plain_of
from generator.patterns import pattern
from generator.saying import Saying, say

FIRST_REPORTS = timedelta(hours=1)
"""How long before the beginning as the record has it people may have begun to complain."""
_BEFORE = ("identified", "monitoring", "in_progress", "verifying", *OVER)
_RUNNING = ("investigating", "identified", "in_progress", "scheduled")
_BACK = ("investigating", "identified", "monitoring", "in_progress", "verifying", "scheduled")
_CLOSED = (*OVER, "in_progress", "verifying")
_DOWN = ("degraded_performance", "partial_outage", "major_outage")
AGAIN: Mapping[str, re.Pattern[str]] = {
    "en": pattern(
        r"\b(?:again|anew|another|once more|re-?open\w*|recur\w*|relaps\w*|return(?:s|ed)?|resum\w*|renewed"
        r"|second|third|new|reschedul\w*|postpon\w*)\b",
        re.IGNORECASE,
    ),
    "bn": pattern(
        r"(?<![\u0980-\u09ff])(?:আবার|ফের|পুনরায়|পুনর|নতুন|দ্বিতীয়|তৃতীয়|আর এক)(?:ও|ই|টি|টা)?(?![\u0980-\u09ff])"
        "|নতুন করে|পিছিয়ে|পেছানো|পিছোনো"
    ),
}
"""Words by which an update says that it began once more."""


def check_sequence(content: Content) -> Iterator[Diagnostic]:
    """Yield each update that its incident's times, or the update before it, do not allow."""
    bases = {s.code: language_of_setting(s).base for s in content.site.locales}
    default = content.site.default.code

    def again(text: Text) -> bool:
        said = phrases_of(text, bases, default)
        known = [(AGAIN[base], words) for base, words in said if base in AGAIN]
        return not known or any(row.search(words) for row, words in known)

    for id, incident in content.heard_incidents():
        told = {update.id: again(update.text) for update in incident.updates}
        yield from _outside(f"incident/{id}", incident, told)
        names = _names(content, incident)
        back = {
            update.id
            for update in incident.updates
            if says_back(phrases_of(update.text, bases, default), names)
        }
        yield from _back(f"incident/{id}", incident, told, back)
        yield from _unclosed(f"incident/{id}", incident)


def _outside(record: str, incident: Incident, again: Mapping[str, bool]) -> Iterator[Diagnostic]:
    """Yield each update that says too early, or too late, how things stand."""
    begins, ends = moments_of(incident.began), moments_of(incident.ended)
    first = min((moment.start for moment in begins), default=None)
    last = max((moment.end for moment in ends), default=None)
    if first is not None and last is not None and last <= first:
        return  # which of the two is wrong nobody knows, and that they are is told
    closed = False
    for update in incident.updates:
        if first is not None and update.at.end <= first:
            what = _says(update, _BEFORE)
            if not what and update.at.start + FIRST_REPORTS < first:
                what = _says(update, ("investigating",), down=True)
            if what:
                said = say(
                    'the update "{update}" says {status} before the incident {field} ({place})',
                    **_named(incident, update, what, "began"),
                )
                yield _told(record, update, said, "began")
        elif last is not None and update.at.start >= last and not again[update.id]:
            what = _says(update, _RUNNING, down=True)
            if what and not (closed and update.status):  # then its status is out of order, too
                said = say(
                    'the update "{update}" says {status} after the incident {field} ({place})',
                    **_named(incident, update, what, "ended"),
                )
                yield _told(record, update, said, "ended")
        closed = update.status in OVER if update.status else closed
    closing = next((u for u in reversed(incident.updates) if u.status), None)
    if closing is None or closing.status not in OVER[:2] or not ends:
        return
    if closing.at.end <= min(moment.start for moment in ends):
        said = say(
            'the update "{update}" says {status}, and the incident has a later end: {field} ({place})',
            **_named(incident, closing, closing.status, "ended"),
        )
        yield _told(record, closing, said, "ended")


def _says(update: Update, statuses: tuple[str, ...], *, down: bool = False) -> str:
    """Return the status of an update that is one of these, or the state of a service that is down."""
    if update.status in statuses:
        return update.status
    if down and not update.status:
        states = (state for _, state in (*update.services, *update.places))
        return next((state for state in states if state in _DOWN), "")
    return ""


def _named(incident: Incident, update: Update, status: str, field: str) -> Mapping[str, str]:
    """Return the values of a sentence about an update beside the beginning or the end."""
    span = incident.span_of(field)
    place = f"{span.path}:{span.line}"
    return {"update": update.id, "status": status, "field": field, "place": place}


def _told(record: str, update: Update, said: Saying, field: str) -> Diagnostic:
    return diagnostic(
        "update-outside",
        update.span,
        said,
        help=say("mend at, or {field}; what is told of another time needs no status", field=field),
        record=record,
    )


def _names(content: Content, incident: Incident) -> list[str]:
    """Return what the services of an incident are called, in all languages."""
    found = (content.registry.services.get(one) for one in incident.services)
    return [plain_of(phrase) for one in found if one is not None for _, phrase in one.name.phrases]


def _back(
    record: str, incident: Incident, again: Mapping[str, bool], back: Set[str]
) -> Iterator[Diagnostic]:
    """Yield each update that opens what the one before it closed, by its status or in its words, and does not say so."""
    before: Update | None = None
    for update in incident.updates:
        if before is not None and not again[update.id] and _reopens(update, before, back):
            was = before.status if before.status in _CLOSED else say("that it is back")
            yield diagnostic(
                "status-order",
                update.span,
                say(
                    'the update "{update}" says {status} after "{before}", which says {was} (line {line})',
                    update=update.id,
                    status=update.status,
                    before=before.id,
                    was=was,
                    line=before.span.line,
                ),
                help="say in its text that it began again, or mend the status",
                record=record,
            )
        if update.status or update.id in back:
            before = update


def _reopens(update: Update, before: Update, back: Set[str]) -> bool:
    """Return True for an update whose status is one of what goes on, behind one that said that it was over."""
    if before.status in OVER:
        return update.status in _BACK
    if before.status in ("in_progress", "verifying") and update.status == "scheduled":
        return True
    return before.id in back and update.status in ("investigating", "identified")


def _unclosed(record: str, incident: Incident) -> Iterator[Diagnostic]:
    """Yield the last word of an incident that has an end, where it says that it goes on.

    Pages show that word as how the incident stands. Of what comes after the end the other checks tell.
    """
    last = next((u for u in reversed(incident.updates) if u.status or u.unread), None)
    if incident.ended is None or last is None or last.unread or last.status in OVER:
        return
    end = max((moment.end for moment in moments_of(incident.ended)), default=None)
    watched = last.status not in _RUNNING
    at_once = last.at.exact and last.at.end == end  # from then on nothing is watched
    if (
        end is not None
        and not at_once
        and (last.at.start >= end or (watched and last.at.end >= end))
    ):
        return
    span = incident.span_of("ended")
    yield diagnostic(
        "status-open",
        last.span,
        say(
            'the incident has an end ({place}), and its last status is still {status}, of the update "{update}"',
            update=last.id,
            status=last.status,
            place=f"{span.path}:{span.line}",
        ),
        help=say(
            "add an update of the end with status: {closing}",
            closing="completed" if incident.kind == "maintenance" else "resolved",
        ),
        record=record,
    )
