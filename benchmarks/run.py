"""`python -m benchmarks.run`: build generated newsrooms and print what it costs.

Each build is a process of its own, measured from its start to its end; the corpus is written
before the clock starts. CPU is user and system time of all processes; memory is the peak of all
of them together. A build's diagnostics go to a file that is thrown away.
"""

import argparse
import json
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from benchmarks.claims import main as claims
from benchmarks.corpus import SHARED, write_corpus
from benchmarks.live import latency
from benchmarks.measure import MEMORY, Cost, measure
from benchmarks.speech import share, speech
from benchmarks.tables import template_size

HERE = Path(__file__).resolve().parent
SIZES = (2_000, 10_000)
THEME_SIZES = (2_000,)
QUICK = 300
TIMES = 7
"""How often a short command is timed: a machine's pace moves by more than what is looked for."""
KHOBOR = Path(sys.executable).with_name("khobor")
AS_OF = "2026-06-01T00:00+00:00"
STAGE = re.compile(r"^(\w[\w ]*?) +([\d.]+) s wall +([\d.]+) s CPU$", re.MULTILINE)
TOLD = re.compile(r"^([\d,]+) pages? in .*?, ([\d,]+) rendered", re.MULTILINE)
"""What `khobor build --timings` prints."""
HEAD = re.compile(r"^headline: .*$", re.MULTILINE)
VALUE = re.compile(r"value: \d+")


@dataclass(frozen=True, slots=True)
class Found:
    """What a build cost, and what it did."""

    cost: Cost
    pages: int
    wall: float
    rendered: int
    written: int
    stages: dict[str, float]


