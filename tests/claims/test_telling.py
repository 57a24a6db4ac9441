"""What an editor is told of a contradiction: the record's value by the sentence's clock, and a reference that can be written as it stands."""

from decimal import Decimal

import pytest

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.telling import diagnostic_of, said_of
from generator.diagnostics import Span
from generator.l10n.desk import teller_of
from generator.l10n.telling import clock_zone
from generator.l10n.units import BUILT_IN
from generator.model.registry import Unit
from generator.saying import say
from tests.claims.scoring import judged


def told(incident: str, locale: str, text: str, about: str = "") -> tuple[str, str]:
    """Return message and help of the last contradiction of a sentence."""
    (*_, found) = (
        one
        for mention in judged({"incident": incident, "text": text}, locale)
        if mention.verdict == "contradicts"
        and (one := diagnostic_of(f"incident/{incident}", mention, about)) is not None
    )
    return str(found.message), str(found.help)


@pytest.mark.parametrize(
    ("incident", "locale", "text", "reference"),
    [
        ("upi-2025", "en", "Payments were normal again at 4.50 pm.", "${upi-2025/ended|time}"),
        ("upi-2025", "bn", "লেনদেন স্বাভাবিক হয় বিকেল ৪টে ৫০ মিনিটে।", "${upi-2025/ended|clock|in}"),
        ("upi-2025", "bn", "লেনদেন স্বাভাবিক হয় বিকেল ৩:৪০ নাগাদ।", "${upi-2025/ended|time}"),
        ("upi-2025", "en", "The outage began on 14 April.", "${upi-2025/began|day}"),
        ("upi-2025", "en", "The outage began on 14 April 2025.", "${upi-2025/began|date}"),
        ("upi-2025", "bn", "বিভ্রাট শুরু হয় ১৪ এপ্রিলে।", "${upi-2025/began|day|in}"),
        ("upi-2025", "bn", "১৪ এপ্রিলের বিভ্রাটে থেমে যায় ইউপিআই।", "${upi-2025/began|day|of}"),
        ("rogers-2022", "en", "At least 21 million customers lost service.", "${rogers-2022/customers|bare}"),
        ("rogers-2022", "bn", "পরিষেবা হারান অন্তত ২ কোটি ১০ লক্ষ গ্রাহক।", "${rogers-2022/customers|bare}"),
        ("whatsapp-2022", "en", "WhatsApp was down for nine hours.", "${whatsapp-2022/duration}"),
    ],
)  # fmt: skip
def test_the_reference_says_what_the_sentence_said(incident, locale, text, reference):
    _, help = told(incident, locale, text)
    assert help == f"write {reference} in its place, or mend the record"
    _, help = told(incident, locale, text, about=incident)
    assert help == f"write {reference.replace(f'{incident}/', '')} in its place, or mend the record"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "The grid collapsed at 1.35 pm Bangladesh time.",
            "4 October 2022, 2:05 pm by the clock of Asia/Dhaka",
        ),
        (
            "The grid collapsed at 9.40 pm.",
            "4 October 2022, 1:35 pm, 4 October 2022, 2:05 pm by the clock of Asia/Dhaka",
        ),
    ],
)
def test_a_time_of_the_record_is_told_by_the_sentences_clock(text, value):
    message, _ = told("bangladesh-grid-2022", "en", text)
    assert f"which is {value} (" in message


def test_a_record_by_the_newsrooms_clock_has_one_time():
    message, _ = told("upi-2025", "en", "Payments were normal again at 4.50 pm.")
    assert "which is 12 April 2025, 4:40 pm (" in message


MEMBER = Unit(
    id="member", kind="count", classifier=(("bn", "জন"),),
    words=(("bn", (("other", "সদস্য"),)), ("en", (("one", "member"), ("other", "members")))),
)  # fmt: skip
TRAIN = Unit(
    id="train", kind="count", classifier=(("bn", "টি"),),
    words=(("bn", (("other", "ট্রেন"),)), ("en", (("one", "train"), ("other", "trains")))),
)  # fmt: skip
UNITS = {"member": MEMBER, "train": TRAIN}


@pytest.mark.parametrize(
    ("unit", "low", "high", "bound", "english", "bengali"),
    [
        ("member", 7, 7, "exact", "7 members", "৭ জন সদস্য"),
        ("member", 1, 1, "exact", "1 member", "১ জন সদস্য"),
        ("train", 65, 65, "about", "about 65 trains", "প্রায় ৬৫টি ট্রেন"),
        ("train", 60, 65, "between", "between 60 and 65 trains", "৬০ থেকে ৬৫টি ট্রেন"),
        ("person", 214, 214, "exact", "214 people", "২১৪ জন"),
        ("person", 9, 9, "at_most", "at most 9 people", "সর্বোচ্চ ৯ জন"),
        ("percent", 69, 69, "at_least", "at least 69 percent", "অন্তত ৬৯ শতাংশ"),
        ("inr", 500, 500, "exact", "500 rupees", "৫০০ টাকা"),
        ("nosuch", 7, 7, "exact", "7 nosuch", "৭ nosuch"),
        ("", 7, 7, "exact", "7", "৭"),
    ],
)  # fmt: skip
def test_a_figure_is_told_in_the_words_of_its_unit(unit, low, high, bound, english, bengali):
    ground = Ground(
        name="f", incident="x", role="figure", kind="number", span=Span("x.yaml", 1, 1), unit=unit,
        measure=UNITS.get(unit) or BUILT_IN.get(unit), low=Decimal(low), high=Decimal(high), bound=bound,
    )  # fmt: skip
    said = said_of(ground)
    assert str(said) == english
    assert teller_of("bn", units=UNITS).tell(said) == bengali


@pytest.mark.parametrize(
    ("zone", "bengali"),
    [
        ("Asia/Dhaka", "বাংলাদেশ সময়"),
        ("Asia/Kolkata", "ভারতীয় সময়"),
        ("UTC", "ইউটিসি"),
        ("Asia/Tokyo", "জাপান সময়"),
        ("Australia/Sydney", "অস্ট্রেলিয়া (সিডনি) সময়"),
        ("Nowhere/Else", "Nowhere/Else"),
    ],
)
def test_a_zone_is_told_by_its_name(zone, bengali):
    said = say("it is so by the clock of {zone}", zone=clock_zone(zone))
    assert str(said) == f"it is so by the clock of {zone}"
    assert teller_of("bn").tell(said) == f"{bengali} ধরলে মেলে"
