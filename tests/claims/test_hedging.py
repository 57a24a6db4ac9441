"""Whether a sentence says that it is not sure, or who says so."""

import re
from pathlib import Path

import pytest
import yaml

from generator.checks.hedging import hedges_of, is_hedged

SENTENCES = yaml.safe_load((Path(__file__).parent / "labelled/hedges.yaml").read_text("utf-8"))
NUMBER = re.compile("67|৬৭|[Ss]ixty-seven|সাতষট্টি")


def rows(kind: str, which: str) -> list[tuple[str, str]]:
    return [(code, text) for code in ("en", "bn") for text in SENTENCES[code][kind][which]]


def hedged(language: str, text: str, *, head: bool = False) -> bool:
    row, found = hedges_of(language), NUMBER.search(text)
    assert row is not None and found is not None
    return is_hedged(row, text, found.start(), head=head)


@pytest.mark.parametrize(("language", "text"), rows("text", "says_so"))
def test_a_sentence_that_doubts_or_says_who(language, text):
    assert hedged(language, text)


@pytest.mark.parametrize(("language", "text"), rows("text", "flat"))
def test_a_sentence_that_does_neither(language, text):
    assert not hedged(language, text)


@pytest.mark.parametrize(("language", "text"), rows("headline", "says_so"))
def test_a_headline_that_says_who_or_asks(language, text):
    assert hedged(language, text, head=True)


@pytest.mark.parametrize(("language", "text"), rows("headline", "flat"))
def test_a_headline_that_does_neither(language, text):
    assert not hedged(language, text, head=True)


def test_a_language_without_words_is_asked_for_nothing():
    assert hedges_of("hi") is None
