"""A night is told by the day on which it began: ১৪ অক্টোবর দিবাগত রাত ১টা, the night of 14 October at 1 am, are of the 15th."""

from datetime import date, timedelta

from msgspec.structs import replace

from generator.checks.claims.words.cue import Cues
from generator.l10n.hearing.heard import HALF_DAY, Heard, minutes_of, names_day
from generator.l10n.tokens import nfc
from generator.model.prose import Sentence

_NEAR = 40
"""Letters behind a day in which the time of its night stands, and before one in which its night does."""
_DAWN = 360
"""Minutes after midnight, before which a time is of the night that began the day before."""
_LEAP = "2024"
"""A year that has every day."""


def by_night(heard: Heard, sentence: Sentence, cues: Cues) -> Heard:
    """Return a day as the day of its night's time, where a time before dawn is beside.

    Where the words say so plainly (দিবাগত, the night of) it is the next day, and where only a night is said it may be either.
    """
    said = str(heard.low)
    if heard.kind != "date" or heard.low != heard.high or not names_day(said):
        return heard
    clocks = [one for one in sentence.heard if one.kind == "clock"]
    early = [one for one in clocks if _is_early(one)]
    after = any(heard.end <= one.start <= heard.end + _NEAR for one in early)
    behind = f" {nfc(sentence.text[heard.end : heard.end + _NEAR]).casefold()}"
    before = nfc(sentence.text[max(0, heard.start - _NEAR) : heard.start]).casefold().rstrip()
    if early and any(before.endswith(words) for words in cues.night_before):
        return replace(
            heard, low=said if len(early) < len(clocks) else _next(said), high=_next(said)
        )
    if not after or not any(f" {word}" in behind for word in cues.night_behind):
        return heard
    began = any(f" {word}" in behind for word in cues.night_began)
    return replace(heard, low=_next(said) if began else said, high=_next(said))


def _is_early(clock: Heard) -> bool:
    """Return True for a time before dawn; half past twelve of a night is one, whichever half of the day it says."""
    minutes = minutes_of(str(clock.low))
    return (minutes % HALF_DAY if clock.unit == "12h" else minutes) < _DAWN


def _next(said: str) -> str:
    """Return the day after a day, `YYYY-MM-DD` or `--MM-DD`; the same where there is no such day."""
    bare = said.startswith("--")
    try:
        day = date.fromisoformat(f"{_LEAP}{said[1:]}" if bare else said)
        after = (day + timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        return said
    return f"-{after[4:]}" if bare else after
