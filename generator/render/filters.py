"""The filters of a template: numbers, times and lists in the page's language.

A new filter is a row in the table; `docs/reference/filters.md` shows each with examples. Values
that come from nowhere else are text: a filter never returns markup.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import get_args

from generator.l10n.clocks import speak_clock
from generator.l10n.clusters import truncate
from generator.l10n.dates import FORMS, speak_date
from generator.l10n.durations import speak_duration, speak_duration_about
from generator.l10n.language import Language
from generator.l10n.names import join_names, language_name, quote, region_name
from generator.l10n.number_words import speak_words
from generator.l10n.numbers import (
    speak_compact,
    speak_number,
    speak_ordinal,
    speak_percent,
    speak_scaled,
)
from generator.l10n.tongue import ClockStyle

Number = int | float | str | Decimal


class FilterError(ValueError):
    """A value that a filter cannot say; the template's author is told."""


def filters_of(language: Language) -> dict[str, Callable[..., str]]:
    """Return the filters of one locale's templates."""

    def number(say: Callable[[Decimal, Language], str]) -> Callable[[Number], str]:
        return lambda value: say(_decimal(value), language)

    def ordinal(value: int) -> str:
        return speak_ordinal(int(_decimal(value)), language)

    def duration(seconds: Number, form: str = "") -> str:
        length = timedelta(seconds=int(_decimal(seconds)))
        if form == "about":
            return speak_duration_about(length, language)
        _known(form, ("", "words"))
        return speak_duration(length, language, words=form == "words")

    def day(value: date | str, form: str = "date") -> str:
        _known(form, FORMS)
        return speak_date(_moment(value), language, form)

    def clock(value: datetime | str, style: str = "") -> str:
        _known(style, ("", *get_args(ClockStyle)))
        return speak_clock(_moment(value), language, style)

    def listed(names: Sequence[object]) -> str:
        return join_names([str(name) for name in names], language)

    return {
        "num": number(speak_number),
        "scaled": number(speak_scaled),
        "compact": number(speak_compact),
        "percent": number(speak_percent),
        "words": number(speak_words),
        "ordinal": ordinal,
        "duration": duration,
        "day": day,
        "clock": clock,
        "listed": listed,
        "quoted": lambda text: quote(str(text), language),
        "country": lambda code: region_name(str(code), language),
        "language": lambda tag: language_name(str(tag), language),
        "shorten": lambda text, limit=60: truncate(str(text), int(limit)),
        "digits": lambda text: language.digits(str(text)),
    }


def _decimal(value: Number) -> Decimal:
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        raise FilterError(f'"{value}" is not a number') from None
    if not found.is_finite():
        raise FilterError(f'"{value}" is not a number')
    return found


def _moment(value: date | str) -> datetime:
    if isinstance(value, datetime):
        return value
    try:
        return datetime.fromisoformat(value if isinstance(value, str) else value.isoformat())
    except ValueError:
        raise FilterError(
            f'"{value}" is not a date as 2022-10-25 or a moment in RFC 3339'
        ) from None


def _known(word: str, words: Sequence[str]) -> None:
    if word not in words:
        shown = ", ".join(w for w in words if w)
        raise FilterError(f'there is no form "{word}"; the forms are {shown}')
