"""An edited text is heard in a forked process while this one renders it, and nothing is different."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from generator.build.meanwhile import Meanwhile, can_fork
from tests.newsroom import AS_OF, INCIDENT, Newsroom, story

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system forks no processes")


def test_the_work_is_done_in_another_process_and_its_value_comes_back() -> None:
    beside = Meanwhile(lambda: ("x" * 200_000, os.getpid()))  # more than a pipe holds
    text, process = beside.result()
    assert text == "x" * 200_000
    assert process != os.getpid()
    assert beside.close() == 0


def test_a_process_that_is_killed_loses_nothing() -> None:
    here = os.getpid()

    def work() -> str:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return "done here"

    assert Meanwhile(work).result() == "done here"


def test_a_fault_of_the_work_is_raised_here() -> None:
    def work() -> str:
        raise LookupError("no such record")

    with pytest.raises(LookupError, match="no such record"):
        Meanwhile(work).result()


def test_what_is_not_asked_for_any_more_leaves_no_process_behind() -> None:
    beside = Meanwhile(lambda: "x" * 1_000_000)
    beside.close()
    with pytest.raises(ChildProcessError):
        os.waitpid(beside.process, os.WNOHANG)


def test_a_process_with_other_threads_is_not_forked() -> None:
    ends = threading.Event()
    other = threading.Thread(target=ends.wait)
    other.start()
    try:
        assert not can_fork()
    finally:
        ends.set()
        other.join()


_COUNTS = """
import os, sys
forks = []
fork = os.fork
os.fork = lambda: forks.append(1) or fork()
from generator.cli import main
status = main(sys.argv[1:])
print("forks:", len(forks))
sys.exit(status)
"""


def test_an_edit_is_built_alike_with_one_process_and_with_two(tmp_path: Path) -> None:
    """The same site by either way, mistakes and all; a process is forked for two jobs and not for one."""
    found = {}
    for jobs in ("1", "2"):
        desk = Newsroom(tmp_path / jobs)
        site = desk.site
        said = []
        for body in ("One.", "One more.", "The ${no-such-fact} of it."):
            desk.write("content/incidents/pay-down.yaml", INCIDENT)
            desk.write("content/stories/2026/one.en.md", story(body=body))
            said.append(_build(site, jobs))
        files = {
            path.relative_to(site).as_posix(): path.read_bytes()
            for path in sorted((site / "public").rglob("*"))
            if path.is_file()
        }
        found[jobs] = (files, [one.stderr for one in said], [one.returncode for one in said])
        forks = [one.stdout.rpartition("forks: ")[2].strip() for one in said]
        assert forks == ["0" if jobs == "1" else "1"] * 3
    assert found["1"] == found["2"]
    assert found["1"][2] == [0, 0, 1]


def _build(site: Path, jobs: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _COUNTS, "build", "--jobs", jobs,
         "--site", str(site), "--as-of", AS_OF],
        check=False, capture_output=True, text=True, encoding="utf-8",
    )  # fmt: skip
