"""How sure a sentence is beside how sure its fact is: what is likely is not said as if it were known."""

import re
from collections.abc import Mapping

from generator.checks.claims.judge import Mention
from generator.content.frame import Content
from generator.diagnostics import Diagnostic, diagnostic
from generator.model.incident import Figure
from generator.patterns import pattern
from generator.saying import say

_SURE = "observed"
HEDGES: Mapping[str, re.Pattern[str]] = {
    "en": pattern(
        r"\b(?:likely|probably|possibly|perhaps|may|might|could|reportedly|apparently|estimate[ds]?|believed"
        r"|thought|suspected|according to|said|says|say|reported|claim(?:ed|s)?|unconfirmed|unlikely|unknown|puts? (?:it|the|its|their)|by (?:one|its) (?:count|tally))\b",
        re.IGNORECASE,
    ),
    "bn": pattern(
        "সম্ভব|হয়তো|হতে পার|হিসাব|হিসেব|আন্দাজ|অনুমান|ধারণা|মনে কর|মনে হ|আনুমানিক|মতে|জানিয়েছ|জানান|জানায়|বলেছ|বলছে|বলেন|দাবি"
        "|অভিযোগ অনুযায়ী|সূত্রের খবর|নিশ্চিত নয়|অজানা"
    ),
}
"""Words by which a sentence says that it is not sure, or who says so."""


def unhedged(
    record: str, mention: Mention, about: str, language: str, content: Content
) -> Diagnostic | None:
    """Return the fault of a sentence that says an unsure figure as if it were known.

    `about` is the incident that a `${…}` without an id means; `language` that of the sentence.
    """
    hedges = HEDGES.get(language)
    figure = _figure_of(mention, about, content)
    if hedges is None or figure is None or figure.certainty in ("", _SURE):
        return None
    if mention.sentence.quoted or hedges.search(mention.sentence.text):
        return None
    return diagnostic(
        "unhedged",
        mention.sentence.span(mention.start),
        say(
            '"{text}" is said as if it were known; in the record {figure} is {certainty} ({place})',
            text=mention.text,
            figure=figure.id,
            certainty=say(figure.certainty),
            place=f"{figure.span.path}:{figure.span.line}",
        ),
        help="say in the sentence who says so, or that it is not certain",
        record=record,
    )


def _figure_of(mention: Mention, about: str, content: Content) -> Figure | None:
    """Return the figure that a mention says: by its `${…}`, or because it agrees with it."""
    if mention.verdict == "bound":
        written = mention.text.removeprefix("${").removesuffix("}").partition("|")[0].strip()
        incident, _, name = written.rpartition("/")
        incident = incident or about
    elif mention.verdict == "agrees" and mention.ground is not None:
        incident, name = mention.ground.incident, mention.ground.name
    else:
        return None
    found = content.incidents.get(incident)
    return found.figure(name) if found is not None else None
