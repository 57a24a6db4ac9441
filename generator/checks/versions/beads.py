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
_STEPS = ((1, 1), (1, 0), (0, 1), (1, 2), (2, 1))
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
    costs = [[_FAR] * (len(its) + 1) for _ in range(len(mine) + 1)]
    came: dict[Pair, Pair] = {}
    costs[0][0] = 0.0
    for i in range(len(mine) + 1):
        for j in range(len(its) + 1):
            least = costs[i][j]
            for x, y in _STEPS:
                a, b = i - x, j - y
                if a < 0 or b < 0:
                    continue
                if not x or not y:
                    cost = _ALONE
                elif not my_fields[a] == my_fields[i - 1] == its_fields[b] == its_fields[j - 1]:
                    cost = _NEVER
                else:
                    one, other = (ours[i] - ours[a]) / whole[0], (theirs[j] - theirs[b]) / whole[1]
                    cost = abs(one - other) / max(one, other, 0.001) + _MERGED * (x + y - 2)
                    if common:
                        anchors = common.get((a, b), 0)
                        if x + y > 2:  # two for one
                            anchors += common.get((i - 1, j - 1), 0)
                        cost -= _ANCHOR * min(anchors, _ANCHORS)
                total = costs[a][b] + cost
                if total < least:
                    least = total
                    came[i, j] = a, b
            costs[i][j] = least
    steps = [(len(mine), len(its))]
    while steps[-1] != (0, 0):
        steps.append(came[steps[-1]])
    for (i, j), (x, y) in pairwise(reversed(steps)):
        if x > i and y > j:
            yield range(i, x), range(j, y)
