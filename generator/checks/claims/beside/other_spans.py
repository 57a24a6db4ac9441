"""A number of another stretch of time than its incident's, or of a part of it: 31 died here *in the last three years*, *by midnight* 14 engines had come."""

from decimal import Decimal
from itertools import pairwise

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.values.slips import looks_like
from generator.checks.claims.words.clause import holds, pieces_of, words_of
from generator.checks.claims.words.wordlist import words

_LAST = words("last past previous preceding গত বিগত")
_LONG = words(
    """year years month months decade decades week weeks
    বছর বছরে বছরের বছরেই মাস মাসে মাসের মাসেই দশক দশকে দশকের সপ্তাহে"""
)
"""Before a stretch of time, that it is over by now; and what it is counted in."""
_NEAR = 3
"""Words in which both stand."""
_MOST = words(
    """worst deadliest biggest largest most highest longest heaviest first
    সবচেয়ে সবথেকে প্রথম এত এমন সর্বাধিক সর্বোচ্চ বৃহত্তম"""
)
"""Words by which what is told is set beside such a stretch, and is none of it."""
_BY = words("by")
_BY_BEHIND = words("নাগাদ মধ্যে মধ্যেই পর্যন্ত")
_BARE = words(
    """midnight noon midday dawn dusk nightfall evening morning sunrise sunset daybreak then
    মাঝরাত মাঝরাতের মধ্যরাত মধ্যরাতের দুপুর দুপুরের সকাল সকালের বিকেল বিকেলের সন্ধ্যা সন্ধ্যার সন্ধ্যে রাত রাতের ভোর ভোরের"""
)
"""A time up to which so many were counted, and the words before it or behind."""


def is_of_other_span(asked: Asked, ground: Ground) -> bool:
    """Return True for a number of years or months that are over, and for fewer than a figure, counted up to a time that is named."""
    heard = asked.heard
    if heard.kind != "number" or ground.role != "figure" or not isinstance(heard.low, Decimal):
        return False
    said = _piece_of(asked)
    if _is_of_years(said):
        return not holds(tuple(ground.words.get(asked.locale, ())), _LAST)
    return heard.low < ground.low and _is_by_then(asked, said) and not looks_like(heard, ground, "")


def _piece_of(asked: Asked) -> tuple[str, ...]:
    """Return the words between the signs before a number and behind it."""
    before = pieces_of(asked.text[: asked.heard.start])[-1]
    return words_of(f"{before} {pieces_of(asked.text[asked.heard.end :])[0]}")


def _is_of_years(said: tuple[str, ...]) -> bool:
    return not holds(said, _MOST) and any(
        word in _LAST and holds(said[at + 1 : at + 1 + _NEAR], _LONG)
        for at, word in enumerate(said)
    )


def _is_by_then(asked: Asked, said: tuple[str, ...]) -> bool:
    before = [words_of(asked.text[: o.start])[-1:] for o in asked.others if o.kind == "clock"]
    if any(holds(word, _BY) for word in before):
        return True
    return any(
        (one in _BY and other in _BARE) or (one in _BARE and other in _BY_BEHIND)
        for one, other in pairwise(said)
    )
