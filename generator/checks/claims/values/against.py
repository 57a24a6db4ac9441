"""A mention held against one fact: by the clock of a zone, by the unit of the fact, as a share or a length.

Which fact is meant is decided elsewhere (`refer`, `closed`); the arithmetic is `fit`'s.
"""

from datetime import date
from decimal import Decimal
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from generator.checks.claims.facts.ground import MEASURED, POINTS, Ground, counts
from generator.checks.claims.sentence.asked import LOCAL, Asked
from generator.checks.claims.values.fit import (
    FAR,
    NEAR,
    Fit,
    Value,
    fit_clock,
    fit_date,
    fit_number,
    fit_rounded,
)
from generator.checks.claims.words.clause import holds
from generator.checks.claims.words.measures import AMERICAN
from generator.l10n.hearing.heard import HALF_DAY, Heard, minutes_of
from generator.l10n.hearing.lexicon import BYTES, SECONDS

_KINDEST: tuple[Fit, ...] = ("agrees", "undecided", "contradicts")
_DAYS = {"month": 30, "year": 365}
"""About how many days a month and a year have."""
_WITHIN = Decimal("1.5")
"""Of how much more than it took a time is still said to be one within which it was."""
_LAST_DAY = Decimal("0.4")
"""How much of its last day a length has that counts it whole."""
_HALF, _TEN = SECONDS["hour"] // 2, 10 * SECONDS["minute"]
_WHOLE, _COUNTED = Decimal("0.01"), Decimal("0.03")
"""By which part of the whole a length of half hours in a text may be off; one that is counted from the beginning."""
_ROUNDED = frozenset(("number", "money"))
"""Kinds of which a rounding is known by its noughts."""
_SCALE, _ALL_BUT = 100, Decimal("0.005")
"""What a number with a word of scale is rounded to at the least, and the part of a fact by which it may be off."""
_DOLLARS = frozenset(("usd", "aud", "cad"))


def fit_of(heard: Heard, ground: Ground, zone: str) -> Fit:
    """Return how a mention fits a fact; clocks and days by a zone, the newsroom's when it is empty."""
    if heard.kind in ("clock", "date"):
        assert ground.at is not None
        name = ground.zone if zone == LOCAL else zone
        at = ground.at.astimezone(ZoneInfo(name)) if name and ground.clock else ground.at
        if heard.kind == "date":
            return _fit_dates(heard, at.date().isoformat())
        half = heard.unit == "12h"
        return fit_clock(
            heard.bound, minutes_of(str(heard.low)), at.hour * 60 + at.minute, half=half
        )
    assert isinstance(heard.low, Decimal)
    assert isinstance(heard.high, Decimal)
    if heard.kind == "percent" and heard.unit != ground.unit:
        points = POINTS in (heard.unit, ground.unit)
        if points:
            return "contradicts"
    value = Value(ground.low, ground.high, ground.bound)
    times = Decimal(1)
    if heard.unit in BYTES and ground.unit in BYTES:
        times = Decimal(BYTES[heard.unit]) / BYTES[ground.unit]
    fit = fit_number(heard.bound, heard.low * times, heard.high * times, value)
    if fit == "agrees" and heard.kind in _ROUNDED:
        fit = fit_rounded(heard.bound, heard.low * times, heard.high * times, value)
    if fit != "agrees" and ground.days and ground.name != "duration":
        fit = min(fit, _fit_days(heard, ground.days), key=_KINDEST.index)
    if fit != "agrees" and ground.by_days:
        fit = min(fit, _fit_days(heard, ground.days + 1), key=_KINDEST.index)
    if fit == "contradicts" and ground.name == "duration" and _counts_last_day(heard, ground):
        fit = "undecided"
    if is_other_money(heard, ground):
        return "contradicts" if fit == "agrees" else "undecided"
    if fit != "agrees" and ground.rounded and abs(heard.low - ground.low) <= heard.step / 2:
        return "agrees"
    return "undecided" if fit == "contradicts" and _is_round(heard, ground) else fit


