"""The plan: every page that is to exist, at one URL each.

Owns URLs. Each page kind is a row of a table: a function from the index to page specs. Two
pages with one URL are a mistake that names both.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.index.buckets import Index
from generator.index.cards import incident_locales
from generator.model.listing import Card
from generator.model.page import PageSpec, file_of
from generator.pages.occupied import Occupied, with_machine_files


@dataclass(frozen=True, slots=True)
class Plan:
    """All pages, and where each (kind, owner) lies in each locale."""

    specs: tuple[PageSpec, ...]
    places: dict[tuple[str, str], dict[str, str]]

    def path(self, kind: str, owner: str, locale: str) -> str | None:
        """Return a page's path in a locale, or None."""
        found = self.places.get((kind, owner))
        return found.get(locale) if found else None

    def alternates(self, spec: PageSpec) -> dict[str, str]:
        """Return the paths of a page in every locale it exists in, its own among them.

        The one function behind `hreflang` in the head and in the sitemap. Empty for pages that
        have no versions: redirects and error pages.
        """
        if spec.kind in ("redirect", "not_found"):
            return {}
        return self.places.get((spec.kind, spec.owner), {})


def story_path(index: Index, card: Card) -> str:
    """Return the path of a story in the card's language."""
    return index.site.permalinks["story"].fill(
        locale=card.locale,
        year=f"{card.at.year:04d}",
        month=f"{card.at.month:02d}",
        day=f"{card.at.day:02d}",
        id=card.id,
        slug=card.slug,
        section=card.section,
    )


def feed_path(index: Index, locale: str, kind: str = "feed", section: str = "") -> str:
    """Return the path of a feed."""
    return index.site.permalinks[kind].fill(locale=locale, section=section)


def plan_pages(index: Index) -> tuple[Plan, list[Diagnostic]]:
    """Return the plan of a site, and what is wrong with its URLs."""
    specs = [spec for plan in PLANNERS for spec in plan(index)]
    places: dict[tuple[str, str], dict[str, str]] = {}
    for spec in specs:
        places.setdefault((spec.kind, spec.owner), {})[spec.locale] = spec.path
    occupied = with_machine_files()
    for path in sorted(_feed_paths(index)):
        occupied.take(file_of(path), f"the feed {path}")
    diagnostics = _collisions(index, specs, occupied)
    redirects = list(_redirects(index, places, occupied, diagnostics))
    return Plan((*specs, *redirects), places), diagnostics


def _stories(index: Index) -> Iterator[PageSpec]:
    for id, cards in index.cards.items():
        for locale, card in cards.items():
            yield PageSpec(kind="story", path=story_path(index, card), locale=locale, owner=id)


def _incidents(index: Index) -> Iterator[PageSpec]:
    pattern = index.site.permalinks["incident"]
    for id, incident in index.incidents.items():
        for locale in incident_locales(incident, index.site):
            yield PageSpec(
                kind="incident", path=pattern.fill(locale=locale, id=id), locale=locale, owner=id
            )


def _single(index: Index) -> Iterator[PageSpec]:
    for kind in ("front", "incidents", "status", "archive", "not_found"):
        pattern = index.site.permalinks[kind]
        for locale in index.site.codes:
            yield PageSpec(kind=kind, path=pattern.fill(locale=locale), locale=locale)


def _sections(index: Index) -> Iterator[PageSpec]:
    pattern = index.site.permalinks["section"]
    for section in index.site.sections:
        for locale in index.site.codes:
            path = pattern.fill(locale=locale, section=section.id)
            yield PageSpec(kind="section", path=path, locale=locale, owner=section.id)


def _terms(index: Index) -> Iterator[PageSpec]:
    site = index.site
    for taxonomy, kind in (
        ("services", "service"),
        ("topics", "topic"),
        ("people", "person"),
        ("places", "place"),
    ):
        if taxonomy not in site.taxonomies:
            continue
        ids = {id for locale in site.codes for id in index.bucket_ids(locale, kind)}
        ids.update(id for (k, id) in index.incident_buckets if k == kind)
        for id in sorted(ids):
            for locale in site.codes:
                path = site.permalinks[kind].fill(locale=locale, id=id.lower())
                yield PageSpec(kind=kind, path=path, locale=locale, owner=id)


