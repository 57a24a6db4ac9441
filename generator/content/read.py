"""The whole content of a site: scanned, read record by record, with every mistake found.

Owns the order of reading and what of a broken record is still known: whether it is hidden, so
that its mistakes hold back only itself.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import tzinfo
from pathlib import Path

from generator.content.body import BodyReader
from generator.content.config import read_site
from generator.content.fields import Context
from generator.content.incident import read_incident
from generator.content.registry import read_registry
from generator.content.scalars import read_moment
from generator.content.scan import Scan, scan_site
from generator.content.source import SourceFile, read_source
from generator.content.story import read_page, read_story
from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.model.incident import Incident
from generator.model.moment import Moment
from generator.model.publication import STATES, Release, State
from generator.model.registry import Registry
from generator.model.site import Site
from generator.model.story import PlainPage, Story

Progress = Callable[[str, int, int], None]


@dataclass(slots=True)
class Content:
    """All records of a site, by id, and where its media lie."""

    site: Site
    registry: Registry
    incidents: dict[str, Incident]
    stories: dict[str, Story]
    pages: dict[str, PlainPage]
    media: dict[str, str]
    broken: dict[str, Release] = field(default_factory=dict)
    """Records that could not be typed (`story/x`) with the release they seem to have."""
    unread: dict[str, Release] = field(default_factory=dict)
    """The same of single files (by path) of records that other files make whole."""


def read_content(
    root: Path, *, progress: Progress | None = None
) -> tuple[Content | None, list[Diagnostic]]:
    """Read the site in a folder; None when there is no site to speak of."""
    if not (root / "site.yaml").is_file():
        return None, [
            diagnostic(
                "no-site",
                Span("site.yaml", 1, 1),
                "there is no site.yaml in this folder",
                help="go into the folder of your site, name it with --site, or make one: khobor new site NAME",
            )
        ]
    for name in ("site.yaml", "content"):
        if not (root / name).resolve().is_relative_to(root.resolve()):
            return None, [
                diagnostic(
                    "outside-site",
                    Span(name, 1, 1),
                    "this symbolic link leads out of the site folder",
                    help="copy what it names into the site",
                )
            ]
    source, found = read_source(root, "site.yaml")
    if source is None:
        return None, found
    site, context = read_site(source)
    if site is None:
        return None, source.diagnostics
    context = replace(context, root=root)
    scan = scan_site(root, context.locales)
    reading = _Reading(root, context, [*source.diagnostics, *scan.diagnostics])
    registry = reading.registry(scan)
    content = Content(
        site=site,
        registry=registry,
        incidents=reading.incidents(scan, progress),
        stories=reading.stories(scan, progress),
        pages=reading.pages(scan),
        media=scan.media,
        broken=reading.broken,
        unread=reading.unread,
    )
    return content, reading.diagnostics


class _Reading:
    """One pass over the files of a scan, gathering diagnostics."""

    def __init__(self, root: Path, context: Context, diagnostics: list[Diagnostic]) -> None:
        self.root = root
        self.context = context
        self.diagnostics = diagnostics
        self.broken: dict[str, Release] = {}
        self.unread: dict[str, Release] = {}
        self._bodies = BodyReader()

    def registry(self, scan: Scan) -> Registry:
        sources = {k: s for k, p in scan.registry.items() if (s := self._open(p, ""))}
        registry = read_registry(sources, self.context)
        for source in sources.values():
            self.diagnostics.extend(source.diagnostics)
        return registry

    def incidents(self, scan: Scan, progress: Progress | None) -> dict[str, Incident]:
        found = {}
        for at, (id, path) in enumerate(scan.incidents.items()):
            source = self._open(path, f"incident/{id}")
            incident = read_incident(source, id, self.context) if source else None
            if source is not None:
                self.diagnostics.extend(source.diagnostics)
            if incident is not None:
                found[id] = incident
            else:
                self.broken[f"incident/{id}"] = _release_in(
                    [source.text] if source else [], self.context.zone
                )
            if progress and at % 100 == 0:
                progress("incidents", at, len(scan.incidents))
        return found

    def stories(self, scan: Scan, progress: Progress | None) -> dict[str, Story]:
        found = {}
        for at, (id, (folder, files)) in enumerate(scan.stories.items()):
            sources = self._open_all(files, f"story/{id}")
            story = read_story(
                sources, id=id, folder=folder, context=self.context, reader=self._bodies
            )
            self._close(sources, f"story/{id}", story)
            if story is not None:
                found[id] = story
            if progress and at % 100 == 0:
                progress("stories", at, len(scan.stories))
        return found

    def pages(self, scan: Scan) -> dict[str, PlainPage]:
        found = {}
        for id, files in scan.pages.items():
            sources = self._open_all(files, f"page/{id}")
            page = read_page(sources, id=id, context=self.context, reader=self._bodies)
            self._close(sources, f"page/{id}", page)
            if page is not None:
                found[id] = page
        return found

    def _open(self, path: str, record: str) -> SourceFile | None:
        source, found = read_source(self.root, path, record)
        self.diagnostics.extend(found)
        return source

    def _open_all(self, files: dict[str, str], record: str) -> dict[str, SourceFile]:
        order = sorted(files, key=self.context.locales.index)
        return {code: s for code in order if (s := self._open(files[code], record))}

    def _close(
        self, sources: dict[str, SourceFile], record: str, read: Story | PlainPage | None
    ) -> None:
        for source in sources.values():
            self.diagnostics.extend(source.diagnostics)
        if read is None:
            texts = [s.text for s in sources.values()]
            self.broken[record] = _release_in(texts, self.context.zone)
        elif len(read.versions) < len(sources):
            made = {version.path for version in read.versions}
            for source in sources.values():
                if source.path not in made:
                    self.unread[source.path] = _release_in([source.text], self.context.zone)


_LINE = re.compile(r"^(state|embargo):[ \t]*(\S+)", re.MULTILINE)


def _release_in(texts: list[str], zone: tzinfo) -> Release:
    """Return the release that files which could not be typed seem to have.

    A story's state may stand in any one of its files.
    """
    for text in texts:
        found = dict(_LINE.findall(text))
        written = found.get("state", "published")
        state: State = next((s for s in STATES if s == written), "published")
        embargo = read_moment(found["embargo"], zone) if "embargo" in found else None
        if state != "published" or isinstance(embargo, Moment):
            return Release(state=state, embargo=embargo if isinstance(embargo, Moment) else None)
    return Release(state="published")
