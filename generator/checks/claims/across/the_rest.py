"""What is left of a whole that a sentence tells, or of a part that it tells: "of the 57, 34 went home, 23 were *still in hospital*", বাকি ৩৪টি ওয়ার্ড মিলিয়ে ১৮৩৯.

No figure has it: it is the difference of two. It is held where words say that it is what was left, and where it is a slip of the pen.
"""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from generator.checks.claims.across.wholes import LEFT, REST
from generator.checks.claims.beside.fates import fate_of
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground, counts
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.values.penned import as_counted, as_figure
from generator.checks.claims.words.clause import holds, words_of
from generator.checks.claims.words.cues import cues_of
from generator.saying import Saying

_BEHIND = 2
"""Words behind a number by which it is what is left: "nine were *spared*"."""
_FATES = 2
"""Of two numbers of people each with a fate of its own (the dead, the injured) none is a part of the other."""
_HUNDRED = 100
"""From here on what is left of a whole of which another sentence tells is hardly written so by chance."""


def of_the_rest(found: Sequence[Mention], facts: Facts) -> list[Mention]:
    """Return the mentions of a sentence; what is left agrees with the difference of two figures, or contradicts it."""
    mentions = list(found)
    for at, one in enumerate(found):
        if not _is_open(one, found):
            continue
        for left in _differences(found, at, facts):
            assert one.heard is not None
            if one.heard.low == left.low:
                mentions[at] = _as(one, "agrees", left, LEFT)
                _hold_other_part(mentions, at, left, facts)
                break
            if _is_slip(one, left, found):
                mentions[at] = _as(one, "contradicts", left, REST)
                break
    return mentions


def _is_open(one: Mention, found: Sequence[Mention]) -> bool:
    """Return True for a bare number that fits nothing, or is held against what its sentence tells rightly."""
    heard = one.heard
    if heard is None or heard.kind != "number" or heard.bound != "exact" or heard.low != heard.high:
        return False
    told = {m.ground.name for m in found if m.verdict == "agrees" and m.ground is not None}
    held = one.verdict in ("contradicts", "undecided") and one.ground is not None
    return one.verdict == "unexplained" or (held and _name(one) in told)


def _name(one: Mention) -> str:
    return one.ground.name if one.ground is not None else ""


def _differences(found: Sequence[Mention], at: int, facts: Facts) -> Iterator[Ground]:
    """Yield the differences of two figures of which a sentence tells one or both before a number that it says to be left."""
    one = found[at]
    assert one.heard is not None
    before = {_name(m) for m in found[:at] if _is_told(m)}
    if not before or not _says_left(found, at):
        return
    by_name = {g.name: g for g in facts if g.role == "figure"}
    for ground in facts:
        if ground.role != "other" or " − " not in ground.name or ground.ends is None:
            continue
        whole, part = sorted(ground.ends, key=lambda name: -by_name[name].low)
        if before.isdisjoint((whole, part)) or (
            one.heard.unit and not counts(one.heard.unit, ground)
        ):
            continue
        fates = {fate_of(by_name[name], one.sentence.locale) for name in (whole, part)} - {""}
        both = before.issuperset((whole, part)) and len(fates) < _FATES
        if both or (part in before and ground.low >= _HUNDRED) or one.heard.low == ground.low:
            yield ground


def _is_told(one: Mention) -> bool:
    heard, ground = one.heard, one.ground
    if one.verdict != "agrees" or heard is None or ground is None or ground.role != "figure":
        return False
    return heard.kind == "number" and heard.bound == ground.bound == "exact" and heard.low == ground.low  # fmt: skip


def _says_left(found: Sequence[Mention], at: int) -> bool:
    """Return True where the words between the number that is told last and one, or right behind it, say that it is what is left."""
    one = found[at]
    assert one.heard is not None
    start = max((m.heard.end for m in found[:at] if m.heard and _is_told(m)), default=0)
    text, row = one.sentence.text, cues_of(one.sentence.locale).counts
    between = words_of(text[start : one.heard.start])
    return holds((*between, *words_of(text[one.heard.end :])[:_BEHIND]), row.left)


def _is_slip(one: Mention, left: Ground, found: Sequence[Mention]) -> bool:
    """Return True for a slip of the pen from what is left; of a part alone, for a surer one."""
    assert one.heard is not None
    told = {_name(m) for m in found if _is_told(m)}
    if as_figure(one.heard, left) is not None:
        return True
    return told.issuperset(left.ends or ()) and (
        as_counted(one.heard, left) is not None or one.verdict == "contradicts"
    )


def _hold_other_part(mentions: list[Mention], at: int, left: Ground, facts: Facts) -> None:
    """Hold the number that fits nothing between a whole and what is left of it against the part that this leaves."""
    part = next((g for g in facts if g.name == (left.ends or ("",))[-1]), None)
    whole = next((g for g in facts if g.name == (left.ends or ("",))[0]), None)
    if part is None or whole is None:
        return
    if whole.low < part.low:
        part, whole = whole, part
    names = [_name(m) if _is_told(m) else "" for m in mentions[:at]]
    if whole.name not in names or part.name in names:
        return
    open_ones = [
        n for n in range(names.index(whole.name) + 1, at) if _is_open(mentions[n], mentions)
    ]
    if len(open_ones) != 1:
        return
    one = mentions[open_ones[0]]
    assert one.heard is not None
    if one.heard.unit and not counts(one.heard.unit, part):
        return
    if one.heard.low == part.low:
        mentions[open_ones[0]] = _as(one, "agrees", part, LEFT)
    elif as_figure(one.heard, part) is not None or as_counted(one.heard, part) is not None:
        mentions[open_ones[0]] = _as(one, "contradicts", part, REST)


def _as(one: Mention, verdict: str, ground: Ground, reason: Saying) -> Mention:
    assert verdict in ("agrees", "contradicts")
    return replace(one, verdict=verdict, ground=ground, reason=reason, score=1.0)
