"""Whether a clause says that something went down once more: of another time than the first no record need have a word."""

from itertools import pairwise

from generator.checks.claims.words.clause import Clause, has, holds
from generator.checks.claims.words.cue import Cues

_AGAIN = 4
"""How many words may stand between "again" and what went down once more."""


def is_anew(clause: Clause, cues: Cues) -> bool:
    """Return True where something went down once more: the pumps stopped again, ফের জল চলে যায়."""
    words = clause.sentence if holds(clause.words, cues.this_time) else clause.words
    again = [at for at, word in enumerate(words) if has((word,), cues.anew)]
    again += [at for at, pair in enumerate(pairwise(words)) if pair == cues.once_more]
    said = f"{' '.join(words)} "
    if any(said.endswith(one) for one in cues.as_well):
        return True  # walking was stopped as well
    beside = (words[max(0, at - _AGAIN) : at + _AGAIN + 1] for at in again)
    down = any(_tells_of_down(near, cues) for near in beside)
    return down and not has(clause.words, cues.end)


def tells_anew(words: frozenset[str], cues: Cues) -> bool:
    """Return True for the words of an update that itself tells of a second time."""
    again = has(tuple(words), cues.anew) or words.issuperset(cues.once_more or ("",))
    return again and has(tuple(words), (*cues.onset, *cues.cut))


def _tells_of_down(words: tuple[str, ...], cues: Cues) -> bool:
    said = " ".join(words)
    return has(words, (*cues.onset, *cues.cut)) or any(one in said for one in cues.gone)
