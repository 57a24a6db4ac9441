"""Numbers in words: the scale picker, bounds, classifiers, endings, ordinals."""

from decimal import Decimal as D

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.l10n.amounts import beside, speak_amount
from generator.l10n.language import language_of_tag
from generator.l10n.number_words import speak_words
from generator.l10n.numbers import (
    round_about,
    speak_compact,
    speak_compound,
    speak_number,
    speak_ordinal,
    speak_percent,
    speak_range,
    speak_scaled,
)
from generator.l10n.units import BUILT_IN
from generator.model.incident import Amount

KOLKATA, DHAKA = language_of_tag("bn-IN"), language_of_tag("bn-BD")
ENGLISH, INDIAN = language_of_tag("en-IN"), language_of_tag("en-IN", "indian")


@pytest.mark.parametrize(
    ("value", "tag", "said"),
    [
        ("1234567.891", "bn", "১২,৩৪,৫৬৭.৮৯১"),
        ("12345678901", "bn-IN", "১২,৩৪,৫৬,৭৮,৯০১"),
        ("-1234.5", "bn", "-১,২৩৪.৫"),
        ("1234567.891", "en-GB", "1,234,567.891"),
        ("1234567.891", "en-BD", "1,234,567.891"),
        ("1234567.5", "hi", "१२,३४,५६७.५"),
        ("1234567.5", "as", "১২,৩৪,৫৬৭.৫"),
        ("1234567.5", "ar", "١٬٢٣٤٬٥٦٧٫٥"),
        ("0", "bn", "০"),
    ],
)
def test_a_number_is_grouped_as_its_language_groups(value, tag, said):
    assert speak_number(D(value), language_of_tag(tag)) == said


@pytest.mark.parametrize(
    ("value", "kolkata", "dhaka", "english", "indian"),
    [
        ("999", "৯৯৯", "৯৯৯", "999", "999"),
        ("1250", "১.২ হাজার", "১.২ হাজার", "1.2 thousand", "1.2 thousand"),
        ("12500", "১২ হাজার", "১২ হাজার", "12 thousand", "12 thousand"),
        ("99499", "৯৯ হাজার", "৯৯ হাজার", "99 thousand", "99 thousand"),
        ("99999", "১ লক্ষ", "১ লাখ", "100 thousand", "1 lakh"),
        ("100000", "১ লক্ষ", "১ লাখ", "100 thousand", "1 lakh"),
        ("999999", "১০ লক্ষ", "১০ লাখ", "1 million", "10 lakh"),
        ("9999999", "১ কোটি", "১ কোটি", "10 million", "1 crore"),
        ("350000000", "৩৫ কোটি", "৩৫ কোটি", "350 million", "35 crore"),
        ("2000000000", "২০০ কোটি", "২০০ কোটি", "2 billion", "200 crore"),
        ("2500000000000", "২.৫ লক্ষ কোটি", "২.৫ লাখ কোটি", "2.5 trillion", "2.5 lakh crore"),
        ("999.6", "১ হাজার", "১ হাজার", "1 thousand", "1 thousand"),
        ("-99999", "-১ লক্ষ", "-১ লাখ", "-100 thousand", "-1 lakh"),
        ("0", "০", "০", "0", "0"),
    ],
)  # fmt: skip
def test_what_rounds_up_to_the_next_scale_is_said_in_it(value, kolkata, dhaka, english, indian):
    for language, said in (
        (KOLKATA, kolkata),
        (DHAKA, dhaka),
        (ENGLISH, english),
        (INDIAN, indian),
    ):
        assert speak_compact(D(value), language) == said


