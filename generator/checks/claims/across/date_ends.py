"""The end of an event in a wrong month, in a sentence that has the day of its beginning: "from 7 July to 12 November" of 12 July."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.words.clause import has, holds, words_of
from generator.checks.claims.words.cues import cues_of
from generator.l10n.hearing.heard import names_day
from generator.saying import say

_WHY = say("it has the day of the end in another month, and the sentence has the beginning")
_YEAR = len("2026-")


def of_date_ends(found: Sequence[Mention], facts: Facts) -> Iterator[Mention]:
    """Yield the mentions of a sentence; a day that no moment has, up to which it tells from the beginning, is held against the end."""
    ends = [g for g in facts if g.role == "ended" and g.ours and g.at is not None]
    for at, one in enumerate(found):
        end = _end_of(found, at, ends) if ends else None
        yield (
            one
            if end is None
            else replace(one, verdict="contradicts", ground=end, reason=_WHY, score=1.0)
        )


def _end_of(found: Sequence[Mention], at: int, ends: Sequence[Ground]) -> Ground | None:
    one = found[at]
    day = one.heard
    if one.verdict in ("agrees", "ignored", "bound") or day is None or day.kind != "date":
        return None
    said = str(day.low)
    if day.low != day.high or not names_day(said) or day.bound != "exact":
        return None
    begun = [other for other in found[:at] if _is_beginning(other)]
    if not begun or not _tells_end(one, begun[-1]) or _is_held(one, begun[-1]):
        return None
    for end in ends:
        assert end.at is not None
        meant = end.at.date().isoformat()
        year = said.startswith("--") or said[:_YEAR] == meant[:_YEAR]
        same = said[-2:] == meant[-2:] and said[-5:-3] != meant[-5:-3]
        if (
            year
            and same
            and begun[-1].ground is not None
            and begun[-1].ground.incident == end.incident
        ):
            return end
    return None


def _is_beginning(one: Mention) -> bool:
    """Return True for a day that is told rightly as that of a beginning."""
    ground = one.ground
    return (
        one.verdict == "agrees"
        and one.heard is not None
        and one.heard.kind == "date"
        and ground is not None
        and "began" in (ground.role, ground.edge)
    )


def _is_held(one: Mention, begun: Mention) -> bool:
    """Return True for a day that contradicts another moment already than the beginning."""
    if one.verdict != "contradicts" or one.ground is None or begun.ground is None:
        return False
    return one.ground.at != begun.ground.at


def _tells_end(one: Mention, begun: Mention) -> bool:
    """Return True where a day is one until which something was so, or at which it was over."""
    assert one.heard is not None and begun.heard is not None
    text, cues = one.sentence.text, cues_of(one.sentence.locale)
    between, behind = (
        words_of(text[begun.heard.end : one.heard.start]),
        words_of(text[one.heard.end :]),
    )
    if holds(between[-1:], cues.until_before) or holds(behind[:1], cues.until_behind):
        return True
    return has((*between, *behind[:2]), cues.end) or (
        bool(cues.from_behind) and holds(between[:1], cues.from_behind) and len(between) == 1
    )
