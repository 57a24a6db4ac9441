"""The year of a date that a text tells by its distance: "12 August last year", গত বছর ১২ অগস্ট.

It is known from the day on which the text was published. A year that stands further off may be another thing's.
"""

import re
from collections.abc import Mapping

from msgspec import Struct

from generator.l10n.weekdays import weekdays_of
from generator.patterns import pattern


class _Row(Struct, frozen=True):
    """How a language says it: the words of its years, and where they stand beside a date."""

    years: Mapping[str, int]
    seed: str
    """A word that all of them have."""
    before: re.Pattern[str]
    """What ends where the date begins, its days of the week written as one word."""
    behind: re.Pattern[str] | None = None
    """What begins where the date ends."""


_DAY = "¤"
"""Stands for a day of the week."""
_ROWS: Mapping[str, _Row] = {
    "en": _Row(
        {"last": -1, "this": 0, "next": 1},
        "year",
        pattern(rf"(?<!than )(?<!as )(?<!like )\b(last|this|next) year,? on (?:{_DAY},? )?$", re.IGNORECASE),
        pattern(rf"(?:,? ?\(?{_DAY}\)?)? (?:of )?(last|this|next) year\b(?!['’-])"),
    ),
    "bn": _Row(
        {"গত": -1, "গেল": -1, "এ": 0, "এই": 0, "চলতি": 0, "আগামী": 1},
        "বছর",
        pattern(rf"(?:^|[\s,(‘“])(গত|গেল|এ|এই|চলতি|আগামী) ?বছর(?:ের)?[ওই]?,? (?:{_DAY},? )?$"),
    ),
}  # fmt: skip


def year_told(text: str, start: int, end: int, language: str, year: int) -> int | None:
    """Return the year that words right beside a date say in a text of a year; None where there are none."""
    row = _ROWS.get(language.partition("-")[0])
    if row is None or row.seed not in text:
        return None
    before, behind = (_without_days(part, language) for part in (text[:start], text[end:]))
    found = row.before.search(before) or (row.behind and row.behind.match(behind))
    return year + row.years[found[1].lower()] if found else None


def _without_days(text: str, language: str) -> str:
    for day in weekdays_of(language):
        text = text.replace(day, _DAY)
    return text
