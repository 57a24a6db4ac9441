"""What numbers that a sentence tells rightly come to, said behind them: দুই মিলিয়ে ৫,২৫৬; *the other* 172 of 386; 214 of 386, *or* 55 per cent.

Their sum, what is left of a whole, and a share. Held against it only where the sentence tells of nothing else in between.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from msgspec.structs import replace

from generator.checks.claims.across.shares import (
    COME_TO,
    as_percentage,
    share_of_both,
    share_of_those,
)
from generator.checks.claims.across.wholes import is_of
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground, counts
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.values.against import fit_of
from generator.checks.claims.words.clause import words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import meaning
from generator.l10n.tokens import nfc

_ANY = "person"
_MOST = 4
"""More numbers than this have a sum or a rest for many others."""


def of_what_they_come_to(found: Sequence[Mention], facts: Facts) -> Iterator[Mention]:
    """Yield the mentions of a sentence; one that nothing explains is held against what those before it come to."""
    told = [one for one in found if _is_told(one)]
    for one in found:
        before = [other for other in told if other.start < one.start]
        share = as_percentage(one)
        if share is not None and (of_both := share_of_both(one, share, found)) is not None:
            yield of_both
            continue
        if share is None or one.verdict != "unexplained":
            yield one
            continue
        grounds = _grounds(replace(one, heard=share), before, facts) if before else None
        if not grounds:
            yield share_of_those(one, share, found, facts)
            continue
        fits = [(fit_of(share, ground, ""), ground) for ground in grounds]
        right = next((ground for fit, ground in fits if fit == "agrees"), None)
        fit, ground = ("agrees", right) if right is not None else fits[0]
        if len(grounds) > 1 and fit == "contradicts":
            fit = "undecided"
        yield replace(one, verdict=fit, ground=ground, reason=COME_TO)


def _is_told(one: Mention) -> bool:
    ground = one.ground
    return one.verdict == "agrees" and ground is not None and ground.role == "figure" and ground.kind == "number"  # fmt: skip


def _grounds(one: Mention, told: Sequence[Mention], facts: Facts) -> list[Ground]:
    """Return what a number or a share may come to by what stands before it, the likeliest first."""
    heard = one.heard
    assert heard is not None
    row, text = cues_of(one.sentence.locale).counts, nfc(one.sentence.text).casefold()
    said = f" {' '.join(words_of(text[: heard.start]))}"
    behind = " ".join(words_of(text[heard.end :]))
    if heard.kind == "percent":
        reckoned = _ends(said, (*row.that_is, *row.reckoned)) and not _opens(behind, row.of_more)
        return _shares(one, told, facts) if reckoned else []
    if heard.kind != "number" or not isinstance(heard.low, Decimal):
        return []
    last = told[-1].ground
    assert last is not None
    alike = [m for m in told if m.ground is not None and _are_alike(m.ground, last)]
    if heard.unit and not counts(heard.unit, last):
        return []
    if not _is_of_them(behind, last, one.sentence.locale) or len(alike) > _MOST:
        return []
    pairs = [(a, b) for a, b in pairwise(alike) if is_of(a, b)]
    if _ends(said, row.the_rest):
        return [_rest(*pairs[0])] if len(pairs) == 1 else _only_rest(alike, facts)
    summed = _ends(said, row.in_all) or _opens(behind, row.in_all_behind)
    if not summed or pairs or len(alike) == 1 or heard.low <= max(_value(m) for m in alike):
        return []
    return [_made(some, "+", sum(map(_value, some))) for some in _some_of(alike)]


def _some_of(alike: Sequence[Mention]) -> Iterator[Sequence[Mention]]:
    """Yield all of some numbers, and any two or more of them."""
    for size in range(len(alike), 1, -1):
        yield from combinations(alike, size)


def _rest(one: Mention, other: Mention) -> Ground:
    large, small = sorted((one, other), key=_value, reverse=True)
    return _made((large, small), "−", _value(large) - _value(small))


def _only_rest(alike: Sequence[Mention], facts: Facts) -> list[Ground]:
    """Return what the only count before it leaves of the only figure of more, if the record has one; of people there may be any."""
    part = alike[0].ground
    if part is None or len(alike) > 1 or part.unit == _ANY:
        return []
    name = f" − {part.name}"
    found = [g for g in facts if g.name.endswith(name) and g.incident == part.incident]
    return found if len(found) == 1 else []


def _shares(one: Mention, told: Sequence[Mention], facts: Facts) -> list[Ground]:
    """Return the shares of which the count that stands last is the part; with two of its sentence, theirs alone."""
    names = [m.ground.name for m in told if m.ground is not None]
    last = told[-1].ground
    assert last is not None
    shares = [
        g
        for g in facts
        if g.role == "other" and g.kind == "percent" and g.incident == last.incident
        if g.ends is not None and last.name in g.ends
    ]
    both = [g for g in shares if set(g.ends or ()) <= set(names)]
    return both or [g for g in shares if g.name.startswith(f"{last.name} / ")]


def _made(of: Sequence[Mention], sign: str, value: Decimal | int) -> Ground:
    grounds = [m.ground for m in of if m.ground is not None]
    exact = all(m.heard is not None and m.heard.low == _value(m) for m in of)
    exact = exact and all(g.bound == "exact" for g in grounds)
    return replace(
        grounds[-1], name=f" {sign} ".join(g.name for g in grounds), role="other", ours=False,
        low=Decimal(value), high=Decimal(value), bound="exact" if exact else "about",
    )  # fmt: skip


def _value(one: Mention) -> Decimal:
    assert one.ground is not None
    return one.ground.low


def _are_alike(one: Ground, other: Ground) -> bool:
    return (one.incident, one.unit) == (other.incident, other.unit)


def _is_of_them(behind: str, ground: Ground, locale: str) -> bool:
    """Return True where nothing follows a number, or what the others count, or a word that says nothing: the other 172 *were* saved."""
    if not behind or _opens(behind, cues_of(locale).counts.in_all_behind):
        return True
    meant = meaning(behind.split(" ", maxsplit=1)[0], locale)
    return not meant or meant in ground.counted.get(locale, frozenset())


def _ends(said: str, those: Sequence[str]) -> bool:
    return any(said.endswith(f" {one}") for one in those)


def _opens(behind: str, those: Sequence[str]) -> bool:
    return any(f"{behind} ".startswith(f"{one} ") for one in those)
