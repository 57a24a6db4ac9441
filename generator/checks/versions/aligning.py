"""Which mention of one language is which of another's, and which sentences are translations of each other.

Blocks are laid side by side in their order, by what they say alike and by length; inside them mentions
that say the same are matched, then sentences laid side by side. Never decides what is told.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property

from generator.checks.versions.alike import Minutes, Relation, is_other_digit, relate
from generator.checks.versions.beads import Pair, beads_of
from generator.checks.versions.counted import times_counted
from generator.checks.versions.texts import Said, Version, digits_of
from generator.checks.versions.values import Value
from generator.l10n.hearing.shares import tells_share

_ALIKE = ("same", "near")
_MANY = 40_000
"""Pairs of mentions beyond which blocks are laid side by side by what is the same to the letter alone."""
_UNEVEN, _LONG = 1.8, 0.05
"""From which relation of lengths on two blocks are hardly each other's, unless they are a small part."""


class Alignment:
    """Two versions side by side. Mentions and sentences are named by their places in the two."""

    def __init__(self, one: Version, other: Version, minutes: Minutes) -> None:
        self.one, self.other = one, other
        self._minutes = minutes
        self._known: dict[Pair, Relation] = {}
        self._beads = self._lay_blocks()
        self._settle(frozenset())
        if all(self.left):
            self._settle(self._steps)

    def _settle(self, sentences: AbstractSet[Pair]) -> None:
        """Match the mentions, those of sentences that are each other's first; note what is left over."""
        self.pairs = self._match(sentences)
        self._shared = {
            (self.one.said[a].row, self.other.said[b].row) for a, b in self.pairs.items()
        }
        """The sentences that say one of the same."""
        taken = set(self.pairs.values())
        self.left = (
            [at for at in range(len(self.one.said)) if at not in self.pairs],
            [at for at in range(len(self.other.said)) if at not in taken],
        )
        """The mentions of each that no other beside it says."""

    def relation(self, mine: int, its: int) -> Relation:
        """Return how two mentions stand to each other."""
        known = self._known.get((mine, its))
        if known is None:
            a, b = self.one.said[mine], self.other.said[its]
            meet = a.kind == b.kind or "number" in (a.kind, b.kind)
            known = relate(a.values, b.values, self._minutes) if meet else "unlike"
            if known in ("part", "whole", "other", "unlike") and a.facts & b.facts:
                known = self._by_fact(a, b, known)
            self._known[mine, its] = known
        return known

    @staticmethod
    def _by_fact(one: Said, other: Said, known: Relation) -> Relation:
        """Return how two stand that say one fact: a moment's day is not its clock time."""
        if not one.values or not other.values:
            return "same"
        if known == "other" and is_other_digit(one.values, other.values):
            return known  # at least 2,679 is no wrong translation of the record, and one of 2,697
        kinds = {value.kind for value in one.values} & {value.kind for value in other.values}
        return "near" if kinds and not kinds & {"date", "clock"} else known

    def counted(self, version: Version) -> Sequence[tuple[Said, tuple[Value, ...]]]:
        """Return the lengths of a version that are counted from a time, with the times to which they come."""
        return self._counted[0 if version is self.one else 1]

    @cached_property
    def _counted(self) -> tuple[Sequence[tuple[Said, tuple[Value, ...]]], ...]:
        return tuple(tuple(times_counted(version)) for version in (self.one, self.other))

    def is_same(self, one: Iterable[Value], other: Iterable[Value]) -> bool:
        """Return True for values that are the same, by whatever clocks."""
        return relate(one, other, self._minutes) == "same"

    def lacks(self, at: int, *, mine: bool) -> bool:
        """Return True where the other version says a mention nowhere, in no way that is known."""
        own, its = (self.one, self.other) if mine else (self.other, self.one)
        said = own.said[at]
        if not said.values and not said.facts:
            return False
        rough = said.kind != "percent" or tells_share(said.mention.text, own.locale)
        said_there = ("same", "part" if mine else "whole")
        for place, there in enumerate(its.said):
            way = (at, place) if mine else (place, at)
            relation = self.relation(*way)
            bound = said.mention.heard is None and there.mention.heard is None
            alone = rough or not self._is_said_alike(*way)  # 62 per cent, or six in ten
            if self._is_of_another(at, place, mine=mine):
                continue
            if relation == "near" and alone:
                return False
            if relation in said_there or (bound and said.facts & there.facts):
                return False
        if relate(said.values, its.besides, self._minutes) in _ALIKE:
            return False
        digits = digits_of(said.mention.text) if said.mention.heard is not None else []
        if said.small and not digits:
            digits = [str(said.values[0].low)]
        return not (digits and its.digits.issuperset(digits))

    def _is_of_another(self, at: int, place: int, *, mine: bool) -> bool:
        """Return True where what the other version says is another fact, and of that one has a mention of its own.

        Five thousand watched, and five thousand comments were lost.
        """
        own, its = (self.one, self.other) if mine else (self.other, self.one)
        said, there = own.said[at], its.said[place]
        if not said.facts or not there.facts or said.facts & there.facts:
            return False
        if said.kind not in ("number", "percent", "money"):
            return False  # one moment, and one length, is often told of twice in a record
        pairs = self.pairs if not mine else {b: a for a, b in self.pairs.items()}
        partner = pairs.get(place)
        return partner is not None and partner != at and bool(own.said[partner].facts & there.facts)

    def _is_said_alike(self, mine: int, its: int) -> bool:
        """Return True where one of two mentions has one that says the very same: it is not the other's too."""
        pairs = [(mine, self.pairs.get(mine))] + [(a, b) for a, b in self.pairs.items() if b == its]
        return any(b is not None and self.relation(a, b) == "same" for a, b in pairs)

    def beside(self, mine: int, its: int) -> bool:
        """Return True for sentences of blocks that belong together."""
        return (self.one.blocks[mine], self.other.blocks[its]) in self._beads

    def other_than(self, *, mine: bool) -> Version:
        """Return the version that stands beside one's own."""
        return self.other if mine else self.one

    def counterpart(self, row: int, *, mine: bool) -> int | None:
        """Return the sentence of the other version that is likely one's own, or the first of its block."""
        others = range(len(self.other_than(mine=mine).sentences))
        ways = [(its, (row, its) if mine else (its, row)) for its in others]
        found = [its for its, way in ways if self.linked(*way)]
        found = found or [its for its, way in ways if self.beside(*way)]
        return found[0] if found else None

    def linked(self, mine: int, its: int) -> bool:
        """Return True for sentences that are likely each other's."""
        return (mine, its) in self._shared or (mine, its) in self._steps

    def tied(self, mine: int, its: int) -> bool:
        """Return True for sentences that are surely each other's: by what both say, or one by one in order."""
        return (mine, its) in self._shared or self.alone(mine, its)

    def alone(self, mine: int, its: int) -> bool:
        """Return True for sentences that are each other's one by one, in the order of their blocks."""
        alone = sum(a == mine for a, _ in self._steps) == sum(b == its for _, b in self._steps) == 1
        return alone and (mine, its) in self._steps

    # --- how they are laid ---

    def _lay_blocks(self) -> dict[Pair, tuple[Sequence[int], Sequence[int]]]:
        """Return blocks that belong together, with the sentences of each side."""
        rows = _rows(self.one), _rows(self.other)
        if plain := self._block_by_block(rows):
            return plain
        common: dict[Pair, int] = defaultdict(int)
        by_value = _by_value(self.other)
        every = range(len(self.other.said))
        many = len(self.one.said) * len(self.other.said) > _MANY
        for mine, a in enumerate(self.one.said):
            among = by_value(a) if many else every
            alike = (
                self.other.said[its].row for its in among if self.relation(mine, its) == "same"
            )
            for block in {self.other.blocks[row] for row in alike}:
                common[self.one.blocks[a.row], block] += 1
        beads: dict[Pair, tuple[Sequence[int], Sequence[int]]] = {}
        for mine_blocks, its_blocks in beads_of(
            [_size(self.one, block) for block in rows[0]],
            [_size(self.other, block) for block in rows[1]],
            [self.one.sentences[block[0]].field for block in rows[0]],
            [self.other.sentences[block[0]].field for block in rows[1]],
            common,
        ):
            sentences = [r for b in mine_blocks for r in rows[0][b]], [r for b in its_blocks for r in rows[1][b]]  # fmt: skip
            beads.update({(a, b): sentences for a in mine_blocks for b in its_blocks})
        return beads

    def _block_by_block(
        self, rows: tuple[list[list[int]], list[list[int]]]
    ) -> dict[Pair, tuple[Sequence[int], Sequence[int]]]:
        """Return each block with the one at its place, where both have as many of about their length."""
        if len(rows[0]) != len(rows[1]):
            return {}
        whole = [max(1, len(v.sentences) and _size(v, range(len(v.sentences)))) for v in (self.one, self.other)]  # fmt: skip
        for ours, theirs in zip(*rows, strict=True):
            if self.one.sentences[ours[0]].field != self.other.sentences[theirs[0]].field:
                return {}
            sizes = sorted((_size(self.one, ours) * whole[1], _size(self.other, theirs) * whole[0]))
            if sizes[1] > _UNEVEN * sizes[0] and sizes[1] > _LONG * whole[0] * whole[1]:
                return {}
        return {(at, at): pair for at, pair in enumerate(zip(*rows, strict=True))}

    def _match(self, sentences: AbstractSet[Pair]) -> dict[int, int]:
        """Return the mentions of the one that are the other's, each once: the alike, then the near.

        Those of sentences that are each other's come first.
        """
        found: list[tuple[bool, bool, float, int, int]] = []
        by_block = _by_block(self.other)
        beside: dict[int, list[int]] = defaultdict(list)
        for block, other in self._beads:
            beside[block] += by_block[other]
        for mine, a in enumerate(self.one.said):
            for its in beside[self.one.blocks[a.row]]:
                relation = self.relation(mine, its)
                if relation in _ALIKE:
                    b = self.other.said[its]
                    away = (a.row, b.row) not in sentences
                    apart = self._apart(a, b) + (not _literally(a, b))
                    found.append((relation == "near", away, apart, mine, its))
        pairs: dict[int, int] = {}
        taken: set[int] = set()
        for *_, mine, its in sorted(found):
            if mine not in pairs and its not in taken:
                pairs[mine] = its
                taken.add(its)
        return pairs

    def _apart(self, one: Said, other: Said) -> float:
        """Return how far apart two mentions stand in their blocks, which are as long as each other."""
        ours, theirs = self._beads[self.one.blocks[one.row], self.other.blocks[other.row]]
        here = ours.index(one.row) + one.mention.start / self._length(self.one, one.row)
        there = theirs.index(other.row) + other.mention.start / self._length(self.other, other.row)
        return abs(here / len(ours) - there / len(theirs))

    @staticmethod
    def _length(version: Version, row: int) -> int:
        return len(version.sentences[row].text) + 1

    @cached_property
    def _steps(self) -> set[Pair]:
        """Return the sentences that are each other's by their order in their blocks."""
        common: dict[Pair, int] = defaultdict(int)
        for mine, its in self.pairs.items():
            common[self.one.said[mine].row, self.other.said[its].row] += 1
        found: set[Pair] = set()
        for ours, theirs in {(tuple(a), tuple(b)) for a, b in self._beads.values()}:
            if len(ours) == len(theirs) == 1:
                found.add((ours[0], theirs[0]))
                continue
            here = {(ours.index(a), theirs.index(b)): n for (a, b), n in common.items() if a in ours and b in theirs}  # fmt: skip
            for here_at, there_at in beads_of(
                [self._length(self.one, row) for row in ours],
                [self._length(self.other, row) for row in theirs],
                [""] * len(ours),
                [""] * len(theirs),
                here,
            ):
                found |= {(ours[a], theirs[b]) for a in here_at for b in there_at}
        return found


def _by_block(version: Version) -> Mapping[int, list[int]]:
    """Return the mentions of each block."""
    found: dict[int, list[int]] = defaultdict(list)
    for at, one in enumerate(version.said):
        found[version.blocks[one.row]].append(at)
    return found


def _by_value(version: Version) -> Callable[[Said], Iterable[int]]:
    """Return what finds the mentions that have one of the values of another, to the letter."""
    found: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(version.said):
        for value in one.values:
            found[str(value.low)].append(at)
    return lambda said: sorted({at for value in said.values for at in found.get(str(value.low), ())})  # fmt: skip


def _literally(one: Said, other: Said) -> bool:
    """Return True for what both say without counting over from another clock."""
    if one.kind != "clock" or not one.values or not other.values:
        return True
    return any(a.low == b.low for a in one.values for b in other.values)


def _rows(version: Version) -> list[list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for row, block in enumerate(version.blocks):
        found[block].append(row)
    return [found[block] for block in sorted(found)]


def _size(version: Version, rows: Sequence[int]) -> int:
    return sum(len(version.sentences[row].text) for row in rows)
