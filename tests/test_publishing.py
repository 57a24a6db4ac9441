"""The output folder: what a run may write, what it may remove, and that no file is ever half."""

import contextlib
import os
import shutil
from pathlib import Path

import pytest

from generator.build.refused import PublishError
from tests.newsroom import Newsroom, story

S = "content/stories/2026/s.en.md"
PAGE = "en/2026/s/index.html"


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write(S, story())
    newsroom.write("content/stories/2026/t.en.md", story("Another"))
    return newsroom


def test_a_page_that_is_gone_is_removed_with_its_empty_folder(desk):
    out = desk.build().out
    assert (out / PAGE).is_file()
    desk.remove(S)
    desk.build()
    assert not (out / PAGE).exists() and not (out / PAGE).parent.exists()
    assert (out / "en/2026/t/index.html").is_file()


def test_what_the_build_did_not_write_stays(desk):
    out = desk.build().out
    for name in (".well-known/security.txt", "en/2026/s/notes.txt", "CNAME"):
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        (out / name).write_text("mine")
    desk.remove(S)
    desk.build()
    for name in (".well-known/security.txt", "en/2026/s/notes.txt", "CNAME"):
        assert (out / name).read_text() == "mine"


def test_files_of_a_folder_that_was_never_ours_are_not_removed(desk):
    out = desk.root / "public"
    (out / "en/old").mkdir(parents=True)
    (out / "en/old/index.html").write_text("mine")
    desk.build()
    assert (out / "en/old/index.html").read_text() == "mine"


@pytest.mark.parametrize(("old", "new", "file"), [
    ("/old.html/", "/old.html", "old.html"),
    ("/old.html", "/old.html/", "old.html/index.html"),
    ("/old.html/a/b/", "/old.html", "old.html"),
    ("/old.html", "/old.html/a/b/", "old.html/a/b/index.html"),
])  # fmt: skip
@pytest.mark.parametrize("clean", [False, True])
def test_a_file_comes_where_a_folder_was_and_a_folder_where_a_file_was(desk, old, new, file, clean):
    desk.write(S, story(aliases=f"[{old}]"))
    before = desk.build()
    gone = {f for f in before.files if f.startswith("old.html")}
    desk.write(S, story(aliases=f"[{new}]"))
    if clean:
        shutil.rmtree(desk.site / ".khobor")
    built = desk.build()
    assert {f for f in built.files if f.startswith("old.html")} == {file}
    assert (built.out / file).is_file()
    assert set(built.report.removed) == gone and file in built.report.written
    assert desk.build().report.rendered == ()


def test_an_empty_folder_where_a_page_goes_is_no_hindrance(desk):
    (desk.root / "public/old.html/empty").mkdir(parents=True)
    desk.write(S, story(aliases="[/old.html]"))
    assert (desk.build().out / "old.html").is_file()


def test_what_somebody_put_where_a_page_goes_stays_and_is_told_before_anything_changes(desk):
    old = desk.build()
    before = {p: p.read_bytes() for p in old.out.rglob("*") if p.is_file()}
    mine = old.out / "old.html/notes.txt"
    mine.parent.mkdir()
    mine.write_text("mine")
    desk.write(S, story("A changed headline", aliases="[/old.html]"))
    for _ in range(2):
        with pytest.raises(
            PublishError, match=r"old\.html/notes\.txt in it was not written by a build"
        ):
            desk.build()
        assert {p: p.read_bytes() for p in old.out.rglob("*") if p.is_file() and p != mine} == before  # fmt: skip
        assert mine.read_text() == "mine"
    mine.unlink()
    built = desk.build()
    assert built.report.notes == () and (built.out / "old.html").is_file()


def test_nothing_is_written_through_a_link_out_of_the_output(desk):
    outside = desk.root / "outside"
    outside.mkdir()
    out = desk.root / "public"
    (out / "en").mkdir(parents=True)
    (out / "en/2026").symlink_to(outside, target_is_directory=True)
    with contextlib.suppress(PublishError):
        desk.build()
    assert list(outside.iterdir()) == []


def test_a_linked_file_in_the_output_is_replaced_and_not_followed(desk):
    secret = desk.root / "secret.html"
    secret.write_text("mine")
    out = desk.root / "public"
    (out / "en").mkdir(parents=True)
    (out / "en/index.html").symlink_to(secret)
    with contextlib.suppress(PublishError):
        desk.build()
    assert secret.read_text() == "mine"


def test_a_run_that_is_stopped_in_the_middle_leaves_only_whole_files(desk, monkeypatch):
    old = desk.build()
    before = {file: (old.out / file).read_bytes() for file in old.files}
    desk.write(S, story("A changed headline"))
    real, calls = os.replace, []

    def stopped(source, target):
        calls.append(target)
        if len(calls) == 4:
            raise KeyboardInterrupt
        real(source, target)

    monkeypatch.setattr("generator.build.publish.os.replace", stopped)
    with pytest.raises(KeyboardInterrupt):
        desk.build()
    monkeypatch.undo()
    torn = {file: (old.out / file).read_bytes() for file in before}
    new = desk.build()
    for file, data in torn.items():
        after = (new.out / file).read_bytes() if file in new.files else b""
        assert data in (before[file], after), file


def test_no_stage_is_left_behind(desk):
    desk.build()
    desk.write(S, story(section="nope"))
    desk.build()
    assert {p.name for p in desk.root.iterdir()} == {"site", "public", ".public.khobor"}
    assert not (desk.root / ".public.khobor/stage").exists()


def test_a_failed_run_leaves_every_byte(desk):
    old = desk.build()
    before = {p: p.read_bytes() for p in old.out.rglob("*") if p.is_file()}
    desk.write(S, story(section="nope"))
    assert not desk.build().published
    assert {p: p.read_bytes() for p in old.out.rglob("*") if p.is_file()} == before


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write anywhere")
def test_an_output_that_cannot_be_written_is_a_sentence(desk):
    out = desk.root / "public"
    out.mkdir()
    out.chmod(0o500)
    with pytest.raises(PublishError, match="cannot"):
        desk.build()


def test_an_output_that_is_a_file_is_a_sentence(desk):
    Path(desk.root / "public").write_text("mine")
    with pytest.raises(PublishError):
        desk.build()
    assert (desk.root / "public").read_text() == "mine"
