"""What is said of mentions: a diagnostic for the editor, an object for programs.

Both ends of a contradiction are named. What is said is English, with its values apart for other languages.
"""

from collections.abc import Mapping

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.sentence.asked import LOCAL
from generator.checks.claims.writing import reference_for
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.desk import DESK_ENGLISH, Teller
from generator.l10n.hearing.record import as_record
from generator.l10n.telling import amount, clock_zone, figure, heard_day, length, moment
from generator.l10n.zones import zone_of as zone_known
from generator.saying import Saying, Value, say

_BOUNDS: Mapping[str, str] = {
    "about": "about {value}",
    "at_least": "at least {value}",
    "at_most": "at most {value}",
}


def diagnostic_of(record: str, mention: Mention, about: str) -> Diagnostic | None:
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
                value=said_of(ground, mention.clock),
                place=where,
            ),
            help=_help(ground, mention, about),
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
                zone=clock_zone(mention.zone),
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
                value=said_of(ground, mention.clock),
            ),
            help=_help(ground, mention, about),
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


def _help(ground: Ground, mention: Mention, about: str) -> str | Saying:
    if ground.role in ("figure", "began", "ended") or ground.name == "duration":
        return say(
            "write {reference} in its place, or mend the record",
            reference=reference_for(ground, mention, about),
        )
    return "mend the sentence or the record"


def said_of(ground: Ground, clock: str = "") -> Value:
    """Return a fact's value in plain words; a time by the clock of a zone, else by the newsroom's and the incident's."""
    if ground.at is not None:
        if ground.clock:
            zone = ground.zone if clock in ("", LOCAL) else clock
            there = zone_known(zone) if zone else None
            if there is None or ground.at.astimezone(there).utcoffset() == ground.at.utcoffset():
                return moment(ground.at)
            said = say(
                "{moment} by the clock of {zone}",
                moment=moment(ground.at.astimezone(there)),
                zone=clock_zone(zone),
            )
            return said if clock else say("{moment}, {there}", moment=moment(ground.at), there=said)
        return heard_day(ground.at.strftime("%Y-%m-%d"))
    if ground.kind == "duration":
        return length(ground.low)
    value: Value = (
        figure(ground.high, ground.unit, ground.measure) if ground.unit else amount(ground.high)
    )
    if ground.high != ground.low:
        return say("between {low} and {high}", low=amount(ground.low), high=value)
    return say(_BOUNDS[ground.bound], value=value) if ground.bound in _BOUNDS else value
