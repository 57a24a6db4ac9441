"""`khobor check --external`: a site's links to other sites, asked and told."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from generator import __version__
from generator.content.frame import Content
from generator.diagnostics import Diagnostic
from generator.outside.answer import Kind
from generator.outside.ask import Manner
from generator.outside.linked import outside_of
from generator.outside.round import Progress, ask_round
from generator.outside.telling import bare, count, tell, tell_without_copy

_SAID: tuple[tuple[Kind, str], ...] = (
    ("there", "as they should"),
    ("gone", "gone"),
    ("moved", "moved"),
    ("failing", "failing"),
    ("silent", "not for programs"),
)


class Outside(Struct, frozen=True):
    """What was found, and the round in one line."""

    found: list[Diagnostic]
    summary: str


def manner_of(content: Content, *, private: Iterable[str] = ()) -> Manner:
    """Return how other sites are asked: as this program, for this site."""
    agent = f"Khobor/{__version__} (+{content.site.url})"
    return Manner(agent.encode("ascii", "replace").decode("ascii"), private=tuple(private))


def look_outside(
    root: Path, content: Content, now: datetime, manner: Manner, progress: Progress
) -> Outside:
    """Ask for every address outside that is due; `now` decides which are."""
    places = list(outside_of(content, root))
    addresses = {bare(place.link.address) for place in places}
    known, asked = ask_round(root, addresses, manner, now.timestamp(), progress)
    counts = count(known.values())
    said = [f"{counts[kind]} {words}" for kind, words in _SAID if counts[kind]]
    if places and not known:
        said.append("none was reached; is this machine connected?")
    elif left := len(addresses) - len(known):
        said.append(f"{left} left for the next run")
    plural = "" if len(addresses) == 1 else "es"
    summary = f"{len(addresses)} address{plural} of other sites, {asked} asked now"
    summary += ": " + ", ".join(said) if said else ""
    return Outside([*tell(places, known), *tell_without_copy(places)], summary)
