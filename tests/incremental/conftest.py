"""What the tests of incremental builds share."""

import pytest

from tests.incremental.room import Room, make_room


@pytest.fixture(scope="session")
def room(tmp_path_factory: pytest.TempPathFactory) -> Room:
    """A newsroom of thirty stories, built; each test leaves it as it found it."""
    return make_room(tmp_path_factory.mktemp("room"))
