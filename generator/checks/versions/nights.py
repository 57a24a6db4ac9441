"""A night's day is the day on which it began: শনিবার রাত ২টো is two in the morning of Sunday."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date, timedelta

from generator.checks.versions.values import Value
from generator.l10n.hearing.heard import HALF_DAY, Heard, minutes_of
from generator.l10n.tokens import nfc
from generator.model.prose import Sentence

_NIGHT: Mapping[str, str] = {"bn": nfc("রাত")}
"""The word behind a day by which a time before dawn is of the night that it began."""
_DEEP: Mapping[str, tuple[str, ...]] = {
    "bn": tuple(nfc(one) for one in ("গভীর রাত", "দিবাগত", "মাঝরাত", "মধ্যরাত", "শেষ রাত")),
}
"""Words behind a day by which it is surely that of the night, and not of the time."""
_OF_NIGHT: Mapping[str, tuple[str, ...]] = {"en": ("night",), "bn": (nfc("রাত"), nfc("দিবাগত"))}
"""Words beside a day by which it may be that of the night."""
_NIGHT_BESIDE = 12
"""Letters before and behind a day in which these stand."""
_NEAR = 40
"""Letters behind a day in which the night and its time stand."""
_BESIDE = 14
"""Letters between a date and its day of the week, with that itself."""
_DAWN = 360
"""Minutes after midnight."""
_LEAP = "2024"


def with_next_day(values: tuple[Value, ...], sentence: Sentence, end: int) -> tuple[Value, ...]:
    """Return what a day may mean, the day after too where a time before dawn of its night stands behind it."""
    night = _NIGHT.get(sentence.locale.partition("-")[0])
    if night is None or night not in sentence.text[end : end + _NEAR]:
        return values
    if values and values[0].kind == "weekday" and _stands_by_date(sentence, end):
        return values  # the two must agree
    timed = any(
        one.kind == "clock" and end <= one.start <= end + _NEAR and _is_before_dawn(one)
        for one in sentence.heard
    )
    return (*values, *_next(values)) if timed else values


def is_deep_in_night(sentence: Sentence, end: int) -> bool:
    """Return True where a night stands behind a day that surely began it."""
    words = _DEEP.get(sentence.locale.partition("-")[0], ())
    return any(word in nfc(sentence.text[end : end + _NEAR]) for word in words)


def names_early_day(sentence: Sentence, start: int, end: int) -> bool:
    """Return True for a day beside a time before dawn, of which nothing says that it is of the night: 2.47 am on Tuesday."""
    words = _OF_NIGHT.get(sentence.locale.partition("-")[0], ())
    beside = nfc(sentence.text[max(0, start - _NIGHT_BESIDE) : end + _NIGHT_BESIDE]).casefold()
    return not any(word in beside for word in words) and any(
        one.kind == "clock"
        and _is_before_dawn(one)
        and (end <= one.start <= end + _NEAR or start - _NEAR <= one.end <= start)
        for one in sentence.heard
    )


def _is_before_dawn(clock: Heard) -> bool:
    """Return True for a time before six; half past twelve of a night is one, whichever half of the day it says."""
    minutes = minutes_of(str(clock.low))
    return (minutes % HALF_DAY if clock.unit == "12h" else minutes) < _DAWN


def _stands_by_date(sentence: Sentence, end: int) -> bool:
    return any(
        one.kind == "date" and (abs(end - one.end) <= _BESIDE or one.start <= end <= one.end)
        for one in sentence.heard
    )


def _next(values: tuple[Value, ...]) -> Iterator[Value]:
    for value in values:
        said = str(value.low)
        if value.kind == "weekday":
            yield Value("weekday", str(int(said) % 7 + 1), value.high, zone=value.zone)
        elif value.kind == "date" and value.low == value.high:
            bare = said.startswith("--")
            with suppress(ValueError):
                day = date.fromisoformat(f"{_LEAP}{said[1:]}" if bare else said)
                after = (day + timedelta(days=1)).isoformat()
                moved = f"-{after[4:]}" if bare else after
                yield Value("date", moved, moved, zone=value.zone)
