"""The content of a site, record by record: each read alone, with every mistake of its files.

Owns what of a broken record is still known: whether it is hidden, so that its mistakes hold
back only itself.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import tzinfo
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from generator.content.body import BodyReader
from generator.content.fields import Context
from generator.content.scalars import read_moment
from generator.content.scan import Scan
from generator.content.source import SourceFile, read_source
from generator.content.story import read_page, read_story
from generator.diagnostics import Diagnostic
from generator.model.drift import Drift
from generator.model.incident import Incident
from generator.model.link import Link
from generator.model.moment import Moment
from generator.model.prose import Sentence
from generator.model.publication import STATES, Release, State
from generator.model.story import PlainPage, Story
from generator.patterns import pattern

Record = Story | Incident | PlainPage


class RecordFiles(Struct, frozen=True):
    """A record and where it lies: `files` are (locale, path); an incident's locale is empty."""

    kind: str
    id: str
    files: tuple[tuple[str, str], ...]
    folder: str = ""
    marks: str = ""
    """The file that says what was accepted of the record's translations, or empty."""

    @property
    def name(self) -> str:
        """The record's name, as `story/x`."""
        return f"{self.kind}/{self.id}"

    @property
    def paths(self) -> tuple[str, ...]:
        """The record's files."""
        return tuple(path for _, path in self.files)


class ReadRecord(Struct, frozen=True):
    """A record as it was read: None when it could not be typed.

    `broken` is then the release that it seems to have; `unread` has the same of single files
    (by path) of a record that other files make whole.
    """

    name: str
    record: Record | None
    diagnostics: tuple[Diagnostic, ...]
    broken: Release | None = None
    unread: Mapping[str, Release] = field(default_factory=dict)
    also: tuple[str, ...] = ()
    """Other files that it was read with, there or not."""
    links: tuple[Link, ...] = ()
    """The addresses in it, where its prose was asked for."""
    labels: tuple[Sentence, ...] = ()
    """What else readers read of it, where its prose was asked for."""
    drifts: tuple[Drift, ...] = ()
    """Where its accepted translations stand to their original."""


def records_of(scan: Scan) -> dict[str, RecordFiles]:
    """Return the records of a scan by name: incidents, stories, pages."""
    found = [RecordFiles("incident", id, (("", path),)) for id, path in scan.incidents.items()]
    found += [
        RecordFiles("story", id, tuple(files.items()), folder, scan.marks.get(f"story/{id}", ""))
        for id, (folder, files) in scan.stories.items()
    ]
    found += [
        RecordFiles("page", id, tuple(files.items()), marks=scan.marks.get(f"page/{id}", ""))
        for id, files in scan.pages.items()
    ]
    return {record.name: record for record in found}


