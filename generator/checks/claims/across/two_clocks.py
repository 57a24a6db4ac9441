"""One moment by two clocks: "at 4.50 pm in India, in Dhaka it was then 5.20 pm", ভারতীয় সময় দুপুর ১টা ৩৫-এ, বাংলাদেশে তখন ২টা ৫.

Where one of the times is a moment's of the record, the other is held against that moment, for it tells of nothing else.
"""

from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.sentence.asked import LOCAL
from generator.checks.claims.values.against import fit_of
from generator.checks.claims.words.clause import holds, pieces_of, words_of
from generator.checks.claims.words.cues import cues_of
from generator.patterns import pattern
from generator.saying import say

_WHY = say("it is the moment of the time beside it by another clock")
_TO = pattern(r"[–—-]\s*$")
"""The dash of a range right before its second end."""
_HELD = frozenset(("unexplained", "undecided", "contradicts"))


def of_two_clocks(found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions of a sentence; a time is held against the moment of the one beside it, where both are one by two clocks."""
    times = [one for one in found if one.heard is not None and one.heard.kind == "clock"]
    for one in found:
        if len(times) < 2 or one not in times or one.verdict not in _HELD:
            yield one
            continue
        told = _told(times, times.index(one))
        if told is None and (ours := _by_ours(times, times.index(one))) is not None:
            yield replace(one, verdict="agrees", reason=_WHY, ground=ours, clock="")
            continue
        yield _held(one, told) if told is not None else one


def _told(times: Sequence[Mention], at: int) -> Ground | None:
    """Return the moment that the time before one, or behind it, is, where both are one."""
    for other in (at - 1, at + 1):
        if 0 <= other < len(times) and (ground := _moment(times[other])) is not None:
            first, second = sorted((at, other))
            if _is_one(times[first], times[second], ground):
                return ground
    return None


def _by_ours(times: Sequence[Mention], at: int) -> Ground | None:
    """Return the moment that a time is by the newsroom's clock, where the one right behind it alone is by another: 11.40 am, 12.10 pm in Dhaka."""
    one = replace(times[at], clock="", zone="")
    ground = _moment(times[at + 1]) if at + 1 < len(times) else None
    if ground is None or one.heard is None or not _is_one(one, times[at + 1], ground):
        return None
    return ground if fit_of(one.heard, ground, "") == "agrees" else None


def _moment(other: Mention) -> Ground | None:
    """Return the moment of the record that a time is."""
    ground = other.ground
    moment = other.verdict == "agrees" and ground is not None and ground.at is not None
    return ground if moment and ground is not None and ground.clock else None


def _held(one: Mention, ground: Ground) -> Mention:
    """Return a time with what comes of it beside a moment."""
    assert one.heard is not None
    fit = fit_of(one.heard, ground, one.clock or one.zone)
    if fit != "agrees" and one.verdict == "contradicts":
        return one
    return replace(one, verdict=fit, reason=_WHY, ground=ground)


def _is_one(first: Mention, second: Mention, ground: Ground) -> bool:
    """Return True for two times by clocks that differ, with nothing but their zones and that it was so between them, and behind the second."""
    if _offset(first, ground) == _offset(second, ground):
        return False
    assert first.heard is not None and second.heard is not None
    zones, text = cues_of(first.sentence.locale).zones, first.sentence.text
    between = text[first.heard.end : second.heard.start]
    behind = words_of(pieces_of(text[second.heard.end :].partition(")")[0])[0])
    pieces = [words_of(piece) for piece in pieces_of(between)]
    if _TO.search(between):
        return False
    said = (*pieces[-1], *behind)
    if holds(said, zones.as_well):
        return all(map(zones.is_plain, said))
    return all(map(zones.is_plain, (*(word for piece in pieces for word in piece), *behind)))


def _offset(one: Mention, ground: Ground) -> object:
    """Return how far the clock of a time is from Greenwich at a moment."""
    assert ground.at is not None
    name = ground.zone if one.clock == LOCAL else one.clock or one.zone
    return (ground.at.astimezone(ZoneInfo(name)) if name else ground.at).utcoffset()
