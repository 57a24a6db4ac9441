"""One language's text of a record: its sentences in blocks, and what each says in numbers and times.

Owns where a block ends, and which mentions are asked for. Never compares.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from msgspec import Struct

from generator.checks.claims.judge import Mention
from generator.checks.versions.calendars import days_written
from generator.checks.versions.values import Part, Records, Value, parts_of
from generator.l10n.digits import to_ascii
from generator.model.prose import Sentence
from generator.patterns import pattern

_SMALL = 20
_DIGITS = pattern(r"[0-9][0-9.,:]*[0-9]|[0-9]")


class Said(Struct, frozen=True):
    """What a mention says, the row of its sentence, and whether its lack elsewhere is told.

    `small` is True for a count that one language says and another leaves to the grammar.
    """

    mention: Mention
    facts: frozenset[str]
    values: tuple[Value, ...]
    row: int
    asked: bool
    small: bool


class Version(Struct, frozen=True):
    """A text in a language. `blocks` has the number of each sentence's block.

    `besides` is what it says in another way, and is never told: a day of another calendar. `digits` are
    those in which nothing was heard.
    """

    locale: str
    sentences: Sequence[Sentence]
    blocks: Sequence[int]
    said: Sequence[Said]
    besides: Sequence[Value]
    digits: frozenset[str]


def version_of(
    locale: str, sentences: Sequence[Sentence], mentions: Iterable[Mention], records: Records
) -> Version:
    """Return what a text says in a language."""
    rows = {id(sentence): row for row, sentence in enumerate(sentences)}
    written = [tuple(days_written(sentence.text)) for sentence in sentences]
    said: list[Said] = []
    for mention in mentions:
        row = rows.get(id(mention.sentence))
        if row is None or any(a <= mention.start < b for a, b, _ in written[row]):
            continue
        said += (_said(mention, part, row) for part in parts_of(mention, records))
    return Version(
        locale=locale,
        sentences=sentences,
        blocks=tuple(_blocks(sentences)),
        said=said,
        besides=tuple(
            Value("date", day, day) for found in written for *_, days in found for day in days
        ),
        digits=frozenset(
            found
            for sentence in sentences
            for found in _DIGITS.findall(to_ascii(unheard(sentence)))
        ),
    )


def digits_of(text: str) -> list[str]:
    """Return the runs of digits of a text, in ASCII."""
    return _DIGITS.findall(to_ascii(text))


def _said(mention: Mention, part: Part, row: int) -> Said:
    heard = mention.heard
    asked, small = True, False
    if heard is not None:
        if heard.kind == "clock" and not digits_of(mention.text) and mention.verdict == "ignored":
            asked = False  # noon and midnight
        elif isinstance(heard.low, Decimal) and isinstance(heard.high, Decimal):
            small = heard.kind == "number" and _is_small(heard.high)
            vague = heard.kind == "duration" and heard.low < heard.high <= 3 * heard.step
            counted = mention.verdict == "agrees" and bool(heard.unit)
            asked = counted or not (small or vague)
    return Said(mention, part.facts, part.values, row, asked, small)


def _is_small(value: Decimal) -> bool:
    """Return True for a count up to twenty, or a half, a third."""
    return value < 1 or (value <= _SMALL and not value % 1)


def _blocks(sentences: Sequence[Sentence]) -> Iterator[int]:
    """Yield the number of each sentence's block: a field, or a stretch between two empty lines."""
    block, field, last = 0, "", 0
    for sentence in sentences:
        lines = [piece.line for piece in sentence.pieces] or [last]
        if field and (sentence.field != field or lines[0] > last + 1):
            block += 1
        field, last = sentence.field, lines[-1]
        yield block


def unheard(sentence: Sentence) -> str:
    """Return the words of a sentence in which nothing was heard: version numbers, names, telephones."""
    text = sentence.text
    for heard in sentence.heard:
        text = text[: heard.start] + " " * (heard.end - heard.start) + text[heard.end :]
    return text


def by_field(
    sentences: Iterable[Sentence], fields: frozenset[str]
) -> Mapping[str, Mapping[str, list[Sentence]]]:
    """Return the texts of a record that are held against each other, by locale: its article, each other field."""
    found: dict[str, dict[str, list[Sentence]]] = {}
    for sentence in sentences:
        text = "" if sentence.field in fields else sentence.field
        found.setdefault(text, {}).setdefault(sentence.locale, []).append(sentence)
    return found
