"""Settling: a record between the others. Where it is filed, and what the checks say of it."""

from collections import OrderedDict
from typing import Any

from generator.checks.incidents import check_incident
from generator.checks.known import Known, Standing
from generator.checks.stories import check_page, check_story
from generator.index import keys
from generator.index.buckets import Index
from generator.index.entries import Entry, Settled
from generator.index.filing import Filed, file_incident, file_page, file_story
from generator.index.registries import TracedRegistry
from generator.index.store import Store
from generator.l10n.language import language_of_setting
from generator.model.incident import Incident
from generator.model.registry import Registry
from generator.model.site import Site
from generator.model.story import PlainPage, Story
from generator.trace import Trace

_KEPT = 2_000


class Settling:
    """Settles records over a state, one after another."""

    def __init__(
        self, store: Store, site: Site, registry: Registry, media: frozenset[str],
        drawn: frozenset[str] = frozenset(),
    ) -> None:  # fmt: skip
        self._store = store
        self._site = site
        self._trace = Trace()
        self._registry = TracedRegistry(registry, self._trace.read, entry=keys.known_entry)
        self._index = Index(store, site, self._registry, self._trace)
        self._kept: OrderedDict[str, Any] = OrderedDict()
        self._media = media
        self._drawn = drawn
        self._languages = {s.code: language_of_setting(s) for s in site.locales}

    def settle(self, name: str) -> tuple[Settled, frozenset[str]]:
        """Return where a record stands and what is wrong with it, and the keys that this read."""
        self._trace.take()
        kind, _, id = name.partition("/")
        entry: Entry = self._get(f"entry/{name}")
        filed = self._file(kind, id, entry.locales) if entry.visible else Filed()
        known = self.known()
        record = self._get(f"read/{name}")
        lineage = None
        match record:
            case Story():
                found = list(check_story(known, record))
            case Incident():
                found = list(check_incident(known, record))
                if record.preceded_by:
                    lineage = (record.preceded_by, record.span_of("preceded_by"))
            case PlainPage():
                found = list(check_page(known, record))
            case _:
                found = []
        settled = Settled(
            name=name,
            filed=filed,
            told=tuple((one, entry.holds_back(one)) for one in found),
            used=frozenset(known.used),
            media=tuple(known.media_used),
            lineage=lineage,
        )
        return settled, self._trace.take()

    def known(self) -> Known:
        """Return what the checks look at, with nothing used yet."""
        return Known(
            site=self._site,
            registry=self._registry,
            languages=self._languages,
            read=self._trace.read,
            standing_of=self._standing,
            record_of=lambda kind, id: self._get(f"read/{kind}/{id}"),
            ids_of=self._ids,
            has_media=lambda file: file in self._media,
        )

    def _file(self, kind: str, id: str, locales: tuple[str, ...]) -> Filed:
        index = self._index
        if kind == "story":
            story = index.story(id)
            assert story is not None
            cards = {code: card for code in locales if (card := index.card(id, code)) is not None}
            return file_story(
                self._site, story, cards, index.tie, index.services_above, self._drawn
            )
        if kind == "incident":
            incident = index.incident(id)
            assert incident is not None
            return file_incident(self._site, incident, index.services_above)
        page = index.page(id)
        assert page is not None
        versions = [index.version("page", id, code) for code in locales]
        slugs = {v.locale: v.slug for v in versions if v is not None}
        return file_page(self._site, page, slugs)

    def _standing(self, kind: str, id: str) -> Standing:
        entry: Entry | None = self._get(f"entry/{kind}/{id}")
        return Standing(entry is not None, entry is not None and entry.hidden)

    def _ids(self, kind: str) -> list[str]:
        if kind == "media":
            return sorted(self._media)
        prefix = f"entry/{kind}/"
        return [
            name.removeprefix(prefix)
            for name, entry in self._store.items(prefix)
            if not entry.broken
        ]

    def _get(self, name: str) -> Any:
        kept = self._kept
        if name in kept:
            return kept[name]
        value = kept[name] = self._store.get(name)
        if len(kept) > _KEPT:
            kept.popitem(last=False)
        return value
