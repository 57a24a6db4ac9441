"""The names of the big newsroom's output files, by what they are: in both languages, or `of` one.

Says which lists show a story, from nothing but the story's number.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

CODES = ("bn", "en")
SECTIONS = ("economy", "city", "world")
NEWEST = datetime.fromisoformat("2026-10-30T09:00+05:30")
ABOUT = {3: "i1", 12: "i1", 7: "i2", 18: "i2", 10: "i3", 20: "i4", 25: "i5"}
"""The stories that are about an incident."""
Files = set[str]


def of(code: str, files: Iterable[str]) -> Files:
    """Return the files of one language."""
    return {file for file in files if file.startswith(f"{code}/")}


def both(files: Iterable[str]) -> Files:
    """Return files with those of the other language."""
    return {f"{code}/{file.partition('/')[2]}" for file in files for code in CODES}


def _each(tail: str) -> Files:
    return {f"{code}/{tail}" for code in CODES}


def year_of(id: str) -> str:
    """Return the year of a story."""
    return month_of(id)[:4]


def month_of(id: str) -> str:
    """Return the month of a story, as `2026-03`."""
    return f"{NEWEST - timedelta(days=12 * (30 - int(id[1:]))):%Y-%m}"


def stories(*ids: str) -> Files:
    """Return the pages of stories."""
    return {file for id in ids for file in _each(f"{year_of(id)}/{id}/index.html")}


def section(id: str) -> Files:
    """Return a section's fronts; the functions below return other kinds of lists."""
    return _each(f"{id}/index.html")


def section_feed(id: str) -> Files:
    return _each(f"{id}/feed.xml")


def month(*ids: str) -> Files:
    return {file for id in ids for file in _each(f"{id.replace('-', '/')}/index.html")}


def incidents(*ids: str) -> Files:
    return {file for id in ids for file in _each(f"incidents/{id}/index.html")}


def narrowed(*years: str) -> Files:
    """Return the lists of incidents of years: the index, the severity that all have, the years."""
    return INCIDENTS | _each("incidents/severity/major/index.html") | {f for y in years for f in _each(f"incidents/year/{y}/index.html")}  # fmt: skip


def service_years(year: str, *ids: str) -> Files:
    """Return the pages of a year of services that have more than one."""
    return {file for id in ids for file in _each(f"services/{id}/{year}/index.html")}


def corrected(year: str) -> Files:
    """Return the lists of corrections that show one of a year."""
    return CORRECTED | _each(f"corrected/{year}/index.html")


def table(*ids: str) -> Files:
    """Return the files of the series of incidents: one for all languages."""
    return {f"data/{id}/reports.csv" for id in ids}


def services(*ids: str) -> Files:
    return {file for id in ids for file in _each(f"services/{id}/index.html")}


def topic(*ids: str) -> Files:
    return {file for id in ids for file in _each(f"topics/{id}/index.html")}


def person(*ids: str) -> Files:
    return {file for id in ids for file in _each(f"people/{id}/index.html")}


def place(id: str) -> Files:
    return _each(f"places/{id.lower()}/index.html")


def plain(*ids: str) -> Files:
    return {file for id in ids for file in _each(f"{id}/index.html")}


def lists(id: str) -> Files:
    """Return the pages that list a story, but for those that relate to it."""
    number = int(id[1:])
    found = section(SECTIONS[number % 3]) | month(month_of(id))
    found |= person("ana" if number % 4 == 0 else "desk")
    if number % 5 < 2:
        found |= topic("payments" if number % 5 == 0 else "grid")
    if number >= 10:
        found |= FRONT
    about = ABOUT.get(number)
    if about:
        named, over, where = _NAMED[about]
        found |= incidents(about) | services(*named, *over) | place(where)
    return found


_NAMED = {
    "i1": (("pay",), ("net",), "IN"),
    "i2": (("pay",), ("net",), "IN"),
    "i3": (("bank",), (), "BD"),
    "i4": (("net",), (), "delta"),
    "i5": (("bank",), (), "delta"),
    "i6": (("cell",), (), "delta"),
}
"""What an incident names: its services, the services that these are a part of, its place."""
FRONT = _each("index.html")
FEED = _each("feed.xml")
INCIDENTS = _each("incidents/index.html")
CORRECTED = _each("corrected/index.html")
INCIDENTS_FEED = _each("incidents/feed.xml")
STATUS = _each("status/index.html")
ARCHIVE = _each("archive/index.html")
MACHINE = {"sitemap.xml", "robots.txt", "_headers"}
MANIFESTS = {f"{code}.webmanifest" for code in CODES}


def sitemaps(*months: str, pages: bool = False, index: bool = False) -> Files:
    """Return the sitemaps that an edit changes: a month of stories has its own.

    A month's sitemap has the address, last change and languages of its stories; `pages` has the
    addresses of all other pages; the index has the names of the sitemaps alone.
    """
    found = {f"sitemaps/{one}.xml" for one in months}
    return found | ({"sitemaps/pages.xml"} if pages else set()) | ({"sitemap.xml"} if index else set())  # fmt: skip
