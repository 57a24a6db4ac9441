"""Which mention of one language is which of another's, and which sentences are translations of each other.

What says the same is matched first, wherever it stands, the nearest first. What is left over on both
sides is held against each other only where the sentences round it belong together.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from generator.checks.versions.alike import Minutes, Relation, relate
from generator.checks.versions.texts import Said, Version, digits_of

Pair = tuple[int, int]
_MERGED = 0.4
"""What it costs to take two blocks for one, and more for one that has no other."""
_ALONE = 0.7


class Alignment:
    """Two versions side by side. Mentions and sentences are named by their places in the two."""

    def __init__(self, one: Version, other: Version, minutes: Minutes) -> None:
        self.one, self.other = one, other
        self._minutes = minutes
        self._known: dict[Pair, Relation] = {}
        self.pairs = self._match()

    def relation(self, mine: int, its: int) -> Relation:
        """Return how two mentions stand to each other."""
        known = self._known.get((mine, its))
        if known is None:
            a, b = self.one.said[mine], self.other.said[its]
            known = "same" if a.facts & b.facts else relate(a.values, b.values, self._minutes)
            self._known[mine, its] = known
        return known

    def _match(self) -> dict[int, int]:
        """Return the mentions of the one that are the other's, each once: the alike, then the near."""
        found: list[tuple[int, float, int, int]] = []
        sizes = [max(1, len(version.sentences)) for version in (self.one, self.other)]
        for mine, a in enumerate(self.one.said):
            for its, b in enumerate(self.other.said):
                relation = self.relation(mine, its)
                if relation in ("same", "near"):
                    field = self._field(self.one, a) != self._field(self.other, b)
                    apart = abs(a.row / sizes[0] - b.row / sizes[1])
                    found.append((relation == "near", field + apart, mine, its))
        pairs: dict[int, int] = {}
        taken: set[int] = set()
        for _, _, mine, its in sorted(found):
            if mine not in pairs and its not in taken:
                pairs[mine] = its
                taken.add(its)
        return pairs

    @staticmethod
    def _field(version: Version, said: Said) -> str:
        return version.sentences[said.row].field

    @cached_property
    def left(self) -> tuple[list[int], list[int]]:
        """The mentions of each that no other says."""
        taken = set(self.pairs.values())
        return (
            [at for at in range(len(self.one.said)) if at not in self.pairs],
            [at for at in range(len(self.other.said)) if at not in taken],
        )

    def lacks(self, at: int, *, mine: bool) -> bool:
        """Return True where the other version says a mention nowhere, in no way that is known."""
        own, its = (self.one, self.other) if mine else (self.other, self.one)
        said = own.said[at]
        if not said.values and not said.facts:
            return False
        for place in range(len(its.said)):
            if self.relation(*((at, place) if mine else (place, at))) in ("same", "near"):
                return False
        if relate(said.values, its.besides, self._minutes) in ("same", "near"):
            return False
        digits = digits_of(said.mention.text) if said.mention.heard is not None else []
        return not (digits and its.digits.issuperset(digits))

    # --- sentences ---

    @cached_property
    def _shared(self) -> set[Pair]:
        """The sentences that say one of the same."""
        return {(self.one.said[a].row, self.other.said[b].row) for a, b in self.pairs.items()}

    @cached_property
    def _beads(self) -> dict[Pair, tuple[Sequence[int], Sequence[int]]]:
        """Blocks that belong together, with the sentences of each side."""
        rows = [_rows(version) for version in (self.one, self.other)]
        beads: dict[Pair, tuple[Sequence[int], Sequence[int]]] = {}
        for mine, its in _aligned(rows[0], rows[1], self._shared, self.one, self.other):
            sentences = ([r for b in mine for r in rows[0][b]], [r for b in its for r in rows[1][b]])
            beads.update({(a, b): sentences for a in mine for b in its})
        return beads

    def beside(self, mine: int, its: int) -> bool:
        """Return True for sentences of blocks that belong together."""
        return (self.one.blocks[mine], self.other.blocks[its]) in self._beads

    def linked(self, mine: int, its: int) -> bool:
        """Return True for sentences that are each other's: by what both say, or as the n-th of as many."""
        bead = self._beads.get((self.one.blocks[mine], self.other.blocks[its]))
        if bead is None:
            return False
        if (mine, its) in self._shared:
            return True
        elsewhere = any((a == mine) != (b == its) and (a in bead[0] and b in bead[1]) for a, b in self._shared)  # fmt: skip
        return (
            not elsewhere
            and len(bead[0]) == len(bead[1])
            and bead[0].index(mine) == bead[1].index(its)
        )


def _rows(version: Version) -> list[list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for row, block in enumerate(version.blocks):
        found[block].append(row)
    return [found[block] for block in sorted(found)]


def _aligned(
    mine: list[list[int]], its: list[list[int]], shared: set[Pair], one: Version, other: Version
) -> Iterator[tuple[range, range]]:
    """Yield stretches of blocks that belong together, by what they share and how long they are."""
    lengths = [
        [sum(len(version.sentences[row].text) for row in rows) for rows in blocks]
        for version, blocks in ((one, mine), (other, its))
    ]
    whole = [max(1, sum(each)) for each in lengths]
    fields = [
        [version.sentences[rows[0]].field for rows in blocks]
        for version, blocks in ((one, mine), (other, its))
    ]
    common: dict[Pair, int] = defaultdict(int)
    for a, b in shared:
        common[one.blocks[a], other.blocks[b]] += 1

    def cost(a: range, b: range) -> float:
        if not a or not b:
            return _ALONE
        if len({fields[0][at] for at in a} | {fields[1][at] for at in b}) > 1:
            return 9.0
        sizes = [sum(lengths[side][at] for at in each) / whole[side] for side, each in enumerate((a, b))]
        uneven: float = abs(sizes[0] - sizes[1]) / max(*sizes, 0.001)
        anchors = sum(common[x, y] for x in a for y in b)
        return uneven + _MERGED * (len(a) + len(b) - 2) - 0.5 * min(anchors, 3)

    best: dict[Pair, tuple[float, Pair]] = {(0, 0): (0.0, (0, 0))}
    for i in range(len(mine) + 1):
        for j in range(len(its) + 1):
            for x, y in ((1, 1), (1, 0), (0, 1), (1, 2), (2, 1)):
                before = best.get((i - x, j - y))
                if before is None:
                    continue
                total = before[0] + cost(range(i - x, i), range(j - y, j))
                if (i, j) not in best or total < best[i, j][0]:
                    best[i, j] = (total, (i - x, j - y))
    steps = [(len(mine), len(its))]
    while steps[-1] != (0, 0):
        steps.append(best[steps[-1]][1])
    for (i, j), (x, y) in pairwise(reversed(steps)):
        if x > i and y > j:
            yield range(i, x), range(j, y)
