"""Generations: a full tree behind one link, switched in one step; and the ways back."""

import os

import pytest

from generator.build.generations import KEPT, rollback
from generator.build.pipeline import build
from generator.build.publish import Names
from generator.build.refused import PublishError
from tests.incremental.compare import request_of
from tests.incremental.desk import Desk, tree
from tests.incremental.small import small_desk


@pytest.fixture
def desk(tmp_path) -> Desk:
    desk = small_desk(tmp_path, ("bn", "en"))
    desk.setting["publish"] = {"mode": "generations"}
    desk.write()
    return desk


def turn(desk: Desk, headline: str):
    desk.story("two").head["headline"] = headline
    desk.write()
    return build(request_of(desk))


def test_each_change_is_a_tree_of_its_own_behind_one_link(desk):
    first = build(request_of(desk))
    assert desk.out.is_symlink() and first.manifest is not None
    before, old = tree(desk.out), desk.out.resolve()
    report = turn(desk, "Another")
    assert desk.out.resolve() != old
    assert tree(old) == before, "a reader of the old tree keeps all of it"
    now = tree(desk.out)
    assert {f for f in now if now[f] != before.get(f)} == set(report.written)
    plain = build(request_of(desk, out=desk.root / "plain", clean=True))
    assert plain.manifest is not None and report.manifest is not None
    assert plain.manifest.digest == report.manifest.digest


def test_unchanged_files_take_no_space(desk):
    build(request_of(desk))
    old = desk.out.resolve()
    report = turn(desk, "Another")
    same = next(f for f in tree(desk.out) if f not in report.written)
    assert os.stat(old / same).st_ino == os.stat(desk.out / same).st_ino


def test_nothing_to_do_makes_no_tree(desk):
    build(request_of(desk))
    old = desk.out.resolve()
    build(request_of(desk))
    assert desk.out.resolve() == old


def test_rollback_shows_the_one_before_and_the_next_change_goes_on(desk):
    build(request_of(desk))
    before = tree(desk.out)
    turn(desk, "Mistake")
    rollback(desk.out)
    assert tree(desk.out) == before
    report = build(request_of(desk))
    assert tree(desk.out) == before and any("rollback" in str(note) for note in report.notes)
    turn(desk, "Mended")
    expected = build(request_of(desk, out=desk.root / "plain", clean=True))
    assert expected.manifest is not None
    assert tree(desk.out) == tree(desk.root / "plain")
    with pytest.raises(PublishError, match="no generation before"):
        for _ in range(5):
            rollback(desk.out)


def test_old_trees_are_pruned_and_never_the_one_that_is_shown(desk):
    for number in range(KEPT + 3):
        turn(desk, f"Turn {number}")
    trees = list((desk.root / ".public.khobor/trees").iterdir())
    assert len(trees) == KEPT and desk.out.resolve() in [t.resolve() for t in trees]


def test_a_folder_in_the_way_is_a_sentence_and_stays(desk):
    desk.out.mkdir()
    (desk.out / "mine").write_text("mine")
    with pytest.raises(PublishError, match="move the folder away"):
        build(request_of(desk))
    assert (desk.out / "mine").read_text() == "mine"


def test_a_link_in_the_way_of_publishing_in_place_is_not_followed(desk, tmp_path):
    del desk.setting["publish"]
    desk.write()
    (tmp_path / "elsewhere").mkdir()
    desk.out.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(PublishError, match="symbolic link"):
        build(request_of(desk))
    assert not list((tmp_path / "elsewhere").iterdir())


def test_a_failure_while_the_tree_is_made_leaves_the_published_one(desk, monkeypatch):
    build(request_of(desk))
    before, linked = tree(desk.out), os.link

    def fail(source, target):
        if fail.left == 0:
            raise OSError(28, "No space left on device")
        fail.left -= 1
        linked(source, target)

    fail.left = 5
    with monkeypatch.context() as patch:
        patch.setattr(os, "link", fail)
        with pytest.raises(PublishError, match="the one that is published stays"):
            turn(desk, "Another")
    assert tree(desk.out) == before
    build(request_of(desk))
    assert b"Another" in b"".join(tree(desk.out).values())


def test_rollback_without_generations_is_a_sentence(tmp_path):
    with pytest.raises(PublishError, match="generations"):
        rollback(tmp_path / "public")


def test_the_log_of_names_does_not_grow_for_ever(tmp_path, monkeypatch):
    monkeypatch.setattr("generator.build.names._LONG", 100)
    names = Names(tmp_path)
    for _ in range(50):
        names.add(["a/index.html", "b/index.html"])
        names.take(["b/index.html"])
        names.tidy()
    assert names.all() == {"a/index.html"}
    assert (tmp_path / "names.txt").stat().st_size < 200
