"""One language's text of a record: its sentences in blocks, and what each says in numbers and times.

Owns where a block ends, and which mentions are asked for. Never compares.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from generator.checks.claims.across.of_so_many import OF_SHARE
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.sentence.zones import zones_in
from generator.checks.claims.whole import with_zones
from generator.checks.claims.words.clause import words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import meanings
from generator.checks.versions.calendars import days_written
from generator.checks.versions.loose import (
    find_middles,
    is_idiom,
    is_multiple,
)
from generator.checks.versions.nights import with_next_day
from generator.checks.versions.values import Names, Part, Records, Value, parts_of
from generator.l10n.digits import to_ascii
from generator.l10n.weekdays import find_weekdays, weekdays_of
from generator.model.prose import Sentence
from generator.patterns import pattern

_SMALL, _FEW = 20, 3
_LONGEST_NAME = 6
"""The most words of a name that is looked for in another."""
_DEAD, _NEAR = "=dead", 2
"""Words on each side of a count of people that say that they died: two *people died*, *মৃত* দুই."""
_BESIDE = 3
"""The most letters between a year and its month."""
_DIGITS = pattern(r"\d[\d.,:]*\d|\d")


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
    end: int
    """Where its words end in its sentence; a `${…}` is one letter there."""

    @property
    def kind(self) -> str:
        """What kind of thing it says: all that it may mean is of one."""
        return self.values[0].kind if self.values else ""


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
    subject: frozenset[str] = frozenset()
    """What the words mean of the names that the incident struck: another version may say "the company"."""
    quoting: bool = False
    """It shows quotations of a record in blocks of their own."""


def version_of(
    locale: str, sentences: Sequence[Sentence], mentions: Iterable[Mention], records: Records
) -> Version:
    """Return what a text says in a language."""
    rows = {id(sentence): row for row, sentence in enumerate(sentences)}
    whole = "\n".join(sentence.text for sentence in sentences)
    has_days = next(days_written(whole), None) is not None  # few texts have one
    written = [tuple(days_written(sentence.text)) if has_days else () for sentence in sentences]
    zones = [clocks.named for _, clocks in with_zones(sentences)]
    said: list[Said] = []
    for mention in mentions:
        row = rows.get(id(mention.sentence))
        if (
            row is None
            or _is_no_count(mention)
            or any(a <= mention.start < b for a, b, _ in written[row])
        ):
            continue
        said += (_said(mention, part, row) for part in parts_of(mention, records, zones[row]))
    said = [*_joined(said), *words_said(locale, sentences, records, zones)]
    return Version(
        locale=locale,
        sentences=sentences,
        blocks=tuple(_blocks(sentences)),
        said=said,
        besides=tuple(
            Value("date", day, day) for found in written for *_, days in found for day in days
        ),
        digits=frozenset(digits_of("\n".join(unheard(sentence) for sentence in sentences))),
        subject=records.subject.get(locale, frozenset()),
        quoting=locale in records.quoting,
    )


def digits_of(text: str) -> list[str]:
    """Return the runs of digits of a text, in ASCII."""
    return [to_ascii(run) for run in _DIGITS.findall(text)]


def _joined(said: Iterable[Said]) -> Iterator[Said]:
    """Yield what is said, a year and the day or month beside it as one date: ${began|year|of} অক্টোবরে."""
    last: Said | None = None
    for one in said:
        if last is not None and (values := _one_date(last, one)):
            by_hand = one if last.mention.heard is None else last
            last = replace(by_hand, facts=last.facts & one.facts, values=values, end=one.end)
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last


def _one_date(one: Said, other: Said) -> tuple[Value, ...]:
    """Return the dates of two mentions that stand side by side and say a year and what lacks one."""
    gap = other.mention.start - one.end
    if one.row != other.row or not 0 <= gap <= _BESIDE:
        return ()
    found = dict.fromkeys(
        day
        for a in one.values
        for b in other.values
        if a.kind == b.kind == "date" and a.low == a.high and b.low == b.high
        for day in (_with_year(str(a.low), str(b.low)) or _with_year(str(b.low), str(a.low)),)
        if day
    )
    return tuple(Value("date", day, day) for day in found)


def _with_year(year: str, rest: str) -> str:
    return f"{year}{rest[1:]}" if len(year) == len("2026") and rest.startswith("--") else ""


def _said(mention: Mention, part: Part, row: int) -> Said:
    heard = mention.heard
    asked, small = True, False
    if heard is not None:
        if heard.kind == "clock" and not digits_of(mention.text) and mention.verdict == "ignored":
            asked = False  # noon and midnight
        elif isinstance(heard.low, Decimal) and isinstance(heard.high, Decimal):
            small = heard.kind == "number" and _is_small(heard.high)
            vague = heard.kind == "duration" and heard.low < heard.high <= 3 * heard.step
            asked = not vague and (not small or heard.high >= _FEW or _counts_dead(mention))
            small = small and not any(value.kind == "measure" for value in part.values)
    end = heard.end if heard is not None else mention.start + 1
    values = part.values
    if heard is not None and heard.kind == "date":
        values = with_next_day(values, mention.sentence, end)
    return Said(mention, part.facts, values, row, asked, small, end)


def _counts_dead(mention: Mention) -> bool:
    """Return True for more than one of whom the words beside say that they died: grammar tells one of them, and two are never left out."""
    heard, sentence = mention.heard, mention.sentence
    if heard is None or heard.low == 1:
        return False
    before, behind = sentence.text[: heard.start], sentence.text[heard.end :]
    beside = (*words_of(before)[-_NEAR:], *words_of(behind)[:_NEAR])
    return _DEAD in meanings(beside, sentence.locale)


def _is_no_count(mention: Mention) -> bool:
    sentence, heard = mention.sentence, mention.heard
    if heard is None or heard.kind == "date":
        return False
    if mention.reason == OF_SHARE:
        return True
    if all(one.start != mention.start for one in sentence.heard):
        return True  # by what something is called, and how old somebody is
    return is_multiple(sentence.text, heard.end, heard.low, sentence.locale) or is_idiom(
        sentence.text, heard.start, heard.end, sentence.locale
    )


def _is_small(value: Decimal) -> bool:
    """Return True for a count up to twenty, or a half, a third."""
    return value < 1 or (value <= _SMALL and not value % 1)


def words_said(
    locale: str,
    sentences: Sequence[Sentence],
    records: Records,
    zones: Sequence[Sequence[str]] = (),
) -> Iterator[Said]:
    """Yield the days of the week and the names of registries that a text has; their lack is never told."""
    names = records.names.get(locale)
    days = weekdays_of(locale)
    whole = "\n".join(sentence.text for sentence in sentences)
    has_days = next(find_weekdays(whole, locale), None) is not None
    has_middles = next(find_middles(whole, locale), None) is not None
    named = names.finds.search(whole) if names is not None and names.finds is not None else None
    for row, sentence in enumerate(sentences if has_days or has_middles or named else ()):
        found: list[tuple[re.Match[str], tuple[Value, ...]]] = [
            (match, (Value("weekday", str(days.index(match[1]) + 1), ""),))
            for match in (find_weekdays(sentence.text, locale) if has_days else ())
        ]
        if found and zones:
            zone = (*reversed(zones_in(sentence.text, cues_of(locale))), *zones[row], "")[0]
            found = [(match, (replace(days[0], zone=zone),)) for match, days in found]
        found += [
            (match, (Value("middle", which, which),))
            for match, which in (find_middles(sentence.text, locale) if has_middles else ())
            if not any(
                h.kind == "clock" and h.start <= match.start() < h.end and digits_of(h.text)
                for h in sentence.heard
            )
        ]
        if names is not None and names.finds is not None and named:
            for match in names.finds.finditer(sentence.text):
                found.append((match, _named(names, match[1])))
        for match, values in found:
            mention = Mention(
                sentence=sentence, start=match.start(), text=match[1], heard=None,
                verdict="unexplained", reason="a name",
            )  # fmt: skip
            yield Said(
                mention,
                frozenset(),
                with_next_day(values, sentence, match.end()),
                row,
                asked=False,
                small=False,
                end=match.end(),
            )


def _named(names: Names, name: str) -> tuple[Value, ...]:
    """Return what a name means, and the names that stand in it as words: of Ganga Bank in "Ganga Bank cards"."""
    words = name.split(" ")
    runs = (
        " ".join(words[a:b])
        for a in range(len(words))
        for b in range(len(words), a, -1)
        if b - a <= _LONGEST_NAME
    )
    assert names.finds is not None
    met = (match[1] for run in runs if (match := names.finds.fullmatch(run)))
    meant = dict.fromkeys(names.meant[one] for one in (name, *met))
    return tuple(Value(registry, id, id) for registry, id in meant)


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
