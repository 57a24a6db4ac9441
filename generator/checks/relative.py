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
from generator.saying import say

Unit = Literal["date", "week", "month", "year"]
_FIELDS = frozenset(("headline", "kicker", "standfirst", "body"))
_LETTER = r"[\w\u0980-\u09ff]"
_ENDING = r"[\u0980-\u09ff]*"
"""A Bengali ending: these words may have any."""


class Row(Struct, frozen=True):
    """Words that mean a stretch of time by its distance from now.

    `begins` is True for words that may begin a sentence, with a capital; "Today" may be half of a name.
    """

    words: tuple[str, ...]
    unit: Unit
    shift: int
    ending: str = ""
    begins: bool = True

    @property
    def pattern(self) -> re.Pattern[str]:
        """What finds the words; what stands before them is not looked at."""
        ways = (f"[{w[0].upper()}{w[0]}]{w[1:]}" if self.begins else w for w in self.words)
        return pattern(f"(?:{'|'.join(ways)}){self.ending}(?!{_LETTER})")


ROWS: Mapping[str, tuple[Row, ...]] = {
    "en": (
        Row(("yesterday", "last night"), "date", -1),
        Row(
            ("today", "tonight", "this morning", "this afternoon", "this evening"),
            "date", 0, begins=False,
        ),
        Row(("tomorrow",), "date", 1, begins=False),
        Row(("last week",), "week", -1),
        Row(("this week",), "week", 0),
        Row(("next week",), "week", 1),
        Row(("last month",), "month", -1),
        Row(("this month",), "month", 0),
        Row(("next month",), "month", 1),
        Row(("last year",), "year", -1),
        Row(("this year",), "year", 0),
        Row(("next year",), "year", 1),
    ),
    "bn": (
        Row(("গতকাল", "গত কাল", "গত রাত", "গতরাত"), "date", -1, _ENDING),
        Row(("আজ",), "date", 0, "(?:কে|কের|কেও|ও|ই)?"),
        Row(("আগামীকাল", "আগামী কাল"), "date", 1, _ENDING),
        Row(("গত সপ্তাহ",), "week", -1, _ENDING),
        Row(("চলতি সপ্তাহ", "এ সপ্তাহ", "এই সপ্তাহ"), "week", 0, _ENDING),
        Row(("আগামী সপ্তাহ",), "week", 1, _ENDING),
        Row(("গত মাস",), "month", -1, _ENDING),
        Row(("চলতি মাস", "এ মাস", "এই মাস"), "month", 0, _ENDING),
        Row(("আগামী মাস",), "month", 1, _ENDING),
        Row(("গত বছর", "গতবছর"), "year", -1, _ENDING),
        Row(("চলতি বছর", "এ বছর", "এই বছর"), "year", 0, _ENDING),
        Row(("আগামী বছর",), "year", 1, _ENDING),
    ),
}  # fmt: skip
_INSIDE = pattern(f"{_LETTER}$")
_FOUND = {base: [(row, row.pattern) for row in rows] for base, rows in ROWS.items()}
_ANY = {
    base: re.compile("|".join(sorted(re.escape(word[1:]) for row in rows for word in row.words)))
    for base, rows in ROWS.items()
}
"""The parts without one of which a sentence need not be searched word by word."""


def check_relative(
    record: str, sentences: Iterable[Sentence], language: Language, day: date
) -> Iterator[Diagnostic]:
    """Yield each word of a story's own that means another day later; `day` is that of publication."""
    parts = _ANY.get(language.base)
    if parts is None:
        return
    for sentence in sentences:
        text = sentence.text
        if sentence.field not in _FIELDS or sentence.quoted or not parts.search(text):
            continue
        for row, words in _FOUND[language.base]:
            for match in words.finditer(text):
                if _is_other(text, match.start()) or stands_in_quotes(text, match.start()):
                    continue
                yield diagnostic(
                    "relative-time",
                    sentence.span(match.start()),
                    say('"{text}" will mean another time to who reads it later', text=match[0]),
                    help=say("write what was meant: {meant}", meant=_meant(row, day, language)),
                    record=record,
                )


def is_relative(text: str, language: Language) -> bool:
    """Return True for a text that tells a time by its distance from now."""
    parts = _ANY.get(language.base)
    if parts is None or not parts.search(text):
        return False
    return any(words.search(text) is not None for _, words in _FOUND[language.base])


def _is_other(text: str, at: int) -> bool:
    """Return True inside a word, and for "the next year": the one after another, not after now."""
    before = text[:at]
    return bool(_INSIDE.search(before)) or before[-4:].casefold() == "the "


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
