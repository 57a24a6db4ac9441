"""A record of a site: where its files lie, and what came of reading them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct, field

from generator.diagnostics import Diagnostic
from generator.model.incident import Incident
from generator.model.publication import Release
from generator.model.story import PlainPage, Story

if TYPE_CHECKING:
    from generator.content.scan import Scan

Record = Story | Incident | PlainPage


class RecordFiles(Struct, frozen=True):
    """A record and where it lies: `files` are (locale, path); an incident's locale is empty."""

    kind: str
    id: str
    files: tuple[tuple[str, str], ...]
    folder: str = ""

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


def records_of(scan: "Scan") -> dict[str, RecordFiles]:
    """Return the records of a scan by name: incidents, stories, pages."""
    found = [RecordFiles("incident", id, (("", path),)) for id, path in scan.incidents.items()]
    found += [
        RecordFiles("story", id, tuple(files.items()), folder)
        for id, (folder, files) in scan.stories.items()
    ]
    found += [RecordFiles("page", id, tuple(files.items())) for id, files in scan.pages.items()]
    return {record.name: record for record in found}
