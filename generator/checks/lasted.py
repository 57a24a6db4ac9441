"""A figure that says how long it all took, beside the beginning and the end of the same record.

Judges figures whose label says so and nothing else: a part of the incident, a mean, or what another
source says who disagrees, is their own matter.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from decimal import Decimal

from generator.checks.claims.values.fit import Value, fit_number
from generator.checks.over import moments_of, phrases_of
from generator.content.frame import Content
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.durations import speak_duration
from generator.l10n.hearing.heard import HeardBound
from generator.l10n.hearing.lexicon import SECONDS
from generator.l10n.language import language_of_setting, language_of_tag
from generator.l10n.telling import unit
from generator.model.incident import Amount, Figure, Incident
from generator.patterns import pattern
from generator.saying import Quantity, number, say

_EVENT = r"(?:the |this )?(?:\w+ )?(?:outage|incident|blackout|shutdown|disruption|failure|breakdown|downtime)"
_EVENT_BN = "(?:বিভ্রাট|বিপর্যয়|গোলমাল|গোলযোগ|ঘটনা|ব্ল্যাকআউট|শাটডাউন)"
WHOLE: Mapping[str, re.Pattern[str]] = {
    "en": pattern(
        rf"(?:total |overall )?(?:duration|length|downtime)(?: of {_EVENT})?"
        rf"|{_EVENT} (?:duration|length)|how long {_EVENT} lasted|time (?:it|{_EVENT}) lasted",
        re.IGNORECASE,
    ),
    "bn": pattern(
        rf"(?:মোট )?(?:{_EVENT_BN}(?:টি)?(?:ের|র) )?(?:দৈর্ঘ্য|স্থায়িত্ব|মেয়াদ|সময়কাল|ডাউনটাইম)"
        rf"|(?:যত|কত) ?(?:ক্ষণ|সময়) (?:ধরে )?{_EVENT_BN}(?:টি)? (?:চলে|চলেছে|চলেছিল|ছিল)"
        r"|(?:মোট )?(?:অচল|বন্ধ|বিদ্যুৎহীন) (?:থাকার )?(?:মোট )?সময়"
    ),
}
"""A label that means the whole of it, from the first word to the last."""
_BOUNDS: Mapping[str, HeardBound] = {
    "about": "about",
    "at_least": "at_least",
    "at_most": "at_most",
    "between": "between",
}


def check_lasted(content: Content) -> Iterator[Diagnostic]:
    """Yield each figure of the whole length that no beginning and end of its record give."""
    bases = {s.code: language_of_setting(s).base for s in content.site.locales}
    default = content.site.default.code
    for id, incident in content.heard_incidents():
        lengths = _lengths(incident)
        for figure in incident.figures:
            seconds = SECONDS.get(figure.unit)
            if seconds is None or not lengths or _is_another_s(figure, incident):
                continue
            said = phrases_of(figure.label, bases, default)
            if not any(
                base in WHOLE and WHOLE[base].fullmatch(label.strip()) for base, label in said
            ):
                continue
            if any(_fits(figure.amount.value, seconds, length) for length in lengths):
                continue
            place = incident.span_of("ended")
            whole = int(lengths[0])
            spoken = speak_duration(timedelta(seconds=whole), language_of_tag("en"))
            yield diagnostic(
                "length-differs",
                figure.span,
                say(
                    "{figure} says {value} {unit}, and from began to ended it is {length} ({place})",
                    figure=figure.id,
                    value=number(figure.amount.value.value),
                    unit=unit(figure.unit, figure.amount.value.value),
                    length=Quantity("length", str(whole), spoken),
                    place=f"{place.path}:{place.line}",
                ),
                help="leave the figure out and write ${duration}, mend one of the two, or say in the label of what it is",
                record=f"incident/{id}",
            )  # fmt: skip


def _is_another_s(figure: Figure, incident: Incident) -> bool:
    """Return True where somebody else says it than who says when it began and ended."""
    assert incident.ended is not None
    own = {incident.began.ours.source, incident.ended.ours.source} - {""}
    source = figure.amount.ours.source
    return bool(own and source and source not in own) or bool(figure.amount.others)


def _lengths(incident: Incident) -> list[Decimal]:
    """Return the seconds from each beginning that is claimed to each end, ours first."""
    begins = [moment.start for moment in moments_of(incident.began) if moment.exact]
    ends = [moment.start for moment in moments_of(incident.ended) if moment.exact]
    return [Decimal(int((e - b).total_seconds())) for b in begins for e in ends if e > b]


def _fits(amount: Amount, seconds: int, length: Decimal) -> bool:
    """Return True where a figure may mean a length: rounded to its last digit, or as its bound allows."""
    exponent = amount.value.as_tuple().exponent
    step = seconds * Decimal(10) ** (exponent if isinstance(exponent, int) else 0)
    low, high = amount.value * seconds, (amount.high or amount.value) * seconds
    if low - step < length < high + step:
        return True
    bound = _BOUNDS.get(amount.bound)
    return bound is not None and fit_number(bound, low, high, Value(length)) != "contradicts"
