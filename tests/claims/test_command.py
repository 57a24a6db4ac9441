"""`khobor check` on what people wrote by hand, as a desk editor and a program see it."""

import json

import pytest

from generator.cli import main
from tests.newsroom import INCIDENT, Newsroom, story, translation


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    return newsroom


def check(desk: Newsroom, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = main(["check", "--site", str(desk.site), "--as-of", "2026-08-01T00:00Z", *words])
    said = capsys.readouterr()
    return status, said.out, said.err


def write(desk: Newsroom, english: str, bengali: str = "") -> None:
    desk.write("content/stories/2026/s.en.md", story(incidents="[x]", body=english))
    if bengali:
        desk.write("content/stories/2026/s.bn.md", translation(body=bengali))


def test_a_length_that_the_record_does_not_have(desk, capsys):
    write(desk, "The payment outage lasted one and a half hours.")
    status, _, told = check(desk, capsys)
    assert "error[fact-contradicts]" in told
    assert (
        '"one and a half hours" does not agree with duration of x, which is 2 hours 37 minutes'
        in told
    )
    assert "content/incidents/x.yaml:7" in told
    assert "write ${duration} in its place" in told
    assert "The payment outage lasted one and a half hours." in told
    assert status == 1


def test_what_agrees_is_not_told(desk, capsys):
    write(desk, "The payment outage lasted 2 hours 37 minutes and began at 5:36 pm.")
    _, _, told = check(desk, capsys)
    assert "fact-" not in told


def test_all_mentions_as_objects(desk, capsys):
    write(desk, "It lasted ${duration}. The outage began at 5:36 pm, and 7 cats were seen.")
    status, out, _ = check(desk, capsys, "--explain", "--format", "json")
    assert status == 0
    objects = [one for one in json.loads(out) if one["path"].endswith("s.en.md")]
    keys = [
        "path",
        "line",
        "column",
        "text",
        "locale",
        "kind",
        "value",
        "unit",
        "bound",
        "verdict",
        "fact",
        "reason",
    ]
    assert all(list(one) == keys for one in objects)
    assert [one["verdict"] for one in objects] == ["bound", "agrees", "unexplained"]
    clock = objects[1]
    assert (clock["kind"], clock["value"], clock["fact"], clock["locale"]) == (
        "clock", "17:36", "x/began", "en",
    )  # fmt: skip
    file = (desk.site / "content/stories/2026/s.en.md").read_text("utf-8").split("\n")
    for one in objects:
        assert file[one["line"] - 1][one["column"] - 1 :].startswith(one["text"])


@pytest.mark.parametrize(
    ("written", "verdict"),
    [
        ("${duration}", "bound"),
        ("${ duration }", "bound"),
        ("${x/duration}", "bound"),
        ("${ stuck | about }", "bound"),
        ("${nope/duration}", "undecided"),
        ("${Duration}", "undecided"),
        ("${duration|xyz}", "undecided"),
        ("${ nothing }", "undecided"),
        ("${stuck | xyz}", "undecided"),
    ],
)
@pytest.mark.parametrize("language", ["en", "bn"])
def test_a_reference_is_as_the_file_has_it_and_undecided_where_it_cannot_be_spoken(desk, capsys, written, verdict, language):  # fmt: skip
    english, bengali = f"It is {written}, {written}; ${{began}}.", f"পরে য়: {written}।"
    write(desk, english, bengali) if language == "bn" else write(desk, english)
    status, out, _ = check(desk, capsys, "--explain", "--format", "json")
    own = [one for one in json.loads(out) if one["path"].endswith(f"s.{language}.md")]
    assert {(one["text"], one["verdict"]) for one in own if one["text"] != "${began}"} == {(written, verdict)}  # fmt: skip
    assert [one["verdict"] for one in own if one["text"] == "${began}"] == ["bound"] * (language == "en")  # fmt: skip
    if verdict == "undecided":
        assert status == 1 and own[0]["reason"] == "it cannot be spoken; khobor check says why"
    for one in own:
        line = (desk.site / one["path"]).read_text("utf-8").split("\n")[one["line"] - 1]
        assert line.startswith(one["text"], one["column"] - 1)


def test_a_bengali_sentence_is_judged_as_an_english_one_is(desk, capsys):
    write(desk, "Plain.", "বিভ্রাট চলেছিল দেড় ঘণ্টা।")
    _, _, told = check(desk, capsys)
    assert '"দেড় ঘণ্টা" does not agree with duration of x' in told


def test_someone_s_own_words_are_theirs(desk, capsys):
    write(desk, "“The outage lasted one and a half hours,” a reader said.")
    _, out, _ = check(desk, capsys, "--explain", "--format", "json")
    own = [one for one in json.loads(out) if one["path"].endswith("s.en.md")]
    assert [one["verdict"] for one in own] == ["ignored"]


@pytest.mark.parametrize(("times", "verdicts"), [(3, {"contradicts"}), (101, {"unexplained"})])
def test_more_numbers_than_a_sentence_has_are_a_list(desk, capsys, times, verdicts):
    write(desk, "The payment outage lasted 9 hours and " * times)
    _, out, _ = check(desk, capsys, "--explain", "--format", "json")
    own = [one for one in json.loads(out) if one["path"].endswith("s.en.md")]
    assert len(own) == times and {one["verdict"] for one in own} == verdicts


@pytest.mark.parametrize("option", ["--explain", "--relaxed", "--drift"])
@pytest.mark.parametrize("body", ["It lasted ${nothing}.", "The payment outage lasted one and a half hours."])  # fmt: skip
def test_a_list_ends_as_the_check_does_and_says_why(desk, capsys, option, body):
    write(desk, body)
    status, _, told = check(desk, capsys, option)
    assert status == check(desk, capsys)[0] == 1
    assert told.startswith("1 error") and told.count("\n") == 1


TWICE = "Nobody in the whole town could pay. Shops took cash.\n\n**Nobody in the whole town could pay!** So it went."


def test_a_sentence_that_stands_twice(desk, capsys):
    write(
        desk,
        TWICE,
        "শহরে কেউ টাকা মেটাতে পারেননি সে দিন। দোকান নগদ নেয়। শহরে কেউ টাকা মেটাতে পারেননি সে দিন।",
    )
    _, _, told = check(desk, capsys)
    lines = [line for line in told.split("\n") if "[repeated-sentence]" in line]
    assert len(lines) == 2
    english = next(line for line in lines if ".en.md" in line)
    assert (
        '"Nobody in the whole town could pay!" stands twice in this text, first in line' in english
    )
    assert "**Nobody in the whole town could pay!** So it went." in told
    column = int(english.split(":")[2])
    assert column == 3


@pytest.mark.parametrize(
    "body",
    [
        "Shops took cash. It rained. Shops took cash.",  # too short to be a slip
        "It was out for ${duration} in the town. It was out for ${stuck} in the town.",
        "The first of them came at 5:36 pm there. The first of them came at 5:50 pm there.",
    ],
)
def test_what_only_sounds_alike_is_no_repetition(desk, capsys, body):
    write(desk, body)
    _, _, told = check(desk, capsys)
    assert "repeated-sentence" not in told
