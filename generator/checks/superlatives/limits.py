"""Of which stretch of time a superlative is claimed: "this year", "in a decade", ২০২৪ সালের পরে."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from msgspec import Struct

from generator.checks.superlatives.row import Times
from generator.l10n.hearing.hear import hear
from generator.l10n.hearing.heard import Heard, names_day

_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3652, "century": 36525}
_UNITS = {
    "বছর": "year", "মাস": "month", "সপ্তাহ": "week", "দিন": "day", "দশক": "decade", "শতক": "century",
    "শতাব্দী": "century", "centuries": "century",
}  # fmt: skip
_SLACK = 11 / 12
"""How much of a length counts: "in two years" is said of twenty-three months."""
_DAY = 86_400
_YEARS = range(1900, 2101)
_BESIDE = 2
"""The most other words of a phrase beside a claim's clause that only says when."""
_SIGN = re.compile(r"[;:()—–]|,(?=\s)|\s-\s")
_WORD = re.compile(r"[\w\u0980-\u09ff’'-]+")


class When(Struct, frozen=True):
    """When a text was published, and when its incident began, by the newsroom's clock."""

    published: datetime
    began: datetime


class Limit(Struct, frozen=True):
    """A stretch of time: from a moment on, before another; without bounds where it has none."""

    start: datetime | None = None
    end: datetime | None = None

    def holds(self, moment: datetime) -> bool:
        """Return True for a moment inside."""
        return (self.start is None or self.start <= moment) and (
            self.end is None or moment < self.end
        )

    def and_also(self, other: "Limit") -> "Limit":
        """Return what both hold."""
        starts = [at for at in (self.start, other.start) if at is not None]
        ends = [at for at in (self.end, other.end) if at is not None]
        return Limit(max(starts, default=None), min(ends, default=None))


class Found(Struct, frozen=True):
    """Words that bound a claim, where they stand; `limit` is None where what they mean cannot be known.

    One that `places` says when something happened ("in March"), and bounds only as far as nothing says "ever".
    """

    start: int
    end: int
    limit: Limit | None
    places: bool = False
    is_day: bool = False


ALWAYS = Limit()


def times_in(text: str, base: str, times: Times, when: When) -> list[Found]:
    """Return the words of a sentence that say of which time it speaks, in their order."""
    found: list[Found] = []
    for match in times.since_last.finditer(text):
        start = _begin_of(_unit(match), when.published)
        found.append(Found(match.start(), match.end(), Limit(start)))
    for heard in hear(text, base):
        found += _of_heard(text, heard, times, when)
    for match in times.tens.finditer(text):
        count = 2 if match["two"] else 3 if match["three"] else 1
        days = _DAYS[_unit(match)] * (0.5 if match.groupdict().get("half") else count)
        found.append(Found(match.start(), match.end(), _back(days, when)))
    for match in times.this.finditer(text):
        start = _begin_of(_unit(match), when.published)
        found.append(Found(match.start(), match.end(), Limit(start)))
    for match in (*times.past.finditer(text), *times.vague.finditer(text)):
        if not any(one.start < match.end() and match.start() < one.end for one in found):
            found.append(Found(match.start(), match.end(), None))
    return sorted(found, key=lambda one: (one.start, one.end))


def limit_of(
    text: str, found: list[Found], start: int, end: int, is_ever: bool, when: When
) -> Limit | None:
    """Return the limit of a claim from `start` to `end`; None where it is of another time, or cannot be known."""
    first, last = _clause(text, found, start, end)
    limit = ALWAYS
    for one in found:
        if not (first <= one.start and one.end <= last):
            continue
        if one.limit is None:
            return None
        if one.places and one.limit.holds(when.began) and (one.is_day or is_ever):
            continue
        limit = limit.and_also(one.limit)
    return limit if limit.holds(when.began) else None


