"""What readers may see at a moment: hidden records, versions and updates are left behind here.

Nothing after this step knows a hidden record, so nothing of one can reach the output.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from generator.content.read import ReadRecord, Record
from generator.model.incident import Incident
from generator.model.moment import Moment, Precision
from generator.model.publication import Release
from generator.model.story import PlainPage, Story, Version


class Sight(Struct, frozen=True, kw_only=True):
    """A record as readers see it: None when they do not.

    `hidden` is False for a record that is not seen because of a mistake, which holds the build
    back. `apart` are files of hidden versions that state nothing for the others: their mistakes
    hold back only themselves. `moments` are the instants at which all this changes.
    """

    record: Record | None
    hidden: bool
    apart: frozenset[str] = frozenset()
    moments: tuple[datetime, ...] = ()


def see(read: ReadRecord, as_of: datetime, *, drafts: bool) -> Sight:
    """Return what may be seen of a record at a moment; `drafts` shows all but withdrawn."""
    eye = _Eye(as_of, drafts)
    record = read.record
    if read.broken is not None:
        hidden = not eye.shown(read.broken)
        return Sight(record=None, hidden=hidden, moments=eye.moments)
    if isinstance(record, Incident):
        release = Release(state=record.state, embargo=record.embargo)
        if not eye.shown(release):
            return Sight(record=None, hidden=True, moments=eye.moments)
        seen = record if drafts else eye.without_embargoed(record)
        return Sight(record=seen, hidden=False, moments=eye.moments)
    assert record is not None
    return _versions_seen(eye, record, read.unread)


def _versions_seen(eye: "_Eye", record: Story | PlainPage, unread: Mapping[str, Release]) -> Sight:
    versions = tuple(eye.dated(v) for v in record.versions if eye.shown(v.release))
    unseen = frozenset(path for path, release in unread.items() if not eye.shown(release))
    if not versions:
        return Sight(record=None, hidden=True, apart=unseen, moments=eye.moments)
    if isinstance(record, Story) and any(v.release.published is None for v in versions):
        # Its moment is a mistake, and that stops the build.
        return Sight(record=None, hidden=False, apart=unseen, moments=eye.moments)
    stated = {span.path for _, span in record.spans}
    hidden = {v.path for v in record.versions} - {v.path for v in versions} - stated
    return Sight(
        record=replace(record, versions=versions),
        hidden=False,
        apart=unseen | hidden,
        moments=eye.moments,
    )


class _Eye:
    """A reader's eye at a moment; it remembers every moment that it asked about."""

    def __init__(self, as_of: datetime, drafts: bool) -> None:
        self._as_of = as_of
        self._drafts = drafts
        self._moments: list[datetime] = []

    @property
    def moments(self) -> tuple[datetime, ...]:
        return tuple(dict.fromkeys(self._moments))

    def shown(self, release: Release) -> bool:
        self._moments.extend(release.moments())
        return release.visible(self._as_of, drafts=self._drafts)

    def dated(self, version: Version) -> Version:
        """Return the version; a draft without a moment stands, in a preview, under its day."""
        release = version.release
        if release.published is not None or release.state == "published":
            return version
        day = self._as_of.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        self._moments.append(day)
        self._moments.append(day + timedelta(days=1))
        return replace(version, release=replace(release, published=Moment(day, Precision.MINUTE)))

    def without_embargoed(self, incident: Incident) -> Incident:
        kept = []
        for update in incident.updates:
            if update.embargo is not None:
                self._moments.append(update.embargo.start)
                if update.embargo.start > self._as_of:
                    continue
            kept.append(update)
        if len(kept) == len(incident.updates):
            return incident
        return _without_lone_sources(incident, replace(incident, updates=tuple(kept)))


def _without_lone_sources(whole: Incident, seen: Incident) -> Incident:
    """Return what is seen of an incident without the sources that only its hidden updates name."""
    visible = {key for key, _ in seen.named_sources()}
    hidden = {key for key, _ in whole.named_sources()} - visible
    return replace(seen, sources=tuple(s for s in seen.sources if s.id not in hidden))
