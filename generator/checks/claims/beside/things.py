"""Things that are shut or gone for times of their own beside an incident, and what takes its own time: the road after an earthquake, a hole to drill.

What the record has any word of is never put aside, nor is what an incident struck.
"""

from collections.abc import Iterable, Sequence

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import has, holds
from generator.checks.claims.words.meaning import meanings

_DONE = 3
"""A verb and the words before it that say what is done: *জরুরি বৈঠক ডাকতে* লাগে ৫১ মিনিট."""


def is_of_thing(asked: Asked, grounds: Facts) -> bool:
    """Return True where a clause says of some thing that it was so, or so long, of which the record has no word."""
    row = asked.cues.occasions
    said = [one for one in (*row.ways, *row.supplies) if holds(asked.clause.words, one)]
    if not said or any(_is_known(one, asked, grounds) for one in said):
        return False
    return said[0] in row.ways or not any(g.subject.get(asked.locale) for g in grounds)


def _is_known(thing: Sequence[str], asked: Asked, grounds: Facts) -> bool:
    """Return True where a record has one of the words of a thing: in an update, a label, its headline, or the name of a service."""
    locale, cues = asked.locale, asked.cues
    meant = meanings(thing, locale) - meanings((*cues.event, *cues.onset), locale)
    return any(
        not meant.isdisjoint(known)
        for ground in grounds
        for known in (ground.weights.get(locale, ()), ground.subject.get(locale, ()))
    ) or any(
        not ground.places.whole.get(locale, frozenset()).isdisjoint(thing)
        for ground in grounds
        if ground.places is not None
    )


def done_at(asked: Asked, moments: Iterable[Ground]) -> frozenset[str] | None:
    """Return the moments that tell of what it took so long to do: the lorry took nine hours *to arrive*, *খুঁড়তে* লেগেছে ১১ ঘণ্টা.

    None where the sentence does not say what, or says that it was to begin or to end the incident; no moment tells of what
    took so long on average.
    """
    clause, cues = asked.clause, asked.cues
    words = clause.own or clause.words
    if not has((*clause.before, *clause.after), cues.took):
        return None
    if holds(words, cues.occasions.average):
        return frozenset()
    said = _to_do(asked)
    if not said or has(said, (*cues.begin, *cues.end, *cues.onset)):
        return None
    meant = meanings(said, asked.locale)
    found = (g for g in moments if not meant.isdisjoint(g.weights.get(asked.locale, ())))
    return frozenset(one.name for one in found) if meant else None


def _to_do(asked: Asked) -> tuple[str, ...]:
    """Return the words that say what something took so long to do; of Bengali the verb, with what it is done to."""
    row, clause = asked.cues.occasions, asked.clause
    if row.to_do:
        return clause.after[1:] if holds(clause.after[:1], row.to_do) else ()
    words = [word for word in (*clause.before, *clause.after) if not holds((word,), row.time)]
    at = next((at for at, word in enumerate(words) if has((word,), asked.cues.took)), 0)
    if not at or not words[at - 1].endswith(row.doing_endings):
        return ()
    done = 1 if holds((words[at - 1],), row.rides) else _DONE
    return tuple(words[max(0, at - done) : at])
