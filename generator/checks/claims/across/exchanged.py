"""Two right numbers of a sentence that changed places: "transfers were 81 per cent, payments 17" of 17 and 81."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.values.against import as_length, as_share, fit_of
from generator.checks.claims.words.clause import Clause
from generator.checks.claims.words.meaning import meanings
from generator.saying import say

_KINDS = frozenset(("number", "percent", "money", "duration"))
_WHY = say("two numbers of the sentence have changed places")


def exchanged(
    found: Sequence[Mention], clauses: Sequence[Clause], facts: Facts
) -> Iterator[Mention]:
    """Yield the mentions of a sentence; one that agrees with the fact that another contradicts, by that one's value, contradicts.

    The other surely means the fact, so this one does not: what it means is the fact whose value the other has. Each must
    have a word of its own fact that the other's has not.
    """
    wrong = [
        (one, clause.words)
        for one, clause in zip(found, clauses, strict=True)
        if one.verdict == "contradicts" and _is_figure(one.ground)
    ]
    for one, clause in zip(found, clauses, strict=True):
        its = None
        if one.verdict == "agrees" and one.heard is not None and one.heard.kind in _KINDS:
            meant = (
                fact
                for other, words in wrong
                if (fact := _meant(one, other, facts)) is not None
                and _tells(clause.words, fact, other.ground, one.sentence.locale)
                and _tells(words, other.ground, fact, one.sentence.locale)
            )
            its = next(meant, None)
        yield one if its is None else replace(one, verdict="contradicts", ground=its, reason=_WHY)


def _is_figure(ground: Ground | None) -> bool:
    return ground is not None and ground.role == "figure" and ground.ends is None


def _tells(
    words: tuple[str, ...], ground: Ground | None, other: Ground | None, locale: str
) -> bool:
    """Return True for words of a clause of which one is of a fact's label, and not of another's."""
    if ground is None or other is None:
        return False
    own = ground.weights.get(locale, {}).keys() - other.weights.get(locale, {}).keys()
    return not own.isdisjoint(meanings(words, locale))


def _meant(one: Mention, other: Mention, facts: Facts) -> Ground | None:
    """Return the fact whose value another mention has, where that one means the fact with whose value this one agrees."""
    ground = one.ground
    if ground is None or other.ground is None or one.heard is None or other.heard is None:
        return None
    if (ground.name, ground.incident) != (other.ground.name, other.ground.incident):
        return None
    heard, its = (as_length(as_share(h)) for h in (one.heard, other.heard))
    if heard.kind != its.kind or heard.unit != its.unit or heard.low == its.low:
        return None
    return next(
        (
            fact
            for fact in facts
            if _is_figure(fact)
            and fact.ours
            and (fact.kind, fact.unit) == (ground.kind, ground.unit)
            and fact.name != ground.name
            and fit_of(its, fact, "") == "agrees"
            and fit_of(heard, fact, "") == "contradicts"
        ),
        None,
    )
