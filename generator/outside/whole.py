"""`khobor check --external`: a site's links to other sites, asked and told."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, tzinfo
from math import ceil
from pathlib import Path

from msgspec import Struct

from generator import __version__
from generator.content.frame import Content
from generator.diagnostics import Diagnostic
from generator.l10n.zones import zone_of
from generator.outside.answer import Kind
from generator.outside.asking import Progress
from generator.outside.kept import forget
from generator.outside.linked import outside_of
from generator.outside.reach import asked_as
from generator.outside.round import Left, Round, ask_round
from generator.outside.sending import Manner
from generator.outside.telling import count, tell, tell_without_copy
from generator.saying import Quantity, Saying, Value, listed, number, say

_SAID: tuple[tuple[Kind, str], ...] = (
    ("there", "{count} as they should"),
    ("gone", "{count} gone"),
    ("moved", "{count} moved"),
    ("failing", "{count} failing"),
    ("silent", "{count} not for programs"),
)
_SHOWN = 10
"""So many of the addresses that are left are named."""


class Outside(Struct, frozen=True):
    """What was found, the round in one line, and a line for each address that is left for the next."""

    found: list[Diagnostic]
    summary: Saying
    left: list[Saying]


def manner_of(content: Content, *, private: Iterable[str] = ()) -> Manner:
    """Return how other sites are asked: as this program, for this site."""
    agent = f"Khobor/{__version__} (+{content.site.url})"
    return Manner(agent.encode("ascii", "replace").decode("ascii"), private=tuple(private))


def look_outside(
    root: Path,
    content: Content,
    now: datetime,
    manner: Manner,
    progress: Progress,
    *,
    clean: bool = False,
) -> Outside:
    """Ask for every address outside that is due; `now` decides which are. All are where a run begins `clean`."""
    if clean:
        forget(root)
    places = list(outside_of(content, root))
    addresses = {asked_as(place.link.address) for place in places}
    round = ask_round(root, addresses, manner, now.timestamp(), progress)
    zone = zone_of(content.site.timezone)
    found = [*tell(places, round.known), *tell_without_copy(places)]
    return Outside(found, _summary(round, len(addresses)), list(_lines(round.left, zone)))


def _summary(round: Round, addresses: int) -> Saying:
    left = {one.address for one in round.left}
    counts = count(known for address, known in round.known.items() if address not in left)
    said: list[Value] = [
        say(template, count=number(counts[kind])) for kind, template in _SAID if counts[kind]
    ]
    if left:
        said.append(say("{count} left for the next run", count=number(len(left))))
    if round.lonely:
        said.append(say("none was reached; is this machine connected?"))
    if round.unkept:
        said.append(say("the answers cannot be kept: {why}", why=round.unkept))
    template = "{count} addresses of other sites, {asked} asked now"
    if addresses == 1:
        template = "{count} address of other sites, {asked} asked now"
    summary = say(template, count=number(addresses), asked=number(round.asked))
    return say("{round}: {answers}", round=summary, answers=listed(said)) if said else summary


def _lines(left: list[Left], zone: tzinfo | None) -> Iterator[Saying]:
    """Yield why each of the first addresses is left, and how many more there are."""
    for one in left[:_SHOWN]:
        why = say("nobody was reached")
        if one.rest is not None:
            minute = ceil(one.rest.until / 60) * 60
            until = datetime.fromtimestamp(minute, UTC).astimezone(zone or UTC)
            moment = until.isoformat(timespec="minutes")
            why = say(
                "{host} answers {status}: left alone until {moment}",
                host=one.host,
                status=str(one.rest.status),
                moment=Quantity("moment", moment, moment),
            )
        yield say("left for the next run: {address} ({why})", address=one.address, why=why)
    if len(left) > _SHOWN:
        yield say("left for the next run: {count} more", count=number(len(left) - _SHOWN))
