"""Facts that follow from others of an incident: the time between two moments, sums and shares, how many there are.

Nobody wrote them: one bears a sentence out, and contradicts it only where nothing else of the record fits.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations, product
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from generator.checks.claims.facts.ground import POINTS, Ground, same_unit
from generator.l10n.hearing.lexicon import SECONDS
from generator.model.incident import Incident

_MOST = 40
"""Figures beyond which a record is a table: any number is the sum of some two of them."""


def whole_lengths(incident: Incident, own: Sequence[Ground]) -> Iterator[Ground]:
    """Yield how long the incident lasted, by each beginning and each end that is claimed."""
    for one, other in product(*([g for g in own if g.role == role] for role in ("began", "ended"))):
        if (length := length_between(one, other)) is not None:
            whole = one.ours and other.ours
            by_days = not (one.clock or other.clock)
            yield replace(
                length, name="duration", span=incident.span_of("ended"), ours=whole, by_days=by_days
            )


def length_between(one: Ground, other: Ground) -> Ground | None:
    """Return the time between two moments, by days of the incident's own clock where one of them has none; None where they are one."""
    assert one.at is not None
    assert other.at is not None
    days = abs((other.at.date() - one.at.date()).days)
    if one.clock and other.clock:
        seconds = Decimal(abs(int((other.at - one.at).total_seconds())))
    else:
        there = abs((_day_there(other) - _day_there(one)).days)
        seconds = Decimal((there or days) * SECONDS["day"])
    if not seconds or one.name == other.name:  # two who date one moment otherwise
        return None
    return Ground(
        name=f"{one.name} … {other.name}", incident=one.incident, role="length", kind="duration",
        span=other.span, unit="second", low=seconds, high=seconds, ours=False,
        ends=(one.name, other.name), theirs=one.theirs or other.theirs, subject=one.subject, places=one.places, days=days,
    )  # fmt: skip


def _day_there(moment: Ground) -> date:
    """Return the day of a moment by the incident's clock: that of one without a clock is of no other."""
    assert moment.at is not None
    there = moment.clock and moment.zone
    return (moment.at.astimezone(ZoneInfo(moment.zone)) if there else moment.at).date()


def sums_and_shares(own: Sequence[Ground]) -> Iterator[Ground]:
    """Yield sums and differences of two figures of one unit, and the one's share of the other."""
    figures = [g for g in own if g.role == "figure" and g.ours and g.low > 0 and not g.point]
    if len(figures) > _MOST:
        return
    for one, other in combinations(figures, 2):
        if not same_unit(one.unit, other.unit) or one.kind == "duration":
            continue
        small, large = sorted((one, other), key=lambda g: g.low)
        yield _sum(one, other, "+", one.low + other.low)
        yield _sum(large, small, "−", large.low - small.low, points=one.kind == "percent")
        if one.kind == "number":
            share = small.low * 100 / large.low
            yield Ground(
                name=f"{small.name} / {large.name}", incident=one.incident, role="other", kind="percent",
                span=small.span, unit="percent", low=share, high=share, ours=False, rounded=True,
                ends=(one.name, other.name),
            )  # fmt: skip


def _sum(one: Ground, other: Ground, sign: str, value: Decimal, *, points: bool = False) -> Ground:
    bound = one.bound if one.bound == other.bound else "about"
    return Ground(
        name=f"{one.name} {sign} {other.name}", incident=one.incident, role="other", kind=one.kind,
        span=one.span, unit=POINTS if points else one.unit, low=value, high=value,
        measure=None if points else one.measure, bound=bound, ours=False, ends=(one.name, other.name),
    )  # fmt: skip


def counts_in(incident: Incident) -> Iterator[Ground]:
    """Yield how many services, places and updates the record has."""
    for name, unit, count in (
        ("services", "service", len(incident.services)),
        ("places", "country", len(incident.places)),
        ("count-of-updates", "update", len(incident.updates)),
    ):
        value = Decimal(count)
        yield Ground(
            name=name, incident=incident.id, role="other", kind="number", span=incident.span_of(name),
            unit=unit, low=value, high=value, ours=False,
        )  # fmt: skip
