"""Who wrote a report, and what it goes by: readers are told both, or must take it on trust."""

from collections.abc import Iterator

from generator.content.frame import Content
from generator.content.told import incidents_of
from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.model.story import Story
from generator.saying import Saying, number, say

_OUTSIDE = 'href="http'
_MANY = 4
"""More entries of one record than are told one by one."""


def check_sourcing(content: Content) -> Iterator[Diagnostic]:
    """Yield each report without a byline, and each that no source stands behind.

    A source is a link out of the site, in any language of the story, or one of an incident that it is
    about.
    """
    for id, story in content.stories.items():
        if story.kind != "report":
            continue
        span = story.versions[0].span
        record = f"story/{id}"
        if not story.byline:
            message = "no byline says who wrote this report"
            help = "byline: [id] of a person or desk in content/registry/people.yaml"
            yield diagnostic("no-byline", span, message, help=help, record=record)
        if not _has_source(story, content):
            message = (
                "no source stands behind this report: no link out, and no incident with an address"
            )
            help = "link to a source in the text, or give a source of the incident its url"
            yield diagnostic("no-source", span, message, help=help, record=record)


def _has_source(story: Story, content: Content) -> bool:
    """Return True for a source; of an incident that cannot be read its own file tells what is wrong."""
    if any(id not in content.incidents for id in incidents_of(story)):
        return True
    parts = (part for version in story.versions for part in version.body.parts)
    if any(isinstance(part, str) and _OUTSIDE in part for part in parts):
        return True
    incidents = [content.incidents[id] for id in incidents_of(story) if id in content.incidents]
    return any(source.url for incident in incidents for source in incident.sources)


def check_sources(content: Content) -> Iterator[Diagnostic]:
    """Yield each figure, series, quotation and update of an incident that names no source."""
    for id, incident in content.heard_incidents():
        named: list[tuple[Saying, str, Span]] = []
        for figure in incident.figures:
            claims = (figure.amount.ours, *figure.amount.others)
            named += [(_entry("figure", figure.id), claim.source, claim.span) for claim in claims]
        named += [(_entry("series", one.id), one.source, one.span) for one in incident.series]
        named += [(_entry("quotation", one.id), one.source, one.span) for one in incident.quotes]
        named += [(_entry("update", one.id), one.source, one.span) for one in incident.updates]
        named = [one for one in named if not one[1]]
        keys = ", ".join(source.id for source in incident.sources)
        if len(named) > _MANY:  # a record that was taken over whole: one word is enough
            first, _, span = named[0]
            more = say(
                "{first}, with {count} more entries of this record,",
                first=first,
                count=number(len(named) - 1),
            )
            named = [(more, "", span)]
        for name, _, span in named:
            yield diagnostic(
                "unsourced",
                span,
                say("no source says whose word the {name} is", name=name),
                help=say(
                    "source: a key of the record's sources ({names})",
                    names=keys or say("none yet"),
                ),
                record=f"incident/{id}",
            )


def _entry(kind: str, id: str) -> Saying:
    return say("{kind} {id}", kind=say(kind), id=id)
