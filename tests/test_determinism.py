"""The same content gives the same bytes: over hash seed, time zone, folder order and place."""

import os
import random
import subprocess
import sys
from pathlib import Path

from tests.newsroom import INCIDENT, Newsroom, story, translation

REPOSITORY = Path(__file__).parent.parent


def _fill(newsroom: Newsroom) -> Newsroom:
    for number in range(6):
        newsroom.write(f"content/incidents/i{number}.yaml", INCIDENT)
        newsroom.write(f"content/stories/2026/s{number}.en.md",
                       story(f"Story {number} ${{duration}}", "::timeline\n\n::figures", incidents=f"[i{number}, i0]"))  # fmt: skip
        newsroom.write(
            f"content/stories/2026/s{number}.bn.md", translation(f"খবর {number} ${{duration}}")
        )
    return newsroom


class _Entries(list):
    """Entries of a folder that serve as a context too, as those of os.scandir do."""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None


def _digest(site: Path, out: Path, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "generator", "build", "--site", str(site), "--out", str(out),
         "--as-of", "2026-11-01T00:00+05:30"],
        cwd=REPOSITORY, env={**os.environ, **environment}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout.strip().rsplit(" ", 1)[1]


def test_hash_seed_time_zone_and_locale_do_not_matter(tmp_path):
    newsroom = _fill(Newsroom(tmp_path))
    digests = {
        _digest(newsroom.site, tmp_path / f"out{n}", PYTHONHASHSEED=seed, TZ=zone, LC_ALL=locale)
        for n, (seed, zone, locale) in enumerate(
            [
                ("0", "UTC", "C"),
                ("1", "America/New_York", "C.UTF-8"),
                ("77", "Asia/Kathmandu", "POSIX"),
            ]
        )
    }
    assert len(digests) == 1


def test_the_order_of_folder_entries_does_not_matter(tmp_path, monkeypatch):
    newsroom = _fill(Newsroom(tmp_path))
    first = newsroom.build().report.manifest
    real = os.scandir

    def shuffled(path):
        entries = list(real(path))
        random.Random(7).shuffle(entries)
        return _Entries(entries)

    monkeypatch.setattr("generator.content.scan.os.scandir", shuffled)
    assert newsroom.build().report.manifest == first


def test_two_places_give_the_same_bytes(tmp_path):
    one, two = Newsroom(tmp_path / "a"), Newsroom(tmp_path / "b" / "deep")
    first, second = _fill(one).build(), _fill(two).build()
    assert first.report.manifest == second.report.manifest
    for file in first.files:
        assert (first.out / file).read_bytes() == (second.out / file).read_bytes()


def test_a_second_build_touches_nothing(tmp_path):
    newsroom = _fill(Newsroom(tmp_path))
    built = newsroom.build()
    times = {f: (built.out / f).stat().st_mtime_ns for f in built.files}
    newsroom.build()
    assert {f: (built.out / f).stat().st_mtime_ns for f in built.files} == times


def test_the_moment_of_the_build_is_never_printed(tmp_path):
    newsroom = _fill(Newsroom(tmp_path))
    first = newsroom.build("2026-09-01T00:00+05:30").report.manifest
    assert newsroom.build("2026-09-02T11:11+05:30").report.manifest == first
