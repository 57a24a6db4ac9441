"""What social cards cost: one card, and a clean build with them.

    .venv/bin/python -m benchmarks.cards [STORIES]

Draws a card for each story and language of the generated newsroom (CPU time, the bytes of the
PNG), then builds it clean without cards, with cards, and with cards that were kept.
"""

import resource
import shutil
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.corpus import write_corpus
from generator.build.pipeline import Request, build
from generator.render.cards.press import Press

AS_OF = datetime.fromisoformat("2026-11-01T00:00+05:30")


def main(stories: int) -> None:
    """Print the costs."""
    memory = Path("/dev/shm")  # the program's cost, and not the disk's
    folder = Path(tempfile.mkdtemp(prefix="khobor-cards-", dir=memory if memory.is_dir() else None))
    try:
        _one_card(folder / "one", min(stories, 200))
        _builds(folder / "builds", stories)
    finally:
        shutil.rmtree(folder)


def _one_card(folder: Path, stories: int) -> None:
    spent: list[float] = []
    sizes: list[int] = []
    draw = Press.draw

    def timed(press: Press, text: Any) -> bytes:
        start = time.process_time()
        data = draw(press, text)
        spent.append(time.process_time() - start)
        sizes.append(len(data))
        return data

    write_corpus(folder, stories, cards=True)
    Press.draw = timed  # type: ignore[method-assign]
    try:
        build(Request(site=folder, out=folder / "public", as_of=AS_OF, jobs=1))
    finally:
        Press.draw = draw  # type: ignore[method-assign]
    print(
        f"a card: {median(spent) * 1000:.1f} ms of CPU (mean {sum(spent) / len(spent) * 1000:.1f}), "
        f"{median(sizes) / 1000:.1f} kB (largest {max(sizes) / 1000:.1f}), {len(spent)} cards"
    )


def _builds(folder: Path, stories: int) -> None:
    for name, cards in (("without cards", False), ("with cards", True), ("cards kept", True)):
        if name != "cards kept":
            shutil.rmtree(folder, ignore_errors=True)
            write_corpus(folder, stories, cards=cards)
        start, before = time.perf_counter(), _cpu()
        build(Request(site=folder, out=folder / "public", as_of=AS_OF, clean=True, jobs=2))
        wall, cpu = time.perf_counter() - start, _cpu() - before
        print(
            f"clean, {stories:,} stories, two processes, {name}: {wall:.1f} s, {cpu:.1f} s of CPU"
        )


def _cpu() -> float:
    """Return the CPU time of this process and of those that ended."""
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2_000)
