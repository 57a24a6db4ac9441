"""What became of people: dead, injured, missing. A bare number beside such a word counts them: "blast kills 42", নিহত ৪২."""

from collections.abc import Iterable
from decimal import Decimal

from generator.checks.claims.asked import HEADS, Asked
from generator.checks.claims.clause import stands_behind_label, words_of
from generator.checks.claims.ground import Ground
from generator.checks.claims.meaning import FATES, meaning

_BESIDE = 3
"""Words on each side of a number in which it is said to count bodies."""
_NEXT = 24
"""Letters behind a number in which the next word begins and ends."""
_LABEL = 3
"""Words of a label right before a number in which a fate is what it counts."""


def counts_fate(asked: Asked, ground: Ground) -> bool:
    """Return True for a bare number of people of whom the words beside it say what a figure's label says of its own.

    In a text a smaller number may be some of them (eleven died in hospital), unless another number beside it has another fate,
    or it stands behind a label ("Deaths: 11").
    """
    heard = asked.heard
    if heard.unit or heard.kind != "number" or not ground.counts_people:
        return False
    fate = fate_of(ground, asked.locale)
    if not fate or fate not in asked.near or not _is_beside(asked, fate):
        return False
    assert isinstance(heard.low, Decimal)
    others = ((asked.near | asked.wide) & FATES) - {fate}
    whole = asked.field in HEADS or bool(others) or stands_behind_label(asked.text, heard)
    return whole or heard.low >= ground.low


def _is_beside(asked: Asked, fate: str) -> bool:
    """Return True where a fate stands right behind a number, or before it, or words by which it comes to so many."""
    text, heard, cues = asked.text, asked.heard, asked.cues
    behind = text[heard.end :]
    follows = words_of(behind[:_NEXT])[:1] if behind[:1].isspace() else ()
    if follows and meaning(follows[0], asked.locale) == fate:
        return True
    goes_on = (*cues.part, *cues.at, *cues.count_behind)
    if follows and follows[0] not in goes_on:
        return False  # it counts what follows
    if stands_behind_label(text, heard):
        return any(meaning(word, asked.locale) == fate for word in asked.clause.before[-_LABEL:])
    if text[heard.start - 1 : heard.start] != " " or text[: heard.start].rstrip()[-1:] in ",;:":
        return False
    for word in reversed(words_of(text[: heard.start])):
        if meaning(word, asked.locale) == fate or word in cues.comes_to:
            return True
        if word not in cues.count_is:
            return False
    return False


def is_of_other_fate(asked: Asked, ground: Ground, figures: Iterable[Ground]) -> bool:
    """Return True where the clause says of people what another figure's label says, and this one's does not."""
    said = asked.near & FATES
    beside = (*asked.clause.before[-_BESIDE:], *asked.clause.after[:_BESIDE])
    if holds(beside, asked.cues.corpses):
        said |= {"=dead"}
    if not said or not ground.counts_people:
        return False
    locale = asked.locale
    if not said.isdisjoint(ground.weights.get(locale, {})):
        return False
    return any(fate_of(one, locale) in said for one in figures if one.counts_people)


def fate_of(ground: Ground, locale: str) -> str:
    """Return what a figure's label says became of those whom it counts; empty where it says nothing, or two things."""
    found = FATES & ground.weights.get(locale, {}).keys()
    return next(iter(found)) if len(found) == 1 else ""
