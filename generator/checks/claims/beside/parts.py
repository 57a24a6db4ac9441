"""What tells of a part of an event, and not of all of it: its worst, its peak, a phase, most places, some of its users.

Nor is it the time that is left for something else. Such a time is not the end, nor such a length the whole; the time of a peak is no beginning either.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from generator.checks.claims.beside.places import is_local
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import has, holds, pieces_of, words_of
from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.cues import cues_of
from generator.l10n.tokens import nfc

_TIMES = frozenset(("clock", "date", "duration"))
_WORDS, _SHARE = 2, 0.15
"""The fewest words of an update that a sentence has which tells of a part of the event by them, and which part of its words."""
_PEAK = "=peak"
"""What words of the highest mean."""
_HERE = "•"
"""Stands for the mention among the words round it."""
_ASIDE = 6
"""The most words of a piece between commas that only says where, or for whom."""
_OWN = 2
"""The words behind a conjunction that may tell something by themselves."""


def is_of_part(asked: Asked, grounds: Iterable[Ground]) -> bool:
    """Return True where the words round a time or a length say that it is not of the whole event."""
    if _is_told(asked, "part_of") or _is_told(asked, "part_for"):
        return True
    told = [is_local(asked, ground) for ground in grounds if ground.role != "figure"]
    return bool(told) and all(told)  # of two incidents, one was there


def is_left_over(asked: Asked, grounds: Iterable[Ground]) -> bool:
    """Return True for how long it took until what an incident left behind was gone, where the record has no word of that: the backlog."""
    left = [word for word in asked.cues.left_behind if has(asked.clause.words, (word,))]
    if not left or asked.heard.kind != "duration" or not _is_told(asked, "left_over"):
        return False
    return not any(
        word in known
        for ground in grounds
        for known in (
            *ground.words.get(asked.locale, ()),
            *(ground.places.whole.get(asked.locale, ()) if ground.places else ()),
        )
        for word in left
    )


def is_other_than(asked: Asked, ground: Ground) -> bool:
    """Return True where a part of an event is told of, and the fact is of the whole, or an update of which it has hardly a word.

    What began for some users, or in some places, began; and where it was over in one place, no update tells that it was over but one of that place.
    """
    begun = "began" in (ground.role, ground.edge)
    if begun and asked.has(asked.cues.end) and is_local(asked, ground):
        return True
    if ground.role == "began":
        return _is_told(asked, "part_of")
    if ground.edge == "ended" and is_local(asked, ground):
        return True
    told = asked.words(ground) >= _WORDS and asked.part(ground) >= _SHARE
    told = told or _PEAK in asked.matched(ground)  # it is the update of just that
    hardly = ground.role == "update" and not told
    whole = hardly or ground.role == "ended" or ground.name == "duration"
    return whole and is_of_part(asked, (ground,))


def _is_told(asked: Asked, row: str) -> bool:
    heard = asked.heard
    return heard.kind in _TIMES and _tells(asked.text, heard.start, heard.end, asked.locale, row)


@lru_cache(maxsize=1 << 12)
def _tells(text: str, start: int, end: int, locale: str, row: str) -> bool:
    found = _expression(locale, row)
    return found is not None and bool(found.search(_stretch(text, start, end, cues_of(locale))))


def _stretch(text: str, start: int, end: int, cues: Cues) -> str:
    """Return the words that tell something with a mention, between spaces, with a sign where it stands itself."""
    before = [words_of(piece) for piece in pieces_of(text[:start])]
    behind = [words_of(piece) for piece in pieces_of(text[end:])]
    first, last = _back_to_own(before[-1], cues), _up_to_next(behind[0], cues)
    opens = before[0] if len(before) > 1 and _is_aside(before[0], cues) else ()
    closes = behind[1] if len(behind) > 1 and _is_aside(behind[1], cues) else ()
    return f" {' '.join((*opens, *first, _HERE, *last, *closes))} "


def _is_aside(words: tuple[str, ...], cues: Cues) -> bool:
    """Return True for a piece that says where or for whom: "In most places, …"."""
    return holds(words[:1], cues.part_in) and len(words) <= _ASIDE


def _back_to_own(words: tuple[str, ...], cues: Cues) -> tuple[str, ...]:
    """Return the words before a mention from a conjunction on, if what follows it tells of something."""
    tells = (*cues.event, *cues.end, *cues.onset, *cues.begin)
    for at in range(len(words) - _OWN, -1, -1):
        if words[at] in (*cues.part, *cues.undeny) and has(words[at + 1 :], tells):
            return words[at:]
    return words


def _up_to_next(words: tuple[str, ...], cues: Cues) -> tuple[str, ...]:
    parts = [at for at, word in enumerate(words) if word in cues.part]
    return words[: parts[0]] if parts else words


@lru_cache(maxsize=16)
def _expression(locale: str, row: str) -> re.Pattern[str] | None:
    """Return what finds the words of a row between spaces, those of other rows put in; None where a language has none."""
    cues = cues_of(locale)
    rows = {"part_of": cues.part_of, "part_for": cues.part_for, "left_over": cues.left_over}
    said = "|".join(map(nfc, rows[row]))
    for name, words in (
        ("end", cues.end),
        ("left", cues.left_behind),
        ("thing", (*cues.mishap, *cues.service)),
        ("some", cues.part_some),
        ("in", cues.part_in),
        ("where", cues.part_where),
        ("group", cues.part_group),
        ("time", cues.part_time),
    ):
        said = said.replace(f"<{name}>", f"(?:{'|'.join(map(re.escape, words))})")
    return re.compile(f"(?<= )(?:{said})(?= )") if said else None
