"""Numbers, times and days that no record of their incidents has a fact for: told once a text."""

from collections.abc import Iterator, Mapping, Sequence

from generator.checks.ceiling import UNEXPLAINED
from generator.checks.claims.mention import Mention
from generator.content.frame import Content
from generator.content.told import incidents_of
from generator.diagnostics import Diagnostic, diagnostic
from generator.model.incident import Incident
from generator.model.story import PlainPage, Story
from generator.saying import Saying, counted, say


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
        for those in texts.values():
            yield diagnostic(
                UNEXPLAINED,
                those[0].sentence.span(those[0].start),
                _said(those),
                help=say(
                    "khobor check --explain lists them; what readers should be able to check belongs into a record"
                ),
                record=record,
            )


def _said(those: Sequence[Mention]) -> Saying:
    text, more = those[0].text, len(those) - 1
    if not more:
        return say('"{text}" has no fact in a record', text=text)
    return say('"{text}" and {more} more have no fact in a record', text=text, more=counted(more))
