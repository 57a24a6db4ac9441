"""A fact spoken in a language: the table of forms, one function for every fact.

Owns which forms a fact has. Resolving names to facts is the model's, choosing the incident is
the view's.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from generator.l10n.dates import (
    in_zone,
    join_date_clock,
    speak_clock,
    speak_date,
    speak_day,
    speak_moment,
    speak_zone,
)
from generator.l10n.durations import speak_duration, speak_duration_about
from generator.l10n.language import Language
from generator.l10n.messages import Catalog
from generator.l10n.names import join_names
from generator.l10n.numbers import speak_amount, speak_number
from generator.l10n.words import WORDS
from generator.l10n.zones import zone_of
from generator.model.facts import (
    AmountFact,
    CountFact,
    DurationFact,
    Fact,
    MomentFact,
    NamesFact,
    TextFact,
    WordFact,
)
from generator.model.moment import Precision
from generator.model.registry import Unit

FORMS: dict[type, tuple[str, ...]] = {
    AmountFact: ("", "exact", "about", "digits"),
    MomentFact: ("", "datetime", "date", "day", "time", "local"),
    DurationFact: ("", "exact", "about"),
    NamesFact: ("",),
    WordFact: ("",),
    CountFact: ("", "digits"),
    TextFact: ("",),
}
"""The forms of each fact; the empty one is what `${name}` says."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks: language, catalog, the newsroom's zone, and names by registry and id."""

    language: Language
    catalog: Catalog
    zone: str
    units: dict[str, Unit]
    name_of: Callable[[str, str], str]


def forms_of(fact: Fact) -> tuple[str, ...]:
    """Return the forms that a fact can be spoken in."""
    forms = FORMS[type(fact)]
    if isinstance(fact, MomentFact) and not fact.moment.exact:
        return ("", "date") if fact.moment.precision == Precision.DAY else ("",)
    return forms


def speak(fact: Fact, form: str, voice: Voice) -> str:
    """Return the fact in words. A `TextFact` is the caller's: its phrase has references."""
    language = voice.language
    match fact:
        case AmountFact(amount, unit):
            return speak_amount(amount, voice.units.get(unit), language, form)
        case MomentFact():
            return _speak_moment(fact, form, voice)
        case DurationFact(length, exact):
            if form == "about":
                return speak_duration_about(length, language)
            return speak_duration(length, language, exact=exact)
        case NamesFact(registry, ids):
            return _join(registry, ids, voice)
        case WordFact(table, code):
            return speak_word(table, code, voice.catalog, inline=language.base == "en")
        case CountFact(count):
            return speak_number(Decimal(count), language)
    raise TypeError(f"{type(fact).__name__} is not spoken here")


def speak_word(table: str, code: str, catalog: Catalog, *, inline: bool = False) -> str:
    """Return the word of a closed list; `inline` in lower case, as inside an English sentence."""
    word = catalog.gettext(WORDS[table][code])
    return word[:1].lower() + word[1:] if inline else word


def _join(registry: str, ids: Sequence[str], voice: Voice) -> str:
    return join_names([voice.name_of(registry, id) for id in ids], voice.language)


def _speak_moment(fact: MomentFact, form: str, voice: Voice) -> str:
    language = voice.language
    name = fact.zone if form == "local" else voice.zone
    zone = zone_of(name)
    at: datetime = in_zone(fact.moment, zone) if zone else fact.moment.start
    match form:
        case "date":
            return speak_date(at, language)
        case "day":
            return speak_day(at, language)
        case "time":
            return speak_clock(at, language)
        case "local":
            clock = f"{speak_clock(at, language)} {speak_zone(name, at, language)}"
            return join_date_clock(speak_date(at, language), clock)
    return speak_moment(fact.moment, language, name)
