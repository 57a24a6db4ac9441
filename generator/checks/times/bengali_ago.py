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
_COUNTS = {
    "এক": 1, "দু’": 2, "দু'": 2, "দু": 2, "দুই": 2, "ছ’": 6, "ন’": 9, "কয়েক": 0, "কিছু": 0, "ক’": 0, "ক'": 0, "ক": 0,
}  # fmt: skip
_SOME = {
    "খানেক": 1, "কয়েক": 0, "দুয়েক": 2, "দুই-এক": 0, "তিনেক": 3, "চারেক": 4, "পাঁচেক": 5, "ছয়েক": 6, "সাতেক": 7, "আটেক": 8, "নয়েক": 9,
    "দশেক": 10, "বারো": 12, "পনেরো": 15, "পনেরোর": 15, "কুড়ি": 20, "কুড়িক": 20, "বিশেক": 20, "পঁচিশ": 25, "পঁচিশেক": 25, "তিরিশ": 30,
    "তিরিশেক": 30, "ত্রিশেক": 30, "চল্লিশ": 40, "চল্লিশেক": 40, "পঞ্চাশ": 50, "পঞ্চাশেক": 50,
}  # fmt: skip
"""Behind their unit, about so many: মাস ছয়েক আগে, দিন পনেরো আগে."""
_HALVES = {"দেড়": 1, "আড়াই": 2}
_AGO = pattern(
    rf"(?<![\w\u0980-\u09ff’-])(?P<from>আজ থেকে )?(?P<count>[০-৯0-9]{{1,3}}|[\u0980-\u09ff]+[’']?)[ -]?"
    rf"(?P<unit>দিন|সপ্তাহ|মাস|বছর|দশক) আগে?(?P<tail>রও|র|ও)?(?!{_L}|-)"
)
_ABOUT_AGO = pattern(
    rf"(?<![\w\u0980-\u09ff’-])(?P<from>আজ থেকে )?(?:(?P<unit>দিন|সপ্তাহ|মাস|বছর|দশক) ?(?P<some>{'|'.join(_SOME)})|(?P<fortnight>পক্ষকাল)"
    rf"|(?P<half>দেড়|আড়াই|সাড়ে (?P<whole>[\u0980-\u09ff]+|[০-৯0-9]{{1,2}})) (?P<halved>দিন|সপ্তাহ|মাস|বছর)) আগে?(?P<tail>রও|র|ও)?(?!{_L}|-)"
)
"""The same of a count that is about right, and of halves: বছর খানেক আগে, দেড় বছর আগে."""
_ANCHOR = pattern(r"র (?:(?:ঠিক|মাত্র|প্রায়|আর|আরও|অন্তত|মোটে|কেবল|শুধু|সবে) )*$")
_LEFT = pattern(r"(?:ঠিক|মাত্র|প্রায়|অন্তত|আরও|সাড়ে|সওয়া|পৌনে) $")
_SPEAKS_OF_THEN = pattern("যখন|তখন|সে সময়|সেই সময়|ঘটনা|বার ")
_EXACT_YEARS = 20
_TAILS = {"": "ে", "র": "ের", "ও": "েও", "রও": "েরও"}


def ago_in(
    text: str, day: date, language: Language, anchored: Callable[[], bool]
) -> Iterator[Told]:
    """Yield the words of a sentence that count back from a day."""
    if "আগে" not in text:
        return
    for ways, meant in ((_ABOUT_AGO, _about_ago), (_AGO, _ago)):
        for match in ways.finditer(text):
            with suppress(ValueError, OverflowError):  # before any calendar
                if found := meant(match, text, day, language, anchored):
                    yield found


def _ago(
    match: re.Match[str], text: str, day: date, language: Language, anchored: Callable[[], bool]
) -> Told | None:
    before, unit, tail = text[: match.start()], match["unit"], match["tail"] or ""
    count = _count(match["count"], language)
    if count is None or (count == 0 and unit not in ("দিন", "সপ্তাহ", "মাস")):
        return None
    alone = count == 1 and unit in ("দিন", "সপ্তাহ", "মাস")
    if not match["from"] and (alone or _counts_from(before) or anchored()):
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


def _about_ago(
    match: re.Match[str], text: str, day: date, language: Language, anchored: Callable[[], bool]
) -> Told | None:
    """Return what counts back about so many, or halves, which are proposed as "around"."""
    if not match["from"] and (_counts_from(text[: match.start()]) or anchored()):
        return None
    start, end, unit = match.start(), match.end(), match["unit"] or match["halved"] or "দিন"
    halves = (
        _halves(match, language) if match["half"] else 2 * _SOME.get(match["some"] or "পনেরো", 0)
    )
    if halves is None or (halves == 0 and unit not in ("দিন", "সপ্তাহ", "মাস")):
        return None
    if halves == 0:
        return Told(start, end, UNKNOWN, of_day=unit == "দিন")
    if unit in ("দিন", "সপ্তাহ"):
        days = halves * (7 if unit == "সপ্তাহ" else 1) // 2
        said, of_day = speak_date(day - timedelta(days=days), language), unit == "দিন"
    elif unit == "মাস" and halves % 2:
        said, of_day = speak_date(day - timedelta(days=15 * halves), language), False
    elif unit == "মাস" or halves % 2:
        first = month_of(day, -(halves // 2 if unit == "মাস" else 6 * halves))
        said, of_day = f"{year_of(first, language)}ের {month_name(first, language)} মাস", False
    else:
        years = halves // 2 * (10 if unit == "দশক" else 1)
        said, of_day = year_of(date(day.year - years, 1, 1), language), False
    if match["tail"]:
        return Told(start, end, name_time(said), of_day)
    return Told(start, end, instead(f"{said} নাগাদ"), of_day)


def _halves(match: re.Match[str], language: Language) -> int | None:
    """Return how many halves দেড়, আড়াই and সাড়ে তিন are."""
    whole = _HALVES.get(match["half"]) or _count(match["whole"] or "", language)
    return None if not whole else 2 * whole + 1


def _counts_from(before: str) -> bool:
    """Return True where the words before a count name from what it counts, or that it is no more than so far."""
    return any(one.search(before) for one in (_SPEAKS_OF_THEN, _ANCHOR, _LEFT))


def _count(word: str, language: Language) -> int | None:
    if word in _COUNTS:
        return _COUNTS[word]
    digits = to_ascii(word)
    if digits.isascii():
        return int(digits) if digits.isdecimal() else None
    cardinals = language.tongue.cardinals
    return cardinals.index(word) if word in cardinals else None
