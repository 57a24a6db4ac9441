"""Who does the work: this process, or a pool of processes through the standard Executor.

Owns the seam. The same chunks go through either, in the same order, so the bytes are the same.
Processes start small (`spawn`), before anything is loaded.
"""

import multiprocessing
import pickle
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from generator.build.worker import Ground, Worker, run_chunk
from generator.digest import digest_bytes
from generator.index.store import Store

FEW = 200
"""Fewer things than this are done in this process: starting another costs more."""
CHUNK = 100


class Pool:
    """Runs the stages of one build. Processes are started when a stage has enough to do."""

    def __init__(self, ground: Ground, store: Store, jobs: int) -> None:
        self._ground = ground
        self._jobs = jobs
        self._executor: Executor | None = None
        self._own = Worker(ground, store)
        self._path = ""
        self._mark = ""

    @property
    def worker(self) -> Worker:
        """This process's own worker."""
        return self._own

    def run(self, stage: str, things: Sequence[Any]) -> Iterator[list[Any]]:
        """Yield what a stage gives for chunks of things, in their order."""
        chunks = [things[at : at + CHUNK] for at in range(0, len(things), CHUNK)]
        if self._jobs <= 1 or len(things) < FEW:
            method = getattr(self._own, stage)
            for chunk in chunks:
                yield method(chunk)
            return
        executor = self._started()
        futures = [
            executor.submit(run_chunk, self._path, self._mark, stage, chunk) for chunk in chunks
        ]
        for at, future in enumerate(futures):
            yield future.result()
            futures[at] = None  # type: ignore[call-overload]  # its result may go

    def _started(self) -> Executor:
        if self._executor is None:
            data = pickle.dumps(self._ground, pickle.HIGHEST_PROTOCOL)
            path = self._ground.state.with_name("ground.bin")
            path.write_bytes(data)
            self._path, self._mark = str(path), digest_bytes(data)
            context = multiprocessing.get_context("spawn")
            self._executor = ProcessPoolExecutor(self._jobs, mp_context=context)
        return self._executor

    def close(self) -> None:
        """End the processes."""
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
            Path(self._path).unlink(missing_ok=True)


@contextmanager
def pool_of(ground: Ground, store: Store, jobs: int) -> Iterator[Pool]:
    """Return a pool that ends with the block."""
    pool = Pool(ground, store, jobs)
    try:
        yield pool
    finally:
        pool.close()
