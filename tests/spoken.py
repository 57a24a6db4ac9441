"""One thing of each kind that a language can say, for tests that ask every language."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal as D

from generator.l10n.amounts import speak_amount
from generator.l10n.clocks import speak_clock
from generator.l10n.dates import FORMS, speak_date
from generator.l10n.durations import speak_duration, speak_duration_about
from generator.l10n.language import Language
from generator.l10n.moments import speak_interval
from generator.l10n.names import join_names, language_name, quote, region_name
from generator.l10n.numbers import (
    speak_compact,
    speak_number,
    speak_ordinal,
    speak_percent,
    speak_scaled,
)
from generator.l10n.units import BUILT_IN
from generator.model.incident import Amount
from generator.model.moment import Moment, Precision


def everything(language: Language) -> list[str]:
    """Return what the language says of numbers, lengths, moments, names and days."""
    at = datetime(2022, 10, 25, 14, 44, tzinfo=UTC)
    amount = Amount(value=D(31800000), bound="about")
    moment = Moment(at, Precision.MINUTE)
    return [
        speak_number(D("1234567.5"), language),
        speak_scaled(D(350000000), language),
        speak_compact(D(99999), language),
        speak_percent(D(69), language),
        speak_ordinal(3, language),
        speak_amount(amount, BUILT_IN["number"], language),
        speak_duration(timedelta(minutes=157), language),
        speak_duration_about(timedelta(minutes=157), language),
        speak_duration(timedelta(days=15), language, exact=False),
        speak_clock(at, language),
        speak_clock(at, language, "words"),
        speak_interval(moment, Moment(at + timedelta(hours=1), Precision.MINUTE), language, "UTC"),
        join_names(("–", "–", "–"), language),
        quote("–", language),
        region_name("IN", language),
        language_name("bn", language),
        *(speak_date(date(2022, 10, 25), language, form) for form in FORMS),
    ]
