"""A service's year as a calendar: which days an incident marked, and how badly.

Reads of a year only that year's list and the heads in it, so an incident of another year or
service touches none of it. Says of no month that it was quiet before that month is over.
"""

from calendar import Calendar
from collections import defaultdict
from datetime import date, datetime, timedelta

from generator.index.filing import ALL
from generator.l10n.dates import speak_date, speak_months
from generator.l10n.language import Language
from generator.model.incident import SEVERITIES
from generator.model.listing import DaysPosting, IncidentHead
from generator.pages.calendar_faces import (
    CalendarDay,
    CalendarFace,
    CalendarMonth,
    ServiceYearFace,
)
from generator.pages.faces import Link, Spoken
from generator.pages.view import View

INCIDENTS = "#incidents"
"""Where the page lists the incidents that its calendar marks."""
_Marks = dict[date, list[IncidentHead]]


def service_year_face(view: View, service: str, year: str) -> ServiceYearFace:
    """Return a service's year."""
    index = view.publication.index
    heads = index.heads_of(index.days(service, year))
    return ServiceYearFace(
        service=view.link("service", service),
        year=view.speaking.voice.language.digits(year),
        years=year_links(view, service, year),
        calendar=calendar_face(view, service, year),
        incidents=view.incident_cards(heads),
    )


def years_of(view: View, service: str) -> list[str]:
    """Return the years in which a service had incidents, newest first."""
    return view.publication.index.bucket_ids(ALL, f"days/{service}")[::-1]


def year_links(view: View, service: str, current: str) -> tuple[Link, ...]:
    """Return links to the years of a service; none where there is but one."""
    years = years_of(view, service)
    if len(years) < 2:
        return ()
    digits = view.speaking.voice.language.digits
    return tuple(
        Link(
            Spoken(digits(year)),
            view.url("service_year", f"{service}/{year}"),
            current=year == current,
        )
        for year in years
    )


def calendar_face(view: View, service: str, year: str) -> CalendarFace | None:
    """Return the calendar of a service's year; None where no incident of it has a day."""
    language = view.speaking.voice.language
    marks = _marks(view, view.publication.index.days(service, year), int(year))
    if not marks:
        return None
    found = {head.severity for heads in marks.values() for head in heads}
    return CalendarFace(
        year=language.digits(year),
        weekdays=tuple(_weekday(day, language) for day in _calendar(language).iterweekdays()),
        months=tuple(_months(view, marks, int(year))),
        severities=tuple(
            view.speaking.tag("severity", code) for code in reversed(SEVERITIES) if code in found
        ),
    )


def _marks(view: View, rows: list[DaysPosting], year: int) -> _Marks:
    """Return the incidents of each day of the year, the worst first."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    marks: _Marks = defaultdict(list)
    for row in rows:
        head = view.publication.index.head(row.id) if row.first else None
        if head is None:
            continue
        low = max(first, date.fromisoformat(row.first))
        high = min(last, date.fromisoformat(row.last))
        for number in range((high - low).days + 1):
            marks[low + timedelta(days=number)].append(head)
    for heads in marks.values():
        heads.sort(key=lambda head: -SEVERITIES.index(head.severity))
    return dict(marks)


def _months(view: View, marks: _Marks, year: int) -> list[CalendarMonth]:
    """Return the months with a mark as weeks, and those between them as runs."""
    language = view.speaking.voice.language
    marked = sorted({day.month for day in marks})
    last = 12 if _is_over(view, year) else marked[-1]
    found: list[CalendarMonth] = []
    quiet: list[int] = []

    def end_run() -> None:
        if quiet:
            name = speak_months(date(year, quiet[0], 1), date(year, quiet[-1], 1), language)
            found.append(CalendarMonth(name=name, weeks=()))
            quiet.clear()

    for month in range(1, last + 1):
        if month not in marked:
            quiet.append(month)
            continue
        end_run()
        name = speak_date(date(year, month, 1), language, "month")
        found.append(CalendarMonth(name=name, weeks=_weeks(view, marks, year, month)))
    end_run()
    return found


def _weeks(
    view: View, marks: _Marks, year: int, month: int
) -> tuple[tuple[CalendarDay | None, ...], ...]:
    weeks: list[tuple[CalendarDay | None, ...]] = []
    said = ""
    for numbers in _calendar(view.speaking.voice.language).monthdayscalendar(year, month):
        week: list[CalendarDay | None] = []
        for number in numbers:  # 0 is a day of another month
            face = None
            if number:
                day = date(year, month, number)
                face, said = _day(view, day, marks.get(day, []), said)
            week.append(face)
        weeks.append(tuple(week))
    return tuple(weeks)


def _day(view: View, day: date, heads: list[IncidentHead], before: str) -> tuple[CalendarDay, str]:
    """Return a day, and what it is about: the day after does not say the same again."""
    speaking = view.speaking
    digits = speaking.voice.language.digits
    about, url, said = "", "", Spoken("")
    if len(heads) == 1:
        card = view.incident_card(heads[0])
        about, url, said = card.id, card.url, card.headline
    elif heads:
        about, url = " ".join(head.id for head in heads), INCIDENTS
        said = Spoken(incident_count(view, len(heads)))
    face = CalendarDay(
        number=digits(str(day.day)),
        iso=day.isoformat(),
        severity=speaking.tag("severity", heads[0].severity) if heads else None,
        url=url,
        said=Spoken("") if about == before else said,
    )
    return face, about


def incident_count(view: View, count: int) -> str:
    """Return how many incidents, in words: "2 incidents"."""
    voice = view.speaking.voice
    said = voice.catalog.ngettext("%(count)s incident", "%(count)s incidents", count)
    return said % {"count": voice.language.digits(str(count))}


def _is_over(view: View, year: int) -> bool:
    return view.publication.horizon.passed(datetime(year + 1, 1, 1, tzinfo=view.speaking.zone))


def _calendar(language: Language) -> Calendar:
    """Return the calendar whose weeks begin as the region's do (0 is Monday)."""
    return Calendar(language.cldr.week)


def _weekday(day: int, language: Language) -> tuple[str, str]:
    """Return a weekday's short and full name. CLDR has Latin letters where it lacks shorter ones."""
    cldr = language.cldr
    narrow = cldr.narrow_weekdays[day]
    if narrow.isascii() and language.script != "Latn":
        narrow = cldr.short_weekdays[day]
    return narrow, (language.tongue.weekdays or cldr.weekdays)[day]
