"""Stories of several incidents: what a clause tells of one by its name is that one's, and a length may lead from one to another.

"The metro was down for 45 minutes" is wrong where the trams were; "two days after the metro, the trams stopped" is no length of either.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from msgspec.structs import replace

from generator.checks.claims.facts.derived import length_between
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.values.against import fit_of
from generator.checks.claims.words.clause import Clause, holds, words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import meanings
from generator.l10n.hearing.heard import Heard
from generator.saying import say

_WHY = say("the sentence names another of the story’s incidents, which has that otherwise")
_BETWEEN = say("it is the time from one of the story’s incidents to another")
_TOGETHER = say("it is what the like figures of the story’s incidents come to together")
_OPEN = frozenset(("contradicts", "undecided", "unexplained"))
_MOMENTS = frozenset(("began", "ended", "update"))
_MOST = 4
"""More incidents than these are a list, and any two days are so far apart."""

Names = Mapping[str, frozenset[str]]
"""The words by which each incident alone is named."""


def of_several(
    found: Sequence[Mention],
    clauses: Sequence[Clause],
    facts: Facts,
    judge_as: Callable[[Mention, str], Mention],
) -> Iterator[Mention]:
    """Yield the mentions of a sentence; `judge_as` returns one as if its text were of one incident alone."""
    names = _names(found, facts)
    if len(names) < 2:
        yield from found
        return
    all_named = _named(clauses[0].sentence, found[0].sentence.locale, names)
    for one, clause in zip(found, clauses, strict=True):
        named = _named(clause.own or clause.words, one.sentence.locale, names)
        if one.verdict == "agrees" and len(named) == 1 and len(all_named) == 1:
            yield _held(one, next(iter(named)), judge_as)
        elif one.verdict not in _OPEN or one.heard is None:
            yield one
        elif one.heard.kind == "duration" and all_named:
            yield _between(one, clause, all_named, facts)
        else:
            yield _summed(one, one.heard, facts)


def _names(found: Sequence[Mention], facts: Facts) -> Names:
    """Return the words of each incident's services, or else of its places, that no other has; none where one has no such words."""
    if not found:
        return {}
    locale = found[0].sentence.locale
    words: dict[str, frozenset[str]] = {}
    for one in facts:
        if one.places is not None and one.incident not in words:
            places = words_of(" ".join(one.places.own.get(locale, ())))
            words[one.incident] = one.subject.get(locale) or meanings(places, locale)
    if not 1 < len(words) <= _MOST:
        return {}
    alone = {
        incident: own - frozenset[str]().union(*(w for id, w in words.items() if id != incident))
        for incident, own in words.items()
    }
    return alone if all(alone.values()) else {}


def _named(words: Sequence[str], locale: str, names: Names) -> frozenset[str]:
    said = meanings(words, locale)
    return frozenset(incident for incident, own in names.items() if not own.isdisjoint(said))


def _held(one: Mention, incident: str, judge_as: Callable[[Mention, str], Mention]) -> Mention:
    """Return a mention that agrees with another incident's fact, held against the like of the one that is named."""
    fact = one.ground
    if fact is None or fact.incident == incident:
        return one
    again = judge_as(one, incident)
    like = again.ground is not None and again.ground.role == fact.role
    if again.verdict != "contradicts" or not like:
        return one
    return replace(again, reason=_WHY)


def _between(one: Mention, clause: Clause, named: frozenset[str], facts: Facts) -> Mention:
    """Return a length that is the time from a moment of one incident to one of another; it is no length of either where both are named."""
    assert one.heard is not None
    if not holds(clause.after[:1], cues_of(one.sentence.locale).later):
        return one
    moments = [g for g in facts if g.at is not None and g.ours and g.role in _MOMENTS]
    lengths = [
        length
        for a, b in combinations(moments, 2)
        if a.incident != b.incident and {a.incident, b.incident} & named
        if (length := _length(a, b)) is not None
    ]
    fits = next((g for g in lengths if fit_of(one.heard, g, "") == "agrees"), None)
    if fits is not None:
        return replace(one, verdict="agrees", ground=fits, reason=_BETWEEN)
    if one.verdict != "contradicts" or len(named) < 2:
        return one
    begun = [g for g in lengths if g.ends and all(name.endswith("/began") for name in g.ends)]
    return replace(one, ground=begun[0], reason=_BETWEEN) if len(begun) == 1 else one


def _length(one: Ground, other: Ground) -> Ground | None:
    """Return the time between moments of two incidents, each called by its incident too."""
    a, b = (replace(g, name=f"{g.incident}/{g.name}") for g in (one, other))
    return length_between(a, b)


def _summed(one: Mention, heard: Heard, facts: Facts) -> Mention:
    """Return a number that is what figures of one label come to, one of each incident: 4,510 passengers were stranded in all."""
    if heard.kind not in ("number", "money") or not isinstance(heard.low, Decimal):
        return one
    like: dict[frozenset[str], list[Ground]] = {}
    for ground in facts:
        if (
            ground.role == "figure"
            and ground.kind == heard.kind
            and ground.ours
            and not ground.point
        ):
            label = ground.words.get(one.sentence.locale, frozenset())
            like.setdefault(label | {f" {ground.unit}"}, []).append(ground)
    for same in like.values():
        if len({ground.incident for ground in same}) != len(same) or len(same) < 2:
            continue
        total = sum((ground.low for ground in same), Decimal(0))
        name = " + ".join(f"{ground.incident}/{ground.name}" for ground in same)
        exact = all(ground.bound == "exact" for ground in same)
        whole = replace(
            same[0],
            name=name,
            role="other",
            low=total,
            high=total,
            bound="exact" if exact else "about",
            ours=False,
        )
        if heard.low > max(ground.low for ground in same) and fit_of(heard, whole, "") == "agrees":
            return replace(one, verdict="agrees", ground=whole, reason=_TOGETHER)
    return one
