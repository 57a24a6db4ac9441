"""The plan: which pages and machine files a site has besides those of its records.

Owns the pages of lists and the single pages. What a record owns is filed with it.
"""

from collections.abc import Iterator, Mapping

from generator.model.page import PageSpec
from generator.model.site import Site

SINGLE = ("front", "incidents", "status", "archive", "corrections", "search", "not_found")
TERMS: Mapping[str, str] = {
    "service": "services",
    "topic": "topics",
    "person": "people",
    "place": "places",
}
"""Kinds of pages that list what has a term, and the taxonomy that switches them on."""
INCIDENT_LISTS: Mapping[str, str] = {
    "hit": "service",
    "struck": "place",
    "days": "service_year",
    "grave": "incidents_severity",
    "begun": "incidents_year",
}
"""Lists of incidents, and the kind of page that shows them."""
OWN_LISTS: Mapping[str, str] = {"month": "month", "corrected": "corrections_year"}
"""Lists of one language, and the kind of page that shows them in that language alone."""
FOLLOWING = frozenset({*TERMS, *INCIDENT_LISTS.values(), *OWN_LISTS.values()})
"""The kinds of pages that come and go with what their lists hold."""


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

    A term has a page in every language as soon as one has something to show, and so has a list of
    incidents; a month, or a year of corrections, only where it holds any.
    """
    if not any(locales.values()) or (kind in _SWITCH and _SWITCH[kind] not in site.taxonomies):
        return {}
    pattern = site.permalinks[kind]
    where = [code for code in site.codes if kind not in OWN_LISTS.values() or locales.get(code)]
    return {code: pattern.fill(locale=code, **_holes(kind, id)) for code in where}


_SWITCH = {**TERMS, "service_year": "services"}


def _holes(kind: str, id: str) -> dict[str, str]:
    """Return what stands in the pattern of a list's page."""
    match kind:
        case "month":
            year, month = id.split("-")
            return {"year": year, "month": month}
        case "service_year":
            service, _, year = id.partition("/")
            return {"id": service.lower(), "year": year}
        case "incidents_year" | "corrections_year":
            return {"year": id}
    return {"id": id.lower()}


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
