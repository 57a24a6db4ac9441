"""Two texts laid side by side: of all ways through both, the cheapest is found."""

import random
from collections.abc import Iterator, Mapping, Sequence

import pytest

from generator.checks.versions.beads import beads_of

Pair = tuple[int, int]
Step = tuple[int, int, int, int]


def _ways(i: int, j: int) -> Iterator[list[Step]]:
    """Yield every way to lay `i` stretches beside `j`: one to one, two for one, or one alone."""
    if i == j == 0:
        yield []
        return
    for a, b in ((1, 1), (1, 0), (0, 1), (1, 2), (2, 1)):
        if i >= a and j >= b:
            for way in _ways(i - a, j - b):
                yield [*way, (i - a, i, j - b, j)]


def _cost(
    way: Sequence[Step],
    mine: Sequence[int],
    its: Sequence[int],
    fields: tuple[Sequence[str], Sequence[str]],
    common: Mapping[Pair, int],
) -> float:
    total = 0.0
    for a, i, b, j in way:
        if i == a or j == b:
            total += 0.7
            continue
        if len({*fields[0][a:i], *fields[1][b:j]}) > 1:
            total += 9
            continue
        one, other = sum(mine[a:i]) / sum(mine), sum(its[b:j]) / sum(its)
        alike = sum(common.get((x, y), 0) for x, y in {(a, b), (i - 1, j - 1)})
        total += (
            abs(one - other) / max(one, other) + 0.4 * (i - a + j - b - 2) - 0.5 * min(alike, 3)
        )
    return total


@pytest.mark.parametrize("seed", range(150))
def test_the_cheapest_way_is_found(seed: int) -> None:
    drawn = random.Random(seed)
    mine = [drawn.randint(20, 200) for _ in range(drawn.randint(1, 4))]
    its = [max(1, int(n * drawn.uniform(0.5, 1.6))) for n in mine]
    if drawn.random() < 0.4:
        its = its[1:] or [30, 40]
    fields = (
        [drawn.choice("aab") for _ in mine] if drawn.random() < 0.3 else ["a"] * len(mine),
        ["a"] * len(its),
    )
    common = {
        (drawn.randrange(len(mine)), drawn.randrange(len(its))): drawn.randint(1, 4)
        for _ in range(drawn.choice((0, 0, 1, 2, 4)))
    }
    costs = sorted(
        (_cost(way, mine, its, fields, common), _paired(way)) for way in _ways(len(mine), len(its))
    )
    found = [(list(a), list(b)) for a, b in beads_of(mine, its, *fields, common)]
    best = [pairs for cost, pairs in costs if cost < costs[0][0] + 1e-9]
    assert found in best


def _paired(way: Sequence[Step]) -> list[tuple[list[int], list[int]]]:
    return [(list(range(a, i)), list(range(b, j))) for a, i, b, j in way if i > a and j > b]
