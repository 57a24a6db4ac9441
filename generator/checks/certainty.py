"""How sure a sentence is beside how sure its fact is: what is likely is not said as if it were known."""

import re
from collections.abc import Mapping

from generator.checks.claims.facts.mention import Mention
from generator.checks.hedging import hedges_of, is_hedged
from generator.content.frame import Content
from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.model.incident import Figure, Incident
from generator.patterns import pattern
from generator.saying import say

_SURE = "observed"
_TOLD = 0.5
"""From how much of a figure's words on a bare number is that figure's."""
_DAYS = ("date", "day", "full", "weekday", "month", "year", "short")
"""Forms of a moment that say its day alone, of which nobody is unsure."""
ROUGH: Mapping[str, re.Pattern[str]] = {
    "en": pattern(r"\b(?:about|around|roughly|approximately|some time|shortly|count|record)\b", re.IGNORECASE),
    "bn": pattern("নাগাদ|প্রায়|আনুমানিক|কাছাকাছি|মোটামুটি|নথি"),
}  # fmt: skip
"""Words by which a time or a length says that it is not exact, or that it is the record's own choice."""


def unhedged(
    record: str, mention: Mention, about: str, language: str, content: Content
) -> Diagnostic | None:
    """Return the fault of a sentence that says an unsure figure as if it were known.

    `about` is the incident that a `${…}` without an id means; `language` that of the sentence.
    """
    row = hedges_of(language)
    unsure = _unsure(mention, about, language, content) if row is not None else None
    if row is None or unsure is None or mention.sentence.quoted:
        return None
    sentence = mention.sentence
    if is_hedged(row, sentence.text, mention.start, head=sentence.field == "headline"):
        return None
    name, certainty, span = unsure
    return diagnostic(
        "unhedged",
        mention.sentence.span(mention.start),
        say(
            '"{text}" is said as if it were known; in the record {figure} is {certainty} ({place})',
            text=mention.text,
            figure=name,
            certainty=say(certainty),
            place=f"{span.path}:{span.line}",
        ),
        help="say in the sentence who says so, or that it is not certain",
        record=record,
    )


def figure_of(mention: Mention, about: str, content: Content) -> tuple[Incident, Figure] | None:
    """Return the figure that a mention says, with its incident."""
    meant = _meant(mention, about)
    incident = content.incidents.get(meant[0]) if meant is not None else None
    figure = incident.figure(meant[1]) if incident is not None and meant is not None else None
    return (incident, figure) if incident is not None and figure is not None else None


def _unsure(
    mention: Mention, about: str, language: str, content: Content
) -> tuple[str, str, Span] | None:
    """Return what a mention says that is not certain: its name, how sure it is, where it stands.

    A length is as unsure as the less sure of its ends; one that is said to be about so long says enough.
    """
    found = figure_of(mention, about, content)
    if found is not None:
        if _is_by_chance(mention):
            return None
        figure = found[1]
        sure, ours = figure.sureness, figure.amount.ours
        span = ours.span if ours.certainty else figure.span
        return (figure.id, sure, span) if _is_unsure(sure) else None
    meant = _meant(mention, about)
    incident = content.incidents.get(meant[0]) if meant is not None else None
    if incident is None or meant is None or _is_rough(mention, language):
        return None
    if mention.heard is not None and mention.heard.kind != "duration":
        return None  # a clock time may be another's that is the same by chance
    for name, claims in (("ended", incident.ended), ("began", incident.began)):
        if (
            claims is not None
            and meant[1] in (name, "duration")
            and _is_unsure(claims.ours.certainty)
        ):
            return name, claims.ours.certainty, claims.ours.span
    return None


def _is_by_chance(mention: Mention) -> bool:
    """Return True for a number by hand that is a figure's, and counts something of its own: three villages, three dead."""
    heard = mention.heard
    return heard is not None and not heard.unit and mention.score < _TOLD


def _is_unsure(certainty: str) -> bool:
    return certainty not in ("", _SURE)


def _is_rough(mention: Mention, language: str) -> bool:
    """Return True where a time or length is said not to be exact, or to be as somebody had it before.

    "By that count it was 8 hours": the sentence goes on from what the one before it says of its source.
    """
    sentence = mention.sentence
    row, before = hedges_of(language), sentence.before
    if ROUGH[language].search(sentence.text) or (row and is_hedged(row, before, len(before))):
        return True
    if mention.heard is not None:
        return mention.heard.bound != "exact"
    forms = mention.text.removesuffix("}").split("|")[1:]
    return not {"about", *_DAYS}.isdisjoint(form.strip() for form in forms)


def _meant(mention: Mention, about: str) -> tuple[str, str] | None:
    """Return the incident and the fact that a mention says: by its `${…}`, or because it agrees."""
    if mention.verdict == "bound":
        written = mention.text.removeprefix("${").removesuffix("}").partition("|")[0].strip()
        incident, _, name = written.rpartition("/")
        return incident or about, name
    if mention.verdict == "agrees" and mention.ground is not None:
        return mention.ground.incident, mention.ground.name
    return None
