"""Words that rot: "yesterday" and গত বছর mean another day to each reader who comes later.

The day that was meant is known from the moment of publication, and is proposed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from generator.checks.claims.clause import stands_in_quotes
from generator.checks.weekdays import BENGALI_COMES, weekdays_in
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

    `begins` is True for words that may have a capital anywhere; "Today" may be half of a name, and is asked
    only where a sentence begins. `coming` is the distance where the sentence speaks of what is to come
    (কাল is yesterday and tomorrow). Words that are `apart` mean it only where a clause begins, or with a case.
    """

    words: tuple[str, ...]
    unit: Unit
    shift: int
    ending: str = ""
    begins: bool = True
    coming: int | None = None
    apart: bool = False

    @property
    def pattern(self) -> re.Pattern[str]:
        """What finds the words; what stands before them is not looked at."""
        if self.apart:
            begins = f"(?:^|(?<=[,;:—–] ))(?:{'|'.join(self.words)})"
            return pattern(
                f"(?:{begins}|(?:{'|'.join(self.words)})(?=কে)){self.ending}(?!{_LETTER})"
            )
        ways = [f"[{w[0].upper()}{w[0]}]{w[1:]}" if self.begins else w for w in self.words]
        if not self.begins:
            ways += [f"^{w[0].upper()}{w[1:]}(?=[,’']| [^A-Z])" for w in self.words]
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
        Row(("কাল",), "date", -1, "(?:কে|কের|কেও|ও|ই)?", coming=1, apart=True),
        Row(("পরশু",), "date", -2, "(?:র|ও|ই|দিন)?", coming=2),
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


def _sure(row: Row, word: str) -> str:
    """Return what every form of a word has: its first letter may be a capital."""
    part = re.escape(word[1:] if word.isascii() else word)
    return rf"\b{part}" if row.apart else part


_INSIDE = pattern(f"{_LETTER}$")
_FOUND = {base: [(row, row.pattern) for row in rows] for base, rows in ROWS.items()}
_ANY = {
    base: re.compile("|".join(sorted(_sure(row, word) for row in rows for word in row.words)))
    for base, rows in ROWS.items()
}
"""The parts without one of which a sentence need not be searched word by word."""
_COMES = {"bn": pattern(f"আগামী|{BENGALI_COMES}")}
_COUNTS = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
_AGO = {
    "en": pattern(
        rf"\b(?:(?P<digits>\d{{1,3}})|(?P<word>{'|'.join(_COUNTS)})|an?) (?P<unit>day|week|month|year)s? ago\b",
        re.IGNORECASE,
    )
}
"""How a language counts back from now; Bengali's দু’দিন আগে is also two days before something else."""
_UNITS: Mapping[str, Unit] = {"day": "date", "week": "date", "month": "month", "year": "year"}


def check_relative(
    record: str, sentences: Iterable[Sentence], language: Language, day: date
) -> Iterator[Diagnostic]:
    """Yield each word of a story's own that means another day later; `day` is that of publication."""
    base = language.base
    if base not in _FOUND:
        return
    own = list(sentences)
    found = [(s, match, meant) for s in own for match, meant in _words_in(s, language, day)]
    days = weekdays_in(own, base, day)
    found += [(s, match, speak_date(meant, language)) for s, match, meant in days]
    for sentence, match, meant in found:
        if not stands_in_quotes(sentence.text, match.start()):
            yield diagnostic(
                "relative-time",
                sentence.span(match.start()),
                say('"{text}" will mean another time to who reads it later', text=match[0]),
                help=say("write what was meant: {meant}", meant=meant),
                record=record,
            )


def _words_in(
    sentence: Sentence, language: Language, day: date
) -> Iterator[tuple[re.Match[str], str]]:
    """Yield the words of a sentence that tell a time by its distance, each with what was meant."""
    text, base = sentence.text, language.base
    if sentence.field not in _FIELDS or sentence.quoted:
        return
    for row, words in _FOUND[base] if _ANY[base].search(text) else ():
        for match in words.finditer(text):
            if not _is_other(text, match.start()):
                comes = row.coming is not None and _COMES[base].search(text)
                shift = row.coming if comes and row.coming is not None else row.shift
                yield match, _meant(row.unit, shift, day, language)
    if base in _AGO and "ago" in text:
        for match in _AGO[base].finditer(text):
            word = match["word"]
            count = int(match["digits"] or (_COUNTS.index(word.casefold()) + 1 if word else 1))
            unit = match["unit"].casefold()
            with suppress(ValueError, OverflowError):  # before any calendar
                shift = -count * (7 if unit == "week" else 1)
                yield match, _meant(_UNITS[unit], shift, day, language)


def is_relative(text: str, language: Language) -> bool:
    """Return True for a text that tells a time by its distance from now."""
    if language.base in _AGO and _AGO[language.base].search(text):
        return True
    found = _FOUND.get(language.base, ())
    if not found or not _ANY[language.base].search(text):
        return False
    return any(words.search(text) is not None for _, words in found)


def _is_other(text: str, at: int) -> bool:
    """Return True inside a word, and for "the next year": the one after another, not after now."""
    before = text[:at]
    return bool(_INSIDE.search(before)) or before[-4:].casefold() == "the "


def _meant(unit: Unit, shift: int, day: date, language: Language) -> str:
    match unit:
        case "date":
            return speak_date(day + timedelta(days=shift), language)
        case "week":
            monday = day + timedelta(days=7 * shift - day.weekday())
            return f"{speak_date(monday, language)} – {speak_date(monday + timedelta(6), language)}"
        case "month":
            months = 12 * day.year + day.month - 1 + shift
            return speak_date(date(months // 12, months % 12 + 1, 1), language, "month")
        case "year":
            return speak_date(date(day.year + shift, 1, 1), language, "year")
