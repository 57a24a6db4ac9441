"""A day of the week beside a date on which another fell: the calendar alone proves it (ISO 8601, Gregorian calendar).

A date without its year is of the year that its words tell from the story's day ("last year"), else one of the record's, where
it agrees with that; else of the year in which it lies next to the story's day, if in none that the text or the record names it
fell on the day of the week beside it ("14 October, Tuesday").
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.words.cues import cues_of
from generator.checks.over import moments_of
from generator.checks.told_years import year_told
from generator.content.frame import Content
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.dates import speak_date
from generator.l10n.hearing.heard import Heard, names_day
from generator.l10n.language import Language, language_of_setting
from generator.l10n.tokens import nfc
from generator.l10n.weekdays import find_weekdays
from generator.patterns import pattern
from generator.saying import day as day_of
from generator.saying import say

_BESIDE = frozenset((" ", ", ", " (", "(", ",", ") ", ""))
"""What may stand between a date and its day of the week."""
_BEHIND: Mapping[str, re.Pattern[str]] = {
    "en": pattern(r",? ?\(?(?:of )?(?:last|this|next) year,? \(?(?:an? )?|(?:,? (?:of )?(?:last|this|next) year)?(?:,? which)?(?:,| was| is|,? \(?) an? "),
    "bn": pattern(nfc(r",? (?:তারিখ(?:টি)? )?(?:(?:ছিল|পড়েছিল|পড়ছে|পড়বে) )|,? (?:গত|এ|এই|আগামী) বছর,? ")),
}  # fmt: skip
"""What more may stand between a date and its day of the week behind it: "9 August last year, a Sunday", ৯ অগস্ট ছিল রবিবার."""
_BEFORE: Mapping[str, re.Pattern[str]] = {
    "en": pattern("[’']s? [(]"),
    "bn": pattern(nfc(r"(?:ে|ের)?[ইও]? [(]|ে?ই, ")),
}
"""What more may stand between a day of the week and the date behind it: সোমবার*েই* (৮ জুন)."""
_PART_BEFORE: Mapping[str, re.Pattern[str]] = {
    "en": pattern(r" (?:early |late )?(?:morning|afternoon|evening), "),
    "bn": pattern(nfc(r" (?:সকালে|সকালবেলা|দুপুরে|দুপুরবেলা|বিকেলে|বিকেলবেলা|সন্ধ্যায়|সন্ধ্যেবেলা), ")),
}
"""What more may stand between a day of the week and its date behind it: "Sunday afternoon, April 18". A night may be of two dates."""
_GOES_ON = pattern(
    r" [a-z]+ing\b| (?:paper|market|night|morning|afternoon|evening|service|school|edition|crowd)"
)
"""Behind a day of the week by which something else is called: a Sunday market."""
_MOMENTS = ("began", "ended")
_ABOUT = (-1, 0, 1)
"""Years from that of a story in which a date may be that has none."""
_NEAR = 120
"""Days from that of a story within which a date without its year is of no other year."""


def check_weekdays(
    content: Content, mentions: Mapping[str, Sequence[Mention]]
) -> Iterator[Diagnostic]:
    """Yield each day of the week on which the date beside it did not fall."""
    zone = ZoneInfo(content.site.timezone)
    languages = {s.code: language_of_setting(s) for s in content.site.locales}
    for record, found in mentions.items():
        for mention in found:
            language = languages.get(mention.sentence.locale)
            said = _date_of(content, record, mention, zone)
            days = _about(content, record, mention, found, zone) if said is None else [said]
            if days and language is not None:
                yield from _told(record, mention, days, language)


def _told(
    record: str, mention: Mention, days: Sequence[date], language: Language
) -> Iterator[Diagnostic]:
    """Yield each day of the week beside a date that is none of its days, of which the first is the likeliest."""
    text, said = mention.sentence.text, days[0]
    end = mention.heard.end if mention.heard is not None else mention.start + 1
    right = speak_date(said, language, "weekday")
    allowed = {speak_date(day, language, "weekday") for day in days}
    for match in find_weekdays(text, mention.sentence.locale):
        inside = mention.start <= match.start() < end
        before, after = text[match.end() : mention.start], text[end : match.start()]
        beside = (match.end() <= mention.start and _leads(mention, before)) or (
            match.start() >= end and after and _is_joined(mention, match, after)
        )
        if match[1] in allowed or not (inside or beside):
            continue
        if not inside and _is_of_another(mention, match.start(), match.end()):
            continue
        yield diagnostic(
            "wrong-weekday",
            mention.sentence.span(match.start()),
            say(
                '"{text}" is not the day of the week of {day}, which is "{weekday}"',
                text=match[1],
                day=day_of(said.isoformat()),
                weekday=right,
            ),
            help=say('write "{weekday}", or mend the date', weekday=right),
            record=record,
        )


def _leads(mention: Mention, between: str) -> bool:
    """Return True for a day of the week before a date that is said to be the date's, with nothing more between than the part of it."""
    base = mention.sentence.locale.partition("-")[0]
    known = (row[base] for row in (_BEFORE, _PART_BEFORE) if base in row)
    return between in _BESIDE or any(one.fullmatch(nfc(between)) is not None for one in known)


