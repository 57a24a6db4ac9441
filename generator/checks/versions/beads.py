"""Two rows of stretches laid side by side in their order: which of one belong to which of the other.

One to one, or two to one, or one that has no other (Gale and Church, 1993, with lengths alone weighed otherwise).
Never looks into a text: it is given lengths, fields, and how much each two have in common.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

Pair = tuple[int, int]
_MERGED, _ALONE, _ANCHOR = 0.4, 0.7, 0.5
"""What it costs to take two for one, what one costs that has no other, and what each thing said alike gives."""
_NEVER = 9.0
_ANCHORS = 3
"""So many things said alike count at most."""
_FAR = float("inf")


def beads_of(
    mine: Sequence[int],
    its: Sequence[int],
    my_fields: Sequence[str],
    its_fields: Sequence[str],
    common: Mapping[Pair, int],
) -> Iterator[tuple[range, range]]:
    """Yield stretches that belong together, by how long they are, by field, and by what they have in common.

    The cheapest way through the table of both, every step of it a bead.
    """
    ours, theirs = list(accumulate(mine, initial=0)), list(accumulate(its, initial=0))
    whole = max(1, ours[-1]), max(1, theirs[-1])

    def together(a: int, i: int, b: int, j: int) -> float:
        """Return what it costs to take my stretches from `a` to `i` and its own from `b` to `j` for one."""
        if not my_fields[a] == my_fields[i - 1] == its_fields[b] == its_fields[j - 1]:
            return _NEVER
        one, other = (ours[i] - ours[a]) / whole[0], (theirs[j] - theirs[b]) / whole[1]
        several = i - a + j - b - 2
        cost = abs(one - other) / max(one, other, 0.001) + _MERGED * several
        if common:
            anchors = common.get((a, b), 0)
            if several:  # two for one
                anchors += common.get((i - 1, j - 1), 0)
            cost -= _ANCHOR * min(anchors, _ANCHORS)
        return cost

    if len(mine) == len(its) and not common:
        straight = accumulate(together(n, n + 1, n, n + 1) for n in range(len(mine)))
        if all(cost < 2 * _MERGED for cost in straight):  # what any other way costs at the least
            yield from ((range(n, n + 1), range(n, n + 1)) for n in range(len(mine)))
            return
    merged = _MERGED - (_ANCHOR * _ANCHORS if common else 0)  # the least that two for one can cost
    costs = [[_FAR] * (len(its) + 1) for _ in range(len(mine) + 1)]
    came: dict[Pair, Pair] = {}
    costs[0][0] = 0.0
    for i, row in enumerate(costs):
        above = costs[i - 1] if i else []
        for j in range(len(row)):
            least = row[j]
            if i and j:
                total = above[j - 1] + together(i - 1, i, j - 1, j)
                if total < least:
                    least, came[i, j] = total, (i - 1, j - 1)
            if i and above[j] + _ALONE < least:
                least, came[i, j] = above[j] + _ALONE, (i - 1, j)
            if j and row[j - 1] + _ALONE < least:
                least, came[i, j] = row[j - 1] + _ALONE, (i, j - 1)
            if i and j > 1 and above[j - 2] + merged < least:
                total = above[j - 2] + together(i - 1, i, j - 2, j)
                if total < least:
                    least, came[i, j] = total, (i - 1, j - 2)
            if i > 1 and j and costs[i - 2][j - 1] + merged < least:
                total = costs[i - 2][j - 1] + together(i - 2, i, j - 1, j)
                if total < least:
                    least, came[i, j] = total, (i - 2, j - 1)
            row[j] = least
    steps = [(len(mine), len(its))]
    while steps[-1] != (0, 0):
        steps.append(came[steps[-1]])
    for (i, j), (x, y) in pairwise(reversed(steps)):
        if x > i and y > j:
            yield range(i, x), range(j, y)
