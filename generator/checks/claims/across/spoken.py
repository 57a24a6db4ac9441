"""Facts that a text speaks by a `${…}`: they are told rightly, as by a mention that agrees.

How surely the sentence round it tells of the fact is weighed as of what is written by hand: by the words that both have.
"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from generator.checks.claims.deciding.moments import CUE
from generator.checks.claims.facts.ground import Ground, weigh
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.words.clause import words_of
from generator.checks.claims.words.meaning import meanings


def spoken_in(found: Sequence[Mention], facts: Sequence[Ground]) -> Iterator[Mention]:
    """Yield each `${…}` of a text that speaks a fact, with that fact and how surely its sentence tells of it."""
    bound = [one for one in found if one.verdict == "bound"]
    if not bound:
        return
    by_name: dict[str, list[Ground]] = {}
    for fact in facts:
        if fact.ours:
            by_name.setdefault(fact.name, []).append(fact)
            by_name.setdefault(f"{fact.incident}/{fact.name}", []).append(fact)
    for one in bound:
        for ground in by_name.get(fact_in(one.text), ()):
            yield replace(one, ground=ground, score=_score(one, ground, facts))


def fact_in(text: str) -> str:
    """Return the fact that stands in `${fact|form}`, or in what is between its braces."""
    return text.removeprefix("${").removesuffix("}").split("|", maxsplit=1)[0].strip()


def _score(one: Mention, ground: Ground, facts: Sequence[Ground]) -> float:
    """Return how much of a fact's words a sentence has; of a moment, of any that tells of the same one."""
    locale = one.sentence.locale
    words = meanings(words_of(one.sentence.text), locale)
    same = [g for g in facts if g.at is not None and g.clock and g.at == ground.at and g.ours]
    most = max(weigh(_weights(g, locale), words) for g in (ground, *same))
    return max(most, CUE) if ground.role in ("began", "ended") else most


def _weights(ground: Ground, locale: str) -> Mapping[str, float]:
    return ground.weights.get(locale, {})
