"""English words that tell a time by its distance: what each means, and the phrase that may stand in its place.

"Yesterday evening" is "on the evening of 8 July 2026", and "since yesterday" is "since 8 July 2026".
"""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, timedelta

from generator.checks.times.english_way import way_of
from generator.checks.times.told import (
    UNKNOWN,
    Told,
    either,
    instead,
    month_of,
    name_day,
    name_time,
    never,
    week_of,
    weekday_of,
)
from generator.l10n.dates import speak_date
from generator.l10n.language import Language
from generator.l10n.tables.cardinals import ENGLISH
from generator.patterns import pattern

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_PARTS = "morning|afternoon|evening|night"
_SEASONS = "weekend|winter|spring|summer|autumn|monsoon"
_COUNTS = {"a": 1, "an": 1, **{word: count for count, word in enumerate(ENGLISH) if count}}
_FEW = "a few|several|a couple of"
_SEEDS = ("esterday", "omorrow", "oday", "onight", "ast ", "his ", "ext ", " ago")
_UNITS = ("night", "week", "month", "year", "morning", "afternoon", "evening", *_SEASONS.split("|"))
_NEEDED = (*_SEEDS[:4], " ago", *(f"{lead}{unit}" for lead in _SEEDS[4:7] for unit in _UNITS))
"""One of the first stands in all of them, and one of the second; looking for words without capitals takes longer."""
_TOLD = pattern(
    r"(?<![\w’'/-])(?:"
    r"(?P<over>(?:the )?day (?:before yesterday|after tomorrow))"
    rf"|(?P<near>yesterday|today|tomorrow)(?: (?P<part>{_PARTS}))?+"
    rf"|(?P<night>last night|tonight|this (?:morning|afternoon|evening))"
    rf"|(?P<which>last|this|next) (?P<unit>week|month|year|{_SEASONS})"
    rf"|(?:(?P<digits>\d{{1,3}})|(?P<few>{_FEW})|(?P<count>{'|'.join(sorted(_COUNTS, key=len, reverse=True))}))"
    r" (?P<of>minute|hour|day|week|month|year|decade)s? ago"
    r")(?P<whose>['’]s)?(?![\w-])",
    re.IGNORECASE,
)
_SHIFTS = {"yesterday": -1, "last night": -1, "tomorrow": 1, "last": -1, "next": 1}
"""How far from now the words are; what is not here is now."""
_OTHER = pattern(
    r"(?:\b(?:the|his|her|its|their|our|your|my|every|each|whose|one)|['’]s?) $", re.IGNORECASE
)
"""Before "next year": the one after another, not after now."""
_BARE = pattern(
    r"\b(?:since|until|till|from|by|of|for|before|after|to|on|during|over|throughout|through|against|between|about|around|compared with"
    rf"|as (?:recently|early|late|far back|long ago) as|(?:{_MONTHS})(?: \d{{1,2}}(?:st|nd|rd|th)?,?)?) $",
    re.IGNORECASE,
)
"""Words behind which a date needs no "on", and a month or year no "in"."""
_STARTS = pattern(r"(?:^|[,;:—–(] )[“‘\"]?$")
_SUBJECT = pattern(
    r" (?:is|was|isn['’]t|wasn['’]t|will be|will see|has been|had been|saw|brought|marks|marked|became)\b"
)
_NO_PHRASE = pattern(r"\b(?:all|this time|this day|half|late on) $", re.IGNORECASE)
"""Words behind which no phrase fits."""
_ABOUT = pattern(r"\b(?:more than|less than|over|about|around|almost|nearly|some|at least|barely|just|only|roughly|and) $", re.IGNORECASE)  # fmt: skip
_OF_NO_DAY = pattern(r"(?<!as )\bof $", re.IGNORECASE)
"""The city of tomorrow, the children of today."""
_OF_NO_TIME = pattern(
    r"['’]s (?:world|generations?|youth|society|children|leaders|standards|terms|money|prices|technology)\b"
)
_GOES_ON = pattern(r" (?:of\b|today\b|this\b|on [A-Z])")
_NAME = pattern(r"[,.;:!?’'”)]|$| (?![A-Z])|[—–]")
_EXACT_YEARS = 20
"""From so many years on a count of them is round."""
_LAST = rf"(?:{'|'.join(_DAYS)})"
_WEEKDAY = pattern(
    r"\b(?P<lead>[Oo]n|[Ll]ast|[Nn]ext|[Tt]his|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y) "
    rf"(?P<day>{'|'.join(_DAYS)})(?: (?P<part>{_PARTS}))?+(?: (?P<week>last|this|next) week)?+(?![\w-]|[’'])(?! [A-Z])"
)
_HABIT = pattern(r"\b(?:every|each|always|usually|weekly|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|weekdays)\b", re.IGNORECASE)  # fmt: skip
_AFTER_DAY = pattern(rf"{_LAST}(?: (?:{_PARTS}))? $")
_BESIDE = pattern(rf",? (?:and|or|&) (?:on )?{_LAST}")
_TO = pattern(rf" (?:to|through|till|until) {_LAST}|[–-]{_LAST}")


def told_in(
    text: str, day: date, language: Language, *, anchored: Callable[[], bool] = never
) -> Iterator[Told]:
    """Yield the words of a sentence that tell a time by its distance from a day."""
    if not any(seed in text for seed in _SEEDS) or not any(seed in text for seed in _NEEDED):
        return
    for match in _TOLD.finditer(text):
        with suppress(ValueError, OverflowError):  # before any calendar
            if match[0][1:] == match[0][1:].lower() and (
                found := _told(match, text, day, language)
            ):
                yield found


