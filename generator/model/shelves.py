"""A long timeline cut into shelves: pages of fifty updates each, counted from the oldest.

Owns which updates stand where. A shelf that is full never changes its updates when one more is
added, so neither its page nor any permalink to it moves. Pure; knows no language and no page.
"""

from msgspec import Struct

from generator.model.incident import Incident, Source, Update
from generator.model.text import Text

SHELF = 50
"""Updates on a shelf."""
WHOLE = 75
"""Up to so many updates an incident's own page shows them all, and there are no shelves."""
TURNED = 8
"""From so many updates on there is a page in the other order: fewer are seen at a glance."""
_FEW = 25
"""A newest shelf with fewer than these is shown together with the one before it."""


class Shelf(Struct, frozen=True, kw_only=True):
    """One shelf, with all that its page says of the incident: an update elsewhere changes nothing.

    `number` counts from 1, `first` is the place of its first update in the incident, from 1;
    `later` says that there is a next shelf. `sources` are those that its updates name.
    """

    id: str
    headline: Text
    number: int
    first: int
    later: bool
    updates: tuple[Update, ...]
    sources: tuple[Source, ...]


def shelves_of(count: int) -> int:
    """Return how many shelves so many updates fill; 0 where the incident's page holds them all."""
    return -(-count // SHELF) if count > WHOLE else 0


def shelf_of(place: int, count: int) -> int:
    """Return the shelf of the update at a place (from 0), or 0 where there are none."""
    return place // SHELF + 1 if count > WHOLE else 0


def stretch(count: int, *, newest: bool) -> tuple[int, int]:
    """Return which updates the incident's own page shows, as the ends of a slice.

    All of them, or whole shelves from one end: of the newest as many as make a page worth reading.
    """
    shelves = shelves_of(count)
    if not shelves:
        return 0, count
    if not newest:
        return 0, SHELF
    start = (shelves - 1) * SHELF
    return (start - SHELF if count - start < _FEW else start), count


def cut_shelf(incident: Incident, number: int) -> Shelf | None:
    """Return a shelf of an incident; the first of a short one is its whole timeline."""
    count = len(incident.updates)
    shelves = shelves_of(count) or 1
    if not 0 < number <= shelves or not count:
        return None
    start = (number - 1) * SHELF
    updates = incident.updates[start : start + SHELF] if shelves > 1 else incident.updates
    named = {update.source for update in updates}
    return Shelf(
        id=incident.id,
        headline=incident.headline,
        number=number,
        first=start + 1,
        later=number < shelves,
        updates=updates,
        sources=tuple(source for source in incident.sources if source.id in named),
    )
