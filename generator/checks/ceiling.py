"""Numbers without a fact: told once a text, one of them let stand at its own place, and how many a site may have.

That they are few grows with the archive, or does not.
"""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from generator.checks.quotes import quotes_joined, quotes_parted
from generator.diagnostics import Diagnostic, Span, diagnostic, span_in
from generator.model.checking import Ceiling
from generator.saying import Saying, counted, say

UNEXPLAINED, GREW = "fact-unexplained", "unexplained-grew"


def told_of(span: Span, text: str, places: Sequence[tuple[int, int, int]], record: str) -> Diagnostic:  # fmt: skip
    """Return what is told of a text's numbers without a fact, at the first of them.

    `places` are the line, the column and the letters of each.
    """
    found = diagnostic(
        UNEXPLAINED,
        span,
        _said(text, len(places) - 1),
        help=say(
            "khobor check --explain lists them; what readers should be able to check belongs into a record"
        ),
        record=record,
    )
    return replace(found, places=tuple(places))


def _said(text: str, more: int) -> Saying:
    if not more:
        return say('"{text}" has no fact in a record', text=text)
    return say('"{text}" and {more} more have no fact in a record', text=text, more=counted(more))


def parted(found: Diagnostic, lines: Sequence[str]) -> Iterator[Diagnostic]:
    """Yield a fault at each of its places, read from the lines of its file; one that has one place as it is."""
    if found.more:
        yield from quotes_parted(found, lines)
        return
    if len(found.places) < 2:
        yield found
        return
    for line, column, length in found.places:
        here = "".join(lines[line - 1 : line])
        span = span_in(found.span.path, line, column, here)
        text = here[column - 1 : column - 1 + length]
        one = told_of(span, text, [(line, column, length)], found.record)
        yield replace(one, level=found.level, draft=found.draft)


def joined(parts: Sequence[Diagnostic]) -> Diagnostic:
    """Return what `parted` parted as one fault, at the first place that is left."""
    first = parts[0]
    if len(parts) == 1 or first.said is None:
        return first
    if first.fix is not None:
        return quotes_joined(parts)
    text = dict(first.said.values)["text"]
    places = [place for one in parts for place in one.places]
    return replace(
        told_of(first.span, str(text), places, first.record), level=first.level, draft=first.draft
    )


def count_of(found: Iterable[Diagnostic]) -> int:
    """Return how many numbers, times and days these faults say to have no fact; what is still a draft is not counted."""
    return sum(len(one.places) for one in found if one.code == UNEXPLAINED and not one.draft)


def grown(found: Iterable[Diagnostic], ceiling: Ceiling | None) -> Iterator[Diagnostic]:
    """Yield a fault where more of them stand in a site's texts than the desk allows."""
    if ceiling is not None and (count := count_of(found)) > ceiling.most:
        yield diagnostic(
            GREW,
            ceiling.span,
            say(
                "{count} numbers, times and days have no fact in a record; {most} are allowed",
                count=counted(count),
                most=counted(ceiling.most),
            ),
            help=say("write the new ones into a record, or raise checks.unexplained_at_most"),
        )