def _told(match: re.Match[str], text: str, day: date, language: Language) -> Told | None:
    before, said = text[: match.start()], match[0].casefold()
    if match["of"]:
        return _ago(match, before, text, day, language)
    if _OTHER.search(before) and not match["over"]:
        return None
    if match["unit"]:
        return _of_unit(match, before, text, day, language)
    if match[0][0] in "TN" and not (_STARTS.search(before) and _NAME.match(text, match.end())):
        return None  # half of a name, as India Today
    word = (match["near"] or match["night"] or "").casefold()
    if word in ("today", "tomorrow") and (
        _OF_NO_DAY.search(before) or _OF_NO_TIME.match(text, match.start("whose"))
    ):
        return None
    shift = (2 if said.endswith("tomorrow") else -2) if match["over"] else _SHIFTS.get(word, 0)
    part = match["part"] or (word.rpartition(" ")[2].removeprefix("to") if match["night"] else "")
    meant = _of_part(day + timedelta(days=shift), part.casefold(), language)
    return _phrase(match, before, text, meant, "on", of_day=True)


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
            return _phrase(
                match, before, text, speak_date(month_of(day, shift), language, "month"), "in"
            )
        case "year":
            return _phrase(
                match,
                before,
                text,
                speak_date(date(day.year + shift, 1, 1), language, "year"),
                "in",
            )
    return Told(match.start(), match.end(), UNKNOWN)


def _ago(
    match: re.Match[str], before: str, text: str, day: date, language: Language
) -> Told | None:
    unit = match["of"].casefold()
    unsure = match["few"] or _ABOUT.search(before) or _GOES_ON.match(text, match.end())
    if match["few"] and unit not in ("day", "week", "month"):
        return None
    if unsure or unit in ("minute", "hour"):
        return Told(match.start(), match.end(), UNKNOWN, of_day=unit == "day")
    count = int(match["digits"] or _COUNTS[match["count"].casefold()])
    match unit:
        case "day":
            meant = speak_date(day - timedelta(days=count), language)
            return _phrase(match, before, text, meant, "on", of_day=True)
        case "week":
            meant = speak_date(day - timedelta(days=7 * count), language)
            return _phrase(match, before, text, meant, "around", always=True)
        case "month":
            meant = speak_date(month_of(day, -count), language, "month")
            return _phrase(match, before, text, meant, "around", always=True)
    years = 10 * count if unit == "decade" else count
    round = unit == "decade" or years >= _EXACT_YEARS
    meant = speak_date(date(day.year - years, 1, 1), language, "year")
    return _phrase(match, before, text, meant, "around" if round else "in", always=round)


def _of_part(day: date, part: str, language: Language) -> str:
    said = speak_date(day, language)
    return f"the {part} of {said}" if part else said


def _phrase(
    match: re.Match[str],
    before: str,
    text: str,
    meant: str,
    lead: str,
    *,
    always: bool = False,
    of_day: bool = False,
) -> Told:
    """Return what was told, with the phrase that stands in its place, if one does."""
    start, end = match.start(), match.end()
    if match["whose"] or _NO_PHRASE.search(before):
        return Told(start, end, (name_day if of_day else name_time)(meant), of_day)
    starts = _STARTS.search(before) is not None
    bare = _BARE.search(before) or (starts and _SUBJECT.match(text, end))
    said = meant if bare and not always else f"{lead} {meant}"
    capital = match[0][0].isupper()
    return Told(start, end, instead(said[0].upper() + said[1:] if capital else said), of_day)


def weekday_in(text: str, day: date, language: Language) -> Told | None:
    """Return the first day of the week of a sentence that means one by its distance from a day, and no habit."""
    match = _WEEKDAY.search(text) if "day" in text else None
    if match is None or _HABIT.search(text):
        return None
    start, end, lead = match.start(), match.end(), match["lead"].casefold()
    way = way_of(text, start, end)
    if _TO.match(text, end) and way != "behind":
        return None  # open from Monday to Friday
    if lead in ("last", "since"):
        way = "behind"
    elif lead == "next" or (lead in ("until", "by") and way == "ahead"):
        way = "ahead"
    elif lead == "until":
        way = "either"
    number = _DAYS.index(match["day"])
    if match["week"]:
        monday = (
            day - timedelta(days=day.weekday()) + timedelta(days=7 * _SHIFTS.get(match["week"], 0))
        )
        days = [monday + timedelta(days=number)]
    else:
        days = [
            weekday_of(day, number, one) for one in ("behind", "ahead") if way in (one, "either")
        ]
        if lead == "last" and days[0] == day:
            days = [day - timedelta(days=7)]
    meant = [_of_part(one, match["part"] or "", language) for one in days]
    if len(meant) > 1:
        return Told(start, end, either(*meant), of_day=True)
    if _BESIDE.match(text, end):
        return Told(start, end, name_day(meant[0]), of_day=True)
    own = lead if lead in ("since", "until", "from", "by") else "on"
    bare = own == "on" and lead != "on" and _BARE.search(text[:start])
    said = meant[0] if bare else f"{own} {meant[0]}"
    said = said[0].upper() + said[1:] if match[0][0].isupper() else said
    return Told(start, end, instead(said), of_day=True)
