"""What `khobor check --fix` writes into a text that YAML has between quotation marks, and into which files."""

import json

import pytest

from tests.claims.quick import check
from tests.claims.test_style import BENGALI, ENGLISH, TABLE, lines
from tests.newsroom import INCIDENT, Newsroom, story, translation


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write(ENGLISH, story(body="All is well."))
    return newsroom


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        ("'Meta''s page: it''s open'", "'Meta’s page: it’s open'"),
        ("'The word ''down'''", "'The word ‘down’'"),
        ("'''Down'' it says'", "'‘Down’ it says'"),
        (r'"The \"page\" is open"', '"The “page” is open"'),
        (r'"\"Down\""', '"“Down”"'),
        (r'"A\/B \u0022page\u0022 \x27s\x27"', r'"A\/B “page” ‘s’"'),
        ("'The \"page\" is open'", "'The “page” is open'"),
        ("'\"Down\"'", "'“Down”'"),
        ('"Meta\'s page"', '"Meta’s page"'),
        ("\"'Down'\"", '"‘Down’"'),
        ("Meta's page", "Meta’s page"),
        ('|\n  "Down" at Meta\'s', "|\n  “Down” at Meta’s"),
        ("'It''s  one\n  that occured''s'", "'It’s one\n  that occurred’s'"),
        (r'"Looking \"occured\"  there"', '"Looking “occurred” there"'),
        ("'It''s ${duration}''s'", "'It’s ${duration}’s'"),
        (r'"${duration} \"long\""', '"${duration} “long”"'),
    ],
)
def test_marks_that_yaml_writes_otherwise_are_mended(desk, capsys, written, mended):
    desk.write("content/incidents/x.yaml", INCIDENT)
    text = story(headline="HERE", incidents="[x]").replace("HERE", written)
    desk.write(ENGLISH, text)
    _, _, told = check(desk, capsys, "--fix")
    assert (desk.site / ENGLISH).read_text("utf-8") == text.replace(written, mended)
    assert not lines(told, "straight-quote")
    assert "was not mended" not in told
    assert "--fix mends" not in told
    assert not lines(told, "yaml-syntax")


def test_what_is_written_between_marks_is_written_as_yaml_has_it(desk, capsys):
    desk.write(
        TABLE, 'en:\n  quotes: any\n  spellings: {dont: "don\'t", inch: "\\"", pathe: "\\\\"}\n'
    )
    desk.write(ENGLISH, story(headline="'They dont: 5 inch'", kicker='"A dont: 5 inch pathe"'))
    check(desk, capsys, "--fix")
    text = (desk.site / ENGLISH).read_text("utf-8")
    assert "headline: 'They don''t: 5 \"'\n" in text
    assert 'kicker: "A don\'t: 5 \\" \\\\"\n' in text


@pytest.mark.parametrize(
    "written",
    [
        r'"একটি \"ফেইসবুকে\"  বাড়ে।"',
        "'It''s all''s  clear.'",
        r'"\u0041ll  clear."',
        "Plain  text",
    ],
)
def test_a_place_behind_what_yaml_writes_otherwise_is_that_of_the_file(desk, capsys, written):
    text = story(headline="HERE").replace("HERE", written)
    line = text.split("\n")[1]
    desk.write(ENGLISH, text)
    _, out, _ = check(desk, capsys, "--format", "json")
    found = [one for one in map(json.loads, out.splitlines()) if one["fix"]]
    spaces = [(one["line"], one["column"]) for one in found if one["code"] == "double-space"]
    assert spaces == [(2, line.index("  ") + 1)]
    assert all(line.startswith(one["fix"]["old"], one["column"] - 1) for one in found)


def test_letters_that_markup_parts_are_told_and_not_offered_to_be_mended(desk, capsys):
    desk.write(ENGLISH, story(body="It occ*ured* and occ**u**red."))
    _, _, told = check(desk, capsys, "--fix")
    assert len(lines(told, "house-spelling")) == 2
    assert "was not mended" not in told
    assert "--fix mends" not in told


def test_the_other_language_of_a_story_is_not_mended_when_one_was_named(desk, capsys):
    desk.write(ENGLISH, story(body="It occured."))
    desk.write(BENGALI, translation(body="ঘন্টা পরে।"))
    check(desk, capsys, "--fix", "--changed", ENGLISH)
    assert "occurred" in (desk.site / ENGLISH).read_text("utf-8")
    assert "ঘন্টা" in (desk.site / BENGALI).read_text("utf-8")


def test_a_line_that_is_stored_in_other_letters_is_mended(desk, capsys):
    desk.write(BENGALI, translation(body="বা\u09dcির ঘন্টা"))
    check(desk, capsys, "--fix")
    assert "বা\u09dcির ঘণ্টা" in (desk.site / BENGALI).read_text("utf-8")
