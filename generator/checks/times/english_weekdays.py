"""A day of the week in English that means one by its distance: "on Monday", "set for Monday", "last Tuesday’s", "said Friday"."""

import re
from datetime import date, timedelta

from generator.checks.times.english_phrase import BARE, of_part
from generator.checks.times.english_way import way_of
from generator.checks.times.told import Told, Ways, either, instead, name_day, weekday_of
from generator.l10n.language import Language
from generator.patterns import pattern

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ANY = rf"(?:{'|'.join(_DAYS)})"
_PARTS = "morning|afternoon|evening|night"
_VERBS = (
    "again|said|says|added|announced|confirmed|warned|told reporters|due|expected|back|early|late|(?:re)?open(?:s|ed)?|starts?|started|begins?|began|resumes?|resumed"
    "|closes?|closed|ends?|ended|expires?|expired|failed|fell|broke|burst|collapsed|struck|died|returns?|returned|arrives?|arrived|leaves?|left|visits?|visited"
    "|meets?|met|held|signed|filed|issued|published|released|cancelled|postponed|suspended|restored"
)
"""Words behind which American papers name a day without "on"."""
_WEEKDAY = pattern(
    r"\b(?:(?P<lead>[Oo]n|[Ll]ast|[Nn]ext|[Tt]his|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y|[Bb]efore|[Aa]fter|for|to|of) "
    rf"|(?P<verb>{_VERBS}) |)"
    rf"(?P<day>{'|'.join(_DAYS)})(?:(?P<whose>['’]s)|(?: (?P<part>{_PARTS}))?+(?: (?P<week>last|this|next) week)?+)(?![\w-]|[’'])(?! [A-Z]|,? the \d)"
)
_HABIT = pattern(r"\b(?:every|each|always|usually|weekly|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|weekdays)\b", re.IGNORECASE)  # fmt: skip
_PLANNED = pattern(
    r"\b(?:set|due|scheduled|slated|planned|fixed|listed|booked|called|timed|expected|ready|billed|announced|arranged|summoned|convened)(?: \w+){0,2} $"
)
"""Before "for Monday"."""
_MOVED = pattern(
    r"\b(?:postponed|put off|adjourned|moved|rescheduled|deferred|pushed|brought forward|shifted|delayed|extended)(?: \w+){0,2} $"
)
"""Before "to Monday"."""
_PART_OF = pattern(rf"\b(?:{_PARTS}|early hours|eve) $")
"""Before "of Monday"."""
_OTHER = pattern(r"\b(?:the|an?|that|one|some|any|no|first|second|third|last|[A-Z][\w’']+) $")
"""Before "Monday’s": another one than this week's, or half of a name."""
_BESIDE = pattern(rf",? (?:and|or|&) (?:on )?{_ANY}")
_TO = pattern(rf" (?:to|through|till|until) {_ANY}|[–-]{_ANY}")
_WEEKS = {"last": -1, "this": 0, "next": 1}


def weekday_in(text: str, day: date, language: Language) -> Told | None:
    """Return the first day of the week of a sentence that means one by its distance from a day, and no habit."""
    if "day" not in text or not any(name in text for name in _DAYS):
        return None
    match = next((one for one in _WEEKDAY.finditer(text) if _is_one(one, text)), None)
    if match is None or _HABIT.search(text):
        return None
    start, end = match.start("lead" if match["lead"] else "day"), match.end()
    way = way_of(text, start, end)
    if _TO.match(text, end) and way != "behind":
        return None  # open from Monday to Friday
    lead = (match["lead"] or "").casefold()
    days = _days(match, lead, _way(match, lead, way), day)
    meant = [of_part(one, match["part"] or "", language) for one in days]
    if len(meant) > 1:
        return Told(start, end, either(*meant), of_day=True, days=days)
    if match["whose"] or _BESIDE.match(text, end):
        return Told(start, end, name_day(meant[0]), of_day=True, days=days)
    own = lead if lead and lead not in ("last", "next", "this") else "on"
    bare = own == "on" and lead not in ("on", "") and BARE.search(text, 0, start)
    said = meant[0] if bare else f"{own} {meant[0]}"
    said = said[0].upper() + said[1:] if lead and text[start].isupper() else said
    return Told(start, end, instead(said), of_day=True, days=days)


def _is_one(match: re.Match[str], text: str) -> bool:
    """Return True for a day that the words before it let be of this week or the next."""
    before = text[: match.start()]
    match match["lead"]:
        case "for":
            return match["whose"] is None and _PLANNED.search(before) is not None
        case "to":
            return match["whose"] is None and _MOVED.search(before) is not None
        case "of":
            return match["whose"] is None and _PART_OF.search(before) is not None
        case None:
            is_plain = match["verb"] or (match["whose"] and not _OTHER.search(before))
            return bool(is_plain)
    return True


def _way(match: re.Match[str], lead: str, way: Ways) -> Ways:
    """Return where a sentence looks for its day, by the word that leads to it or else by its verb."""
    if lead in ("last", "since"):
        return "behind"
    if lead == "next" or (lead in ("until", "by") and way == "ahead"):
        return "ahead"
    if lead == "until" or (lead in ("for", "to") and way == "behind"):
        return "either"
    if match["whose"] and way == "ahead":
        return "either"  # "after Monday’s outage it will": the verb is of something else
    return way


def _days(match: re.Match[str], lead: str, way: Ways, day: date) -> tuple[date, ...]:
    number = _DAYS.index(match["day"])
    if match["week"]:
        monday = day - timedelta(days=day.weekday()) + timedelta(days=7 * _WEEKS[match["week"]])
        return (monday + timedelta(days=number),)
    both: tuple[Ways, ...] = ("behind", "ahead")
    days = tuple(weekday_of(day, number, one) for one in both if way in (one, "either"))
    return (day - timedelta(days=7),) if lead == "last" and days[0] == day else days
