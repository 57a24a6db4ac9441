"""The Bengali calendar's date as a Bengali paper's masthead prints it: ৯ কার্তিক ১৪২৯.

Which of the two calendars is meant is the house's choice; the arithmetic is `bangla`'s.
"""

from collections.abc import Mapping
from datetime import date

from generator.l10n.bangla import (
    BanglaDate,
    OutsideCalendar,
    Row,
    bangladesh_date,
    west_bengal_date,
)
from generator.l10n.bangla_months import MONTHS_BN
from generator.l10n.digits import BENGALI
from generator.l10n.tongue import Calendar

_DIGITS = str.maketrans("0123456789", BENGALI)


def speak_bangla_date(
    day: date, calendar: Calendar, starts: Mapping[int, Row], *, native: bool = True
) -> str:
    """Return the day in a Bengali calendar, in words; empty for the calendar `none`.

    Empty too where the West Bengal table does not reach: a masthead says nothing rather than
    a guess. `native` is whether its digits are Bengali.
    """
    try:
        bangla = bangla_date(day, calendar, starts)
    except OutsideCalendar:
        return ""
    if bangla is None:
        return ""
    text = f"{bangla.day} {MONTHS_BN[bangla.month - 1]} {bangla.year}"
    return text.translate(_DIGITS) if native else text


def bangla_date(day: date, calendar: Calendar, starts: Mapping[int, Row]) -> BanglaDate | None:
    """Return the day in a calendar, None for `none`. Raises `OutsideCalendar` beyond its reach."""
    match calendar:
        case "bangladesh":
            return bangladesh_date(day)
        case "west_bengal":
            return west_bengal_date(day, starts)
    return None
