"""The counts at the head of the desk's report: mentions by verdict, and the records that have each code."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import get_args

from generator.checks.claims.facts.mention import Verdict
from generator.codes import Level
from generator.l10n.desk import Teller
from generator.model.sheet import Fault, Group, Named
from generator.saying import Quantity, say

LEVELS: tuple[Level, ...] = ("error", "warning", "note")
STANDS = "stands"
"""In place of a level or a verdict: the desk lets it stand."""
LET = say("let stand by the desk")
_ORDER = (*LEVELS, STANDS)


def numeral(desk: Teller, number: int) -> str:
    """Return a number as the desk's language writes it."""
    return desk.tell(Quantity("number", str(number), f"{number:,}"))


def tallies(desk: Teller, tally: Mapping[str, int]) -> Iterator[tuple[str, str, str]]:
    """Yield how many mentions have each verdict, and how many may stand, where there are any."""
    for verdict in get_args(Verdict):
        yield verdict, desk.tell(verdict), numeral(desk, tally.get(verdict, 0))
    if count := tally.get(STANDS, 0):
        yield STANDS, desk.tell(LET), numeral(desk, count)


def faults(
    desk: Teller,
    groups: Iterable[Group],
    codes: Mapping[str, Counter[str]],
    levels: Mapping[str, str],
) -> Iterator[Fault]:
    """Yield each code that some record has, the gravest first, with these records; `levels` are those of codes."""
    records = [one for group in groups for one in group.records]
    for code, level in sorted(levels.items(), key=lambda row: (_ORDER.index(row[1]), row[0])):
        named = tuple(
            Named(one.anchor, one.title, one.tag, numeral(desk, n))
            for one in records
            if (n := codes[one.name][code])
        )
        if named:
            word = desk.tell(LET if level == STANDS else level)
            yield Fault(level, word, code, desk.meaning(code), named)
