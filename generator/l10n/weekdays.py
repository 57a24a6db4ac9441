"""The days of the week that a text names, a row for each language that has one."""

import re
from collections.abc import Iterator, Mapping

WEEKDAYS: Mapping[str, tuple[str, ...]] = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "bn": ("সোমবার", "মঙ্গলবার", "বুধবার", "বৃহস্পতিবার", "শুক্রবার", "শনিবার", "রবিবার"),
}


def weekdays_of(language: str) -> tuple[str, ...]:
    """Return the days of the week from Monday on."""
    return WEEKDAYS.get(language.partition("-")[0], ())


def find_weekdays(text: str, language: str) -> Iterator[re.Match[str]]:
    """Yield each day of the week that a text names, the day itself as its first group."""
    days = weekdays_of(language)
    if any(day in text for day in days):
        yield from re.finditer("(" + "|".join(days) + ")", text)
