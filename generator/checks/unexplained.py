"""Numbers, times and days that no record of their incidents has a fact for: told once a text."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from generator.checks.ceiling import told_of
from generator.checks.claims.facts.mention import Mention
from generator.checks.standing import drafts_of
from generator.content.frame import Content
from generator.content.told import incidents_of
from generator.diagnostics import Diagnostic
from generator.model.incident import Incident
from generator.model.story import PlainPage, Story


def check_unexplained(
    content: Content, mentions: Mapping[str, Sequence[Mention]]
) -> Iterator[Diagnostic]:
    """Yield for each text of a record that names an incident what has no fact there, at the first of them."""
    shelves: dict[str, Mapping[str, Story | Incident | PlainPage]] = {
        "story": content.stories, "page": content.pages, "incident": content.incidents,
    }  # fmt: skip
    for record, found in mentions.items():
        kind, _, id = record.partition("/")
        known = shelves[kind].get(id)
        if known is None or content.incidents.keys().isdisjoint(incidents_of(known)):
            continue
        texts: dict[str, list[Mention]] = {}
        for mention in found:
            if mention.verdict == "unexplained":
                texts.setdefault(mention.sentence.span(mention.start).path, []).append(mention)
        drafts = drafts_of(known)
        for path, those in texts.items():
            spans = [one.sentence.span(one.start) for one in those]
            places = [
                (span.line, span.column, len(one.text))
                for span, one in zip(spans, those, strict=True)
            ]
            told = told_of(spans[0], those[0].text, places, record)
            yield replace(told, draft=path in drafts)
