"""The newsroom of all states, its host and one browser, for all tests of this folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.preview.browser import Browser
from tests.search.hosting import Host, hosted
from tests.states.listed import build_states


@pytest.fixture(scope="session")
def states_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output of the newsroom of all states, built once."""
    return build_states(tmp_path_factory.mktemp("states"))


@pytest.fixture(scope="module")
def host(states_site: Path) -> Iterator[Host]:
    with hosted(states_site) as found:
        yield found


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    made = Browser(tmp_path_factory.mktemp("profile"))
    yield made
    made.close()
