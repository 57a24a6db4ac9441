"""Clock times of what has hours of its own: a train that is called by its time, talks that went on until late, how many had come by then."""

from collections.abc import Sequence

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground, counts
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.values.against import fit_of
from generator.checks.claims.words.clause import has, holds, words_of
from generator.checks.claims.words.meaning import meaning, meanings
from generator.checks.claims.words.spans import spans_of
from generator.l10n.hearing.heard import Heard
from generator.l10n.tokens import nfc

_WENT_ON = ("went", "on")
_NAMED = 2
"""Words behind a clock time that say what is called by it."""


def is_called_by_it(asked: Asked, grounds: Facts) -> bool:
    """Return True for a time by which a train is called where no update has a word of it: *the 12.10 am to Bandel*, ৬টা ৩৫-এর লোকাল."""
    row, cues, clause, heard = asked.cues.occasions, asked.cues, asked.clause, asked.heard
    if heard.kind != "clock":
        return False
    behind = clause.after[:_NAMED]
    ends = bool(cues.timed_behind) and nfc(heard.text).endswith(cues.genitive_any)
    if not (ends or holds(clause.before[-1:], cues.timed_before)):
        return False
    if not (holds(behind, (*row.goes, *row.sounds)) or holds(behind[:1], row.goes_to)):
        return False
    meant = meanings((word for word in behind if word not in row.goes), asked.locale)
    return not any(_knows(g, meant, asked.locale) for g in grounds if g.role == "update")


def went_on_until(asked: Asked, grounds: Facts) -> bool:
    """Return True for when something else was over: *talks* resumed at three and went on until eleven, আলোচনা শুরু হয়, চলে রাত ১১টা পর্যন্ত.

    No update of a beginning or an end, or that something is over, has the word, and no word of the incident stands between it and the time.
    """
    row, cues, clause = asked.cues.beginnings, asked.cues, asked.clause
    if not (
        holds(clause.before[-1:], cues.until_before) or holds(clause.after[:1], cues.until_behind)
    ):
        return False
    if not (holds(clause.words, cues.whole) or {*_WENT_ON} <= {*clause.words}):
        return False
    own = (*cues.event, *cues.onset, *cues.mishap, *cues.service, *row.itself)
    idle = (*cues.whole, *row.starts, *row.stops)
    for word in reversed(words_of(nfc(asked.text[: asked.heard.start]))):
        if holds((word,), row.occasions):
            meant = frozenset((meaning(word, asked.locale),))
            over = (*row.stops, *cues.stilled, *cues.onset)
            own_end = (
                g
                for g in grounds
                if g.role == "update"
                and (g.edge is not None or has(tuple(g.words.get(asked.locale, ())), over))
            )
            return not any(_knows(g, meant, asked.locale) for g in own_end)
        if has((word,), own) and word not in idle:
            return False
    return False


def had_come_by(asked: Asked, grounds: Facts) -> bool:
    """Return True for a time by which so many were there, which need be no moment: *by* half past two *there were* nine, বেলা ১২টা *পর্যন্ত* ৯০০ অভিযোগ.

    It is one where so many are what a figure counts, and no figure's number: that was so at another time.
    """
    row, cues, clause = asked.cues.occasions, asked.cues, asked.clause
    counted = [one for one in asked.others if one.kind in ("number", "percent")]
    by = holds(clause.before[-1:], cues.due) or holds(
        clause.after[:1], spans_of(asked.locale).by_behind
    )
    if not counted or asked.heard.kind != "clock" or not by:
        return False
    if asked.has((*cues.event, *cues.onset)):
        return False
    return holds(clause.after[:1], row.there) or _is_no_figures(counted, asked, grounds)


def _is_no_figures(counted: Sequence[Heard], asked: Asked, grounds: Facts) -> bool:
    """Return True for the only count of a sentence, in the unit of a figure that has another value."""
    one = counted[0]
    same = [g for g in grounds if g.role == "figure" and one.unit and counts(one.unit, g)]
    return (
        len(counted) == 1 and bool(same) and not any(fit_of(one, g, "") == "agrees" for g in same)
    )


def _knows(update: Ground, meant: frozenset[str], locale: str) -> bool:
    return not meant.isdisjoint(update.weights.get(locale, {}))
