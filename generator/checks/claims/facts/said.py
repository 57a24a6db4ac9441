"""What a record only says in words: numbers and days in the text of an update, in the label of a figure.

A sentence that tells of the update may repeat them, and is held against a number where it plainly counts the same.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from decimal import Decimal
from functools import cache

from msgspec.structs import replace

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.words.clause import pieces_of, words_of
from generator.checks.claims.words.meaning import FATES, meaning, meanings
from generator.checks.claims.words.numbered import GRADES
from generator.l10n.hearing.hear import hear
from generator.l10n.hearing.heard import Heard, Kind, names_day
from generator.model.text import Text

_COUNTED = 2
"""In how many words behind a number it is said what it counts."""
_BEFORE = 6
"""In how many words before a number that counts nothing it is said what it grades."""
_KINDS = frozenset(("number", "duration", "percent", "money"))
_Value = tuple[Kind, str, Decimal, Decimal, str]


def said_in(text: Text, ground: Ground) -> Iterator[Ground]:
    """Yield the numbers and days of a text with the words of the fact that it tells of."""
    found: dict[_Value, dict[str, frozenset[str]]] = {}
    fates: dict[_Value, frozenset[str]] = {}
    for code, phrase in text.phrases:
        plain = "".join(part if isinstance(part, str) else " " for part in phrase)
        for heard in hear(plain, code):
            if heard.kind == "date" and ground.at is not None:
                yield from _day(str(heard.low), ground, ground.at)
            if (value := _value(heard)) is not None:
                found.setdefault(value, {})[code] = _graded(plain, heard, code) or _counted(
                    plain, heard, code
                )
                fates[value] = fates.get(value, frozenset()) | _fates(plain, heard, code)
    for value, counted in found.items():
        kind, unit, low, high, bound = value
        yield replace(
            ground, role="said", kind=kind, unit=unit, measure=None, low=low, high=high, bound=bound, at=None, clock=False,
            counted=counted, digits=frozenset(), weights=_of_fates(ground, fates[value]),
        )  # fmt: skip


def _fates(text: str, heard: Heard, code: str) -> frozenset[str]:
    """Return what became of those whom a number counts, by the words beside it between two signs: "the toll is 17, *nine are missing*"."""
    before, behind = pieces_of(text[: heard.start])[-1], pieces_of(text[heard.end :])[0]
    return meanings((*words_of(before), *words_of(behind)), code) & FATES


def _of_fates(ground: Ground, own: frozenset[str]) -> Mapping[str, Mapping[str, float]]:
    """Return the weights of a fact without what its other numbers say became of people."""
    if not own:
        return ground.weights
    return {
        code: {word: weight for word, weight in words.items() if word in own or word not in FATES}
        for code, words in ground.weights.items()
    }


@cache
def grades(locale: str) -> frozenset[str]:
    """Return what the words mean of what is graded: danger signals, storms by their category."""
    return meanings(GRADES.get(locale.partition("-")[0], ()), locale)


def _graded(plain: str, heard: Heard, code: str) -> frozenset[str]:
    """Return what is graded by a number beside it: danger signal 9, ৯ নম্বর সঙ্কেত."""
    if heard.unit:
        return frozenset()
    behind = words_of(plain[heard.end :])[:_COUNTED]
    before = words_of(plain[: heard.start])[-_BEFORE:]
    return grades(code) & {meaning(word, code) for word in (*before, *behind)}


def _counted(plain: str, heard: Heard, code: str) -> frozenset[str]:
    """Return what a number of a text counts: what is behind it up to a sign, or before it where nothing is: "arrested: four"."""
    behind = words_of(pieces_of(plain[heard.end :])[0])[:_COUNTED]
    before = words_of(pieces_of(plain[: heard.start])[-1])[-1:]
    meant_by = [meant for word in behind if (meant := meaning(word, code))]
    return frozenset(meant_by[:1]) or meanings(before, code)


def _day(said: str, ground: Ground, at: datetime) -> Iterator[Ground]:
    """Yield a day that a text names; without a year it is of that of its update."""
    if names_day(said):
        full = said.replace("-", str(at.year), 1) if said.startswith("--") else said
        with suppress(ValueError):  # 29 February of another year
            day = datetime.fromisoformat(full).replace(tzinfo=at.tzinfo)
            yield replace(ground, role="other", at=day, clock=False, ours=False)


def _value(heard: Heard) -> _Value | None:
    if heard.kind not in _KINDS:
        return None
    if not isinstance(heard.low, Decimal) or not isinstance(heard.high, Decimal):
        return None
    bound = _BOUNDS.get(heard.bound, heard.bound)
    return heard.kind, heard.unit, heard.low, heard.high, bound


_BOUNDS = {"nearly": "about", "just_over": "about", "more_than": "at_least", "less_than": "at_most"}
"""Bounds that are heard, as a record has them."""
