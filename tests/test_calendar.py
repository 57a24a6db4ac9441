"""A service's year as a calendar: which days are marked, in which order, and what is not claimed."""

import re

import pytest

from tests.newsroom import INCIDENT, SITE, Newsroom

DAY = re.compile(r'<td><a class="tag severity-(\w+)" href="([^"]+)"><span>(\S+?)<span class="visually-hidden"> ([^<]+)')  # fmt: skip


def record(began: str, ended: str = "", severity: str = "major", headline: str = "Pay down") -> str:
    """Return an incident of the service pay."""
    made = INCIDENT.split("figures:")[0].replace("severity: major", f"severity: {severity}")
    made = made.replace("en: Pay down", f"en: {headline}")
    made = re.sub(r"began: .*", f"began: {began}", made)
    return re.sub(r"ended: .*\n", f"ended: {ended}\n" if ended else "", made)


def marks(page: str) -> list[tuple[str, ...]]:
    return DAY.findall(page)


def test_every_day_of_an_incident_is_marked_in_the_page_s_digits(newsroom: Newsroom):
    newsroom.write("content/incidents/x.yaml", record("2025-10-30", "2025-11-01T09:00+05:30"))
    built = newsroom.build()
    assert marks(built.read("/en/services/pay/")) == [
        ("major", "/en/incidents/x/", "30", "Major: Pay down"),
        ("major", "/en/incidents/x/", "31", "Major"),
        ("major", "/en/incidents/x/", "1", "Major: Pay down"),
    ]
    assert [day[2] for day in marks(built.read("/bn/services/pay/"))] == ["৩০", "৩১", "১"]


@pytest.mark.parametrize(("tag", "first"), [("en-IN", "Sunday"), ("en-GB", "Monday"), ("en-MV", "Friday")])  # fmt: skip
def test_the_week_begins_as_cldr_has_it_for_the_region(newsroom: Newsroom, tag: str, first: str):
    newsroom.write("site.yaml", SITE.replace("tag: en-IN", f"tag: {tag}"))
    newsroom.write("content/incidents/x.yaml", record("2025-10-01", "2025-10-01"))
    page = newsroom.build().read("/en/services/pay/")
    assert re.search(r'<th scope="col"><span aria-hidden="true">\w</span><span class="visually-hidden">(\w+)', page)[1] == first  # fmt: skip
    weeks = re.findall(r"<tr>(<td>.*?)</tr>", page)
    assert weeks[0].count("<td></td>") == {"Sunday": 3, "Monday": 2, "Friday": 5}[first]
    assert all(week.count("<td>") == 7 for week in weeks)


def test_a_day_of_several_shows_the_worst_and_leads_to_the_list(newsroom: Newsroom):
    newsroom.write("content/incidents/x.yaml", record("2025-10-01", "2025-10-01", "minor"))
    newsroom.write("content/incidents/y.yaml", record("2025-10-01", "2025-10-01", "critical"))
    page = newsroom.build().read("/en/services/pay/")
    assert marks(page) == [("critical", "#incidents", "1", "Critical: 2 incidents")]
    assert 'id="incidents"' in page


def test_no_month_of_a_year_that_is_not_over_is_called_quiet(newsroom: Newsroom):
    newsroom.write("content/incidents/x.yaml", record("2026-07-01", "2026-07-01"))
    page = newsroom.build().read("/en/services/pay/")
    assert "January to June 2026" in page and "August" not in page
    later = newsroom.build("2027-01-01T00:00+05:30").read("/en/services/pay/")
    assert "August to December 2026" in later


@pytest.mark.parametrize(
    ("began", "ended", "days"),
    [("2025-10-01T23:50+05:30", "unknown", ["1"]), ("unknown", "2025-10-03", ["3"]), ("2025-10", "2025-10-20", []),
     ("2025", "unknown", []), ("unknown", "unknown", []), ("2025-09-30T20:00+00:00", "2025-09-30T21:00+00:00", ["1"])],
)  # fmt: skip
def test_only_days_that_are_known_are_marked(newsroom: Newsroom, began, ended, days):
    newsroom.write("content/incidents/x.yaml", record(began, ended))
    page = newsroom.build().read("/en/services/pay/")
    assert [day[2] for day in marks(page)] == days
    assert "Pay down" in page


def test_an_open_incident_is_marked_to_its_latest_update(newsroom: Newsroom):
    open_now = record("2026-10-29") + (
        "updates:\n  - {id: a, at: 2026-10-30T10:00+05:30, text: {bn: ক, en: Still down.}}\n"
    )
    newsroom.write("content/incidents/x.yaml", open_now)
    assert [day[2] for day in marks(newsroom.build().read("/en/services/pay/"))] == ["29", "30"]


def test_years_have_pages_from_the_second_on(newsroom: Newsroom):
    newsroom.write("content/incidents/x.yaml", record("2025-12-31", "2026-01-01"))
    newsroom.write("content/incidents/y.yaml", record("2026-07-01", "2026-07-01", headline="Later"))
    built = newsroom.build()
    page = built.read("/en/services/pay/2025/")
    assert '<a href="/en/services/pay/2025/" aria-current="page">2025</a>' in page
    assert [day[2] for day in marks(page)] == ["31"] and "Later" not in page
    assert "এক" not in page and "২০২৫" in built.read("/bn/services/pay/2025/")
    assert [day[2] for day in marks(built.read("/en/services/pay/"))] == ["1", "1"]
    newsroom.remove("content/incidents/x.yaml")
    assert not any("services/pay/20" in file for file in newsroom.build().files)
