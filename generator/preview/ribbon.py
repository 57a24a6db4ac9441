"""What a page says of itself while it is not, or not only, what readers see now."""

from datetime import datetime, tzinfo

from msgspec import Struct

from generator.model.moment import Moment
from generator.model.publication import Release, State

_STATES: dict[State, str] = {
    "draft": "Draft",
    "in_review": "In review",
    "ready": "Ready, not published",
    "withdrawn": "Withdrawn",
}


class Ribbon(Struct, frozen=True):
    """A word for style (`draft`, `embargoed` …) and the words to read."""

    kind: str
    text: str


def ribbon_of(release: Release | None, as_of: datetime, zone: tzinfo) -> Ribbon | None:
    """Return the ribbon of a page at a moment; None when readers see it just so."""
    if release is None:
        return None
    found: list[tuple[str, str]] = []
    if release.state != "published":
        found.append((release.state, _STATES[release.state]))
    embargo, published, expires = release.embargo, release.published, release.expires
    if embargo is not None and embargo.start > as_of:
        found.append(("embargoed", f"Embargoed until {_said(embargo, zone)}"))
    if release.state == "published" and published is not None and published.start > as_of:
        found.append(("scheduled", f"Not yet published: from {_said(published, zone)}"))
    if expires is not None and expires.start <= as_of:
        found.append(("expired", f"Expired {_said(expires, zone)}"))
    if not found:
        return None
    return Ribbon(found[0][0], " · ".join(words for _, words in found))


def _said(moment: Moment, zone: tzinfo) -> str:
    return f"{moment.start.astimezone(zone):%Y-%m-%d %H:%M} ({zone})"
