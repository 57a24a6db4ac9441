"""The lengths that a length of time may mean if none fits it: of the whole, of a figure, between two moments told of."""

from collections.abc import Iterator, Mapping, Sequence

from generator.checks.claims.beside.beginners import only_begins
from generator.checks.claims.beside.parts import is_left_over, is_of_part
from generator.checks.claims.beside.plain import tells_lack, tells_what_began
from generator.checks.claims.beside.somebody import has_unknown, is_strange
from generator.checks.claims.beside.things import done_at, is_of_thing
from generator.checks.claims.deciding.counting import anchor, ends_of, is_from_unknown, sides_of
from generator.checks.claims.deciding.elsewhere import is_elsewhen
from generator.checks.claims.deciding.from_ends import is_within_of_end
from generator.checks.claims.deciding.gone_by import is_since_unknown
from generator.checks.claims.deciding.lengths import is_alike, is_rate
from generator.checks.claims.deciding.moments import CUE
from generator.checks.claims.deciding.other_lengths import (
    is_delay,
    is_interim,
    is_of_its_own,
    is_of_way,
)
from generator.checks.claims.deciding.spans import spanned_before
from generator.checks.claims.deciding.stretches import stretch
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import HEADS, Asked
from generator.checks.claims.sentence.counted_on import is_further
from generator.checks.claims.values.against import is_rounded, is_share, loosest
from generator.checks.claims.words.clause import has, holds, words_of
from generator.checks.claims.words.meaning import meanings
from generator.l10n.hearing.lexicon import SECONDS

_SOME = 0.3
"""How much of a figure's label the sentence has."""
_PLAIN = 1.2
"""The same where it is said that the length is another than the whole: every five minutes."""
_NEARLY = 0.85
"""How much of the words of the moments that are told most plainly those of others must have to be meant as well."""
_TOLD, _END = 0.5, 0.3
"""How much of the words of one of two moments; and what a word of a beginning or an end is among them."""
_WHOLE = 4.2
"""How surely the whole is meant where a clause says of what its beginning struck how long that was so, and nothing else."""
_NAMES = 2
"""Words of the name of what was struck that a clause has which says right beside a length what became of it."""
_SO_BEFORE = 4
"""Words behind a length in which stands that something came after it: বন্ধ থাকার *পরে*."""
_CHAIN = 30
"""Letters between a length that is counted from the last time and the time that it leads to."""


def closed_lengths(asked: Asked, grounds: Facts) -> Iterator[tuple[float, Ground]]:
    """Yield the lengths that a length of time may mean, each with how surely."""
    clause, cues = asked.clause, asked.cues
    if is_rate(asked) or _is_chained(asked) or _is_of_unknown(asked, grounds):
        return
    if is_between(asked):
        yield from _between(asked, grounds)
    if (of_thing := stretch(asked, grounds)) is not None and is_alike(asked, of_thing):
        yield _WHOLE, of_thing
    near = (*clause.before[-2:], *clause.after[:2])
    begun = tells_what_began(asked, grounds)
    other = holds(near, cues.other_length) or (
        holds(clause.before[-1:], cues.later) and not asked.has(cues.end)
    )
    other = (
        other
        or holds(clause.words, cues.by_then)
        or is_delay(asked, grounds)
        or holds(words_of(asked.heard.text), cues.apart)
        or holds(near, cues.beginnings.further)
        or (not begun and is_of_part(asked, (g for g in grounds if g.name == "duration")))
        or is_left_over(asked, grounds)
        or is_within_of_end(asked)
        or is_interim(asked, grounds)
        or is_of_thing(asked, grounds)
        or is_of_way(asked, grounds)
        or is_of_its_own(asked, grounds)
        or (done_at(asked, grounds) == frozenset() and not any(map(asked.names, grounds)))
    )
    first = holds(near, cues.initial) or (other and holds(clause.after[:1], cues.each))
    event = asked.field in HEADS or asked.has((*cues.event, *cues.onset, *cues.whole, *cues.took))
    event = event or (asked.has(cues.end) and not has_unknown(asked, grounds))
    event = event or tells_lack(asked, grounds)
    plain = begun and not other
    from_when = meanings(anchor(asked), asked.locale) if asked.later else frozenset[str]()
    for ground in grounds:
        if (
            ground.kind != "duration"
            or asked.anew
            or not ground.ours
            or not is_alike(asked, ground)
        ):
            continue
        score = asked.score(ground)
        if asked.later:  # the words from when it is counted are not of what it is of
            score = min(score, asked.weigh(ground, asked.near - from_when, asked.far))
        least = _PLAIN if other else _SOME
        if (
            ground.role == "figure"
            and score >= least
            and not (first or is_further(asked))
            and not _is_of_others(asked, ground)
        ):
            yield score, ground
        elif (
            ground.name == "duration"
            and not other
            and not any(map(is_share, asked.others))
            and (plain or not is_strange(asked, grounds))
            and (plain or event or _goes_on(asked, ground))
            and not asked.later
        ):
            yield (_WHOLE if plain or _is_named(asked, ground) else CUE / 2), ground


