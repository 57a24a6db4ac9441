"""A day of the week beside a date on which another fell: the calendar alone proves it (ISO 8601, Gregorian calendar).

A date without its year is of the year that its words tell from the story's day ("last year"), else one of the record's, where
it agrees with that.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from generator.checks.claims.facts.mention import Mention
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
_GOES_ON = pattern(
    r" [a-z]+ing\b| (?:paper|market|night|morning|afternoon|evening|service|school|edition|crowd)"
)
"""Behind a day of the week by which something else is called: a Sunday market."""
_MOMENTS = ("began", "ended")


def check_weekdays(
    content: Content, mentions: Mapping[str, Sequence[Mention]]
) -> Iterator[Diagnostic]:
    """Yield each day of the week on which the date beside it did not fall."""
    zone = ZoneInfo(content.site.timezone)
    languages = {s.code: language_of_setting(s) for s in content.site.locales}
    for record, found in mentions.items():
        for mention in found:
            said = _date_of(content, record, mention, zone)
            language = languages.get(mention.sentence.locale)
            if said is not None and language is not None:
                yield from _told(record, mention, said, language)


def _told(record: str, mention: Mention, said: date, language: Language) -> Iterator[Diagnostic]:
    text = mention.sentence.text
    end = mention.heard.end if mention.heard is not None else mention.start + 1
    right = speak_date(said, language, "weekday")
    for match in find_weekdays(text, mention.sentence.locale):
        inside = mention.start <= match.start() < end
        before, after = text[match.end() : mention.start], text[end : match.start()]
        beside = (match.end() <= mention.start and before in _BESIDE) or (
            match.start() >= end and after and _is_joined(mention, match, after)
        )
        if match[1] == right or not (inside or beside):
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
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None


def _told_beside(
    content: Content, record: str, mention: Mention, heard: Heard, zone: ZoneInfo
) -> int | None:
    """Return the year that a story's words tell beside a date by their distance from its day."""
    kind, _, id = record.partition("/")
    story = content.stories.get(id) if kind == "story" else None
    sentence = mention.sentence
    for version in story.versions if story is not None else ():
        published = version.release.published
        if version.locale == sentence.locale and published is not None:
            at = published.start.astimezone(zone) if published.exact else published.start
            return year_told(sentence.text, heard.start, heard.end, sentence.locale, at.year)
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
