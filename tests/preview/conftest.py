"""Newsrooms that are being previewed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.newsroom import INCIDENT, Newsroom, story, translation
from tests.preview.running import Running

Start = Callable[..., Running]


def small(root: Path) -> Newsroom:
    """A newsroom with a story in two languages, an incident, and a draft."""
    newsroom = Newsroom(root)
    newsroom.write("content/incidents/pay.yaml", INCIDENT)
    newsroom.write("content/stories/2026/first.en.md", story("First", "The first text."))
    newsroom.write("content/stories/2026/first.bn.md", translation("প্রথম", "প্রথম লেখা।"))
    newsroom.write("content/stories/2026/second.en.md", story("Second", "The second text."))
    return newsroom


@pytest.fixture
def room(tmp_path: Path) -> Newsroom:
    """A small newsroom that nobody previews yet."""
    return small(tmp_path)


@pytest.fixture
def start(room: Newsroom) -> Iterator[Start]:
    """Start a preview of the small newsroom, with the options given."""
    running: list[Running] = []

    def begin(*options: str) -> Running:
        running.append(Running(room, *options))
        return running[-1]

    yield begin
    for one in running:
        one.close()


@pytest.fixture(scope="package")
def _kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    running = Running(small(tmp_path_factory.mktemp("lively")))
    yield running
    running.close()


@pytest.fixture
def lively(_kept: Running) -> Iterator[Running]:
    """A preview for tests that change stories; the first one is put back after each."""
    yield _kept
    _kept.newsroom.write("content/stories/2026/first.en.md", story("First", "The first text."))
    _kept.wait_for_page("/en/2026/first/", "The first text.")
    _kept.close_streams()


@pytest.fixture(scope="package")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A preview for tests that change nothing in it."""
    newsroom = small(tmp_path_factory.mktemp("shared"))
    newsroom.write("content/media/dot.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')
    (newsroom.root / "secret.txt").write_text("a secret outside", "utf-8")
    running = Running(newsroom)
    out = newsroom.site / ".khobor/preview/public"
    (out / "leak.txt").symlink_to(newsroom.root / "secret.txt")
    (out / "leak").symlink_to(newsroom.root)
    (out / "site.webmanifest").write_text("{}", "utf-8")
    (out / "data.json").write_text("{}", "utf-8")
    yield running
    running.close()
