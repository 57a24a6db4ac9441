"""The language in which a desk is told things: a diagnostic, a verdict, a count, said in its words.

Owns how a saying becomes a sentence of another language. The words are tables (`l10n/tables/desk_*`), a
row of `DESKS` for each language; English needs none. Never decides what is told.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from importlib import import_module

from msgspec import Struct
from msgspec.structs import replace

from generator.codes import CODES
from generator.diagnostics import ENGLISH, Diagnostic, Voice
from generator.l10n.amounts import with_unit, word_of
from generator.l10n.clocks import speak_clock, speak_zone, zone_name
from generator.l10n.dates import speak_date
from generator.l10n.durations import speak_duration
from generator.l10n.language import (
    Language,
    base_of,
    known_tag,
    language_of_setting,
    language_of_tag,
    region_of,
)
from generator.l10n.numbers import speak_number
from generator.l10n.tables.desks import DESKS, HOUSE_OF_REGION, HOUSES, SPOKEN
from generator.l10n.telling import speak_day, unit_word
from generator.l10n.units import BUILT_IN
from generator.model.registry import Unit
from generator.model.site import LocaleSetting
from generator.patterns import pattern
from generator.saying import Quantity, Saying, Value, fill


class Words(Struct, frozen=True):
    """What a language says for each English template, and for each code: its meaning and what to do."""

    sayings: Mapping[str, str]
    codes: Mapping[str, tuple[str, str]]


class Teller(Struct, frozen=True):
    """Says things to a desk in one language. Without words it is English, as everything is written."""

    tag: str = SPOKEN
    language: Language | None = None
    words: Words = Words({}, {})
    units: Mapping[str, Unit] = {}
    """The site's own."""

    @property
    def voice(self) -> Voice:
        """The words round diagnostics."""
        if self.language is None:
            return ENGLISH
        meanings = {code: meaning for code, (meaning, _) in self.words.codes.items()}
        levels = {row.level: self.tell(row.level) for row in CODES.values()}
        return Voice(locale=self.tag, levels=levels, meanings=meanings)

    def tell(self, said: Value) -> str:
        """Return a sentence in the desk's language; what it has no words for stays as it is."""
        if self.language is None:
            return str(said)
        return self._known(said) or str(said)

    def meaning(self, code: str) -> str:
        """Return what a code means."""
        known = self.words.codes.get(code)
        return known[0] if known is not None else CODES[code].meaning

    def told(self, found: Iterable[Diagnostic]) -> list[Diagnostic]:
        """Return diagnostics with their sentences in the desk's language.

        Where only the code has words, they stand first, and the English sentence below them.
        """
        return list(found) if self.language is None else [self._told(one) for one in found]

    def _told(self, one: Diagnostic) -> Diagnostic:
        message = self._known(one.said or one.message)
        help = self._known(one.advice or one.help) if one.help else ""
        meaning, mend = self.words.codes.get(one.code, ("", ""))
        below = "" if message else one.message
        if help is None:
            help = mend
            below = "\n".join(filter(None, (below, one.help)))
        elif not message:
            help = help or mend
        if below and meaning:
            help = "\n".join(
                filter(None, (help, self.tell(Saying(_IN_ENGLISH, (("said", below),)))))
            )
        return replace(one, message=message or meaning or one.message, help=help)

    def _known(self, said: Value) -> str | None:
        """Return a sentence whose template has words; a text without values is its own template."""
        if isinstance(said, Quantity):
            return self._spoken(said)
        template = said.template if isinstance(said, Saying) else said
        own = self.words.sayings.get(template)
        if own is None or not isinstance(said, Saying):
            return own
        # A value that is plain text is an id, a place or the author's own words.
        values = {n: v if isinstance(v, str) else self.tell(v) for n, v in said.values}
        return fill(own, values)

    def _spoken(self, quantity: Quantity) -> str:
        language, value = self.language, quantity.value
        assert language is not None
        match quantity.kind:
            case "length":
                return speak_duration(timedelta(seconds=float(value)), language)
            case "number":
                return speak_number(Decimal(value), language)
            case "numeral":
                return language.digits(value)
            case "day":
                return speak_day(value, language)
            case "moment":
                at = datetime.fromisoformat(value)
                return f"{speak_date(at.date(), language)}, {speak_clock(at, language)}"
            case "offset":
                return speak_zone("", datetime.fromisoformat(value), language)
            case "clock":
                return speak_clock(datetime.fromisoformat(f"2000-01-01T{value}"), language)
            case "zone":
                return zone_name(value, language)
            case "unit":
                return self._unit_word(value, Decimal(2), language)
            case "figure":
                said, _, id = value.partition(" ")
                return self._figure(Decimal(said), id, language)

    def _figure(self, value: Decimal, id: str, language: Language) -> str:
        number, unit = speak_number(value, language), self._unit(id)
        if unit is not None and word_of(value, unit, language):
            return with_unit(number, value, unit, language)
        return f"{number} {self._unit_word(id, value, language)}"

    def _unit(self, id: str) -> Unit | None:
        return self.units.get(id) or BUILT_IN.get(id)

    def _unit_word(self, id: str, value: Decimal, language: Language) -> str:
        known = unit_word(value, self._unit(id), language)
        return known or self.words.sayings.get(id, id)


_LETTER = "[\u0980-\u09ff]"
_IN_ENGLISH = "in English: {said}"
DESK_ENGLISH = Teller()


def teller_of(
    tag: str, locales: Iterable[LocaleSetting] = (), units: Mapping[str, Unit] | None = None
) -> Teller | None:
    """Return who tells in a language, by its tag (`bn`, `bn-IN`); None where no table has it.

    Values are said as the site says them in its locale of that name, tag or language, and in its own `units`.
    """
    base = tag.partition("-")[0]
    if base == SPOKEN:
        return DESK_ENGLISH
    modules = DESKS.get(base)
    if modules is None or not known_tag(tag):
        return None
    tables = [import_module(f"generator.l10n.tables.{name}") for name in modules]
    sayings: dict[str, str] = {}
    codes: dict[str, tuple[str, str]] = {}
    for table in tables:
        sayings |= {**getattr(table, "WORDS", {}), **getattr(table, "SAYINGS", {})}
        codes |= getattr(table, "CODES", {})
    language = _language(tag, tuple(locales))
    return Teller(tag, language, _of_house(Words(sayings, codes), language), units or {})


def _of_house(words: Words, language: Language) -> Words:
    """Return sentences as the house of a language writes them; their values are put in later, as they are."""
    region = (language.base, region_of(language.tag))
    name = HOUSES.get((language.base, language.house or HOUSE_OF_REGION.get(region, "")))
    if name is None:
        return words
    table = import_module(f"generator.l10n.tables.{name}")
    rows = {**table.WHOLE, **table.PARTS}
    whole, parts = (
        "|".join(sorted(some, key=len, reverse=True)) for some in (table.WHOLE, table.PARTS)
    )
    found = pattern(f"(?<!{_LETTER})(?:{whole})(?!{_LETTER})|(?:{parts})")

    def said(text: str) -> str:
        return found.sub(lambda match: rows[match[0]], text)

    return Words(
        {template: said(text) for template, text in words.sayings.items()},
        {code: (said(meaning), said(mend)) for code, (meaning, mend) in words.codes.items()},
    )


def _language(tag: str, locales: tuple[LocaleSetting, ...]) -> Language:
    own = [
        *(one for one in locales if tag == one.tag),
        *(one for one in locales if tag in (one.code, base_of(one.tag))),
    ]
    return language_of_setting(own[0]) if own else language_of_tag(tag)
