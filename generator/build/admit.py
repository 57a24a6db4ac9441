"""Admission: a record's files read, and what of it may be seen, ready for the state.

The first stage, and the dearest: it pays for Markdown. Works on one record at a time, so that
any number of workers can share it.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from generator.build.visibility import see
from generator.checks.ahead import check_ahead, turns_of
from generator.content.fields import Context
from generator.content.read import ReadRecord, Record, RecordFiles, RecordReader
from generator.index import keys
from generator.index.entries import Cut, Entry, cut_incident, cut_page, cut_story, media_of
from generator.model.drift import Drift
from generator.model.incident import Incident
from generator.model.site import Site
from generator.model.story import PlainPage, Story
from generator.packing import packed, sum_of

Rows = list[tuple[str, bytes]]


class Desk(Struct, frozen=True, kw_only=True):
    """What admission needs besides the files: plain values that travel to a worker."""

    root: Path
    site: Site
    context: Context
    as_of: datetime
    drafts: bool


class Admitted(Struct, frozen=True):
    """A record's entry and the values to write: small ones, and texts."""

    entry: Entry
    also: tuple[str, ...]
    named: Rows
    bodies: Rows


def admit(desk: Desk, files: Sequence[RecordFiles]) -> list[Admitted]:
    """Read records and return what the state keeps of each."""
    reader = RecordReader(desk.root, desk.context)
    zone = ZoneInfo(desk.site.timezone)
    return [_admit(desk, zone, one, reader.read(one)) for one in files]


def _admit(desk: Desk, zone: ZoneInfo, files: RecordFiles, read: ReadRecord) -> Admitted:
    sight = see(read, desk.as_of, drafts=desk.drafts)
    known = packed(_without_text(read.record)) if read.record is not None else b""
    cut = _cut(sight.record, zone)
    record = sight.record
    texts = record if isinstance(record, (Story, PlainPage)) else None
    if read.drifts and texts is not None:
        _cut_drifts(cut, files.kind, texts, read.drifts)
    moments = {*sight.moments, *turns_of(read.record, desk.as_of)}
    entry = Entry(
        name=read.name,
        files=files.paths,
        hidden=sight.hidden,
        visible=record is not None,
        broken=read.record is None,
        keys={
            keys.known(files.kind, files.id): f"{sum_of(known)}{int(sight.hidden)}",
            **cut.keys,
        },
        moments=tuple(sorted(m.astimezone(UTC).isoformat() for m in moments)),
        apart=sight.apart,
        locales=tuple(v.locale for v in texts.versions) if texts else (),
        media=media_of(texts) if texts else frozenset(),
    )
    told = tuple(
        (found, entry.holds_back(found))
        for found in (*read.diagnostics, *check_ahead(read.record, desk.as_of))
    )
    if told:
        entry = replace(entry, told=told)
    named = [(f"entry/{read.name}", packed(entry)), *cut.named]
    if known:
        named.append((f"read/{read.name}", known))
    return Admitted(entry, read.also, named, cut.bodies)


def _cut(record: Record | None, zone: ZoneInfo) -> Cut:
    match record:
        case Story():
            return cut_story(record, zone)
        case Incident():
            return cut_incident(record)
        case PlainPage():
            return cut_page(record)
    return Cut({}, [], [])


def _cut_drifts(cut: Cut, kind: str, seen: Story | PlainPage, drifts: Sequence[Drift]) -> None:
    """Note which translations are behind on facts, or made from one that is; of an original that is not seen nothing is said."""
    shown = [one for one in drifts if seen.version(one.origin) and seen.version(one.locale)]
    noted = {one.locale for one in shown if one.behind}
    for _ in shown if noted else ():  # each may be made from the next
        noted |= {one.locale for one in shown if one.above and one.origin in noted}
    for locale in sorted(noted):
        cut.keys[keys.behind(kind, seen.id, locale)] = "1"
        cut.named.append((f"behind/{kind}/{seen.id}/{locale}", packed(value=True)))


def _without_text(record: Record) -> Record:
    """Return a record for the checks: of its texts only references, blocks and links."""
    if isinstance(record, Incident):
        return record
    versions = []
    for version in record.versions:
        parts = tuple(part for part in version.body.parts if not isinstance(part, str))
        versions.append(replace(version, body=replace(version.body, parts=parts)))
    return replace(record, versions=tuple(versions))


def names_of(name: str, locales: Iterable[str]) -> list[str]:
    """Return the names of the values that a record may have in the state."""
    kind, _, id = name.partition("/")
    names = [f"entry/{name}", f"read/{name}", f"seen/{name}", f"corrections/{name}"]
    if kind != "incident":
        names += [f"behind/{name}/{locale}" for locale in locales]
    if kind == "story":
        names += [f"card/{id}/{locale}" for locale in locales]
    if kind == "incident":
        names += [f"head/{id}", f"tie/{id}", f"states/{id}", f"sources/{id}"]
    return names
