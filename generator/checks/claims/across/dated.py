"""A day that stands beside a clock time is the day of that time's moment: "Thursday, 12 November, at 10.15 am".

So it agrees where it is that day; and where the time is surely that moment's, and the day is another, it contradicts.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from generator.checks.claims.beside.nights import by_night
from generator.checks.claims.deciding.moments import shares_day
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.sentence.asked import LOCAL
from generator.checks.claims.sentence.days import weekday_beside
from generator.checks.claims.values.against import fit_of
from generator.checks.claims.words.clause import holds, words_amid
from generator.checks.claims.words.cues import cues_of
from generator.l10n.hearing.heard import Heard, minutes_of, names_day
from generator.l10n.weekdays import find_weekdays, weekdays_of
from generator.saying import say

_BESIDE = 2
"""The most words between a day and its clock time; those of a time zone come on top."""
_ZONE = 2
_TOLD = 0.7
"""How surely a moment is meant by a time that others are rounded to as well."""
_WEEK, _SIGN = 7, 2
"""Days; and the letters of a sign between a day and that of the week."""
_ROUND = 15
_WHY = say("it is the day of the time beside it")
_TIMED = say("it was so then on the day beside it")
NOT_ITS_DAY = say("it is not the day of the time beside it")
Ask = Callable[[Mention], Mention]
"""Judges a time as if the record had not the fact that it was held against."""
Judge = Callable[[Mention, Mention], Mention]
"""Judges a time as if a day that its sentence names were not there."""


def with_their_days(found: Sequence[Mention], facts: Facts, without: Judge) -> Iterator[Mention]:
    """Yield the mentions of a sentence; a day is held against the time beside it, a time that contradicts what was on another day against its day."""
    for one in found:
        day = one.heard
        if day is not None and day.kind == "clock" and one.verdict == "contradicts":
            ground = _of_day_beside(one, found, facts)
            yield replace(one, verdict="agrees", ground=ground, reason=_TIMED) if ground else one
            continue
        if day is None or day.kind != "date" or one.verdict in ("ignored", "bound"):
            yield one
            continue
        if one.verdict == "contradicts" and (ground := _of_time_beside(one, day, found)):
            yield replace(one, verdict="agrees", ground=ground, reason=_WHY)
        elif ground := _misdated(one, day, found, facts, without):
            yield replace(one, verdict="contradicts", ground=ground, reason=NOT_ITS_DAY)
        else:
            yield one


def _of_day_beside(time: Mention, found: Sequence[Mention], facts: Facts) -> Ground | None:
    """Return the moment that was just then on the day beside a clock time, where the fact that this is held against was on another."""
    held = time.ground
    if held is None or held.at is None or time.heard is None or time.heard.bound != "exact":
        return None
    dates = [one.heard for one in found if one.verdict == "agrees" and _is_its_own(one, time)]
    weekday = weekday_beside(time.sentence.text, time.heard, cues_of(time.sentence.locale))
    for ground in facts:
        if ground.at is None or not (ground.clock and ground.ours):
            continue
        if fit_of(time.heard, ground, time.clock) != "agrees":
            continue
        known = [by_clock(one, time.clock).at for one in (ground, held)]
        days = [at.weekday() for at in known if at is not None]
        if any(_parts(day, ground, held, time.clock) for day in dates if day is not None):
            return ground
        if weekday is not None and days[0] == weekday != days[1]:
            return ground
    return None


def _parts(day: Heard, ground: Ground, held: Ground, clock: str) -> bool:
    """Return True for a day that is one moment's, and not the other's."""
    return (
        day.kind == "date"
        and fit_of(day, ground, clock) == "agrees"
        and fit_of(day, held, clock) != "agrees"
    )


def beside_wrong_days(found: Sequence[Mention], without: Judge) -> Iterator[Mention]:
    """Yield the mentions of a sentence; a length or a time beside the only day, and that is wrong, is judged as if it did not stand there."""
    days = [one for one in found if one.heard is not None and one.heard.kind == "date"]
    wrong = days[0] if len(days) == 1 and days[0].verdict == "contradicts" else None
    for one in found:
        timed = one.heard is not None and one.heard.kind in ("clock", "duration")
        yield without(wrong, one) if wrong and timed and one.verdict == "unexplained" else one


def of_their_days(found: Sequence[Mention], of_another: Ask) -> Iterator[Mention]:
    """Yield the mentions of a sentence; a round time beside a day of the record is that of no moment of another day of which the sentence has no word.

    It is asked for again without that moment: "on 14 August, at a quarter past six", where something was at 6.15 am on the 9th.
    """
    for one in found:
        yield of_another(one) if _is_of_other_day(one, found) else one


def _is_of_other_day(time: Mention, found: Sequence[Mention]) -> bool:
    ground, heard = time.ground, time.heard
    if heard is None or heard.kind != "clock" or time.verdict != "agrees":
        return False
    if ground is None or ground.at is None or time.score > 0 or is_sure(time):
        return False
    cues = cues_of(time.sentence.locale)
    days = [
        one.heard
        for one in found
        if one.verdict == "agrees" and one.heard is not None and _is_its_own(one, time)
        if one.heard.kind == "date" and names_day(str(one.heard.low))
    ]
    return bool(days) and not any(
        fit_of(said, ground, zone) == "agrees"
        for day in days
        for said in (day, by_night(day, time.sentence, cues))
        for zone in ((time.clock,) if time.clock else ("", LOCAL))
    )


def _of_time_beside(one: Mention, day: Heard, found: Sequence[Mention]) -> Ground | None:
    """Return the moment whose time stands beside a day that is its own, or that of its night."""
    night = by_night(day, one.sentence, cues_of(one.sentence.locale))
    grounds = (
        other.ground
        for other in found
        if other.verdict == "agrees" and other.ground is not None and stands_beside(one, other)
    )
    return next(
        (g for g in grounds if g.at is not None and fit_of(night, g, one.clock) == "agrees"), None
    )


def _misdated(
    one: Mention, day: Heard, found: Sequence[Mention], facts: Facts, without: Judge
) -> Ground | None:
    """Return the moment whose time stands beside a day that is not its day, nor of any other at that time."""
    if not names_day(str(day.low)) or day.low != day.high:
        return None
    meant: Ground | None = None
    for other in found:
        if other.verdict not in ("agrees", "unexplained") or not _is_its_own(one, other):
            continue
        told = other.verdict == "agrees" and is_sure(other)
        time = other if told else without(one, other)
        ground = time.ground
        if time.verdict != "agrees" or ground is None or not ground.ours or not ground.clock:
            continue
        much = told or other.verdict != "agrees" or is_a_week_off(one, ground)
        if not (much and is_sure(time)) or not _shares_day(day, ground, time.clock):
            continue
        if any(_is_then(one, day, g, time) for g in facts if g.at is not None and g.clock):
            return None
        meant = ground
    return meant


def is_a_week_off(one: Mention, ground: Ground) -> bool:
    """Return True for a day that is a week before a moment's or after it, and stands beside its day of the week: Monday, 21 September, of the 14th."""
    assert ground.at is not None and one.heard is not None
    said, text, locale = str(one.heard.low), one.sentence.text, one.sentence.locale
    near = one.heard.start - _SIGN, one.heard.end + _SIGN
    beside = {
        match[1]
        for match in find_weekdays(text, locale)
        if near[0] <= match.end() and match.start() <= near[1]
    }
    if beside != {weekdays_of(locale)[ground.at.weekday()]}:
        return False
    with suppress(ValueError):  # 29 February of another year
        whole = said.replace("-", str(ground.at.year), 1) if said.startswith("--") else said
        return abs(date.fromisoformat(whole) - ground.at.date()).days == _WEEK
    return False


