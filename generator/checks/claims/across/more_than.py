"""More than a figure of which a text tells rightly elsewhere, and so plainly of that figure that it is nothing else: the toll rose to 19 of 17."""

from collections.abc import Sequence

from generator.checks.claims.beside.fates import BODIES
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.words.clause import has, holds, pieces_of, words_between, words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import FATES, meanings

_RISE, _LAST = "=rise", 3
"""What verbs of a rise mean, and words before a number in which it is said to what that is."""


def is_more(one: Mention, facts: Sequence[Ground]) -> bool:
    """Return True for more than the whole of what the record counts, in a sentence that has all words of its label and names nothing else."""
    heard, ground = one.heard, one.ground
    assert heard is not None and ground is not None
    if ground.bound not in ("exact", "at_most") or heard.low <= ground.high:  # type: ignore[operator]
        return False
    label = ground.weights.get(one.sentence.locale, {}).keys()
    whole = label <= _said_of(one) or one.reason == BODIES
    return whole and _has_nothing_else(one, facts)


def _has_nothing_else(one: Mention, facts: Sequence[Ground]) -> bool:
    """Return True for a sentence whose words are all of the record, of the event, or of who says so."""
    assert one.ground is not None
    locale, cues = one.sentence.locale, cues_of(one.sentence.locale)
    said = words_between(one.sentence.text, one.sentence.heard)
    if has(said, (*cues.elsewhen, *cues.wider, *cues.also)):
        return False
    known = meanings((*cues.event, *cues.attributed, *cues.claimed, *cues.ordinary), locale)
    known |= {w for f in facts for w in (*f.weights.get(locale, ()), *f.subject.get(locale, ()))}
    return _said_of(one) <= known | one.ground.counted.get(locale, frozenset())


def counts_again(one: Mention, other: Mention, facts: Sequence[Ground]) -> bool:
    """Return True for more of a thing of which another sentence has the right number, with nothing by which they are not the same.

    "Two workers died. Three workers died, police said": both say of one noun one thing that the record says, and neither a day.
    """
    assert one.heard is not None and one.ground is not None
    if other.heard is None or other.sentence is one.sentence or one.ground.role != "said":
        return False
    said = [_said_of(mention) for mention in (one, other)]
    locale = one.sentence.locale
    own = one.ground.weights.get(locale, {}).keys()
    nouns = [_noun(mention) for mention in (one, other)]
    again = bool(nouns[0]) and nouns[0] == nouns[1] and bool((said[0] & said[1] & own) - {nouns[0]})
    timed = any(h.kind in ("date", "clock", "duration") for h in one.sentence.heard)
    words, cues = words_of(one.sentence.text), cues_of(locale)
    second = has(words, (*cues.second, *cues.also))
    return again and not (timed or second) and _has_nothing_else(one, facts)


def _said_of(one: Mention) -> frozenset[str]:
    """Return what the words of a sentence mean."""
    words = words_between(one.sentence.text, one.sentence.heard)
    return meanings(words, one.sentence.locale)


def _noun(one: Mention) -> str:
    """Return what the word right behind a number means."""
    assert one.heard is not None
    behind = words_of(one.sentence.text[one.heard.end :])[:1]
    return next(iter(meanings(behind, one.sentence.locale)), "")


def is_risen(one: Mention) -> bool:
    """Return True for more than a figure, where the sentence says that this rose to it: "the toll rose by two to 19" of 17."""
    heard, ground, text = one.heard, one.ground, one.sentence.text
    assert heard is not None and ground is not None
    if ground.role != "figure" or ground.bound not in ("exact", "at_most"):
        return False
    if heard.bound != "exact" or heard.low <= ground.high:  # type: ignore[operator]
        return False
    locale, cues = one.sentence.locale, cues_of(one.sentence.locale)
    before = words_of(pieces_of(text[: heard.start])[-1])
    meant, words = meanings(before, locale), words_of(text)
    if _RISE not in meant or not holds(before[-_LAST:], cues.comes_to):
        return False
    if has(words, (*cues.elsewhen, *cues.wider, *cues.also)):
        return False
    label = ground.weights.get(locale, {}).keys()
    counted = ground.counted.get(locale, frozenset())
    own = (label - counted) or counted
    return bool(FATES & label & meant) or (bool(own) and own <= meant)
