"""Numbers that no record explains: a note for each text, and a ceiling for the whole site."""

import pytest

from tests.claims.test_command import check
from tests.newsroom import INCIDENT, SITE, Newsroom, story

PATH = "content/stories/2026/s.en.md"
TEXT = "Three ministers resigned over it. The post went to 412 offices on 14 June."


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write(PATH, story(incidents="[x]", body=TEXT))
    return newsroom


def allow(desk: Newsroom, most: str) -> None:
    desk.write("site.yaml", f"{SITE}\nchecks:\n  unexplained_at_most: {most}\n")


def test_a_text_has_one_note_at_the_first_of_them(desk, capsys):
    status, _, told = check(desk, capsys)
    assert told.count("note[fact-unexplained]") == 1
    assert (
        f'{PATH}:10:1: note[fact-unexplained]: "Three" and 2 more have no fact in a record' in told
    )
    assert status == 0


def test_one_alone_is_told_alone(desk, capsys):
    desk.write(PATH, story(incidents="[x]", body="The post went to 412 offices."))
    _, _, told = check(desk, capsys)
    assert 'note[fact-unexplained]: "412" has no fact in a record' in told


def test_a_text_about_no_incident_has_none(desk, capsys):
    desk.write(PATH, story(body=TEXT))
    _, _, told = check(desk, capsys)
    assert "unexplained" not in told


@pytest.mark.parametrize(("most", "grew"), [("3", False), ("2", True)])
def test_a_desk_holds_their_count_from_growing(desk, capsys, most, grew):
    allow(desk, most)
    status, _, told = check(desk, capsys)
    message = (
        "error[unexplained-grew]: 3 numbers, times and days have no fact in a record; 2 are allowed"
    )
    assert (message in told) is grew
    assert ("site.yaml:" in told) is grew
    assert status == int(grew)


def test_the_second_check_counts_what_was_kept(desk, capsys):
    check(desk, capsys)
    allow(desk, "2")
    assert check(desk, capsys)[0] == 1
    assert check(desk, capsys)[0] == 1
    desk.write(PATH, story(incidents="[x]", body="Three ministers resigned over it."))
    assert check(desk, capsys)[0] == 0


def test_a_check_of_one_file_does_not_count_the_site(desk, capsys):
    allow(desk, "2")
    _, _, told = check(desk, capsys, "--changed", PATH)
    assert "unexplained-grew" not in told


def test_the_ceiling_is_a_whole_number(desk, capsys):
    allow(desk, "few")
    status, _, told = check(desk, capsys)
    assert "[bad-number]" in told or "[bad-type]" in told or "[wrong-type]" in told
    assert status != 0


def test_it_is_told_in_bengali(desk, capsys):
    allow(desk, "2")
    _, _, told = check(desk, capsys, "--locale", "bn")
    assert "৩টি সংখ্যা, সময় ও তারিখের কোনও তথ্য নথিতে নেই; সীমা ২" in told


THREE = "Three ministers resigned over it."


def relax(desk: Newsroom, *texts: str, most: int = 0) -> None:
    entries = "".join(
        f"    - {{code: fact-unexplained, path: {PATH}, {f'text: {text}, ' if text else ''}reason: known}}\n"
        for text in texts
    )
    desk.write("site.yaml", f"{SITE}\nchecks:\n  unexplained_at_most: {most}\n  relax:\n{entries}")  # fmt: skip


@pytest.mark.parametrize(
    ("texts", "told", "count"),
    [
        (["Three ministers"], '"412" and 1 more have', 2),
        (["412"], '"Three" and 1 more have', 2),
        (["14 June"], '"Three" and 1 more have', 2),
        (["Three", "412"], '"14 June" has', 1),
        (["The post went to 412 offices on 14 June."], '"Three" has', 1),
        (["Three", "412", "14 June"], "", 0),
        ([""], "", 0),
    ],
)
def test_one_that_may_stand_is_not_told_nor_counted_and_the_others_are(desk, capsys, texts, told, count):  # fmt: skip
    relax(desk, *texts)
    for _ in range(2):
        status, _, text = check(desk, capsys)
        assert (f"note[fact-unexplained]: {told} no fact" in text) is bool(told)
        assert text.count("[fact-unexplained]") == bool(told)
        assert (f"{count} numbers, times and days have no fact" in text) is (count > 0)
        assert status == int(count > 0)
        assert "idle-relaxation" not in text
        assert f"let stand by the desk: {3 - count}" in text
    _, out, _ = check(desk, capsys, "--relaxed")
    assert out.count("has no fact in a record") == 3 - count


def test_what_comes_beside_one_that_may_stand_is_counted(desk, capsys):
    desk.write(PATH, story(incidents="[x]", body=THREE))
    relax(desk, "Three ministers")
    assert check(desk, capsys)[0] == 0
    for body in (f"{THREE} Forty ships sank.", f"Nine cars burned.\n\n{THREE}"):
        desk.write(PATH, story(incidents="[x]", body=body))
        status, _, told = check(desk, capsys)
        assert status == 1 and "[unexplained-grew]: 1 numbers" in told


def test_what_is_still_a_draft_is_not_counted(desk, capsys):
    allow(desk, "0")
    for kept in ("", "state: draft\n"):
        text = story(incidents="[x]", body=TEXT)
        desk.write(PATH, text.replace("---\n", f"---\n{kept}", 1))
        status, _, told = check(desk, capsys)
        assert "note[fact-unexplained]" in told
        assert ("unexplained-grew" in told) is not bool(kept) and status == int(not kept)


@pytest.mark.parametrize("most", ["", "~", '""'])
def test_a_ceiling_that_says_nothing_is_a_mistake(desk, capsys, most):
    allow(desk, most)
    status, _, told = check(desk, capsys)
    assert status == 1 and ("error[empty-value]" in told or most == '""')
