"""Where the system cannot tell of changes, the preview looks often, and says so once."""

import time
from collections.abc import Iterator

import pytest
import watchfiles

from generator.preview import watcher as watching
from generator.preview.watcher import Watcher


@pytest.fixture
def refused(monkeypatch) -> list[bool]:
    """A system whose watches are used up; how each watch was asked for."""
    asked: list[bool] = []

    def watch(*roots, force_polling=None, **options) -> Iterator[object]:
        asked.append(bool(force_polling))
        if not force_polling:
            raise OSError(28, "OS file watch limit reached")
        return watchfiles.watch(*roots, force_polling=True, poll_delay_ms=50, **options)

    monkeypatch.setattr(watching, "watch", watch)
    return asked


def test_a_change_is_seen_without_the_system_s_help(tmp_path, refused):
    (tmp_path / "content/stories").mkdir(parents=True)
    (tmp_path / "site.yaml").write_text("schema: 1\n", "utf-8")
    story = tmp_path / "content/stories/first.en.md"
    story.write_text("one", "utf-8")
    seen: set[str] = set()
    said: list[str] = []
    watcher = Watcher(tmp_path, lambda change: seen.update(change.paths or ()), said.append)
    watcher.start()
    try:
        end = time.monotonic() + 30
        number = 0
        while "content/stories/first.en.md" not in seen and time.monotonic() < end:
            number += 1
            story.write_text("two" * number, "utf-8")
            time.sleep(0.2)
    finally:
        watcher.stop()
    assert "content/stories/first.en.md" in seen
    assert True in refused and False in refused
    assert said and all("looking often" in line for line in said) and len(said) <= 2
