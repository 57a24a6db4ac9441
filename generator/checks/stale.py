"""Figures that are older than a site's limit for their kind, said while things still change.

Asks the desk's own limits (`checks.figures_older_than`) and no clock: a figure is as old as the moment at
which a story was last changed, or an open record had its last update. What was counted in an incident
that is over stays what it was, until a sentence says that it is so now.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from generator.checks.certainty import figure_of
from generator.checks.claims.facts.mention import Mention
from generator.checks.over import over_at
from generator.content.frame import Content
from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.l10n.language import language_of_setting
from generator.model.incident import Figure, Incident
from generator.patterns import pattern
from generator.saying import Saying, number, say

NOW: Mapping[str, re.Pattern[str]] = {
    "en": pattern(r"\b(?:now|currently|at present|as of (?:now|today)|these days)\b", re.IGNORECASE),
    "bn": pattern("(?<![\u0980-\u09ff])(?:এখন|বর্তমানে|এই মুহূর্তে|এ মুহূর্তে|আজকাল|আজকের দিনে)(?![\u0980-\u09ff])"),
}  # fmt: skip
"""Words by which a sentence says that something is so when it is read."""


def check_stale(
    content: Content, mentions: Mapping[str, Sequence[Mention]]
) -> Iterator[Diagnostic]:
    """Yield each figure that was old when a story said it, or when its open record went on."""
    limits = dict(content.checks.figures_older_than)
    if not limits:
        return
    bases = {s.code: language_of_setting(s).base for s in content.site.locales}

    def age_over(figure: Figure, at: datetime) -> tuple[int, int] | None:
        """Return the days of a figure's age and of the limit, where it is over it."""
        unit = content.registry.units.get(figure.unit)
        limit = limits.get(unit.kind) if unit is not None else None
        of = figure.dated or figure.known
        if limit is None or of is None or at - of.end <= timedelta(hours=limit):
            return None
        return (at - of.start).days, limit

    for id, story in content.stories.items():
        told: set[tuple[str, str, str]] = set()
        for mention in mentions.get(f"story/{id}", ()):
            locale = mention.sentence.locale
            version = story.version(locale)
            moment = version and (version.release.updated or version.release.published)
            found = figure_of(mention, story.incidents[0] if story.incidents else "", content)
            if not moment or found is None or _is_dated(mention, mentions[f"story/{id}"]):
                continue
            incident, figure = found
            key = (locale, incident.id, figure.id)
            now = NOW.get(bases.get(locale, ""))
            says_now = now is not None and now.search(mention.sentence.text) is not None
            old = age_over(figure, moment.start)
            if old and key not in told and (says_now or _goes_on(incident, moment.start)):
                told.add(key)
                message = say(
                    '"{text}" was {days} days old when this was last changed',
                    text=mention.text,
                    days=number(old[0]),
                )
                yield _told(
                    message, figure, old[1], mention.sentence.span(mention.start), f"story/{id}"
                )
    for id, incident in content.heard_incidents():
        if incident.is_open and incident.updates:
            last = max(incident.updates, key=lambda update: update.at.start)
            for figure in incident.figures:
                if old := age_over(figure, last.at.start):
                    message = say(
                        "{figure} is {days} days older than the last update, {update}",
                        figure=figure.id,
                        days=number(old[0]),
                        update=last.id,
                    )
                    yield _told(message, figure, old[1], figure.span, f"incident/{id}")


def _told(message: Saying, figure: Figure, limit: int, span: Span, record: str) -> Diagnostic:
    of = figure.dated or figure.known
    assert of is not None
    if limit % 24 == 0:
        kept = say("{count} days", count=number(limit // 24))
    else:
        kept = say("{count} hours", count=number(limit))
    return diagnostic(
        "figure-old",
        span,
        say(
            "{message}; the limit for its kind is {limit} ({place})",
            message=message,
            limit=kept,
            place=f"{figure.span.path}:{figure.span.line}",
        ),
        help="ask for a newer figure, or say of which day it is",
        record=record,
    )


def _goes_on(incident: Incident, at: datetime) -> bool:
    """Return True for an incident that was not over at an instant."""
    if incident.ended is None:
        return True
    over = over_at(incident)
    return over is not None and over > at


def _is_dated(mention: Mention, others: Sequence[Mention]) -> bool:
    """Return True where the sentence says of which day, month or year it speaks."""
    return any(
        one.sentence == mention.sentence
        and (
            (one.heard is not None and one.heard.kind == "date")
            or (
                one.heard is None
                and one.text.rstrip("}").partition("|")[0].endswith(("began", "ended"))
            )
        )
        for one in others
    )
