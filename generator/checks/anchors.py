"""The anchors of a record's page: what may follow a # in a link to it.

Owns which sections the theme's page of an incident has; headings and updates bring their own.
"""

from collections.abc import Callable

from generator.model.incident import Incident
from generator.model.shelves import shelves_of
from generator.model.story import PlainPage, Story


def _is_long(incident: Incident) -> bool:
    return incident.is_open or bool(shelves_of(len(incident.updates)))


def _differs(incident: Incident) -> bool:
    claims = (incident.began, incident.ended, incident.cause)
    return any(claim is not None and claim.others for claim in claims)


_SECTIONS: tuple[tuple[str, Callable[[Incident], bool]], ...] = (
    ("glance", lambda incident: True),
    ("pinned", lambda incident: incident.is_open and any(u.pinned for u in incident.updates)),
    ("differ", _differs),
    ("key-moments", lambda incident: _is_long(incident) and any(u.key for u in incident.updates)),
    (
        "standing",
        lambda incident: incident.is_open and any(u.services or u.places for u in incident.updates),
    ),
    ("figures", lambda incident: bool(incident.figures)),
    ("timeline", lambda incident: bool(incident.updates)),
    ("cause", lambda incident: incident.cause is not None),
    ("charts", lambda incident: bool(incident.series)),
    ("quotes", lambda incident: bool(incident.quotes)),
    ("corrections", lambda incident: bool(incident.corrections)),
    ("sources", lambda incident: bool(incident.sources)),
)
"""The ids of `templates/incident.html`, each with what an incident must have for it."""
AROUND = ("stories", "lineage", "share", "main", "top")
"""Anchors that a page may have for what stands in other records, or around it: not looked into."""


def anchors_of(record: Story | PlainPage | Incident, locale: str) -> tuple[str, ...]:
    """Return the anchors of a record's page in a language, or in the original where it lacks it."""
    if isinstance(record, Incident):
        updates = (f"update-{update.id}" for update in record.updates)
        return (*updates, *(name for name, stands in _SECTIONS if stands(record)))
    version = record.version(locale) or record.versions[0]
    own = version.body.anchors
    return (*own, "corrections") if isinstance(record, Story) and record.corrections else own


def has_anchor(anchors: tuple[str, ...], anchor: str) -> bool:
    """Return True where a page has an anchor, or may have it for all that is known here."""
    return anchor in anchors or anchor in AROUND
