"""The faces of pages that list: fronts, indexes, services, status, terms, months."""

from collections.abc import Sequence
from datetime import UTC, datetime

from generator.index.filing import ALL
from generator.index.listing import Listing
from generator.l10n.calendars import speak_bangla_date
from generator.l10n.collation import sort_key
from generator.l10n.dates import speak_date
from generator.model.listing import IncidentHead
from generator.model.moment import Moment
from generator.pages.calendars import calendar_face, year_links, years_of
from generator.pages.faces import Link, Spoken, Tag
from generator.pages.matters import (
    Edition,
    FrontFace,
    SectionFace,
    ServiceFace,
    StateChange,
    StatusFace,
    StatusRow,
)
from generator.pages.terms import month_link
from generator.pages.view import View

_WORST_LAST = (
    "operational",
    "under_maintenance",
    "degraded_performance",
    "partial_outage",
    "major_outage",
)
"""Maintenance is a plan: any fault is worse."""
FRONT_STORIES = 8
SECTION_STORIES = 4
LISTED = 30
FRONT_INCIDENTS = 6


def front_face(view: View) -> FrontFace:
    """Return the home front: the desk's lead and order first, then the newest."""
    index = view.publication.index
    chosen = _desk_order(view)
    everything = index.listed(view.locale, "all")
    shown = {id for id, _ in chosen}
    newest = everything.others(shown, FRONT_STORIES + 1)
    ordered = [*chosen, *newest][: FRONT_STORIES + 1]
    shown = {id for id, _ in ordered}
    sections = []
    for section in index.site.sections:
        own = index.listed(view.locale, "section", section.id).others(shown, SECTION_STORIES)
        if own:
            sections.append((view.link("section", section.id), view.story_cards(own)))
    return FrontFace(
        edition=_edition(view, everything),
        lead=view.story_card(*ordered[0]) if ordered else None,
        stories=view.story_cards(ordered[1:]),
        sections=tuple(sections),
        open_incidents=view.incident_cards(index.heads("open")),
        incidents=view.incident_cards(index.heads("incidents", count=FRONT_INCIDENTS)),
    )


def section_face(view: View, id: str) -> SectionFace:
    """Return a section's front; the months lead to what it no longer lists."""
    index = view.publication.index
    listing = index.listed(view.locale, "section", id)
    places = listing.places(0, LISTED)
    return SectionFace(
        link=view.link("section", id),
        edition=_edition(view, listing),
        lead=view.story_card(*places[0]) if places else None,
        stories=view.story_cards(places[1:]),
        months=tuple(month_link(view, month) for month in listing.months()),
    )


def service_face(view: View, id: str) -> ServiceFace:
    """Return a service's page: what is open, its incidents, and how its state changed."""
    index = view.publication.index
    service = index.registry.services.get(id)
    incidents = index.heads("hit", id, LISTED)
    open_now = index.heads_of(row for row in index.filed("hit", id) if row.is_open)
    years = years_of(view, id)
    operator = service.operator if service else ""
    return ServiceFace(
        link=view.link("service", id),
        operator=_operator(view, operator),
        part_of=view.link("service", service.part_of) if service and service.part_of else None,
        parts=tuple(
            view.link("service", part)
            for part in index.registry.parts_of(id)
            if view.url("service", part)
        ),
        url=service.url if service else "",
        now=_now(view, id),
        open_incidents=view.incident_cards(open_now),
        incidents=view.incident_cards(incidents),
        states=_states(view, id, incidents),
        stories=view.story_cards(index.listed(view.locale, "service", id).places(0, LISTED)),
        calendar=calendar_face(view, id, years[0]) if years else None,
        years=year_links(view, id, years[0]) if years else (),
    )


def status_face(view: View) -> StatusFace:
    """Return the status overview: top services with their parts below them."""
    index = view.publication.index
    known = index.bucket_ids(ALL, "hit")
    tops = [id for id in known if _parent(view, id) not in known]
    rows = [_status_row(view, id, known) for id in tops]
    rows.sort(key=lambda row: _in_dictionary(view, row))
    return StatusFace(open=len(index.filed("open")), services=tuple(rows))


# --- helpers ---


