"""The updates of an incident as faces: each with its permalink, and the gaps between them.

Owns where an update's permalink leads: to the incident's page, or, of a long timeline, to the shelf
on which it stays. Shelves are pages of their own; this module makes their faces too.
"""

from collections.abc import Sequence
from decimal import Decimal

from generator.index.filing import order_paths, shelf_paths
from generator.l10n.durations import speak_duration
from generator.l10n.messages import N_
from generator.l10n.numbers import speak_number
from generator.model.incident import Incident, Update
from generator.model.moment import Moment, Precision
from generator.model.shelves import SHELF, TURNED, Shelf, shelves_of
from generator.pages.faces import Link, SourceFace, Spoken, UpdateFace
from generator.pages.gaps import long_gaps, told
from generator.pages.matters import UpdatesFace
from generator.pages.sources import source_faces
from generator.pages.view import View

_VAGUE = {
    Precision.DAY: N_("Time of day not known"),
    Precision.MONTH: N_("Day not known"),
    Precision.YEAR: N_("Month not known"),
}


def update_anchor(update: Update) -> str:
    """Return the anchor of an update on the page that holds it."""
    return f"update-{update.id}"


def update_url(view: View, id: str, update: Update, number: int) -> str:
    """Return the permalink of an update on a shelf, or with 0 on the incident's page."""
    page = shelf_url(view, id, number) if number else view.url("incident", id)
    return f"{page}#{update_anchor(update)}"


def shelf_url(view: View, id: str, number: int) -> str:
    """Return where a shelf lies, in this language or the first that has the incident."""
    locales = view.publication.index.places("incident", id)
    paths = shelf_paths(view.publication.index.site, id, number, locales)
    path = paths.get(view.locale) or next(iter(paths.values()), "")
    return view.publication.local(path) if path else ""


def other_order_url(view: View, incident: Incident) -> str:
    """Return where the timeline stands in the other order; empty where it is too short for that."""
    if len(incident.updates) < TURNED:
        return ""
    locales = view.publication.index.places("incident", incident.id)
    path = order_paths(view.publication.index.site, incident.id, locales).get(view.locale, "")
    return view.publication.local(path) if path else ""


def update_faces(
    view: View, id: str, updates: Sequence[Update], sources: dict[str, SourceFace],
    numbers: Sequence[int],
) -> tuple[UpdateFace, ...]:  # fmt: skip
    """Return updates that follow each other, oldest first; `numbers` are their shelves, or 0."""
    language = view.speaking.voice.language
    gaps = long_gaps([update.at for update in updates])
    return tuple(
        update_face(
            view,
            id,
            update,
            sources,
            url=update_url(view, id, update, number),
            gap=speak_duration(told(gap), language) if gap is not None else "",
        )
        for update, gap, number in zip(updates, gaps, numbers, strict=True)
    )


def update_face(
    view: View, id: str, update: Update, sources: dict[str, SourceFace], *, url: str, gap: str = ""
) -> UpdateFace:
    """Return one update of a timeline."""
    speaking = view.speaking
    return UpdateFace(
        id=update.id,
        anchor=update_anchor(update),
        url=url,
        at=speaking.when(update.at),
        known=speaking.when(update.known) if update.known else None,
        status=speaking.tag("status", update.status) if update.status else None,
        text=speaking.text(update.text, id),
        source=sources.get(update.source),
        services=tuple(
            (view.link("service", service), speaking.tag("state", state))
            for service, state in update.services
        ),
        places=tuple(
            (view.name("place", place), speaking.tag("place_state", state))
            for place, state in update.places
        ),
        key=update.key,
        vague=_vague(view, update.at),
        gap=gap,
    )


def shelf_links(view: View, id: str, count: int) -> tuple[Link, ...]:
    """Return the pages of a long timeline, oldest first; none where the incident's page has it all."""
    return tuple(_shelf_link(view, id, number, count) for number in range(1, shelves_of(count) + 1))


def updates_face(view: View, owner: str) -> UpdatesFace:
    """Return the face of a shelf (`ID/NUMBER`), oldest first whatever the incident's state.

    It reads its own shelf alone, so that an update elsewhere leaves its page as it is.
    """
    id, _, number = owner.partition("/")
    shelf = view.publication.index.shelf(id, int(number))
    assert shelf is not None
    older = _beside(view, shelf, -1, N_("Earlier updates")) if shelf.number > 1 else None
    newer = _beside(view, shelf, 1, N_("Later updates")) if shelf.later else None
    return _face(view, shelf, shelf.number, older, newer, newest_first=False)


def order_face(view: View, id: str) -> UpdatesFace:
    """Return the face of the timeline in the other order: oldest first of an open incident.

    Of a long one the shelf at that end, and the way to the next.
    """
    index = view.publication.index
    head = index.head(id)
    assert head is not None
    number = 1
    if not head.is_open:
        incident = index.incident(id)
        assert incident is not None
        number = shelves_of(len(incident.updates)) or 1
    shelf = index.shelf(id, number)
    assert shelf is not None
    newer = _beside(view, shelf, 1, N_("Later updates")) if shelf.later else None
    older = _beside(view, shelf, -1, N_("Earlier updates")) if shelf.number > 1 else None
    long = shelf.later or shelf.number > 1
    stays = shelf.number if long else 0
    return _face(view, shelf, stays, older, newer, newest_first=not head.is_open)


def _face(
    view: View, shelf: Shelf, stays: int, older: Link | None, newer: Link | None,
    *, newest_first: bool,
) -> UpdatesFace:  # fmt: skip
    sources = source_faces(view, shelf.id, shelf.sources)
    count = len(shelf.updates)
    faces = update_faces(view, shelf.id, shelf.updates, sources, [stays] * count)
    return UpdatesFace(
        incident=Link(view.speaking.text(shelf.headline, shelf.id), view.url("incident", shelf.id)),
        range=_range(view, shelf.first, shelf.first + count - 1),
        newest_first=newest_first,
        updates=faces[::-1] if newest_first else faces,
        older=older,
        newer=newer,
    )


def _beside(view: View, shelf: Shelf, step: int, message: str) -> Link:
    number = shelf.number + step
    return Link(Spoken(view.speaking.message(message)), shelf_url(view, shelf.id, number))


def _shelf_link(view: View, id: str, number: int, count: int) -> Link:
    first = (number - 1) * SHELF + 1
    last = min(count, number * SHELF)
    return Link(Spoken(_range(view, first, last)), shelf_url(view, id, number))


def _range(view: View, first: int, last: int) -> str:
    """Return which updates these are, counted from the oldest."""
    language = view.speaking.voice.language
    numbers = {
        "first": speak_number(Decimal(first), language),
        "last": speak_number(Decimal(last), language),
    }
    return view.speaking.message(N_("Updates %(first)s to %(last)s"), **numbers)


def _vague(view: View, at: Moment) -> str:
    message = _VAGUE.get(at.precision)
    return view.speaking.message(message) if message else ""
