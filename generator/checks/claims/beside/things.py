"""Things that are shut or gone for times of their own beside an incident: the road after an earthquake, the power after a storm.

What the record has any word of is never put aside, nor is what an incident struck.
"""

from collections.abc import Sequence

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import holds
from generator.checks.claims.words.meaning import meanings


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
