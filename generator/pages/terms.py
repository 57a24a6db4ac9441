"""The faces of a term (topic, person, place), of a month, and of the archive of all months."""

from itertools import groupby

from generator.pages.faces import Link, Spoken
from generator.pages.matters import ArchiveFace, MonthFace, TermFace
from generator.pages.view import View

TERM_LISTED = 100
"""The stories of a topic, person or place, and the incidents of a place: a page of ten thousand
would weigh five megabytes."""


def term_face(view: View, kind: str, id: str) -> TermFace:
    """Return a topic's, person's or place's page: the newest; months lead to what is older."""
    index = view.publication.index
    person = index.registry.people.get(id) if kind == "person" else None
    incidents = index.heads("struck", id, TERM_LISTED) if kind == "place" else ()
    listing = index.listed(view.locale, kind, id)
    places = listing.places(0, TERM_LISTED + 1)
    months = listing.months() if len(places) > TERM_LISTED else ()
    return TermFace(
        taxonomy=kind,
        desk=person.desk if person else False,
        name=view.name(kind, id),
        role=view.speaking.text(person.role) if person else Spoken(""),
        stories=view.story_cards(places[:TERM_LISTED]),
        incidents=view.incident_cards(incidents),
        months=tuple(month_link(view, month) for month in months),
    )


def month_face(view: View, id: str) -> MonthFace:
    """Return a month's archive with links to the months beside it."""
    index = view.publication.index
    months = index.bucket_ids(view.locale, "month")
    at = months.index(id)
    return MonthFace(
        label=view.speaking.month(id),
        stories=view.story_cards(index.listed(view.locale, "month", id).places()),
        older=month_link(view, months[at - 1]) if at else None,
        newer=month_link(view, months[at + 1]) if at + 1 < len(months) else None,
    )


def archive_face(view: View) -> ArchiveFace:
    """Return all months by year, newest first."""
    index = view.publication.index
    months = sorted(index.bucket_ids(view.locale, "month"), reverse=True)
    digits = view.speaking.voice.language.digits
    years = []
    for year, group in groupby(months, key=lambda m: m[:4]):
        entries = tuple(
            (month_link(view, m), digits(str(len(index.listed(view.locale, "month", m)))))
            for m in group
        )
        years.append((digits(year), entries))
    return ArchiveFace(years=tuple(years))


def month_link(view: View, month: str) -> Link:
    """Return a link to a month's archive."""
    return Link(Spoken(view.speaking.month(month)), view.url("month", month))
