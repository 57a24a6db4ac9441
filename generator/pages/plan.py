"""The plan: which pages and machine files a site has besides those of its records.

Owns the pages of lists and the single pages. What a record owns is filed with it.
"""

from collections.abc import Iterator, Mapping

from generator.model.page import PageSpec
from generator.model.site import Site

SINGLE = ("front", "incidents", "status", "archive", "search", "not_found")
TERMS: Mapping[str, str] = {
    "service": "services",
    "topic": "topics",
    "person": "people",
    "place": "places",
}
"""Kinds of pages that list what has a term, and the taxonomy that switches them on."""
INCIDENT_LISTS: Mapping[str, str] = {"hit": "service", "struck": "place"}
"""Lists of incidents, and the kind of page that shows them."""


def feed_path(site: Site, locale: str, kind: str = "feed", section: str = "") -> str:
    """Return the path of a feed."""
    return site.permalinks[kind].fill(locale=locale, section=section)


def manifest_path(locale: str) -> str:
    """Return the path of a language's web manifest."""
    return f"/{locale}.webmanifest"


def listing_places(site: Site) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield the single pages and the sections: kind, owner, and paths by locale."""
    for kind in SINGLE:
        if kind == "search" and not site.search:
            continue
        pattern = site.permalinks[kind]
        yield kind, "", {locale: pattern.fill(locale=locale) for locale in site.codes}
    pattern = site.permalinks["section"]
    for section in site.sections:
        yield (
            "section",
            section.id,
            {locale: pattern.fill(locale=locale, section=section.id) for locale in site.codes},
        )


def term_places(site: Site, kind: str, id: str, locales: Mapping[str, bool]) -> dict[str, str]:
    """Return the paths of a list's pages; `locales` says where the list holds anything.

    A term has a page in every language as soon as one has something to show; a month only
    where it has stories.
    """
    pattern = site.permalinks[kind]
    if kind == "month":
        year, month = id.split("-")
        return {
            code: pattern.fill(locale=code, year=year, month=month)
            for code in site.codes
            if locales.get(code)
        }
    if TERMS[kind] not in site.taxonomies or not any(locales.values()):
        return {}
    return {code: pattern.fill(locale=code, id=id.lower()) for code in site.codes}


def machine_files(site: Site) -> Iterator[PageSpec]:
    """Yield the feeds and the other files for programs, but for the sitemaps' parts."""
    default = site.default.code
    for code in site.codes:
        for kind in ("feed", "incidents_feed"):
            yield PageSpec(kind=kind, path=feed_path(site, code, kind), locale=code)
        yield PageSpec(kind="web_manifest", path=manifest_path(code), locale=code)
        for section in site.sections:
            path = feed_path(site, code, "section_feed", section.id)
            yield PageSpec(kind="section_feed", path=path, locale=code, owner=section.id)
    for kind, path in (
        ("sitemap_index", "/sitemap.xml"),
        ("robots", "/robots.txt"),
        ("headers", "/_headers"),
        ("root_not_found", "/404.html"),
    ):
        yield PageSpec(kind=kind, path=path, locale=default)
