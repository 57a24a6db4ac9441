"""Hearing over a state: what the checks say of a record's prose, and what that hangs on.

The fifth stage, of all records in `khobor check` and of the few that were edited in a build: reading a text
back takes longer than making its page. A record is heard again when its files changed, or an incident that it speaks of did.
"""

from collections import OrderedDict
from collections.abc import Mapping

from msgspec.structs import replace

from generator.build.admit import Desk
from generator.build.heard import SITE
from generator.checks.archive import Archive
from generator.checks.house import house_of
from generator.checks.links.own import OwnSite, check_menus
from generator.checks.table import Judged, judge_all, run_checks
from generator.content.frame import Content
from generator.content.marks import has_marks
from generator.content.read import RecordFiles, RecordReader
from generator.content.source import read_source
from generator.content.told import incidents_of
from generator.diagnostics import Diagnostic, span_in
from generator.index import keys
from generator.index.store import Store
from generator.model.incident import Incident
from generator.model.registry import Registry
from generator.model.story import PlainPage, Story, Version
from generator.trace import Trace

_KEPT = 2_000


class Hearing:
    """Hears records over a state, one after another."""

    def __init__(self, store: Store, desk: Desk, registry: Registry) -> None:
        self._store = store
        self._desk = desk
        self._registry = registry
        self._house = house_of(desk.site, registry)
        self._reader = RecordReader(desk.root, desk.context)
        self._trace = Trace()
        self._incidents: OrderedDict[str, Incident | None] = OrderedDict()
        self._archive: Archive | None = None
        self._known: Content | None = None
        self._marked = has_marks(desk.root)
        self._own = OwnSite(desk.site, self._whole)

    def hear(self, name: str) -> tuple[tuple[Diagnostic, ...], frozenset[str]]:
        """Return what the checks find in a record, or in the site's menus, and the keys that this read."""
        self._trace.take()
        if name == SITE:
            return tuple(check_menus(self._desk.site, self._own)), self._trace.take()
        files: RecordFiles = self._store.get(f"files/{name}")
        known = None if files.marks else self._known_whole(name)
        if known is None:
            read, sentences = self._reader.read_prose(files, whole=False)
        else:
            read, sentences = self._reader.hear_again(files, known)
        record = read.record
        if record is None:
            return (), self._trace.take()
        checks = self._desk.context.checks
        content = Content(self._desk.site, self._registry, checks=checks, prose={name: sentences})
        content.links[name], content.labels[name] = read.links, read.labels
        for id in incidents_of(record):
            incident = record if isinstance(record, Incident) else self._incident(id)
            if incident is not None:
                content.incidents[id] = incident
        if read.drifts:
            content.drifts[name] = read.drifts
        match record:
            case Story():
                content.stories[record.id] = record
            case PlainPage():
                content.pages[record.id] = record
        judged = Judged(
            house=self._house,
            content=content,
            mentions=judge_all(self._house, content),
            earlier=self._earlier,
            own=self._own,
            # A file of marks that cannot be read is told of itself.
            has_marks=self._has_marks if read.drifts or not files.marks else lambda: False,
        )
        found = tuple(run_checks(judged))
        if found:
            lines = self._lines(files)
            found = tuple(_placed(one, lines) for one in found)
        return found, self._trace.take()

    def _known_whole(self, name: str) -> Story | Incident | PlainPage | None:
        """Return a record as it was just read, with its texts; None where the state has not all of them.

        What the state keeps for checks has the places without the texts, what it keeps for pages
        the texts without the places.
        """
        kind, _, id = name.partition("/")
        if kind == "incident":
            return self._kept(
                id
            )  # the same as for those who speak of it: its facts are worked out once
        record: Story | PlainPage | None = self._store.get(f"read/{name}")
        if record is None:
            return None
        versions = []
        for version in record.versions:
            seen: Version | None = self._store.get(f"{name}/{version.locale}", table="bodies")
            if seen is None:
                return None
            placed = iter(version.body.parts)
            parts = (
                part if isinstance(part, str) else next(placed, part) for part in seen.body.parts
            )
            versions.append(replace(version, body=replace(version.body, parts=tuple(parts))))
        return replace(record, versions=tuple(versions))

    def _incident(self, id: str) -> Incident | None:
        self._trace.read(keys.known("incident", id))
        return self._kept(id)

    def _kept(self, id: str) -> Incident | None:
        kept = self._incidents
        if id not in kept:
            kept[id] = self._store.get(f"read/incident/{id}")
            if len(kept) > _KEPT:
                kept.popitem(last=False)
        return kept[id]

    def _earlier(self, incident: Incident) -> list[Incident]:
        """Return the incidents of the same services before one: a superlative hangs on all of them.

        What readers do not see refutes nothing: no reader could look it up, and naming it would leak it.
        """
        self._trace.read(keys.archive())
        if self._archive is None:
            seen = set(self._store.names("seen/incident/"))
            rows = self._store.items("read/incident/")
            records = (one for name, one in rows if f"seen/{name.removeprefix('read/')}" in seen)
            self._archive = Archive(self._registry, records)
        return self._archive.before(incident)

    def _whole(self) -> Content:
        """Return all records of the site without their texts, those that are not published too."""
        self._trace.read(keys.whole())
        if self._known is None:
            self._known = Content(self._desk.site, self._registry)
            for _, record in self._store.items("read/"):
                match record:
                    case Story():
                        self._known.stories[record.id] = record
                    case Incident():
                        self._known.incidents[record.id] = record
                    case PlainPage():
                        self._known.pages[record.id] = record
        return self._known

    def _has_marks(self) -> bool:
        self._trace.read(keys.marks())
        return self._marked

    def _lines(self, files: RecordFiles) -> Mapping[str, list[str]]:
        sources = (read_source(self._desk.root, path)[0] for path in files.paths)
        return {source.path: source.lines for source in sources if source is not None}


def _placed(found: Diagnostic, lines: Mapping[str, list[str]]) -> Diagnostic:
    """Return a fault with the line in which it stands."""
    span = found.span
    here = lines.get(span.path, [])[span.line - 1 : span.line]
    return replace(found, span=span_in(span.path, span.line, span.column, "".join(here)))
