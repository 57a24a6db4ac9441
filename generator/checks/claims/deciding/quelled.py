"""How long it took until an event was brought to an end of which an update tells: nine hours to *put out the fire*, আগুন *নিয়ন্ত্রণে* আসে চার ঘণ্টায়.

The record may end later, when people are let back. Those who fought it may have begun when they came.
"""

from collections.abc import Sequence

from generator.checks.claims.deciding.other_lengths import had_gone_on
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.values.against import is_rounded, loosest
from generator.checks.claims.words.clause import has, holds, words_of
from generator.checks.claims.words.events import Event, kinds_named
from generator.checks.claims.words.meaning import meanings


def quelled(asked: Asked, grounds: Facts) -> Ground | None:
    """Return the time to the update that tells of the end of which a clause does: one that fits, or else that from the beginning."""
    if asked.heard.kind != "duration" or asked.later or _is_from_then(asked):
        return None
    began = next((g for g in grounds if g.role == "began" and g.ours), None)
    if began is None or began.at is None or began.places is None:
        return None
    words = asked.clause.own or asked.clause.words
    for row in kinds_named(asked.locale, words_of(began.places.heads.get(asked.locale, ""))):
        ends = _ends(asked, row, words, began, grounds)
        starts = {began.name}
        if holds(words, (*row.crews, *row.fights)):
            starts |= {g.name for g in _updates(grounds) if _tells(g, asked, row.crews)}
        found = [one for end in ends for one in _to(end, starts, grounds)]
        if found:
            fits = (
                [one for one in found if loosest(asked, one) == "agrees"]
                or [one for one in found if is_rounded(asked, one)]
                or [one for one in found if began.name in (one.ends or ())]
            )
            return next(iter(fits), None)
    return None


def stage_at(asked: Asked, grounds: Facts) -> Ground | None:
    """Return the update that alone tells of the stage of its end at which a clause says that an event was: the fire was *contained* at 4.20 am, where it was out at 6.45."""
    words = asked.clause.own or asked.clause.words
    cues, said = asked.cues, f" {' '.join(words)} "
    began = next((g for g in grounds if g.role == "began" and g.ours), None)
    if began is None or began.places is None or holds(words, (*cues.undone, *cues.still)):
        return None
    for row in kinds_named(asked.locale, words_of(began.places.heads.get(asked.locale, ""))):
        told = [stage for stage in row.stages[:-1] if any(f" {one} " in said for one in stage)]
        last = any(f" {one} " in said for stage in row.stages[-1:] for one in stage)
        if len(told) == 1 and not last and holds(words, row.names):
            found = [g for g in _updates(grounds) if g.clock and _tells(g, asked, told[0])]
            return found[0] if len(found) == 1 else None
    return None


def _ends(
    asked: Asked, row: Event, words: tuple[str, ...], began: Ground, grounds: Facts
) -> list[Ground]:
    """Return the updates of the stage of its end that a clause tells of; of any, the last first, where it says how long it burned or was fought."""
    said = f" {' '.join(words)} "
    told = [stage for stage in row.stages if any(f" {one} " in said for one in stage)]
    cues = asked.cues
    if told and not (
        has(words, cues.took)
        or holds(words, row.fights)
        or holds(asked.clause.before[-1:], (*cues.later, *cues.rate))
        or asked.heard.text.endswith(cues.rate_endings)
        or _went_on(asked, row, words, began)
    ):
        return []
    if not told and not _went_on(asked, row, words, began):
        return []
    stages = told or row.stages[::-1]
    return [g for stage in stages for g in _updates(grounds) if _tells(g, asked, stage)]


def _went_on(asked: Asked, row: Event, words: tuple[str, ...], began: Ground) -> bool:
    """Return True where a clause says of the event, of what its headline names, or of nothing but "it", that it burned or was fought for a time."""
    it = asked.cues.occasions.it
    if holds(words, row.fights):
        return holds(words, (*row.names, *it)) or has(words, asked.cues.event)
    whole = began.places.whole.get(asked.locale, frozenset()) if began.places else ()
    burned = meanings(words, asked.locale) & meanings(whole, asked.locale)
    named = holds(words, row.names) or bool(burned)
    return holds(words, row.lasts) and (named or _names_nothing(asked, row, words))


def _names_nothing(asked: Asked, row: Event, words: tuple[str, ...]) -> bool:
    """Return True for a clause that leaves unsaid what burned: *it* burned, *টানা* জ্বলেছে."""
    cues = asked.cues
    plain = (*row.lasts, *cues.occasions.it, *cues.whole, *cues.during, *cues.hedging)
    ends = {word for stage in row.stages for phrase in stage for word in phrase.split()}
    later = (*cues.later, *cues.until_before, *cues.beginnings.were)
    return not meanings((w for w in words if w not in (*plain, *later, *ends)), asked.locale)


def _is_from_then(asked: Asked) -> bool:
    """Return True for a length that went on from what the text tells: burned for two hours *after it was contained*, for *another* two hours, and what *had* so long *when* something was."""
    behind = asked.clause.after[:1]
    if holds(behind, asked.cues.later) and not holds(behind, asked.cues.sooner):
        return True
    if had_gone_on(asked):
        return True
    said = (*asked.clause.before[-1:], *words_of(asked.heard.text)[:1])
    return holds(said, (*asked.cues.changes.goes_on_before, *asked.cues.beginnings.further))


def _updates(grounds: Facts) -> Sequence[Ground]:
    return [g for g in grounds if g.role == "update" and g.ours]


def _tells(update: Ground, asked: Asked, phrases: Sequence[str]) -> bool:
    words = update.words.get(asked.locale, frozenset())
    return any(words.issuperset(phrase.split()) for phrase in phrases)


def _to(end: Ground, starts: set[str], grounds: Facts) -> list[Ground]:
    """Return the times from some moments to a later one."""
    earlier = {g.name for g in grounds if g.at is not None and end.at is not None and g.at < end.at}
    found = (g for g in grounds.lengths({*starts & earlier, end.name}) if g.ends)
    return [one for one in found if end.name in (one.ends or ())]
