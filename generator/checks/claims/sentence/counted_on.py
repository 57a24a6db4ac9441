"""A number that goes on with what the sentence counts, and is of another figure: "14 died and *another* 63 were injured"; a length that does.

And one within which something was, counted from what is named: *within* two hours *of the collapse*.
"""

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import holds, words_of
from generator.checks.claims.words.meaning import meanings
from generator.l10n.tokens import nfc

_COUNTS = frozenset(("number", "money", "percent"))


def is_counted_on(asked: Asked, ground: Ground) -> bool:
    """Return True where "another" parts a number from the one before it, and not from a figure.

    Its clause has more of the figure's label than those of other numbers. "Fourteen died, another two died in hospital" is of one
    figure, and so may "another 11 in Assam" be.
    """
    cues, clause, heard = asked.cues, asked.clause, asked.heard
    if heard.kind not in _COUNTS or asked.counts_other or ground.role != "figure":
        return False
    behind = clause.after[:2]
    more = holds(clause.before[-1:], cues.changes.goes_on_before) or (
        holds(behind[:1], cues.changes.goes_on_behind)
        and not holds(behind[1:], cues.changes.beyond_from)
    )
    if not more or not any(one.kind in _COUNTS and one.end <= heard.start for one in asked.others):
        return False
    weights = ground.weights.get(asked.locale, {})
    before = meanings(asked.theirs, asked.locale)
    own = sum(weights[word] for word in asked.near - before if word in weights)
    return own > sum(weights[word] for word in before if word in weights)


def is_further(asked: Asked) -> bool:
    """Return True for a length that goes on from another, or from a time, of its sentence: nine minutes later, and *another* 24; ১১টায় ফেরে, *আরও* ২৪ মিনিটে."""
    timed = ("duration", "clock")
    if not any(one.kind in timed and one.end <= asked.heard.start for one in asked.others):
        return False
    said = (*asked.clause.before[-1:], *words_of(asked.heard.text)[:1])
    return holds(said, (*asked.cues.changes.goes_on_before, *asked.cues.beginnings.further))


def is_within_of(asked: Asked) -> bool:
    """Return True for a length within which something was from what is named: within two hours *of the collapse*, বিপর্যয়*ের* দু’ঘণ্টা*র মধ্যে*."""
    cues, clause = asked.cues, asked.clause
    if asked.heard.kind != "duration":
        return False
    if cues.made_of:
        return holds(clause.before[-1:], cues.within) and holds(clause.after[:1], cues.made_of)
    ends = cues.genitive_any
    since = bool(clause.before) and clause.before[-1].endswith(ends)
    since = since and not holds(clause.before[-1:], cues.implied)
    return (
        since and nfc(asked.heard.text).endswith(ends) and holds(clause.after[:1], cues.due_behind)
    )
