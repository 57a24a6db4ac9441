"""An incremental build equals a clean build, byte for byte, after any sequence of edits."""

import multiprocessing
import os
import shutil
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from tests.incremental.law import hold, sequences

COUNT = int(os.environ.get("KHOBOR_SEQUENCES", "40"))
GROUP = 5


@pytest.fixture(scope="module")
def pool():
    """Two processes: sequences know nothing of each other."""
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as executor:
        yield executor


def test_any_sequence_of_edits(pool, tmp_path):
    firsts = range(0, COUNT, GROUP)
    futures = [pool.submit(hold_several, first, tmp_path / str(first)) for first in firsts]
    try:
        for future in futures:
            future.result()
    finally:
        for future in futures:
            future.cancel()  # where one broke the law, the others need not be waited for


def hold_several(first: int, root: Path) -> None:
    """Hold a group of sequences; raises where one breaks the law."""
    root.mkdir()
    for sequence in sequences(min(GROUP, COUNT - first), first=first):
        hold(sequence, root)
    shutil.rmtree(root)
