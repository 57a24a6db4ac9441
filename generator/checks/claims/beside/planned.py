"""Times, days and lengths that were promised, ruled or usual: "would be back by 8 pm", নিয়ম হল, the hearing is on 20 July.

None of them need be of the record: it has what was, and not what was to be.
"""

import re
from functools import cache

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import has, holds
from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.meaning import meanings
from generator.l10n.hearing.heard import names_day
from generator.l10n.tokens import nfc

_TIMES = frozenset(("clock", "date", "duration"))
_RULED = 0.5
"""How much of the label of a figure that is itself a length a sentence has that tells of it."""
_FEW = 2
"""Words of a clause, the month among them, that has a day and hardly anything else: it goes on with what the sentence said before."""
_OPENING = 3
"""The words with which a sentence begins that say that something is a rule."""


def is_planned(asked: Asked) -> bool:
    """Return True where the clause, or the opening of its sentence, says that a time or a length was promised, ruled or usual."""
    heard, clause, cues = asked.heard, asked.clause, asked.cues
    if heard.kind not in _TIMES:
        return False
    if is_wished(asked) or (heard.kind == "date" and holds(clause.before[-1:], cues.coming)):
        return True
    due = holds(clause.before[-1:], cues.due) or holds(clause.after[:1], cues.due_behind)
    if heard.kind == "date" and (_is_to_come(asked) or (due and not asked.has(cues.end))):
        return True
    opening = clause.sentence[:_OPENING]
    own = clause.own or clause.words
    if heard.kind == "date" and len(meanings(own, asked.locale)) <= _FEW:
        own = clause.sentence  # it is put off, to 22 October
    said = f" {' '.join((*opening, *own))} "
    if heard.kind == "duration" and cues.to_take and _phrases(cues.to_take, ()).search(said):
        return True
    return says_planned(said, cues)


def says_planned(said: str, cues: Cues) -> bool:
    """Return True for words, between spaces, of what was promised, ruled or usual, and was perhaps not so."""
    return any(
        not said[one.end() :].lstrip().startswith(cues.unplanned)
        and not said[one.start() :].lstrip().startswith(cues.planned_no)
        for one in _phrases(cues.planned, cues.planned_endings).finditer(said)
    )


def _is_to_come(asked: Asked) -> bool:
    """Return True for a clause of what will be: the police will hear him, জানাবে."""
    words, cues = asked.clause.own or asked.clause.words, asked.cues
    others = cues.not_to_come or (" ",)
    to_come = (w for w in words if w.endswith(cues.to_come) and not w.endswith(others))
    return has(words, cues.future) or next(to_come, None) is not None


def is_only_planned(asked: Asked, grounds: Facts) -> bool:
    """Return True for what was promised, ruled or usual, unless the record has the length of the rule: 90 seconds between two requests.

    What was supposed or asked to last so long is none of a figure whose label does not say that it is a rule or a demand.
    """
    said = f" {' '.join(asked.clause.words)} "
    supposed = is_wished(asked) or any(
        f" {nfc(one)} " in said for one in asked.cues.occasions.supposed
    )
    return is_planned(asked) and not (
        asked.heard.kind == "duration"
        and any(
            g.role == "figure" and g.kind == "duration" and asked.score(g) >= _RULED
            for g in grounds
            if not supposed or is_rule(asked, g)
        )
    )


def is_by_then(asked: Asked, ground: Ground) -> bool:
    """Return True for a day by which something was so, where a moment was before it: *by* 7 July, ৭ জুলাইয়ের *মধ্যে*."""
    clause, cues, said = asked.clause, asked.cues, str(asked.heard.low)
    if asked.heard.kind != "date" or ground.at is None or not names_day(said):
        return False
    due = holds(clause.before[-1:], cues.due) or holds(clause.after[:1], cues.due_behind)
    return due and f"{ground.at:%m-%d}" < said[-5:]


def is_rule(asked: Asked, ground: Ground) -> bool:
    """Return True for a length of which its own label says that it is a rule, or was promised: 90 seconds between two requests."""
    return has(tuple(ground.words.get(asked.locale, ())), asked.cues.ruled)


def is_wished(asked: Asked) -> bool:
    """Return True in a clause of what somebody wants to be so: they *demanded that* it be 15 days, ১৫ দিন সময় *বাড়ানো হোক*."""
    said = f" {' '.join(asked.clause.own or asked.clause.words)} "
    return any(f" {one} " in said for one in asked.cues.occasions.wished)


def is_capped(asked: Asked, ground: Ground) -> bool:
    """Return True for a number that a rule allows or somebody asks for, where the figure is none: no more than 300 may be carried."""
    if asked.heard.kind in _TIMES or not asked.cues.capped:
        return False
    if is_wished(asked):
        return not is_rule(asked, ground)
    said = f" {' '.join(asked.clause.sentence)} "
    found = _phrases(asked.cues.capped, asked.cues.planned_endings).search(said)
    return found is not None and not is_rule(asked, ground)


@cache
def _phrases(planned: tuple[str, ...], endings: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds phrases between spaces, the last word of each with an ending or without."""
    more = f"(?:{'|'.join(map(re.escape, endings))})?" if endings else ""
    return re.compile(f" (?:{'|'.join(re.escape(nfc(one)) for one in planned)}){more}(?= )")
