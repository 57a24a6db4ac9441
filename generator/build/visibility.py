"""What readers may see at a moment: hidden records, versions and updates are left behind here.

Nothing after this step knows a hidden record, so nothing of one can reach the output.
"""

from dataclasses import dataclass, replace

from generator.content.read import Content
from generator.diagnostics import Diagnostic
from generator.model.incident import Incident
from generator.model.publication import Release
from generator.model.story import PlainPage, Story
from generator.pages.publication import Horizon


@dataclass(frozen=True, slots=True)
class Visible:
    """The visible records, and the names of those that are hidden (`story/x`)."""

    incidents: dict[str, Incident]
    stories: dict[str, Story]
    pages: dict[str, PlainPage]
    hidden: frozenset[str]

    def holds_back(self, found: Diagnostic) -> bool:
        """Return True for an error that must stop the build: not one of a hidden record."""
        return found.level == "error" and found.record not in self.hidden


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
    for id, story in content.stories.items():
        versions = tuple(v for v in story.versions if shown(v.release) and v.release.published)
        if versions:
            same = len(versions) == len(story.versions)
            stories[id] = story if same else replace(story, versions=versions)
        else:
            hidden.add(f"story/{id}")
    pages: dict[str, PlainPage] = {}
    for id, page in content.pages.items():
        versions = tuple(v for v in page.versions if shown(v.release))
        if versions:
            pages[id] = replace(page, versions=versions)
        else:
            hidden.add(f"page/{id}")
    hidden.update(name for name, release in content.broken.items() if not shown(release))
    return Visible(incidents, stories, pages, frozenset(hidden))


def _without_embargoed(incident: Incident, horizon: Horizon) -> Incident:
    updates = tuple(
        u for u in incident.updates if u.embargo is None or horizon.passed(u.embargo.start)
    )
    return incident if len(updates) == len(incident.updates) else replace(incident, updates=updates)