@pytest.mark.parametrize(
    ("value", "kolkata", "english", "indian"),
    [
        ("350000000", "৩৫ কোটি", "350 million", "35 crore"),
        ("3180000", "৩১.৮ লক্ষ", "3.18 million", "31.8 lakh"),
        ("99999", "৯৯,৯৯৯", "99,999", "99,999"),
        ("10200000", "১ কোটি ২ লক্ষ", "10.2 million", "1.02 crore"),
        ("915000", "৯ লক্ষ ১৫ হাজার", "915,000", "9.15 lakh"),
        ("35000000", "৩.৫ কোটি", "35 million", "3.5 crore"),
        ("24770000000000", "২৪.৭৭ লক্ষ কোটি", "24.77 trillion", "24.77 lakh crore"),
        ("12345678", "১,২৩,৪৫,৬৭৮", "12,345,678", "1,23,45,678"),
    ],
)
def test_prose_takes_a_scale_word_only_where_nothing_is_lost(value, kolkata, english, indian):
    for language, said in ((KOLKATA, kolkata), (ENGLISH, english), (INDIAN, indian)):
        assert speak_scaled(D(value), language) == said


@pytest.mark.parametrize(
    ("value", "kolkata", "english"),
    [
        ("18139", "১৮ হাজার ১৩৯", "18,139"),
        ("24770000000000", "২৪ লক্ষ ৭৭ হাজার কোটি", "24,770,000,000,000"),
        ("10400000", "১ কোটি ৪ লক্ষ", "10,400,000"),
        ("230000", "২ লক্ষ ৩০ হাজার", "230,000"),
        ("999", "৯৯৯", "999"),
        ("1500.5", "১,৫০০.৫", "1,500.5"),
    ],
)
def test_a_compound_names_each_scale_where_the_house_counts_so(value, kolkata, english):
    assert speak_compound(D(value), KOLKATA) == kolkata
    assert speak_compound(D(value), ENGLISH) == english


@pytest.mark.parametrize(
    ("value", "bengali", "english"),
    [
        ("0", "শূন্য", "zero"),
        ("35", "পঁয়ত্রিশ", "thirty-five"),
        ("150", "দেড়শো", "one hundred and fifty"),
        ("350", "সাড়ে তিনশো", "three hundred and fifty"),
        ("525", "পাঁচশো পঁচিশ", "five hundred and twenty-five"),
        ("2022", "দুই হাজার বাইশ", "two thousand and twenty-two"),
        ("3500", "সাড়ে তিন হাজার", "three and a half thousand"),
        ("1500", "দেড় হাজার", "one and a half thousand"),
        ("25000000", "আড়াই কোটি", "twenty-five million"),
        ("35000000", "সাড়ে তিন কোটি", "thirty-five million"),
        ("6.5", "সাড়ে ছয়", "six and a half"),
        ("1.07", "১.০৭", "1.07"),
    ],
)
def test_a_number_is_written_out(value, bengali, english):
    assert speak_words(D(value), KOLKATA) == bengali
    assert speak_words(D(value), ENGLISH) == english


def test_every_number_to_ninety_nine_has_its_own_word():
    for language in (KOLKATA, ENGLISH):
        assert len({speak_words(D(n), language) for n in range(100)}) == 100


def _of(value: str, unit: str, language, form="", **options) -> str:
    bound = options.pop("bound", "exact")
    high = options.pop("high", None)
    amount = Amount(value=D(value), bound=bound, high=D(high) if high else None)
    return speak_amount(amount, BUILT_IN[unit], language, form, **options)


