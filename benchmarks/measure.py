"""A whole command measured: wall and CPU seconds, and the memory of all its processes together."""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Files in memory where there is such a place: the figure is the program's, not the disk's."""
EVERY = 0.1
AT_FIRST = 0.02
"""Seconds between two looks at the memory, after the first second and within it."""


class CommandFailed(RuntimeError):
    """A measured command ended with a status that is not 0."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a command cost: seconds, seconds, megabytes."""

    wall: float
    cpu: float
    peak: float

    def per(self, pages: int) -> float:
        """Return the CPU of a page in milliseconds."""
        return self.cpu / pages * 1000


def measure(command: Sequence[str], *, cwd: Path, log: Path) -> Cost:
    """Run a command to its end, its words into a file, and return what it cost."""
    environment = {**os.environ, "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    with log.open("wb") as words:
        began = time.perf_counter()
        process = subprocess.Popen(command, cwd=cwd, stdout=words, stderr=words, env=environment)
        memory = _Memory(process.pid)
        memory.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    peak = memory.stop()
    if process.returncode != 0:
        said = log.read_text("utf-8", "replace")[-1_500:]
        raise CommandFailed(f"{' '.join(command)}: status {process.returncode}\n{said}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, peak)


def best(costs: Sequence[Cost]) -> Cost:
    """Return the least of each figure over several runs."""
    return Cost(*(min(getattr(c, name) for c in costs) for name in ("wall", "cpu", "peak")))


class _Memory(Thread):
    """Looks at the memory of a process and its descendants again and again."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid, self._peak, self._over = pid, 0, Event()

    def run(self) -> None:
        began = time.monotonic()
        while not self._over.is_set():
            self._peak = max(self._peak, sum(_memory_of(pid) for pid in _tree(self._pid)))
            self._over.wait(EVERY if time.monotonic() - began > 1 else AT_FIRST)

    def stop(self) -> float:
        self._over.set()
        self.join()
        return self._peak / 1024


def _tree(root: int) -> set[int]:
    """Return a process and all that descend from it."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_text()
            except OSError:
                continue
            parents[int(entry.name)] = int(stat.rsplit(")", 1)[1].split()[1])
    return {pid for pid in parents if _descends(pid, root, parents)}


def _descends(pid: int, root: int, parents: Mapping[int, int]) -> bool:
    while pid in parents:
        if pid == root:
            return True
        pid = parents[pid]
    return False


def _memory_of(pid: int) -> int:
    """Return kilobytes: shared pages divided among those that share them (PSS)."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    except OSError:
        pass
    return 0
