"""How earlier incidents compare with one: by what is both known, how far, and of which stretch of time."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Literal
from zoneinfo import ZoneInfo

from msgspec import Struct

from generator.checks.superlatives.claims import Claim
from generator.checks.superlatives.events import is_of
from generator.checks.superlatives.people import is_weighed
from generator.checks.superlatives.row import Kind
from generator.l10n.durations import speak_duration
from generator.l10n.language import language_of_tag
from generator.model.incident import Figure, Incident
from generator.model.moment import Moment
from generator.saying import Quantity, Saying, counted, say

_PLANNED = frozenset(("scheduled", "in_progress", "verifying", "completed"))
"""What only planned work has as its status."""
_WHOLE = ("001", "")
"""Places that hold every other."""


class Rival(Struct, frozen=True):
    """An earlier incident that a claim forgot, and by what it is ahead."""

    incident: Incident
    why: Saying


Verdict = Rival | Literal["shown", "open"]


def weigh_claim(claim: Claim, ours: Incident, earlier: list[Incident], zone: ZoneInfo) -> Verdict:
    """Return the incident that contradicts a claim, or whether the archive shows that it is true.

    What happened outside of the claim's limits, planned work, and events of another sort are not compared.
    """
    rivals = [one for one in earlier if _is_comparable(claim, ours, one)]
    asked = [one for one in rivals if claim.limit.holds(began_at(one, zone))]
    if claim.kind == "first":
        return _first(claim, ours, rivals, asked, zone)
    if claim.than is not None:
        return _longer(claim.than, asked, goes_back=len(asked) < len(rivals))
    ahead = sorted(_ahead_of(claim.kind, ours, asked), key=lambda row: row[:2], reverse=True)
    if len(ahead) >= claim.rank:
        rival = ahead[claim.rank - 1][2]
        if claim.rank > 1:
            why = say(
                "{why}; {count} earlier ones are ahead of it",
                why=rival.why,
                count=counted(len(ahead)),
            )
            return Rival(rival.incident, why)
        return rival
    if claim.rank > 1:
        return "shown"  # as many as it says, or the archive does not have them all
    if claim.limit.start is not None and len(asked) < len(rivals):
        return "shown"  # the archive goes further back
    compared = [row for one in asked for row in _compared(claim.kind, ours, one)]
    shows = bool(compared) and all(theirs <= own for _, theirs, own in compared)
    return "shown" if shows else "open"


def _first(
    claim: Claim, ours: Incident, rivals: list[Incident], asked: list[Incident], zone: ZoneInfo
) -> Verdict:
    """Return the first that began before, of those that are as large where the claim is of a large one."""
    if claim.is_large:
        asked = [one for one in asked if _is_as_large(ours, one)]
    first = min(asked, key=lambda one: began_at(one, zone), default=None)
    if first is None:
        within = claim.limit.start is not None
        return "shown" if within and len(asked) < len(rivals) else "open"
    day = f"{began_at(first, zone):%Y-%m-%d}"
    return Rival(first, say("began before it, on {day}", day=Quantity("day", day, day)))


def _longer(than: Decimal, asked: list[Incident], *, goes_back: bool) -> Verdict:
    """Return the longest of those that lasted longer than none is said to have; what `goes_back` further shows that none did."""
    lengths = [(length, one) for one in asked if (length := _length(one)) is not None]
    most = max(lengths, key=lambda row: (row[0], row[1].id), default=None)
    if most is None:
        return "shown" if goes_back else "open"
    if most[0] <= than:
        return "shown"
    return Rival(most[1], say("lasted {theirs}", theirs=_spoken(most[0])))


def _is_as_large(ours: Incident, other: Incident) -> bool:
    compared = list(_compared("largest", ours, other))
    return bool(compared) and all(theirs >= own for _, theirs, own in compared)


def _is_comparable(claim: Claim, ours: Incident, other: Incident) -> bool:
    if not is_of(other, claim.event) or (_is_planned(other) and not _is_planned(ours)):
        return False
    return not claim.is_placed or _share_place(ours.places, other.places)


def _is_planned(incident: Incident) -> bool:
    return incident.kind == "maintenance" or any(
        update.status in _PLANNED for update in incident.updates
    )


def _share_place(own: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Return True where a place of one is a place of the other or lies in it, or where either has none."""
    if not own or not theirs:
        return True
    return any(
        a in _WHOLE or b in _WHOLE or a == b or a.startswith(f"{b}-") or b.startswith(f"{a}-")
        for a in own
        for b in theirs
    )


def _ahead_of(
    kind: Kind, ours: Incident, earlier: list[Incident]
) -> Iterator[tuple[Decimal, str, Rival]]:
    """Yield the incidents that are ahead, where none of what is compared is behind."""
    for one in earlier:
        compared = list(_compared(kind, ours, one))
        if compared and all(theirs > own for _, theirs, own in compared):
            name, theirs, own = max(compared, key=lambda row: row[1] / row[2] if row[2] else row[1])
            by = theirs / own if own else theirs
            yield by, one.id, Rival(one, _why(name, theirs, own))


def _compared(
    kind: Kind, ours: Incident, other: Incident
) -> Iterator[tuple[str, Decimal, Decimal]]:
    """Yield what two incidents can be compared by: its name, the other's value, ours."""
    own, theirs = _length(ours), _length(other)
    if own is not None and theirs is not None and kind not in ("crowd", "deadliest"):
        yield "", theirs, own
    figures = {figure.id: figure for figure in other.figures if is_weighed(kind, figure)}
    for figure in ours.figures:
        known = figures.get(figure.id)
        if known is not None and known.unit == figure.unit and is_weighed(kind, figure):
            yield figure.id, _value(known), _value(figure)


def _why(name: str, theirs: Decimal, own: Decimal) -> Saying:
    if name:
        more, less = (Quantity("number", str(n), f"{n:,}") for n in (theirs, own))
        return say("has {figure} {theirs}, this one {own}", figure=name, theirs=more, own=less)
    return say("lasted {theirs}, this one {own}", theirs=_spoken(theirs), own=_spoken(own))


def _spoken(seconds: Decimal) -> Quantity:
    length = speak_duration(timedelta(seconds=float(seconds)), language_of_tag("en"))
    return Quantity("length", str(seconds), length)


def _length(incident: Incident) -> Decimal | None:
    began = incident.began.value
    ended = incident.ended.value if incident.ended is not None else None
    if not isinstance(began, Moment) or not isinstance(ended, Moment):
        return None
    if not (began.exact and ended.exact):
        return None
    return Decimal(int((ended.start - began.start).total_seconds()))


def _value(figure: Figure) -> Decimal:
    return figure.amount.value.value


def began_at(incident: Incident, zone: ZoneInfo) -> datetime:
    """Return when an incident that has a begin began, by the newsroom's clock."""
    began = incident.began.value
    assert isinstance(began, Moment)
    return began.start.astimezone(zone)
