"""Languages without words of their own here: digits, separators, signs, and the record."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from generator.l10n.amounts import speak_amount
from generator.l10n.clocks import speak_clock
from generator.l10n.hearing.hear import hear
from generator.l10n.hearing.record import as_record
from generator.l10n.language import language_of_tag
from generator.l10n.units import BUILT_IN
from generator.model.incident import Amount

FORMS = (
    ("hi", "१२,३४,५६७.५", "number", "1234567.5"),
    ("hi", "३५ करोड़", "number", "350000000"),
    ("hi", "६९%", "percent", "69"),
    ("hi", "६९ प्रतिशत", "percent", "69"),
    ("hi", "2 घंटे", "duration", "7200"),
    ("hi", "25 अक्टूबर 2022", "date", "2022-10-25"),
    ("ur", "۱۲٬۳۴۵٫۶", "number", "12345.6"),
    ("ur", "1,234.5", "number", "1234.5"),
    ("ur", "۶۹٪", "percent", "69"),
    ("ar", "١٬٢٣٤٫٥", "number", "1234.5"),
    ("ar", "٦٩٪", "percent", "69"),
    ("ar", "٣٥٠ مليون", "number", "350000000"),
    ("ar", "١٤:٤٤", "clock", "14:44"),
    ("as", "১,২৩৪.৫", "number", "1234.5"),
    ("as", "৩৫ কোটি", "number", "350000000"),
    ("as", "৬৯ শতাংশ", "percent", "69"),
    ("as", "৭২খন", "number", "72"),
    ("as", "৫ খন", "number", "5"),
    ("as", "৩জনৰ", "number", "3"),
    ("as", "৪০০ গৰাকীক", "number", "400"),
    ("as", "৯৫০খানত", "number", "950"),
    ("as-IN", "১৫টা", "number", "15"),
    ("de", "1.234.567,89", "number", "1234567.89"),
    ("de", "3,5", "number", "3.5"),
    ("de", "69 %", "percent", "69"),
    ("de", "25.10.2022", "date", "2022-10-25"),
    ("de", "350 Millionen", "number", "350000000"),
    ("de", "2 Stunden", "duration", "7200"),
    ("fr", "1 234 567,89", "number", "1234567.89"),
    ("fr", "1\u202f234", "number", "1234"),
    ("fr", "69 %", "percent", "69"),
    ("fr", "25/10/2022", "date", "2022-10-25"),
    ("fr", "350 millions", "number", "350000000"),
    ("no-such-language", "3.5", "number", "3.5"),
    ("no-such-language", "2022-10-25", "date", "2022-10-25"),
)


@pytest.mark.parametrize(("language", "text", "kind", "value"), FORMS)
def test_numbers_are_read_as_the_language_writes_them(language, text, kind, value):
    (heard,) = hear(text, language)
    assert (heard.kind, str(heard.low)) == (kind, value)
    assert heard.text == text


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("৩জন আহত, ২জনী ছোৱালী আৰু ৪গৰাকী মহিলা।", ["person"] * 3),
        ("৭২খন গাঁও আৰু ১২ঘৰ মানুহ।", ["", ""]),
        ("৩য় দিন, ৫তম খণ্ড, ৩জনীয়া দল।", []),
    ],
)
def test_assamese_counts_with_its_own_classifiers(text, units):
    assert [one.unit for one in hear(text, "as")] == units


@pytest.mark.parametrize("language", ["hi", "ur", "ar", "as", "de", "fr"])
def test_a_dash_makes_a_range_in_every_language(language):
    (heard,) = hear("3–5", language)
    assert (heard.low, heard.high, heard.bound) == (3, 5, "between")


def test_marks_of_direction_do_not_hide_a_number():
    (heard,) = hear("\u200f٦٩\u200f٪\u200f", "ar")
    assert (heard.kind, heard.low) == ("percent", 69)


def test_a_record_has_one_value_and_plain_numbers():
    (heard,) = hear("about 6.5 per cent", "en")
    assert as_record(heard) == {
        "kind": "percent",
        "value": 6.5,
        "unit": "percent",
        "bound": "about",
        "start": 0,
        "end": 18,
        "text": "about 6.5 per cent",
        "step": 0.1,
    }


def test_a_record_of_a_range_has_two_ends():
    record = as_record(hear("১৮-২০ লক্ষ", "bn")[0])
    assert (record["low"], record["high"], record["step"]) == (1800000, 2000000, 100000)
    assert "value" not in record


def test_a_record_of_a_time_is_text():
    assert as_record(hear("2:44 pm", "en")[0])["value"] == "14:44"


@pytest.mark.parametrize("tag", ["bn-IN", "bn-BD", "en-IN", "en"])
@pytest.mark.parametrize("minutes", range(0, 1440, 61))
def test_a_time_that_pages_print_is_heard_as_it_was_meant(tag, minutes):
    at = datetime(2022, 10, 25, minutes // 60, minutes % 60, tzinfo=UTC)
    (heard,) = hear(speak_clock(at, language_of_tag(tag)), tag[:2])
    assert (heard.low, heard.unit) == (f"{at:%H:%M}", "")


@pytest.mark.parametrize("tag", ["bn-IN", "bn-BD", "en-IN", "en"])
@pytest.mark.parametrize("form", ["", "words", "compound"])
@pytest.mark.parametrize("case", [None, "of", "in"])
@pytest.mark.parametrize("value", ["3", "6.5", "69", "150", "3500", "18139", "250000", "3180000"])
def test_a_figure_that_pages_print_is_heard_as_it_was_meant(tag, form, case, value):
    for bound in ("exact", "about", "just_over", "at_least", "more_than", "at_most", "less_than"):
        amount = Amount(value=Decimal(value), bound=bound)
        for unit in ("number", "percent", "usd", "service"):
            said = speak_amount(amount, BUILT_IN[unit], language_of_tag(tag), form, case=case)
            (heard,) = hear(said, tag[:2])
            assert (heard.low, heard.bound) == (Decimal(value), bound), said
