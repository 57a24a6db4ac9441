"""Which earlier incidents a record's superlatives are held against: those of the same services."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial

from generator.checks.house import Earlier, House
from generator.checks.superlatives.check import check_superlatives
from generator.checks.superlatives.claims import Reader, Told
from generator.checks.superlatives.limits import When
from generator.checks.superlatives.words import ROWS, SEEDS
from generator.content.frame import Content
from generator.diagnostics import Diagnostic
from generator.index.registries import TracedRegistry, services_above
from generator.l10n.tokens import nfc
from generator.model.incident import Incident
from generator.model.moment import Moment
from generator.model.registry import Named, Registry
from generator.trace import Trace


class Archive:
    """The incidents of a site by service."""

    def __init__(self, registry: Registry, incidents: Iterable[Incident]) -> None:
        self._registry = TracedRegistry(registry, Trace().read)
        self._by_service: dict[str, list[tuple[datetime, Incident]]] = defaultdict(list)
        for incident in incidents:
            if isinstance(incident.began.value, Moment):
                for service in incident.services:
                    began = incident.began.value.start
                    self._by_service[service].append((began, incident))

    def before(self, ours: Incident) -> list[Incident]:
        """Return the incidents of the same services that began before, the oldest first.

        Those of what a service is a part of are among them; two parts of one whole are not the same.
        """
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
        began = ours.began.value.start.astimezone(house.zone)
        published = min(moments, default=began).astimezone(house.zone)
        for code, language in house.languages.items():
            row = ROWS.get(language.base)
            if row is None:
                continue
            reader = Reader(
                base=language.base,
                seeds=SEEDS[language.base],
                row=row,
                when=When(published, began),
                told=partial(_told, ours.services, house.registry, code),
            )
            own = (s for s in sentences if s.locale == code)
            yield from check_superlatives(name, own, ours, earlier, reader, house.zone)


def _told(services: tuple[str, ...], registry: Registry, code: str) -> Told:
    """Return how a language calls services and what they are a part of, and how it calls all others."""
    own = services_above(services, TracedRegistry(registry, Trace().read))
    names = {id: _name(service, code) for id, service in registry.services.items()}
    return Told(
        own=tuple(names[id] for id in own if names.get(id)),
        others=tuple(name for id, name in names.items() if name and id not in own),
    )


def _name(service: Named, code: str) -> str:
    phrase = service.name.phrase(code) or ()
    return nfc("".join(part for part in phrase if isinstance(part, str))).casefold()