def _is_round(heard: Heard, ground: Ground) -> bool:
    """Return True for a number with a word of scale that is a fact to all that it says, and all but it: সাড়ে ছ’হাজার of 6,512."""
    if heard.kind not in ("number", "money") or heard.bound != "exact" or heard.low != heard.high:
        return False
    assert isinstance(heard.low, Decimal)
    off = abs(heard.low - ground.low)
    return (
        ground.bound == "exact"
        and heard.step >= _SCALE
        and off <= min(heard.step / 2, _ALL_BUT * ground.low)
    )


def how_far(heard: Heard, ground: Ground, zone: str) -> Decimal:
    """Return how far a mention is from a fact of its kind: minutes of a clock, days, or a ratio less one."""
    if ground.at is not None:
        name = ground.zone if zone == LOCAL else zone
        at = ground.at.astimezone(ZoneInfo(name)) if name and ground.clock else ground.at
        if heard.kind == "clock":
            apart = abs(minutes_of(str(heard.low)) - at.hour * 60 - at.minute) % HALF_DAY
            return Decimal(min(apart, HALF_DAY - apart))
        said = str(heard.low)
        year = f"{at.year}{said[1:]}" if said.startswith("--") else said
        try:
            return Decimal(abs((date.fromisoformat(year) - at.date()).days))
        except ValueError:
            return Decimal(0)
    said_low = Decimal(heard.low) if isinstance(heard.low, Decimal) else Decimal(0)
    small, large = sorted((abs(said_low), abs(ground.low)))
    return large / small - 1 if small else large


def _fit_dates(heard: Heard, day: str) -> Fit:
    fits = {fit_date(str(end), day) for end in (heard.low, heard.high)}
    if "agrees" in fits or str(heard.low) <= day <= str(heard.high):
        return "agrees"
    return fits.pop() if len(fits) == 1 else "contradicts"


def _fit_days(heard: Heard, days: int) -> Fit:
    """Return how a length in whole days or weeks fits the days between two moments: their hours are not counted."""
    assert isinstance(heard.low, Decimal)
    if heard.bound != "exact" or heard.low % SECONDS["day"] or heard.step < SECONDS["day"]:
        return "contradicts"
    apart = abs(heard.low / SECONDS["day"] - days)
    if not apart or (heard.step > SECONDS["day"] and apart <= NEAR * days):
        return "agrees"
    return "undecided" if heard.step > SECONDS["day"] and apart <= FAR * days else "contradicts"


def _counts_last_day(heard: Heard, ground: Ground) -> bool:
    """Return True for a length in days that counts the first and the last, where the last had gone on for long: three days of 2 days 11 hours."""
    assert isinstance(heard.low, Decimal)
    day = SECONDS["day"]
    begun = heard.low - day + day * _LAST_DAY
    return (
        heard.bound == "exact"
        and heard.step == day
        and heard.low == day * (ground.days + 1) > day
        and begun <= ground.low < heard.low
    )


def loosest(asked: Asked, ground: Ground) -> Fit:
    """Return how a mention fits a fact, whether it means it or not, by the kindest of the clocks."""
    heard = asked.heard
    if heard.kind in ("clock", "date"):
        if ground.at is None or (heard.kind == "clock" and not ground.clock):
            return "contradicts"
        zones = (asked.zone,) if asked.zone else ("", LOCAL)
        return min((fit_of(heard, ground, zone) for zone in zones), key=_KINDEST.index)
    if ground.at is not None or ground.kind != heard.kind:
        return "contradicts"
    return fit_of(heard, ground, "")


def is_rounded(asked: Asked, ground: Ground) -> bool:
    """Return True for a length of a sentence that is the fact's, rounded as a desk rounds."""
    return rounds(asked.heard, ground, asked.field, later=asked.later)