@pytest.mark.parametrize(
    ("said", "bengali", "english"),
    [
        (dict(value="69", unit="percent", bound="about"), "প্রায় ৬৯ শতাংশ", "about 69 per cent"),
        (dict(value="350000000", unit="user", bound="at_least"), "অন্তত ৩৫ কোটি ব্যবহারকারী", "at least 350 million users"),
        (dict(value="350000000", unit="user", bound="at_least", form="over"), "৩৫ কোটিরও বেশি ব্যবহারকারী", "more than 350 million users"),
        (dict(value="50", unit="percent", bound="at_most", form="under"), "৫০ শতাংশেরও কম", "less than 50 per cent"),
        (dict(value="30", unit="percent", high="40", bound="between"), "৩০ থেকে ৪০ শতাংশ", "30 to 40 per cent"),
        (dict(value="1800000", unit="user", high="2000000", bound="between"), "১৮ থেকে ২০ লক্ষ ব্যবহারকারী", "1.8 to 2 million users"),
        (dict(value="209", unit="user", high="309", bound="between", form="words"), "দুইশো নয় থেকে তিনশো নয় ব্যবহারকারী", "two hundred and nine to three hundred and nine users"),
        (dict(value="800000", unit="user", high="20000000", bound="between"), "৮ লক্ষ থেকে ২ কোটি ব্যবহারকারী", "800,000 to 20 million users"),
        (dict(value="14", unit="country"), "১৪টি দেশ", "14 countries"),
        (dict(value="1", unit="country"), "১টি দেশ", "1 country"),
        (dict(value="3", unit="person"), "৩ জন", "3 people"),
        (dict(value="3", unit="person", form="words"), "তিন জন", "three people"),
        (dict(value="2", unit="country", form="words"), "দু’টি দেশ", "two countries"),
        (dict(value="6", unit="person", form="words"), "ছ’জন", "six people"),
        (dict(value="5.5", unit="day"), "সাড়ে ৫ দিন", "five and a half days"),
        (dict(value="10000000", unit="user", form="exact", high="12000000", bound="between"), "১ থেকে ১.২ কোটি ব্যবহারকারী", "10 to 12 million users"),
        (dict(value="14", unit="country", form="words"), "চৌদ্দটি দেশ", "fourteen countries"),
        (dict(value="3", unit="person", noun=False), "৩ জন", "3"),
        # a classifier that says the noun says it alone; behind a scale stands the noun
        (dict(value="3", unit="person", case="of", noun=True), "৩ জনের", "of 3 people"),
        (dict(value="9", unit="person", case="to", noun=True), "৯ জনকে", "to 9 people"),
        (dict(value="214", unit="person", bound="about"), "প্রায় ২১৪ জন", "about 214 people"),
        (dict(value="200", unit="person", bound="at_least", form="over"), "২০০ জনেরও বেশি", "more than 200 people"),
        (dict(value="8", unit="person", high="9", bound="between"), "৮ থেকে ৯ জন", "8 to 9 people"),
        (dict(value="130000000", unit="person"), "১৩ কোটি মানুষ", "130 million people"),
        (dict(value="30000", unit="person", bound="more_than"), "৩০ হাজারেরও বেশি মানুষ", "more than 30,000 people"),
        (dict(value="130000000", unit="person", case="of", noun=True), "১৩ কোটি মানুষের", "of 130 million people"),
        (dict(value="3", unit="customer"), "৩ জন গ্রাহক", "3 customers"),
        (dict(value="500000", unit="inr"), "৫ লক্ষ টাকা", "₹500,000"),
        (dict(value="3180000", unit="user", form="digits"), "৩১,৮০,০০০", "3,180,000"),
        (dict(value="3184321", unit="user", form="about"), "প্রায় ৩২ লক্ষ ব্যবহারকারী", "about 3.2 million users"),
        (dict(value="7", unit="number", bound="about"), "প্রায় ৭", "about 7"),
        # endings: on the number, on the classifier, on the measure, on the noun
        (dict(value="350000000", unit="user", case="of"), "৩৫ কোটির", "of 350 million"),
        (dict(value="350000000", unit="user", case="in", bound="about"), "প্রায় ৩৫ কোটিতে", "in about 350 million"),
        (dict(value="350000000", unit="user", case="of", noun=True), "৩৫ কোটি ব্যবহারকারীর", "of 350 million users"),
        (dict(value="14", unit="country", case="of"), "১৪টির", "of 14"),
        (dict(value="14", unit="country", case="in", noun=True), "১৪টি দেশে", "in 14 countries"),
        (dict(value="3", unit="person", case="to"), "৩ জনকে", "to 3"),
        (dict(value="69", unit="percent", case="of"), "৬৯ শতাংশের", "of 69 per cent"),
        (dict(value="69", unit="percent", case="in"), "৬৯ শতাংশে", "in 69 per cent"),
        (dict(value="500000", unit="inr", case="of"), "৫ লক্ষ টাকার", "of ₹500,000"),
        (dict(value="3184321", unit="user", case="of", form="digits"), "৩১,৮৪,৩২১-এর", "of 3,184,321"),
    ],
)  # fmt: skip
def test_a_figure_in_a_sentence(said, bengali, english):
    said = dict(said)
    value, unit, form = said.pop("value"), said.pop("unit"), said.pop("form", "")
    assert _of(value, unit, KOLKATA, form, **said) == bengali
    assert _of(value, unit, ENGLISH, form, **said) == english


