"""A headline as its page says it, for lists that name a record: its `${…}` spoken in its own language.

Only values are spoken here. What has its words in a catalog or in a record is left out, as is what cannot be said.
"""

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
from generator.model.prose import HOLE, Sentence

LEFT_OUT = "…"
"""Stands for what is no word: code, an address."""
_SPOKEN = (AmountFact, CountFact, DurationFact, IntervalFact, MomentFact)


def spoken_title(headline: Sentence, record: str, content: Content, language: Language) -> str:
    """Return a headline with the values of its `${…}`; `record` is as `story/x`."""
    about, text = _incident(record, content), headline.text
    for one in sorted(headline.bound, key=lambda bound: -bound.start):
        said = _said(one.written, about, content, language)
        text = text[: one.start] + said + text[one.start + len(HOLE) :]
    return text.replace(HOLE, LEFT_OUT)


def _incident(record: str, content: Content) -> str:
    kind, _, id = record.partition("/")
    story = content.stories.get(id) if kind == "story" else None
    if story is not None:
        return story.incidents[0] if story.incidents else ""
    return id if kind == "incident" else ""


def _said(written: str, about: str, content: Content, language: Language) -> str:
    named, *forms = (part.strip() for part in written.split("|"))
    id, _, name = named.rpartition("/")
    incident = content.incidents.get(id or about)
    fact = fact_of(incident, name) if incident is not None else None
    if not isinstance(fact, _SPOKEN) or isinstance(
        read_forms(tuple(forms), forms_of(fact)), FormFault
    ):
        return LEFT_OUT
    voice = Voice(
        language=language,
        catalog=no_catalog(language.code),
        zone=content.site.timezone,
        units=content.registry.units,
        name_of=lambda _, id: id,
    )
    return speak(fact, tuple(forms), voice)
