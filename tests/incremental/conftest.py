"""What the tests of incremental builds share."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.incremental.room import Room, make_room


@pytest.fixture(scope="session")
def room(tmp_path_factory: pytest.TempPathFactory) -> Room:
    """A newsroom of thirty stories, built; each test leaves it as it found it."""
    return make_room(tmp_path_factory.mktemp("room"))


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """A folder in memory where there is such a place: a thousand builds wait for no disk."""
    memory = Path("/dev/shm")
    place = Path(tempfile.mkdtemp(prefix="khobor-", dir=memory if memory.is_dir() else None))
    yield place
    shutil.rmtree(place, ignore_errors=True)
