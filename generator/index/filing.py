"""Filing: in which lists a visible record stands, at which URLs it lies.

Owns what belongs in which list and in which order. A list is named by its scope (a locale, or
`*` for all), kind and id: `bn:section/economy`.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from zoneinfo import ZoneInfo

from msgspec import Struct, field

from generator.index.cards import began_back, incident_locales, shown_in
from generator.model.days import days_of, year_begun
from generator.model.incident import Incident
from generator.model.listing import (
    Card,
    CorrectionPosting,
    DaysPosting,
    IncidentPosting,
    MenuPosting,
    Posting,
    SitemapPosting,
    Tie,
    UpdatePosting,
)
from generator.model.page import PageSpec
from generator.model.publication import Correction
from generator.model.shelves import TURNED, shelves_of
from generator.model.site import Site
from generator.model.story import PlainPage, Story

ALL = "*"
Row = tuple[object, ...]


class Filed(Struct, frozen=True, kw_only=True):
    """Where a record stands: rows by list, its pages, and where they lie by locale."""

    rows: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)
    pages: tuple[PageSpec, ...] = ()
    more: tuple[PageSpec, ...] = ()
    """Further pages of the same record: of an incident its shelves, and the other order."""
    cards: tuple[PageSpec, ...] = ()
    """The social cards of a story."""
    tables: tuple[PageSpec, ...] = ()
    """The tables of an incident's series, for programs."""
    aliases: tuple[str, ...] = ()


def bucket(scope: str, kind: str, id: str = "") -> str:
    """Return the name of a list."""
    return f"{scope}:{kind}/{id}"


def story_path(site: Site, card: Card) -> str:
    """Return the path of a story in the card's language."""
    return site.permalinks["story"].fill(
        locale=card.locale,
        year=f"{card.at.year:04d}",
        month=f"{card.at.month:02d}",
        day=f"{card.at.day:02d}",
        id=card.id,
        slug=card.slug,
        section=card.section,
    )


def shelf_paths(site: Site, id: str, number: int, locales: Iterable[str]) -> dict[str, str]:
    """Return where a shelf of an incident's timeline lies, by locale."""
    pattern = site.permalinks["incident_updates"]
    return {code: pattern.fill(locale=code, id=id, number=str(number)) for code in locales}


def order_paths(site: Site, id: str, locales: Iterable[str]) -> dict[str, str]:
    """Return where an incident's timeline lies in the other order, by locale."""
    pattern = site.permalinks["incident_order"]
    return {code: pattern.fill(locale=code, id=id) for code in locales}


def card_path(locale: str, id: str) -> str:
    """Return the path of a story's social card."""
    return f"/cards/{locale}/{id}.png"


def table_path(incident: str, series: str) -> str:
    """Return the path of the table of a series: one for all languages."""
    return f"/data/{incident}/{series}.csv"


def file_story(
    site: Site,
    story: Story,
    cards: Mapping[str, Card],
    tie_of: Callable[[str], Tie | None],
    upwards: Callable[[Iterable[str]], list[str]],
    drawn: Collection[str] = (),
) -> Filed:
    """File a story. `upwards` gives services with everything they are a part of.

    `drawn` are the languages in which a story has a social card.
    """
    rows: dict[str, list[Row]] = {}
    ties = [(id, tie) for id in story.incidents if (tie := tie_of(id)) is not None]
    services = upwards(s for _, tie in ties for s in tie.services)
    places = sorted(
        {*(p for _, t in ties for p in t.places), *([story.place] if story.place else ())}
    )
    for locale in site.codes:
        card = shown_in(cards, locale, site)
        if card is None:
            continue
        posting = tuple(_posting(card))
        terms = [("all", ""), ("section", story.section), ("month", posting[3])]
        terms += [("topic", topic) for topic in story.topics]
        terms += [("person", person) for person in story.byline]
        if story.series:
            terms.append(("series", story.series))
        if story.front is not None:
            terms.append(("front", ""))
        terms += [("incident", id) for id, _ in ties]
        terms += [("service", service) for service in services]
        terms += [("place", place) for place in places]
        for kind, id in dict.fromkeys(terms):
            rows.setdefault(bucket(locale, kind, str(id)), []).append(posting)
        _file_corrections(rows, site, locale, ("story", story.id), story.corrections)
    paths = {locale: story_path(site, card) for locale, card in cards.items()}
    for locale, card in cards.items():
        updated = card.release.updated
        at = (updated.start if updated else card.at).astimezone(card.at.tzinfo)
        row = SitemapPosting(paths[locale], at.isoformat(timespec="seconds"), tuple(paths.items()))
        month = f"{card.at.year:04d}-{card.at.month:02d}"
        rows.setdefault(bucket(ALL, "sitemap", month), []).append(tuple(row))
    return Filed(
        rows={name: tuple(found) for name, found in rows.items()},
        pages=_pages("story", story.id, paths),
        cards=tuple(
            PageSpec(
                kind="social_card", path=card_path(code, story.id), locale=code, owner=story.id
            )
            for code in paths
            if code in drawn
        ),
        aliases=story.aliases,
    )


