"""So many of what a figure counts, or of any people, of whom something else is told than its label says: *insured* shops, 40 who *helped*.

Asked of what differs from the figure and is no slip of the pen.
"""

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import HUMAN, Ground
from generator.checks.claims.sentence.asked import HEADS, Asked
from generator.checks.claims.values.slips import looks_like
from generator.checks.claims.words.clause import has, holds, pieces_of, words_of
from generator.checks.claims.words.meaning import FATES, meanings

_VERB = 2
"""Words before a number in which the verb may stand where a language has it there: *রক্ত দেন* ৯০ জন."""


def is_told_otherwise(asked: Asked, ground: Ground, grounds: Facts) -> bool:
    """Return True for a number of what a figure counts of which the clause says something else, and nothing of its label."""
    row, heard = asked.cues.counts, asked.heard
    if heard.kind != "number" or ground.role != "figure":
        return False
    if asked.field in HEADS or looks_like(heard, ground, ""):
        return False
    label, locale = ground.weights.get(asked.locale, {}).keys(), asked.locale
    behind = words_of(pieces_of(asked.text[heard.end :])[0])
    behind = (*behind, *(asked.clause.before[-_VERB:] if row.whom else ()))
    if heard.unit in HUMAN and holds(behind, row.helped):
        came = meanings((w for w in behind if w in row.helped), locale)
        return label.isdisjoint(came) and not heard.text.endswith(row.whom)
    own, said = label - asked.counted(ground), asked.near | asked.far
    if not own or not own.isdisjoint(said) or not FATES.isdisjoint(said):
        return False
    if has(asked.clause.words, row.told):
        return True
    beside = meanings((w for w in asked.clause.words if has((w,), row.told_beside)), locale)
    if beside and beside.isdisjoint(grounds.known(locale)):
        return True
    text = f" {' '.join(asked.clause.words)} "
    return any(f" {one} " in text for one in row.told_together)