def main() -> None:
    """Run the benchmarks that the options ask for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.run", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--quick", action="store_true", help=f"{QUICK} stories only")
    parser.add_argument("--speech", action="store_true", help="speaking and hearing only")
    parser.add_argument("--profile", type=int, metavar="N", help="profile a build of N stories")
    options = parser.parse_args()
    sizes = [QUICK] if options.quick else options.sizes
    if options.profile:
        _profile(options.profile)
        return
    if not options.speech:
        size, expressions = template_size(HERE / "templates")
        print(f"own template: {size:,} bytes, {expressions} expressions and statements")
        for template in ("own", "theme"):
            _print_all(
                template, sizes if template == "own" else [s for s in sizes if s in THEME_SIZES]
            )
    speech()
    claims()
    share(min(sizes[0], THEME_SIZES[-1]))


def _print_all(template: str, sizes: list[int]) -> None:
    """Print the steps of each size, and what a page costs against the first size.

    That one is built before and after a larger one, for the pace of a machine moves meanwhile.
    """
    base = 0.0
    for stories in sizes:
        with tempfile.TemporaryDirectory(dir=MEMORY, prefix="khobor-bench-") as folder:
            clean = _Steps(Path(folder), template, stories).run()
        per_page = clean.cost.per(clean.pages)
        base = (base + _per_page(template, sizes[0])) / 2 if base else per_page
        stages = (f"{name} {cpu / clean.pages * 1000:.3f}" for name, cpu in clean.stages.items())
        print(
            f"  a page: {per_page:.3f} ms CPU, {per_page / base:.2f} times that of "
            f"{sizes[0]:,} stories; by stage: {', '.join(stages)}\n",
            flush=True,
        )


def _per_page(template: str, stories: int) -> float:
    """Return what a page costs in a clean build by one process, milliseconds of CPU."""
    with tempfile.TemporaryDirectory(dir=MEMORY, prefix="khobor-bench-") as folder:
        clean = _Steps(Path(folder), template, stories).clean()
    return clean.cost.per(clean.pages)


class _Steps:
    """The builds of one site, one after the other, each printed as it ends."""

    def __init__(self, folder: Path, template: str, stories: int) -> None:
        self._folder, self._template, self._stories = folder, template, stories
        self._site, self._out = folder / "site", folder / "out"
        write_corpus(self._site, stories)
        if template == "own":
            shutil.copytree(HERE / "templates", self._site / "templates")
        middle = next((self._site / "content/stories").rglob(f"story-{stories // 2:05d}.en.md"))
        self._story = middle.relative_to(self._site).as_posix()

    def clean(self) -> Found:
        """Build clean, with one process."""
        return self._build(clean=True)

    def run(self) -> Found:
        """Run all steps; return what the clean build with one process found."""
        one = self.clean()
        print(
            f"{self._template} template, {self._stories:,} stories, {one.pages:,} pages, "
            f"{self._stories / one.cost.wall:.0f} stories a second\n"
            f"  {'':34}{'s':>8}{'in build':>10}{'s CPU':>8}{'MB':>6}{'rendered':>10}{'written':>9}"
        )
        _print("clean, one process", one)
        two = self._build(clean=True, jobs=2)
        _print("clean, two processes", two, f"{two.cost.wall / one.cost.wall:.2f} of one")
        self._again("no-op", lambda _: None)
        story = self._story
        self._again("body edit", lambda time: self._edit(story, _sentence(f"cold {time}")))
        self._again(
            "body edit, told what changed",
            lambda time: self._edit(story, _sentence(f"told {time}")),
            changed=[story],
        )
        text = _sentence("resident")(self._text(story))
        _print("body edit, resident", self._resident(story, text))
        self._again(
            "headline edit",
            lambda time: self._edit(
                story, lambda text: HEAD.sub(f"headline: Another headline, {time}", text, count=1)
            ),
        )
        self._again(
            "a fact that 50 pages say",
            lambda time: self._edit(
                f"content/incidents/{SHARED}.yaml",
                lambda text: VALUE.sub(f"value: {123456 + time}", text, 1),
            ),
        )
        if self._template == "own":
            self._edit("templates/page-shell.html", lambda text: text + "<!-- changed -->\n")
            for jobs, name, of in ((1, "one process", one), (2, "two processes", two)):
                self._edit("templates/page-shell.html", lambda text: text + "\n")
                found = self._build(jobs=jobs)
                ratio = f"{found.cost.wall / of.cost.wall:.2f} of clean"
                _print(f"template edit, {name}", found, ratio)
        locale, id = self._story.split(".")[-2], Path(self._story).name.split(".")[0]
        address = f"/{locale}/{Path(self._story).parent.name}/{id}/"
        median, worst = latency(self._site, self._story, address)
        print(
            f"  {'from a save to the served page':34}{median:>8.3f}  median of 30, worst {worst:.3f}"
        )
        return one

    def _again(
        self, name: str, edit: Callable[[int], object], *, changed: Sequence[str] = ()
    ) -> None:
        """Edit and build several times; print the median run, and the least."""
        found: list[Found] = []
        for time in range(TIMES):
            edit(time)
            found.append(self._build(changed=changed))
        found.sort(key=lambda one: one.cost.wall)
        median, least = found[TIMES // 2], found[0].cost.wall
        _print(name, median, f"median of {TIMES}; least {least:.3f}")

    def _build(self, *, clean: bool = False, jobs: int = 1, changed: Sequence[str] = ()) -> Found:
        """Run the command as a newsroom runs it."""
        if clean:
            for path in (self._out, self._folder / ".out.khobor", self._site / ".khobor"):
                shutil.rmtree(path, ignore_errors=True)
        changes, log = self._folder / "changes.txt", self._folder / "log"
        command = [
            *(str(KHOBOR), "build", "--site", str(self._site), "--out", str(self._out)),
            *("--as-of", AS_OF, "--jobs", str(jobs), "--timings", "--changes", str(changes)),
            *(word for path in changed for word in ("--changed", path)),
        ]
        cost = measure(command, cwd=HERE.parent, log=log)
        said = log.read_text("utf-8")
        stages = {name: (float(wall), float(cpu)) for name, wall, cpu in STAGE.findall(said)}
        told = TOLD.search(said)
        assert told is not None, said[-1_500:]
        pages, rendered = (int(number.replace(",", "")) for number in told.groups())
        return Found(
            cost,
            pages=pages,
            wall=sum(wall for wall, _ in stages.values()),
            rendered=rendered,
            written=changes.read_text("utf-8").count("+"),
            stages={name: cpu for name, (_, cpu) in stages.items()},
        )

    def _resident(self, path: str, text: str) -> Found:
        """Build an edit in a process that built before."""
        asked, result = self._folder / "asked.json", self._folder / "result.json"
        words = {
            "site": str(self._site),
            "out": str(self._out),
            "edit": [path, text],
            "result": str(result),
        }
        asked.write_text(json.dumps(words), "utf-8")
        command = [sys.executable, "-m", "benchmarks.once", str(asked)]
        cost = measure(command, cwd=HERE.parent, log=self._folder / "log")
        return Found(cost, **json.loads(result.read_text("utf-8")))

    def _text(self, path: str) -> str:
        return (self._site / path).read_text("utf-8")

    def _edit(self, path: str, change: Callable[[str], str]) -> None:
        (self._site / path).write_text(change(self._text(path)), "utf-8")


def _sentence(word: str) -> Callable[[str], str]:
    return lambda text: f"{text}\nOne more sentence, {word}.\n"


def _print(name: str, found: Found, note: str = "") -> None:
    cost = found.cost
    print(
        f"  {name:34}{cost.wall:>8.2f}{found.wall:>10.3f}{cost.cpu:>8.2f}{cost.peak:>6.0f}"
        f"{found.rendered:>10,}{found.written:>9,}  {note}",
        flush=True,
    )


def _profile(stories: int) -> None:
    import cProfile  # noqa: PLC0415
    import pstats  # noqa: PLC0415

    from generator.build.pipeline import Request  # noqa: PLC0415
    from generator.cli import quick_build  # noqa: PLC0415

    moment = datetime.fromisoformat(AS_OF)
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        site = Path(folder) / "site"
        write_corpus(site, stories)
        shutil.copytree(HERE / "templates", site / "templates")
        with cProfile.Profile() as profile:
            quick_build(Request(site=site, out=Path(folder) / "out", as_of=moment))
        pstats.Stats(profile).sort_stats("tottime").print_stats(45)


if __name__ == "__main__":
    main()
