"""What is told of one place where the incident was in more: in Howrah it was over by four, and elsewhere it was not.

Such a time is no end of the whole, and such a length not its length. An incident that was in one place is told of by its name.
"""

import re
from decimal import Decimal
from functools import lru_cache

from generator.checks.claims.beside.numbered import names_part
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import HEADS, Asked
from generator.checks.claims.values.slips import looks_like
from generator.checks.claims.words import places_bn, places_en
from generator.checks.claims.words.clause import pieces_of, words_of
from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import meanings
from generator.l10n.capitals import is_title
from generator.l10n.tokens import nfc
from generator.patterns import pattern

_TIMES = ("clock", "date", "duration")
_PART = Decimal("0.6")
"""Up to how much of all is in one place: most may be, and what is nearer is meant to be all."""
_ONE = (places_bn.ONE, places_en.ONE)
_ASIDE = 6
"""The most words of a piece before the clause that only says where."""
_LETTER = r"[\w\u0980-\u09ff]"
_NAME = r"[A-Z][\w’'-]*[a-z](?: [A-Z][\w’'-]*[a-z])*"
"""A name that no registry has, in a language whose names have capitals."""
_LOCAL_TIME = pattern(rf"\b[Tt]ime in (?:the )?{_NAME}")
"""By which clock a time is, and not where something was."""


def is_local(asked: Asked, ground: Ground) -> bool:
    """Return True where a clause says of a place that is a part of the incident's, or none of them, that something was so there."""
    return asked.heard.kind in _TIMES and _is_there(asked, ground)


def counts_a_part(asked: Asked, ground: Ground) -> bool:
    """Return True for so many in one of the incident's places, in one by its number, or in one village, that are far fewer
    than all: three died in Bhutni.
    """
    heard = asked.heard
    if heard.kind != "number" or ground.role != "figure" or not isinstance(heard.low, Decimal):
        return False
    if asked.field in HEADS or heard.low > _PART * ground.low or looks_like(heard, ground, ""):
        return False
    said = nfc(asked.text).casefold()
    return (
        any(one.search(said) for one in _ONE)
        or names_part(said, asked.locale)
        or _is_there(asked, ground)
    )


def _is_there(asked: Asked, ground: Ground) -> bool:
    places = ground.places
    if places is None:
        return False
    parts, whole = places.parts.get(asked.locale, ()), places.whole.get(asked.locale, frozenset())
    text = asked.text
    for one in asked.others:  # in November
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    said = _places_in(text, asked.heard.start, asked.heard.end, asked.locale, parts)
    if not said:
        return False
    clause, locale = frozenset(asked.clause.words), asked.locale
    known = ground.subject.get(locale, frozenset()) | ground.weights.get(locale, {}).keys()
    here = {
        name
        for name, aside in said
        if (aside or name in parts or not clause.isdisjoint(words_of(name)))
        and known.isdisjoint(meanings(words_of(name), locale))
        and (name in parts or whole.isdisjoint(words_of(name)))
    }
    own = places.own.get(locale, ())
    return bool(here) and not (len(own) > 1 and all(one in text for one in own))


@lru_cache(maxsize=1 << 12)
def _places_in(
    text: str, start: int, end: int, locale: str, names: tuple[str, ...]
) -> tuple[tuple[str, bool], ...]:
    """Return the places where something was, in the pieces round a mention; and whether each stands in one of its own."""
    cues = cues_of(locale)
    before, behind = pieces_of(text[:start]), pieces_of(text[end:])
    asides = [one for one in (*before[:-1][-1:], *behind[1:2]) if len(words_of(one)) <= _ASIDE]
    found: list[tuple[str, bool]] = []
    for said, aside in ((before[-1], False), (behind[0], False), *((one, True) for one in asides)):
        piece = _LOCAL_TIME.sub(" ", said)
        if any(nfc(name) in nfc(piece) for name in names) or cues.beginnings.where_before:
            found += [(name, aside) for name in _named(piece, cues, names, locale)]
    return tuple(found)


def _named(piece: str, cues: Cues, names: tuple[str, ...], locale: str) -> list[str]:
    expression = _expression(cues.beginnings.where_before, cues.beginnings.where_behind, names)
    found = [match[1] for match in expression.finditer(piece)] if expression else []
    if cues.beginnings.where_before and not found and not is_title(piece):
        other = re.finditer(
            rf"\b(?:{_ways(cues.beginnings.where_before)}) (?:the )?({_NAME})", piece
        )
        zones = f" {nfc(piece).casefold()} "
        if not any(words in zones for words, _ in cues.zones.named):
            found = [match[1] for match in other]
    return found


@lru_cache(maxsize=64)
def _expression(
    before: tuple[str, ...], behind: tuple[str, ...], names: tuple[str, ...]
) -> re.Pattern[str] | None:
    """Return what finds names of places where something is: *in* Howrah, হাওড়া*য়*."""
    if not names:
        return None
    said = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    if before:
        return re.compile(rf"\b(?:{_ways(before)}) ({said})(?!{_LETTER}| [A-Z])")
    return re.compile(rf"(?<!{_LETTER})({said})(?:{'|'.join(behind)})(?!{_LETTER})")


def _ways(before: tuple[str, ...]) -> str:
    return "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in before)
