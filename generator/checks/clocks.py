"""A clock time whose day a reader cannot know: a story of another day that names none before it.

Judges the lead: headline, standfirst and the first sentences. Any word of a day is enough, and so is a
moment that is spoken with its date.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from generator.checks.claims.clause import stands_in_quotes
from generator.checks.claims.mention import Mention
from generator.checks.over import moments_of
from generator.checks.relative import is_relative
from generator.content.frame import Content
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.dates import speak_date
from generator.l10n.language import Language, language_of_setting
from generator.model.moment import Moment
from generator.model.prose import Sentence
from generator.model.story import Story
from generator.saying import day, say

_LEAD = 3
"""How many sentences of the text are its lead."""
_MOMENTS = ("began", "ended")
_BARE = ("time", "clock")
_OTHERS = ("ignored", "unexplained")
"""Verdicts on a clock time that is no moment of the incident."""
DAYS: Mapping[str, tuple[str, ...]] = {
    "en": (" day", "night before", " eve ", "christmas", "diwali"),
    "bn": ("দিন", "আগের রাত", "দীপাবলি", "পুজো", "পূজা", "ঈদ"),
}
"""Words that may tell of a day without a date."""


def check_clocks(
    content: Content, mentions: Mapping[str, Sequence[Mention]]
) -> Iterator[Diagnostic]:
    """Yield the first clock time of each story's lead that no day stands before."""
    zone = ZoneInfo(content.site.timezone)
    languages = {s.code: language_of_setting(s) for s in content.site.locales}
    for id, story in content.stories.items():
        begun = _begun(content, story, zone)
        for version in story.versions:
            published = version.release.published
            if not begun or published is None or _day(published, zone) in begun:
                continue
            own = [s for s in content.prose[f"story/{id}"] if s.locale == version.locale]
            told = [
                m for m in mentions.get(f"story/{id}", ()) if m.sentence.locale == version.locale
            ]
            clock = _bare_clock(_lead(own), told, languages[version.locale])
            if clock is not None:
                yield diagnostic(
                    "clock-without-day",
                    clock.sentence.span(clock.start),
                    say(
                        '"{text}" has no day: the story is of {published}, and it was on {day}',
                        text=clock.text,
                        published=day(_day(published, zone).isoformat()),
                        day=day(min(begun).isoformat()),
                    ),
                    help="say the day before it or beside it, as ${began|date}",
                    record=f"story/{id}",
                )  # fmt: skip


def _begun(content: Content, story: Story, zone: ZoneInfo) -> set[date]:
    """Return the days on which the incidents of a story began and ended; nothing where one is open."""
    found: set[date] = set()
    for one in story.incidents:
        incident = content.incidents.get(one)
        if incident is None:
            continue
        moments = [*moments_of(incident.began), *moments_of(incident.ended)]
        found |= {_day(moment, zone) for moment in moments}
    return found


def _day(moment: Moment, zone: ZoneInfo) -> date:
    start: datetime = moment.start
    return start.astimezone(zone).date() if moment.exact else start.date()


def _lead(sentences: Sequence[Sentence]) -> list[Sentence]:
    heads = [s for s in sentences if s.field in ("headline", "kicker", "standfirst")]
    return heads + [s for s in sentences if s.field == "body"][:_LEAD]


def _bare_clock(
    lead: Sequence[Sentence], mentions: Sequence[Mention], language: Language
) -> Mention | None:
    """Return the first clock time of a lead, where nothing up to the end of its sentence has a day."""
    for sentence in lead:
        own = [m for m in mentions if m.sentence == sentence]
        if _has_day(sentence, own, language):
            return None
        for mention in own:
            if _is_clock(mention) and not stands_in_quotes(sentence.text, mention.start):
                return mention
    return None


def _has_day(sentence: Sentence, mentions: Sequence[Mention], language: Language) -> bool:
    if any(m.heard is not None and m.heard.kind == "date" for m in mentions):
        return True
    if any(m.heard is None and _is_day(m.text) for m in mentions):
        return True
    said = sentence.text.casefold()
    if is_relative(sentence.text, language):
        return True
    words = (*_weekdays(language), *DAYS.get(language.base, ()))
    return any(word in said for word in words)


@lru_cache(maxsize=16)
def _weekdays(language: Language) -> tuple[str, ...]:
    week = (date(2024, 1, 1) + timedelta(days=shift) for shift in range(7))
    return tuple(speak_date(day, language, "weekday").casefold() for day in week)


def _is_clock(mention: Mention) -> bool:
    if mention.heard is not None:
        return mention.heard.kind == "clock" and mention.verdict not in _OTHERS
    name, forms = _parts(mention.text)
    return name in _MOMENTS and any(form in _BARE for form in forms)


def _is_day(written: str) -> bool:
    """Return True for a `${…}` of a moment that is spoken with its day."""
    name, forms = _parts(written)
    return name in _MOMENTS and not any(form in _BARE for form in forms)


def _parts(written: str) -> tuple[str, list[str]]:
    name, *forms = written.removeprefix("${").removesuffix("}").split("|")
    return name.rpartition("/")[2].strip(), [form.strip() for form in forms]
