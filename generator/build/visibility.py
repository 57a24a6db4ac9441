"""What readers may see at a moment: hidden records, versions and updates are left behind here.

Nothing after this step knows a hidden record, so nothing of one can reach the output.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.content.read import Content
from generator.diagnostics import Diagnostic
from generator.model.incident import Incident
from generator.model.moment import Moment, Precision
from generator.model.publication import Release
from generator.model.story import PlainPage, Story, Version
from generator.model.text import Block
from generator.pages.publication import Horizon


@dataclass(frozen=True, slots=True)
class Visible:
    """The visible records, and the names of those that are hidden (`story/x`)."""

    incidents: dict[str, Incident]
    stories: dict[str, Story]
    pages: dict[str, PlainPage]
    hidden: frozenset[str]
    apart: frozenset[str]
    """Files of hidden translations: their mistakes hold back only themselves."""

    def holds_back(self, found: Diagnostic) -> bool:
        """Return True for an error that must stop the build: not one of what is hidden."""
        return (
            found.level == "error"
            and found.record not in self.hidden
            and found.span.path not in self.apart
        )

    def media(self) -> set[str]:
        """Return the media files that visible stories and pages show."""
        used = {s.image.file for s in self.stories.values() if s.image is not None}
        records: tuple[Story | PlainPage, ...] = (*self.stories.values(), *self.pages.values())
        for record in records:
            for version in record.versions:
                used.update(
                    part.option("file")
                    for part in version.body.parts
                    if isinstance(part, Block) and part.name == "image"
                )
        return used


def visible_part(content: Content, horizon: Horizon, *, drafts: bool) -> Visible:
    """Return what may be seen at the horizon's moment; moments at which it changes are noted."""

    def shown(release: Release) -> bool:
        for moment in release.moments():
            horizon.note(moment)
        return release.visible(horizon.as_of, drafts=drafts)

    hidden: set[str] = set()
    incidents: dict[str, Incident] = {}
    for id, incident in content.incidents.items():
        if shown(Release(state=incident.state, embargo=incident.embargo)):
            incidents[id] = incident if drafts else _without_embargoed(incident, horizon)
        else:
            hidden.add(f"incident/{id}")
    stories: dict[str, Story] = {}
    undated: set[str] = set()
    for id, story in content.stories.items():
        versions = tuple(_dated(v, horizon) for v in story.versions if shown(v.release))
        if not versions:
            hidden.add(f"story/{id}")
        elif any(v.release.published is None for v in versions):
            undated.add(f"story/{id}")  # its moment is a mistake, and that stops the build
        else:
            same = len(versions) == len(story.versions) and not drafts
            stories[id] = story if same else replace(story, versions=versions)
    pages: dict[str, PlainPage] = {}
    for id, page in content.pages.items():
        versions = tuple(v for v in page.versions if shown(v.release))
        if versions:
            pages[id] = replace(page, versions=versions)
        else:
            hidden.add(f"page/{id}")
    hidden.update(name for name, release in content.broken.items() if not shown(release))
    return Visible(
        incidents,
        stories,
        pages,
        frozenset(hidden),
        _files_apart(content, stories, pages, undated)
        | {path for path, release in content.unread.items() if not shown(release)},
    )


def _dated(version: Version, horizon: Horizon) -> Version:
    """Return the version; a draft without a moment stands, in a preview, under the build's."""
    release = version.release
    if release.published is not None or release.state == "published":
        return version
    now = Moment(horizon.as_of, Precision.MINUTE)
    return replace(version, release=replace(release, published=now))


def _files_apart(
    content: Content,
    stories: Mapping[str, Story],
    pages: Mapping[str, PlainPage],
    undated: set[str],
) -> frozenset[str]:
    """Return the files of hidden versions of visible records that state nothing for the others."""
    apart: set[str] = set()
    for kind, records, shown in (
        ("story", content.stories, stories),
        ("page", content.pages, pages),
    ):
        for id, record in records.items():
            if id not in shown or f"{kind}/{id}" in undated:
                continue
            seen = {v.path for v in shown[id].versions}
            stated = {span.path for _, span in record.spans}
            apart.update({v.path for v in record.versions} - seen - stated)
    return frozenset(apart)


def _without_embargoed(incident: Incident, horizon: Horizon) -> Incident:
    updates = tuple(
        u for u in incident.updates if u.embargo is None or horizon.passed(u.embargo.start)
    )
    return incident if len(updates) == len(incident.updates) else replace(incident, updates=updates)
