"""Clock times that a text counts from the last one before them: "at 4 pm …, a quarter of an hour later …"."""

from collections.abc import Iterator
from decimal import Decimal

from msgspec.structs import replace

from generator.checks.claims.words.clause import words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.versions.texts import Said, Version
from generator.checks.versions.values import Value
from generator.l10n.hearing.heard import DAY, HALF_DAY

_NEXT = 24
"""Letters behind a length in which its "later" stands."""


def times_counted(version: Version) -> Iterator[tuple[Said, tuple[Value, ...]]]:
    """Yield each length that is counted from the time before it, with the time that it comes to."""
    last: tuple[Value, ...] = ()
    for said in sorted(version.said, key=lambda one: (one.row, one.mention.start)):
        if said.kind == "clock":
            last = said.values
        elif said.kind == "duration" and last and (sign := way_of(version, said)):
            length = said.values[0].low
            assert isinstance(length, Decimal)
            last = tuple(_moved(value, sign * int(length) // 60) for value in last)
            yield said, last


def way_of(version: Version, said: Said) -> int:
    """Return 1 for a length behind which "later" stands, -1 for "earlier", 0 for any other."""
    cues = cues_of(version.locale)
    text = version.sentences[said.row].text
    word = next(iter(words_of(text[said.end : said.end + _NEXT])), "")
    if word in cues.sooner:
        return -1
    return int(word in cues.later)


def _moved(value: Value, minutes: int) -> Value:
    assert isinstance(value.low, Decimal)
    moved = (value.low + minutes) % (HALF_DAY if value.unit == "12h" else DAY)
    return replace(value, low=moved, high=moved)
