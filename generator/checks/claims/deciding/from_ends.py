"""Whether a length is counted from the end of an incident, or back from it, or from its beginning.

Six hours *before the strike was over*, সব স্বাভাবিক হওয়ার দু’ঘণ্টা আগে; two hours *after the blaze broke out*, *আগুন লাগার* আধ ঘণ্টা পরে;
and from nothing said: *it was* six hours *before the army came*.
"""

from collections.abc import Sequence
from decimal import Decimal

from generator.checks.claims.beside.plain import is_of_event
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.values.against import loosest
from generator.checks.claims.words.clause import has, holds, words_of
from generator.checks.claims.words.events import calls_begun, names_sudden
from generator.checks.claims.words.meaning import meaning, meanings
from generator.l10n.hearing.lexicon import SECONDS

_NAMED = 2
"""Words behind "after" that name from what a length is counted: after *the blast*."""


def tells_of_end(asked: Asked, words: tuple[str, ...], ended: Ground) -> bool:
    """Return True for words that say that the event was over, or what it struck was back, and name nothing else."""
    if not asked.cues.anchor_behind:
        return _is_behind_it(asked, words, ended)
    if " ".join(words).startswith(asked.cues.beginnings.to_the_last):
        return True
    at = next((n for n in range(1, len(words)) if _is_over(asked, words, n)), 0)
    told, behind = words[:at], words[at + 1 :]
    if not at or not all(is_of_event(word, asked, ended) for word in told):
        return False
    the_end = words[at] in asked.cues.beginnings.the_end
    if not the_end and not any(_names_it(asked, word, ended) for word in told):
        return False  # after they were back
    if the_end and holds(behind[:1], asked.cues.made_of):
        if holds(behind, (*asked.cues.end, *asked.cues.day_parts)):
            return False  # of the working day
        of_what = [word for word in behind[1:] if meanings((word,), asked.locale)]
        return bool(of_what) and all(is_of_event(word, asked, ended) for word in of_what)
    named = [n for n, word in enumerate(told) if has((word,), asked.cues.mishap)]
    # After the collapse the power was back: it is counted from the collapse.
    return not named or not meanings(told[named[-1] + 1 :], asked.locale)


def _names_it(asked: Asked, word: str, ended: Ground) -> bool:
    """Return True for a word of an event, of what was struck, or of all that was."""
    cues, meant = asked.cues, meanings((word,), asked.locale)
    own = (*cues.mishap, *cues.event, *cues.trouble, *cues.beginnings.itself)
    if word in cues.beginnings.everything or has((word,), own):
        return True
    if ended.places is not None and word in words_of(ended.places.heads.get(asked.locale, "")):
        return True
    return not meant.isdisjoint(ended.subject.get(asked.locale, ()))


def is_within_of_end(asked: Asked) -> bool:
    """Return True for a length within which something came after what was over: জট কাটার এক ঘণ্টার *মধ্যেই*."""
    said = f" {' '.join(asked.clause.before)}"
    phrases = asked.cues.beginnings.over_behind
    within = holds(asked.clause.after[:1], asked.cues.within)
    return within and any(said.endswith(f" {phrase}") for phrase in phrases)


def _is_over(asked: Asked, words: tuple[str, ...], at: int) -> bool:
    """Return True for "was over", "had ended" and "the end"."""
    told, word = asked.cues.beginnings, words[at]
    if word in told.the_end or word in told.ends_alone:
        return True
    return word in asked.cues.end and words[at - 1] in told.were


def _is_behind_it(asked: Asked, words: tuple[str, ...], ended: Ground) -> bool:
    """Return True where the words right before a length say so of the event: বিদ্যুৎ *ফেরার*, but not বাড়ি ফেরার."""
    cues = asked.cues
    words = tuple(word for word in words if not holds((word,), cues.hedging))
    said = f" {' '.join(words)}"
    return any(
        said.endswith(f" {phrase}")
        and any(_names_it(asked, word, ended) for word in words[: -len(phrase.split())][-1:])
        for phrase in cues.beginnings.over_behind
    )


def tells_outbreak(asked: Asked, words: tuple[str, ...], began: Ground) -> bool:
    """Return True for words that call the event what its headline does, and say that it began."""
    heads = words_of(began.places.heads.get(asked.locale, "")) if began.places else ()
    if names_sudden(asked.locale, heads, words):
        return True
    return calls_begun(asked.locale, heads, words, asked.cues.begin)


def from_which(asked: Asked, words: tuple[str, ...], moments: Sequence[Ground]) -> tuple[str, ...]:
    """Return the words from which a length is counted: those that name what was over at once, where they stand right beside it."""
    began = next((g for g in moments if g.role == "began" and g.places is not None), None)
    heads = words_of(began.places.heads.get(asked.locale, "")) if began and began.places else ()
    beside = words[:_NAMED] if asked.cues.anchor_behind else words[-1:]
    return beside if names_sudden(asked.locale, heads, beside) else words


def of_the_first(
    asked: Asked, updates: Sequence[Ground], moments: Sequence[Ground], meant: frozenset[str]
) -> list[Ground]:
    """Return the first of several updates where it has all that some words say: after *the breach* it was there, and not plugged."""
    began = {g.at for g in moments if g.role == "began"}
    first = [g for g in updates if g.at in began]
    said = any(meant <= g.weights.get(asked.locale, {}).keys() for g in first)
    return first if said and meant else [*updates]


def is_until(asked: Asked) -> bool:
    """Return True for how long it was until something, with nothing said from when: *it was* three days *before* a clerk was arrested."""
    cues, row = asked.cues, asked.cues.occasions
    before, idle = asked.clause.before, (*row.it, *cues.beginnings.were, *cues.took, *cues.hedging)
    return (
        cues.anchor_behind
        and holds(before[:1], row.it)
        and holds(asked.clause.after[:1], cues.sooner)
        and all(word in idle for word in before)
    )


def up_to(asked: Asked, end: Ground, grounds: Facts) -> Ground | None:
    """Return the time up to an update that a length fits, from whatever moment; else that from the beginning, if it is the update's word of which it is told.

    One of hours that is too short may be counted from what the text alone told.
    """
    names = {g.name for g in grounds if g.at is not None and end.at is not None and g.at < end.at}
    found = [g for g in grounds.lengths({*names, end.name}) if end.name in (g.ends or ())]
    fits = [g for g in found if loosest(asked, g) == "agrees"]
    whole = next((g for g in found if "began" in (g.ends or ())), None)
    if fits or whole is None:
        return next(iter(fits), None)
    told = [meaning(word, asked.locale) for word in asked.clause.after[1:]]
    subject = next(filter(None, told), "")
    long = asked.heard.step >= SECONDS["day"] or Decimal(asked.heard.low) > whole.high
    return whole if long and subject in end.weights.get(asked.locale, {}) else None
