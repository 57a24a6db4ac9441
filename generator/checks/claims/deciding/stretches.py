"""How long a thing was so of which two updates tell: the fair was shut for two days, রেল অবরোধ চলে ৭৫ মিনিট.

The clause names the thing, says that it was so for a time, and has no word of anything else: what a blockade held up has a
length of its own.
"""

from collections.abc import Sequence
from itertools import combinations

from generator.checks.claims.beside.plain import is_of_event
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import has, holds
from generator.checks.claims.words.meaning import meaning, meanings

Pair = tuple[Ground, Ground]


def stretch(asked: Asked, grounds: Facts) -> Ground | None:
    """Return the time between the two updates of a thing, where a clause says for how long it was so; None if they are not two."""
    cues, words = asked.cues, _words(asked)
    if asked.heard.kind != "duration" or asked.later or not holds(words, cues.lasting):
        return None
    if holds(words, (*cues.apart, *cues.future, *cues.other_length, *cues.anew)):
        return None
    if has(words, cues.end):  # was over in three hours
        return None
    updates = [one for one in grounds if one.role == "update" and one.ours]
    said = _told(asked, words)
    thing = _thing(asked, said, updates)
    pairs = [
        pair
        for one, other in combinations(updates, 2)
        if _are_of(thing, pair := _in_order(one, other), asked) and _may_be(pair, asked)
    ]
    if _moments(pairs) > 1 or not thing - _names(asked, updates):
        pairs = [pair for pair in pairs if _goes_and_comes(pair, asked)]
    if _moments(pairs) != 1:
        return None
    return next(iter(grounds.lengths({one.name for one in pairs[0]})), None)


def _words(asked: Asked) -> tuple[str, ...]:
    """Return the words that say what was so for a time: those of a clause, and of what it goes on from where it names nothing: talks began at two *and went on for* an hour."""
    clause = asked.clause
    own = clause.own or clause.words
    return own if meanings(_told(asked, own), asked.locale) else clause.words


def _told(asked: Asked, words: Sequence[str]) -> list[str]:
    """Return the words of a clause but for those that say that it was so for a time, when, and that it was work: the rescue *operation*."""
    cues = asked.cues
    idle = (
        *cues.lasting,
        *cues.whole,
        *cues.during,
        *cues.hedging,
        *cues.weekdays,
        *cues.day_parts,
    )
    said = [word for word in words if word not in idle]
    works = [word for word in said if word not in cues.beginnings.works]
    return works if meanings(works, asked.locale) else said


def _thing(asked: Asked, said: list[str], updates: list[Ground]) -> frozenset[str]:
    """Return what the words of a clause mean but for those of any event and of where; what was struck, if they say nothing else."""
    if not updates:
        return frozenset()
    found = frozenset(
        meaning(word, asked.locale)
        for word in said
        if word in asked.cues.service or not is_of_event(word, asked, updates[0])
    )
    return found or meanings(said, asked.locale) & updates[0].subject.get(asked.locale, frozenset())


def _names(asked: Asked, updates: list[Ground]) -> frozenset[str]:
    return frozenset(word for one in updates for word in one.named.get(asked.locale, ()))


def _are_of(thing: frozenset[str], pair: Pair, asked: Asked) -> bool:
    """Return True where the earlier of two updates has all words of a thing, and the later some."""
    first, last = (one.weights.get(asked.locale, {}).keys() for one in pair)
    return thing <= first and not thing.isdisjoint(last) and pair[0].at != pair[1].at


def _goes_and_comes(pair: Pair, asked: Asked) -> bool:
    """Return True where the earlier of two updates says that something went, and the later that it came back."""
    first, last = (tuple(one.words.get(asked.locale, ())) for one in pair)
    return has(first, _down(asked)) and has(last, asked.cues.end)


def _may_be(pair: Pair, asked: Asked) -> bool:
    """Return True unless nothing says that something went or was over, or the later of two updates says but that it went.

    What had begun before may be over by that: the talks *began*, the talks *broke down*.
    """
    first, last = (tuple(one.words.get(asked.locale, ())) for one in pair)
    over = has(last, asked.cues.end)
    if holds(first, asked.cues.still):
        return False  # it was so before
    if has(last, _down(asked)) and not over and not has(first, asked.cues.begin):
        return False
    return over or has(first, (*_down(asked), *asked.cues.end))


def _down(asked: Asked) -> tuple[str, ...]:
    return (*asked.cues.begin, *asked.cues.event, *asked.cues.onset)


def _moments(pairs: list[Pair]) -> int:
    return len({(one.at, other.at) for one, other in pairs})


def _in_order(one: Ground, other: Ground) -> Pair:
    assert one.at is not None and other.at is not None
    return (one, other) if one.at < other.at else (other, one)