def _edition(view: View, listing: Listing) -> Edition | None:
    """Return the date of a front: when the newest of its stories was published or updated.

    The build's own day is never printed: a front that said "today" would be wrong tomorrow.
    """
    stamp = listing.stamp()
    if stamp is None:
        return None
    language = view.speaking.voice.language
    day = view.speaking.local(datetime.fromtimestamp(stamp, UTC)).date()
    bangla = speak_bangla_date(
        day, language.tongue.calendar, language.bangla_starts, native=language.native_digits
    )
    return Edition(day.isoformat(), speak_date(day, language, "full"), bangla)


def _desk_order(view: View) -> list[tuple[str, str]]:
    """Return the stories that the desk put on the front now: the lead first, then by order.

    Each is its id and the locale in which it is shown; the newest first among equals.
    """
    index, horizon = view.publication.index, view.publication.horizon
    leads: list[tuple[str, str]] = []
    ordered: list[tuple[int, tuple[str, str]]] = []
    for place in index.listed(view.locale, "front").places():
        story = index.story(place[0])
        front = story.front if story is not None else None
        if front is None or (front.until is not None and horizon.passed(front.until.start)):
            continue
        if front.lead:
            leads.append(place)
        elif front.order is not None:
            ordered.append((front.order, place))
    ordered.sort(key=lambda pair: pair[0])
    return leads[:1] + [place for _, place in ordered] + leads[1:]


def _operator(view: View, id: str) -> Spoken:
    if not id:
        return Spoken("")
    registry = view.publication.index.registry
    return view.name("publisher" if id in registry.publishers else "service", id)


def _parent(view: View, id: str) -> str:
    return view.publication.index.registry.part_of(id)


def _now(view: View, id: str) -> Tag:
    """Return the worst state that an open incident gives a service, or that none is open.

    Never says that a service works: a newsroom reports, it does not monitor.
    """
    index = view.publication.index
    open_now = [row.id for row in index.filed("hit", id) if row.is_open]
    if not open_now:
        return view.speaking.tag("state", "no_incident")
    rolled = _with_parts(view, id)
    latest: list[str] = []
    for incident in open_now:
        updates = index.states_of(incident)
        states = {s: state for u in updates for s, state in u.services if s in rolled}
        latest.extend(states.values())
    worst = max(latest, key=_WORST_LAST.index, default="open_incident")
    return view.speaking.tag("state", "open_incident" if worst == "operational" else worst)


def _with_parts(view: View, id: str) -> set[str]:
    """Return a service and everything that is a part of it."""
    registry = view.publication.index.registry
    found: set[str] = set()
    pending = [id]
    while pending:
        one = pending.pop()
        if one not in found:
            found.add(one)
            pending.extend(registry.parts_of(one))
    return found


def _states(view: View, id: str, incidents: Sequence[IncidentHead]) -> tuple[StateChange, ...]:
    changes: list[tuple[Moment, StateChange]] = []
    for incident in incidents:
        link = Link(view.incident_card(incident).headline, view.url("incident", incident.id))
        for update in view.publication.index.states_of(incident.id):
            state = dict(update.services).get(id)
            if state:
                face = StateChange(
                    at=view.speaking.when(update.at),
                    state=view.speaking.tag("state", state),
                    incident=link,
                )
                changes.append((update.at, face))
    changes.sort(key=lambda pair: pair[0].start, reverse=True)
    return tuple(face for _, face in changes)


def _in_dictionary(view: View, row: StatusRow) -> tuple[object, ...]:
    """Return the key that puts a row where the language's dictionary would."""
    return sort_key(row.link.text.text, view.speaking.voice.language.base)


def _status_row(view: View, id: str, known: Sequence[str]) -> StatusRow:
    index = view.publication.index
    incidents = index.filed("hit", id)
    parts = [part for part in index.registry.parts_of(id) if part in known]
    rows = [_status_row(view, part, known) for part in parts]
    rows.sort(key=lambda row: _in_dictionary(view, row))
    return StatusRow(
        link=view.link("service", id),
        now=_now(view, id),
        open_incidents=view.incident_cards(index.heads_of(i for i in incidents if i.is_open)),
        latest=next(iter(view.incident_cards(index.heads_of(incidents[:1]))), None),
        parts=tuple(rows),
    )
