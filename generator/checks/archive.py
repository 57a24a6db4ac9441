"""Which earlier incidents a record's superlatives are held against: those of the same services."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime

from generator.checks.house import Earlier, House
from generator.checks.superlatives import check_superlatives
from generator.content.frame import Content
from generator.diagnostics import Diagnostic
from generator.index.registries import TracedRegistry, services_above
from generator.model.incident import Incident
from generator.model.moment import Moment
from generator.model.registry import Registry
from generator.trace import Trace


class Archive:
    """The incidents of a site by service and by the services above it."""

    def __init__(self, registry: Registry, incidents: Iterable[Incident]) -> None:
        self._registry = TracedRegistry(registry, Trace().read)
        self._by_service: dict[str, list[tuple[datetime, Incident]]] = defaultdict(list)
        for incident in incidents:
            if isinstance(incident.began.value, Moment):
                for service in services_above(incident.services, self._registry):
                    began = incident.began.value.start
                    self._by_service[service].append((began, incident))

    def before(self, ours: Incident) -> list[Incident]:
        """Return the incidents of the same services that began before, the oldest first."""
        assert isinstance(ours.began.value, Moment)
        began = ours.began.value.start
        found = {
            one.id: (at, one.id, one)
            for service in services_above(ours.services, self._registry)
            for at, one in self._by_service[service]
            if at < began
        }
        return [one for _, _, one in sorted(found.values(), key=lambda row: row[:2])]


def check_archive(content: Content, house: House, earlier: Earlier) -> Iterator[Diagnostic]:
    """Yield what is wrong with the superlatives of stories, and of incidents' own texts.

    A story's are those of the first incident that it is about.
    """
    for name, sentences in content.prose.items():
        kind, _, id = name.partition("/")
        story = content.stories.get(id) if kind == "story" else None
        about = story.incidents[:1] if story is not None else (id,) if kind == "incident" else ()
        ours = content.incidents.get(about[0]) if about else None
        if ours is None or not isinstance(ours.began.value, Moment):
            continue
        dated = [v.release.published for v in story.versions] if story is not None else []
        moments = [moment.start for moment in dated if moment is not None]
        year = min(moments, default=ours.began.value.start).astimezone(house.zone).year
        for code, language in house.languages.items():
            own = (s for s in sentences if s.locale == code)
            yield from check_superlatives(name, own, ours, earlier, language, year, house.zone)
