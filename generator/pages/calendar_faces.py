"""What a template sees of a year: its months as tables of weeks, the days that incidents marked.

A part of the contract of the theme, beside `faces` and `matters`.
"""

from msgspec import Struct

from generator.pages.faces import IncidentCard, Link, Spoken, Tag


class CalendarDay(Struct, frozen=True, kw_only=True, array_like=True):
    """A day: its number in the page's digits. `severity` is the worst of its incidents, None on a quiet day.

    `url` leads to the incident, or to the list of several; `said` is what a reader hears of it beside
    the severity: the headline, or how many there are. It is empty where the day before said it.
    """

    number: str
    iso: str
    severity: Tag | None
    url: str
    said: Spoken


class CalendarMonth(Struct, frozen=True, kw_only=True, array_like=True):
    """A month with its weeks (None is a day of another month), or a run of months without an incident,
    which has no weeks."""

    name: str
    weeks: tuple[tuple[CalendarDay | None, ...], ...]


class CalendarFace(Struct, frozen=True, kw_only=True, array_like=True):
    """A year of a service. `weekdays` are short and full names in the order of the region; `severities`
    those that it marks, worst first."""

    year: str
    weekdays: tuple[tuple[str, str], ...]
    months: tuple[CalendarMonth, ...]
    severities: tuple[Tag, ...]


class ServiceYearFace(Struct, frozen=True, kw_only=True, array_like=True):
    """A service's year on a page of its own. `calendar` is None where no incident has a day."""

    service: Link
    year: str
    years: tuple[Link, ...]
    calendar: CalendarFace | None
    incidents: tuple[IncidentCard, ...]
