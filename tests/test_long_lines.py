"""A line can be as long as its file: a place in it is told with the part round it, and at its column."""

import json
import unicodedata

import pytest

from generator.content.stored import Stored
from generator.diagnostics import Span, diagnostic, format_diagnostics, span_in
from tests.claims.test_command import check
from tests.newsroom import INCIDENT, SITE, Newsroom, story, translation
from tests.test_bounds import processor_time
from tests.test_sarif import SCHEMA, faults_of

EN = "content/stories/2026/s.en.md"
BN = "content/stories/2026/s.bn.md"
FILLER = "Plain words stand here. "
SLIP = "It occured so."


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write(EN, story(incidents="[x]", body=FILLER * 200 + SLIP + " " + FILLER * 200))
    newsroom.write(BN, translation())
    return newsroom


def line_of(desk, path, number):
    return (desk.site / path).read_text("utf-8").split("\n")[number - 1]


def objects(desk, capsys, code, *words):
    _, out, _ = check(desk, capsys, "--format", "json", *words)
    return [one for one in map(json.loads, out.splitlines()) if one["code"] == code]


def test_an_object_has_the_part_round_the_place(desk, capsys):
    (found,) = objects(desk, capsys, "house-spelling")
    line = line_of(desk, EN, found["line"])
    at, cut = found["column"] - 1, found["source_column"] - 1
    assert line.startswith("occured", at)
    assert found["source"] == line[cut : cut + 1_000]
    assert found["source"].startswith("occured", at - cut)


def test_the_line_of_usual_length_is_whole(desk, capsys):
    desk.write(EN, story(incidents="[x]", body=FILLER * 80 + SLIP))
    (found,) = objects(desk, capsys, "house-spelling")
    assert found["source_column"] == 1
    assert found["source"] == line_of(desk, EN, found["line"])


@pytest.mark.parametrize("length", [100, 1_000, 2_000, 2_001, 2_600, 1_000_000])
def test_the_caret_stands_below_the_letter(length):
    line = "a" * (length // 2) + "X" + "b" * (length - length // 2 - 1)
    fault = diagnostic("house-spelling", span_in("a.md", 1, length // 2 + 1, line), "m")
    _, shown, caret, *_ = format_diagnostics([fault], "text").splitlines()
    assert shown[caret.index("^")] == "X"
    assert len(shown) < 200
    assert ("…a" in shown, "b…" in shown) == (length > 160, length > 160)


def test_a_result_of_sarif_has_the_part_as_its_context(desk, capsys):
    _, out, _ = check(desk, capsys, "--format", "sarif")
    document = json.loads(out)
    assert list(faults_of(document, SCHEMA, SCHEMA)) == []
    (place,) = (
        one["locations"][0]["physicalLocation"]
        for one in document["runs"][0]["results"]
        if one["ruleId"] == "house-spelling"
    )
    line, around = line_of(desk, EN, place["region"]["startLine"]), place["contextRegion"]
    assert line.startswith("occured", place["region"]["startColumn"] - 1)
    part = line[around["startColumn"] - 1 : around["endColumn"] - 1]
    assert around["snippet"]["text"] == part
    assert "snippet" not in place["region"]


def test_what_is_mended_is_mended_at_its_place(desk, capsys):
    line = line_of(desk, EN, objects(desk, capsys, "house-spelling")[0]["line"])
    check(desk, capsys, "--fix")
    assert line.replace("occured", "occurred") in (desk.site / EN).read_text("utf-8")


def test_a_place_that_is_let_stand_may_be_in_a_long_line(desk, capsys):
    place = f"{{code: house-spelling, path: {EN}, text: {SLIP}, reason: as said}}"
    desk.write("site.yaml", SITE + f"checks:\n  relax:\n    - {place}\n")
    assert objects(desk, capsys, "house-spelling") == []
    assert objects(desk, capsys, "idle-relaxation") == []


def test_columns_of_a_long_line_are_those_of_the_file(desk, capsys):
    body = "ওরা  বা\u09dcি ফেরে, " + "গো\u09dcার কথা, " * 500 + "ঘন্টা।"
    desk.write(BN, translation(body=body))
    found = [d for d in objects(desk, capsys, "house-spelling") if d["path"] == BN]
    line = line_of(desk, BN, found[-1]["line"])
    assert line.startswith("ঘন্টা", found[-1]["column"] - 1)
    assert not unicodedata.is_normalized("NFC", line)


def test_every_place_of_a_long_line_is_found_in_one_pass_over_it(desk):
    word = "বা\u09dcি "
    desk.write(BN, word * 20_000 + "\n")
    stored, composed = Stored(desk.site), len(unicodedata.normalize("NFC", word))
    columns = [stored.span(Span(BN, 1, n * composed + 1)).column for n in range(20_000)]
    assert columns == [n * len(word) + 1 for n in range(20_000)]


def test_a_sentence_without_end_is_heard_at_its_place(desk, capsys):
    body = "words and words " * 400 + "the outage lasted 9 hours " + "and words " * 400
    desk.write(EN, story(incidents="[x]", body=body))
    (found,) = objects(desk, capsys, "fact-contradicts")
    assert line_of(desk, EN, found["line"]).startswith("9 hours", found["column"] - 1)


def test_each_number_in_foreign_digits_has_its_own_column(desk, capsys):
    desk.write(BN, translation(body="সময় 12, পরে 7, আবার 12।"))
    found = objects(desk, capsys, "foreign-digits")
    line = line_of(desk, BN, found[0]["line"])
    assert [one["column"] - 1 for one in found] == [line.index("12"), line.index("7"), line.rindex("12")]  # fmt: skip


@pytest.mark.parametrize(
    "words",
    ["The outage lasted 3 hours and 12 people said it was down, 45% of them. " * 3_000, "a  b " * 20_000],
    ids=["sentences", "spaces"],
)  # fmt: skip
def test_a_line_with_thousands_of_faults_is_heard_and_told(desk, capsys, words):
    desk.write(EN, story(incidents="[x]", body=words))
    with processor_time(15):
        check(desk, capsys)
