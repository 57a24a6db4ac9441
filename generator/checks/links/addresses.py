"""Where the pages of a site lie, worked out from its records: no page is rendered.

Owns which addresses there are, and whose. What is published by hand counts, whatever the moment: an
address that is under embargo will be there.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from generator.content.frame import Content
from generator.index.cards import cut_cards, cut_tie
from generator.index.filing import ALL, Filed, file_incident, file_page, file_story
from generator.index.registries import TracedRegistry, services_above
from generator.pages.occupied import MACHINE_FILES, MACHINE_FOLDERS
from generator.pages.plan import (
    FOLLOWING,
    INCIDENT_LISTS,
    OWN_LISTS,
    listing_places,
    machine_files,
    term_places,
)


class Lying(Struct, frozen=True):
    """What lies at an address: the record `story/x`, in a language; a list or a file has none."""

    record: str = ""
    locale: str = ""


class Addresses(Struct, frozen=True):
    """The addresses of a site's pages below its own; `hidden` are those of what is not published."""

    pages: Mapping[str, Lying]
    hidden: Mapping[str, Lying]

    def at(self, path: str) -> Lying | None:
        """Return what lies at a path; with or without the sign at its end, which servers add."""
        for way in (path, path.removesuffix("index.html"), f"{path}/"):
            if (found := self.pages.get(way)) is not None:
                return found
        return None


def is_made_elsewhere(path: str) -> bool:
    """Return True for a file of the program's own, a picture, a style: not every name is known here."""
    first = path.lstrip("/").partition("/")[0]
    return first in MACHINE_FOLDERS or path.lstrip("/") in MACHINE_FILES or first.endswith(_FILES)


_FILES = (".webmanifest", ".ico", ".png", ".svg", ".txt", ".xml")


def addresses_of(content: Content) -> Addresses:
    """Return the addresses of a site."""
    site = content.site
    seen = list(_filed(content, lambda release: release == "published"))
    every = list(_filed(content, lambda release: True))
    pages = dict(_lying(seen))
    hidden = {path: lying for path, lying in _lying(every) if path not in pages}
    for _, _, paths in listing_places(site):
        pages |= {path: Lying(locale=code) for code, path in paths.items()}
    for paths in _term_paths(content, (filed for _, filed in seen)):
        pages |= {path: Lying(locale=code) for code, path in paths.items()}
    pages |= {spec.path: Lying(locale=spec.locale) for spec in machine_files(site)}
    pages["/"] = Lying(locale=site.default.code)
    return Addresses(pages, hidden)


def _lying(filed: Iterable[tuple[str, Filed]]) -> Iterator[tuple[str, Lying]]:
    for name, one in filed:
        for spec in (*one.pages, *one.more):
            yield spec.path, Lying(name, spec.locale)
        for alias in one.aliases:
            yield alias, Lying(name)


def _filed(content: Content, is_shown: Callable[[str], bool]) -> Iterator[tuple[str, Filed]]:
    site = content.site
    zone = ZoneInfo(site.timezone)
    registry = TracedRegistry(content.registry, lambda key: None)
    incidents = {id: one for id, one in content.incidents.items() if is_shown(one.state)}
    ties = {id: cut_tie(one) for id, one in incidents.items()}

    def upwards(services: Iterable[str]) -> list[str]:
        return services_above(services, registry)

    for id, incident in incidents.items():
        yield f"incident/{id}", file_incident(site, incident, upwards)
    for id, story in content.stories.items():
        versions = tuple(
            version
            for version in story.versions
            if is_shown(version.release.state) and version.release.published is not None
        )
        if versions:  # one without a moment has no address yet
            seen = replace(story, versions=versions)
            filed = file_story(site, seen, cut_cards(seen, zone), ties.get, upwards)
            yield f"story/{id}", filed
    for id, page in content.pages.items():
        slugs = {v.locale: v.slug for v in page.versions if is_shown(v.release.state)}
        if slugs:
            yield f"page/{id}", file_page(site, page, slugs)


def _term_paths(content: Content, filed: Iterable[Filed]) -> Iterator[dict[str, str]]:
    """Yield the paths of each list that holds anything, as the build plans them."""
    site = content.site
    held: defaultdict[tuple[str, str], dict[str, bool]] = defaultdict(dict)
    years: defaultdict[str, set[str]] = defaultdict(set)
    for one in filed:
        for name in one.rows:
            scope, _, rest = name.partition(":")
            kind, _, id = rest.partition("/")
            lists = INCIDENT_LISTS if scope == ALL else OWN_LISTS
            held[lists.get(kind, kind), id][scope] = True
            if kind == "days":
                service, _, year = id.partition("/")
                years[service].add(year)
    for (kind, id), locales in held.items():
        alone = kind == "service_year" and len(years[id.partition("/")[0]]) < 2
        if kind in FOLLOWING and id and not alone:  # one year stands on the service's own page
            yield term_places(site, kind, id, locales)
