"""Bengali words that tell a time by its distance: what each means, and what may stand in its place.

The ending goes onto the date (গতকালের: ৮ জুলাইয়ের), and a part of the day stays (গত রাতে: ৮ জুলাই রাতে). A date that
such a word joins goes without its year, where that is the year of publication.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta

from generator.checks.times.bengali_ages import is_age
from generator.checks.times.bengali_ago import ago_in
from generator.checks.times.bengali_dates import CLAUSE, PART, advise, joined, month_name, year_of
from generator.checks.times.bengali_named import named_in
from generator.checks.times.bengali_way import way_of
from generator.checks.times.told import (
    Told,
    Ways,
    instead,
    month_of,
    name_time,
    never,
    week_of,
)
from generator.l10n.language import Language
from generator.patterns import pattern

_L = r"[\w\u0980-\u09ff]"
_NEEDED = pattern("কাল|আজ|পরশু|গত|গেল|চলতি|আগামী|সামনের|এ ?(?:মাস|বছর|সপ্তাহ)|এই |আগে")
_SEEDS = (
    "কাল",
    "আজ",
    "পরশু",
    "গত",
    "গেল",
    "চলতি",
    "আগামী",
    "সামনের",
    "মাস",
    "বছর",
    "সপ্তাহ",
    "এই ",
    "আগে",
)
"""One of these stands in all of them."""
_TOLD = pattern(
    rf"(?<![\w\u0980-\u09ff’-])(?:"
    r"(?:(?:(?P<past>গতকাল|গত কাল)|(?P<next>আগাম[িী] ?কাল))(?P<whose>ের)?|(?P<now>আজ)|(?P<kal>কাল))(?P<ending>কের|কেও|কেই|কে|ও|ই)?"
    r"|(?P<which>গত |গেল |আগামী )?(?P<over>পরশু)(?P<tail> ?দিনের| ?দিন|র|ও|ই)?"
    r"|(?:গত|গেল) ?(?P<night>(?:রাত|সন্ধ্যা)(?:েরই|েরও|ের|েই|েও|ে|য়|র)?)"
    rf"|(?P<of>গত|গেল|চলতি|এই|এ|আগামী|সামনের) ?(?P<unit>সপ্তাহ|মাস|বছর)(?P<case>েরও|েরই|ের|েও|েই|ে|য়|র|ও|ই)?"
    rf")(?!{_L}|-)"
)
_SHIFTS = {"গত": -1, "গেল": -1, "আগামী": 1, "সামনের": 1}
_SURE: Mapping[str, Ways] = {"গত": "behind", "গেল": "behind", "আগামী": "ahead"}
_NO_KAL = pattern(r" (?:বৈশাখ|সাপ|রাত্রি|ঘুম|নাগ|ধরে|ক্রমে|যাবৎ|জুড়ে|ব্যাপী|কাট|অতিবাহিত|গণনা|হল|হলো|হয়ে|পেরি)")
"""Behind কাল, where it is an age, or someone's end."""
_AGE = pattern(
    r"(?:র|ই|(?<![\u0980-\u09ff])(?:বহু|কিছু|দীর্ঘ|অনেক|এত|কত|সব|সে|সেই|এ|এই|যে|ওই|চির|অতীত|বর্তমান|অনন্ত|করোনা|কোভিড|মধ্য|আদি|আজ|গত|আগামী"
    r"|শৈশব|বাল্য|যৌবন|সমস্ত|সর্ব|স্বল্প|অল্প|নির্দিষ্ট|যত|তত|তিন|না|নয়)) $"
)
"""Before কাল, where it is an age."""
_BARE_YEAR = pattern(r" (?:থেকে|পর্যন্ত|অবধি|শেষে|শুরুতে|জুড়ে|ধরে|এবং|ও)(?![\u0980-\u09ff])")
_OF_YEAR = pattern(r" (?:এই|ঠিক এই|এ) (?:সময়|দিন|মাস)| (?:বর্ষা|শীত|গ্রীষ্ম|পুজো|পূজা|ঈদ|ইদ|বন্যা)| [০-৯0-9]{1,2} ?[\u0980-\u09ff]")  # fmt: skip


