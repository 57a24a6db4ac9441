"""English words that tell a time by its distance: what each means, and the phrase that may stand in its place.

"Yesterday evening" is "on the evening of 8 July 2026", and "since yesterday" is "since 8 July 2026".
"""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, timedelta

from generator.checks.times.english_ages import is_age
from generator.checks.times.english_named import named_in, season_told
from generator.checks.times.english_phrase import STARTS, of_part, phrase
from generator.checks.times.told import (
    UNKNOWN,
    Told,
    month_of,
    name_time,
    never,
    week_of,
)
from generator.l10n.dates import speak_date
from generator.l10n.language import Language
from generator.l10n.tables.cardinals import ENGLISH
from generator.patterns import pattern

_PARTS = "morning|afternoon|evening|night"
_SEASONS = "weekend|winter|spring|summer|autumn|monsoon"
_COUNTS = {"a": 1, "an": 1, **{word: count for count, word in enumerate(ENGLISH) if count}}
_FEW = "a few|several|a couple of"
_SOME = "one|two|three|four|five|six|seven|eight|nine"
_LEADS = ("esterday", "omorrow", "oday", "onight", "ast ", "his ", "ext ", " ago")
_UNITS = ("night", "week", "month", "year", "morning", "afternoon", "evening", *_SEASONS.split("|"))
_NEEDED = (*_LEADS[:4], " ago", *(f"{lead}{unit}" for lead in _LEADS[4:7] for unit in _UNITS))
"""One of the first stands in all of them, and one of the second; looking for words without capitals takes longer."""
_TOLD = pattern(
    r"(?<![\w’'/-])(?:"
    r"(?P<over>(?:the )?day (?:before yesterday|after tomorrow))"
    rf"|(?P<near>yesterday|today|tomorrow)(?: (?P<part>{_PARTS}))?+"
    rf"|(?P<night>last night|tonight|this (?:morning|afternoon|evening))"
    rf"|(?P<which>last|this|next) (?P<unit>week|month|year|{_SEASONS})"
    rf"|(?P<half>half an? (?:hour|day|week|month|year|decade|century)|(?:an?|{_SOME}) (?:week|month|year|decade)s? and a half|(?:{_SOME}) and a half (?:week|month|year|decade)s) ago"
    rf"|(?:(?P<digits>\d{{1,3}})|(?P<few>{_FEW})|(?P<count>{'|'.join(sorted(_COUNTS, key=len, reverse=True))}))"
    r" (?P<of>minute|hour|day|week|fortnight|month|year|decade)s? ago"
    r")(?P<whose>['’]s)?(?![\w-])",
    re.IGNORECASE,
)
_SHIFTS = {"yesterday": -1, "last night": -1, "tomorrow": 1, "last": -1, "next": 1}
"""How far from now the words are; what is not here is now."""
_OTHER = pattern(
    r"(?:\b(?:the|his|her|its|their|our|your|my|every|each|whose|one)|['’]s?) $", re.IGNORECASE
)
"""Before "next year": the one after another, not after now."""
_ABOUT = pattern(r"\b(?:more than|less than|over|about|around|almost|nearly|some|at least|barely|just|only|roughly|and) $", re.IGNORECASE)  # fmt: skip
_GOES_ON = pattern(r" (?:of\b|today\b|this\b|on [A-Z])")
_NAME = pattern(r"[,.;:!?’'”)]|$| (?![A-Z])|[—–]")
_EXACT_YEARS = 20
"""From so many years on a count of them is round."""
_AFTER_DAY = pattern(rf"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:{_PARTS}))? $")


def told_in(
    text: str, day: date, language: Language, *, anchored: Callable[[], bool] = never
) -> Iterator[Told]:
    """Yield the words of a sentence that tell a time by its distance from a day."""
    if not any(lead in text for lead in _LEADS):
        return
    yield from named_in(text, day, language)
    if not any(seed in text for seed in _NEEDED):
        return
    for match in _TOLD.finditer(text):
        with suppress(ValueError, OverflowError):  # before any calendar
            if match[0][1:] == match[0][1:].lower() and (
                found := _told(match, text, day, language)
            ):
                yield found


