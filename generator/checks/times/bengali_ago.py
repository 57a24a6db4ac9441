"""Two days ago, in Bengali: দু’দিন আগে, counted back from publication where nothing else is named from which it counts."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, timedelta

from generator.checks.times.bengali_dates import advise, month_name, year_of
from generator.checks.times.told import UNKNOWN, Told, instead, month_of, name_day, name_time
from generator.l10n.dates import speak_date
from generator.l10n.digits import to_ascii
from generator.l10n.language import Language
from generator.patterns import pattern

_L = r"[\w\u0980-\u09ff]"
_COUNTS = {"এক": 1, "দু’": 2, "দু'": 2, "দু": 2, "দুই": 2, "ছ’": 6, "ন’": 9, "কয়েক": 0}
_AGO = pattern(
    rf"(?<![\w\u0980-\u09ff’-])(?P<from>আজ থেকে )?(?P<count>[০-৯0-9]{{1,3}}|[\u0980-\u09ff]+[’']?)[ -]?"
    rf"(?P<unit>দিন|সপ্তাহ|মাস|বছর|দশক) আগে?(?P<tail>রও|র|ও)?(?!{_L}|-)"
)
_ANCHOR = pattern(r"র (?:(?:ঠিক|মাত্র|প্রায়|আর|আরও|অন্তত|মোটে|কেবল|শুধু|সবে) )*$")
_LEFT = pattern(r"(?:ঠিক|মাত্র|প্রায়|অন্তত|আরও) $")
_SPEAKS_OF_THEN = pattern("যখন|তখন|সে সময়|সেই সময়|ঘটনা|বার ")
_EXACT_YEARS = 20
_TAILS = {"": "ে", "র": "ের", "ও": "েও", "রও": "েরও"}


def ago_in(
    text: str, day: date, language: Language, anchored: Callable[[], bool]
) -> Iterator[Told]:
    """Yield the words of a sentence that count back from a day."""
    for match in _AGO.finditer(text) if "আগে" in text else ():
        with suppress(ValueError, OverflowError):  # before any calendar
            if found := _ago(match, text, day, language, anchored):
                yield found


def _ago(
    match: re.Match[str], text: str, day: date, language: Language, anchored: Callable[[], bool]
) -> Told | None:
    before, unit, tail = text[: match.start()], match["unit"], match["tail"] or ""
    count = _count(match["count"], language)
    if count is None or (count == 0 and unit not in ("দিন", "সপ্তাহ", "মাস")):
        return None
    if not match["from"]:
        alone = (count == 1 and unit in ("দিন", "সপ্তাহ", "মাস")) or _SPEAKS_OF_THEN.search(before)
        if alone or _ANCHOR.search(before) or _LEFT.search(before) or anchored():
            return None
    start, end = match.start(), match.end()
    if count == 0:
        return Told(start, end, UNKNOWN, of_day=unit == "দিন")
    if unit == "দিন":
        meant = day - timedelta(days=count)
        return Told(
            start,
            end,
            advise([meant], {"রও": "?"}.get(tail, tail), text, end, day, language),
            of_day=True,
        )
    if unit == "সপ্তাহ":
        said = speak_date(day - timedelta(days=7 * count), language)
        return Told(start, end, name_day(said) if tail else instead(f"{said} নাগাদ"))
    if unit == "মাস":
        first = month_of(day, -count)
        said = f"{year_of(first, language)}ের {month_name(first, language)} মাস"
        return Told(start, end, name_time(said) if tail else instead(f"{said} নাগাদ"))
    years = 10 * count if unit == "দশক" else count
    said = year_of(date(day.year - years, 1, 1), language)
    if unit == "দশক" or years >= _EXACT_YEARS:
        return Told(start, end, name_time(said) if tail else instead(f"{said} নাগাদ"))
    return Told(start, end, instead(said + _TAILS[tail]))


def _count(word: str, language: Language) -> int | None:
    if word in _COUNTS:
        return _COUNTS[word]
    digits = to_ascii(word)
    if digits.isascii():
        return int(digits) if digits.isdecimal() else None
    cardinals = language.tongue.cardinals
    return cardinals.index(word) if word in cardinals else None
