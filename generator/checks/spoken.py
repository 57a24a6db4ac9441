"""References that cannot be spoken, among the mentions of a text: what is told of them makes their verdict."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from generator.checks.claims.facts.mention import Mention
from generator.codes import CODES
from generator.diagnostics import Diagnostic, Span
from generator.patterns import pattern
from generator.saying import say

_REFERENCE = pattern(r"\$\{([^{}\n]*)\}")
_UNSPOKEN = say("it cannot be spoken; khobor check says why")


def reference_at(span: Span) -> str:
    """Return the `${…}` that stands at a place, as it is written; empty where there is none."""
    match = _REFERENCE.match(span.source, span.at)
    return match[0] if match else ""


def as_spoken(
    mentions: Iterable[tuple[str, Mention]], told: Iterable[Diagnostic]
) -> Iterator[tuple[str, Mention]]:
    """Yield mentions with their records; a reference of which an error is told is undecided.

    The same reference in one line is told once.
    """
    broken = {
        (one.span.path, one.span.line, _bare(written))
        for one in told
        if CODES[one.code].level == "error"
        and not CODES[one.code].settable  # a judgement is of what it says
        and (written := reference_at(one.span))
    }
    for record, mention in mentions:
        if mention.heard is None and broken:
            span = mention.sentence.span(mention.start)
            if (span.path, span.line, _bare(mention.text)) in broken:
                yield record, replace(mention, verdict="undecided", reason=_UNSPOKEN)
                continue
        yield record, mention


def _bare(written: str) -> str:
    return written.removeprefix("${").removesuffix("}").strip()
