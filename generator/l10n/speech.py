"""A fact spoken in a language: one function for every fact.

Owns the step from a fact and a chain of forms to words. Which forms there are stands in
`forms`; resolving names to facts is the model's, choosing the incident is the view's.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal

from msgspec import Struct

from generator.l10n.amounts import speak_amount, with_unit
from generator.l10n.clocks import speak_clock, speak_zone, with_zone
from generator.l10n.dates import FORMS as DATE_FORMS
from generator.l10n.dates import speak_date
from generator.l10n.durations import speak_duration, speak_duration_about
from generator.l10n.forms import FormFault, Saying, forms_of, read_forms
from generator.l10n.language import Language
from generator.l10n.messages import Catalog
from generator.l10n.moments import (
    FORM_OF,
    in_zone,
    join_date_clock,
    speak_interval,
    speak_moment,
)
from generator.l10n.names import join_names
from generator.l10n.number_words import speak_words
from generator.l10n.numbers import speak_number, speak_ordinal
from generator.l10n.units import BUILT_IN
from generator.l10n.words import WORDS
from generator.l10n.zones import zone_of
from generator.model.facts import (
    AmountFact,
    CountFact,
    DurationFact,
    Fact,
    IntervalFact,
    MomentFact,
    NamesFact,
    WordFact,
)
from generator.model.registry import Unit


class Voice(Struct, frozen=True):
    """Who speaks: language, catalog, the newsroom's zone, and names by registry and id."""

    language: Language
    catalog: Catalog
    zone: str
    units: Mapping[str, Unit]
    name_of: Callable[[str, str], str]


def speak(fact: Fact, chain: tuple[str, ...], voice: Voice) -> str:
    """Return the fact in words. A `TextFact` is the caller's: its phrase has references.

    Raises ValueError for a chain that does not fit the fact; the checks have told its author.
    """
    said = read_forms(chain, forms_of(fact))
    if isinstance(said, FormFault):
        raise ValueError(f'{type(fact).__name__} has no form "{said.word}"')
    language = voice.language
    match fact:
        case AmountFact(amount, unit):
            noun = False if "bare" in said.switches else True if "unit" in said.switches else None
            found = voice.units.get(unit)
            return speak_amount(amount, found, language, said.form, case=said.case, noun=noun)
        case MomentFact():
            return _speak_moment(fact, said, voice)
        case DurationFact(length, exact):
            words = said.form == "words"
            if said.form == "about":
                return speak_duration_about(length, language, exact=exact, case=said.case)
            return speak_duration(length, language, exact=exact, words=words, case=said.case)
        case IntervalFact(low, high, zone):
            if said.form != "local":
                return speak_interval(low, high, language, voice.zone)
            return speak_interval(low, high, language, zone, named=True)
        case NamesFact(registry, ids):
            names = join_names([voice.name_of(registry, id) for id in ids], language)
            return language.put(names, said.case, "name")
        case WordFact(table, code):
            return speak_word(table, code, voice.catalog, inline=language.tongue.inline_lower)
        case CountFact(count):
            if said.form == "ordinal":
                return speak_ordinal(count, language)
            say = speak_words if said.form == "words" else speak_number
            text = say(Decimal(count), language)
            if "unit" in said.switches:
                text = with_unit(text, Decimal(count), BUILT_IN["update"], language)
            return language.put(text, said.case, "number")
    raise TypeError(f"{type(fact).__name__} is not spoken here")


def speak_word(table: str, code: str, catalog: Catalog, *, inline: bool = False) -> str:
    """Return the word of a closed list; `inline` in lower case, as inside an English sentence."""
    word = catalog.gettext(WORDS[table][code])
    return word[:1].lower() + word[1:] if inline else word


def _speak_moment(fact: MomentFact, said: Saying, voice: Voice) -> str:
    language = voice.language
    name = fact.zone if said.form == "local" else voice.zone
    zone = zone_of(name)
    at: datetime = in_zone(fact.moment, zone) if zone else fact.moment.start
    if said.form in DATE_FORMS:
        return speak_date(at, language, said.form, case=said.case)
    if not fact.moment.exact:
        return _coarse(fact, at, said, voice)
    style = "words" if said.form == "clock" else ""
    named = said.form == "local" or "zone" in said.switches
    word = speak_zone(name, at, language) if named else ""
    clock = with_zone(speak_clock(at, language, style), word, language)
    if said.form in ("time", "clock"):
        return language.put(clock, said.case, "clock")
    whole = join_date_clock(speak_date(at, language), clock, language)
    return language.put(whole, said.case, "date")


def _coarse(fact: MomentFact, at: datetime, said: Saying, voice: Voice) -> str:
    if said.case is None:
        return speak_moment(fact.moment, voice.language, voice.zone)
    form = FORM_OF[fact.moment.precision]
    return speak_date(at, voice.language, form, case=said.case)
