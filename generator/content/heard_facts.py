"""What a passage says in numbers, times, `${…}` and names: facts in one form for all languages.

Owns that form, by which facts are kept in marks and compared. Never compares.
"""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from generator.content.passages import REFERENCE, Passage
from generator.content.prose import body_sentences
from generator.l10n.hearing.heard import Heard
from generator.l10n.stems import stem
from generator.l10n.wording import wording_of
from generator.model.drift import Accepted


class Said(Struct, frozen=True):
    """A fact that a passage says, in one form for all languages, and as it is written there."""

    fact: str
    text: str
    line: int
    column: int


def accepted(passage: Passage, facts: Iterable[Said]) -> Accepted:
    """Return what is kept of a passage when its translation is accepted."""
    return Accepted(passage.kind, passage.digest, tuple(sorted(one.fact for one in facts)))


def facts_of(passage: Passage, about: str, names: Mapping[str, str]) -> Iterator[Said]:
    """Yield what a passage says in numbers, times, `${…}` and names.

    `about` is the incident of a `${…}` without an id; `names` are facts by the wording of a name.
    """
    shift = passage.column - 1
    for sentence in body_sentences(passage.path, passage.locale, passage.text, passage.line):
        for heard in sentence.heard:
            if not _is_article(heard):
                span = sentence.span(heard.start)
                yield Said(_fact(heard), heard.text, span.line, span.column + shift)
        for bound in sentence.bound:
            incident, _, name = bound.written.partition("|")[0].strip().rpartition("/")
            span = sentence.span(bound.start)
            fact = f"record={incident or about}/{name}"
            yield Said(fact, f"${{{bound.written}}}", span.line, span.column + shift)
    yield from _names(passage, names)


def _names(passage: Passage, names: Mapping[str, str]) -> Iterator[Said]:
    """Yield the names of a passage; the last word of one may have an ending of its language."""
    if not names:
        return
    base = passage.locale.partition("-")[0]
    words = wording_of(REFERENCE.sub(" ", passage.text)).split()
    for name, fact in names.items():
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


def _is_article(heard: Heard) -> bool:
    """Return True for a lone one: "one of them", একটি is as often no number."""
    written = any(sign.isdecimal() for sign in heard.text)
    return heard.kind == "number" and heard.low == heard.high == 1 and not written


def _fact(heard: Heard) -> str:
    low, high = (one if isinstance(one, str) else f"{one:f}" for one in (heard.low, heard.high))
    value = low if low == high else f"{low}..{high}"
    return f"{heard.kind}={value}" + (f"@{heard.unit}" if heard.unit else "")
