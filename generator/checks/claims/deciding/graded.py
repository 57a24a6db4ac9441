"""How high something is that a record grades: the danger signal is raised to 9."""

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.said import grades
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.sentence.nouns import has_noun
from generator.checks.claims.words.clause import has, holds
from generator.checks.claims.words.meaning import meanings

_FALL = "=fall"
"""What verbs of a fall mean, as `concepts_en` names it."""
_GRADED = 3
"""Words behind a number in which stands what it grades: ৯ নম্বর বিপদ সঙ্কেত."""


def says_grade(asked: Asked, ground: Ground) -> bool:
    """Return True for a bare number that says how high is what the record grades; what it was raised *from*, or lowered to later, is another."""
    cues, clause = asked.cues, asked.clause
    graded = asked.counted(ground) & grades(asked.locale)
    since = holds(clause.before[-1:], cues.from_before) or holds(clause.after[:1], cues.from_behind)
    plain = asked.heard.kind == "number" and not asked.heard.unit and not since
    behind = meanings(clause.after[:_GRADED], asked.locale)
    alone = not graded.isdisjoint(behind) or not has_noun(asked, ground)
    step = asked.field.startswith("updates/")  # a signal is raised, and lowered, by and by
    same = alone and not step and not graded.isdisjoint(asked.near)
    return plain and same and not _is_lowered(asked, ground)


def _is_lowered(asked: Asked, ground: Ground) -> bool:
    """Return True where a clause says that it is less than it was, of which the record has no word."""
    words = asked.clause.words
    lowered = has(words, asked.cues.changes.fallen) or _FALL in meanings(words, asked.locale)
    own = ground.words.get(asked.locale, ())
    falls = has(tuple(own), asked.cues.changes.fallen) or _FALL in meanings(own, asked.locale)
    return lowered and not falls
