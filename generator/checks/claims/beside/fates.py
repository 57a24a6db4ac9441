"""What became of people: dead, injured, missing, arrested. A bare number beside such a word counts them: "blast kills 42", নিহত ৪২."""

from collections.abc import Iterable
from decimal import Decimal

from generator.checks.claims.beside.of_kind import is_of_kind
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import HEADS, Asked
from generator.checks.claims.words.clause import holds, pieces_of, stands_behind_label, words_of
from generator.checks.claims.words.idioms import perished
from generator.checks.claims.words.meaning import FATES, meaning

_DEAD, _BODY = "=dead", "=body"
_FATES = FATES | {"~arrest"}
"""What a bare number counts people by: those who were arrested too."""
BODIES = "the bodies of the dead"
"""What decided where bodies are held against the dead."""
_SOON = 2
"""Words behind a number, or before it, in which bodies are what it counts."""
_NEXT = 24
"""Letters behind a number in which the next word begins and ends."""
_VERB = 48
"""The same for two words between: 50 *have been* injured."""
_THOUSAND, _TIMES = 1000, 15
"""Sums are in thousands; and of so many times as many people none is a slip."""
_LABEL = 3
"""Words of a label right before a number in which a fate is what it counts."""


def counts_fate(asked: Asked, ground: Ground) -> bool:
    """Return True for a bare number of people of whom the words beside it say what a figure's label says of its own.

    In a text a smaller number may be some of them (eleven died in hospital), unless another number beside it has another fate,
    or it stands behind a label ("Deaths: 11"). So may be so many of a kind: of two dead, three workers cannot be.
    """
    heard = asked.heard
    if heard.unit or heard.kind != "number" or not ground.counts_people:
        return False
    fate = fate_of(ground, asked.locale)
    if not fate or fate not in asked.near:
        return False
    assert isinstance(heard.low, Decimal)
    if _is_sum(asked, ground):
        return False
    if is_of_kind(asked, fate):
        return heard.low > ground.low
    if not _is_beside(asked, fate):
        return False
    others = ((asked.near | asked.wide) & _FATES) - {fate}
    whole = asked.field in HEADS or bool(others) or stands_behind_label(asked.text, heard)
    return whole or heard.low >= ground.low


def _is_sum(asked: Asked, ground: Ground) -> bool:
    """Return True for thousands behind a sum of money, of which a figure of people has but a few: Rs 2 lakh each, *the injured 50,000*."""
    low, at = asked.heard.low, asked.heard.start
    if not (isinstance(low, Decimal) and ground.counts_people and asked.heard.kind == "number"):
        return False
    paid = any(one.kind == "money" and one.end <= at for one in asked.others)
    return paid and not asked.heard.unit and low % _THOUSAND == 0 and low >= _TIMES * ground.high


def _is_beside(asked: Asked, fate: str) -> bool:
    """Return True where a fate stands right behind a number, or before it, or words by which it comes to so many."""
    text, heard, cues = asked.text, asked.heard, asked.cues
    behind = text[heard.end :]
    follows = words_of(behind[:_NEXT])[:1] if behind[:1].isspace() else ()
    if follows and meaning(follows[0], asked.locale) == fate:
        return True
    says_not = holds(follows, (*cues.did, *cues.never))
    if fate == _DEAD and says_not and perished(words_of(pieces_of(behind)[0]), cues):
        return True  # five did not survive
    if holds(follows, cues.count_is):
        verb = (word for word in words_of(behind[:_VERB]) if word not in cues.count_is)
        if meaning(next(verb, ""), asked.locale) == fate:
            return True  # 50 were injured
    goes_on = (*cues.part, *cues.at, *cues.count_behind, *cues.changes.goes_on_behind)
    if follows and follows[0] not in goes_on:
        return False  # it counts what follows
    if stands_behind_label(text, heard):
        label = words_of(text[: heard.start])[-_LABEL:]
        return any(meaning(word, asked.locale) == fate for word in label)
    if goes_up_to(asked):
        return True
    if text[heard.start - 1 : heard.start] != " " or text[: heard.start].rstrip()[-1:] in ",;:":
        return False
    for word in reversed(words_of(text[: heard.start])):
        if meaning(word, asked.locale) == fate or word in cues.comes_to:
            return True
        if word not in cues.count_is:
            return False
    return False


def goes_up_to(asked: Asked) -> bool:
    """Return True for what a count comes to, and is at most by the letter alone: the toll *went up to* ten."""
    row = asked.cues.counts
    return asked.heard.text.startswith(row.up_to) and holds(asked.clause.before[-1:], row.goes)


def is_of_other_fate(asked: Asked, ground: Ground, figures: Iterable[Ground]) -> bool:
    """Return True where the clause says of people what another figure's label says, and this one's does not; of a sum for those of another fate.

    What is said right before people is no number of a figure of another fate, though no figure has theirs: আহত ছ’জন, *মৃত* দু’জন.
    """
    said, locale = asked.near & _FATES, asked.locale
    if said and _is_sum(asked, ground):
        return True
    if not said or not said.isdisjoint(ground.weights.get(locale, {})):
        return False
    if ground.kind == "money":
        return bool(fate_of(ground, locale))  # for the dead, and not for the injured
    if not ground.counts_people:
        return False
    if asked.heard.unit and fate_of(ground, locale):
        before = words_of(pieces_of(asked.text[: asked.heard.start])[-1])[-1:]
        if any(meaning(word, locale) in said for word in before):
            return True
    return any(fate_of(one, locale) in said for one in figures if one.counts_people)


def fate_of(ground: Ground, locale: str) -> str:
    """Return what a figure's label says became of those whom it counts; empty where it says nothing, or two things."""
    found = _FATES & ground.weights.get(locale, {}).keys()
    return next(iter(found)) if len(found) == 1 else ""


def counts_bodies(asked: Asked) -> bool:
    """Return True for so many bodies: 35 *bodies*, the *bodies of* 35 people, ৩৫ জনের *দেহ*."""
    if asked.heard.kind != "number" or _BODY not in asked.near:
        return False
    after = words_of(asked.text[asked.heard.end :])[:_SOON]
    if any(meaning(word, asked.locale) == _BODY for word in after):
        return True
    before = words_of(asked.text[: asked.heard.start])[-_SOON:]
    made_of = bool(asked.cues.made_of) and before[-1:] != () and before[-1] in asked.cues.made_of
    return made_of and meaning(before[0], asked.locale) == _BODY


def is_of_bodies(asked: Asked, ground: Ground) -> bool:
    """Return True for a number of bodies beside a figure of people whose label says nothing of bodies."""
    if not ground.counts_people or _BODY in ground.weights.get(asked.locale, {}):
        return False
    return counts_bodies(asked)


def of_the_dead(asked: Asked, figures: Iterable[Ground]) -> Ground | None:
    """Return the only figure of the dead, where bodies are counted that are as many or more: those found so far may be fewer."""
    if not counts_bodies(asked):
        return None
    people = [one for one in figures if one.counts_people and one.ours]
    dead = [one for one in people if fate_of(one, asked.locale) == _DEAD]
    bodies = any(_BODY in one.weights.get(asked.locale, {}) for one in people)
    assert isinstance(asked.heard.low, Decimal)
    return dead[0] if len(dead) == 1 and not bodies and asked.heard.low >= dead[0].low else None