def told_in(
    text: str, day: date, language: Language, *, anchored: Callable[[], bool] = never
) -> Iterator[Told]:
    """Yield the words of a sentence that tell a time by its distance from a day.

    Where it is `anchored` to another day, or tells one before it, what is "two days ago" (দু’দিন আগে) is left.
    """
    if not any(seed in text for seed in _SEEDS) or not _NEEDED.search(text):
        return
    taken = 0
    for ago in ago_in(text, day, language, anchored):
        taken = max(taken, ago.end)
        yield ago
    yield from named_in(text, day, language)
    for match in _TOLD.finditer(text):
        if not text[match.start() : taken].startswith("আজ থেকে"):
            found = _told(match, text, day, language)
            if found is not None:
                yield found


def _told(match: re.Match[str], text: str, day: date, language: Language) -> Told | None:
    start, end, before = match.start(), match.end(), text[: match.start()]
    if match["unit"]:
        return _of_unit(match, text, day, language)
    if match["night"]:
        if match[0].startswith("গেল") and not CLAUSE.search(before):
            return None
        said = f"{joined(day - timedelta(days=1), day, language)} {match['night']}"
        return Told(start, end, instead(said), of_day=True)
    ending = (
        match["whose"]
        or match["ending"]
        or (match["tail"] or "").removeprefix(" ").removeprefix("দিন")
    )
    if match["now"] and (ending in ("ও", "কেও") or is_age(text, match.end("now"))):
        return None  # these days
    if match["kal"] and not _is_day(match, text):
        return None
    if match["kal"] or match["over"]:
        far = 2 if match["over"] else 1
        which = (match["which"] or "").strip()
        if which == "গেল" and not CLAUSE.search(before):
            return None
        way = _SURE.get(which) or way_of(text, start, end)
        shifts = [
            shift for shift, one in ((-far, "behind"), (far, "ahead")) if way in (one, "either")
        ]
    else:
        shifts = [-1 if match["past"] else 1 if match["next"] else 0]
    days = [day + timedelta(days=shift) for shift in shifts]
    return Told(start, end, advise(days, ending, text, end, day, language), of_day=True)


def _is_day(match: re.Match[str], text: str) -> bool:
    """Return True for কাল where it is a day: where a clause begins, in a case, or by its verb or part of the day."""
    before, end = text[: match.start()], match.end()
    if match["ending"] in ("কে", "কের", "কেও", "কেই"):
        return True
    if _NO_KAL.match(text, end) or before.endswith("হোক "):
        return False
    if CLAUSE.search(before):
        return True
    if _AGE.search(before):
        return False
    return PART.match(text, end) is not None or (
        not text.startswith(" হ", end) and way_of(text, match.start(), end) == "ahead"
    )


def _of_unit(match: re.Match[str], text: str, day: date, language: Language) -> Told | None:
    start, end, which, case = match.start(), match.end(), match["of"], match["case"] or ""
    if which == "গেল" and not CLAUSE.search(text[:start]):
        return None  # কেটে গেল বছর: it went
    shift = _SHIFTS.get(which, 0)
    match match["unit"]:
        case "সপ্তাহ":
            return Told(start, end, name_time(week_of(day, shift, language)))
        case "মাস":
            first = month_of(day, shift)
            stem = f"{year_of(first, language)}ের {month_name(first, language)} মাস"
            return Told(start, end, instead(stem + case))
        case "বছর":
            stem = year_of(date(day.year + shift, 1, 1), language)
            return Told(
                start,
                end,
                instead(
                    stem
                    + (_case_of_year(text, end, language) if not case else _CASES.get(case, case))
                ),
            )
    return None


_CASES = {"ও": "েও", "ই": "েই"}
"""Of an adverb, whose case is not written: গত বছরও is ২০২৫ সালেও."""


def _case_of_year(text: str, end: int, language: Language) -> str:
    months = (*language.tongue.months, *language.cldr.months)
    if _OF_YEAR.match(text, end) or text[end + 1 :].startswith(tuple(months)):
        return "ের"
    return "" if _BARE_YEAR.match(text, end) else "ে"
