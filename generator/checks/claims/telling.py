"""What is said of mentions: a diagnostic for the editor, an object for programs.

Both ends of a contradiction are named. Values are said in English, as all that a command says.
"""

from collections.abc import Mapping
from datetime import timedelta
from functools import cache

from generator.checks.claims.grounds import Ground
from generator.checks.claims.judge import Mention
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.durations import speak_duration
from generator.l10n.hearing.record import as_record
from generator.l10n.language import Language, language_of_tag
from generator.l10n.numbers import speak_number


def diagnostic_of(record: str, mention: Mention) -> Diagnostic | None:
    """Return what an editor is told of a mention; None where there is nothing to do."""
    span = mention.sentence.span(mention.start)
    ground = mention.ground
    if mention.verdict == "contradicts" and ground is not None:
        where = f"{ground.span.path}:{ground.span.line}"
        return diagnostic(
            "fact-contradicts",
            span,
            f'"{mention.text}" does not agree with {ground.name} of {ground.incident}, '
            f"which is {_said(ground)} ({where})",
            help=_help(ground),
            record=record,
        )
    if mention.zone and ground is not None:
        return diagnostic(
            "fact-undecided",
            span,
            f'"{mention.text}" agrees with {ground.name} of {ground.incident} only by the clock of '
            f"{mention.zone}",
            help="name the time zone in the sentence",
            record=record,
        )
    if mention.verdict == "undecided" and ground is not None:
        return diagnostic(
            "fact-undecided",
            span,
            f'"{mention.text}" may or may not agree with {ground.name} of {ground.incident}, '
            f"which is {_said(ground)}",
            help=_help(ground),
            record=record,
        )
    return None


def object_of(mention: Mention) -> Mapping[str, object]:
    """Return a mention as an object that JSON can hold, with the keys in docs/checks.md."""
    span = mention.sentence.span(mention.start)
    heard = as_record(mention.heard) if mention.heard is not None else {}
    value = heard.get("value", [heard["low"], heard["high"]] if "low" in heard else None)
    ground = mention.ground
    return {
        "path": span.path,
        "line": span.line,
        "column": span.column,
        "text": mention.text,
        "locale": mention.sentence.locale,
        "kind": heard.get("kind", "reference"),
        "value": value,
        "unit": heard.get("unit", ""),
        "bound": heard.get("bound", ""),
        "verdict": mention.verdict,
        "fact": f"{ground.incident}/{ground.name}" if ground is not None else "",
        "reason": mention.reason,
    }


def _help(ground: Ground) -> str:
    if ground.role in ("figure", "began", "ended") or ground.name == "duration":
        return f"write ${{{ground.incident}/{ground.name}}} in its place, or mend the record"
    return "mend the sentence or the record"


def _said(ground: Ground) -> str:
    """Return a fact's value in plain words."""
    if ground.at is not None:
        form = "%Y-%m-%d %H:%M" if ground.clock else "%Y-%m-%d"
        return ground.at.strftime(form)
    if ground.kind == "duration":
        return speak_duration(timedelta(seconds=float(ground.low)), _english())
    value = speak_number(ground.low, _english())
    if ground.high != ground.low:
        value = f"between {value} and {speak_number(ground.high, _english())}"
    elif ground.bound != "exact":
        value = f"{ground.bound.replace('_', ' ')} {value}"
    return f"{value} {ground.unit}".strip()


@cache
def _english() -> Language:
    return language_of_tag("en")
