"""Times, days and lengths that were promised, ruled or usual: "would be back by 8 pm", নিয়ম হল, the hearing is on 20 July.

None of them need be of the record: it has what was, and not what was to be.
"""

from functools import cache

from generator.checks.claims.asked import Asked
from generator.checks.claims.clause import holds
from generator.l10n.tokens import nfc

_TIMES = frozenset(("clock", "date", "duration"))
_OPENING = 3
"""The words with which a sentence begins that say that something is a rule."""


def is_planned(asked: Asked) -> bool:
    """Return True where the clause, or the opening of its sentence, says that a time or a length was promised, ruled or usual."""
    heard, clause, cues = asked.heard, asked.clause, asked.cues
    if heard.kind not in _TIMES:
        return False
    due = holds(clause.before[-1:], cues.due) or holds(clause.after[:1], cues.due_behind)
    if due and heard.kind == "date":
        return True
    opening = clause.sentence[:_OPENING]
    said = f" {' '.join((*opening, *(clause.own or clause.words)))} "
    for one in _phrases(cues.planned):
        _, found, behind = said.partition(one)
        if found and not behind.lstrip().startswith(cues.unplanned):
            return True
    return False


@cache
def _phrases(planned: tuple[str, ...]) -> tuple[str, ...]:
    """Return phrases as they stand in a text, with the space before them."""
    return tuple(f" {nfc(one)}" for one in planned)
