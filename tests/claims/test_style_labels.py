"""House style of what readers read of a record beside its sentences: labels, titles of sources, notes."""

import pytest

from generator.cli import main
from tests.claims.quick import check
from tests.newsroom import INCIDENT, story

RECORD = "content/incidents/x.yaml"
STORY = "content/stories/2026/s.en.md"


def _with(rest: str, sources: str = "") -> str:
    head = INCIDENT.partition("figures:")[0]
    return f"{head}{rest}{sources}"


def _figure(label: str) -> str:
    return f"figures:\n  stuck:\n    value: 3_000\n    unit: report\n    label: {label}\n"


def lines(told: str, code: str) -> list[str]:
    return [line for line in told.split("\n") if f"[{code}]" in line]


@pytest.mark.parametrize(
    ("label", "code", "mended"),
    [
        ('"Calls that occured"', "house-spelling", '"Calls that occurred"'),
        ("Calls  taken", "double-space", "Calls taken"),
        ('"Riders\' calls"', "straight-quote", '"Riders’ calls"'),
        ("'Riders'' calls'", "straight-quote", "'Riders’ calls'"),
        ("{bn: দু'ঘন্টার কল, en: Calls}", "house-spelling", "{bn: দু’ঘণ্টার কল, en: Calls}"),
        ("\n      bn: কলের সংখ্যা\n      en: Goverment calls", "house-spelling", "\n      bn: কলের সংখ্যা\n      en: Government calls"),
        ("{bn: দূর্ঘটনার কল, en: Calls}", "house-spelling", "{bn: দুর্ঘটনার কল, en: Calls}"),
    ],
)  # fmt: skip
def test_a_label_of_a_figure(newsroom, capsys, label, code, mended):
    newsroom.write(RECORD, _with(_figure(label)))
    assert lines(check(newsroom, capsys)[2], code)
    check(newsroom, capsys, "--fix")
    assert f"    label: {mended}\n" in (newsroom.site / RECORD).read_text("utf-8")
    assert not lines(check(newsroom, capsys)[2], code)


@pytest.mark.parametrize(
    "text",
    [
        "series:\n  s:\n    label: Calls we recieve\n    unit: report\n    points: [[North, 1], [South, 2]]\n",
        "series:\n  s:\n    label: Calls\n    unit: report\n    points: [[Goverment, 1], [South, 2]]\n",
        "quotes:\n  q:\n    by: A goverment engineer\n    text: All is well.\n",
        "corrections:\n  - {at: 2026-07-08, kind: correction, text: The goverment said so.}\n",
        "cause:\n  - {value: A cut cable., ours: true}\n  - {value: A flood., note: So the goverment says.}\n",
    ],
)
def test_other_texts_of_a_record(newsroom, capsys, text):
    newsroom.write(RECORD, _with(text))
    assert lines(check(newsroom, capsys)[2], "house-spelling")
    check(newsroom, capsys, "--fix")
    stored = (newsroom.site / RECORD).read_text("utf-8")
    assert "overment" not in stored.replace("overnment", "")
    assert "recieve" not in stored


def test_a_source_keeps_its_own_spelling_and_is_set_as_the_house_sets(newsroom, capsys):
    """The title is somebody else's: marks and spaces are print, letters are theirs."""
    source = 'sources:\n  gov: {title: "The goverment\'s  report"}\n'.replace("", "")
    newsroom.write(RECORD, _with(source))
    told = check(newsroom, capsys)[2]
    assert not lines(told, "house-spelling")
    assert lines(told, "straight-quote")
    assert lines(told, "double-space")
    check(newsroom, capsys, "--fix")
    assert 'title: "The goverment’s report"' in (newsroom.site / RECORD).read_text("utf-8")


def test_a_source_in_bengali(newsroom, capsys):
    newsroom.write(RECORD, _with("sources:\n  gov: {title: {bn: \"সরকারী 'ঘন্টা'\", en: Bells}}\n"))
    told = check(newsroom, capsys)[2]
    assert not lines(told, "house-spelling")
    check(newsroom, capsys, "--fix")
    assert "সরকারী ‘ঘন্টা’" in (newsroom.site / RECORD).read_text("utf-8")


def test_a_name_in_a_label_and_not_in_a_title(newsroom, capsys):
    newsroom.write("content/registry/services.yaml", "pay: {name: {bn: হোয়াটসঅ্যাপ, en: WhatsApp}}\n")
    newsroom.write(
        RECORD, _with(_figure("Calls by Whatsapp"), "sources:\n  a: {title: Whatsapp is down}\n")
    )
    found = lines(check(newsroom, capsys)[2], "name-variant")
    assert [f"{RECORD}:12:" in line or "label" in line for line in found] == [True] or len(
        found
    ) == 1


def test_straight_marks_are_told_once_a_file(newsroom, capsys):
    newsroom.write(
        RECORD, _with(_figure("Riders' calls"), "sources:\n  a: {title: Riders' union}\n")
    )
    (found,) = lines(check(newsroom, capsys)[2], "straight-quote")
    assert "and 1 more" in found


def test_the_words_are_looked_for_behind_their_key(newsroom, capsys):
    newsroom.write(
        RECORD, _with("figures:\n  untill: {value: 3, unit: report, label: untill noon}\n")
    )
    check(newsroom, capsys, "--fix")
    assert "  untill: {value: 3, unit: report, label: until noon}" in (
        newsroom.site / RECORD
    ).read_text("utf-8")


def test_a_correction_of_a_story(newsroom, capsys):
    text = story(body="All is well.").replace(
        "kind:",
        "corrections:\n  - {at: 2026-07-08, kind: correction, text: The goverment's word.}\nkind:",
        1,
    )
    newsroom.write(STORY, text)
    told = check(newsroom, capsys)[2]
    assert lines(told, "house-spelling")
    check(newsroom, capsys, "--fix")
    assert "text: The government’s word." in (newsroom.site / STORY).read_text("utf-8")


def test_labels_are_held_against_nothing(newsroom, capsys):
    newsroom.write(RECORD, _with(_figure("Complaints within nine hours  of it")))
    told = check(newsroom, capsys)[2]
    assert not lines(told, "fact-contradicts")
    assert lines(told, "double-space")


def test_the_command_tells_the_same(newsroom, capsys):
    newsroom.write(RECORD, _with(_figure("Calls that occured")))
    main(["check", "--site", str(newsroom.site), "--as-of", "2026-08-01T00:00Z"])
    assert lines(capsys.readouterr().err, "house-spelling")
