"""Lengths of time in words: "2 hours 37 minutes", ২ ঘণ্টা ৩৭ মিনিট.

CLDR's long Bengali unit names are missing from Babel, so the words are ours. Never rounds
unless it hedges: `about` rounds to half hours and says so.
"""

from datetime import timedelta
from decimal import Decimal

from generator.l10n.language import Language
from generator.l10n.numbers import speak_number

_WORDS: dict[str, dict[str, tuple[str, str]]] = {
    "bn": {
        "day": ("দিন", "দিন"),
        "hour": ("ঘণ্টা", "ঘণ্টা"),
        "minute": ("মিনিট", "মিনিট"),
        "second": ("সেকেন্ড", "সেকেন্ড"),
    },
    "en": {
        "day": ("day", "days"),
        "hour": ("hour", "hours"),
        "minute": ("minute", "minutes"),
        "second": ("second", "seconds"),
    },
}
_EN_COUNTS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ABOUT = {"bn": "প্রায় {n}", "en": "about {n}"}


def speak_duration(length: timedelta, language: Language, *, exact: bool = True) -> str:
    """Return a duration in full: hours up to two days, then days and hours as well.

    One that is not exact, because an end of it is known to the day only, is said in days.
    """
    total = int(length.total_seconds())
    if not exact:
        return _said(max(1, round(total / 86400)), "day", language)
    days, rest = divmod(total, 86400) if total >= 2 * 86400 else (0, total)
    hours, rest = divmod(rest, 3600)
    minutes, seconds = divmod(rest, 60)
    parts = [(days, "day"), (hours, "hour"), (minutes, "minute")]
    if not days and not hours:
        parts.append((seconds, "second"))
    said = [_said(count, unit, language) for count, unit in parts if count]
    return " ".join(said) if said else _said(0, "minute", language)


def speak_duration_about(length: timedelta, language: Language) -> str:
    """Return a duration rounded and hedged: half hours from one hour, whole days from two days.

    Bengali says one and a half দেড়, two and a half আড়াই, n and a half সাড়ে n.
    """
    minutes = length.total_seconds() / 60
    if minutes >= 2 * 1440:
        text = _said(round(minutes / 1440), "day", language)
    elif minutes >= 52:
        halves = max(2, round(minutes / 30))
        text = _half(halves // 2, language) if halves % 2 else _said(halves // 2, "hour", language)
    elif minutes >= 10:
        text = _said(round(minutes / 5) * 5, "minute", language)
    else:
        text = _said(max(1, round(minutes)), "minute", language)
    return _ABOUT.get(language.base, "≈ {n}").format(n=text)


def _said(count: int, unit: str, language: Language) -> str:
    words = _WORDS.get(language.base, _WORDS["en"])[unit]
    word = words[0] if count == 1 else words[1]
    return f"{speak_number(Decimal(count), language)} {word}"


def _half(whole: int, language: Language) -> str:
    """Return "one and a half hours" for whole 1."""
    hours = _WORDS.get(language.base, _WORDS["en"])["hour"][1]
    if language.base == "bn":
        if whole in (1, 2):
            return f"{'দেড়' if whole == 1 else 'আড়াই'} {hours}"
        return f"সাড়ে {speak_number(Decimal(whole), language)} {hours}"
    if language.base == "en":
        count = _EN_COUNTS[whole] if whole < len(_EN_COUNTS) else str(whole)
        return f"{count} and a half {hours}"
    return f"{speak_number(Decimal(whole) + Decimal('0.5'), language)} {hours}"