class RecordReader:
    """Reads records one by one. Holds no state between them."""

    def __init__(self, root: Path, context: Context) -> None:
        self._root = root
        self._context = context
        self._bodies = BodyReader()

    def read(self, files: RecordFiles) -> ReadRecord:
        """Return a record as its files state it."""
        return self._read(files, *self._sources(files))

    def read_prose(
        self, files: RecordFiles, *, whole: bool
    ) -> tuple[ReadRecord, tuple[Sentence, ...]]:
        """Return a record, and the sentences that a reporter wrote in it.

        Where the `whole` site is not asked for, numbers are heard only where something can be wrong with
        them: in records that speak of an incident, and in several languages that may differ.
        """
        sources, found = self._sources(files)
        return self._told(self._read(files, sources, found), sources, whole=whole)

    def hear_again(
        self, files: RecordFiles, record: Record
    ) -> tuple[ReadRecord, tuple[Sentence, ...]]:
        """Return the same of a record that was read before, without typing its files once more."""
        sources, found = self._sources(files)
        if not found and len(sources) == len(files.files):
            # A file that was saved in between may be shorter than what was read of it.
            with suppress(IndexError, ValueError):
                return self._told(ReadRecord(files.name, record, ()), sources, whole=False)
        return self._told(self._read(files, sources, found), sources, whole=False)

    def _told(
        self, read: ReadRecord, sources: dict[str, SourceFile], *, whole: bool
    ) -> tuple[ReadRecord, tuple[Sentence, ...]]:
        from generator.content.linked import links_of  # noqa: PLC0415
        from generator.content.told import (  # noqa: PLC0415  # a build asks for none
            incidents_of,
            labels_of,
            sentences_of,
        )

        record = read.record
        if record is None:
            return read, ()
        hears = whole or bool(incidents_of(record)) or _may_differ(record, sources)
        said = tuple(sentences_of(record, sources, self._context.locales, hears=hears))
        labels = tuple(labels_of(record, sources, self._context.locales))
        return replace(read, links=links_of(record, sources), labels=labels), said

    def read_versions(
        self, files: RecordFiles
    ) -> tuple[Story | PlainPage | None, dict[str, SourceFile]]:
        """Return a story or page with the sources of its versions; None where a file has a mistake."""
        sources, found = self._sources(files)
        read = self._read(files, sources, found)
        record = read.record
        if isinstance(record, Incident) or any(one.level == "error" for one in read.diagnostics):
            return None, sources
        return record, sources

    def _sources(self, files: RecordFiles) -> tuple[dict[str, SourceFile], list[Diagnostic]]:
        found: list[Diagnostic] = []
        sources: dict[str, SourceFile] = {}
        order = dict(files.files)
        locales = self._context.locales
        for code in sorted(order, key=lambda c: locales.index(c) if c else -1):
            source, faults = read_source(self._root, order[code], files.name)
            found.extend(faults)
            if source is not None:
                sources[code] = source
        return sources, found

    def _read(
        self, files: RecordFiles, sources: dict[str, SourceFile], found: list[Diagnostic]
    ) -> ReadRecord:
        record = self._typed(files, sources)
        also: list[str] = []
        for source in sources.values():
            found.extend(source.diagnostics)
            also.extend(source.also)
        if record is None:
            texts = [source.text for source in sources.values()]
            broken = self._release_in(texts)
            return ReadRecord(files.name, None, tuple(found), broken, also=tuple(also))
        unread: dict[str, Release] = {}
        if not isinstance(record, Incident) and len(record.versions) < len(sources):
            made = {version.path for version in record.versions}
            for source in sources.values():
                if source.path not in made:
                    unread[source.path] = self._release_in([source.text])
        drifts: tuple[Drift, ...] = ()
        if files.marks and not isinstance(record, Incident):
            drifts = self._drifts(record, files, sources, found)
        return ReadRecord(
            files.name, record, tuple(found), None, unread, tuple(also), drifts=drifts
        )

    def _drifts(
        self,
        record: Story | PlainPage,
        files: RecordFiles,
        sources: dict[str, SourceFile],
        found: list[Diagnostic],
    ) -> tuple[Drift, ...]:
        from generator.content.drift import drifts_of  # noqa: PLC0415  # few records have marks
        from generator.content.marks import read_marks, unwatched  # noqa: PLC0415

        marks, faults = read_marks(self._root, files.marks, files.name)
        found.extend(faults)
        broken = {one.span.path for one in found if one.level == "error"}
        found.extend(unwatched(record, files, marks, broken))
        return tuple(drifts_of(record, marks, sources))

    def _typed(self, files: RecordFiles, sources: dict[str, SourceFile]) -> Record | None:
        if files.kind == "incident":
            from generator.content.incident import read_incident  # noqa: PLC0415  # most edits are of stories

            source = sources.get("")
            return read_incident(source, files.id, self._context) if source else None
        if files.kind == "story":
            return read_story(
                sources,
                id=files.id,
                folder=files.folder,
                context=self._context,
                reader=self._bodies,
            )
        return read_page(sources, id=files.id, context=self._context, reader=self._bodies)

    def _release_in(self, texts: list[str]) -> Release:
        return release_in(texts, self._context.zone)


_DIGIT = pattern(r"\d")
_LINE = pattern(r"^(state|embargo):[ \t]*(\S+)", re.MULTILINE)


def _may_differ(record: Story | Incident | PlainPage, sources: Mapping[str, SourceFile]) -> bool:
    """Return True for a text of several languages; of stories, which are many, for one with a digit."""
    from generator.content.frontmatter import body_of  # noqa: PLC0415  # as above

    if isinstance(record, Incident) or len(record.versions) < 2:
        return False
    return isinstance(record, PlainPage) or any(
        _DIGIT.search(body_of(source)[0]) for source in sources.values()
    )


def release_in(texts: list[str], zone: tzinfo) -> Release:
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
