"""The fact that a `${…}` of a text means, and what its page says for it in the text's language.

Only values are spoken here. What has its words in a catalog or in a record is left out, as is what cannot be said.
"""

from msgspec import Struct

from generator.content.frame import Content
from generator.l10n.forms import FormFault, forms_of, read_forms
from generator.l10n.language import Language
from generator.l10n.messages import no_catalog
from generator.l10n.speech import Voice, speak
from generator.model.facts import (
    AmountFact,
    CountFact,
    DurationFact,
    IntervalFact,
    MomentFact,
    fact_of,
)

_SPOKEN = (AmountFact, CountFact, DurationFact, IntervalFact, MomentFact)


class Referred(Struct, frozen=True):
    """What a `${…}` means: `incident` and `name` of its fact; `said` is empty where no value alone is spoken."""

    incident: str
    name: str
    said: str = ""

    @property
    def fact(self) -> str:
        """Return the fact as `incident/name`; empty where the text is about no incident."""
        return f"{self.incident}/{self.name}" if self.incident else ""


def referred(written: str, record: str, content: Content, language: Language) -> Referred:
    """Return what stands in the braces of a `${…}` means in a text of a record, as `story/x`."""
    named, *forms = (part.strip() for part in written.split("|"))
    id, _, name = named.rpartition("/")
    about = id or _about(record, content)
    incident = content.incidents.get(about)
    fact = fact_of(incident, name) if incident is not None else None
    if not isinstance(fact, _SPOKEN) or isinstance(
        read_forms(tuple(forms), forms_of(fact)), FormFault
    ):
        return Referred(about, name)
    voice = Voice(
        language=language,
        catalog=no_catalog(language.code),
        zone=content.site.timezone,
        units=content.registry.units,
        name_of=lambda _, id: id,
    )
    return Referred(about, name, speak(fact, tuple(forms), voice))


def _about(record: str, content: Content) -> str:
    """Return the incident that a bare `${…}` of a record means, or empty."""
    kind, _, id = record.partition("/")
    story = content.stories.get(id) if kind == "story" else None
    if story is not None:
        return story.incidents[0] if story.incidents else ""
    return id if kind == "incident" else ""
