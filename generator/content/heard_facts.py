"""What a passage says in numbers, times, `${…}` and names: facts in one form for all languages.

Owns that form, by which facts are kept in marks and compared. Never compares.
"""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from generator.content.passages import REFERENCE, Passage
from generator.content.prose import body_sentences
from generator.l10n.hearing.heard import Heard
from generator.l10n.stems import bare, stem
from generator.l10n.weekdays import find_weekdays, weekdays_of
from generator.l10n.wording import wording_of
from generator.model.drift import Accepted
from generator.model.prose import Sentence

CALLED = "called="
"""Begins a word of a name that no registry has, and behind a stroke the whole name: `called=sen/Partha_Sen`."""


class Said(Struct, frozen=True):
    """A fact that a passage says, in one form for all languages, and as it is written there."""

    fact: str
    text: str
    line: int
    column: int


def accepted(passage: Passage, facts: Iterable[Said]) -> Accepted:
    """Return what is kept of a passage when its translation is accepted."""
    return Accepted(passage.kind, passage.digest, tuple(sorted(one.fact for one in facts)))


def sentences_of(passage: Passage) -> tuple[Sentence, ...]:
    """Return the sentences of a passage, with what is heard in them."""
    return tuple(body_sentences(passage.path, passage.locale, passage.text, passage.line))


def facts_of(
    passage: Passage,
    about: str,
    names: Mapping[str, str],
    sentences: Iterable[Sentence] | None = None,
) -> Iterator[Said]:
    """Yield what a passage says in numbers, times, days of the week, `${…}` and names.

    `about` is the incident of a `${…}` without an id; `names` are facts by the wording of a name.
    """
    for sentence in sentences_of(passage) if sentences is None else sentences:
        for heard in sentence.heard:
            if not is_article(heard):
                yield said_at(passage, sentence, heard.start, fact_of(heard), heard.text)
        for bound in sentence.bound:
            incident, _, name = bound.written.partition("|")[0].strip().rpartition("/")
            fact = f"record={incident or about}/{name}"
            yield said_at(passage, sentence, bound.start, fact, f"${{{bound.written}}}")
        for day in find_weekdays(sentence.text, passage.locale):
            number = weekdays_of(passage.locale).index(day[1]) + 1
            yield said_at(passage, sentence, day.start(), f"weekday={number}", day[1])
    yield from _names(passage, names)


def said_at(passage: Passage, sentence: Sentence, start: int, fact: str, text: str) -> Said:
    """Return a fact that stands at a place in a sentence of a passage."""
    span = sentence.span(start)
    return Said(fact, text, span.line, span.column + passage.column - 1)


def _names(passage: Passage, names: Mapping[str, str]) -> Iterator[Said]:
    """Yield the names of a passage; the last word of one may have an ending of its language."""
    if not names:
        return
    base = passage.locale.partition("-")[0]
    words = wording_of(REFERENCE.sub(" ", passage.text)).split()
    plain = {bare(word, base) for word in words}
    for name, fact in names.items():
        if fact.startswith(CALLED):
            if bare(name, base) in plain:
                yield Said(fact, name, passage.line, passage.column)
            continue
        parts = name.split()
        last = len(parts) - 1
        for at in range(len(words) - last):
            end = words[at + last]
            if words[at : at + last] == parts[:-1] and (
                end == parts[-1]
                or (end.startswith(parts[-1]) and stem(end, {parts[-1]}, base) == parts[-1])
            ):
                yield Said(fact, name, passage.line, passage.column)
                break


def is_article(heard: Heard) -> bool:
    """Return True for a lone one: "one of them", একটি is as often no number."""
    written = any(sign.isdecimal() for sign in heard.text)
    return heard.kind == "number" and heard.low == heard.high == 1 and not written


def fact_of(heard: Heard) -> str:
    """Return what was heard as a fact of a mark."""
    low, high = (one if isinstance(one, str) else f"{one:f}" for one in (heard.low, heard.high))
    value = low if low == high else f"{low}..{high}"
    return f"{heard.kind}={value}" + (f"@{heard.unit}" if heard.unit else "")
