"""Days that a text writes by the Bengali calendars, as days of the other one. Never tells."""

from collections.abc import Iterator

from generator.l10n.bangla import (
    BanglaDate,
    OutsideCalendar,
    gregorian_bangladesh,
    gregorian_west_bengal,
)
from generator.l10n.bangla_months import MONTHS_BN
from generator.l10n.digits import to_ascii
from generator.patterns import pattern

_DAY = pattern(
    r"(?<![0-9])([0-9]{1,2})\s?(?:লা|রা|ঠা|ই|শে)?\s+(" + "|".join(MONTHS_BN) + r")[ে]?(?:,?\s+([0-9]{4}))?"
)  # fmt: skip


def days_written(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Yield where a day of a Bengali calendar stands and which days it may be, in ISO 8601.

    Bangladesh and West Bengal differ; a day without its year may be any near the middle of the month.
    """
    if not any(month in text for month in MONTHS_BN):
        return
    for match in _DAY.finditer(to_ascii(text)):
        month = MONTHS_BN.index(match[2]) + 1
        days: set[str] = set()
        for year in (int(match[3]),) if match[3] else range(1425, 1436):
            for calendar in (gregorian_bangladesh, gregorian_west_bengal):
                try:
                    day = calendar(BanglaDate(year, month, int(match[1]))).isoformat()
                except OutsideCalendar:
                    continue
                days.add(day if match[3] else f"-{day[4:]}")
        yield match.start(), match.end(), tuple(sorted(days))
