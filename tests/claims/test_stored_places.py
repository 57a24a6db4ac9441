"""Lines and columns are those of the file as it is stored, though a text is read in NFC."""

import json
import unicodedata

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.content.phrases import phrase_sentences
from generator.content.source import SourceFile
from generator.content.stored import Stored
from generator.diagnostics import Span
from tests.claims.test_command import check
from tests.newsroom import INCIDENT, Newsroom, story, translation

PATH = "content/stories/2026/s.bn.md"
SENTENCE = "বাড়ির সময় নিয়ে গোল; বড় বিভ্রাট চলেছিল দেড় ঘণ্টা।"
COMPOSED = SENTENCE.replace("\u09a1\u09bc", "\u09dc").replace(
    "\u09af\u09bc", "\u09df"
)  # the letters of their own that NFC takes apart
PARTED = SENTENCE.replace("\u09cb", "\u09c7\u09be")  # a vowel sign that NFC puts together


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/stories/2026/s.en.md", story(incidents="[x]"))
    return newsroom


def test_the_two_ways_of_writing_are_two():
    assert len(COMPOSED) < len(SENTENCE) < len(PARTED)
    assert {unicodedata.normalize("NFC", one) for one in (COMPOSED, PARTED)} == {SENTENCE}


@pytest.mark.parametrize("written", [SENTENCE, COMPOSED, PARTED])
def test_a_place_is_that_of_the_file(desk, capsys, written):
    desk.write(PATH, translation(body=written))
    line = (desk.site / PATH).read_text("utf-8").split("\n")[4]
    at = max(line.find(word) for word in ("দেড় ঘণ্টা", "দে\u09dc ঘণ্টা")) + 1
    _, out, _ = check(desk, capsys, "--format", "json")
    found = [one for one in map(json.loads, out.splitlines()) if one["code"] == "fact-contradicts"]
    assert [(one["line"], one["column"], one["source"]) for one in found] == [(5, at, line)]
    _, out, _ = check(desk, capsys, "--explain", "--format", "json")
    assert [one["column"] for one in json.loads(out) if one["path"] == PATH] == [at]
    _, out, _ = check(desk, capsys, "--format", "sarif")
    places = [one["locations"][0]["physicalLocation"] for one in json.loads(out)["runs"][0]["results"]]  # fmt: skip
    whole = {"startLine": 5, "startColumn": 1, "endColumn": len(line) + 1, "snippet": {"text": line}}  # fmt: skip
    ends = line.index("ঘণ্টা", at) + len("ঘণ্টা") + 1
    region = {"startLine": 5, "startColumn": at, "endColumn": ends}
    assert (region, whole) in [(one["region"], one.get("contextRegion")) for one in places]
    report = desk.root / "r.html"
    check(desk, capsys, "--report", str(report))
    assert f"5:{at}</bdi>" in report.read_text("utf-8")


def test_every_column_of_a_line_leads_to_its_letter(desk):
    desk.write(PATH, PARTED + COMPOSED + "\n")
    stored, text = Stored(desk.site), unicodedata.normalize("NFC", PARTED + COMPOSED)
    for column, letter in enumerate(text, 1):
        if unicodedata.combining(letter) or letter in "\u09cb\u09bc":
            continue
        found = stored.span(Span(PATH, 1, column))
        assert unicodedata.normalize("NFC", (PARTED + COMPOSED)[found.column - 1])[0] == letter


def test_what_the_file_has_in_other_letters_is_not_offered_to_be_mended(desk, capsys):
    desk.write(PATH, translation(body="আ\u09dcাল। ঘন্টা বা\u09dcির। এক  দুই।"))
    _, out, _ = check(desk, capsys, "--format", "json")
    line = (desk.site / PATH).read_text("utf-8").split("\n")[4]
    fixes = [one for one in map(json.loads, out.splitlines()) if one["fix"]]
    assert len(fixes) == 2
    for one in fixes:
        assert line.startswith(one["fix"]["old"], one["column"] - 1)


@pytest.mark.parametrize("span", [Span("no/such/file", 1, 1), Span(PATH, 99, 3), Span(PATH, 0, 0)])
def test_a_place_that_no_file_has_stays(desk, span):
    desk.write(PATH, translation())
    assert Stored(desk.site).span(span) is span


PARTS = st.sampled_from(
    ["It's", '"down"', "a", " ", "  ", "\\", "ঘণ্টা", "বিভ্রাট।", "'", '"', "\u00a0", "/", "x", ". ", "\u200c", "#"]
)  # fmt: skip


@given(st.lists(PARTS, min_size=1, max_size=12).map("".join), st.sampled_from("'\""))
def test_each_letter_between_the_marks_of_yaml_stands_where_it_says(text, mark):
    written = yaml.dump(text, default_style=mark, width=10_000, allow_unicode=False).rstrip("\n")
    source = SourceFile("x.yaml", f"bn: {written}\n")
    line = source.lines[0]
    for sentence in phrase_sentences(source, "headline", "bn", (text,), 1, hears=False):
        letters = {one.start: one.written for one in sentence.escapes}
        for at, letter in enumerate(sentence.text):
            assert line.startswith(letters.get(at, letter), sentence.span(at).column - 1)
            there = sentence.fix(at, letter, "X")
            assert there is not None
            after = line[: sentence.span(at).column - 1] + line[sentence.span(at).column - 1 + len(there.old) :]  # fmt: skip
            start = text.index(sentence.text) + at
            if sum(text.startswith(sentence.text, place) for place in range(len(text))) == 1:
                assert yaml.safe_load(after)["bn"] == text[:start] + text[start + 1 :]
