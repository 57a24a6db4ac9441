"""What a page says of itself while it is not, or not only, what readers see now."""

from collections.abc import Mapping
from datetime import datetime, tzinfo

from msgspec import Struct

from generator.l10n.desk import DESK_ENGLISH, Teller
from generator.model.moment import Moment
from generator.model.publication import Release, State
from generator.saying import Quantity, Saying, say

_STATES: Mapping[State, Saying] = {
    "draft": say("Draft"),
    "in_review": say("In review"),
    "ready": say("Ready, not published"),
    "withdrawn": say("Withdrawn"),
}


class Ribbon(Struct, frozen=True):
    """A word for style (`draft`, `embargoed` …) and the words to read."""

    kind: str
    text: str


def ribbon_of(
    release: Release | None, as_of: datetime, zone: tzinfo, teller: Teller = DESK_ENGLISH
) -> Ribbon | None:
    """Return the ribbon of a page at a moment, in the desk's language; None when readers see it just so."""
    if release is None:
        return None
    found: list[tuple[str, Saying]] = []
    if release.state != "published":
        found.append((release.state, _STATES[release.state]))
    embargo, published, expires = release.embargo, release.published, release.expires
    if embargo is not None and embargo.start > as_of:
        found.append(("embargoed", say("Embargoed until {when}", when=_said(embargo, zone))))
    if release.state == "published" and published is not None and published.start > as_of:
        found.append(
            ("scheduled", say("Not yet published: from {when}", when=_said(published, zone)))
        )
    if expires is not None and expires.start <= as_of:
        found.append(("expired", say("Expired {when}", when=_said(expires, zone))))
    if not found:
        return None
    return Ribbon(found[0][0], " · ".join(teller.tell(words) for _, words in found))


def _said(moment: Moment, zone: tzinfo) -> Quantity:
    at = moment.start.astimezone(zone)
    return Quantity("moment", f"{at:%Y-%m-%dT%H:%M}", f"{at:%Y-%m-%d %H:%M} ({zone})")
