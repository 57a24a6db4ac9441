"""A clock time whose day a reader cannot know: a story of another day that names none before it.

Judges the lead: headline, standfirst and the first sentences. Any word of a day is enough, and so is a
moment that is spoken with its date.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.words.clause import stands_in_quotes
from generator.checks.over import moments_of
from generator.checks.relative import names_day as tells_day
from generator.content.frame import Content
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.dates import speak_date
from generator.l10n.hearing.heard import names_day
from generator.l10n.language import Language, language_of_setting
from generator.model.moment import Moment
from generator.model.prose import Sentence
from generator.model.story import Story
from generator.patterns import pattern
from generator.saying import day, say

_LEAD = 3
"""How many sentences of the text are its lead."""
_MOMENTS = ("began", "ended")
_BARE = ("time", "clock")
_OTHERS = ("ignored", "unexplained")
"""Verdicts on a clock time that is no moment of the incident."""
_B = r"[\u0980-\u09ff]"
DAYS: Mapping[str, re.Pattern[str]] = {
    "en": pattern(
        r"\b(?:(?:that|same|next|following|previous|preceding|first|second|third|fourth|fifth|final|last|opening|polling|election"
        r"|independence|republic|victory|boxing|christmas|wedding|budget|match|race|new year['’]s) day"
        r"|the day (?:before|after|of|on which|when|that|it)|(?:a|one|two|three|four|five|\d+) days? (?:before|after|later|earlier)"
        r"|(?:that|same|next|following|previous) (?:morning|afternoon|evening|night)"
        r"|night before|on the eve of|new year['’]s eve|christmas|diwali|eid|durga puja)\b",
        re.IGNORECASE,
    ),
    "bn": pattern(
        rf"(?<!{_B})(?:(?:সে|সেই|ওই|ঐ|এই|পর|পরের|আগের|একই|প্রথম|দ্বিতীয়|তৃতীয়|চতুর্থ|শেষ) ?দিন(?:ই|ও|টি|টা|টিতে|ে)?(?!{_B})"
        rf"|(?:সে|সেই|ওই|পরের|আগের|একই) (?:রাত|সন্ধ্যা|সকাল|দুপুর|বিকেল|বিকাল|ভোর)"
        rf"|(?!(?:গরমের|বর্ষার|শীতের|কাজের|ছুটির|সুখের|দুঃখের|দুর্যোগের) ){_B}+র দিন(?:ই|ও|টি)?(?!{_B})"
        rf"|বড়দিন|ঈদ(?!গাহ)|ইদ(?!গাহ|ানীং)|দীপাবলি)|পুজো|পূজা"
    ),
}
"""Words that may tell of a day without a date: not all day, nor a day-labourer (দিনমজুর)."""
_HABITS: Mapping[str, re.Pattern[str]] = {
    "en": pattern(r"\b(?:every|each|most|always|usually|weekly)\b", re.IGNORECASE),
    "bn": pattern("প্রতি|প্রত্যেক|সাধারণত|সাপ্তাহিক|ফি "),
}
"""Words by which a day of the week is each of them."""


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
    heard = (m.heard for m in mentions if m.heard is not None and m.heard.kind == "date")
    if any(names_day(str(one.low)) for one in heard):
        return True
    if any(m.heard is None and _is_day(m.text) for m in mentions):
        return True
    text = sentence.text
    days, habit = DAYS.get(language.base), _HABITS.get(language.base)
    if tells_day(text, language) or (days is not None and days.search(text)):
        return True
    return not (habit and habit.search(text)) and _weekdays(language).search(text) is not None


@lru_cache(maxsize=16)
def _weekdays(language: Language) -> re.Pattern[str]:
    """Return what finds a day of the week; one with an s behind it is each of them: on Mondays."""
    week = (date(2024, 1, 1) + timedelta(days=shift) for shift in range(7))
    words = "|".join(re.escape(speak_date(day, language, "weekday")) for day in week)
    return re.compile(rf"(?:{words})(?!s\b)", re.IGNORECASE)


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
