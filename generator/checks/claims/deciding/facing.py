"""A figure whose very bound a sentence turns round: *fewer* than 30,000 of at least 30,000, *অন্তত* ১২টি of at most 12."""

from collections.abc import Mapping, Sequence

from generator.checks.claims.facts.ground import Candidate, Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import holds
from generator.l10n.hearing.heard import HeardBound

_FACING: Mapping[HeardBound, str] = {
    **dict.fromkeys(("less_than", "at_most"), "at_least"),
    **dict.fromkeys(("more_than", "at_least"), "at_most"),
}
"""From which side a fact is known that a bound faces."""
_TOLD = 1.0
"""How much of a figure's label a sentence has that has its number too."""


def faced(
    asked: Asked, candidates: Sequence[Candidate], agreed: Candidate | None
) -> Candidate | None:
    """Return the figure whose very bound a sentence turns round.

    That another is within the bound bears it out only where that one is known from that side, or the sentence has as much of it.
    """
    heard, best = asked.heard, agreed.score if agreed is not None else 0.0
    bound = _FACING.get(heard.bound)
    if bound is None:
        return None
    same = agreed is None or agreed.ground.bound == bound
    found = (
        one
        for one in candidates
        if one.ground.role == "figure" and one.ground.ours and one.ground.bound == bound
        if one.ground.low == heard.low
        if (same and one.sure)
        or (same and agreed is not None and agreed.ground.name == one.ground.name)
        or (one.score >= max(_TOLD, 2 * best) and not (asked.apart or _denies(asked)))
    )
    return max(found, key=lambda one: one.score, default=None)


def is_denied_beyond(asked: Asked, ground: Ground) -> bool:
    """Return True where a clause denies something of those beyond a figure's very bound: loans of *more than* five lakh are *not* waived, of at most five."""
    heard = asked.heard
    faces = ground.role == "figure" and heard.bound == "more_than" and ground.bound == "at_most"
    return faces and heard.low == ground.low and _denies(asked)


def _denies(asked: Asked) -> bool:
    """Return True where a clause says that it was not so, or nowhere: *nowhere* was it more than so deep, কোথাও তার বেশি *ওঠেনি*."""
    cues, words = asked.cues, asked.clause.words
    told = (*cues.deny_before, *cues.deny_after, *cues.bounds.never, *cues.bounds.nowhere)
    if holds(words, told):
        return True
    return bool(cues.undone_endings) and any(word.endswith(cues.undone_endings) for word in words)