def _is_joined(mention: Mention, day: re.Match[str], between: str) -> bool:
    """Return True for a day of the week behind a date that is said to be the date's."""
    if between in _BESIDE:
        return True
    sentence = mention.sentence
    behind = _BEHIND.get(sentence.locale.partition("-")[0])
    found = behind is not None and behind.fullmatch(nfc(between)) is not None
    return found and not _GOES_ON.match(sentence.text, day.end())


def _is_of_another(mention: Mention, start: int, end: int) -> bool:
    """Return True where a day of the week stands in, or right before, another date: 12 April, Sunday 13 April."""
    text = mention.sentence.text
    return any(
        one is not mention.heard
        and one.kind == "date"
        and (one.start <= start < one.end or text[end : one.start] in _BESIDE)
        for one in mention.sentence.heard
        if one.start > mention.start
    )


def _date_of(content: Content, record: str, mention: Mention, zone: ZoneInfo) -> date | None:
    """Return the date that a mention says, if it is one day."""
    heard = mention.heard
    if mention.verdict == "ignored":
        return None  # somebody's own words
    if heard is None:
        return _bound(content, record, mention.text, zone)
    said = str(heard.low)
    if heard.kind != "date" or heard.low != heard.high or not names_day(said):
        return None
    if said.startswith("--"):
        year = _told_beside(content, record, mention, heard, zone)
        at = mention.ground.at if mention.ground is not None else None
        if year is None and mention.verdict == "agrees" and at is not None:
            year = at.year
        if year is None:
            return None
        said = f"{year}{said[1:]}"
    return _day(said)


def _told_beside(
    content: Content, record: str, mention: Mention, heard: Heard, zone: ZoneInfo
) -> int | None:
    """Return the year that a story's words tell beside a date by their distance from its day."""
    sentence, told = mention.sentence, _published(content, record, mention.sentence.locale, zone)
    if told is None:
        return None
    return year_told(sentence.text, heard.start, heard.end, sentence.locale, told.year)


def _published(content: Content, record: str, locale: str, zone: ZoneInfo) -> date | None:
    """Return the day on which a story was published in a language."""
    kind, _, id = record.partition("/")
    story = content.stories.get(id) if kind == "story" else None
    for version in story.versions if story is not None else ():
        published = version.release.published
        if version.locale == locale and published is not None:
            return (published.start.astimezone(zone) if published.exact else published.start).date()
    return None


def _about(
    content: Content, record: str, mention: Mention, found: Sequence[Mention], zone: ZoneInfo
) -> list[date]:
    """Return the days that a date without its year may be, the one nearest to the story's first; none where any year may be meant."""
    heard, locale = mention.heard, mention.sentence.locale
    if heard is None or heard.kind != "date" or heard.low != heard.high or mention.sentence.quoted:
        return []
    said = str(heard.low)
    if mention.verdict == "ignored" or not said.startswith("--") or not names_day(said):
        return []
    if next(find_weekdays(mention.sentence.text, locale), None) is None:
        return []
    told = _published(content, record, locale, zone)
    words = nfc(mention.sentence.text).casefold()
    if any(ago in words for ago in cues_of(locale).long_ago):
        return []
    if told is None or any(_counts_years(one, mention) for one in found):
        return []
    named = {_year_of(one.heard) for one in found if one.heard and one.heard.kind == "date"} - {""}
    named |= {str(one.ground.at.year) for one in found if one.ground and one.ground.at}
    near = [day for n in _ABOUT if (day := _day(f"{told.year + n:04}{said[1:]}"))]
    near.sort(key=lambda day: abs(day - told))
    about = near[:1] if near and abs(near[0] - told).days <= _NEAR else near[:2]
    return [*about, *(day for year in sorted(named) if (day := _day(f"{year}{said[1:]}")))]


def _counts_years(one: Mention, mention: Mention) -> bool:
    """Return True where the paragraph of a mention counts years, and may have come to any of them."""
    years = one.heard is not None and one.heard.unit == "year"
    return years and one.sentence.span(0).line == mention.sentence.span(0).line


def _year_of(heard: Heard) -> str:
    return str(heard.low)[:4] if str(heard.low)[:1].isdigit() else ""


def _day(said: str) -> date | None:
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None


def _bound(content: Content, record: str, written: str, zone: ZoneInfo) -> date | None:
    """Return the day of a `${began|date}`; None for other facts, and where the day is not known."""
    name = written.removeprefix("${").removesuffix("}").partition("|")[0].strip()
    id, _, fact = name.rpartition("/")
    kind, _, own = record.partition("/")
    if not id:
        story = content.stories.get(own)
        id = own if kind == "incident" else next(iter(story.incidents if story else ()), "")
    incident = content.incidents.get(id)
    if incident is None or fact not in _MOMENTS:
        return None
    moments = moments_of(incident.began if fact == "began" else incident.ended)
    moment = next(iter(moments), None)
    if moment is None or not moment.exact:
        return None
    return moment.start.astimezone(zone).date()
