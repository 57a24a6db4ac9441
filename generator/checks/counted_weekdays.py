"""A day of the week beside days that lead to a moment: "suspended on Sunday, two days after the crush" of a Thursday, and a Saturday.

It is wrong where the length is right between two moments of which the sentence tells, the day is not that of the one to which
it leads, and the length leads from the other to nothing on that day.
"""

from collections.abc import Iterator, Sequence

from generator.checks.claims.facts.derived import length_between
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.values.against import fit_of
from generator.checks.claims.words.clause import holds, stands_in_quotes, words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.moment_weekdays import WrongDay, days_of
from generator.l10n.hearing.lexicon import SECONDS
from generator.l10n.weekdays import find_weekdays, weekdays_of

_SURE = 2.0
"""How surely a length is meant between two moments of which a sentence tells."""
_GAP = 4
"""The most words between a day and a length that is counted to it: শনিবার, ফাটল ধরা পড়ার দু’দিন পরে."""
_SIGNS = frozenset((",", ", ", " – ", " — "))


def leads_on(one: Mention) -> bool:
    """Return True for a length in days that is surely right between two moments, and said to be counted on."""
    ground, heard = one.ground, one.heard
    if heard is None or ground is None or heard.kind != "duration" or one.verdict != "agrees":
        return False
    days = ground.role == "length" and bool(ground.ends) and heard.step >= SECONDS["day"]
    return days and one.score >= _SURE and not one.sentence.quoted and _on(one)


def wrong_led(lengths: Sequence[Mention], facts: Facts) -> Iterator[WrongDay]:
    """Yield each day of the week beside such a length that is not that of the moment to which it leads."""
    for one in lengths:
        days = weekdays_of(one.sentence.locale)
        moments = [g for g in facts if g.at is not None and g.role in ("began", "ended", "update")]
        ends = [g for g in moments if one.ground is not None and g.name in (one.ground.ends or ())]
        if len(ends) != len({g.name for g in ends}):
            continue
        for match in find_weekdays(one.sentence.text, one.sentence.locale):
            if not _is_beside(one, match.start(), match.end()):
                continue
            first, last = min(ends, key=_when), max(ends, key=_when)
            day = days.index(match[1])
            there = (g for g in moments if day in days_of(g))
            if day not in days_of(last) and not any(_fits(one, first, g) for g in there):
                yield WrongDay(one.sentence, match.start(), match[1], last)


def _on(one: Mention) -> bool:
    """Return True for a length that is counted on: days *later*, *after* it, দু’দিন *পরে*."""
    assert one.heard is not None
    cues = cues_of(one.sentence.locale)
    behind = words_of(one.sentence.text[one.heard.end :])[:1]
    return holds(behind, cues.later) and not holds(behind, cues.sooner)


def _is_beside(one: Mention, start: int, end: int) -> bool:
    """Return True for a day with a sign, and no more than from when it is counted, between it and the length behind it."""
    assert one.heard is not None
    text, locale = one.sentence.text, one.sentence.locale
    gap = text[end : one.heard.start]
    if holds(words_of(text[:start])[-1:], cues_of(locale).weekday_apart):
        return False  # every Friday
    joined = gap in _SIGNS if cues_of(locale).anchor_behind else gap[:1] == ","
    return end <= one.heard.start and joined and len(words_of(gap)) <= _GAP and not stands_in_quotes(text, start)  # fmt: skip


def _fits(one: Mention, first: Ground, other: Ground) -> bool:
    length = length_between(first, other)
    return (
        length is not None and one.heard is not None and fit_of(one.heard, length, "") == "agrees"
    )


def _when(ground: Ground) -> float:
    assert ground.at is not None
    return ground.at.timestamp()
