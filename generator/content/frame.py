"""What stands around the records of a site, from its files; and a whole site read at once."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec import Struct, field
from msgspec.structs import replace

from generator.content.config import read_site
from generator.content.fields import Context
from generator.content.read import RecordReader, records_of
from generator.content.registry import read_registry
from generator.content.scan import scan_site, site_fault
from generator.content.source import SourceFile, read_source
from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.model.checking import CheckSetting
from generator.model.drift import Drift
from generator.model.incident import Incident
from generator.model.link import Link
from generator.model.prose import Sentence
from generator.model.registry import Registry
from generator.model.site import Site
from generator.model.story import PlainPage, Story


class Content(Struct):
    """The records of a site by id."""

    site: Site
    registry: Registry
    incidents: dict[str, Incident] = field(default_factory=dict)
    stories: dict[str, Story] = field(default_factory=dict)
    pages: dict[str, PlainPage] = field(default_factory=dict)
    checks: CheckSetting = CheckSetting()
    broken: set[str] = field(default_factory=set)
    """The names of records that could not be typed (`story/x`)."""
    prose: dict[str, tuple[Sentence, ...]] = field(default_factory=dict)
    """The sentences of each record, where they were asked for."""
    links: dict[str, tuple[Link, ...]] = field(default_factory=dict)
    """The addresses of each record, where its sentences were asked for."""
    labels: dict[str, tuple[Sentence, ...]] = field(default_factory=dict)
    """What else readers read of each record (labels, titles, notes), where its sentences were asked for."""
    drifts: dict[str, tuple[Drift, ...]] = field(default_factory=dict)
    """Where the accepted translations of each story and plain page stand, by its name (`story/x`)."""

    def heard_incidents(self) -> Iterator[tuple[str, Incident]]:
        """Yield the incidents whose own sentences are here; others may be here for those that name them."""
        for id, incident in self.incidents.items():
            if f"incident/{id}" in self.prose:
                yield id, incident


def read_frame(root: Path) -> tuple[Site | None, Context, list[Diagnostic]]:
    """Read `site.yaml`; None for the site when there is none to speak of."""
    nothing = Context((), ZoneInfo("UTC"))
    if not (root / "site.yaml").is_file():
        help = "go into the folder of your site, name it with --site, or make one: khobor new site NAME"
        here = Span("site.yaml", 1, 1)
        message = "there is no site.yaml in this folder"
        return None, nothing, [diagnostic("no-site", here, message, help=help)]
    if fault := site_fault(root):
        return None, nothing, [fault]
    source, found = read_source(root, "site.yaml")
    if source is None:
        return None, nothing, found
    site, context = read_site(source)
    return site, replace(context, root=root), source.diagnostics


def read_registries(
    root: Path, files: Mapping[str, str], context: Context
) -> tuple[Registry, list[Diagnostic]]:
    """Read the registry files, by kind."""
    found: list[Diagnostic] = []
    sources: dict[str, SourceFile] = {}
    for kind, path in files.items():
        source, faults = read_source(root, path)
        found.extend(faults)
        if source is not None:
            sources[kind] = source
    registry = read_registry(sources, context)
    for source in sources.values():
        found.extend(source.diagnostics)
    return registry, found


def read_content(
    root: Path, *, prose: bool = False, whole: bool = True
) -> tuple[Content | None, list[Diagnostic]]:
    """Read a whole site at once; None when there is no site to speak of.

    With `prose` its sentences too; numbers are heard in all, or but in those that speak of an incident.
    """
    site, context, found = read_frame(root)
    if site is None:
        return None, found
    scan = scan_site(root, context.locales)
    registry, faults = read_registries(root, scan.registry, context)
    found = [*found, *scan.diagnostics, *faults]
    content = Content(site, registry, checks=context.checks)
    reader = RecordReader(root, context)
    for files in records_of(scan).values():
        if prose:
            read, content.prose[files.name] = reader.read_prose(files, whole=whole)
            content.links[files.name] = read.links
            content.labels[files.name] = read.labels
        else:
            read = reader.read(files)
        found.extend(read.diagnostics)
        if read.drifts:
            content.drifts[files.name] = read.drifts
        if read.record is None:
            content.broken.add(files.name)
        match read.record:
            case Incident() as incident:
                content.incidents[files.id] = incident
            case Story() as story:
                content.stories[files.id] = story
            case PlainPage() as page:
                content.pages[files.id] = page
    return content, found
