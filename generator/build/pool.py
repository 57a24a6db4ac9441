"""Who does the work: this process, or a pool of processes through the standard Executor.

Owns the seam. The same chunks go through either, in the same order, so the bytes are the same.
"""

import pickle
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.build.refused import PublishError
from generator.build.worker import Ground, Worker, run_chunk
from generator.digest import digest_bytes
from generator.index.store import Store
from generator.saying import say

if TYPE_CHECKING:
    from concurrent.futures import Executor

FEW = 200
"""Fewer things than this are done in this process: starting another costs more."""
CHUNK = 100
"""So many things are done at a time in this process."""
LARGE, SMALL = 400, 25
"""The chunks of a pool: large, for neighbours read the same values; small at the end, so that the
processes come to it together."""
MANY = 2 * FEW
"""A first build of so many files starts its processes before it has looked at them."""

_ENDED = (
    "a process that was reading or rendering was ended from outside, perhaps for want of memory; "
    "build again, with --jobs 1 if it goes on"
)


class Processes:
    """The processes of a pool, started when first asked for. They start small (`spawn`)."""

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs
        self._executor: Executor | None = None

    def executor(self) -> "Executor":
        """Return the executor of the processes."""
        if self._executor is None:
            import multiprocessing  # noqa: PLC0415  # an edit is built without them
            from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

            context = multiprocessing.get_context("spawn")
            self._executor = ProcessPoolExecutor(self.jobs, mp_context=context)
        return self._executor

    def start(self) -> None:
        """Start all of them now, so that they load while this process looks around."""
        if self.jobs > 1:
            for _ in range(self.jobs):
                self.executor().submit(ready)

    def let_go(self) -> None:
        """Let them end while this process goes on."""
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)

    def __enter__(self) -> "Processes":
        return self

    def __exit__(self, *_: object) -> None:
        """End them, and wait for it."""
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)


class Pool:
    """Runs the stages of one build. Processes are started when a stage has enough to do."""

    def __init__(self, ground: Ground, store: Store, processes: Processes) -> None:
        self._ground = ground
        self._processes = processes
        self._own = Worker(ground, store)
        self._path = ""
        self._mark = ""

    @property
    def worker(self) -> Worker:
        """This process's own worker."""
        return self._own

    def run(
        self, stage: str, things: Sequence[Any], *, few: int = 0, chunk: int = 0
    ) -> Iterator[Any]:
        """Yield what a stage gives for chunks of things, in their order.

        Fewer than `few` (else FEW) are done in this process. A chunk has `chunk` things, or as many as suit.

        Raises:
            PublishError: one of the processes is no more.
        """
        jobs = self._processes.jobs
        if jobs <= 1 or len(things) < (few or FEW):
            method = getattr(self._own, stage)
            for part in _cut(things, chunk or CHUNK, chunk or CHUNK, 1):
                yield method(part)
            return
        chunks = list(_cut(things, chunk or SMALL, chunk or LARGE, jobs))
        executor = self._started()
        futures = [
            executor.submit(run_chunk, self._path, self._mark, stage, part) for part in chunks
        ]
        from concurrent.futures import BrokenExecutor  # noqa: PLC0415

        for at, future in enumerate(futures):
            try:
                found = future.result()
            except BrokenExecutor as error:
                raise PublishError(say(_ENDED)) from error
            futures[at] = None  # type: ignore[call-overload]  # its result may go
            yield found

    def _started(self) -> "Executor":
        if not self._path:
            data = pickle.dumps(self._ground, pickle.HIGHEST_PROTOCOL)
            path = self._ground.state.with_name("ground.bin")
            path.write_bytes(data)
            self._path, self._mark = str(path), digest_bytes(data)
        return self._processes.executor()

    def end(self) -> None:
        """Let the processes go: what follows is done here."""
        self._processes.let_go()

    def close(self) -> None:
        """Take away what was written for the processes."""
        if self._path:
            Path(self._path).unlink(missing_ok=True)


def _cut(things: Sequence[Any], least: int, most: int, jobs: int) -> Iterator[Sequence[Any]]:
    """Yield things in chunks, which grow smaller towards the end."""
    at = 0
    while at < len(things):
        size = max(least, min(most, (len(things) - at) // (4 * jobs)))
        yield things[at : at + size]
        at += size


def ready() -> None:
    """Do nothing: a process that has come here has loaded what it works with."""
