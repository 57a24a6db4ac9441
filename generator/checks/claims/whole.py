"""The claims of a whole site: each record's sentences against the incidents that it is about."""

from collections.abc import Iterator, Mapping
from zoneinfo import ZoneInfo

from generator.checks.claims.grounds import Ground, grounds_of
from generator.checks.claims.judge import Mention, judge
from generator.checks.claims.names import names_of
from generator.content.frame import Content
from generator.content.told import incidents_of
from generator.l10n.units import BUILT_IN
from generator.model.incident import Incident
from generator.model.registry import Unit
from generator.model.story import PlainPage, Story


def judge_site(content: Content) -> Iterator[tuple[str, Mention]]:
    """Yield every mention of a site with the name of its record, record by record."""
    zone = ZoneInfo(content.site.timezone)
    units: Mapping[str, Unit] = {**BUILT_IN, **content.registry.units}
    names = names_of(content.registry)
    grounds: dict[str, list[Ground]] = {
        id: grounds_of(incident, zone, units, names) for id, incident in content.incidents.items()
    }
    for name, sentences in content.prose.items():
        kind, _, id = name.partition("/")
        record = _record(content, kind, id)
        if record is None:
            continue
        known = [g for incident in incidents_of(record) for g in grounds.get(incident, ())]
        for sentence in sentences:
            for mention in judge(sentence, known):
                yield name, mention


def _record(content: Content, kind: str, id: str) -> Story | Incident | PlainPage | None:
    match kind:
        case "story":
            return content.stories.get(id)
        case "incident":
            return content.incidents.get(id)
    return content.pages.get(id)
