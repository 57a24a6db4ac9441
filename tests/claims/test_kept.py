"""What was told of the prose of a site is told at once as long as no file changes, and never longer."""

import os
from pathlib import Path

import pytest

from generator import checking
from generator.checking import check_prose
from generator.diagnostics import Diagnostic
from tests.newsroom import INCIDENT, Newsroom, story

SOURCE = "[The status page](https://status.example/)"
WRONG = f"The payment outage lasted one and a half hours. {SOURCE}"
STORY = "content/stories/2026/s.en.md"


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write(STORY, story(incidents="[x]", body=WRONG))
    age(newsroom.site)
    return newsroom


def age(site: Path, seconds: int = 100) -> None:
    """Let all files have been written some time ago."""
    for path in site.rglob("*"):
        if path.is_file() and ".khobor" not in path.parts:
            found = path.stat()
            os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns - seconds * 10**9))


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every time that the prose of a site was read."""
    found: list[Path] = []
    real = checking.read_prose

    def read(root: Path, **options: bool) -> object:
        found.append(root)
        return real(root, **options)

    monkeypatch.setattr(checking, "read_prose", read)
    return found


def told(desk: Newsroom) -> list[Diagnostic]:
    return check_prose(desk.site).told


def test_files_as_they_were_are_not_read_again(desk, readings):
    first = told(desk)
    assert [one.code for one in first] == ["fact-contradicts"]
    assert told(desk) == first
    assert len(readings) == 1


def test_a_file_that_changed_is(desk, readings):
    told(desk)
    desk.write(STORY, story(incidents="[x]", body="It lasted ${duration}. " + SOURCE))
    age(desk.site)
    assert told(desk) == []
    desk.remove(STORY)
    assert told(desk) == []
    assert len(readings) == 3


def test_a_second_change_within_a_tick_is_seen(desk, readings):
    desk.write(STORY, story(incidents="[x]", body=WRONG + " "))  # now, and perhaps again at once
    told(desk)
    told(desk)
    assert len(readings) == 2


@pytest.mark.parametrize("data", [b"", b"{}", b"\0\1", b'{"files": 1, "told": 2}'])
def test_what_is_no_cache_is_as_none(desk, readings, data):
    first = told(desk)
    kept = desk.site / ".khobor/check/prose.json"
    kept.write_bytes(data)
    assert told(desk) == first
    kept.unlink()
    kept.mkdir()  # what cannot be replaced
    assert told(desk) == first
    assert [path.name for path in kept.parent.iterdir() if path.name.startswith("prose")] == ["prose.json"]  # fmt: skip
    assert len(readings) == 3


def test_a_link_that_leads_nowhere_is_no_mistake_here(desk):
    (desk.site / "content/nowhere.md").symlink_to("not-there")
    assert [one.code for one in told(desk)] == ["fact-contradicts"]
