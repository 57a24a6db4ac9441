"""What days, months and years a sentence names beside a mention, and whether its incident was then."""

from datetime import timedelta

from generator.checks.claims.asked import Asked
from generator.checks.claims.facts import Facts
from generator.checks.claims.ground import Ground
from generator.l10n.digits import to_ascii
from generator.patterns import pattern

_YEAR = 4
_YEARS = pattern(r"(?<![\w.,:-])(?:(?:19|20)[0-9]{2}|(?:১৯|২০)[০-৯]{2})(?![\w.,:-])")
"""Figures that are heard as nothing, and are hardly anything else than a year: Facebook's 2019 failure."""


def on_its_day(asked: Asked, ground: Ground) -> bool:
    """Return True unless the sentence names days, and a moment is of none of them nor of one beside."""
    return not asked.days or ground.at is None or not asked.days.isdisjoint(_days_about(ground))


def other_day(asked: Asked, grounds: Facts) -> bool:
    """Return True when the sentence names a day, month or year in which no moment of the incident was."""
    if other_year(asked, grounds):
        return True
    moments = [g for g in grounds if g.at is not None and g.role != "other"]
    if asked.days:
        return not any(on_its_day(asked, g) for g in moments)
    months = {
        str(one.low).rpartition("-")[2]
        for one in asked.others
        if one.kind == "date" and one is not asked.heard and "-" in str(one.low)
    }
    timed = asked.heard.kind in ("clock", "duration")  # figures are often of other months
    return timed and bool(months) and months.isdisjoint(f"{g.at:%m}" for g in moments)


def other_year(asked: Asked, grounds: Facts) -> bool:
    """Return True when the sentence names a year in which no moment of the incident was."""
    years = {
        str(end)[:_YEAR]
        for one in asked.others
        if one.kind == "date" and one is not asked.heard
        for end in (one.low, one.high)
        if str(end)[:1].isdigit()
    }
    years |= {
        to_ascii(year[0])
        for year in _YEARS.finditer(asked.text)
        if not any(
            one.start <= year.start() < one.end
            for one in asked.others
            if one.unit or one.text != year[0]
        )
    }
    if not years:
        return False
    known = {str(g.at.year) for g in grounds if g.at is not None}
    return years.isdisjoint(known)


def _days_about(ground: Ground) -> frozenset[str]:
    """Return the day of a moment and those beside it, which it may be by another clock."""
    assert ground.at is not None
    day = ground.at.date()
    return frozenset((day + timedelta(days=n)).isoformat()[-5:] for n in (-1, 0, 1))
