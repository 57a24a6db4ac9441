"""Passages that tell of another occasion: "Older residents remember 6 May 2009. At half past three that afternoon …"."""

from collections.abc import Sequence
from datetime import timedelta

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.l10n.hearing.heard import names_day

_YEAR = 4
_PLAINLY = 1.8
"""How much of the words of a moment a sentence has that tells of it wherever it stands."""
_OF_IT = ("agrees", "bound", "contradicts")
"""Verdicts of a mention whose sentence is of the record: "180 books were lost, one of them of 1872"."""


def is_background(found: Sequence[Mention], at: int, facts: Sequence[Ground]) -> bool:
    """Return True where the paragraph has come to a year or a day in which no moment was, and to nothing of the record since."""
    one = found[at]
    if one.ground is not None and one.ground.at is not None and one.score >= _PLAINLY:
        return False
    moments = [g.at for g in facts if g.at is not None and g.role != "other"]
    if not moments:
        return False
    years = {str(moment.year) for moment in moments}
    days = {f"{m + timedelta(days=n):%m-%d}" for m in moments for n in (-1, 0, 1)}
    of_it = {id(other.sentence) for other in found[:at] if other.verdict in _OF_IT}
    for other in reversed(found[:at]):
        if other.sentence.locale != one.sentence.locale or _line(other) != _line(one):
            return False
        if other.sentence is one.sentence:
            continue  # of its own sentence the clause knows
        if id(other.sentence) in of_it:
            return False
        heard = other.heard
        if heard is None or heard.kind != "date":
            continue
        said = str(heard.low)
        if said[:_YEAR].isdigit():
            return said[:_YEAR] not in years
        return names_day(said) and said[-5:] not in days
    return False


def _line(mention: Mention) -> tuple[str, int]:
    """Return the field of a mention and the line on which its sentence begins: a paragraph is one line."""
    return mention.sentence.field, mention.sentence.pieces[0].line if mention.sentence.pieces else 0
