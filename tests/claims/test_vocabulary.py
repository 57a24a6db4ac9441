"""What a label says in one word and a reporter in another: a number is held against its fact all the same."""

import pytest

from tests.claims.events import told

DISTRICT = (
    ("Fourteen inmates fled over the wall of the jail.", "Forty-one inmates fled over the wall of the jail."),
    ("The 14 absconders were inmates of the Haldibari gaol.", "The 17 absconders were inmates of the Haldibari gaol."),
    ("Thirty-one worshippers were hurt.", "Thirteen worshippers were hurt."),
    ("Sixty-two schoolchildren fell sick.", "Twenty-six schoolchildren fell sick."),
    ("In all 62 students were unwell.", "In all 68 students were unwell."),
    ("Jabs have been given to 2,750 children.", "Jabs have been given to 7,250 children."),
    ("The immunisation drive reached 2,750 children.", "The immunisation drive reached 2,570 children."),
    ("Some 410 holidaymakers were stuck.", "Some 510 holidaymakers were stuck."),
    ("The convicts fled at ten past three.", "The inmates fled at ten past four."),
    ("The rails were mended at 7.45 am on 3 June.", "The rails were mended at 9.45 am on 3 June."),
    ("The pact with the tea workers was signed at quarter past nine at night.", "The pact with the tea workers was signed at quarter past ten at night."),
    ("Selling chicken was prohibited at half past twelve.", "Selling chicken was prohibited at half past two."),
)  # fmt: skip


@pytest.mark.parametrize("text", [wrong for _, wrong in DISTRICT])
def test_another_word_for_the_same(text):
    assert told("district", text), text


@pytest.mark.parametrize("text", [right for right, _ in DISTRICT])
def test_a_right_number_beside_another_word(text):
    assert told("district", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The jail has 41 guards.",
        "Some 510 tourists were fed.",
        "The clinic sent 26 swabs.",
        "At 9.45 am a train left on the other line.",
        "Police arrested 17 robbers.",
    ],
)
def test_other_things_that_are_near(text):
    assert told("district", text) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The railway formed an inspection team of nine."),
        ("en", "A team of nine was sent by the railway."),
        ("bn", "রেল ন’জনের পরিদর্শন দল গড়েছে।"),
    ],
)
def test_how_many_there_are_of_a_body(locale, text):
    assert told("district", text, locale), text


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The railway formed an inspection team of four."),
        ("en", "A team of nine from the army came."),
        ("en", "The railway sent each station a team of nine."),
        ("en", "A committee of nine was formed by the traders."),
        ("bn", "রেল চার জনের পরিদর্শন দল গড়েছে।"),
        ("bn", "পুলিশের ন’জনের দল এসেছে।"),
        ("bn", "প্রতি জেলায় ন’জনের পরিদর্শন দল গিয়েছে।"),
    ],
)
def test_another_body(locale, text):
    assert told("district", text, locale) == []
