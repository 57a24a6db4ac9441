"""Whether a clause says plainly that an incident began or was over: it has a word of that, and none of anything else."""

from generator.checks.claims.beside.beginners import has_begun, has_ended
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import HEADS, Asked
from generator.checks.claims.words.clause import has, holds, pieces_of, words_of
from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.meaning import meaning, meanings
from generator.l10n.hearing.heard import Heard

_TOLD = 2.0
"""How much of an update's words tells of it and of nothing else."""

_FEW = 2
"""How many of its words say which thing of an update is meant, and what became of it."""


def is_plain(asked: Asked, ground: Ground, grounds: Facts, before: str) -> bool:
    """Return True where every word of a clause is of the event, of what was struck and where, or of the moment that it tells.

    What names neither ("it began") goes on with the sentence before it, which does.
    """
    cues, clause = asked.cues, asked.clause
    words = clause.own or clause.words
    near = (*clause.before[-1:], *clause.after[:1])
    if holds(near, cues.weekday_apart) or holds(words, (*cues.deny_before, *cues.deny_after)):
        return False
    if ground.role == "ended" or ground.edge == "ended":
        told = has_ended(asked, grounds)
    elif ground.role == "began" or ground.edge == "began":
        struck = cues.mishap if asked.field in HEADS else ()
        told = has_begun(asked, grounds) or asked.has((*cues.onset, *struck))
    else:
        told = asked.score(ground) >= _TOLD
    named = asked.names(ground) or asked.has((*cues.event, *cues.onset, *cues.service))
    if not named and asked.field not in HEADS and not _goes_on(before, cues):
        return False
    timed = words_of(" ".join(one.text for one in asked.others))
    words = tuple(word for word in words if word not in timed)
    return told and all(_is_known(word, asked, ground, grounds) for word in words)


def tells_lack(asked: Asked, grounds: Facts) -> bool:
    """Return True for a clause that says that what was struck was not there, and where: শহরে জল ছিল না ৩৮ ঘণ্টা."""
    cues, words = asked.cues, asked.clause.words
    said = " ".join(words)
    if not any(phrase in said for phrase in cues.lacking):
        return False
    began = next((g for g in grounds if g.role == "began"), None)
    return began is not None and all(
        word in cues.lacked or _is_known(word, asked, began, grounds) for word in words
    )


def tells_what_began(asked: Asked, grounds: Facts) -> bool:
    """Return True for a clause that says of what an update has at the beginning that it was so, and nothing else: the highway was closed.

    What has a number of its own is that of the update: Highway 10, and no other.
    """
    cues, words = asked.cues, asked.clause.own or asked.clause.words
    if holds(words, (*cues.deny_before, *cues.deny_after, *cues.apart, *cues.future)):
        return False
    words = tuple(word for word in words if word not in cues.lasting)
    beside = (h for h in asked.others if h.kind == "number" and _is_in_one_piece(asked, h))
    bare = {h.low for h in beside if not h.unit}
    said = meanings(words, asked.locale)
    return any(
        len(said & one.weights.get(asked.locale, {}).keys()) >= _FEW
        and bare <= {g.low for g in grounds if g.role == "said" and g.name == one.name}
        and all(_is_known(word, asked, one, grounds) for word in words)
        for one in grounds
        if one.role == "update" and one.edge == "began"
    )


def _is_in_one_piece(asked: Asked, other: Heard) -> bool:
    """Return True for a mention that no sign parts from the one that is asked about."""
    first, last = sorted((asked.heard, other), key=lambda heard: heard.start)
    return len(pieces_of(asked.text[first.end : last.start])) == 1


def _goes_on(before: str, cues: Cues) -> bool:
    return not before or has(words_of(before), (*cues.event, *cues.onset, *cues.mishap))


def _is_known(word: str, asked: Asked, ground: Ground, grounds: Facts) -> bool:
    meant, locale = meaning(word, asked.locale), asked.locale
    return is_of_event(word, asked, ground) or any(
        meant in one.weights.get(locale, ())
        for one in grounds
        if one.role == "update" and one.at == ground.at
    )


def is_of_event(word: str, asked: Asked, ground: Ground) -> bool:
    """Return True for a word of the event, of what was struck, or of where."""
    cues, locale = asked.cues, asked.locale
    meant = meaning(word, locale)
    own = (*cues.begin, *cues.begin_weak, *cues.end, *cues.event, *cues.onset, *cues.mishap)
    own = (
        *own,
        *cues.service,
        *cues.beginnings.itself,
        *cues.day_parts,
        *cues.beginnings.starts,
        *cues.beginnings.came_about,
    )
    if not meant or has((word,), own) or meant in ground.subject.get(locale, ()):
        return True
    places = ground.places
    if places is not None:
        own = words_of(" ".join(places.own.get(locale, ())))
        return word in places.whole.get(locale, ()) or meant in meanings(own, locale)
    return False