def is_of_its_day(time: Mention, ground: Ground) -> bool:
    """Return True for a clock time beside the date, or the day of the week, of a moment."""
    sentence, heard = time.sentence, time.heard
    if heard is None or heard.kind != "clock" or ground.at is None or not ground.clock:
        return False
    local = by_clock(ground, time.clock)
    assert local.at is not None
    if weekday_beside(sentence.text, heard, cues_of(sentence.locale)) == local.at.weekday():
        return True
    days = (one for one in sentence.heard if one.kind == "date" and names_day(str(one.low)))
    return any(
        fit_of(day, ground, time.clock) == "agrees"
        and len(words_amid(sentence.text, day, heard)) <= _BESIDE + _ZONE
        for day in days
    )


def _is_then(one: Mention, day: Heard, ground: Ground, time: Mention) -> bool:
    """Return True for a moment at a time that was on the day that is said, or on that of its night, by the clock of either."""
    assert time.heard is not None
    night = by_night(day, one.sentence, cues_of(one.sentence.locale))
    return any(
        fit_of(time.heard, ground, zone) != "contradicts"
        and any(fit_of(said, ground, zone) != "contradicts" for said in (day, night))
        for zone in ((time.clock,) if time.clock else ("", LOCAL))
    )


def _shares_day(day: Heard, ground: Ground, clock: str) -> bool:
    """Return True for a day that has the month or the day of the month of a moment by the clock of its time."""
    return shares_day(str(day.low), by_clock(ground, clock))


def by_clock(ground: Ground, clock: str) -> Ground:
    """Return a moment by a clock: a zone, its incident's own, or where none is named the newsroom's."""
    zone = ground.zone if clock == LOCAL else clock
    assert ground.at is not None
    return replace(ground, at=ground.at.astimezone(ZoneInfo(zone)), zone="") if zone else ground


def is_sure(time: Mention) -> bool:
    """Return True for a time to the minute, and for one whose moment the sentence tells of."""
    heard = time.heard
    assert heard is not None
    odd = heard.bound == "exact" and bool(minutes_of(str(heard.low)) % _ROUND)
    return odd or time.score >= _TOLD


def _is_its_own(day: Mention, other: Mention) -> bool:
    """Return True for the clock time that stands beside a day, with nothing between them that begins, ends or says up to when something was."""
    cues = cues_of(day.sentence.locale)
    if other.heard is None or day.heard is None or other.heard.kind != "clock":
        return False
    words = words_amid(day.sentence.text, day.heard, other.heard)
    apart = (*cues.until_before, *cues.until_behind, *cues.from_behind, *cues.part)
    apart = (*apart, *cues.begin, *cues.end)
    most = _BESIDE + (_ZONE if other.clock else 0)
    return len(words) <= most and not holds(words, apart)


def stands_beside(day: Mention, other: Mention) -> bool:
    """Return True for the clock time that stands beside a day: 18 July, at 4.20 am."""
    if other.heard is None or day.heard is None or other.heard.kind != "clock":
        return False
    if other.sentence is not day.sentence:
        return False
    return len(words_amid(day.sentence.text, day.heard, other.heard)) <= _BESIDE
