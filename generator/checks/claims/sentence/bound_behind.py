"""A bound that stands behind the unit, which hearing knows only of its own units: ৬০ কিলোমিটার*ের বেশি*, 15 relief camps *or more*."""

from collections.abc import Mapping

from msgspec.structs import replace

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.sentence.counted_on import is_within_of
from generator.checks.claims.sentence.dimensions import dimension_of
from generator.checks.claims.words.clause import holds, words_behind
from generator.checks.claims.words.cue_bounds import Bounds
from generator.checks.claims.words.meaning import meanings
from generator.l10n.hearing.heard import Heard, HeardBound

_MOST = 4
"""Words of a unit."""
_TURNED: Mapping[HeardBound, HeardBound] = {"more_than": "at_most", "less_than": "at_least"}
"""What a bound is that is denied: দু’মিটারের বেশি চওড়া *নয়* is at most two."""
_SOON = 2
"""Words behind a bound in which it is denied."""


def with_bound_behind(asked: Asked, grounds: Facts) -> Heard:
    """Return what is heard of a bare number, with the bound that stands behind its unit; of a length within which something was, at most that."""
    heard, row = asked.heard, asked.cues.bounds
    if heard.bound == "exact" and is_within_of(asked):
        return replace(heard, bound="at_most")
    if (
        heard.kind != "number"
        or heard.bound != "exact"
        or row.behind_last.isdisjoint(asked.clause.after)
    ):
        return heard
    behind = words_behind(asked.text, heard, asked.others)
    for at in range(1, min(len(behind), _MOST + 1)):
        if (bound := _bound_at(behind, at, row)) and _is_unit(behind[:at], asked, grounds):
            return replace(heard, bound=bound)
    return heard


def _bound_at(words: tuple[str, ...], at: int, row: Bounds) -> HeardBound | None:
    """Return the bound that some words say from a place on."""
    for bound, own in row.behind:
        if words[at : at + len(own)] == own and (
            len(own) > 1 or words[at - 1].endswith(row.unit_endings)
        ):
            denied = holds(words[at + len(own) :][:_SOON], row.unit_denied)
            return _TURNED.get(bound, bound) if denied else bound
    return None


def _is_unit(words: tuple[str, ...], asked: Asked, grounds: Facts) -> bool:
    """Return True where all of some words are of a measure, or of what a figure counts."""
    rest = [
        word
        for word in words
        if not dimension_of(word) and word not in asked.cues.bounds.unit_beside
    ]
    meant = meanings(rest, asked.locale)
    return bool(words) and (
        not meant or any(meant <= asked.counted(one) for one in grounds if one.role == "figure")
    )
