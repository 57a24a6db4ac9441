"""A day of the week in Bengali that means one by its distance: গত সোমবার, সোমবার where a sentence begins, সেতু খুলবে সোমবার."""

import re
from datetime import date, timedelta

from generator.checks.times.bengali_dates import PART, advise
from generator.checks.times.bengali_way import verb_begins, verb_ends, way_of
from generator.checks.times.told import Told, Ways, name_day, weekday_of
from generator.l10n.dates import speak_date
from generator.l10n.language import Language
from generator.patterns import pattern

_L = r"[\w\u0980-\u09ff]"
_DAYS = ("সোম", "মঙ্গল", "বুধ", "বৃহস্পতি", "শুক্র", "শনি", "রবি")
_SURE: dict[str, Ways] = {"গত": "behind", "গেল": "behind", "আগামী": "ahead", "সামনের": "ahead"}
_WEEKDAY = pattern(
    rf"(?<!{_L})(?<![’-])(?:(?P<which>গত|আগামী|সামনের) )?(?P<day>{'|'.join(_DAYS)})বার(?P<ending>েই|েও|ে|ই|ও|ের)?(?!{_L})"
)
_HABIT = pattern("প্রতি|প্রত্যেক|সাধারণত|সাপ্তাহিক|ফি |বার (?:বাদে|ছাড়া|বাদ দিয়ে) (?:রোজ|সব দিন)")
_OTHER = pattern(
    r"(?:^|[\s“‘(])(?:পরের|আগের|তার পর|সেই|সে|ওই|ঐ|এক|কোনও|কোনো|যে|প্রথম|দ্বিতীয়|তৃতীয়|চতুর্থ|শেষ|পরবর্তী|পূর্ববর্তী|অন্য|শুভ|দিনটা|দিনটি|ছিল|বা|ও|এবং|থেকে|[\u0980-\u09ff]+বার,?) $"
)
"""Before a day that is another one than this week's, or that only says which day of the week a date was."""
_BEHIND = pattern(r" (?:থেকে|পর্যন্ত|অবধি|নাগাদ|হতে)(?![\u0980-\u09ff])")
_NUMBERED = pattern(r",? [০-৯0-9]{1,2} তারিখ")
_IS_ONE = pattern(r",? (?:ছিল|হল|নয়|হওয়ায়|বলে)(?![\u0980-\u09ff])|[)\]]")
_BESIDE = pattern(rf"(?: ও| এবং|,|-) ?(?:{'|'.join(_DAYS)})")
_TO = pattern(rf" থেকে (?:{'|'.join(_DAYS)})")


def weekday_in(text: str, day: date, language: Language) -> Told | None:
    """Return the first day of the week of a sentence that means one by its distance from a day, and no habit."""
    if "বার" not in text:
        return None
    match = next((one for one in _WEEKDAY.finditer(text) if _is_one(one, text)), None)
    if match is None or _HABIT.search(text):
        return None
    start, end = match.start(), match.end()
    way = way_of(text, start, end)
    if _TO.match(text, end) and way != "behind":
        return None
    way = _SURE.get(match["which"] or "", way)
    number = _DAYS.index(match["day"])
    both: tuple[Ways, ...] = ("behind", "ahead")
    days = [weekday_of(day, number, one) for one in both if way in (one, "either")]
    if match["which"] == "গত" and days[0] == day:
        days = [day - timedelta(days=7)]
    if _BESIDE.match(text, end) and len(days) == 1:
        return Told(start, end, name_day(speak_date(days[0], language)), of_day=True, days=(*days,))
    said = advise(days, match["ending"] or "", text, end, day, language)
    return Told(start, end, said, of_day=True, days=(*days,))


def _is_one(match: re.Match[str], text: str) -> bool:
    """Return True for a day that begins the sentence, is last or next, or stands beside its verb or a word of time."""
    if _NUMBERED.match(text, match.end()):
        return False
    if match["which"] or match.start() == 0:
        return True
    if _OTHER.search(text, 0, match.start()) or _IS_ONE.match(text, match.end()):
        return False
    if match["ending"] == "ের" and text.startswith(" মধ্যে", match.end()):
        return True
    if _BEHIND.match(text, match.end()) or PART.match(text, match.end()):
        return True
    return verb_ends(text, match.start()) or (
        match["ending"] is None and verb_begins(text, match.end())
    )
