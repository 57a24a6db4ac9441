"""Things that are shut or gone for times of their own beside an incident, and what takes its own time: the road after an earthquake, a hole to drill.

So is what stops and comes back in any town, of which a record has no word: "the metro was shut for 38 hours" is no length of a road that was closed for 93.
The internet is not among these: papers say it of whatever is online. What the record has any word of is never put aside, nor is what an incident struck.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import has, holds, words_of
from generator.checks.claims.words.events import kinds_named
from generator.checks.claims.words.meaning import meaning, meanings
from generator.checks.claims.words.systems import SYSTEMS

_DONE = 3
"""A verb and the words before it that say what is done: *জরুরি বৈঠক ডাকতে* লাগে ৫১ মিনিট."""
_ANY = frozenset(("=down", "=back"))
"""What is meant of any failure."""
_LONG = 4
"""Letters of a word by which another begins that is of the same: মেট্রোর."""
_LONG_ONES = {
    word: rows for word, rows in SYSTEMS.items() if len(word) >= _LONG and not word.isascii()
}
"""Words in any form of which the same is meant."""


def is_of_thing(asked: Asked, grounds: Facts) -> bool:
    """Return True where a clause says of some thing that it was so, or so long, of which the record has no word."""
    if _is_of_another_system(asked, grounds):
        return True
    row = asked.cues.occasions
    said = [one for one in (*row.ways, *row.supplies) if holds(asked.clause.words, one)]
    if not said or any(_is_known(one, asked, grounds) for one in said):
        return False
    if said[0] in row.ways or not any(g.subject.get(asked.locale) for g in grounds):
        return True
    return bool(kinds_named(asked.locale, grounds.heads(asked.locale)))  # power, beside a fire


def _is_of_another_system(asked: Asked, grounds: Facts) -> bool:
    """Return True for a length of a clause that names what stops and comes back, and nothing of that which its record names."""
    if asked.heard.kind != "duration":
        return False
    own = asked.clause.own or asked.clause.words
    said = _systems_in(own, asked.locale)
    if not said:
        return False
    records = {id(one.places): one.places for one in grounds if one.places is not None}
    texts = [places.said.get(asked.locale, "") for places in records.values()]
    named = {m for one in grounds for m in one.subject.get(asked.locale, frozenset())}
    if not texts or not named.isdisjoint(_all_of(said, asked.locale)):
        return False
    return all(said.isdisjoint(_known_in(text, asked.locale)) for text in texts)


@lru_cache(maxsize=64)
def _known_in(text: str, locale: str) -> frozenset[str]:
    return _systems_in(words_of(text), locale)


def _systems_in(said: Iterable[str], locale: str) -> frozenset[str]:
    """Return the rows that have one of some words; in Bengali in any of its forms."""
    found: set[str] = set()
    for word in said:
        if word.isascii():
            found |= SYSTEMS.get(word, frozenset())
        else:
            found |= _meant(locale).get(meaning(word, locale), frozenset())
            found.update(*(rows for begin, rows in _LONG_ONES.items() if word.startswith(begin)))
    return frozenset(found)


def _all_of(systems: frozenset[str], locale: str) -> frozenset[str]:
    """Return what the words of some rows mean."""
    return meanings((word for word, rows in SYSTEMS.items() if rows & systems), locale)


@lru_cache(maxsize=8)
def _meant(locale: str) -> Mapping[str, frozenset[str]]:
    """Return what the words mean with the rows that have them; what any failure is, is none."""
    meant = ((meaning(word, locale), rows) for word, rows in SYSTEMS.items() if not word.isascii())
    return {one: rows for one, rows in meant if one and one not in _ANY}


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
    if holds(said, cues.occasions.arriving) and holds(clause.before, cues.second):
        return frozenset()
    if come := came_to(asked, said, moments):
        return come
    meant = meanings(said, asked.locale)
    found = (g for g in moments if not meant.isdisjoint(g.weights.get(asked.locale, ())))
    return frozenset(one.name for one in found) if meant else None


def came_to(asked: Asked, said: Sequence[str], moments: Iterable[Ground]) -> frozenset[str]:
    """Return the updates by which what a clause names was there, where it says how long that took *to come*; none for other verbs."""
    row, locale = asked.cues.occasions, asked.locale
    if not holds(tuple(said), row.arriving):
        return frozenset()
    verbs = meanings((*row.arriving, *row.arrived), locale)
    where, first = meanings(said, locale) - verbs, holds(asked.clause.words, row.first)
    return frozenset(
        g.name
        for g in moments
        if g.role == "update"
        and holds(label := tuple(g.words.get(locale, ())), row.arrived)
        and (first or not holds(label, row.first))
        and where <= g.weights.get(locale, {}).keys()
        and asked.tells(g, asked.near - verbs)
    )


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
