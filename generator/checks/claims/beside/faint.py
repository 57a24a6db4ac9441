"""A moment of which one word alone tells, or a name, or of whose thing something else is said: something else may have been then.

One word is enough where the time or the day that is said is near that moment, or a slip of the pen from it.
"""

from generator.checks.claims.beside.beginners import only_begins, only_names
from generator.checks.claims.beside.planned import is_planned
from generator.checks.claims.beside.somebody import has_news, is_only_trouble, is_trouble
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.values.against import how_far
from generator.checks.claims.values.slips import is_slip
from generator.checks.claims.words.clause import has, holds, pieces_of, words_of
from generator.checks.claims.words.meaning import is_concept, meaning, meanings
from generator.l10n.hearing.heard import names_day
from generator.saying import say

FAINT = say("one word alone tells of it, and this may be of something else")
_TWO_HOURS, _FEW_DAYS = 120, 3
"""Minutes and days from a moment at which a wrong time and a wrong day may be its, though one word alone tells of it."""
_PART = 0.4
"""The part of an update's words that one of them must be to tell of it plainly."""
_PLAINLY = 2.0
"""How much one word weighs that is no other's."""
_TOLD = 1.0
"""How much of an update's words tells of it."""
_SAYS = 6
"""The most words of a piece of a sentence that tells but who says it."""
_HALF = 2
"""How many words a clause has for each of an update that it plainly tells of: it has hardly another."""


def is_faint(asked: Asked, ground: Ground, grounds: Facts) -> bool:
    """Return True for an update that need not be meant: one word or a name tells of it, and no time or day near it; or another thing was done that day."""
    heard = asked.heard
    if ground.role != "update" or ground.at is None or heard.kind not in ("clock", "date"):
        return False
    if not names_day(str(heard.low)) if heard.kind == "date" else not ground.clock:
        return False
    if heard.kind == "date" and (_is_beside(asked, ground, grounds) or _is_after(asked, ground)):
        return True
    if only_names(asked, ground, grounds) or only_begins(asked, ground, grounds):
        return True
    if _only_says(asked, ground):
        return True
    if any(g.role in ("began", "ended") and g.at == ground.at for g in grounds):
        return False
    plainly = asked.part(ground) >= _PART or asked.score(ground) >= _PLAINLY
    if asked.words(ground) != 1 or plainly or len(asked.near) <= _HALF:
        return False
    most = _TWO_HOURS if heard.kind == "clock" else _FEW_DAYS
    if how_far(heard, ground, asked.zone) <= most or is_slip(asked, ground):
        return False
    return heard.kind == "clock" or not _is_like(str(heard.low)[-5:], f"{ground.at:%m-%d}")


def _only_says(asked: Asked, ground: Ground) -> bool:
    """Return True where all that a sentence has of an update are words of who says it, apart from the mention: *according to a bank,* … on 5 May; *জানাচ্ছে একটি ব্যাঙ্ক*."""
    row = asked.cues.occasions
    known = (asked.near | asked.far) & ground.weights.get(asked.locale, {}).keys()
    if not known or not holds(asked.clause.sentence, row.says):
        return False
    apart = [words_of(piece) for piece in pieces_of(asked.text) if asked.heard.text not in piece]
    said = [one for one in apart if len(one) <= _SAYS and holds((*one[:1], *one[-1:]), row.says)]
    return known <= meanings((word for words in said for word in words), asked.locale)


def _is_beside(asked: Asked, ground: Ground, grounds: Facts) -> bool:
    """Return True for a day on which something else was with what an update names: the technicians *left*, the signal had *flickered*.

    The clause has one word of the update, another of which the record has none, and none of a beginning, an end or the event.
    """
    if asked.words(ground) != 1 or is_slip(asked, ground):
        return False
    told = is_trouble(asked) or asked.leaves
    if not told and asked.has((*asked.cues.event, *asked.cues.onset, *asked.cues.cut)):
        return False
    if not asked.leaves and asked.has((*asked.cues.begin, *asked.cues.end)):
        return False
    return told or has_news(asked, grounds)


def _is_after(asked: Asked, ground: Ground) -> bool:
    """Return True for a day on which something was done with what an update names, of which it has no word: the cut cable was *sent* to Delhi.

    The clause has no verb of the update.
    """
    weights, locale = ground.weights.get(asked.locale, {}), asked.locale
    words = asked.clause.own or asked.clause.words
    at = max((n for n, word in enumerate(words) if word in asked.cues.afterwards), default=-1)
    if at < 0 or meaning(words[at], locale) in weights or is_slip(asked, ground):
        return False
    behind = [word for word in words[at + 1 :] if meaning(word, locale) in weights]
    if holds(tuple(behind), asked.cues.light):
        return False  # পরীক্ষা করে কাটা কেব্‌ল মেলে
    said = meanings(words, locale) & weights.keys() - meanings(asked.cues.cut, locale)
    return not any(map(is_concept, said))


def is_of_none(asked: Asked, grounds: Facts) -> bool:
    """Return True for a day of which nothing says that it was the incident's: of some trouble, or of what was done with a thing."""
    if is_only_trouble(asked, grounds):
        return True
    cues, locale = asked.cues, asked.locale
    if not holds(asked.clause.words, cues.afterwards):
        return False
    told = (*cues.event, *cues.onset, *cues.begin, *cues.end)
    words = (word for word in asked.clause.words if word not in cues.afterwards)
    event = meanings((word for word in words if has((word,), told)), locale)
    return any(
        event <= asked.matched(ground) and _is_after(asked, ground)
        for ground in grounds
        if ground.role == "update"
    )


def faintly_told(asked: Asked, grounds: Facts) -> Ground | None:
    """Return the update of which a sentence tells in one word, where what it says is too far from it to contradict."""
    cues, words = asked.cues, asked.near
    if is_planned(asked) or asked.has((*cues.future, *cues.claimed, *cues.spoken)):
        return None  # somebody named it
    told = [
        g
        for g in grounds
        if g.ours
        and asked.tells(g, words)
        and asked.score(g) >= _TOLD
        and is_faint(asked, g, grounds)
    ]
    return max(told, key=lambda g: (asked.score(g), g.name), default=None)


def _is_like(said: str, fact: str) -> bool:
    """Return True for the same day of another month, and for a day of the same month with one digit another."""
    same = said[:2] == fact[:2] and (said[-2] == fact[-2] or said[-1] == fact[-1])
    return same or said[-2:] == fact[-2:]
