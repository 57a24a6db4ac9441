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
