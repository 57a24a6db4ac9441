"""The index: visible records and sorted lists, read from the state when a page asks.

The only way from the state to pages. Every answer notes the key that it depends on, absence
included, so that a page becomes dirty when what it looked for in vain appears.
"""

from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

from generator.index import keys
from generator.index.cards import glance_at_card
from generator.index.filing import ALL, bucket
from generator.index.listing import Listing, Rows
from generator.index.registries import TracedRegistry, services_above
from generator.index.store import Store
from generator.model.facts import Fact, Unspeakable, fact_of
from generator.model.incident import Charted, Incident, Series, Source
from generator.model.listing import (
    Card,
    CorrectionPosting,
    DaysPosting,
    IncidentGlance,
    IncidentHead,
    IncidentPosting,
    MenuPosting,
    SitemapPosting,
    StateUpdate,
    StoryGlance,
    Tie,
    UpdatePosting,
)
from generator.model.page import sitemap_files
from generator.model.picture import Shown
from generator.model.publication import Correction
from generator.model.shelves import Shelf, cut_shelf, shelf_of
from generator.model.site import Site
from generator.model.story import PlainPage, Story, Version
from generator.trace import Trace

_KEPT = 4_000
_KEPT_TEXTS = 64
_UNKNOWN = object()


class Index:
    """Visible records and their lists. Everything in it may be published."""

    def __init__(self, store: Store, site: Site, registry: TracedRegistry, trace: Trace) -> None:
        self.site = site
        self.registry = registry
        self.trace = trace
        self._store = store
        self._kept: dict[str, Any] = {}
        self._lists: dict[str, Rows] = {}
        self._texts: OrderedDict[str, Any] = OrderedDict()

    # --- records ---

    def story(self, id: str) -> Story | None:
        """Return a story's shared fields; its versions are asked for one by one."""
        self.trace.read(keys.story(id))
        found: Story | None = self._get(f"seen/story/{id}")
        return found

    def page(self, id: str) -> PlainPage | None:
        """Return a plain page's shared fields: for filing it, which follows its reading."""
        found: PlainPage | None = self._get(f"seen/page/{id}")
        return found

    def version(self, kind: str, id: str, locale: str) -> Version | None:
        """Return a story or page in one language, with its text."""
        self.trace.read(keys.version(kind, id, locale))
        name = f"{kind}/{id}/{locale}"
        found: Version | None = self._texts.get(name)
        if found is None:
            found = self._store.get(name, table="bodies")
            if found is not None:
                self._texts[name] = found
                if len(self._texts) > _KEPT_TEXTS:
                    self._texts.popitem(last=False)
        return found

    def is_behind(self, kind: str, id: str, locale: str) -> bool:
        """Return True for a translation that is behind its original on facts."""
        self.trace.read(keys.behind(kind, id, locale))
        return self._get(f"behind/{kind}/{id}/{locale}") is not None

    def incident(self, id: str) -> Incident | None:
        """Return a whole incident."""
        self.trace.read(keys.incident(id))
        return self._incident(id)

    def head(self, id: str) -> IncidentHead | None:
        """Return what lists show of an incident."""
        self.trace.read(keys.head(id))
        found: IncidentHead | None = self._get(f"head/{id}")
        return found

    def tie(self, id: str) -> Tie | None:
        """Return what others ask of an incident to be filed."""
        self.trace.read(keys.tie(id))
        found: Tie | None = self._get(f"tie/{id}")
        return found

    def sources(self, id: str) -> tuple[Source, ...]:
        """Return an incident's sources."""
        self.trace.read(keys.sources(id))
        found: tuple[Source, ...] | None = self._get(f"sources/{id}")
        return found or ()

    def corrections(self, kind: str, id: str) -> tuple[Correction, ...]:
        """Return the corrections of a story or incident, as they were written."""
        self.trace.read(keys.corrections(kind, id))
        return self._get(f"corrections/{kind}/{id}") or ()

    def chart(self, incident: str, series: str) -> Charted | None:
        """Return a series with what its chart shows of its incident, or None."""
        self.trace.read(keys.chart(incident, series))
        found: Charted | None = self._get(f"chart/{incident}/{series}")
        return found

    def series(self, incident: str, series: str) -> Series | None:
        """Return a series alone, or None."""
        self.trace.read(keys.series(incident, series))
        found: Charted | None = self._get(f"chart/{incident}/{series}")
        return found.series if found is not None else None

    def states_of(self, id: str) -> tuple[StateUpdate, ...]:
        """Return how an incident changed the states of services, oldest first."""
        self.trace.read(keys.states(id))
        found: tuple[StateUpdate, ...] | None = self._get(f"states/{id}")
        return found or ()

    def fact(self, incident: str, name: str) -> Fact | Unspeakable | None:
        """Return a fact of an incident, or None when there is no such incident."""
        self.trace.read(keys.fact(incident, name))
        record = self._incident(incident)
        return fact_of(record, name) if record else None

    def shelf(self, id: str, number: int) -> Shelf | None:
        """Return a shelf of an incident's timeline, or None."""
        self.trace.read(keys.shelf(id, number))
        record = self._incident(id)
        return cut_shelf(record, number) if record else None

    def shelf_of(self, id: str, update: str) -> int:
        """Return the shelf of an update of a long timeline; 0 where the incident's page has it."""
        self.trace.read(keys.shelved(id, update))
        record = self._incident(id)
        ids = [one.id for one in record.updates] if record else []
        return shelf_of(ids.index(update), len(ids)) if update in ids else 0

    def card(self, id: str, locale: str) -> Card | None:
        """Return a story's card in one language, or None."""
        self.trace.read(keys.card(id, locale))
        found: Card | None = self._get(f"card/{id}/{locale}")
        return found

    def story_glance(self, id: str, locale: str) -> StoryGlance | None:
        """Return what a social card shows of a story in one language, or None."""
        self.trace.read(keys.glance(f"story/{id}/{locale}"))
        found: Card | None = self._get(f"card/{id}/{locale}")
        return glance_at_card(found) if found is not None else None

    def incident_glance(self, id: str) -> IncidentGlance | None:
        """Return what a social card shows of an incident, or None."""
        self.trace.read(keys.glance(f"incident/{id}"))
        found: IncidentGlance | None = self._get(f"glance/incident/{id}")
        return found

    def shown(self, id: str, locale: str) -> Card | None:
        """Return the card that a language's lists show of a story."""
        own = self.card(id, locale)
        return own if own or self.site.missing_translation == "leave_out" else self.first_card(id)

    def first_card(self, id: str) -> Card | None:
        """Return the card of a story's original: the first of the languages it lies in."""
        locale = next(iter(self.places("story", id)), "")
        return self.card(id, locale) if locale else None

    # --- lists ---

    def listed(self, locale: str, kind: str, id: str = "") -> Listing:
        """Return a locale's list of stories, newest first."""
        name = bucket(locale, kind, id)
        return Listing(self.trace, name, self._rows(name))

    def filed(self, kind: str, id: str = "") -> list[IncidentPosting]:
        """Return a list of incidents, newest first: `incidents`, `open`, `hit`, `struck`."""
        return [IncidentPosting(*row) for row in self._seen(bucket(ALL, kind, id), "rows 0:")]

    def heads(self, kind: str, id: str = "", count: int | None = None) -> tuple[IncidentHead, ...]:
        """Return the heads of a list of incidents, newest first."""
        what = f"0:{'' if count is None else count}"
        rows = self._seen(bucket(ALL, kind, id), what)[:count]
        return self.heads_of(IncidentPosting(*row) for row in rows)

    def heads_of(self, rows: Iterable[IncidentPosting | DaysPosting]) -> tuple[IncidentHead, ...]:
        """Return the heads of rows that `filed` or `days` gave."""
        return tuple(head for row in rows if (head := self.head(row.id)) is not None)

    def count(self, kind: str, id: str) -> int:
        """Return how many incidents a list holds."""
        return len(self._seen(bucket(ALL, kind, id), "count"))

    def days(self, service: str, year: str) -> list[DaysPosting]:
        """Return the incidents of a service in a year with their days, newest first."""
        rows = self._seen(bucket(ALL, "days", f"{service}/{year}"), "rows 0:")
        return [DaysPosting(*row) for row in rows]

    def corrected(self, locale: str, year: str, count: int | None) -> list[CorrectionPosting]:
        """Return the newest corrections, of a year or (empty) of all."""
        what = f"rows 0:{'' if count is None else count}"
        rows = self._seen(bucket(locale, "corrected", year), what)
        return [CorrectionPosting(*row) for row in rows[:count]]

    def updates(self, locale: str, count: int) -> list[UpdatePosting]:
        """Return the newest updates of all incidents that have a page in a locale."""
        rows = self._seen(bucket(locale, "updates"), f"rows 0:{count}")
        return [UpdatePosting(*row) for row in rows[:count]]

    def menu(self, name: str) -> list[MenuPosting]:
        """Return the plain pages that put themselves into a menu, in its order."""
        return [MenuPosting(*row) for row in self._seen(bucket(ALL, "menu", name), "rows 0:")]

    def sitemap(self, part: str) -> list[SitemapPosting]:
        """Return a sitemap's entries by path."""
        return [SitemapPosting(*row) for row in self._seen(bucket(ALL, "sitemap", part), "rows 0:")]

    def sitemap_files(self, part: str) -> list[str]:
        """Return the files of a part of the sitemap."""
        rows = self._seen(bucket(ALL, "sitemap", part), "files")
        return sitemap_files(part, len(rows))

    def successors(self, id: str) -> tuple[str, ...]:
        """Return the incidents that name this one as preceding them."""
        return tuple(row[0] for row in self._seen(bucket(ALL, "after", id), "rows 0:"))

    def predecessors(self, id: str) -> tuple[str, ...]:
        """Return the visible incidents that an incident names as preceding it."""
        tie = self.tie(id)
        return tuple(p for p in (tie.preceded_by if tie else ()) if self.tie(p) is not None)

    def bucket_ids(self, scope: str, kind: str) -> list[str]:
        """Return the ids of the lists of a kind that hold anything, sorted."""
        self.trace.read(keys.ids(scope, kind))
        prefix = f"list/{scope}:{kind}/"
        return [name.removeprefix(prefix) for name in self._store.names(prefix)]

    def places(self, kind: str, owner: str) -> dict[str, str]:
        """Return where a page lies, by locale; empty when it does not exist."""
        self.trace.read(keys.url(kind, owner))
        return self._get(f"place/{kind}/{owner}") or {}

    def shard(self, locale: str, name: str) -> str:
        """Return the text of a shard of the search index."""
        self.trace.read(keys.shard(locale, name))
        return self._store.get(f"shard/{locale}/{name}") or ""

    def media(self, file: str) -> Shown | None:
        """Return what is published of a media file, or None."""
        self.trace.read(keys.media(file))
        found: Shown | None = self._get(f"shown/{file}")
        return found

    def services_above(self, ids: Iterable[str]) -> list[str]:
        """Return services and everything they are a part of, each once, sorted."""
        return services_above(ids, self.registry)

    # --- inside ---

    def _incident(self, id: str) -> Incident | None:
        found: Incident | None = self._get(f"seen/incident/{id}")
        return found

    def _seen(self, name: str, what: str) -> Rows:
        self.trace.read(keys.seen(name, what))
        return self._rows(name)

    def _rows(self, name: str) -> Rows:
        rows = self._lists.get(name)
        if rows is None:
            rows = self._lists[name] = self._store.get(f"list/{name}") or ()
            _let_go(self._lists)
        return rows

    def _get(self, name: str) -> Any:
        value = self._kept.get(name, _UNKNOWN)
        if value is _UNKNOWN:
            value = self._kept[name] = self._store.get(name)
            _let_go(self._kept)
        return value


def _let_go(kept: dict[str, Any]) -> None:
    """Forget the oldest where too many are kept."""
    if len(kept) > _KEPT:
        kept.pop(next(iter(kept)))
