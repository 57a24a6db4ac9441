"""What several figures come to together: *the three shares add up to* 99 per cent, *প্রকল্প আর মন্তব্য মিলিয়ে* দশ হাজার.

The sum of two figures of one unit is a fact of its own (`derived`); of more shares, and of two things that a sentence names by their units, it is made here.
"""

from collections.abc import Sequence
from decimal import Decimal

from msgspec.structs import replace

from generator.checks.claims.deciding.refer import WIDE_UNITS
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.values.against import fit_of
from generator.checks.claims.words.clause import words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import meaning, meanings
from generator.l10n.tokens import nfc
from generator.saying import say

_WHY = say("it is what these come to together")
_FEWEST, _TWO = 3, 2
"""Shares, and counts of one unit, of which the sum is made here."""
_OWN = 1.0
"""What a word weighs that no other figure's label has."""


def of_sums(found: Sequence[Mention], facts: Sequence[Ground]) -> list[Mention]:
    """Return the mentions of a sentence; what it says to be a sum of figures that it names is held against their sum."""
    if not any(_may_be(one) or _is_wrong(one) for one in found):
        return [*found]
    text, locale = found[0].sentence.text, found[0].sentence.locale
    said = nfc(text).casefold()
    if not any(phrase in said for phrase in cues_of(locale).counts.added):
        return [*found]
    figures = [one for one in facts if one.role == "figure" and one.ours and not one.point]
    meant = meanings(words_of(text), locale)
    alone = sum(one.heard is not None and one.heard.kind == "number" for one in found) == 1
    return [
        _share(one, figures, meant)
        if one.heard is not None and one.heard.kind == "percent"
        else _named(one, facts, meant)
        if _is_wrong(one)
        else _count(one, figures, meant)
        if alone
        else one
        for one in found
    ]


def _may_be(one: Mention) -> bool:
    """Return True for a percentage that does not agree, and for a count that is no figure's: of nothing, or of so many *things*."""
    if one.heard is None or one.heard.kind not in ("percent", "number"):
        return False
    if one.heard.kind == "percent":
        return one.verdict in ("contradicts", "undecided")
    behind = words_of(one.sentence.text[one.heard.end :])[:1]
    locale = one.sentence.locale
    anything = cues_of(locale).counts.anything
    counts = any(w not in anything and meaning(w, locale) for w in behind)
    return one.verdict == "unexplained" and not counts


def _is_wrong(one: Mention) -> bool:
    """Return True for a count that does not fit a figure: it may be of several."""
    counts = one.heard is not None and one.heard.kind == "number" and one.heard.bound != "between"
    return counts and one.ground is not None and one.verdict == "contradicts"


def _named(one: Mention, facts: Sequence[Ground], meant: frozenset[str]) -> Mention:
    """Return a count, which agrees where the figures of which its sentence has a word that no other has come to it: *Dutch* and *Australian* users together."""
    ground, heard, locale = one.ground, one.heard, one.sentence.locale
    assert ground is not None and heard is not None
    parts = [
        g
        for g in facts
        if g.role == "figure" and g.ours and (g.unit, g.incident) == (ground.unit, ground.incident)
        if any(g.weights.get(locale, {}).get(word, 0) >= _OWN for word in meant)
    ]
    if len(parts) < _TWO:
        return one
    total = sum((part.low for part in parts), Decimal(0))
    exact = all(part.bound == "exact" for part in parts)
    whole = replace(
        ground, name=" + ".join(part.name for part in parts), role="other", ours=False, point=False,
        low=total, high=total, bound="exact" if exact else "about", ends=None, rounded=True,
    )  # fmt: skip
    fits = fit_of(heard, whole, "") == "agrees"
    return replace(one, verdict="agrees", ground=whole, reason=_WHY) if fits else one


def _share(one: Mention, figures: Sequence[Ground], meant: frozenset[str]) -> Mention:
    """Return a percentage, which agrees where all shares of which its sentence has a word come to it."""
    assert one.heard is not None
    locale = one.sentence.locale
    shares = [
        g.low
        for g in figures
        if g.kind == "percent" and not meant.isdisjoint(g.weights.get(locale, {}))
    ]
    fits = len(shares) >= _FEWEST and sum(shares) == one.heard.low
    return replace(one, verdict="agrees", reason=_WHY) if _may_be(one) and fits else one


def _count(one: Mention, figures: Sequence[Ground], meant: frozenset[str]) -> Mention:
    """Return a count, held against the sum of two figures that its sentence names by what they count."""
    heard, locale = one.heard, one.sentence.locale
    if not _may_be(one) or heard is None or heard.kind != "number" or heard.unit:
        return one
    parts = [
        g
        for g in figures
        if g.kind == "number" and g.unit not in WIDE_UNITS and not g.counts_people
        if (own := g.counted.get(locale, frozenset())) and own <= meant
    ]
    if len(parts) != 2 or parts[0].unit == parts[1].unit or parts[0].incident != parts[1].incident:
        return one
    total = sum((part.low for part in parts), Decimal(0))
    exact = all(part.bound == "exact" for part in parts)
    ground = replace(
        parts[0], name=f"{parts[0].name} + {parts[1].name}", role="other", unit="", measure=None, ours=False,
        low=total, high=total, bound="exact" if exact else "about", ends=(parts[0].name, parts[1].name),
    )  # fmt: skip
    if not isinstance(heard.low, Decimal) or heard.low <= max(part.low for part in parts):
        return one
    return replace(one, verdict=fit_of(heard, ground, ""), ground=ground, reason=_WHY)
