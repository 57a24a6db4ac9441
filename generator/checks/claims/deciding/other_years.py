"""A day or a month of another year than any of the record, which is of another occasion: "the last failure, in October 2021".

Only where it is a moment's but for its year, and that is the next one or one digit away, the year alone may be wrong.
"""

from datetime import date

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.sentence.days import other_year
from generator.checks.claims.values.slips import one_apart

_DAY = 10
"""Letters of a day with its year."""


def is_of_other_year(asked: Asked, grounds: Facts) -> bool:
    """Return True for a day or a month of a year in which no moment was, unless only the year is wrong."""
    said = str(asked.heard.low)
    if not said[:1].isdigit():
        return other_year(asked, grounds)
    moments = [g.at for g in grounds if g.at is not None]
    if any(str(at.year) == said[:4] for at in moments):
        return False
    end = len(said) if "-" in said else _DAY  # a year alone is no slip of another
    return all(at.isoformat()[4:end] != said[4:] or not _is_near(said, at) for at in moments)


def is_other_month(said: str, grounds: Facts) -> bool:
    """Return True for a month of a year in which no incident began: another was then."""
    years = {str(g.at.year) for g in grounds if g.at is not None and g.role == "began"}
    return said[:1].isdigit() and said[:4] not in years


def _is_near(said: str, moment: date) -> bool:
    """Return True for a year beside a moment's, or with one digit another: on that day of any other something else was."""
    year, meant = said[:4], f"{moment:%Y}"
    return abs(int(year) - int(meant)) == 1 or one_apart(year, meant)
