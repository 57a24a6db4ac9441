"""The incidents index and its parts by severity and by year, with plain links between them all.

A choice is a page that is there anyway (a service's, a place's) or one that this module fills.
What has no incident is not offered, and has no page.
"""

from collections.abc import Mapping
from itertools import groupby

from generator.index.filing import ALL
from generator.l10n.collation import sort_key
from generator.l10n.messages import N_
from generator.model.incident import SEVERITIES
from generator.model.listing import IncidentHead
from generator.model.moment import Moment
from generator.pages.faces import Link, Spoken
from generator.pages.index_faces import Choice, Choices, IncidentsFace
from generator.pages.view import View

LISTED = 100
"""Incidents on a page: older ones stand under their year."""
_LISTS: Mapping[str, str] = {
    "incidents": "incidents",
    "incidents_severity": "grave",
    "incidents_year": "begun",
}


def incidents_face(view: View, kind: str = "incidents", owner: str = "") -> IncidentsFace:
    """Return the incidents of the index, of a severity or of a year: open ones, then by month."""
    index = view.publication.index
    whole = kind == "incidents"
    count = None if kind == "incidents_year" else LISTED
    heads = index.heads(_LISTS[kind], owner, count)
    months = [
        (label, view.incident_cards(tuple(group)))
        for label, group in groupby(
            (head for head in heads if not head.is_open), key=lambda head: _began_month(view, head)
        )
    ]
    open_now = index.heads("open") if whole else tuple(head for head in heads if head.is_open)
    return IncidentsFace(
        open=view.incident_cards(open_now),
        months=tuple(months),
        choices=tuple(_all_choices(view, kind, owner)),
        narrowed=not whole,
    )


def _all_choices(view: View, kind: str, owner: str) -> list[Choices]:
    index, speaking = view.publication.index, view.speaking
    message = speaking.message

    def choice(words: Link | Spoken, page: str, id: str, bucket: str) -> Choice:
        link = words if isinstance(words, Link) else Link(words, view.url(page, id))
        count = speaking.voice.language.digits(str(index.count(bucket, id)))
        current = (page, id) == (kind, owner)
        return Choice(Link(link.text, link.url, current=current), count)

    every = Spoken(message(N_("All incidents")))
    severities = [
        choice(Spoken(speaking.tag("severity", code).text), "incidents_severity", code, "grave")
        for code in reversed(SEVERITIES)
        if index.count("grave", code)
    ]
    digits = speaking.voice.language.digits
    years = [
        choice(Spoken(digits(year)), "incidents_year", year, "begun")
        for year in index.bucket_ids(ALL, "begun")[::-1]
    ]
    groups = [
        Choices("severity", message(N_("By severity")), tuple(severities)),
        Choices("year", message(N_("By year")), tuple(years)),
    ]
    for page, bucket, label in (
        ("service", "hit", N_("By service")),
        ("place", "struck", N_("By place")),
    ):
        ids = _ids(view, page, bucket)
        links = [view.link(page, id) for id in ids]
        named = [choice(link, page, id, bucket) for link, id in zip(links, ids, strict=True)]
        base = speaking.voice.language.base
        named.sort(key=lambda one: sort_key(one.link.text.text, base))
        groups.append(Choices(page, message(label), tuple(one for one in named if one.link.url)))
    whole = Choices("all", "", (choice(every, "incidents", "", "incidents"),))
    return [group for group in (whole, *groups) if group.choices]


def _ids(view: View, page: str, bucket: str) -> list[str]:
    """Return what has incidents; of services those that are a part of none of the others."""
    index = view.publication.index
    ids = index.bucket_ids(ALL, bucket)
    if page != "service":
        return ids
    return [id for id in ids if index.registry.part_of(id) not in ids]


def _began_month(view: View, incident: IncidentHead) -> str:
    began = incident.began
    if not isinstance(began, Moment) and incident.ended is not None:
        began = incident.ended
    if not isinstance(began, Moment):
        return view.speaking.message(N_("Date not known"))
    at = view.speaking.local(began.start) if began.exact else began.start
    return view.speaking.month(f"{at.year:04d}-{at.month:02d}")
