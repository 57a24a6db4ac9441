"""Lengths of time in words: "2 hours 37 minutes", ২ ঘণ্টা ৩৭ মিনিট, দেড় ঘণ্টা.

CLDR's long Bengali unit names are missing from Babel, so the words are the tongue's; a language
without a row is spoken from CLDR's. Nothing is rounded unless it is hedged, and a hedged form is
never more than 6 per cent off. A length known to the day only is whole days by nature.
"""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from generator.l10n.cldr import count_of_unit
from generator.l10n.language import Language
from generator.l10n.number_words import speak_fraction, speak_words
from generator.l10n.numbers import bounded, plural_of, speak_number
from generator.l10n.tongue import Case

_SYMBOLS = {"week": "wk", "day": "d", "hour": "h", "minute": "min", "second": "s"}
"""For a language that neither has a row nor a word in CLDR: the symbols that SI allows."""
_NEAR = Decimal("0.06")
"""How far a hedged length may be from the true one: the bound within which "about" agrees."""


def speak_duration(
    length: timedelta,
    language: Language,
    *,
    exact: bool = True,
    words: bool = False,
    case: Case | None = None,
) -> str:
    """Return a duration in full: hours up to two days, then days and hours as well.

    One that is not exact, because an end of it is known to the day only, is said in days; whole
    weeks from two weeks on are said in weeks then. Parts that are zero are left out. Negative
    lengths raise ValueError.
    """
    total = _whole_seconds(length)
    if not exact:
        days = max(1, round(total / 86400))
        parts = [(days, "day")] if days < 14 or days % 7 else [(days // 7, "week")]
    else:
        parts = list(_parts(total)) or [(0, "minute")]
    text = _joined(parts, language, words)
    return language.put(text, case, "duration")


def speak_duration_about(
    length: timedelta,
    language: Language,
    *,
    exact: bool = True,
    words: bool = False,
    case: Case | None = None,
) -> str:
    """Return a duration rounded and hedged: প্রায় দেড় ঘণ্টা, "about two and a half hours".

    The coarsest of day, hour, half hour, quarter (where the house says quarters), ten minutes,
    five (below an hour) and one that stays within 6 per cent.
    """
    if exact:
        text = _rounded(_whole_seconds(length), language, words)
    else:
        text = speak_duration(length, language, exact=False, words=words)
    return language.put(bounded(text, "about", language), case, "duration")


def speak_count(count: int, unit: str, language: Language, *, words: bool = False) -> str:
    """Return a number of weeks, days, hours, minutes or seconds."""
    value = Decimal(count)
    number = speak_words(value, language) if words else speak_number(value, language)
    known = language.tongue.durations.get(unit)
    if known:
        one, other = known
        return f"{number} {one if plural_of(value, language) == 'one' else other}"
    said = count_of_unit(count, unit, language.tag)
    return language.digits(said) if said else f"{number} {_SYMBOLS[unit]}"


def _parts(total: int) -> Iterator[tuple[int, str]]:
    days, rest = divmod(total, 86400) if total >= 2 * 86400 else (0, total)
    hours, rest = divmod(rest, 3600)
    minutes, seconds = divmod(rest, 60)
    for count, unit in ((days, "day"), (hours, "hour"), (minutes, "minute")):
        if count:
            yield count, unit
    if seconds:
        yield seconds, "second"


def _joined(parts: list[tuple[int, str]], language: Language, words: bool) -> str:
    if words and len(parts) <= 2 and not {u for _, u in parts} - {"hour", "minute"}:
        minutes = sum(count * (60 if unit == "hour" else 1) for count, unit in parts)
        if half := _half(Decimal(minutes) / 60, language, words=True):
            return half
    said = [speak_count(count, unit, language, words=words) for count, unit in parts]
    return language.tongue.duration_join.join(said)


def _rounded(total: int, language: Language, words: bool) -> str:
    for step in _steps(total, language):
        near = round(Decimal(total) / step) * step
        if near and abs(near - total) <= total * _NEAR:
            break
    else:
        near = total
    if near < 2 * 86400 and near >= 3600 and near % 3600:
        half = _half(Decimal(near) / 3600, language, words=words)
        if half:
            return half
    return _joined(list(_parts(near)) or [(0, "minute")], language, words)


def _steps(total: int, language: Language) -> Iterator[int]:
    if total >= 2 * 86400:
        yield from (86400, 3600)
    if total >= 3600:
        if language.tongue.fractions != "none":
            yield 1800
        else:
            yield 3600
        if language.tongue.fractions == "quarters":
            yield 900
        yield 600
    elif total >= 600:
        yield 300
    yield 60


def _half(hours: Decimal, language: Language, *, words: bool) -> str:
    """Return "one and a half hours" for 1.5; empty when the tongue has no such words."""
    said = speak_fraction(hours, language, words=words)
    known = language.tongue.durations.get("hour")
    return f"{said} {known[1]}" if said and known and hours > 1 else ""


def _whole_seconds(length: timedelta) -> int:
    total = int(length.total_seconds())
    if total < 0:
        raise ValueError("a duration is not negative")
    return total