def file_incident(
    site: Site, incident: Incident, upwards: Callable[[Iterable[str]], list[str]]
) -> Filed:
    """File an incident."""
    id = incident.id
    back = began_back(incident)
    posting = tuple(IncidentPosting(back, id, incident.is_open))
    rows: dict[str, list[Row]] = {bucket(ALL, "incidents", ""): [posting]}
    if incident.is_open:
        rows[bucket(ALL, "open")] = [posting]
    zone = ZoneInfo(site.timezone)
    rows[bucket(ALL, "grave", incident.severity)] = [posting]
    if year := year_begun(incident, zone):
        rows[bucket(ALL, "begun", year)] = [posting]
    days = days_of(incident, zone)
    in_calendar = tuple(DaysPosting(back, id, days.first, days.last))
    for service in upwards(incident.services):
        rows[bucket(ALL, "hit", service)] = [posting]
        for year in days.years:
            rows[bucket(ALL, "days", f"{service}/{year}")] = [in_calendar]
    for place in incident.places:
        rows[bucket(ALL, "struck", place)] = [posting]
    for before in incident.preceded_by:
        rows[bucket(ALL, "after", before)] = [(id,)]
    pattern = site.permalinks["incident"]
    paths = {code: pattern.fill(locale=code, id=id) for code in incident_locales(incident, site)}
    for code in paths:
        told = [
            tuple(UpdatePosting(-(u.known or u.at).start.timestamp(), id, u.id))
            for u in incident.updates
        ]
        if told:
            rows[bucket(code, "updates")] = list(told)
        _file_corrections(rows, site, code, ("incident", id), incident.corrections)
    _add_to_sitemap(rows, paths)
    count = len(incident.updates)
    more: list[PageSpec] = []
    for number in range(1, shelves_of(count) + 1):
        own = shelf_paths(site, id, number, paths)
        _add_to_sitemap(rows, own)
        more += _pages("incident_updates", f"{id}/{number}", own)
    if count >= TURNED:
        more += _pages("incident_order", id, order_paths(site, id, paths))
    return Filed(
        rows={name: tuple(found) for name, found in rows.items()},
        pages=_pages("incident", id, paths),
        tables=tuple(
            PageSpec(
                kind="series_table",
                path=table_path(id, series.id),
                locale=site.default.code,
                owner=f"{id}/{series.id}",
            )
            for series in incident.series
            if paths
        ),
        more=tuple(more),
        aliases=incident.aliases,
    )


def file_page(site: Site, page: PlainPage, slugs: Mapping[str, str]) -> Filed:
    """File a plain page, whose languages have these slugs."""
    pattern = site.permalinks["page"]
    paths = {
        locale: pattern.fill(locale=locale, id=page.id, slug=slug) for locale, slug in slugs.items()
    }
    rows: dict[str, list[Row]] = {}
    if page.menu:
        rows[bucket(ALL, "menu", page.menu)] = [tuple(MenuPosting(page.order, page.id))]
    _add_to_sitemap(rows, paths)
    return Filed(
        rows={name: tuple(found) for name, found in rows.items()},
        pages=_pages("page", page.id, paths),
        aliases=page.aliases,
    )


def file_listing(kind: str, owner: str, paths: Mapping[str, str]) -> Filed:
    """File the pages of a list or a single page: they stand in the sitemap only.

    The search is no page for other searches, and the error page none for any."""
    rows: dict[str, list[Row]] = {}
    if kind not in ("search", "not_found"):
        _add_to_sitemap(rows, paths)
    return Filed(
        rows={name: tuple(found) for name, found in rows.items()},
        pages=_pages(kind, owner, paths),
    )


def _posting(card: Card) -> Posting:
    updated = card.release.updated or card.release.published
    stamp = updated.start.timestamp() if updated else card.at.timestamp()
    month = f"{card.at.year:04d}-{card.at.month:02d}"
    return Posting(-card.at.timestamp(), card.id, card.locale, month, stamp)


def _file_corrections(
    rows: dict[str, list[Row]], site: Site, locale: str, record: tuple[str, str],
    corrections: tuple[Correction, ...],
) -> None:  # fmt: skip
    """File a record's corrections among those of all, and among those of their year."""
    zone = ZoneInfo(site.timezone)
    for number, correction in enumerate(corrections):
        at = correction.at
        day = at.start.astimezone(zone) if at.exact else at.start
        row = tuple(CorrectionPosting(-at.start.timestamp(), *record, number))
        for id in ("", f"{day.year:04d}"):
            rows.setdefault(bucket(locale, "corrected", id), []).append(row)


def _add_to_sitemap(rows: dict[str, list[Row]], paths: Mapping[str, str]) -> None:
    if paths:
        every = tuple(paths.items())
        rows.setdefault(bucket(ALL, "sitemap", "pages"), []).extend(
            tuple(SitemapPosting(path, "", every)) for path in paths.values()
        )


def _pages(kind: str, owner: str, paths: Mapping[str, str]) -> tuple[PageSpec, ...]:
    return tuple(
        PageSpec(kind=kind, path=path, locale=locale, owner=owner) for locale, path in paths.items()
    )
