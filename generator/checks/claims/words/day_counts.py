"""How a language counts days, weeks and months in words that are not heard as a length: the *next day*, *a week after*, *পরদিন*."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from msgspec import Struct

from generator.l10n.tokens import nfc

_LETTER = r"[\w\u0980-\u09ff]"


class DayCounts(Struct, frozen=True):
    """A language's phrases, in small letters."""

    days: Mapping[str, int]
    """Those beside what they count from, with the days from it; less than none for those before it."""
    months: Mapping[str, int]
    on: Mapping[str, int]
    """Those that count on from what was told before, with how many days they lead."""
    endings: tuple[str, ...] = ()
    """How such a phrase may end, and say the same: পরদিন*ই*, পরদিন*ের*."""
    endings_too: tuple[str, ...] = ()
    """The same of that day too, on which nothing new need have been: পরদিন*ও*."""


def counts_in(
    text: str, said: Mapping[str, int], endings: tuple[str, ...]
) -> Iterator[tuple[int, int, int]]:
    """Yield where phrases stand in a text in small letters as words of their own, and how many each says; none in উ*পর দিন*ভর."""
    if said:
        for one in _finder(tuple(said), endings).finditer(text):
            yield one.start(), one.end(), said[one[1]]


@cache
def _finder(said: tuple[str, ...], endings: tuple[str, ...]) -> re.Pattern[str]:
    ends = "|".join(map(re.escape, sorted(endings, key=len, reverse=True)))
    any_of = "|".join(map(re.escape, said))
    return re.compile(rf"(?<!{_LETTER})({any_of})(?:{ends})?(?!{_LETTER}|-)")


def _said(days: Mapping[str, int]) -> Mapping[str, int]:
    return {nfc(words): many for words, many in days.items()}


_NEXT = {
    f"the {next} {part}": 1
    for next in ("next", "following")
    for part in ("day", "morning", "afternoon", "evening")
}
_AFTER = {
    f"{one} day {way}": n for one in ("the", "a") for way, n in (("after", 1), ("before", -1))
}
DAY_COUNTS: Mapping[str, DayCounts] = {
    "en": DayCounts(
        days={
            **_AFTER, **{f"the {part} after": 1 for part in ("morning", "evening", "afternoon")},
            "a week after": 7, "a week before": -7, "a fortnight after": 14, "a fortnight before": -14,
        },
        months={"a month after": 1, "a month before": -1, "a year after": 12, "a year before": -12},
        on={**_NEXT, "a day later": 1, "a week later": 7, "a fortnight later": 14},
    ),
    "bn": DayCounts(
        days=_said({"পর দিন": 1, "পরের দিন": 1, "পরদিন": 1, "আগের দিন": -1}),
        months={},
        on=_said({"পরের দিন": 1, "পরদিন": 1, "পর দিন": 1}),
        endings=("ই", "ের", "েই", "টি", "টা"),
        endings_too=("ও", "েও"),
    ),
}  # fmt: skip
NO_DAY_COUNTS = DayCounts({}, {}, {})
"""Of a language without a row."""
