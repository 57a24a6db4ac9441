"""What the preview says over a page is told in the language of the desk, as what the terminal says."""

import json
import re
from datetime import UTC, datetime
from html import unescape
from importlib.resources import files

import pytest

from generator.l10n.desk import DESK_ENGLISH, teller_of
from generator.model.moment import Moment, Precision
from generator.model.publication import Release
from generator.preview import payload, weave
from generator.preview.bar import words_for
from generator.preview.ribbon import ribbon_of
from generator.preview.shown import Outcome, Shown
from tests.newsroom import story

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
LATER = Moment(datetime(2026, 12, 1, 6, tzinfo=UTC), Precision.MINUTE)
BENGALI = teller_of("bn")


def test_each_sentence_of_the_client_has_words():
    client = (files("generator.preview") / "client.js").read_text("utf-8")
    said = set(re.findall(r'say\("([^"]+)"', client))
    said |= {one for pair in re.findall(r'\? "([^"]+)" : "([^"]+)"\)', client) for one in pair}
    assert said == set(words_for(BENGALI))
    assert words_for(DESK_ENGLISH) == {}


def test_each_sentence_keeps_what_is_put_in():
    for english, said in words_for(BENGALI).items():
        assert re.findall(r"\{\w+\}", english) == re.findall(r"\{\w+\}", said)
        assert re.search("[\u0980-\u09ff]", said)


@pytest.mark.parametrize(
    ("release", "text"),
    [
        (Release(state="draft"), "খসড়া"),
        (Release(state="in_review"), "যাচাই চলছে"),
        (Release(state="published", published=LATER), "এখনও প্রকাশিত নয়: ১ ডিসেম্বর ২০২৬, "),
        (Release(state="draft", embargo=LATER), "খসড়া · ১ ডিসেম্বর ২০২৬, "),
    ],
)
def test_the_ribbon(release, text):
    ribbon = ribbon_of(release, NOW, UTC, BENGALI)
    assert ribbon is not None and ribbon.text.startswith(text)


def test_counts_and_the_moment():
    shown = Shown(outcome=Outcome(number=1, as_of=NOW), fixed=True)
    state = payload.state_of(
        shown, run="r", page=weave.skeleton_of(b""), ribbon=None, since=0, teller=BENGALI
    )
    assert state["mistakesSaid"] == "০টি ভুল" and state["adviceSaid"] == "০টি সতর্কতা"
    assert state["asOfSaid"].startswith("২৪ নভেম্বর ২০২৬, ")


def test_a_page_has_the_words_of_its_desk(start, room):
    room.write("content/stories/2026/d.en.md", story("Draft", "Hidden.", state="draft"))
    preview = start("--locale", "bn")
    page = preview.ask("/en/").text
    words = json.loads(unescape(re.search(r'data-words="([^"]*)"', page)[1]))
    assert words["Preview"] == "প্রিভিউ" and 'data-lang="bn"' in page
    assert preview.listen("/en/2026/d/").first["ribbon"] == {"kind": "draft", "text": "খসড়া"}


def test_an_empty_page_says_so():
    assert "এখানে এখনও কোনও পাতা নেই" in weave.empty_page(BENGALI).decode()
    assert '<html lang="bn">' in weave.empty_page(BENGALI).decode()
    assert "There is no page here yet" in weave.empty_page().decode()
