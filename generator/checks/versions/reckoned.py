"""A time that one version says by the clock and another counts from the time before: "ten minutes later", ১১টা ৫০."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from decimal import Decimal
from itertools import permutations

from generator.checks.claims.sentence.days import days_beside
from generator.checks.claims.words.cues import cues_of
from generator.checks.versions.aligning import Alignment
from generator.checks.versions.counted import way_of
from generator.checks.versions.texts import Said, Version
from generator.l10n.digits import to_ascii
from generator.l10n.hearing.heard import DAY, HALF_DAY
from generator.patterns import pattern

_LONGEST = 6 * 60
"""Minutes: longer ones are lengths of their own."""
_SECONDS = DAY * 60
_LONGEST_DAYS = 60
_DAY_ALONE = {
    "en": pattern(r"\bthe ([0-9]{1,2})(?:st|nd|rd|th)\b"),
    "bn": pattern(r"(?<![০-৯])([০-৯]{1,2}) তারিখ"),
}
"""What finds a day that is named by its number alone, in each language."""
_ANY_YEAR = "2024"
"""A year that has every day: one language names it, the other need not."""


def is_reckoned(laid: Alignment, own: Version, its: Version, at: int, *, mine: bool) -> bool:
    """Return True where the other version's block says what a length or a clock time comes to, in the other's way."""
    said = own.said[at]
    if said.kind not in ("duration", "clock", "date"):
        return False
    rows = _rows_beside(laid, own, its, at, mine=mine)
    if said.kind == "date" and is_day_beside(laid, own, its, at, mine=mine):
        return True
    here = {row for row in range(len(own.sentences)) if own.blocks[row] == own.blocks[said.row]}
    if said.kind == "date" or _is_of_days(said):
        blocks = {its.blocks[row] for row in rows}
        before = {row for row, block in enumerate(its.blocks) if block + 1 in blocks}
        return _in_days(own, its, said, here, rows | before)
    if _is_counted(laid, own, its, said):
        return True
    clocks = set(_minutes(its, rows, "clock"))
    if said.kind == "duration":
        lengths = {int(v.low) // 60 for v in said.values if isinstance(v.low, Decimal)}
        apart = {(b - a) % HALF_DAY for a, b in permutations(sorted(clocks), 2)}
        return any(0 < length <= _LONGEST and length in apart for length in lengths)
    clocks |= set(_minutes(own, here, "clock"))
    lengths = {n for n in _minutes(its, rows, "duration") if 0 < n <= _LONGEST}
    times = {int(v.low) % HALF_DAY for v in said.values if isinstance(v.low, Decimal)}
    others = {clock % HALF_DAY for clock in clocks} - times
    reached = {
        (clock + sign * n) % HALF_DAY for clock in others for n in lengths for sign in (1, -1)
    }
    return not times.isdisjoint(reached)


def _is_counted(laid: Alignment, own: Version, its: Version, said: Said) -> bool:
    """Return True where the other has the time to which a length comes, or counts to a time from the one before it."""
    if said.kind == "duration":
        reached = [values for one, values in laid.counted(own) if one is said]
        times = [one.values for one in its.said if one.kind == "clock"]
        return any(laid.is_same(values, time) for values in reached for time in times)
    return any(laid.is_same(said.values, values) for _, values in laid.counted(its))


def _is_of_days(said: Said) -> bool:
    return said.kind == "duration" and all(
        isinstance(value.low, Decimal) and not value.low % _SECONDS for value in said.values
    )


def _in_days(own: Version, its: Version, said: Said, here: set[int], rows: set[int]) -> bool:
    """Return True where days of one version lie as far apart as the other says: four days later, 17 November."""
    days = set(_days(its, rows))
    if said.kind == "duration":
        lengths = {int(v.low) // _SECONDS for v in said.values if isinstance(v.low, Decimal)}
        apart = {(b - a).days for a, b in permutations(sorted(days), 2)}
        return any(0 < length <= _LONGEST_DAYS and length in apart for length in lengths)
    lengths = {
        int(value.low) // _SECONDS
        for one in its.said
        if one.row in rows and one.kind == "duration" and way_of(its, one)
        for value in one.values
        if isinstance(value.low, Decimal) and value.low and not value.low % _SECONDS
    }
    mine = set(_days(own, {said.row}))
    known = (days | set(_days(own, here))) - mine
    reached = {day + timedelta(days=sign * n) for day in known for n in lengths for sign in (1, -1)}
    return not mine.isdisjoint(reached)


def is_day_beside(laid: Alignment, own: Version, its: Version, at: int, *, mine: bool) -> bool:
    """Return True where the other version tells of a day from the one beside it ("a day later"), or by its number alone."""
    said, rows = own.said[at], _rows_beside(laid, own, its, at, mine=mine)
    days = set(_days(own, {said.row}))
    return not days.isdisjoint(_days_on(its, rows)) or _names_day_alone(its, rows, said)


def _rows_beside(laid: Alignment, own: Version, its: Version, at: int, *, mine: bool) -> set[int]:
    """Return the sentences of the other version that stand where a mention does."""
    row = own.said[at].row
    return {
        other
        for other in range(len(its.sentences))
        if laid.beside(*((row, other) if mine else (other, row)))
    }


def _days_on(version: Version, rows: set[int]) -> Iterator[date]:
    """Yield the days next to those that a sentence names, or the last one before it, where it says so: "a day later"."""
    last: list[date] = []
    for row in sorted(rows):
        named = list(_days(version, {row}))
        for n in days_beside(version.sentences[row].text, cues_of(version.locale)):
            yield from (day + timedelta(days=n) for day in (*last, *named))
        last = named[-1:] or last


def _names_day_alone(its: Version, rows: set[int], said: Said) -> bool:
    """Return True where some sentences name a day by its number alone: "on the 12th", ১২ তারিখে."""
    finds = _DAY_ALONE.get(its.locale.partition("-")[0])
    months = {day.month for day in _days(its, set(range(len(its.sentences))))}
    numbers = {
        str(value.low)[-2:].lstrip("0")
        for value in said.values
        if str(value.low)[-5:-3].isdigit() and int(str(value.low)[-5:-3]) in months
    }
    return finds is not None and any(
        to_ascii(match[1]) in numbers
        for row in rows
        for match in finds.finditer(its.sentences[row].text)
    )


def _days(version: Version, rows: set[int]) -> Iterator[date]:
    """Yield the days of some sentences; where no year is said, of any year."""
    for said in version.said:
        for value in said.values if said.row in rows and said.kind == "date" else ():
            text = str(value.low)
            with suppress(ValueError):
                yield date.fromisoformat(
                    f"{_ANY_YEAR}{text[1:]}" if text.startswith("--") else f"{_ANY_YEAR}{text[4:]}"
                )


def _minutes(version: Version, rows: set[int], kind: str) -> Iterator[int]:
    """Yield the minutes of the clock times or lengths of some sentences."""
    for said in version.said:
        if said.row in rows and said.kind == kind:
            for value in said.values:
                if isinstance(value.low, Decimal):
                    yield int(value.low) // (60 if kind == "duration" else 1)
