"""A bound that stands behind the unit, which hearing knows only of its own units: ৬০ কিলোমিটার*ের বেশি*, 15 relief camps *or more*."""

from collections.abc import Mapping

from msgspec.structs import replace

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.sentence.dimensions import dimension_of
from generator.checks.claims.words.clause import words_behind
from generator.checks.claims.words.meaning import meanings
from generator.checks.claims.words.wordlist import phrases
from generator.l10n.hearing.heard import Heard, HeardBound
from generator.l10n.tokens import nfc

_MOST = 4
"""Words of a unit."""
_HOURLY = frozenset(("a", "an", "per", "hour", "celsius"))
"""Words of a unit that measure nothing by themselves."""
_ROWS: Mapping[HeardBound, tuple[str, ...]] = {
    "at_least": phrases(
        "or more|and more|or above|and above|or higher|or over|বা তার বেশি|বা তারও বেশি|কিংবা তার বেশি|অথবা তার বেশি"
    ),
    "at_most": phrases("or less|or fewer|or below|or under|or lower|বা তার কম|বা তারও কম|কিংবা তার কম"),
    "more_than": phrases("বেশি|অধিক|বেশিই"),
    "less_than": phrases("কম"),
}
_TURNED: Mapping[HeardBound, HeardBound] = {"more_than": "at_most", "less_than": "at_least"}
"""What a bound is that is denied: দু’মিটারের বেশি চওড়া *নয়* is at most two."""
_DENIED = frozenset(map(nfc, ("নয়", "নেই", "না", "হয়নি")))
_SOON = 2
"""Words behind a bound in which it is denied."""
_GENITIVE = ("র", "রও")
"""How the last word of a unit ends before what is said in one word."""
_CUES = frozenset(words.split()[-1] for row in _ROWS.values() for words in row)


def with_bound_behind(asked: Asked, grounds: Facts) -> Heard:
    """Return what is heard of a bare number, with the bound that stands behind its unit."""
    heard = asked.heard
    if heard.kind != "number" or heard.bound != "exact" or _CUES.isdisjoint(asked.clause.after):
        return heard
    behind = words_behind(asked.text, heard, asked.others)
    for at in range(1, min(len(behind), _MOST + 1)):
        if (bound := _bound_at(behind, at)) and _is_unit(behind[:at], asked, grounds):
            return replace(heard, bound=bound)
    return heard


def _bound_at(words: tuple[str, ...], at: int) -> HeardBound | None:
    """Return the bound that some words say from a place on."""
    for bound, row in _ROWS.items():
        for phrase in row:
            own = tuple(phrase.split())
            if words[at : at + len(own)] == own and (
                len(own) > 1 or words[at - 1].endswith(_GENITIVE)
            ):
                after = words[at + len(own) : at + len(own) + _SOON]
                denied = not _DENIED.isdisjoint(map(nfc, after))
                return _TURNED.get(bound, bound) if denied else bound
    return None


def _is_unit(words: tuple[str, ...], asked: Asked, grounds: Facts) -> bool:
    """Return True where all of some words are of a measure, or of what a figure counts."""
    rest = [word for word in words if not dimension_of(word) and word not in _HOURLY]
    meant = meanings(rest, asked.locale)
    return bool(words) and (
        not meant or any(meant <= asked.counted(one) for one in grounds if one.role == "figure")
    )
