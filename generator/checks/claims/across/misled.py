"""A length that is counted on from a time told before, and does not lead to the time beside it: "18 minutes later, at 7.10" of 6.42.

Both times must be moments of the record. From what has no time of its own the text may count as well, so a length that is too short
must be a slip of the pen from the right one where another sentence stands between.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal

from msgspec.structs import replace

from generator.checks.claims.across.chained import day_of, is_time, leads, minutes_at, way_of
from generator.checks.claims.across.dated import is_sure
from generator.checks.claims.facts.derived import length_between
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.values.against import fit_of, rounds
from generator.checks.claims.values.slips import one_apart
from generator.l10n.hearing.heard import minutes_of
from generator.l10n.hearing.lexicon import SECONDS
from generator.saying import Saying, say

_CHAIN = 12
"""Letters between a length and the time to which it leads: 28 minutes later, at."""
_TENS = 10
"""Minutes below which any two lengths look alike."""
_DAY = SECONDS["day"]
_NOT = say("it does not lead from the time told before it to the one beside it")


Find = Callable[[Sequence[Mention], int, Sequence[Ground]], Ground | None]
"""Returns the length that is right in the place of a mention, among the moments of the record; None where it may be right itself."""


def misled(mentions: Iterable[Mention], facts: Sequence[Ground]) -> Iterator[Mention]:
    """Yield the mentions of a record in order; a length contradicts what lies between the time told before and the one beside it."""
    yield from held_to(mentions, facts, _between, _NOT)


def held_to(
    mentions: Iterable[Mention], facts: Sequence[Ground], find: Find, why: Saying
) -> Iterator[Mention]:
    """Yield the mentions of a record in order; one that nothing explains contradicts the length that is right in its place."""
    found = list(mentions)
    moments = [g for g in facts if g.at is not None and g.clock and g.ours]
    for at, one in enumerate(found):
        ground = find(found, at, moments) if one.verdict == "unexplained" else None
        yield replace(one, verdict="contradicts", ground=ground, reason=why) if ground else one


def _between(found: Sequence[Mention], at: int, moments: Sequence[Ground]) -> Ground | None:
    """Return the length that is right where a later time stands beside a length that leads to it from nothing told before."""
    one = found[at]
    heard = one.heard
    if heard is None or heard.kind != "duration" or heard.bound == "between":
        return None
    low = Decimal(heard.low)
    if low >= _DAY or way_of(one) != 1:
        return None
    to = next((m for m in found if _is_beside(m, one)), None)
    start = next((m for m in reversed(found[:at]) if is_time(m, one) and m is not to), None)
    if to is None or start is None or not is_moment(start) or not is_moment(to):
        return None
    assert start.ground is not None and to.ground is not None
    if start.sentence.span(0).line != one.sentence.span(0).line:
        return None
    right = length_between(start.ground, to.ground)
    if right is None or right.low >= _DAY or fit_of(heard, right, "") != "contradicts":
        return None
    if rounds(heard, right, one.sentence.field, later=True):
        return None
    if _leads_from_any(found, at, to, moments) or _adds_up(found, at, start, right):
        return None
    near = start.sentence is one.sentence or one.sentence.before == start.sentence.text
    return right if near or low > right.high or _is_slip(one, right) else None


def _is_beside(time: Mention, one: Mention) -> bool:
    """Return True for a time that stands right behind a length, or right before it: at half past eleven, 85 minutes later."""
    assert one.heard is not None
    if time.sentence is not one.sentence or not is_time(time, one) or time.heard is None:
        return False
    return (
        0 <= time.heard.start - one.heard.end <= _CHAIN
        or 0 <= one.heard.start - time.heard.end <= 2
    )


def is_moment(time: Mention) -> bool:
    ground = time.ground
    return (
        time.verdict == "agrees"
        and ground is not None
        and ground.at is not None
        and ground.clock
        and ground.ours
        and is_sure(time)
    )


def _leads_from_any(
    found: Sequence[Mention], at: int, to: Mention, moments: Sequence[Ground]
) -> bool:
    """Return True where a length leads to a time from any moment of the record, or any time of the text before it."""
    one = found[at]
    assert to.ground is not None and to.heard is not None
    end = minutes_at(to.ground, to.clock)
    day = day_of(to.heard)
    if any(leads(one, to.ground, end - minutes_at(g, to.clock), 1, day) for g in moments):
        return True
    told = (m.heard for m in found[:at] if is_time(m, one) and m.heard is not None)
    return any(
        leads(one, to.ground, end - minutes_of(str(h.low)), 1, min(day, day_of(h))) for h in told
    )


def _adds_up(found: Sequence[Mention], at: int, start: Mention, right: Ground) -> bool:
    """Return True where other lengths between the time before and this one make up the rest: ten minutes, and then 18."""
    one = found[at]
    assert one.heard is not None
    others = (
        Decimal(m.heard.low)
        for m in found[found.index(start) + 1 : at]
        if m.heard is not None and m.heard.kind == "duration"
    )
    return any(Decimal(one.heard.low) + other == right.low for other in others)


def _is_slip(one: Mention, right: Ground) -> bool:
    """Return True for minutes that are written with one digit wrong."""
    assert one.heard is not None
    said, meant = (int(seconds) // 60 for seconds in (one.heard.low, right.low))
    return min(said, meant) >= _TENS and one_apart(str(said), str(meant))
