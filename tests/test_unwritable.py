"""`khobor check` in a folder that takes nothing: everything is told, and once that nothing stays."""

import os
import subprocess

import pytest

from generator.cli import main
from tests.newsroom import INCIDENT, Newsroom, story

_STORY = story(incidents="[x]", body="The payment outage lasted one and a half hours.")


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/stories/2026/s.en.md", _STORY)
    return newsroom


def check(desk, capsys, *words):
    status = main(["check", "--site", str(desk.site), "--as-of", "2026-08-01T00:00Z", *words])
    said = capsys.readouterr()
    return status, said.out, said.err


@pytest.mark.parametrize("words", [(), ("--jobs", "1"), ("--changed", "content/stories/2026/s.en.md"), ("--clean",)])  # fmt: skip
def test_what_cannot_be_remembered_is_told_all_the_same(desk, capsys, words):
    (desk.site / ".khobor").write_text("a file stands where the folder would")
    status, out, told = check(desk, capsys, *words)
    assert "error[fact-contradicts]" in told
    assert told.count("could be remembered") == 1
    assert status == 1
    assert "Traceback" not in out + told


def test_it_is_said_in_bengali(desk, capsys):
    (desk.site / ".khobor").write_text("")
    _, _, told = check(desk, capsys, "--locale", "bn")
    assert "মনে রাখা গেল না" in told


def test_lists_and_objects_are_whole(desk, capsys):
    expected = check(desk, capsys, "--format", "json")[1]
    explained = check(desk, capsys, "--explain")[1]
    _drop(desk.site / ".khobor")
    (desk.site / ".khobor").write_text("")
    assert check(desk, capsys, "--format", "json")[1] == expected
    assert check(desk, capsys, "--explain")[1] == explained


def test_a_folder_that_can_be_written_is_said_nothing_of(desk, capsys):
    assert "remembered" not in check(desk, capsys)[2]


def test_a_mistake_in_a_draft_holds_nothing_back_there_either(desk, capsys):
    desk.write("content/stories/2026/s.en.md", _STORY.replace("kind:", "state: draft\nkind:", 1))
    status, _, told = check(desk, capsys)
    (desk.site / ".khobor").rename(desk.site / "aside")
    (desk.site / ".khobor").write_text("")
    again, _, told_again = check(desk, capsys)
    assert (again, told_again.splitlines()[:-2]) == (status, told.splitlines()[:-1])


@pytest.mark.parametrize("before", [False, True], ids=["new", "looked at before"])
def test_a_reader_without_leave_to_write(desk, capsys, before):
    if before:
        check(desk, capsys)
        for path in (desk.site / ".khobor").rglob("*"):
            path.chmod(0o555 if path.is_dir() else 0o444)
    folders = [desk.site, *(path for path in desk.site.rglob("*") if path.is_dir())]
    for folder in folders:
        folder.chmod(0o555)
    try:
        if not os.geteuid():
            frozen = _mount("--bind", "-o", "ro", str(desk.site), str(desk.site))
            if frozen.returncode:
                pytest.skip("nothing can be made read-only here")
        status, _, told = check(desk, capsys)
    finally:
        if not os.geteuid():
            subprocess.run(["umount", "-l", str(desk.site)], capture_output=True, check=False)
        for folder in folders:
            folder.chmod(0o755)
    assert "error[fact-contradicts]" in told
    assert "could be remembered" in told
    assert status == 1


def _mount(*words):
    return subprocess.run(["mount", *words], capture_output=True, check=False)


def _drop(folder):
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    folder.rmdir()
