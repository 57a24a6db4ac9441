"""A file that is saved again while a build reads it is read by the next one, on any clock of a disk."""

import os
import time

from generator.build import run
from tests.newsroom import Newsroom, story

S = "content/stories/2026/s.en.md"
SECOND = 1_000_000_000


def test_a_file_saved_twice_within_a_second_while_a_long_build_reads_it(
    newsroom: Newsroom, monkeypatch
):
    """Same size, same inode, same time on a disk that counts in seconds; the build ends later."""
    newsroom.write(S, story(body="One."))
    newsroom.build()
    file = newsroom.site / S
    saved = time.time_ns() // SECOND * SECOND
    real_settle, real_clock = run.settle_all, time.time_ns

    def save(body: str) -> None:
        with file.open("r+", encoding="utf-8") as stream:
            stream.write(story(body=body))
        os.utime(file, ns=(saved, saved))

    def settle(*arguments, **named):
        save("Six.")
        monkeypatch.setattr("generator.build.sources.time.time_ns", lambda: real_clock() + 5 * SECOND)  # fmt: skip
        return real_settle(*arguments, **named)

    save("Two.")
    monkeypatch.setattr(run, "settle_all", settle)
    newsroom.build()
    monkeypatch.undo()
    assert "Six." in newsroom.build().read("/en/2026/s/")
