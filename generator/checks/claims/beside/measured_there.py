"""Whether what is measured was measured somewhere else, or on another day, than a figure: Kolkata's temperature is not Bankura's.

A slip of the pen from the figure is the figure, wherever it was said to be.
"""

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.sentence.dimensions import dimension_of, is_measured
from generator.checks.claims.values.slips import looks_like
from generator.checks.claims.words.clause import pieces_of, words_of
from generator.checks.claims.words.meaning import is_concept, meaning
from generator.l10n.tokens import nfc
from generator.l10n.world import is_place, named
from generator.patterns import pattern

_THERE = pattern(r"(?:\b(?:[Ii]n|[Aa]t|[Nn]ear)|^)\s+(?:the\s)?([A-Z][a-z]+)")
"""A name with a capital behind a word of place, or at the beginning of a stretch of a sentence."""
_OPENS = pattern(
    r"^\W*([A-Z][a-z]+)(?:'s|’s)?\s+(?:was|were|is|had|has|saw|recorded|touched|reached|stood)\b"
)
"""The same of what a stretch is about: Purulia was at 46 degrees."""


def is_measured_elsewhere(asked: Asked, ground: Ground, grounds: Facts) -> bool:
    """Return True for a number with a measure of which the sentence names a place that the figure has not, or another day of the week."""
    if not is_measured(asked) or looks_like(asked.heard, ground, ""):
        return False
    return (
        _is_other_place(asked, ground)
        or _is_other_weekday(asked, grounds)
        or _is_of_a_thing(asked, ground)
    )


def _is_of_a_thing(asked: Asked, ground: Ground) -> bool:
    """Return True for how hot a thing is of which the label has no word: পিচের তাপমাত্রা, the asphalt reached 61 degrees."""
    if dimension_of(next(iter(asked.clause.after), "")) != "temperature":
        return False
    things = [word for word in asked.clause.words if word.startswith(asked.cues.changes.things)]
    label = ground.weights.get(asked.locale, {})
    return any(meaning(word, asked.locale) not in label for word in things)


def _is_other_place(asked: Asked, ground: Ground) -> bool:
    """Return True where a label has a name that the sentence has not, and that another of a place."""
    weights = ground.weights.get(asked.locale, {})
    said = asked.near | asked.wide
    if all(word in said or is_concept(word) for word in weights):
        return False
    before, behind = asked.text[: asked.heard.start], asked.text[asked.heard.end :]
    piece = f"{pieces_of(before)[-1]} {pieces_of(behind)[0]}".strip()
    names = [one[1] for one in named(nfc(piece)) if is_place(one[1])]
    names += [one[1].casefold() for finder in (_THERE, _OPENS) for one in finder.finditer(piece)]
    meant = [meaning(name, asked.locale) for name in names]
    return any(
        one and not is_concept(one) and one not in weights and one not in _days(asked)
        for one in meant
    )


def _days(asked: Asked) -> frozenset[str]:
    """Return the days and months of a sentence, which are no places."""
    dates = (word for one in asked.others if one.kind == "date" for word in words_of(one.text))
    return frozenset(meaning(word, asked.locale) for word in (*dates, *asked.cues.weekdays))


def _is_other_weekday(asked: Asked, grounds: Facts) -> bool:
    """Return True where the clause names days of the week on none of which a moment of the record was."""
    days = [nfc(day) for day in asked.cues.weekdays]
    said = {n for n, day in enumerate(days) for word in asked.clause.words if word.startswith(day)}
    known = {ground.at.weekday() for ground in grounds if ground.at is not None}
    return bool(said and known) and said.isdisjoint(known)
