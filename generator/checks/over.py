"""When an incident began and when it was over, as all who are asked say: what several checks go by."""

from collections.abc import Mapping
from datetime import datetime

from generator.model.incident import Claims, Incident
from generator.model.moment import Moment, Unknown
from generator.model.text import EVERY, Text, plain_of

OVER = ("resolved", "completed", "postmortem")
"""What an update says when the incident is over."""


def moments_of(claims: Claims[Moment | Unknown] | None) -> list[Moment]:
    """Return the moments that are claimed, ours first; nothing where none is known."""
    if claims is None:
        return []
    values = (claim.value for claim in (claims.ours, *claims.others))
    return [value for value in values if isinstance(value, Moment)]


def over_at(incident: Incident) -> datetime | None:
    """Return the instant from which nobody says that it goes on; None while it is open, or not known."""
    end = end_of(incident)
    return end.end if end is not None else None


def end_of(incident: Incident) -> Moment | None:
    """Return the end of an incident as it is written; None while it is open, or not known.

    It is the latest of the ends that are claimed and of the updates that say so.
    """
    if incident.ended is None:
        return None
    ends = moments_of(incident.ended)
    ends += [update.at for update in incident.updates if update.status in OVER[:2]]
    return max(ends, key=lambda moment: moment.end, default=None)


def phrases_of(text: Text, bases: Mapping[str, str], default: str) -> list[tuple[str, str]]:
    """Return what a text says, each time with the language subtag that it is in."""
    return [
        (bases.get(default if code == EVERY else code, ""), plain_of(phrase))
        for code, phrase in text.phrases
    ]
