"""A day of the record that is not the day of the update of which its clause tells: "the gap was plugged on 5 July", the day of the flood.

Something else was then, of which the clause has hardly a word: so the day bears nothing out. Where the clause says that something was not so, it tells of no
update.
"""

from collections.abc import Iterator

from generator.checks.claims.beside.somebody import has_unknown
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.values.against import fit_of
from generator.checks.claims.words.clause import has, holds, words_of
from generator.checks.claims.words.events import calls_begun
from generator.checks.claims.words.meaning import meaning, meanings

_WENT = frozenset(("=down", "=fail", "=lose"))
"""What words mean, as `concepts_en` names it, by which a clause may tell of the beginning beside an update."""
_TOLD, _PLAINLY = 1.3, 2.0
"""How much of an update's words tells of it more than of what was on another day; and that though a clause has words that the record has not."""
_HARDLY, _LESS = 0.25, 0.5
"""The part of a told update's score that what was on that day has, of which a clause has hardly a word; that another update has."""
_BOTH = 2
"""So many words of another update, which the told one has not, tell of that as well; and so many a clause has that tells of one at all."""
_OF = 2
"""Words before another in which "of the" stands."""
_BESIDE = 5
"""Words before a day in which its own verb stands."""


def is_day_of_other(asked: Asked, agreed: Ground, against: Ground, grounds: Facts) -> bool:
    """Return True for another day of the record where a clause plainly tells of an update, and has hardly a word of what was on that day."""
    if asked.heard.kind != "date":
        return False
    if against.role == "began":
        return _broke_out(asked, agreed, against) and not has_unknown(asked, grounds)
    if against.role != "update":
        return False
    if len(meanings(asked.clause.words, asked.locale)) < _BOTH:
        return False  # its clause says nothing, and the sentence tells of several
    if _is_of_less(asked, agreed, against):
        return True
    least = _PLAINLY if has_unknown(asked, grounds) else _TOLD
    if asked.score(against) < least or is_of_other_day(asked, against):
        return False
    if _went(asked, tuple(_beside(asked, against))) or (
        agreed.role == "ended" and asked.has(asked.cues.end)
    ):
        return False
    told = meanings((*asked.cues.attributed, *asked.cues.claimed), asked.locale)
    fits = (
        asked.score(one)
        for one in grounds
        if one.at is not None and fit_of(asked.heard, one, asked.zone) == "agrees"
        if not asked.matched(one) <= told
    )
    return max(fits, default=0.0) < _HARDLY * asked.score(against)


def _broke_out(asked: Asked, agreed: Ground, began: Ground) -> bool:
    """Return True for the day of a later moment, in a clause that says but that the event broke out: ২১ নভেম্বর রাতে *আগুন লাগে*."""
    heads = words_of(began.places.heads.get(asked.locale, "")) if began.places else ()
    later = agreed.role in ("update", "ended") and agreed.edge != "began"
    ends = asked.cues.genitive_any  # আগুন লাগার কারণ
    words = tuple(word for word in asked.clause.words if not word.endswith(ends))
    return later and calls_begun(asked.locale, heads, words, ())


def _is_of_less(asked: Asked, agreed: Ground, against: Ground) -> bool:
    """Return True for the day of an update of which a clause has half as much as of the one that it tells of, and hardly a word beside."""
    beside = asked.matched(agreed) - asked.matched(against)
    less = asked.score(agreed) < _LESS * asked.score(against)
    return agreed.role == "update" and less and len(beside) < _BOTH


def _beside(asked: Asked, against: Ground) -> Iterator[str]:
    """Yield the words of a clause that are not an update's, nor say of what its are: the cause *of the outage*, বিভ্রাটের কারণ."""
    own, cues, words = against.weights.get(asked.locale, {}), asked.cues, asked.clause.words
    after, mishap = asked.clause.after[:1], (*cues.event, *cues.mishap)
    dated = has(after, mishap) or holds(asked.clause.before[-1:], cues.made_of)  # of that day
    is_own = [meaning(word, asked.locale) in own for word in words]
    for at, word in enumerate(words):
        before = words[max(0, at - _OF) : at]
        of = holds(before, cues.made_of) and any(is_own[max(0, at - _OF - 1) : at])
        genitive = word.endswith(cues.genitive_any or (" ",)) and any(is_own[at + 1 : at + 2])
        if dated or not (is_own[at] or of or genitive):
            yield word


def is_of_other_day(asked: Asked, against: Ground) -> bool:
    """Return True for a day that is not that of what a clause tells: something was not so, or since then, or the sentence has its own day beside it.

    *No* ward had water on 5 July; the net was back after the blackout *of* 5 July; shipped on 12 May, it woke up on 8 June.
    """
    cues, words = asked.cues, asked.clause.words
    if asked.heard.kind != "date" or against.role not in ("update", "ended"):
        return False
    rest = tuple(word for word in words if word not in against.words.get(asked.locale, ()))
    if holds(rest, cues.undone) or any(word.endswith(cues.undone_endings) for word in rest):
        return True
    before, after = asked.clause.before[-_OF:], asked.clause.after[:1]
    mishap = (*cues.event, *cues.mishap)
    if holds(before, cues.made_of) and has(asked.clause.before[-_OF - 1 :], mishap):
        return True
    if cues.anchor_behind:
        since = holds(before[-1:], (*cues.from_before, *cues.begin_weak, *cues.later))
    else:
        since = holds(after, (*cues.from_behind, *cues.later))
    if since:
        return True
    days = (o for o in asked.others if o.kind == "date" and o.start != asked.heard.start)
    return any(fit_of(one, against, asked.zone) == "agrees" for one in days)


def is_of_who_lost(asked: Asked, agreed: Ground) -> bool:
    """Return True for the first day right behind a word of what went: the wards that *lost* their water *on 5 July* had it restored."""
    beside = asked.clause.before[-_BESIDE:]
    return asked.heard.kind == "date" and agreed.role == "began" and _went(asked, beside)


def _went(asked: Asked, words: tuple[str, ...]) -> bool:
    """Return True for words of a beginning, or of what went wrong or away."""
    cues = asked.cues
    if has(words, (*cues.begin, *cues.onset, *cues.event, *cues.mishap)):
        return True
    return not _WENT.isdisjoint(meanings(words, asked.locale))
