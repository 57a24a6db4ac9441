"""A number of each of several, or of a stretch of time, where a figure counts all: each camp has 120 beds, রোজ ৭ লক্ষ; and all but so many.

A figure whose own label or unit speaks of each, or of a day, is what such a sentence tells of.
"""

from generator.checks.claims.asked import Asked
from generator.checks.claims.clause import holds, pieces_of, words_of
from generator.checks.claims.cue_shares import Shares
from generator.checks.claims.dimensions import is_measured
from generator.checks.claims.ground import Ground

_NEAR, _VERB, _BEHIND = 5, 4, 4
"""Words before a number in which "each" stands, behind that in which its verb does, and behind a number."""
_UNIT = 2
"""Words of what is counted between a number and "each", or "a day"."""


def is_apiece(asked: Asked, ground: Ground) -> bool:
    """Return True for a number of each of several, or of a day, and for those of all that are left out."""
    if asked.heard.kind not in ("number", "money") or ground.role != "figure":
        return False
    shares = asked.cues.shares
    before = words_of(pieces_of(asked.text[: asked.heard.start])[-1])
    after = words_of(pieces_of(asked.text[asked.heard.end :])[0])
    if _is_left_out(before, after, shares):
        return True
    told = _is_each(before, after, shares) or _is_rate(asked, before, after)
    return told and not _is_of_each(asked, ground)


def _is_of_each(asked: Asked, ground: Ground) -> bool:
    """Return True for a figure whose label or unit is of each, or of a stretch of time, in any of its words."""
    shares = asked.cues.shares
    own = (*shares.each, *shares.per, *shares.per_behind, *shares.daily, *shares.times)
    said = {*ground.words.get(asked.locale, frozenset()), *asked.counted(ground)}
    for locale, forms in ground.measure.words if ground.measure is not None else ():
        if locale == asked.locale:
            said.update(word for _, form in forms for word in words_of(form))
    return holds(tuple(said), own)


def _is_left_out(before: tuple[str, ...], after: tuple[str, ...], shares: Shares) -> bool:
    """Return True for *all but* three, and তিনটি শিবির *বাদে সব*."""
    if holds(before[-1:], shares.but) and holds(before[-2:-1], shares.all_of):
        return True
    return not shares.into and any(
        holds((word,), shares.but) and holds(after[at + 1 : at + 3], shares.all_of)
        for at, word in enumerate(after[: _UNIT + 1])
    )


def _is_each(before: tuple[str, ...], after: tuple[str, ...], shares: Shares) -> bool:
    if holds(before[-2:-1], shares.per) or holds(before[-2:], shares.per_behind):
        return True
    if not shares.into:
        near = before[-_NEAR:]
        return holds(near, shares.each) or holds(after[:1], shares.apiece)
    for at, word in enumerate(before):
        verb = before[at + 2 : at + 2 + _VERB]
        if word in shares.each and (holds(verb, shares.has) or before[at + 1] in shares.times):
            return True
    for at, word in enumerate(after[:_BEHIND]):
        if word in shares.into and holds(after[at + 1 : at + 2], shares.each):
            return True
        ends = not after[at + 1 :] or holds(after[at + 1 : at + 2], shares.apiece_behind)
        if at <= _UNIT and (word in shares.per or (word in shares.apiece and ends)):
            return True
    return False


def _is_rate(asked: Asked, before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Return True for so many *a day*, *daily*, দিনে ৭ লক্ষ."""
    shares = asked.cues.shares
    if not shares.into:
        if holds(before[-2:], shares.daily):
            return True
        beside = any(0 <= asked.heard.start - one.end <= 1 for one in asked.others)
        timed = holds(before[-1:], shares.times) and not beside and not is_measured(asked)
        return timed and not holds(before[-2:-1], shares.no_rate)
    if holds(before[-1:], shares.daily):
        return True
    if holds(before[-1:], shares.no_rate):
        return False
    for at, word in enumerate(after[:_BEHIND]):
        behind = after[at + 1 : at + 2]
        if word in shares.a and holds(behind, shares.times):
            return not holds(after[at + 2 : at + 3], shares.no_rate)
        if word in shares.daily and (not behind or holds(behind, shares.into)):
            return True
    return False
