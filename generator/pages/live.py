"""What an incident's page says besides its timeline: key moments, the pinned update, how services
and places fare, the lineage, who, how sure.

Owns which of these a page has: the first three belong to an open incident, key moments also to a
timeline that does not stand on one page.
"""

from generator.model.incident import CERTAINTIES, Incident, Update
from generator.model.moment import Moment
from generator.model.shelves import shelf_of, shelves_of, stretch
from generator.pages.faces import IncidentCard, SourceFace, Spoken, Tag, UpdateFace
from generator.pages.lane_faces import Standing
from generator.pages.updates import update_face, update_faces, update_url
from generator.pages.view import View


def timeline_of(
    view: View, incident: Incident, sources: dict[str, SourceFace]
) -> tuple[UpdateFace, ...]:
    """Return the updates that stand on the incident's own page, oldest first."""
    count = len(incident.updates)
    start, end = stretch(count, newest=incident.is_open)
    numbers = [shelf_of(place, count) for place in range(start, end)]
    return update_faces(view, incident.id, incident.updates[start:end], sources, numbers)


def key_moments(
    view: View, incident: Incident, sources: dict[str, SourceFace]
) -> tuple[UpdateFace, ...]:
    """Return the key updates in the page's order, of an open incident or a long timeline."""
    if not incident.is_open and not shelves_of(len(incident.updates)):
        return ()
    found = [_one(view, incident, place, sources) for place, u in enumerate(incident.updates) if u.key]  # fmt: skip
    return tuple(found[::-1] if incident.is_open else found)


def pinned(view: View, incident: Incident, sources: dict[str, SourceFace]) -> UpdateFace | None:
    """Return the update that stays on top while the incident is open."""
    if not incident.is_open:
        return None
    found = (_one(view, incident, place, sources) for place, u in enumerate(incident.updates) if u.pinned)  # fmt: skip
    return next(found, None)


def standing(view: View, incident: Incident) -> tuple[Standing, ...]:
    """Return the state of each service and place of an open incident, and since when it is that."""
    if not incident.is_open:
        return ()
    rows = []
    for kind, table in (("service", "state"), ("place", "place_state")):
        latest: dict[str, tuple[str, Moment]] = {}
        for update in incident.updates:
            for id, state in _states(update, kind):
                if latest.get(id, ("",))[0] != state:
                    latest[id] = (state, update.at)
        rows += [
            Standing(
                link=view.link(kind, id),
                state=view.speaking.tag(table, state),
                since=view.speaking.when(since),
            )
            for id, (state, since) in latest.items()
        ]
    return tuple(rows)


def lineage(view: View, id: str) -> tuple[IncidentCard, ...]:
    """Return forebears, the incident and what came after, each part by begin; none without kin."""
    index = view.publication.index
    before, after = index.predecessors(id), index.successors(id)
    if not before and not after:
        return ()
    heads = []
    for ids in (before, (id,), after):
        part = [head for one in ids if (head := index.head(one)) is not None]
        part.sort(key=lambda head: _second(head.began))
        heads += part
    return view.incident_cards(heads)


def operators(view: View, incident: Incident) -> tuple[Spoken, ...]:
    """Return who runs the services, each once, in the services' order."""
    registry = view.publication.index.registry
    ids = [s.operator for id in incident.services if (s := registry.services.get(id))]
    return tuple(
        view.name("publisher" if id in registry.publishers else "service", id)
        for id in dict.fromkeys(filter(None, ids))
    )


def sureness(view: View, incident: Incident) -> Tag:
    """Return the least certain of begin, end and figures; what says nothing is observed."""
    stated = [incident.began.ours.certainty, *(f.sureness for f in incident.figures)]
    if incident.ended is not None:
        stated.append(incident.ended.ours.certainty)
    least = max((CERTAINTIES.index(one or "observed") for one in stated), default=0)
    return view.speaking.tag("certainty", CERTAINTIES[least])


def _one(view: View, incident: Incident, place: int, sources: dict[str, SourceFace]) -> UpdateFace:
    update = incident.updates[place]
    url = update_url(view, incident.id, update, shelf_of(place, len(incident.updates)))
    return update_face(view, incident.id, update, sources, url=url)


def _states(update: Update, kind: str) -> tuple[tuple[str, str], ...]:
    return update.services if kind == "service" else update.places


def _second(began: object) -> float:
    return began.start.timestamp() if isinstance(began, Moment) else float("inf")
