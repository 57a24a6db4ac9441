"""How many numbers without a fact a site's texts may have: that they are few grows with the archive, or does not."""

from collections.abc import Iterable, Iterator

from generator.diagnostics import Diagnostic, diagnostic
from generator.model.checking import Ceiling
from generator.saying import Quantity, counted, say

UNEXPLAINED, GREW = "fact-unexplained", "unexplained-grew"


def count_of(found: Iterable[Diagnostic]) -> int:
    """Return how many numbers, times and days these faults say to have no fact."""
    count = 0
    for one in found:
        if one.code == UNEXPLAINED and one.said is not None:
            more = dict(one.said.values).get("more")
            count += 1 + (int(more.value) if isinstance(more, Quantity) else 0)
    return count


def grown(found: Iterable[Diagnostic], ceiling: Ceiling | None) -> Iterator[Diagnostic]:
    """Yield a fault where more of them stand in a site's texts than the desk allows."""
    if ceiling is not None and (count := count_of(found)) > ceiling.most:
        yield diagnostic(
            GREW,
            ceiling.span,
            say(
                "{count} numbers, times and days have no fact in a record; {most} are allowed",
                count=counted(count),
                most=counted(ceiling.most),
            ),
            help=say("write the new ones into a record, or raise checks.unexplained_at_most"),
        )
