"""What a clause says to have begun or to be over, where that is no incident: counting, a match, the repairs.

An incident is called by what it is (the outage, a failure, trouble), by its services, by words of the update of its
beginning or its end, or by no word at all.
"""

from collections.abc import Sequence

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground, Role
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.values.slips import is_slip
from generator.checks.claims.words.clause import has, holds, pieces_of, words_of
from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.meaning import meaning, meanings
from generator.l10n.tokens import nfc

_SHORT = 2
"""The most words behind শুরু that only say what did."""


def has_begun(asked: Asked, grounds: Facts) -> bool:
    """Return True where the clause has a word of a beginning, and does not say of something else that it began."""
    cues = asked.cues
    return _is_told(asked, grounds, cues.begin, cues.beginnings.starts, "began")


def has_ended(asked: Asked, grounds: Facts) -> bool:
    """Return True where the clause has a word of an end, and does not say of something else that it is over."""
    cues = asked.cues
    return _is_told(asked, grounds, cues.end, cues.beginnings.stops, "ended")


def only_names(asked: Asked, ground: Ground, grounds: Facts) -> bool:
    """Return True where the clause has no words of an update but those of something else which began, and the update does not say that it did."""
    cues, locale = asked.cues, asked.locale
    ways: Sequence[tuple[tuple[str, ...], Role]] = (
        (cues.beginnings.starts, "began"),
        (cues.beginnings.stops, "ended"),
    )
    for verbs, role in ways:
        if not holds(asked.clause.words, verbs):
            continue
        others = _others(asked, grounds, verbs, role)
        named = meanings((*others, *_stretches(asked, verbs)[0]), locale)
        begun = meanings(verbs, locale) & ground.weights.get(locale, {}).keys()
        if others and not begun and asked.matched(ground) <= named:
            return True
    return False


def only_begins(asked: Asked, ground: Ground, grounds: Facts) -> bool:
    """Return True where all that the clause has of an update is that it begins, and another thing did of which no fact has a word: the *ebb* had begun at 4.20."""
    verbs, locale = asked.cues.beginnings.starts, asked.locale
    if not holds(asked.clause.words, verbs):
        return False
    begun = meanings(verbs, locale) & ground.weights.get(locale, {}).keys()
    if not begun or not asked.matched(ground) <= begun:
        return False
    others = _others(asked, grounds, verbs, "began")
    unknown = meanings(others, locale).isdisjoint(grounds.known(locale))
    return bool(others) and unknown and not is_slip(asked, ground)


def _is_told(
    asked: Asked, grounds: Facts, cues: tuple[str, ...], verbs: tuple[str, ...], role: Role
) -> bool:
    if not asked.has(cues) or not _is_another(asked, grounds, verbs, role):
        return asked.has(cues)
    return any(has((word,), cues) for word in asked.clause.words if word not in verbs)


def _is_another(asked: Asked, grounds: Facts, verbs: tuple[str, ...], role: Role) -> bool:
    return holds(asked.clause.words, verbs) and bool(_others(asked, grounds, verbs, role))


def _others(asked: Asked, grounds: Facts, verbs: tuple[str, ...], role: Role) -> list[str]:
    """Return the words that say what began or is over; none where that may be the incident."""
    before, behind = _stretches(asked, verbs)
    if asked.cues.anchor_behind:
        words = _object(behind, asked) or _subject(before, behind, asked)
    else:
        words = (
            behind[1:2]
            if holds(behind[:1], asked.cues.beginnings.begun)
            else _last_noun(before, asked)
        )
        words = words or _behind_verb(before, behind, asked)
    nouns = [
        w for w in words if holds((w,), asked.cues.beginnings.occasions) or not _is_idle(w, asked)
    ]
    known = any(_is_of_incident(word, asked, grounds, role) for word in nouns)
    return [] if known else nouns


