"""How long it was since a moment: "28 hours *had gone by since* the skipper’s call", পরীক্ষা শুরুর *পরে* তখন *পেরিয়ে গিয়েছে* দু’ঘণ্টা.

It agrees with the time to whatever came later, and where it fits none is held against that to what its sentence says was then.
"""

from msgspec import Struct

from generator.checks.claims.deciding.counting import one_of
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.values.against import loosest
from generator.checks.claims.words.clause import holds, pieces_of, words_of
from generator.checks.claims.words.meaning import meanings

_START, _END = 0.5, 0.7
"""How much of the words of the moment a sentence has from which a length is counted, and of that up to which."""
Words = tuple[str, ...]


class _Sides(Struct, frozen=True):
    """What a sentence says of both ends of a length."""

    since: Words
    rest: Words


def gone_by(asked: Asked, grounds: Facts) -> Ground | None:
    """Return the time from the moment since which a length had gone by to one that it fits, or else to the one that the rest of the sentence tells of."""
    sides = _sides(asked)
    start = _start(asked, grounds, sides.since) if sides is not None else None
    if sides is None or start is None or start.at is None:
        return None
    moments, meant = _moments(grounds), meanings(sides.since, asked.locale)
    later = [g for g in moments if g.at is not None and g.at > start.at and g.role != "began"]
    told = meanings(sides.rest, asked.locale) - meant
    end = one_of(asked, [g for g in later if g.role == "update"], told, (), _END)
    found = [one for g in later for one in grounds.lengths({start.name, g.name})]
    fits = (one for one in found if loosest(asked, one) == "agrees")
    told_of = (one for one in found if end is not None and end.name in (one.ends or ()))
    return next(fits, None) or next(told_of, None)


def is_since_unknown(asked: Asked, grounds: Facts) -> bool:
    """Return True for what had gone by since something that no moment of the record is: since *his wedding*."""
    sides = _sides(asked)
    return sides is not None and _start(asked, grounds, sides.since) is None


def _moments(grounds: Facts) -> list[Ground]:
    return [g for g in grounds if g.at is not None and g.role != "other" and g.ours]


def _start(asked: Asked, grounds: Facts, since: Words) -> Ground | None:
    """Return the moment of which some words tell; the beginning, where they are but the headline's."""
    moments, meant = _moments(grounds), meanings(since, asked.locale)
    start = one_of(asked, moments, meant, since, _START)
    if start is None and meant and meant <= meanings(grounds.heads(asked.locale), asked.locale):
        return next((g for g in moments if g.role == "began"), None)
    return start


def _sides(asked: Asked) -> _Sides | None:
    """Return the words since which a length is counted and those of the rest, where it had gone by."""
    cues, row, heard = asked.cues, asked.cues.beginnings, asked.heard
    if heard.kind != "duration" or asked.later or not holds(asked.clause.sentence, row.gone_by):
        return None
    before, behind = pieces_of(asked.text[: heard.start]), pieces_of(asked.text[heard.end :])
    said = words_of(behind[0] if cues.anchor_behind else before[-1])
    at = next((n for n, word in enumerate(said) if word in row.since), None)
    if at is None:
        return None
    first, last = said[:at], said[at + 1 :]
    if not cues.anchor_behind:
        beside = (*last, *words_of(behind[0])[:2])
        if not holds(beside, row.gone_by) or not (first and first[-1].endswith(cues.genitive_any)):
            return None
        return _Sides(first, words_of(" ".join((*before[:-1], *behind[1:]))))
    if not holds((*asked.clause.before, *first), row.gone_by):
        return None
    parts = (*cues.occasions.when, *cues.sooner, *cues.until_before)
    cut = next((n for n, word in enumerate(last) if word in parts), len(last))
    rest = words_of(" ".join((*before[:-1], *behind[1:])))
    return _Sides(last[:cut], (*last[cut:], *rest))
