"""What is said of mentions: a diagnostic for the editor, an object for programs.

Both ends of a contradiction are named. What is said is English, with its values apart for other languages.
"""

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from functools import cache

from generator.checks.claims.ground import Ground
from generator.checks.claims.judge import Mention
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.desk import DESK_ENGLISH, Teller
from generator.l10n.durations import speak_duration
from generator.l10n.hearing.record import as_record
from generator.l10n.language import Language, language_of_tag
from generator.l10n.numbers import speak_number
from generator.saying import Quantity, Saying, Value, say

_BOUNDS: Mapping[str, str] = {
    "about": "about {value}",
    "at_least": "at least {value}",
    "at_most": "at most {value}",
}


def diagnostic_of(record: str, mention: Mention) -> Diagnostic | None:
    """Return what an editor is told of a mention; None where there is nothing to do."""
    span = mention.sentence.span(mention.start)
    ground = mention.ground
    if mention.verdict == "contradicts" and ground is not None:
        where = f"{ground.span.path}:{ground.span.line}"
        return diagnostic(
            "fact-contradicts",
            span,
            say(
                '"{text}" does not agree with {fact} of {incident}, which is {value} ({place})',
                text=mention.text,
                fact=ground.name,
                incident=ground.incident,
                value=said_of(ground),
                place=where,
            ),
            help=_help(ground),
            record=record,
        )
    if mention.verdict == "undecided" and mention.zone and ground is not None:
        return diagnostic(
            "fact-undecided",
            span,
            say(
                '"{text}" agrees with {fact} of {incident} only by the clock of {zone}',
                text=mention.text,
                fact=ground.name,
                incident=ground.incident,
                zone=mention.zone,
            ),
            help="name the time zone in the sentence",
            record=record,
        )
    if mention.verdict == "undecided" and ground is not None:
        return diagnostic(
            "fact-undecided",
            span,
            say(
                '"{text}" may or may not agree with {fact} of {incident}, which is {value}',
                text=mention.text,
                fact=ground.name,
                incident=ground.incident,
                value=said_of(ground),
            ),
            help=_help(ground),
            record=record,
        )
    return None


def object_of(mention: Mention, desk: Teller = DESK_ENGLISH) -> Mapping[str, object]:
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
        "reason": desk.tell(mention.reason),
    }


def _help(ground: Ground) -> str | Saying:
    if ground.role in ("figure", "began", "ended") or ground.name == "duration":
        return say(
            "write ${{{incident}/{fact}}} in its place, or mend the record",
            incident=ground.incident,
            fact=ground.name,
        )
    return "mend the sentence or the record"


def said_of(ground: Ground) -> Value:
    """Return a fact's value in plain words."""
    if ground.at is not None:
        if ground.clock:
            english = ground.at.strftime("%Y-%m-%d %H:%M")
            return Quantity("moment", ground.at.strftime("%Y-%m-%dT%H:%M"), english)
        day = ground.at.strftime("%Y-%m-%d")
        return Quantity("day", day, day)
    if ground.kind == "duration":
        length = speak_duration(timedelta(seconds=float(ground.low)), _english())
        return Quantity("length", str(ground.low), length)
    value: Value = _number(ground.low)
    if ground.high != ground.low:
        value = say("between {low} and {high}", low=value, high=_number(ground.high))
    elif ground.bound in _BOUNDS:
        value = say(_BOUNDS[ground.bound], value=value)
    if not ground.unit:
        return value
    unit = Quantity("unit", ground.unit, ground.unit)
    return say("{value} {unit}", value=value, unit=unit)


def _number(value: Decimal) -> Quantity:
    return Quantity("number", str(value), speak_number(value, _english()))


@cache
def _english() -> Language:
    return language_of_tag("en")