def _is_named(asked: Asked, ground: Ground) -> bool:
    """Return True for "the reservation system was *down for* six hours", ছ’ঘণ্টা *বসে* রইল সংরক্ষণ ব্যবস্থা."""
    cues, clause = asked.cues, asked.clause
    beside = clause.before[-2:] if cues.anchor_behind else clause.after[:1]
    named = asked.near & ground.subject.get(asked.locale, frozenset())
    then = holds(clause.words, cues.elsewhen)
    return len(named) >= _NAMES and not then and has(beside, (*cues.event, *cues.onset))
    told = len(named) >= _NAMES and has(beside, (*cues.event, *cues.onset))
    return told and not is_elsewhen(asked)


def _is_of_others(asked: Asked, ground: Ground) -> bool:
    """Return True for the shortest or longest of several lengths, where the clause has no such word."""
    most = meanings(asked.cues.most, asked.locale) & ground.weights.get(asked.locale, {}).keys()
    return bool(most) and most.isdisjoint(asked.near)


def _is_chained(asked: Asked) -> bool:
    """Return True for a length that is counted from what another sentence tells of, up to a time: nine minutes on, at 10:36."""
    timed = [h for h in asked.others if h.kind in ("clock", "date")]
    if not asked.later or any(h.end <= asked.heard.start for h in timed):
        return False
    follows = not asked.clause.before or any(
        0 <= h.start - asked.heard.end <= _CHAIN for h in timed
    )
    counted = [word for word in anchor(asked) if word not in asked.cues.apart]
    return follows and not meanings(counted, asked.locale)


def borne_out(asked: Asked, grounds: Facts) -> Ground | None:
    """Return the time between two moments that a length is, if a sentence tells of them about as plainly as of any."""
    if not is_between(asked):
        return None
    ends = ends_of(asked, grounds)
    found = [one for one in _told_pairs(asked, grounds) if ends.allow(one[1])]
    most = max((score for score, _ in found), default=0.0)
    fits = [
        (score, ground)
        for score, ground in found
        if score >= max(_PLAIN, _NEARLY * most) and loosest(asked, ground) == "agrees"
    ]
    return max(fits, key=lambda one: (one[0], one[1].name))[1] if fits else None


def _between(asked: Asked, grounds: Facts) -> Iterator[tuple[float, Ground]]:
    """Yield the times between two moments of which the sentence has words; an update's words above all."""
    cues, clause = asked.cues, asked.clause
    if holds((*clause.before[-1:], *clause.after[:1]), cues.within):
        return  # within as long as that from what was told before
    earlier = any(h.kind in ("clock", "date") and h.end <= asked.heard.start for h in asked.others)
    if asked.later and not earlier and not meanings(anchor(asked), asked.locale):
        return  # counted from what another sentence tells of
    if asked.later and is_from_unknown(asked, grounds):
        return
    words = {
        g.name: (asked.near | asked.far) & g.weights.get(asked.locale, {}).keys()
        for g in grounds
        if g.role == "update"
    }
    ends = ends_of(asked, grounds)
    done = None if asked.later else done_at(asked, grounds)
    for score, ground in _told_pairs(asked, grounds):
        two = _are_two(asked, ground.ends or (), words)
        if done is not None and done.isdisjoint(ground.ends or ()):
            continue
        if asked.later and _is_first(asked, ground, words, grounds):
            continue
        if two and is_alike(asked, ground) and ends.allow(ground):
            yield score, ground


def _is_of_unknown(asked: Asked, grounds: Facts) -> bool:
    """Return True for a length behind two moments between which it lies, or since one, where the first is none of the record."""
    if is_since_unknown(asked, grounds):
        return True
    moments = [g for g in grounds if g.at is not None and g.role != "other" and g.ours]
    return not asked.later and spanned_before(asked) and not sides_of(asked, moments)


