"""How many there are of a body, in a sentence that names it: *a team of nine*, ন’জনের কমিটি, where a figure has its members."""

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Candidate, Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import holds
from generator.checks.claims.words.meaning import meanings
from generator.saying import say

_WHY = say("the members of a body")
_MEMBER = "=member"
"""What labels call those who are in one, as `concepts_en` and `concepts_bn` name it."""


def of_body(asked: Asked, grounds: Facts) -> Candidate | None:
    """Return the one fact of the members of the body that a number counts; None where its label says more than the clause has a word of."""
    found = [one for one in grounds if one.kind == "number" and one.ours and _is_of(asked, one)]
    if len(found) != 1 or holds(asked.clause.before, asked.cues.apart):
        return None
    return Candidate(found[0], asked.score(found[0]), True, _WHY)


def _is_of(asked: Asked, ground: Ground) -> bool:
    label = ground.weights.get(asked.locale, {}).keys() | asked.counted(ground)
    body = meanings(_bodies(asked), asked.locale)
    if _MEMBER not in label or body.isdisjoint(label):
        return False
    rest = label - body - asked.counted(ground) - {_MEMBER}
    return not rest or not rest.isdisjoint(asked.near)


def _bodies(asked: Asked) -> list[str]:
    words = (*asked.clause.before[-2:], *asked.clause.after[:2])
    return [word for word in words if holds((word,), asked.cues.bodies)]
