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

    singles = [
        [
            abs(one - other) / max(one, other, 0.001) if field == its_field else _NEVER
            for other, its_field in zip((n / whole[1] for n in its), its_fields, strict=True)
        ]
        for one, field in zip((n / whole[0] for n in mine), my_fields, strict=True)
    ]
    """What each of mine costs with each of its own."""
    for (a, b), anchors in common.items():
        if singles[a][b] < _NEVER:
            singles[a][b] -= _ANCHOR * min(anchors, _ANCHORS)

    def together(a: int, i: int, b: int, j: int) -> float:
        """Return what it costs to take two for one: my stretches from `a` to `i`, its own from `b` to `j`."""
        if not my_fields[a] == my_fields[i - 1] == its_fields[b] == its_fields[j - 1]:
            return _NEVER
        one, other = (ours[i] - ours[a]) / whole[0], (theirs[j] - theirs[b]) / whole[1]
        cost = abs(one - other) / max(one, other, 0.001) + _MERGED
        if common:
            anchors = common.get((a, b), 0) + common.get((i - 1, j - 1), 0)
            cost -= _ANCHOR * min(anchors, _ANCHORS)
        return cost

    if len(mine) == len(its):
        straight = sum(singles[n][n] for n in range(len(mine)))
        if straight < 2 * _MERGED - _most_given(common):  # what any other way costs at the least
            yield from ((range(n, n + 1), range(n, n + 1)) for n in range(len(mine)))
            return
    merged = _MERGED - (_ANCHOR * _ANCHORS if common else 0)  # the least that two for one can cost
    costs = [[_FAR] * (len(its) + 1) for _ in range(len(mine) + 1)]
    came: dict[Pair, Pair] = {}
    costs[0][0] = 0.0
    for i, row in enumerate(costs):
        above = costs[i - 1] if i else []
        with_each = singles[i - 1] if i else []
        for j in range(len(row)):
            least = row[j]
            if i and j:
                total = above[j - 1] + with_each[j - 1]
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


def _most_given(common: Mapping[Pair, int]) -> float:
    """Return what things said alike can give at most, on whatever way."""
    given: dict[int, int] = {}
    for (mine, _), count in common.items():
        given[mine] = given.get(mine, 0) + count
    return _ANCHOR * sum(min(count, _ANCHORS) for count in given.values())
