"""The site's own mentions, each altered alone, and whether the checks tell of it.

A `${…}` is spoken first, as its page speaks it. An alteration is one that a tired hand makes: another digit,
another number word, the wrong half of the day, the next month, lakh for crore.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from gettext import NullTranslations
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from generator.checks.claims.across.retold import retold
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Clocks, Mention
from generator.checks.claims.judge import judge
from generator.checks.claims.whole import with_zones
from generator.checks.house import house_of
from generator.checks.languages import alignments
from generator.checks.links.own import OwnSite
from generator.checks.table import CHECKS, Judged, asked_of
from generator.content.frame import Content, read_content
from generator.content.told import incidents_of
from generator.diagnostics import Diagnostic, Span
from generator.l10n.hearing.hear import hear
from generator.l10n.hearing.heard import Heard, minutes_of
from generator.l10n.names import region_name
from generator.l10n.speech import Voice, speak
from generator.model.facts import Unspeakable, fact_of
from generator.model.prose import Bound, Piece, Sentence
from generator.model.text import plain_of
from tests.claims.altering import alterations

REPOSITORY = Path(__file__).parents[2]
COUNTED = frozenset(
    ("fact-contradicts", "languages-differ", "said-in-one-language", "languages-may-differ")
)
"""Codes that own such a fault; `fact-undecided` is not one, for it says no more than "look here"."""
_FAR = Decimal("0.2")
"""What a hedged number must change by to say something else whatever its record has exactly."""


@dataclass(frozen=True)
class Mutant:
    """A mention of a record that says something else now. `row` is its sentence's place in the record."""

    record: str
    row: int
    start: int
    locale: str
    path: str
    line: int
    kind: str
    bound: bool
    sort: str
    old: str
    new: str
    sentence: Sentence

    @property
    def name(self) -> str:
        """What the list of those that are not caught calls it."""
        return f"{self.path}: {self.old} → {self.new}"