def _told(match: re.Match[str], text: str, day: date, language: Language) -> Told | None:
    before, said = text[: match.start()], match[0].casefold()
    if match["half"]:
        return _halves_ago(match, said, text, day, language)
    if match["of"]:
        return _ago(match, before, text, day, language)
    if _OTHER.search(before) and not match["over"]:
        return None
    if match["unit"]:
        return _of_unit(match, before, text, day, language)
    if match[0][0] in "TN" and not (STARTS.search(before) and _NAME.match(text, match.end())):
        return None  # half of a name, as India Today
    word = (match["near"] or match["night"] or "").casefold()
    if match["near"] and is_age(word, text, match.start(), match.end("near")):
        return None
    shift = (2 if said.endswith("tomorrow") else -2) if match["over"] else _SHIFTS.get(word, 0)
    part = match["part"] or (word.rpartition(" ")[2].removeprefix("to") if match["night"] else "")
    meant = of_part(day + timedelta(days=shift), part.casefold(), language)
    return phrase(match, text, meant, "on", of_day=True)


def _of_unit(
    match: re.Match[str], before: str, text: str, day: date, language: Language
) -> Told | None:
    shift, unit = _SHIFTS.get(match["which"].casefold(), 0), match["unit"].casefold()
    if text.startswith(" of ", match.end()) and not before.endswith("of "):
        return None  # the last week of May
    if unit == "week" and _AFTER_DAY.search(before):
        return None  # on Monday last week
    match unit:
        case "week":
            return Told(match.start(), match.end(), name_time(week_of(day, shift, language)))
        case "month":
            return phrase(match, text, speak_date(month_of(day, shift), language, "month"), "in")
        case "year":
            return phrase(
                match,
                text,
                speak_date(date(day.year + shift, 1, 1), language, "year"),
                "in",
            )
    season = match["unit"].casefold()
    if shift != -1 or season == "weekend":
        return Told(match.start(), match.end(), UNKNOWN)
    return season_told(match, season, text, day, language)


def _halves_ago(match: re.Match[str], said: str, text: str, day: date, language: Language) -> Told:
    """Return half a year, or years and a half, ago: months that are counted back."""
    if " year" not in said or _ABOUT.search(text, 0, match.start()):
        return Told(match.start(), match.end(), UNKNOWN)
    first = said.split(maxsplit=1)[0]
    months = 6 + (0 if first == "half" else 12 * _COUNTS[first])
    meant = speak_date(month_of(day, -months), language, "month")
    return phrase(match, text, meant, "around", always=True)


def _ago(
    match: re.Match[str], before: str, text: str, day: date, language: Language
) -> Told | None:
    unit = match["of"].casefold()
    unsure = match["few"] or _ABOUT.search(before) or _GOES_ON.match(text, match.end())
    if match["few"] and unit in ("year", "decade"):
        return None
    if unsure or unit in ("minute", "hour"):
        return Told(match.start(), match.end(), UNKNOWN, of_day=unit == "day")
    count = int(match["digits"] or _COUNTS[match["count"].casefold()])
    match unit:
        case "day":
            meant = speak_date(day - timedelta(days=count), language)
            return phrase(match, text, meant, "on", of_day=True)
        case "week" | "fortnight":
            days = count * (7 if unit == "week" else 14)
            meant = speak_date(day - timedelta(days=days), language)
            return phrase(match, text, meant, "around", always=True)
        case "month":
            meant = speak_date(month_of(day, -count), language, "month")
            return phrase(match, text, meant, "around", always=True)
    years = 10 * count if unit == "decade" else count
    round = unit == "decade" or years >= _EXACT_YEARS
    meant = speak_date(date(day.year - years, 1, 1), language, "year")
    return phrase(match, text, meant, "around" if round else "in", always=round)