def rounds(heard: Heard, ground: Ground, field: str, *, later: bool) -> bool:
    """Return True for a headline's bare length that is the fact's to the nearest quarter of an hour, half hour, hour or day.

    It is not said that it is about, so it does not agree either. So is one of half hours in a text, within 6 per cent, or of two hours and more within ten minutes,
    of the time from one moment to another: "seven and a half hours after the breach" of 7 h 35 min; within three of a
    whole that is counted so, and within one of any: "down for 106 hours" of 106 h 10 min. Days may be counted in whole ones, up or down, or in halves; weeks to the day.
    """
    head = field == "headline"
    if heard.kind != "duration" or heard.bound != "exact":
        return False
    if not head and (ground.role != "length" or heard.step < _HALF):
        return False
    assert isinstance(heard.low, Decimal)
    assert isinstance(heard.high, Decimal)
    off = abs(heard.low - ground.low)
    day, whole = SECONDS["day"], ground.name == "duration"
    if heard.step in (day, SECONDS["week"]) and ground.low >= 2 * day and whole:
        return off < day
    if heard.step == SECONDS["day"] // 2 and ground.low >= 2 * heard.step:
        return off <= heard.step / 2
    if heard.step < SECONDS["hour"] / 4 or off > heard.step / 2:
        return False
    if not head and ground.name == "duration":
        return off <= (_COUNTED if later else _WHOLE) * ground.low
    if heard.step >= SECONDS["hour"] and heard.low >= 2 * heard.step and off <= _TEN:
        return True
    about = fit_number("about", heard.low, heard.high, Value(ground.low, ground.high, ground.bound))
    return about == "agrees" or (head and about == "undecided")


def is_within(asked: Asked, ground: Ground) -> bool:
    """Return True for a time *within* which it was, though it took rather less."""
    near = (*asked.clause.before[-1:], *asked.clause.after[:2])
    if asked.heard.kind != "duration" or not holds(near, asked.cues.within):
        return False
    assert isinstance(asked.heard.low, Decimal)
    return ground.high <= asked.heard.low <= ground.high * _WITHIN


def is_other_money(heard: Heard, ground: Ground) -> bool:
    """Return True for an amount in another currency: it may be the same one, counted over."""
    return heard.kind == "money" and not counts(heard.unit, ground) and not _is_plain(heard, ground)


def _is_plain(heard: Heard, ground: Ground) -> bool:
    """Return True for dollars that do not say whose they are: any country's may be meant."""
    return ground.unit in _DOLLARS and is_any_dollar(heard)


def is_any_dollar(heard: Heard) -> bool:
    """Return True for dollars that do not say whose they are."""
    said = heard.text.casefold()
    return heard.unit == "usd" and not any(w in said for w in AMERICAN)


def is_share(heard: Heard) -> bool:
    """Return True for a part of what is counted: half of all payments, 60 per cent; not for half a GB."""
    if heard.kind == "percent":
        return True
    return (
        heard.unit not in MEASURED
        and heard.kind == "number"
        and isinstance(heard.low, Decimal)
        and 0 < heard.low < 1
    )


def as_share(heard: Heard) -> Heard:
    """Return a half or a quarter that is said as a share as per cent: সিকি ভাগ is 25 per cent."""
    if heard.kind not in ("percent", "number") or not isinstance(heard.low, Decimal):
        return heard
    if not 0 < heard.low < 1 or any(letter.isdigit() for letter in heard.text):
        return heard
    if heard.unit in MEASURED:
        return heard
    assert isinstance(heard.high, Decimal)
    return replace(
        heard,
        kind="percent",
        unit="percent",
        low=heard.low * 100,
        high=heard.high * 100,
        bound="about",
    )


def as_length(heard: Heard) -> Heard:
    """Return a number of months or years as a length of time, which is about so many days."""
    days = _DAYS.get(heard.unit)
    if days is None or not isinstance(heard.low, Decimal) or not isinstance(heard.high, Decimal):
        return heard
    seconds = days * SECONDS["day"]
    bound = "about" if heard.bound == "exact" else heard.bound
    return replace(
        heard, kind="duration", low=heard.low * seconds, high=heard.high * seconds, bound=bound
    )