def _is_first(
    asked: Asked, length: Ground, words: Mapping[str, frozenset[str]], grounds: Facts
) -> bool:
    """Return True where the later of two moments is told of by nothing but that from which a length is counted: *লুটের* আট দিন পরে."""
    if holds(asked.clause.after[:1], asked.cues.sooner):
        return False
    said = [word for word in anchor(asked) if meanings((word,), asked.locale)]
    first = meanings(said[:1] if asked.cues.anchor_behind else said[-1:], asked.locale)
    ends = [g for g in grounds if g.name in (length.ends or ()) and g.at is not None]
    last = max(ends, key=lambda g: (g.at is not None and g.at.timestamp(), g.name), default=None)
    return last is not None and bool(words.get(last.name)) and words[last.name] <= first


def _told_pairs(asked: Asked, grounds: Facts) -> Iterator[tuple[float, Ground]]:
    """Yield the times between two moments of which a sentence has words, with how many of both."""
    moments = [g for g in grounds if g.at is not None and g.role != "other"]
    told = {g.name: 0.0 if only_begins(asked, g, grounds) else _end(asked, g) for g in moments}
    edges = {g.name: g.edge or g.role for g in moments}
    among = {name for name, score in told.items() if score > 0}
    for ground in (*grounds, *grounds.lengths(among)):
        if ground.role == "length" and ground.ends is not None:
            one, other = (told.get(end, 0.0) for end in ground.ends)
            start, end = (edges.get(end, "update") for end in ground.ends)
            if start == end != "update":
                continue  # one moment, as two date it
            if min(one, other) > 0 and max(one, other) >= _TOLD:
                yield one + other, ground


def _end(asked: Asked, ground: Ground) -> float:
    """Return how much of a moment a sentence has; of a beginning or an end, whether it speaks of one."""
    cues, words = asked.cues, asked.clause.sentence
    match ground.role:
        case "began":
            return _END if has(words, (*cues.begin, *cues.mishap, *cues.onset)) else 0.0
        case "ended":
            return _END if has(words, cues.end) else 0.0
    return asked.score(ground)


def _are_two(asked: Asked, ends: Sequence[str], words: Mapping[str, frozenset[str]]) -> bool:
    """Return True unless one word alone tells of both moments."""
    return len(frozenset().union(*(words.get(end, frozenset((end,))) for end in ends))) > 1


def _goes_on(asked: Asked, ground: Ground) -> bool:
    """Return True where what was struck, and no figure of it, is said to be so *for* a time."""
    clause, during = asked.clause, asked.cues.during
    struck = asked.has(asked.cues.service) and asked.has(asked.cues.away)
    return (
        not asked.counting
        and (struck or asked.names(ground))
        and (holds(clause.before[-1:], during) or holds(clause.after[:1], during))
    )


def is_between(asked: Asked) -> bool:
    """Return True for a length from one moment to another: an hour later, took two hours."""
    clause = asked.clause
    return asked.later or has((*clause.before, *clause.after), asked.cues.took)


def was_so_before(asked: Asked) -> bool:
    """Return True for a length after which something came: *after* three hours in the dark, তিন ঘণ্টা অন্ধকারে থাকার *পরে*."""
    clause, later = asked.clause, asked.cues.later
    if asked.cues.anchor_behind:
        return holds(clause.before[-1:], later)
    return holds(clause.after[:_SO_BEFORE], later) and has(clause.after, asked.cues.onset)


def lies_between(asked: Asked, against: Ground, grounds: Facts) -> bool:
    """Return True for a length in days or weeks that two other moments are apart, where nothing says that it is of the whole.

    It took the hospital three weeks to tell: so long after the leak the record has its notice, in whatever words. So is one of
    hours in a headline or a standfirst, which has no room for them, from the beginning on: nine hours in the gorge.
    """
    heard = asked.heard
    if heard.kind != "duration" or against.name != "duration" or _is_whole(asked, against):
        return False
    moments = frozenset(g.name for g in grounds if g.at is not None and g.role != "other")
    if heard.step < SECONDS["day"]:
        cues = asked.cues
        struck = asked.names(against) or asked.has((*cues.mishap, *cues.service, *cues.end))
        if asked.field not in HEADS or struck:
            return False
        lengths = (one for one in grounds.lengths(moments) if "began" in (one.ends or ()))
        return any(loosest(asked, one) == "agrees" or is_rounded(asked, one) for one in lengths)
    return any(loosest(asked, pair) == "agrees" for pair in grounds.lengths(moments))


def _is_whole(asked: Asked, ground: Ground) -> bool:
    """Return True where a clause says of what was struck that it was so for a time, or over after it."""
    cues = asked.cues
    if asked.has(cues.whole):
        return True
    struck = asked.names(ground) or asked.has((*cues.mishap, *cues.service))
    told = cues.end if asked.has(cues.took) or asked.later else (*cues.event, *cues.onset)
    return struck and asked.has(told)
