"""Lengths that are counted from a moment up to the day on which their story is told: "Two weeks after the breach 900 are still in shelters".

Such a length is no length of the incident, nor one between two moments of it.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from datetime import date
from decimal import Decimal

from msgspec.structs import replace

from generator.checks.claims.across.counted_days import MOMENTS, Step, days_of, steps_of, tells
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.words.clause import has, holds, pieces_of, words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import meanings
from generator.l10n.hearing.heard import Heard
from generator.l10n.hearing.lexicon import SECONDS
from generator.saying import say

_DAY, _WEEK = 1, 2
"""By how many days a count of days may be off, which is told on the next day, and one of weeks, which is rounded."""
_WHY = say("it is counted up to the day of the story")


def until_told(
    mentions: Iterable[Mention], facts: Sequence[Ground], told: Set[date]
) -> Iterator[Mention]:
    """Yield the mentions of a record in order; a length that contradicts agrees where it leads from a moment to one of the days of its story."""
    for one in mentions:
        counted = one.verdict == "contradicts" and bool(told) and _leads(one, facts, told)
        yield replace(one, verdict="agrees", ground=None, reason=_WHY) if counted else one


def _leads(one: Mention, facts: Sequence[Ground], told: Set[date]) -> bool:
    """Return True for a length in days or weeks that is not the whole, but leads from a moment to a day, with nothing said to be over then.

    What is counted from something of which no update tells (সেতু ভাঙার) is counted from the beginning.
    """
    heard, ground, locale = one.heard, one.ground, one.sentence.locale
    if heard is None or heard.kind != "duration" or heard.step < SECONDS["day"]:
        return False
    if ground is None or ground.role != "length":
        return False
    text = one.sentence.text
    step = next((s for s in steps_of(text, locale, (heard,)) if s.days > 0), None)
    step = step or _from_nothing(one, heard)
    if step is None or _is_over(text[: heard.start], text[heard.end :], step, locale):
        return False
    if ground.name != "duration" and _tells_of_end(one, step, facts):
        return False
    most = _DAY if heard.step == SECONDS["day"] else _WEEK
    moments = [g for g in facts if g.at is not None and g.role in MOMENTS]
    starts = [g for g in moments if tells(step.words, locale, g)]
    return any(
        abs((day - start).days - step.days) <= most
        for moment in starts or (g for g in moments if g.role == "began")
        for start in days_of(moment)
        for day in told
    )


def _tells_of_end(one: Mention, step: Step, facts: Sequence[Ground]) -> bool:
    """Return True where the rest of the sentence has a good part of the words of one of the two moments that a length is held against, or one of the end's and nothing else."""
    assert one.ground is not None and one.heard is not None
    locale, text = one.sentence.locale, one.sentence.text
    rest = [*words_of(f"{text[: one.heard.start]} {text[one.heard.end :]}")]
    for word in step.words:
        if word in rest:
            rest.remove(word)
    said = meanings(rest, locale)
    for g in facts:
        if g.role != "update" or g.name not in (one.ground.ends or ()):
            continue
        found = said & g.weights.get(locale, {}).keys()
        if len(found) > 1 or (found and g.edge == "ended" and _is_all(said - found, g, locale)):
            return True
    return False


def _is_all(rest: frozenset[str], end: Ground, locale: str) -> bool:
    """Return True where nothing is left of what a sentence says but words of the headline, and that it was after something."""
    heads = end.places.heads.get(locale, "") if end.places is not None else ""
    return rest <= meanings((*words_of(heads), *cues_of(locale).later), locale)


def _from_nothing(one: Mention, heard: Heard) -> Step | None:
    """Return how far a length counts that does not say from what: তিন দিন পরেও, "three days on"; it is the incident."""
    cues, behind = (
        cues_of(one.sentence.locale),
        words_of(pieces_of(one.sentence.text[heard.end :])[0]),
    )
    days = Decimal(heard.low) / SECONDS["day"]
    said = holds(behind[:1], (*cues.later, *cues.even_then)) and not holds(behind[:1], cues.sooner)
    if heard.bound != "exact" or days != int(days):
        return None
    return (
        Step(int(days), 0, ())
        if said or (len(behind) == 1 and holds(behind, cues.later_last))
        else None
    )


def _is_over(before: str, behind: str, step: Step, locale: str) -> bool:
    """Return True where a sentence says that something was over then: that is a moment of its own."""
    cues, first, after = cues_of(locale), words_of(before), words_of(behind)
    if has((*first, *after), cues.still) or holds(after[:1], cues.even_then):
        return False
    if not cues.anchor_behind:
        first = first[: len(first) - len(step.words)]
    return has((*first, *after), cues.end)
