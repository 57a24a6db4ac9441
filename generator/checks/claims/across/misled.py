"""A length that is counted on from a time told before, and does not lead to the time beside it: "18 minutes later, at 7.10" of 6.42.

Both times must be moments of the record. From what has no time of its own the text may count as well, so a length that is too short
must be a slip of the pen from the right one where another sentence stands between. One of days in hours is held to the time from whatever
moment it is a slip of, where it leads from none: "at 5.40 am, 60 and a half hours later" of 80 and a half.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal

from msgspec.structs import replace

from generator.checks.claims.across.chained import (
    day_of,
    is_time,
    leads,
    minutes_at,
    stands_beside,
    way_of,
)
from generator.checks.claims.across.dated import is_sure
from generator.checks.claims.facts.derived import length_between
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.values.against import fit_of, rounds
from generator.checks.claims.values.penned import as_reckoned
from generator.checks.claims.values.slips import as_meant, one_apart
from generator.checks.claims.words.clause import words_of
from generator.l10n.hearing.heard import minutes_of
from generator.l10n.hearing.lexicon import SECONDS
from generator.saying import Saying, say

_TENS = 10
"""Minutes below which any two lengths look alike."""
_DAY, _HOUR = SECONDS["day"], SECONDS["hour"]
_MOST = 10 * _DAY
"""Beyond which no text counts hours."""
_NOT = say("it does not lead from the time told before it to the one beside it")


Find = Callable[[Sequence[Mention], int, Sequence[Ground]], Ground | None]
"""Returns the length that is right in the place of a mention, among the moments of the record; None where it may be right itself."""


def misled(mentions: Iterable[Mention], facts: Sequence[Ground]) -> Iterator[Mention]:
    """Yield the mentions of a record in order; a length contradicts what lies between the time told before and the one beside it."""
    shorter = held_to(mentions, facts, _between, _NOT)
    yield from held_to(shorter, facts, _long, _NOT)


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
    if low >= _MOST or way_of(one) != 1:
        return None
    to = next((m for m in found if stands_beside(m, one)), None)
    start = next((m for m in reversed(found[:at]) if is_time(m, one) and m is not to), None)
    if to is None or start is None or not is_moment(start) or not is_moment(to):
        return None
    assert start.ground is not None and to.ground is not None
    right = length_between(start.ground, to.ground)
    if right is None or fit_of(heard, right, "") != "contradicts":
        return None
    if start.sentence.span(0).line != one.sentence.span(0).line and not (
        _opens_paragraph(one) and is_slip_of(one, right)
    ):
        return None
    if max(low, right.low) >= _DAY:
        return right if is_slip_of(one, right) and not _leads_here(found, at, to) else None
    if rounds(heard, right, one.sentence.field, later=True):
        return None
    if _leads_from_any(found, at, to, moments) or _adds_up(found, at, start, right):
        return None
    near = start.sentence is one.sentence or one.sentence.before == start.sentence.text
    return right if near or low > right.high or _has_one_digit(one, right) else None


def _opens_paragraph(one: Mention) -> bool:
    """Return True for a length with which a paragraph goes on from the one before: "Seven hours later, at 12.15 pm"."""
    assert one.heard is not None
    first = one.sentence.span(0).column == 1
    return first and len(words_of(one.sentence.text[: one.heard.start])) <= 1


def _long(found: Sequence[Mention], at: int, moments: Sequence[Ground]) -> Ground | None:
    """Return the length of more than a day, up to the time beside it, of which one in hours is a slip, where it leads to that from no moment."""
    one = found[at]
    heard = one.heard
    if heard is None or heard.kind != "duration" or heard.low != heard.high or way_of(one) != 1:
        return None
    if not Decimal(heard.low) >= _DAY or heard.step >= _DAY:
        return None
    to = next((m.ground for m in found if stands_beside(m, one) and is_moment(m)), None)
    if to is None or to.at is None:
        return None
    before = [g for g in moments if g.at is not None and g.at < to.at]
    lengths = [length for g in before if (length := length_between(g, to)) is not None]
    if any(fit_of(heard, length, "") != "contradicts" for length in lengths):
        return None
    slips = {length.low: length for length in lengths if _is_hours(Decimal(heard.low), length.low)}
    return next(iter(slips.values())) if len(slips) == 1 else None


def _is_hours(said: Decimal, meant: Decimal) -> bool:
    """Return True for lengths of the same minutes, of whose hours one digit is wrong."""
    same = said % _HOUR == meant % _HOUR
    return same and one_apart(str(said // _HOUR), str(meant // _HOUR))


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


def _leads_here(found: Sequence[Mention], at: int, to: Mention) -> bool:
    """Return True where a length of a day and more leads to a time from any moment of which its paragraph told before."""
    one = found[at]
    assert one.heard is not None and to.ground is not None
    told = (m.ground for m in found[:at] if m.sentence.span(0).line == one.sentence.span(0).line)
    lengths = (
        length_between(g, to.ground)
        for g in told
        if g is not None and g.at is not None and g.incident == to.ground.incident
    )
    return any(g is not None and fit_of(one.heard, g, "") != "contradicts" for g in lengths)


def is_slip_of(one: Mention, right: Ground) -> bool:
    """Return True for a length that is written wrong: its digits changed about, one digit of its minutes, half of it or twice as long."""
    assert one.heard is not None
    slip = as_meant(one.heard, right, "") or as_reckoned(one.heard, right)
    return slip is not None or _has_one_digit(one, right)


def _has_one_digit(one: Mention, right: Ground) -> bool:
    """Return True for minutes that are written with one digit wrong."""
    assert one.heard is not None
    said, meant = (int(seconds) // 60 for seconds in (one.heard.low, right.low))
    return min(said, meant) >= _TENS and one_apart(str(said), str(meant))
