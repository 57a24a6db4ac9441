"""A day that two languages name alike, of which one means its night: মঙ্গলবার গভীর রাত ২টো ৪৭ is 2.47 am on Wednesday.

Only deep in the night is it sure that the day is that on which the night began: রাত ২টো alone is said of both days.
"""

from collections.abc import Iterator

from generator.checks.versions.aligning import Alignment
from generator.checks.versions.nights import is_deep_in_night, names_early_day
from generator.checks.versions.texts import Said, Version
from generator.diagnostics import Diagnostic, diagnostic
from generator.saying import say

_DAYS = frozenset(("weekday", "date"))


def other_nights(record: str, laid: Alignment) -> Iterator[Diagnostic]:
    """Yield each day of a version that is that of a time before dawn, where the other's day is of its night."""
    for mine, its in laid.pairs.items():
        a, b = laid.one.said[mine], laid.other.said[its]
        if not {a.kind, b.kind} <= _DAYS or a.kind != b.kind:
            continue
        if _is_night_of(a, b):
            yield _told(record, b, a, laid.one)
        elif _is_night_of(b, a):
            yield _told(record, a, b, laid.other)


def _is_night_of(night: Said, day: Said) -> bool:
    """Return True where one day is told by its night, and the other is the same by the clock."""
    if len(night.values) < len(day.values) + 1 or len(day.values) != 1:
        return False
    same = str(night.values[0].low)[-5:] == str(day.values[0].low)[-5:]
    deep = same and is_deep_in_night(night.mention.sentence, night.end)
    return deep and names_early_day(day.mention.sentence, day.mention.start, day.end)


def _told(record: str, day: Said, night: Said, version: Version) -> Diagnostic:
    sentence, there = day.mention.sentence, night.mention.sentence.span(night.mention.start)
    return diagnostic(
        "languages-may-differ",
        sentence.span(day.mention.start),
        say(
            '"{text}" is the day of a time before dawn, and the version in {locale} has "{other}", whose night it is ({place})',
            text=sentence.text[day.mention.start : day.end],
            locale=version.locale,
            other=night.mention.text,
            place=f"{there.path}:{there.line}:{there.column}",
        ),
        help="a night is told by the day on which it began: write the next day by the clock, or the night's day in both",
        record=record,
    )
