"""Verbs that undo each other: a sentence that schools reopened tells of no update in which they are closed."""

from collections.abc import Iterable

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import holds
from generator.checks.claims.words.opposites import PAIRS


def is_undone(asked: Asked, ground: Ground) -> bool:
    """Return True where a sentence says the opposite of what an update does: of two such verbs the last is its own.

    What was closed until a time was opened then.
    """
    told = tuple(ground.words.get(asked.locale, ()))
    if not told or ground.role != "update":
        return False
    said, cues = asked.clause.words, asked.cues
    until = holds(said, (*cues.until_before, *cues.until_behind))
    return any(
        _last(said, one) > _last(said, other) and holds(told, other) and not holds(told, one)
        for undo, done in PAIRS.get(asked.locale.partition("-")[0], ())
        for one, other in (((undo, done),) if until else ((undo, done), (done, undo)))
    )


def without_undone(
    asked: Asked, told: Iterable[tuple[float, Ground]]
) -> list[tuple[float, Ground]]:
    """Return the updates with how much of each a sentence has, without those of which it says the opposite.

    Nor does it tell of one of which it has less than of such a one that is no beginning: what reopened were the schools.
    """
    scores = list(told)
    if not _has_verb(asked):
        return scores
    undone = {ground.name for _, ground in scores if is_undone(asked, ground)}
    if not undone:
        return scores
    least = max((s for s, g in scores if g.name in undone and g.edge != "began"), default=0.0)
    return [(s, g) for s, g in scores if g.name not in undone and s >= least]


def is_of_undone(asked: Asked, grounds: Iterable[Ground]) -> bool:
    """Return True where a sentence undoes an update that is no beginning, and tells of no other as plainly."""
    if not _has_verb(asked):
        return False
    scores = [(asked.score(g), g) for g in grounds if g.role == "update"]
    undone = any(s > 0 and g.edge != "began" and is_undone(asked, g) for s, g in scores)
    return undone and not without_undone(asked, scores)


def _has_verb(asked: Asked) -> bool:
    """Return True for a clause with one of the verbs: most have none."""
    pairs = PAIRS.get(asked.locale.partition("-")[0], ())
    return any(holds(asked.clause.words, verb) for pair in pairs for verb in pair)


def _last(said: tuple[str, ...], verb: tuple[str, ...]) -> int:
    """Return the place of the last form of a verb, -1 where there is none."""
    return max((at for at, word in enumerate(said) if word in verb), default=-1)
