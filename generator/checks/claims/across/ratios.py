"""What two numbers of a sentence come to: 369 of 2,145 are *about 17 per cent*; 60,000 are twice the 30,000 beside them, and not *ten times*."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import permutations

from msgspec.structs import replace

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.values.fit import FAR, NEAR, Fit
from generator.checks.claims.words.clause import holds, words_of
from generator.checks.claims.words.cues import cues_of
from generator.saying import say

_SHARE = say("it is the share of one number of the sentence in another")
_TIMES = say("it is how many times another number of the sentence one is")
_NONE = "no record of its incidents has a fact for it"
_ROUNDED = ("about", "nearly", "just_over")
_MOST = 6
"""More numbers than this have a share for any percentage."""
_TENTH = Decimal("0.1")


def of_ratios(found: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of a sentence; a share of two numbers of it is right, and how many times one is another is held against both."""
    counts = [one for one in found if _number(one) and not _is_factor(one)]
    if not 1 < len(counts) <= _MOST:
        return [*found]
    return [_share(one, counts) if _is_wrong(one) else _factor(one, counts) for one in found]


def _number(one: Mention) -> Decimal:
    """Return the value of a count; nought where a mention is none."""
    heard = one.heard
    if heard is None or heard.kind != "number" or not isinstance(heard.low, Decimal):
        return Decimal(0)
    return max(heard.low, Decimal(0))


def _is_wrong(one: Mention) -> bool:
    percent = one.heard is not None and one.heard.kind == "percent"
    return percent and one.verdict in ("contradicts", "undecided")


def _share(one: Mention, counts: Sequence[Mention]) -> Mention:
    """Return a percentage, which agrees where a number of its sentence is so much of another."""
    heard = one.heard
    assert heard is not None and isinstance(heard.low, Decimal)
    for part, whole in permutations(map(_number, counts), 2):
        share = 100 * part / whole
        room = NEAR * share if heard.bound in _ROUNDED else heard.step / 2
        if part < whole and abs(heard.low - share) <= room:
            return replace(one, verdict="agrees", ground=None, reason=_SHARE)
    return one


def _behind(one: Mention) -> tuple[str, ...]:
    return words_of(one.sentence.text[one.heard.end :]) if one.heard is not None else ()


def _is_factor(one: Mention) -> bool:
    """Return True for a number that says how many times another is: ten *times the*, দশ *গুণ*; not how often something was."""
    if one.heard is None or one.heard.kind != "number" or one.heard.unit:
        return False
    cues, behind = cues_of(one.sentence.locale), _behind(one)
    row = cues.counts
    compares = not cues.made_of or holds(behind[1:2], (*row.times_as, *row.times_more))
    if holds(
        behind[1:2], row.times_of
    ):  # five times the 30,000; it failed three times the next day
        compares = any(h.kind == "number" and h.start > one.start for h in one.sentence.heard)
    return holds(behind[:1], cues.changes.factor) and compares


def _factor(one: Mention, counts: Sequence[Mention]) -> Mention:
    """Return how many times one number is another, held against the two figures that the sentence tells rightly, and against no other."""
    if not _is_factor(one) or one.verdict not in ("unexplained", "contradicts", "undecided"):
        return one
    units = {count.ground.unit for count in counts if count.ground is not None}
    if one.ground is not None and one.ground.unit not in units:
        return one  # 30 times the normal number, of which the record has a figure
    none = replace(one, verdict="unexplained", ground=None, reason=_NONE)
    large, small = sorted(counts, key=_number, reverse=True)[:2]
    a, b, said = large.ground, small.ground, _number(one)
    if len(counts) != 2 or a is None or b is None:
        return none
    if not (_is_told(large, a) and _is_told(small, b)) or a.unit != b.unit:
        return none
    times = _number(large) / _number(small)
    more = holds(_behind(one)[1:2], cues_of(one.sentence.locale).counts.times_more)
    off = min(abs(said - times), abs(said + more - times)) / times  # ten times more than so many
    if off > NEAR and abs(said - times) < 1:
        return none
    value = times.quantize(_TENTH).normalize()
    ground = replace(
        a, name=f"{a.name} / {b.name}", role="other", unit="", measure=None, ours=False, bound="about",
        low=value, high=value, ends=(a.name, b.name),
    )  # fmt: skip
    fit: Fit = "agrees" if off <= NEAR else "contradicts" if off > FAR else "undecided"
    return replace(one, verdict=fit, ground=ground, reason=_TIMES)


def _is_told(one: Mention, ground: Ground) -> bool:
    return one.verdict == "agrees" and ground.role == "figure" and ground.kind == "number"
