"""A time that is held against a moment which another time of its sentence tells rightly: it is of another, which is asked for again.

"The court stepped in at 12.20 pm, and at half past eight the strike was called off."
"""

from collections.abc import Callable, Iterator, Sequence

from generator.checks.claims.facts.mention import Mention


def of_taken_moments(
    found: Sequence[Mention], without: Callable[[Mention], Mention]
) -> Iterator[Mention]:
    """Yield the mentions of a sentence; a clock time that contradicts a moment which another has as it is contradicts what it is then held against, if anything."""
    for one in found:
        other = without(one) if _is_taken(one, found) else one
        yield other if other.verdict == "contradicts" else one


def _is_taken(one: Mention, found: Sequence[Mention]) -> bool:
    ground = one.ground
    if one.verdict != "contradicts" or ground is None or ground.at is None:
        return False
    return any(
        other.verdict == "agrees"
        and other.heard is not None
        and one.heard is not None
        and other.heard.kind == one.heard.kind == "clock"
        and other.ground is not None
        and (other.ground.name, other.ground.incident) == (ground.name, ground.incident)
        and other.score > one.score
        for other in found
    )
