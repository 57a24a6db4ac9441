"""A figure below nothing of a unit that is counted: people, shops, flights.

Judges units that count, whose number has a classifier in some language: degrees have none. A change may be
below nothing, and is one where its label or its name says so.
"""

import re
from collections.abc import Iterator, Mapping

from generator.checks.known import Known
from generator.checks.over import phrases_of
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.language import language_of_setting
from generator.model.incident import Figure
from generator.patterns import pattern
from generator.saying import number, say

_CHANGES: Mapping[str, re.Pattern[str]] = {
    "en": pattern(
        r"\b(?:change|differ|ris(?:e|ing)\b|rose\b|falls?\b(?! (?:victims?|injur))|drop|declin|growth\b|grew\b|increas|decreas"
        r"|gain(?:s|ed)?\b|balance|net\b|swing|deficit|surplus|shortfall|margin|compared|(?:more|fewer|less) than (?:last|before|the|usual))",
        re.IGNORECASE,
    ),
    "bn": pattern(
        "পরিবর্তন|বদল|তফাত|ফারাক|পার্থক্য|ব্যবধান|হ্রাস|বৃদ্ধি|বাড়া|বাড়ল|বাড়তি|বেড়ে|কমা|কমে|কমল|কমতি|ঘাটতি|উদ্বৃত্ত|নিট"
        "|তুলনায়|র চেয়ে"
    ),
}
"""Words of a label by which a number is no count but how far it went up or down."""


def check_below_nothing(known: Known, figure: Figure, record: str) -> Iterator[Diagnostic]:
    """Yield each value of a figure that is below nothing, where its unit is counted."""
    if all(claim.value.value >= 0 for claim in (figure.amount.ours, *figure.amount.others)):
        return
    unit = known.registry.units.get(figure.unit)
    if unit is None or unit.kind != "count" or not unit.classifier or _is_change(known, figure):
        return
    for claim in (figure.amount.ours, *figure.amount.others):
        if claim.value.value < 0:
            yield diagnostic(
                "bad-number",
                claim.span,
                say(
                    '{value} is below nothing, and the unit "{unit}" is counted',
                    value=number(claim.value.value),
                    unit=figure.unit,
                ),
                help="take the minus away, or say in the label that it is a change",
                record=record,
            )


def _is_change(known: Known, figure: Figure) -> bool:
    bases = {one.code: language_of_setting(one).base for one in known.site.locales}
    said = phrases_of(figure.label, bases, known.site.default.code)
    name = figure.id.replace("-", " ")
    return any(words.search(name) for words in _CHANGES.values()) or any(
        base not in _CHANGES or _CHANGES[base].search(label) for base, label in said
    )
