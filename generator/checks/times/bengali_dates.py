"""A Bengali date in the place of a word of time: with the word's ending, and by a part of the day."""

from datetime import date

from generator.checks.times.told import either, instead, name_day
from generator.l10n.dates import speak_date
from generator.l10n.language import Language
from generator.patterns import pattern
from generator.saying import Saying

CLAUSE = pattern(r"(?:^|[,;:—–] )[“‘\"]?$")
"""Where a clause begins: গেল is "last" there, and "went" elsewhere."""
PART = pattern(r" (?:গভীর |সাত|মধ্য|মাঝ)?(?:সকাল|ভোর|দুপুর|বিকেল|বিকাল|সন্ধ্যা|সন্ধে|রাত|দিবাগত|বেলা)")


def advise(
    days: list[date], ending: str, text: str, end: int, day: date, language: Language
) -> Saying:
    """Return what is said of days in whose place a word with an ending stood."""
    plain = [speak_date(one, language) for one in days]
    said = [_in_case(one, ending, text, end, day, language) for one in days]
    if "" in said:
        return name_day(plain[0]) if len(plain) == 1 else either(*plain)
    return instead(said[0]) if len(said) == 1 else either(*said)


def _in_case(meant: date, ending: str, text: str, end: int, day: date, language: Language) -> str:
    """Return a date with the ending of the word in whose place it stands; an empty string where none fits."""
    match ending:
        case "" | "কে" | "ে":
            return (
                joined(meant, day, language)
                if PART.match(text, end)
                else speak_date(meant, language)
            )
        case "ের" | "কের" | "র":
            return speak_date(
                meant, language, "day" if meant.year == day.year else "date", case="of"
            )
        case "ও" if meant.year == day.year:
            return f"{speak_date(meant, language, 'day')}ও"
    return ""


def joined(meant: date, day: date, language: Language) -> str:
    return speak_date(meant, language, "day" if meant.year == day.year else "date")


def year_of(day: date, language: Language) -> str:
    return language.tongue.year_case.replace("{n}", speak_date(day, language, "year"))


def month_name(day: date, language: Language) -> str:
    months = language.tongue.months or language.cldr.months
    return months[day.month - 1]
