"""What readers do not see yet, and what a desk lets stand, for who tells of it."""

from collections.abc import Iterable, Sequence

from generator.checks.claims.facts.mention import Mention
from generator.diagnostics import Diagnostic
from generator.model.checking import Relaxed
from generator.model.incident import Incident
from generator.model.story import PlainPage, Story

_FACTS = ("fact-contradicts", "fact-undecided", "fact-unexplained")
"""What a mention is told as."""


def drafts_of(record: Story | Incident | PlainPage | None) -> frozenset[str]:
    """Return the files of a record that are drafts."""
    if record is None:
        return frozenset()
    if isinstance(record, Incident):
        return frozenset((record.span.path,) if record.state == "draft" else ())
    return frozenset(one.path for one in record.versions if one.release.state == "draft")


class Stands:
    """The mentions that a desk lets stand, by their places."""

    def __init__(self, relaxed: Iterable[tuple[Diagnostic, Relaxed]]) -> None:
        spans = (one.span for one, _ in relaxed if one.code in _FACTS)
        self._places = {(span.path, span.line, span.column) for span in spans}

    def has(self, mention: Mention) -> bool:
        """Return True where what is wrong with a mention may stand."""
        if not self._places:
            return False
        span = mention.sentence.span(mention.start)
        return (span.path, span.line, span.column) in self._places


Let = Sequence[tuple[Diagnostic, Relaxed]]
"""Faults that a desk lets stand, each with where it said so and why."""