@pytest.mark.parametrize("tag", ["hi", "ur", "as", "fr", "ar", "ta"])
def test_every_bound_is_said_in_every_language(tag):
    language = language_of_tag(tag)
    said = {
        _of("350000000", "number", language, form, bound=bound)
        for bound, form in (("exact", ""), ("about", ""), ("at_least", ""), ("at_least", "over"),
                            ("at_most", ""), ("at_most", "under"))
    }  # fmt: skip
    said.add(_of("350000000", "number", language, bound="between", high="360000000"))
    assert len(said) == 7
    assert not any("{" in one for one in said)


@pytest.mark.parametrize(
    ("number", "bengali", "english"),
    [(1, "১ম", "1st"), (2, "২য়", "2nd"), (3, "৩য়", "3rd"), (4, "৪র্থ", "4th"), (5, "৫ম", "5th"),
     (6, "৬ষ্ঠ", "6th"), (10, "১০ম", "10th"), (11, "১১তম", "11th"), (21, "২১তম", "21st"),
     (22, "২২তম", "22nd"), (103, "১০৩তম", "103rd"), (112, "১১২তম", "112th")],
)  # fmt: skip
def test_ordinals_take_their_own_endings(number, bengali, english):
    assert speak_ordinal(number, KOLKATA) == bengali
    assert speak_ordinal(number, ENGLISH) == english


def test_percent_and_range_for_tables():
    assert speak_percent(D("69"), KOLKATA) == "৬৯%"
    assert speak_percent(D("2.5"), ENGLISH) == "2.5%"
    assert speak_percent(D("69"), language_of_tag("fr")) == "69\xa0%"
    assert speak_percent(D("69"), language_of_tag("ar")).startswith("٦٩٪")
    assert speak_range(D(3), D(5), KOLKATA) == "৩–৫"
    assert speak_range(D(3), D(3), KOLKATA) == "৩"


@given(st.decimals(min_value=1, max_value=10**13, places=2))
def test_a_hedged_number_is_never_more_than_six_per_cent_off(value):
    assert abs(round_about(value) - value) <= value * D("0.06")


@given(st.integers(min_value=0, max_value=10**14))
def test_a_compact_number_never_shows_a_count_that_reaches_the_next_scale(value):
    for language, steps in ((KOLKATA, {"হাজার": 100, "লক্ষ": 100}), (ENGLISH, {"thousand": 1000, "million": 1000, "billion": 1000})):  # fmt: skip
        number, _, word = speak_compact(D(value), language).partition(" ")
        shown = D("".join(str(int(c)) if c.isdecimal() else c for c in number.replace(",", "")))
        assert shown < steps.get(word, 10**9)


def test_a_house_is_a_row_and_not_a_branch():
    assert speak_scaled(D(350000), KOLKATA) == "৩.৫ লক্ষ"
    assert speak_scaled(D(350000), DHAKA) == "৩.৫ লাখ"
    assert speak_scaled(D(350000), INDIAN) == "3.5 lakh"


@pytest.mark.parametrize(
    ("number", "value", "unit", "language", "said"),
    [
        ("৯", "9", "person", KOLKATA, "জন"),
        ("১৩ কোটি", "130000000", "person", KOLKATA, "মানুষ"),
        ("১৪", "14", "country", KOLKATA, "দেশ"),
        ("৬৯", "69", "percent", KOLKATA, "শতাংশ"),
        ("9", "9", "person", ENGLISH, "people"),
    ],
)
def test_what_stands_beside_a_number_that_is_set_apart(number, value, unit, language, said):
    assert beside(number, D(value), BUILT_IN[unit], language) == said
