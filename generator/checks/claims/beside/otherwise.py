"""So many of what a figure counts, or of any people, of whom something else is told than its label says: *insured* shops, 40 who *helped*.

Asked of what differs from the figure and is no slip of the pen. Owns the words of such sayings in both languages.
"""

from collections.abc import Mapping

from msgspec import Struct

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import HUMAN, Ground
from generator.checks.claims.sentence.asked import HEADS, Asked
from generator.checks.claims.values.slips import looks_like
from generator.checks.claims.words.clause import has, holds, pieces_of, words_of
from generator.checks.claims.words.meaning import FATES, meanings
from generator.checks.claims.words.wordlist import phrases, words


class _Sayings(Struct, frozen=True):
    """A language's words."""

    told: tuple[str, ...]
    """What is told of things beside an event, in any form."""
    beside: tuple[str, ...]
    """The same where the record has no word of it."""
    together: tuple[str, ...]
    """The same in words that stand together."""
    helped: tuple[str, ...]
    """Behind so many people, that they came for what had happened."""
    whom: tuple[str, ...] = ()
    """How a number ends of those to whom something was done."""


_VERB = 2
"""Words before a number in which the verb may stand where a language has it there: *রক্ত দেন* ৯০ জন."""
_SAYINGS: Mapping[str, _Sayings] = {
    "en": _Sayings(
        told=words(
            """again connected reconnected insured reopened repaired rebuilt licensed registered ill sick unconscious"""
        ),
        beside=words("power electricity"),
        together=phrases("came from|come from|were there by|were already there"),
        helped=words(
            """help helped helping volunteered gathered queued donated watched joined rushed crowded"""
        ),
    ),
    "bn": _Sayings(
        told=words("ফের আবার পৌঁছেছে পৌঁছয় খুলেছে খোলে খুলল বিমা লাইসেন্স মেরামত সারানো অসুস্থ"),
        beside=words("বিদ্যুৎ বিদ্যুৎহীন"),
        together=phrases("থেকে আসে|থেকে আসেন|থেকে এসেছে|থেকে এসেছেন|থেকে এসেছিল|থেকে আসা"),
        helped=words("সাহায্য সাহায্যে ছুটে ভিড় জড়ো রক্ত"),
        whom=("কে",),
    ),
}


def is_told_otherwise(asked: Asked, ground: Ground, grounds: Facts) -> bool:
    """Return True for a number of what a figure counts of which the clause says something else, and nothing of its label."""
    row, heard = _SAYINGS.get(asked.locale.partition("-")[0]), asked.heard
    if row is None or heard.kind != "number" or ground.role != "figure":
        return False
    if asked.field in HEADS or looks_like(heard, ground, ""):
        return False
    label, locale = ground.weights.get(asked.locale, {}).keys(), asked.locale
    behind = words_of(pieces_of(asked.text[heard.end :])[0])
    behind = (*behind, *(asked.clause.before[-_VERB:] if row.whom else ()))
    if heard.unit in HUMAN and holds(behind, row.helped):
        came = meanings((w for w in behind if w in row.helped), locale)
        return label.isdisjoint(came) and not heard.text.endswith(row.whom or "\n")
    own, said = label - asked.counted(ground), asked.near | asked.far
    if not own or not own.isdisjoint(said) or not FATES.isdisjoint(said):
        return False
    if has(asked.clause.words, row.told):
        return True
    beside = meanings((w for w in asked.clause.words if has((w,), row.beside)), locale)
    if beside and beside.isdisjoint(grounds.known(locale)):
        return True
    text = f" {' '.join(asked.clause.words)} "
    return any(f" {one} " in text for one in row.together)
