"""Months, seasons and feasts that are told by their distance: "last December", "next Eid", "last winter"."""

import re
from collections.abc import Iterator
from datetime import date

from generator.checks.times.english_phrase import MONTHS, phrase
from generator.checks.times.seasons import last_season, years_of
from generator.checks.times.told import UNKNOWN, Told, month_by
from generator.l10n.dates import speak_date
from generator.l10n.language import Language
from generator.patterns import pattern

_FEASTS = "Christmas|Easter|New Year|Eid|Ramadan|Ramzan|Diwali|Holi|Durga Puja|Puja|Pohela Boishakh|Thanksgiving"
_SEEDS = ("ast ", "his ", "ext ")
_NAMED = pattern(
    rf"(?<![\w’'/-])(?P<which>[Ll]ast|[Tt]his|[Nn]ext) (?:(?P<month>{MONTHS})|(?P<feast>{_FEASTS}))(?P<whose>['’]s)?(?![\w-]| ?\d)"
)
_OTHER = pattern(r"\b(?:the|his|her|its|their|our|your|my|every|each|whose|one|at|by) $", re.IGNORECASE)  # fmt: skip


def named_in(text: str, day: date, language: Language) -> Iterator[Told]:
    """Yield each month and feast of a sentence that is told by its distance from a day."""
    for match in _NAMED.finditer(text) if any(seed in text for seed in _SEEDS) else ():
        if _OTHER.search(text, 0, match.start()):
            continue
        if match["feast"]:
            yield Told(match.start(), match.end(), UNKNOWN)
        else:
            month = 1 + MONTHS.split("|").index(match["month"])
            meant = speak_date(month_by(match["which"].casefold(), month, day), language, "month")
            yield phrase(match, text, meant, "in")


def season_told(
    match: re.Match[str], season: str, text: str, day: date, language: Language
) -> Told:
    """Return the words for the last season of a name, with its year."""
    year = last_season(season, day)
    if year is None:
        return Told(match.start(), match.end(), UNKNOWN)
    first, *further = (
        speak_date(date(one, 1, 1), language, "year") for one in years_of(season, year)
    )
    years = f"{first}–{further[0][-2:]}" if further else first
    return phrase(match, text, f"the {season} of {years}", "in")
