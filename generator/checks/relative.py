"""Words that rot: "yesterday" and গত বছর mean another day to each reader who comes later.

The day that was meant is known from the moment of publication of a story, and is proposed. The headline, standfirst
and cause of an incident have no such moment, and stay as they are: there the words are told without a day. An
update stands beside its own date, by which readers take its "today": it is never asked.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from zoneinfo import ZoneInfo

from generator.checks.house import House
from generator.checks.times import bengali, english
from generator.checks.times.told import UNKNOWN, Told
from generator.checks.voices import is_anybody_s, with_all_voices
from generator.checks.weekdays import DayOf, weekdays_in
from generator.content.frame import Content
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.hearing.hear import hear
from generator.l10n.language import Language
from generator.model.moment import Moment
from generator.model.prose import Sentence
from generator.saying import say

_FIELDS = frozenset(("headline", "kicker", "standfirst", "body"))
_HEADS = frozenset(("headline", "standfirst", "cause"))
"""Texts of an incident that stand for as long as it does."""
_SOME_DAY = date(2024, 1, 3)
"""For who asks of the words alone."""


ROWS: Mapping[str, Callable[..., Iterator[Told]]] = {
    "bn": bengali.told_in,
    "en": english.told_in,
}


def check_relative(content: Content, house: House) -> Iterator[Diagnostic]:
    """Yield each word of a text's own that means another day later."""
    for id, story in content.stories.items():
        for version in story.versions:
            published = version.release.published
            if published is None:
                continue
            at = published.start
            day = at.astimezone(house.zone).date() if published.exact else at.date()
            record = f"story/{id}"
            own = [s for s in content.prose[record] if s.locale == version.locale]
            said = partial(_day_said, content, story.incidents, house.zone)
            yield from _of_story(record, own, house.languages[version.locale], day, said)
    for id, _ in content.heard_incidents():
        record = f"incident/{id}"
        heads = [s for s in content.prose[record] if s.field in _HEADS]
        for sentence, told in _own(heads, house.languages, _SOME_DAY):
            yield _diagnostic(record, sentence, Told(told.start, told.end, UNKNOWN))


def _of_story(
    record: str, sentences: list[Sentence], language: Language, day: date, day_of: DayOf
) -> Iterator[Diagnostic]:
    asked = [s for s in sentences if s.field in _FIELDS]
    for sentence, told in _own(asked, {language.code: language}, day):
        yield _diagnostic(record, sentence, told)
    for sentence, told in weekdays_in(sentences, language, day, day_of):
        yield _diagnostic(record, sentence, told)


def _day_said(
    content: Content, incidents: Sequence[str], zone: ZoneInfo, written: str
) -> date | None:
    """Return the day on which an incident began or ended, of which a `${…}` of a text about `incidents` speaks."""
    of, _, fact = written.partition("|")[0].strip().rpartition("/")
    incident = content.incidents.get(of or next(iter(incidents), ""))
    claims = {"began": incident.began, "ended": incident.ended}.get(fact) if incident else None
    moment = claims.value if claims is not None else None
    if not isinstance(moment, Moment):
        return None
    return (moment.start.astimezone(zone) if moment.exact else moment.start).date()


def _own(
    sentences: Iterable[Sentence], languages: Mapping[str, Language], day: date
) -> Iterator[tuple[Sentence, Told]]:
    """Yield the words of sentences that tell a time by its distance from a day, but somebody's own."""
    own = list(sentences)
    found = {
        number: words
        for number, sentence in enumerate(own)
        if (words := _in_words(sentence, languages.get(sentence.locale), day))
    }
    if not found:
        return  # most texts have none, and whose words they are is not asked
    for number, (sentence, inside) in enumerate(with_all_voices(own)):
        for told in found.get(number, ()):
            if not is_anybody_s(sentence, told.start, inside=inside):
                yield sentence, told


def _in_words(sentence: Sentence, language: Language | None, day: date) -> list[Told]:
    """Return the words of a sentence that tell a time by its distance from a day."""
    if language is None or language.base not in ROWS or sentence.quoted:
        return []
    asked = partial(_is_dated, sentence)
    return list(ROWS[language.base](sentence.text, day, language, anchored=asked))


def _is_dated(sentence: Sentence) -> bool:
    """Return True where a sentence, or the one before it, tells a date from which it may count."""
    heard = (
        *hear(sentence.before, sentence.locale),
        *(sentence.heard or hear(sentence.text, sentence.locale)),
    )
    return bool(sentence.bound) or any(one.kind == "date" for one in heard)


def names_day(text: str, language: Language) -> bool:
    """Return True for a text that tells a day by its distance from now."""
    found = ROWS.get(language.base)
    return found is not None and any(one.of_day for one in found(text, _SOME_DAY, language))


def _diagnostic(record: str, sentence: Sentence, told: Told) -> Diagnostic:
    text = sentence.text[told.start : told.end]
    return diagnostic(
        "relative-time",
        sentence.span(told.start),
        say('"{text}" will mean another time to who reads it later', text=text),
        help=told.advice,
        record=record,
    )
