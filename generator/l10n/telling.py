"""Values as a desk is told them: said in English as pages say them, and apart for other languages.

Owns the words of a value in a message. Which value is told, and in which sentence, is the checks'.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache

from generator.l10n.amounts import word_of
from generator.l10n.clocks import speak_clock
from generator.l10n.dates import speak_date
from generator.l10n.durations import speak_duration
from generator.l10n.language import Language, language_of_tag
from generator.l10n.numbers import speak_number
from generator.l10n.units import BUILT_IN
from generator.model.registry import Unit
from generator.saying import Quantity

_CURRENCIES: Mapping[str, str] = {"usd": "dollars", "inr": "rupees", "bdt": "Bangladeshi taka"}
"""Units that pages say by a sign, and messages by a word."""
_LEAP = "2000"
"""A year that has every day, for a day without its year."""


def length(seconds: Decimal) -> Quantity:
    """Return a length of time: "3 days"."""
    return Quantity("length", str(seconds), speak_duration(_span(seconds), _english()))


def clock(time: str) -> Quantity:
    """Return a clock time, `22:30`: "10:30 pm"."""
    return Quantity(
        "clock", time, speak_clock(datetime.fromisoformat(f"2000-01-01T{time}"), _english())
    )


def heard_day(written: str) -> Quantity:
    """Return a day or a part of one (`2026-07-01`, `2026-07`, `2026`, `--10-16`): "16 October".

    Raises ValueError for what is none of these.
    """
    return Quantity("day", written, speak_day(written, _english()))


def moment(at: datetime) -> Quantity:
    """Return a moment by its own clock: "12 April 2025, 4:40 pm"."""
    said = f"{speak_date(at.date(), _english())}, {speak_clock(at, _english())}"
    return Quantity("moment", f"{at:%Y-%m-%dT%H:%M}", said)


def amount(value: Decimal) -> Quantity:
    """Return a number in full: "3,180,000"."""
    return Quantity("number", str(value), speak_number(value, _english()))


def figure(value: Decimal, id: str, known: Unit | None = None) -> Quantity:
    """Return a number with what it counts: "7 members", by the site's own unit where it has one."""
    word = unit_word(value, known or BUILT_IN.get(id), _english()) or _CURRENCIES.get(id, id)
    return Quantity("figure", f"{value} {id}", f"{speak_number(value, _english())} {word}")


def unit(id: str, value: Decimal) -> Quantity:
    """Return the word of a unit beside a number: "customers"."""
    word = unit_word(value, BUILT_IN.get(id), _english())
    return Quantity("unit", id, word or _CURRENCIES.get(id, id))


def clock_zone(name: str) -> Quantity:
    """Return a zone by its IANA name."""
    return Quantity("zone", name, name)


def unit_word(value: Decimal, known: Unit | None, language: Language) -> str:
    """Return the word of a unit in a language; empty where it has none, or a sign stands for it."""
    word = word_of(value, known, language) if known is not None else ""
    return "" if "{n}" in word else word


def speak_day(written: str, language: Language) -> str:
    """Return a day or a part of one in words; raises ValueError for what is none."""
    if written.startswith("--"):
        return speak_date(date.fromisoformat(f"{_LEAP}-{written[2:]}"), language, "day")
    form, rest = {4: ("year", "-01-01"), 7: ("month", "-01")}.get(len(written), ("date", ""))
    return speak_date(date.fromisoformat(written + rest), language, form)


def _span(seconds: Decimal) -> timedelta:
    return timedelta(seconds=float(seconds))


@cache
def _english() -> Language:
    return language_of_tag("en")