def _clause(text: str, found: list[Found], start: int, end: int) -> tuple[int, int]:
    """Return where the clause of a claim begins and ends, with phrases beside it that only say when."""
    signs = [match.span() for match in _SIGN.finditer(text)]
    signs = [one for one in signs if not any(f.start < one[0] < f.end for f in found)]
    before = [a for a in signs if a[1] <= start]
    behind = [a for a in signs if a[0] >= end]
    first = before[-1][1] if before else 0
    last = behind[0][0] if behind else len(text)
    if before:
        further = before[-2][1] if len(before) > 1 else 0
        if _only_times(text, further, before[-1][0], found):
            first = further
    if behind:
        further = behind[1][0] if len(behind) > 1 else len(text)
        if _only_times(text, behind[0][1], further, found):
            last = further
    return first, last


def _only_times(text: str, start: int, end: int, found: list[Found]) -> bool:
    there = [one for one in found if start <= one.start and one.end <= end]
    words = len(_WORD.findall(text[start:end]))
    of_time = sum(len(_WORD.findall(text[one.start : one.end])) for one in there)
    return bool(there) and words - of_time <= _BESIDE


def _of_heard(text: str, heard: Heard, times: Times, when: When) -> Iterator[Found]:
    before, behind = text[: heard.start], text[heard.end :]
    if _is_date(heard):
        low = str(heard.low)
        stretch = _stretch(low, when)
        if stretch is None:
            return
        if match := times.since_before.search(before):
            yield Found(match.start("all"), heard.end, Limit(stretch.end))
        elif match := times.since_after.search(behind):
            yield Found(heard.start, heard.end + match.end("all"), Limit(stretch.end))
        else:
            match = times.in_before.search(before)
            start = match.start("all") if match else heard.start
            is_day = names_day(low)
            yield Found(start, heard.end, stretch, places=True, is_day=is_day)
    elif days := _days(heard):
        before_it, after = times.length_before.search(before), times.length_after.search(behind)
        if before_it and after and times.length_ending.search(heard.text):
            end = heard.end + (after.end("all") if "all" in after.groupdict() else 0)
            yield Found(before_it.start("all"), end, _back(days, when))


def _is_date(heard: Heard) -> bool:
    if heard.kind == "date":
        return True
    digits = heard.kind == "number" and not heard.unit and len(heard.text.strip()) == len("2024")
    return digits and int(heard.low) in _YEARS and heard.low == heard.high


def _days(heard: Heard) -> float:
    """Return how many days a length has that may bound a claim; nothing for hours and for what is no length."""
    if heard.kind == "number" and heard.unit in ("year", "month"):
        return float(heard.low) * _DAYS[heard.unit]
    if heard.kind == "duration" and float(heard.low) >= _DAY and heard.bound != "between":
        return float(heard.low) / _DAY
    return 0


def _stretch(date: str, when: When) -> Limit | None:
    """Return the year, month or day that a date says; one without a year is the last before the publication."""
    parts = [int(part) for part in date.removeprefix("--").split("-")]
    if date.startswith("--"):
        parts.insert(0, when.published.year)
        start = _start(parts, when)
        if start is not None and start > when.published:
            parts[0] -= 1
    start = _start(parts, when)
    if start is None:
        return None
    match len(parts):
        case 1:
            return Limit(start, start.replace(year=start.year + 1))
        case 2:
            month = start.month % 12 + 1
            return Limit(start, start.replace(year=start.year + start.month // 12, month=month))
        case _:
            return Limit(start, start + timedelta(days=1))


def _start(parts: list[int], when: When) -> datetime | None:
    try:
        year, month, day = (*parts, 1, 1)[:3]
        return datetime(year, month, day, tzinfo=when.published.tzinfo)
    except ValueError:
        return None


def _unit(match: re.Match[str]) -> str:
    groups = match.groupdict()
    word = groups["unit"] or groups["unit_2"]
    return _UNITS.get(word, word)


def _back(days: float, when: When) -> Limit:
    return Limit(when.began - timedelta(days=days * _SLACK))


def _begin_of(unit: str, moment: datetime) -> datetime:
    """Return when the year, week … of a moment began."""
    day = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    match unit:
        case "day":
            return day
        case "week":
            return day - timedelta(days=day.weekday())
        case "month":
            return day.replace(day=1)
    years = {"year": 1, "decade": 10, "century": 100}[unit]
    return day.replace(year=day.year - day.year % years, month=1, day=1)
