"""What somebody else says of a fact that the sentence has already: "14 people died, the police say; the hospital says 17".

A record may have another's value beside ours. Where a sentence tells one of the two rightly, and then what somebody else makes of
it, that is the other; no sentence names two values of one fact for anything else.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from msgspec.structs import replace

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground, counts, is_near
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.values.against import as_length, fit_of
from generator.checks.claims.values.penned import as_figure
from generator.checks.claims.words.clause import Clause, has, holds, pieces_of, words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import meanings
from generator.saying import say

_WHY = say("it is what others say of it, and the record has that otherwise")
_KINDS = frozenset(("number", "percent", "money", "duration"))
_BARE = ("number", "", "money")
"""A bare number beside a sum is one too: the bank says Rs 2 crore, the union five."""
_COUNTS = frozenset(("number", "money", "percent"))
_LEAST = 100
"""From which on a number that is a slip of the pen from what others say is nothing else."""


def of_rivals(
    found: Sequence[Mention], clauses: Sequence[Clause], facts: Facts
) -> Iterator[Mention]:
    """Yield the mentions of a sentence; one that nothing explains is held against what others say of a fact that it has beside."""
    for one, clause in zip(found, clauses, strict=True):
        rival = None
        if one.verdict == "unexplained":
            rival = _rival(one, clause, found, facts)
        elif one.verdict == "undecided":
            rival = _by_same_teller(one, found, facts)
        yield (
            one
            if rival is None
            else replace(one, verdict="contradicts", ground=rival, reason=_WHY, score=1.0)
        )


def _rival(one: Mention, clause: Clause, found: Sequence[Mention], facts: Facts) -> Ground | None:
    """Return the only other value of a fact that another mention of the sentence has, if this one may be meant for it."""
    told = [other for other in found if other is not one and other.verdict == "agrees"]
    for other in told:
        ground = other.ground
        if ground is None or ground.ends is not None or ground.role != "figure":
            continue
        rivals = _others(ground, facts)
        if len(rivals) != 1 or rivals[0].theirs == ground.theirs:
            continue
        if any(mention.ground is rivals[0] for mention in told):
            continue
        if _may_be(one, rivals[0]) and _is_account(one, clause, other):
            return rivals[0]
    return None


def _by_same_teller(one: Mention, found: Sequence[Mention], facts: Facts) -> Ground | None:
    """Return what others say of the figure that a mention is near, where the sentence tells another figure as only they do."""
    ground = one.ground
    if ground is None or ground.role != "figure" or not ground.ours:
        return None
    theirs = any(
        other.verdict == "agrees"
        and other.ground is not None
        and other.ground.theirs
        and other.ground.role == "figure"
        and other.ground.name != ground.name
        for other in found
    )
    rivals = _others(ground, facts) if theirs else []
    return rivals[0] if len(rivals) == 1 and _may_be(one, rivals[0]) else None


def _others(ground: Ground, facts: Facts) -> list[Ground]:
    """Return the other values of a fact, as ours or as others have it."""
    return [
        fact
        for fact in facts
        if (fact.name, fact.incident, fact.role) == (ground.name, ground.incident, ground.role)
        and fact is not ground
    ]


def _is_account(one: Mention, clause: Clause, other: Mention) -> bool:
    """Return True where the words of its clause, or those behind the clause of the other value, say whose it is."""
    cues, text = cues_of(one.sentence.locale), one.sentence.text
    end = other.start + len(other.text)
    behind = pieces_of(text[end : one.start])[1:] if end <= one.start else []
    words = (*clause.words, *words_of(" ".join(behind)))
    return has(words, (*cues.attributed, *cues.claimed)) or holds(words, cues.account)


def _may_be(one: Mention, rival: Ground) -> bool:
    """Return True for a value of a rival's kind and unit, and of its order, that does not fit it."""
    assert one.heard is not None
    heard = as_length(one.heard)
    if heard.kind not in _KINDS or not isinstance(heard.low, Decimal):
        return False
    if heard.kind != rival.kind and (heard.kind, heard.unit, rival.kind) != _BARE:
        return False
    same = not heard.unit or heard.kind in ("percent", "duration") or counts(heard.unit, rival)
    return same and is_near(heard.low, rival) and fit_of(heard, rival, "") == "contradicts"


def of_others(mentions: Iterable[Mention], facts: Sequence[Ground]) -> Iterator[Mention]:
    """Yield the mentions of a record in order; a slip of the pen from what others say of a fact is held against that: the union *puts* it at 181."""
    found = list(mentions)
    theirs = [g for g in facts if g.theirs and g.role == "figure"]
    for at, one in enumerate(found):
        rival = _slipped(found, at, theirs) if theirs and one.verdict == "unexplained" else None
        yield (
            one
            if rival is None
            else replace(one, verdict="contradicts", ground=rival, reason=_WHY, score=1.0)
        )


def _slipped(found: Sequence[Mention], at: int, theirs: Sequence[Ground]) -> Ground | None:
    """Return the only value of others of which a number is a slip, where its sentence says that somebody says so."""
    one = found[at]
    heard, cues = one.heard, cues_of(one.sentence.locale)
    if heard is None or heard.kind not in _COUNTS or Decimal(heard.low) < _LEAST:
        return None
    words = words_of(one.sentence.text)
    if not (has(words, (*cues.attributed, *cues.claimed)) or holds(words, cues.account)):
        return None
    meant = [
        g
        for g in theirs
        if g.kind == heard.kind and (not heard.unit or counts(heard.unit, g))
        if as_figure(heard, g) is not None and _is_of(found, at, g, words)
    ]
    return meant[0] if len({(g.name, g.incident) for g in meant}) == 1 else None


def _is_of(found: Sequence[Mention], at: int, rival: Ground, words: tuple[str, ...]) -> bool:
    """Return True for a sentence with a word of the label, or whose number counts nothing behind one that tells the fact."""
    one, locale = found[at], found[at].sentence.locale
    assert one.heard is not None
    known = {*rival.weights.get(locale, ()), *rival.counted.get(locale, ())}
    if not meanings(words, locale).isdisjoint(known):
        return True
    bare = not words_of(one.sentence.text[one.heard.end :])
    return bare and any(
        other.verdict == "agrees"
        and other.ground is not None
        and (other.ground.name, other.ground.incident) == (rival.name, rival.incident)
        and other.sentence.text == one.sentence.before
        for other in found[:at]
    )
