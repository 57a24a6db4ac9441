"""The reference that says a fact in the place of a mention: `${ended|time}` for a clock time that was written.

So that the sentence reads on as it stood: what it has of a moment, without the noun that follows, with its ending.
"""

import re
from collections.abc import Mapping, Sequence

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.words.clause import words_of
from generator.checks.claims.words.meaning import meanings
from generator.l10n.digits import to_ascii
from generator.l10n.hearing.heard import Heard, names_day
from generator.l10n.tokens import nfc
from generator.patterns import pattern

_NOUN, _WORDS = 40, 2
"""Letters behind a number, and the words among them, in which what it counts is named."""
_CASES: Mapping[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "bn": (
        ("of", pattern(nfc("(?:ের|টার|য়ের|-এর|-র)$"))),
        ("in", pattern(nfc("(?:মিনিটে|[^টম ]ে|টায়|টেয়|টোয়|য়ে|তে)$"))),
    ),
}
"""Endings of times and numbers in languages with cases, each with the case that a reference asks for."""
_SPOKEN = pattern(nfc("টা|টে|টো|মিনিট"))


def reference_for(ground: Ground, mention: Mention, about: str) -> str:
    """Return the reference to write in the place of a mention that means a fact, in a text whose bare `${…}` mean the incident `about`."""
    forms = [ground.name]
    heard = mention.heard
    if heard is not None:
        if ground.at is not None:
            forms += _moment(heard, ground)
        case = _case_of(heard, mention.sentence.locale)
        if case:
            forms.append(case)
        elif ground.kind == "number" and _is_counted(ground, heard, mention):
            forms.append("bare")
    return reference_to(ground, forms, about)


def reference_to(ground: Ground, forms: Sequence[str], about: str) -> str:
    """Return a reference of a name and forms: without the incident where a text means it anyway."""
    said = "|".join(forms)
    return f"${{{said}}}" if ground.incident == about else f"${{{ground.incident}/{said}}}"


def _moment(heard: Heard, ground: Ground) -> list[str]:
    """Return the form in which a moment is said as a mention says it: its day, its month, or its clock."""
    if heard.kind == "clock" and ground.clock:
        return ["clock" if _SPOKEN.search(nfc(heard.text)) else "time"]
    said = str(heard.low)
    if heard.kind != "date":
        return []
    if names_day(said):
        return ["day" if said.startswith("--") else "date"]
    if said.startswith("--"):
        return []
    return ["month" if "-" in said else "year"]


def _case_of(heard: Heard, locale: str) -> str:
    cases, text = _CASES.get(locale.partition("-")[0], ()), nfc(heard.text)
    if text[-1:].isdigit() or to_ascii(text)[-1:].isdigit():
        return ""
    verb = heard.kind in ("number", "money")
    found = (case for case, ending in cases if ending.search(text) and not (verb and case == "in"))
    return next(found, "")


def _is_counted(ground: Ground, heard: Heard, mention: Mention) -> bool:
    """Return True where the noun that a figure counts follows its number: its unit, or who they are by its label."""
    locale = mention.sentence.locale
    behind = words_of(mention.sentence.text[heard.end :][:_NOUN])[:_WORDS]
    words = ground.counted.get(locale, frozenset()) | ground.weights.get(locale, {}).keys()
    return not meanings(behind, locale).isdisjoint(words)
