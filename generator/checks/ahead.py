"""Moments that lie too far ahead of the moment of the build: a slip in the year or the month (2062 for 2026).

Such a story waits unseen, and such an incident begins after it was told of. An embargo says that a wait is meant, an
update with the status scheduled that an incident is planned. No other check hangs on the moment of the build; so this one
says, too, when it would find something else.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from generator.content.read import Record
from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.model.incident import Incident
from generator.model.moment import Moment
from generator.model.story import Story
from generator.saying import day, say

_WAIT = timedelta(days=28)
"""How long a story may wait for its `published`: every month is as long, so a slip in the month is seen."""
_BEGINS = timedelta(days=1)
"""How far ahead an incident may begin: a day covers every slip of an offset."""


def check_ahead(record: Record | None, now: datetime) -> Iterator[Diagnostic]:
    """Yield each moment of a record that lies too far ahead of now."""
    match record:
        case Story():
            for span, published in _published(record):
                if published.start - now > _WAIT:
                    yield _told(
                        "published", published, span, f"story/{record.id}",
                        "look at the year and the day; where readers are to wait for it, write embargo: with the moment",
                    )  # fmt: skip
        case Incident():
            began = _began(record)
            if began is not None and began.start - now > _BEGINS:
                yield _told(
                    "began", began, record.span_of("began"), f"incident/{record.id}",
                    "look at the year and the day; what is planned has an update with status: scheduled",
                )  # fmt: skip


def turns_of(record: Record | None, now: datetime) -> Iterator[datetime]:
    """Yield the instants at which that changes; a story's moment of publication is one anyway."""
    match record:
        case Story():
            yield from (at.start - _WAIT for _, at in _published(record) if at.start > now)
        case Incident():
            began = _began(record)
            if began is not None:
                yield began.start - _BEGINS


def _published(story: Story) -> Iterator[tuple[Span, Moment]]:
    """Yield the moments of publication that no embargo explains, each once, and where it stands."""
    found: dict[datetime, tuple[Span, Moment]] = {}
    for version in story.versions:
        release = version.release
        at = release.published
        if at is None or release.state != "published" or release.embargo is not None:
            continue
        if release.span is not None:
            found[at.start] = release.span, at
        else:
            found.setdefault(at.start, (version.span, at))
    yield from found.values()


def _began(incident: Incident) -> Moment | None:
    began = incident.began.value
    planned = incident.kind == "maintenance" or any(u.status == "scheduled" for u in incident.updates)  # fmt: skip
    if planned or incident.state != "published" or incident.embargo is not None:
        return None
    return began if isinstance(began, Moment) else None


def _told(field: str, at: Moment, span: Span, record: str, help: str) -> Diagnostic:
    return diagnostic(
        "far-ahead",
        span,
        say(
            "{field} is {day}, which lies far ahead",
            field=field,
            day=day(at.start.date().isoformat()),
        ),
        help=help,
        record=record,
    )