def _stretches(asked: Asked, verbs: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words before the verb that is nearest to the mention, and those behind it, up to a sign or a conjunction.

    Numbers, times and days are left out.
    """
    text, here = asked.text, asked.heard
    for one in asked.others:
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    pieces = pieces_of(text[: here.start])
    left, right = words_of(pieces[-1]), words_of(pieces_of(text[here.end :])[0])
    found = [at for at, word in enumerate(left) if _is_verb(left, at, verbs, asked.cues)]
    words, at = (left, found[-1]) if found else ((*left, *right), -1)
    if at < 0:
        at = next(
            (n for n in range(len(words)) if _is_verb(words, n, verbs, asked.cues)), len(words)
        )
    elif found:
        words = (*left, *right)
    before = _from_last(words[:at], asked.cues)
    if not before and at > 1:  # the hearing began at noon and ended at three
        began = [n for n in range(at - 1) if words[n] in asked.cues.beginnings.starts]
        before = _from_last(words[: began[-1]], asked.cues) if began else ()
    if not before and len(pieces) > 1 and holds(words[:1], asked.cues.beginnings.relative):
        before = _from_last(words_of(pieces[-2]), asked.cues)  # counting of votes, which began
    behind = words[at + 1 :]
    parts = [n for n, word in enumerate(behind) if word in asked.cues.part]
    return before, behind[: parts[0]] if parts else behind


def _is_verb(words: Sequence[str], at: int, verbs: Sequence[str], cues: Cues) -> bool:
    """Return True for a verb; of one that is a preposition too, where it says that something was so: it *was* over."""
    if words[at] not in verbs:
        return False
    return words[at] not in cues.beginnings.stops_behind or holds(
        tuple(words[max(0, at - 1) : at]), cues.beginnings.were
    )


def _from_last(words: tuple[str, ...], cues: Cues) -> tuple[str, ...]:
    """Return words from their last conjunction on; one between two nouns is none: in Howrah *and* Kolkata."""
    parts = [
        at for at, word in enumerate(words) if word in cues.part and _has_verb(words, at, cues)
    ]
    return words[parts[-1] + 1 :] if parts else words


def _has_verb(words: tuple[str, ...], at: int, cues: Cues) -> bool:
    """Return True where a verb stands before a conjunction, or nothing, or the language's own stand last."""
    before = words[:at]
    if not before or words[at] not in cues.beginnings.joining:
        return True
    verbs = (*cues.beginnings.were, *cues.begin, *cues.end, *cues.onset, *cues.light)
    return holds(before, verbs) or any(
        word.endswith(cues.beginnings.past_endings) for word in before
    )


def _object(behind: tuple[str, ...], asked: Asked) -> tuple[str, ...]:
    """Return what somebody began, where that has its own beginning: twelve teams started *the rescue*."""
    return behind[1:2] if holds(behind[1:2], asked.cues.beginnings.occasions) else ()


def _subject(before: tuple[str, ...], behind: tuple[str, ...], asked: Asked) -> tuple[str, ...]:
    """Return the English words that say what began: those before the verb, up to a preposition.

    What began *to* do something, or doing it, is said by that.
    """
    if holds(behind[:1], asked.cues.beginnings.to_do) or (
        behind and behind[0].endswith(asked.cues.beginnings.doing)
    ):
        return ()
    at = next(
        (n for n, word in enumerate(before) if word in asked.cues.beginnings.beside), len(before)
    )
    return before[:at] if at else before


def _last_noun(before: tuple[str, ...], asked: Asked) -> tuple[str, ...]:
    """Return the Bengali word right before শুরু that says what began, without places, times and what goes with these."""
    cues, at = asked.cues, len(before)
    while at > 0:
        at -= 1
        word = before[at]
        if word in cues.beginnings.beside:
            at -= 1
        elif word in (*cues.beginnings.starts, *cues.beginnings.stops):
            continue  # শুনানি দুপুরে শুরু হয়ে শেষ হয় বিকেলে
        elif (
            holds((word,), cues.beginnings.occasions)
            or has((word,), cues.beginnings.itself)
            or (
                not _is_idle(word, asked)
                and not (
                    word.endswith(asked.cues.beginnings.where_endings)
                    and not _is_of_event(word, asked)
                )
            )
        ):
            return (word,)
    return ()


def _behind_verb(before: tuple[str, ...], behind: tuple[str, ...], asked: Asked) -> tuple[str, ...]:
    """Return the only noun behind the verb, where none is before it: শুরু হয় ভোটগণনা."""
    if any(
        word.endswith(asked.cues.beginnings.where_endings) and not _is_idle(word, asked)
        for word in before[-1:]
    ):
        return ()  # যেতে শুরু
    words = behind[1:] if holds(behind[:1], asked.cues.beginnings.came_about) else behind
    return words if len(words) == 1 and len(behind) <= _SHORT else ()


def _is_idle(word: str, asked: Asked) -> bool:
    if _is_of_event(word, asked):
        return False
    return not meaning(word, asked.locale) or word.startswith(tuple(map(nfc, asked.cues.weekdays)))


def _is_of_event(word: str, asked: Asked) -> bool:
    cues = asked.cues
    return has(
        (word,),
        (*cues.event, *cues.onset, *cues.mishap, *cues.service, *cues.cut, *cues.beginnings.itself),
    )


def _is_of_incident(word: str, asked: Asked, grounds: Facts, role: Role) -> bool:
    """Return True for a word of an event, of what was struck, or of the update of that moment."""
    if holds((word,), asked.cues.beginnings.occasions):
        return False
    if _is_of_event(word, asked):
        return True
    meant, locale = meaning(word, asked.locale), asked.locale
    moments = {g.at for g in grounds if g.role == role}
    return any(
        meant in g.subject.get(locale, ())
        or (g.at in moments and meant in g.weights.get(locale, ()))
        for g in grounds
        if g.at is not None
    )
