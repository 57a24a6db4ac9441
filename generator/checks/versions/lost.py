"""Names that one of two versions has and the other has nothing for, in English and Bengali."""

from collections.abc import Callable, Iterator, Mapping

from generator.checks.versions.aligning import Alignment
from generator.checks.versions.bengali_names import lost_in_english
from generator.checks.versions.exchanged import Exchanged, exchanged
from generator.checks.versions.offices import lost_offices
from generator.checks.versions.proper import lost_in_bengali
from generator.checks.versions.texts import Version

Lost = tuple[int, int, str, bool]
"""The row of a sentence, the place in it, the name, and whether it surely is one."""
_LOST: Mapping[str, Mapping[str, Callable[[Version, Version], Iterator[Lost]]]] = {
    "en": {"bn": lost_in_bengali},
    "bn": {"en": lost_in_english},
}
"""How names of one language are looked for in another; Assamese has Bengali's letters, and other sounds."""
_EXCHANGED: Mapping[str, Mapping[str, Callable[..., Iterator[Exchanged]]]] = {
    "en": {"bn": exchanged}
}
"""How names are held against each other that stand for another, in two sentences."""


def exchanged_names(laid: Alignment) -> Iterator[tuple[Lost, Lost]]:
    """Yield the names that stand for another in two sentences that are each other's: the first version's, the other's."""
    bases = [version.locale.partition("-")[0] for version in (laid.one, laid.other)]
    for mine in (True, False):
        find = _EXCHANGED.get(bases[not mine], {}).get(bases[mine])
        for one in find(laid, mine=mine) if find is not None else ():
            found = (
                (one.row, one.start, one.name, one.sure),
                (one.its_row, one.its_start, one.its, one.sure),
            )
            yield found if mine else (found[1], found[0])


def lost_names(laid: Alignment) -> Iterator[tuple[bool, Lost]]:
    """Yield the names that the other version lacks, each with True where the first has it."""
    for own, other, mine in ((laid.one, laid.other, True), (laid.other, laid.one, False)):
        base, its = (version.locale.partition("-")[0] for version in (own, other))
        find = _LOST.get(base, {}).get(its)
        if find is not None:
            for lost in find(own, other):
                yield mine, lost
            for row, start, words in lost_offices(own, other):
                yield mine, (row, start, words, True)
