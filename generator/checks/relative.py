"""Words that rot: "yesterday" and গত বছর mean another day to each reader who comes later.

The day that was meant is known from the moment of publication, and is proposed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from generator.checks.claims.clause import stands_in_quotes
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.dates import speak_date
from generator.l10n.language import Language
from generator.model.prose import Sentence
from generator.patterns import pattern

Unit = Literal["date", "week", "month", "year"]
_FIELDS = frozenset(("headline", "kicker", "standfirst", "body"))
_BEFORE, _AFTER = r"(?<![\w\u0980-\u09ff])", r"(?![\w\u0980-\u09ff])"
_THE = "(?<![Tt]he )"
""""The next year" is the one after another, not after now."""
_END = r"[\u0980-\u09ff]*"
"""A Bengali ending: these words may have any."""


class Row(Struct, frozen=True):
    """Words that mean a stretch of time by its distance from now."""

    words: re.Pattern[str]
    unit: Unit
    shift: int


def _row(unit: Unit, shift: int, words: str, end: str = "") -> Row:
    return Row(pattern(f"{_BEFORE}(?:{words}){end}{_AFTER}"), unit, shift)


ROWS: Mapping[str, tuple[Row, ...]] = {
    "en": (
        _row("date", -1, "[Yy]esterday|[Ll]ast night"),
        _row("date", 0, "today|tonight|this (?:morning|afternoon|evening)"),
        _row("date", 1, "tomorrow"),
        _row("week", -1, _THE + "[Ll]ast week"),
        _row("week", 0, "[Tt]his week"),
        _row("week", 1, _THE + "[Nn]ext week"),
        _row("month", -1, _THE + "[Ll]ast month"),
        _row("month", 0, "[Tt]his month"),
        _row("month", 1, _THE + "[Nn]ext month"),
        _row("year", -1, _THE + "[Ll]ast year"),
        _row("year", 0, "[Tt]his year"),
        _row("year", 1, _THE + "[Nn]ext year"),
    ),
    "bn": (
        _row("date", -1, "গতকাল|গত কাল|গত রাত|গতরাত", _END),
        _row("date", 0, "আজ", "(?:কে|কের|কেও|ও|ই)?"),
        _row("date", 1, "আগামীকাল|আগামী কাল", _END),
        _row("week", -1, "গত সপ্তাহ", _END),
        _row("week", 0, "চলতি সপ্তাহ|এ সপ্তাহ|এই সপ্তাহ", _END),
        _row("week", 1, "আগামী সপ্তাহ", _END),
        _row("month", -1, "গত মাস", _END),
        _row("month", 0, "চলতি মাস|এ মাস|এই মাস", _END),
        _row("month", 1, "আগামী মাস", _END),
        _row("year", -1, "গত বছর|গতবছর", _END),
        _row("year", 0, "চলতি বছর|এ বছর|এই বছর", _END),
        _row("year", 1, "আগামী বছর", _END),
    ),
}


def check_relative(
    record: str, sentences: Iterable[Sentence], language: Language, day: date
) -> Iterator[Diagnostic]:
    """Yield each word of a story's own that means another day later; `day` is that of publication."""
    for sentence in sentences:
        if sentence.field not in _FIELDS or sentence.quoted:
            continue
        for row in ROWS.get(language.base, ()):
            for match in row.words.finditer(sentence.text):
                if stands_in_quotes(sentence.text, match.start()):
                    continue
                yield diagnostic(
                    "relative-time",
                    sentence.span(match.start()),
                    f'"{match[0]}" will mean another time to who reads it later',
                    help=f"write what was meant: {_meant(row, day, language)}",
                    record=record,
                )


def _meant(row: Row, day: date, language: Language) -> str:
    match row.unit:
        case "date":
            return speak_date(day + timedelta(days=row.shift), language)
        case "week":
            monday = day + timedelta(days=7 * row.shift - day.weekday())
            return f"{speak_date(monday, language)} – {speak_date(monday + timedelta(6), language)}"
        case "month":
            months = 12 * day.year + day.month - 1 + row.shift
            return speak_date(date(months // 12, months % 12 + 1, 1), language, "month")
        case "year":
            return speak_date(date(day.year + row.shift, 1, 1), language, "year")