class Desk:
    """A site that was read and judged once; a mutant is one sentence of it, judged anew."""

    def __init__(self, root: Path = REPOSITORY) -> None:
        content, _ = read_content(root, prose=True)
        assert content is not None
        self.content: Content = content
        self.house = house_of(content.site, content.registry)
        self.units = self.house.units
        grounds = {id: self.house.grounds(one) for id, one in content.incidents.items()}
        self.languages = self.house.languages
        self.known: dict[str, list[Ground]] = {}
        self.mentions: dict[str, list[list[Mention]]] = {}
        self.clocks: dict[str, list[Clocks]] = {}
        for record, sentences in content.prose.items():
            kind, _, id = record.partition("/")
            shelf = {"story": content.stories, "incident": content.incidents}.get(
                kind, content.pages
            )
            facts = [g for incident in incidents_of(shelf[id]) for g in grounds[incident]]
            self.known[record] = facts
            clocks = self.clocks[record] = [before for _, before in with_zones(sentences)]
            self.mentions[record] = [
                list(judge(one, facts, before))
                for one, before in zip(sentences, clocks, strict=True)
            ]
        self._counterparts: dict[str, dict[Span, frozenset[Span]]] = {}
        self.before = {record: self._told(record, None, []) for record in self.mentions}

    def mutants(self, *, thorough: bool = False) -> Iterator[Mutant]:
        """Yield a mutant of each mention, its sorts in turn; with `thorough` one of each sort."""
        turn: dict[tuple[str, str], int] = {}
        for record, rows in self.mentions.items():
            for row, found in enumerate(rows):
                for mention in found:
                    made = list(self._made(record, row, mention))
                    if not made:
                        continue
                    key = made[0].locale, made[0].kind
                    at = turn[key] = turn.get(key, -1) + 1
                    yield from made if thorough else (made[at % len(made)],)

    def unaltered(self) -> list[str]:
        """Return the mentions of which no alteration is known."""
        return [
            f"{mention.sentence.path}: {mention.text}"
            for record, rows in self.mentions.items()
            for row, found in enumerate(rows)
            for mention in found
            if not any(self._made(record, row, mention))
        ]

    def tells(self, mutant: Mutant) -> str:
        """Return the code that tells of a mutant at its place or at its counterpart; empty for none."""
        clocks = self.clocks[mutant.record][mutant.row]
        judged = list(judge(mutant.sentence, self.known[mutant.record], clocks))
        told = self._told(mutant.record, mutant, judged)
        new = [one for one in told if one.code in COUNTED and one not in self.before[mutant.record]]
        end = mutant.start + len(mutant.new)
        meant = {m.start for m in judged if m.start < end and m.start + len(m.text) > mutant.start}
        places = {mutant.sentence.span(at) for at in (*meant, *range(mutant.start, end))}
        there = [f"({span.path}:{span.line}:{span.column})" for span in places]
        original = self.content.prose[mutant.record][mutant.row].span(mutant.start)
        places |= self.counterparts(mutant.record).get(original, frozenset())
        return next(
            (
                one.code
                for one in new
                if one.span in places or any(at in one.message for at in there)
            ),
            "",
        )

    def counterparts(self, record: str) -> dict[Span, frozenset[Span]]:
        """Return, by the place of each mention, those of the other language that say the same."""
        if record not in self._counterparts:
            found: dict[Span, frozenset[Span]] = {}
            for laid in alignments(*asked_of(self._site(record, None, []), record)):
                for mine, its in laid.pairs.items():
                    a, b = (one.mention.sentence.span(one.mention.start) for one in (laid.one.said[mine], laid.other.said[its]))  # fmt: skip
                    found[a] = found.get(a, frozenset()) | {b}
                    found[b] = found.get(b, frozenset()) | {a}
            self._counterparts[record] = found
        return self._counterparts[record]

    def _told(self, record: str, mutant: Mutant | None, judged: list[Mention]) -> list[Diagnostic]:
        site = self._site(record, mutant, judged)
        return [
            found for check in CHECKS if COUNTED & set(check.codes) for found in check.look(site)
        ]

    def _site(self, record: str, mutant: Mutant | None, judged: list[Mention]) -> Judged:
        sentences = list(self.content.prose[record])
        rows = list(self.mentions[record])
        if mutant is not None:
            sentences[mutant.row] = mutant.sentence
            rows[mutant.row] = judged
        content = replace(self.content, prose={record: tuple(sentences)})
        kind, _, id = record.partition("/")
        content.stories = {id: content.stories[id]} if kind == "story" else {}
        mentions = {record: list(retold(mention for row in rows for mention in row))}
        own = OwnSite(content.site, lambda: self.content)
        return Judged(self.house, content, mentions, lambda incident: [], own, lambda: False)

    def _made(self, record: str, row: int, mention: Mention) -> Iterator[Mutant]:
        sentence, start = mention.sentence, mention.start
        old = mention.text
        if mention.heard is None:
            old = self._spoken(record, old, sentence.locale)
            sentence = _with(sentence, start, 1, old)
        was = _heard_in(sentence, start, old)
        language = self.languages[sentence.locale]
        for sort, new in alterations(old, was, language, self._names(sentence.locale)):
            made = _with(sentence, start, len(old), new)
            if _says_other(was, _heard_in(made, start, new)):
                yield Mutant(
                    record=record, row=row, start=start, locale=sentence.locale, path=sentence.path,
                    line=sentence.span(start).line, kind=was[0].kind if was else "word",
                    bound=mention.heard is None, sort=sort, old=old, new=new, sentence=made,
                )  # fmt: skip

    def _spoken(self, record: str, text: str, locale: str) -> str:
        """Return what a `${…}` says on a page."""
        name, *forms = (part.strip() for part in text[2:-1].split("|"))
        id, _, name = name.rpartition("/")
        kind, _, own = record.partition("/")
        if not id:
            id = own if kind == "incident" else self.content.stories[own].incidents[0]
        fact = fact_of(self.content.incidents[id], name)
        assert not isinstance(fact, Unspeakable), text
        return speak(fact, tuple(forms), self._voice(locale))

    def _voice(self, locale: str) -> Voice:
        def name_of(registry: str, id: str) -> str:
            return self._named(registry, id, locale)

        catalog: Any = NullTranslations()
        return Voice(
            self.languages[locale], catalog, self.content.site.timezone, self.units, name_of
        )

    def _named(self, registry: str, id: str, locale: str) -> str:
        shelf = "publishers" if registry == "operators" else registry
        entry = getattr(self.content.registry, shelf).get(id)
        if entry is None and registry == "operators":
            return self._named(registry, self.content.registry.services[id].operator, locale)
        if entry is None:
            return region_name(id, self.languages[locale])
        return plain_of(entry.name.phrase(locale) or ())

    def _names(self, locale: str) -> list[str]:
        """Return names that another may be written for."""
        services = self.content.registry.services.values()
        return [plain_of(one.name.phrase(locale) or ()) for one in services]


def _with(sentence: Sentence, start: int, length: int, new: str) -> Sentence:
    """Return a sentence with other letters in a place; what stands behind it keeps its place in the file."""
    text = sentence.text[:start] + new + sentence.text[start + length :]
    by = len(new) - length
    pieces = tuple(
        Piece(one.start + by, one.line, one.column) if one.start > start else one
        for one in sentence.pieces
    )
    bound = tuple(
        Bound(one.start + by, one.written) if one.start > start else one
        for one in sentence.bound
        if one.start != start
    )
    return replace(
        sentence, text=text, pieces=pieces, bound=bound, heard=hear(text, sentence.locale)
    )


def _heard_in(sentence: Sentence, start: int, text: str) -> list[Heard]:
    end = start + len(text)
    return [one for one in sentence.heard if one.start < end and one.end > start]


def _says_other(was: list[Heard], now: list[Heard]) -> bool:
    """Return True where what is said now is not what was said, hedges and rounding allowed for."""
    if not was or not now or len(was) != len(now):
        return True
    return any(_differ(one, other) for one, other in zip(was, now, strict=True))


def _differ(one: Heard, other: Heard) -> bool:
    if one.kind != other.kind:
        return True
    if one.kind == "clock":
        minutes = 720 if "12h" in (one.unit, other.unit) else 1440
        apart = (minutes_of(str(one.low)) - minutes_of(str(other.low))) % minutes
        return min(apart, minutes - apart) >= (1 if one.bound == "exact" else 20)
    if not isinstance(one.low, Decimal) or not isinstance(other.low, Decimal):
        return (one.low, one.high) != (other.low, other.high)
    if one.bound == other.bound == "exact":
        return one.low != other.low or one.unit != other.unit
    return abs(one.low - other.low) > _FAR * max(abs(one.low), abs(other.low))
