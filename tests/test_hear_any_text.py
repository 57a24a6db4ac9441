"""Any text at all: nothing raises, every place is right, spelling of Unicode makes no difference."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.l10n.hearing.hear import hear
from tests.test_hear_bengali import PHRASES
from tests.test_hear_english import AMOUNTS, TIMES

LANGUAGES = ("bn", "en", "as", "hi", "ur", "ar", "de", "fr", "xx")
WORDS = (
    *(row[0] for row in PHRASES), *(row[0] for row in AMOUNTS), *(row[0] for row in TIMES),
    "প্রায়", "থেকে", "-", "–", "'", "’", "।", ".", ",", ":", "/", "%", "৳", "$", "+", "#", "@", "\n\n",
    "লক্ষ", "টি", "ঘণ্টা", "half", "and", "a", "between", "to", "pm", "May", "99999999999999999999999999",
    "\u200d", "\u200f", "\u00a0", "\u09bc", "\u09be", "½", "٫", "٬", "0", "00", "২০২২", "x",
)  # fmt: skip
pieces = st.lists(
    st.tuples(st.sampled_from(WORDS), st.sampled_from(("", " ", "  "))), max_size=14
).map(lambda rows: "".join(word + space for word, space in rows))


def check(text, language):
    end = 0
    for heard in hear(text, language):
        assert end <= heard.start < heard.end <= len(text)
        assert heard.text == text[heard.start : heard.end]
        assert heard.low <= heard.high
        assert (heard.bound == "between") == (heard.low != heard.high)
        assert heard.step > 0
        end = heard.end


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=80), st.sampled_from(LANGUAGES))
def test_no_text_raises_and_every_place_is_right(text, language):
    check(text, language)


@settings(max_examples=500, deadline=None)
@given(pieces, st.sampled_from(LANGUAGES))
def test_words_of_number_in_any_order_have_right_places(text, language):
    check(text, language)


@settings(max_examples=200, deadline=None)
@given(pieces, st.sampled_from(("bn", "en")))
def test_composed_and_decomposed_text_is_heard_alike(text, language):
    first, second = (
        [(h.kind, h.low, h.high, h.unit, h.bound) for h in hear(unicodedata.normalize(form, text), language)]
        for form in ("NFC", "NFD")
    )  # fmt: skip
    assert first == second


@pytest.mark.parametrize("phrase", [row[0] for row in PHRASES])
def test_letters_typed_in_other_ways_are_the_same(phrase):
    typed = (
        phrase.replace("\u09af\u09bc", "\u09df")
        .replace("\u09a1\u09bc", "\u09dc")
        .replace("\u09cb", "\u09c7\u09be")
        .replace(" ", "\u00a0")
    )
    before, after = hear(phrase, "bn"), hear(typed, "bn")
    assert [(h.kind, h.low, h.high, h.bound) for h in before] == [
        (h.kind, h.low, h.high, h.bound) for h in after
    ]
    assert after[0].text == typed[after[0].start : after[0].end]


def test_signs_that_cannot_be_seen_are_passed_over_and_counted():
    text = "\u200fসাড়ে\u200c তিন\u200d লক্ষ"
    (heard,) = hear(text, "bn")
    assert heard.low == 350000
    assert heard.text == text[1:]


@pytest.mark.parametrize(
    "token",
    ["৫ লাখ ", "1,", "1.", "1-", "প্রায় ", "half a ", "two-", "a", "a@", "1@a.", "১২টা ", "ে", "25 October ",
     "between ", "+91 ", "হাজার ", "9", "\u0301\u0323", "- ", "www.", "1/"],
)  # fmt: skip
@pytest.mark.parametrize("language", ["bn", "en", "de"])
def test_a_long_text_of_one_word_is_read(token, language):
    check(token * (20_000 // len(token)), language)