def _months(index: Index) -> Iterator[PageSpec]:
    pattern = index.site.permalinks["month"]
    for locale in index.site.codes:
        for id in index.bucket_ids(locale, "month"):
            year, month = id.split("-")
            path = pattern.fill(locale=locale, year=year, month=month)
            yield PageSpec(kind="month", path=path, locale=locale, owner=id)


def _pages(index: Index) -> Iterator[PageSpec]:
    pattern = index.site.permalinks["page"]
    for id, page in index.pages.items():
        for version in page.versions:
            path = pattern.fill(locale=version.locale, id=id, slug=version.slug)
            yield PageSpec(kind="page", path=path, locale=version.locale, owner=id)


PLANNERS = (_single, _sections, _stories, _incidents, _terms, _months, _pages)
"""A row for each family of pages."""


def _redirects(
    index: Index,
    places: dict[tuple[str, str], dict[str, str]],
    occupied: Occupied,
    diagnostics: list[Diagnostic],
) -> Iterator[PageSpec]:
    """Yield `/` and a redirect for each alias, to its record in the first locale it has."""
    default = index.site.default.code
    if not occupied.take("index.html", "the front page"):
        yield PageSpec(
            kind="redirect", path="/", locale=default, target=places[("front", "")][default]
        )
    for kind, records in (
        ("story", index.stories),
        ("incident", index.incidents),
        ("page", index.pages),
    ):
        for id, record in records.items():
            found = places.get((kind, id))
            if not found:
                continue
            locale = default if default in found else next(iter(found))
            for alias in record.aliases:
                other = occupied.take(file_of(alias), f"the alias {alias}")
                if other:
                    diagnostics.append(
                        diagnostic(
                            "bad-alias",
                            record.span_of("aliases"),
                            f'the alias "{alias}" hides a page, a file or another alias: {other}',
                            help="an alias is an old path at which nothing lies now",
                            record=f"{kind}/{id}",
                        )
                    )
                    continue
                yield PageSpec(
                    kind="redirect",
                    path=alias,
                    locale=locale,
                    owner=f"{kind}/{id}",
                    target=found[locale],
                )


def _feed_paths(index: Index) -> set[str]:
    site = index.site
    return {
        *(
            feed_path(index, code, kind)
            for code in site.codes
            for kind in ("feed", "incidents_feed")
        ),
        *(
            feed_path(index, code, "section_feed", s.id)
            for code in site.codes
            for s in site.sections
        ),
    }


def _collisions(index: Index, specs: list[PageSpec], occupied: Occupied) -> list[Diagnostic]:
    found = []
    for spec in specs:
        other = occupied.take(spec.file, _named(spec))
        if other:
            record, span = _stated_at(index, spec)
            found.append(
                diagnostic(
                    "url-collision",
                    span,
                    f"{_named(spec)} and {other} would both lie at {spec.path}",
                    help="give one another slug, or change a pattern in site.yaml",
                    record=record,
                )
            )
    return found


def _named(spec: PageSpec) -> str:
    return " ".join(part for part in (spec.kind, spec.owner, spec.locale) if part)


def _stated_at(index: Index, spec: PageSpec) -> tuple[str, Span]:
    if spec.kind == "story":
        version = index.stories[spec.owner].version(spec.locale)
        assert version is not None
        return f"story/{spec.owner}", version.span
    if spec.kind == "incident":
        return f"incident/{spec.owner}", index.incidents[spec.owner].span
    if spec.kind == "page":
        version = index.pages[spec.owner].version(spec.locale)
        assert version is not None
        return f"page/{spec.owner}", version.span
    return "", Span("site.yaml", 1, 1)
