"""How long something took that is no length of the incident: until an update, a ride, what somebody did."""

from generator.checks.claims.beside.plain import is_of_event
from generator.checks.claims.beside.things import came_to
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.sentence.asked import HEADS, Asked
from generator.checks.claims.words.clause import has, holds, words_of
from generator.checks.claims.words.events import ends_in
from generator.checks.claims.words.meaning import meaning

_OFF = ("off",)
"""Behind a length, that it is of leave."""


def is_interim(asked: Asked, grounds: Facts) -> bool:
    """Return True for a length that is not the whole: what something had taken by then, and what an update says of a time between beginning and end."""
    if had_gone_on(asked):
        return True
    if not asked.field.startswith("updates/"):
        return False
    own = next((g for g in grounds if g.role == "update" and g.name == asked.field), None)
    ends = [g.at for g in grounds if g.role == "ended" and g.at is not None]
    return (
        own is not None
        and own.edge is None
        and any(own.at is not None and own.at < at for at in ends)
    )


def had_gone_on(asked: Asked) -> bool:
    """Return True for how long something *had* gone on *when* something else was that is not its end, and how long it was *since*: it had burned for two hours when a wall fell."""
    row, behind = asked.cues.occasions, words_of(asked.text[asked.heard.end :])
    told = asked.cues.beginnings
    if asked.cues.anchor_behind and holds(behind, told.since) and holds(behind, told.gone_by):
        return True
    if not (holds(behind[:1], row.when) and holds(asked.clause.before, row.had)):
        return False
    return not has(behind, (*asked.cues.end, *ends_in(asked.locale)))


def is_of_way(asked: Asked, grounds: Facts) -> bool:
    """Return True for how long a ride took of which no fact has a word, or takes on other days, and how long somebody did something.

    "Buses took 50 minutes for what takes 14 by metro", "the court took it up at one and *heard it* for 70 minutes", টানা ন’ঘণ্টা গাড়ি *চালাচ্ছিলেন*.
    """
    row, locale = asked.cues.occasions, asked.locale
    words = asked.clause.own or asked.clause.words
    own = words[1:] if holds(words[:1], asked.cues.part) else ()
    if holds(own[1:2], row.object) and holds(asked.clause.before[-1:], asked.cues.during):
        told = (*asked.cues.event, *asked.cues.onset, *asked.cues.end, *asked.cues.begin)
        if not has(own, told):
            return True
    usual = asked.field not in HEADS and holds(words, row.takes)
    if usual or any(word.endswith(row.doing_now) for word in asked.clause.after if row.doing_now):
        return True
    idle = (*asked.cues.took, *asked.cues.weekdays, *asked.cues.day_parts)
    if all(has((word,), idle) for word in words):
        words = (
            asked.clause.sentence
        )  # it takes three hours to get there, and took seven on Wednesday
    rides = [word for word in words if word in row.rides]
    if not rides or not has(words, asked.cues.took) or came_to(asked, rides, grounds):
        return False
    return not any(
        meaning(word, locale) in known
        for word in rides
        if word not in row.arriving or len(rides) == 1
        for g in grounds
        for known in (g.weights.get(locale, {}), g.subject.get(locale, frozenset()))
    )


def is_delay(asked: Asked, grounds: Facts) -> bool:
    """Return True for by how much something was late, where no headline is of a delay: a *delay* of an hour and a half, দেড় ঘণ্টার *দেরি*."""
    late = asked.cues.occasions.late
    near = (*asked.clause.before[-2:], *asked.clause.after[:1])
    return holds(near, late) and not has(tuple(grounds.heads(asked.locale)), late)


def is_of_its_own(asked: Asked, grounds: Facts) -> bool:
    """Return True for how long a thing lasted that is neither the event nor what it struck, nor in the update of its beginning: the *hearing* lasted 50 minutes."""
    cues, locale = asked.cues, asked.locale
    words = asked.clause.own or asked.clause.words
    if _is_of_one(asked, words, grounds) or _is_habit(asked):
        return True
    verbs = (*cues.whole, *cues.lasting, *cues.took)
    began = next((g for g in grounds if g.role == "began" and g.ours), None)
    if asked.field in HEADS or began is None or not holds(words, verbs):
        return False
    words = tuple(word for word in words if word not in verbs)
    if any(f" {phrase} " in f" {' '.join(words)} " for phrase in cues.counts.in_all):
        return False
    if has(words, (*cues.event, *cues.mishap, *cues.onset)):
        return False
    plain = (*cues.wholly, *cues.in_all, *cues.beginnings.everything, *cues.hedging, *cues.weekdays)
    said = [word for word in words if meaning(word, locale) and not has((word,), plain)]
    first = {m for g in grounds if g.edge == "began" for m in g.weights.get(locale, ())}
    return bool(said) and not any(
        is_of_event(word, asked, began) or meaning(word, locale) in first for word in said
    )


def _is_of_one(asked: Asked, words: tuple[str, ...], grounds: Facts) -> bool:
    """Return True for one of those that a figure counts: *one engine* was out of action for two hours."""
    if not holds(words[:1], asked.cues.occasions.one):
        return False
    noun = meaning("".join(words[1:2]), asked.locale)
    return bool(noun) and any(
        g.role == "figure" and g.low > 1 and noun in asked.counted(g) for g in grounds
    )


def _is_habit(asked: Asked) -> bool:
    """Return True for so long every month, or on every day: four days *off a month*, *মাসে* চার দিন."""
    shares, clause = asked.cues.shares, asked.clause
    if not shares.into:
        return holds(clause.before[-1:], shares.times)
    behind = clause.after[1:] if holds(clause.after[:1], _OFF) else clause.after
    return holds(behind[:1], shares.a) and holds(behind[1:2], shares.times)
