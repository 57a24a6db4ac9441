"""The command line of incremental builds: what is said, and what is written for others."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading
import time

import pytest

from generator.build.lock import locked
from generator.build.pipeline import build
from generator.build.pool import Pool
from generator.build.refused import PublishError
from generator.cli import main
from tests.incremental.compare import request_of
from tests.incremental.desk import Desk, tree
from tests.incremental.small import small_desk

AS_OF = "2026-11-01T12:00+05:30"


@pytest.fixture
def desk(tmp_path) -> Desk:
    desk = small_desk(tmp_path, ("bn", "en"))
    desk.write()
    return desk


def run(desk: Desk, *words: str) -> int:
    out = () if words[0] == "check" else ("--out", str(desk.out))
    return main([words[0], "--site", str(desk.site), *out, *words[1:]])


def edit(desk: Desk) -> None:
    desk.story("two").head["headline"] = "Another"
    desk.write()


def test_changes_are_listed_for_an_uploader(desk, tmp_path):
    assert run(desk, "build", "--as-of", AS_OF) == 0
    before = tree(desk.out)
    edit(desk)
    for path in desk.versions("four"):
        (desk.site / path).unlink()
    file = tmp_path / "changes.txt"
    assert run(desk, "build", "--as-of", AS_OF, "--changes", str(file)) == 0
    after = tree(desk.out)
    lines = file.read_text("utf-8").splitlines()
    assert {x[1:] for x in lines if x[0] == "+"} == {f for f in after if before.get(f) != after[f]}
    assert {x[1:] for x in lines if x[0] == "-"} == set(before) - set(after)


def test_only_what_is_named_is_looked_at(desk, capsys):
    run(desk, "build", "--as-of", AS_OF)
    edit(desk)
    other = desk.site / "content/pages/rules.en.md"
    path = next(p for p in desk.versions("two"))
    assert run(desk, "build", "--as-of", AS_OF, "--changed", str(desk.site / path)) == 0
    assert not other.exists() or b"Another" in b"".join(tree(desk.out).values())
    with pytest.raises(SystemExit):
        run(desk, "build", "--changed", "/elsewhere/x.md")
    assert "is not in the site's folder" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [("build",), ("build", "--clean"), ("check",), ("check", "--fix"), ("check", "--explain")],
)
def test_a_path_that_is_not_there_is_a_wrong_command(desk, capsys, words):
    for _ in range(2):
        assert (
            run(desk, *words, "--as-of", AS_OF, "--changed", str(desk.site / "content/storys")) == 2
        )
        told = capsys.readouterr().err
        assert 'no such file: content/storys (did you mean "content/stories"?)' in told
        run(desk, words[0], "--as-of", AS_OF)
        capsys.readouterr()


@pytest.mark.parametrize("command", ["build", "check"])
def test_a_file_or_folder_that_was_deleted_may_be_named_and_named_again(desk, capsys, command):
    assert run(desk, command, "--as-of", AS_OF) == 0
    for path in desk.versions("four"):
        (desk.site / path).unlink()
    for path in (*desk.versions("four"), *desk.versions("four")):
        assert run(desk, command, "--as-of", AS_OF, "--changed", str(desk.site / path)) == 0
    shutil.rmtree(desk.site / "content/pages")
    for _ in range(2):
        pages = str(desk.site / "content/pages")
        assert run(desk, command, "--as-of", AS_OF, "--changed", pages) in (0, 1)


def test_what_a_run_without_end_was_told_is_not_lost(desk, capsys):
    """A mistake in site.yaml ends a run before anything is read; the next is told of another file."""
    run(desk, "build", "--as-of", AS_OF)
    edit(desk)
    sound = (desk.site / "site.yaml").read_bytes()
    (desk.site / "site.yaml").write_bytes(sound[: len(sound) // 3])
    two, one = (str(desk.site / next(iter(desk.versions(id)))) for id in ("two", "one"))
    site = str(desk.site / "site.yaml")
    assert run(desk, "build", "--as-of", AS_OF, "--changed", two, "--changed", site) == 1
    capsys.readouterr()
    assert run(desk, "build", "--as-of", AS_OF, "--changed", one) == 1
    assert "error[yaml-" in capsys.readouterr().err
    (desk.site / "site.yaml").write_bytes(sound)
    assert run(desk, "build", "--as-of", AS_OF, "--changed", one, "--changed", site) == 0
    assert b"Another" in b"".join(tree(desk.out).values())


def test_explain_says_why(desk, capsys):
    run(desk, "build", "--as-of", AS_OF)
    page = next(f for f in tree(desk.out) if f.startswith("en/") and "/two" in f)
    capsys.readouterr()
    assert run(desk, "explain", "/" + page.removesuffix("index.html")) == 0
    said = capsys.readouterr().out
    assert "would not be rendered" in said and "version:story/two/en" in said
    desk.story("two").head["section"] = "nowhere"  # a mistake: nothing is published, keys pend
    desk.story("one").head["headline"] = "Another"
    desk.write()
    assert run(desk, "build", "--as-of", AS_OF) == 1
    capsys.readouterr()
    assert run(desk, "explain", "/en/") == 0
    assert "would be rendered, because these changed" in capsys.readouterr().out
    assert run(desk, "explain", "--fanout") == 0
    assert capsys.readouterr().out.count("\n") > 5
    assert run(desk, "explain", "/no/such/page/") == 2


def test_explain_without_a_state_is_a_sentence(desk, capsys):
    assert run(desk, "explain", "/en/") == 2
    assert "run khobor build first" in capsys.readouterr().err


def test_two_builds_do_not_mix_and_the_second_says_who_is_at_work(desk, capsys):
    with locked(desk.out):
        assert run(desk, "build") == 2
    assert f"process {os.getpid()}" in capsys.readouterr().err


HOLDER = """
import sys, time
from pathlib import Path
from generator.build.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_build_that_is_killed_lets_the_lock_go(desk, capsys):
    command = [sys.executable, "-c", HOLDER, str(desk.out)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None and holder.stdout.readline() == "held\n"
        assert run(desk, "build") == 2
        assert f"process {holder.pid}, since " in capsys.readouterr().err
        holder.kill()
    assert run(desk, "build") == 0


def test_a_lock_that_is_no_lock_is_a_sentence(desk, capsys):
    with locked(desk.out):
        pass
    next(desk.root.rglob("lock")).write_bytes(b"not what it should be" * 99)
    assert run(desk, "build") == 2
    assert "is no lock; remove it" in capsys.readouterr().err


@pytest.mark.parametrize("jobs", [2, 3])
def test_any_number_of_processes_gives_the_same_bytes(desk, monkeypatch, jobs):
    monkeypatch.setattr("generator.build.pool.FEW", 2)
    monkeypatch.setattr("generator.build.pool.CHUNK", 3)
    one = build(request_of(desk))
    many = build(request_of(desk, out=desk.root / "many", jobs=jobs))
    assert one.manifest is not None and many.manifest is not None
    assert one.manifest.digest == many.manifest.digest
    assert tree(desk.out) == tree(desk.root / "many")


def test_a_worker_that_is_ended_from_outside_is_a_sentence(desk, monkeypatch):
    monkeypatch.setattr("generator.build.pool.FEW", 2)
    started = Pool._started

    def doomed(self):
        executor = started(self)

        def end() -> None:
            while not executor._processes:
                time.sleep(0.005)
            for pid in list(executor._processes):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)

        threading.Thread(target=end, daemon=True).start()
        return executor

    monkeypatch.setattr(Pool, "_started", doomed)
    with pytest.raises(PublishError, match="--jobs 1"):
        build(request_of(desk, jobs=2))
    monkeypatch.undo()
    assert build(request_of(desk)).manifest is not None


def test_what_is_told_may_be_a_folder_everything_or_no_source(desk, capsys):
    assert run(desk, "build") == 0
    (desk.site / "public").mkdir()
    (desk.site / "public/notes.txt").write_text("no source", "utf-8")
    for told in ("public", "content/.hidden.md", "content/stories/old.md~"):
        (desk.site / told).touch()
        assert run(desk, "build", "--changed", str(desk.site / told)) == 0
        assert " 0 rendered" in capsys.readouterr().out
    for told in ("content/stories", "content", "."):
        desk.story("two").head["headline"] = f"Two, told by {told}"
        desk.write()
        assert run(desk, "build", "--changed", str(desk.site / told)) == 0
        assert " 0 rendered" not in capsys.readouterr().out
    assert run(desk, "build") == 0
    assert " 0 rendered" in capsys.readouterr().out
