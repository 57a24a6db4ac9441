"""`python -m benchmarks.run`: build generated newsrooms and print what it costs.

Each build runs in a process of its own; the corpus is written before the clock starts. CPU is
user and system time of the build, divided by the pages written.
"""

import argparse
import json
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from benchmarks.corpus import write_corpus
from benchmarks.speech import MEMORY, share, speech

HERE = Path(__file__).resolve().parent
SIZES = (200, 2_000, 10_000)
THEME_SIZES = (200, 2_000)


def main() -> None:
    """Run the benchmarks that the options ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--quick", action="store_true", help="200 stories only")
    parser.add_argument("--speech", action="store_true", help="speaking and hearing only")
    parser.add_argument("--profile", type=int, metavar="N", help="profile a build of N stories")
    parser.add_argument("--child", nargs=2, metavar=("SITE", "OUT"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        _child(Path(options.child[0]), Path(options.child[1]))
        return
    sizes = [200] if options.quick else options.sizes
    if options.profile:
        _profile(options.profile)
        return
    if options.speech:
        speech()
        share(sizes[0])
        return
    size, expressions = template_size()
    print(f"own template: {size:,} bytes, {expressions} expressions and statements")
    print(
        f"{'template':9}{'stories':>9}{'pages':>9}{'stories/s':>11}{'ms CPU/page':>13}{'MB peak':>9}{'to 2,000':>10}"
    )
    base: dict[str, float] = {}
    for template in ("own", "theme"):
        for stories in sizes:
            if template == "theme" and stories not in THEME_SIZES:
                continue
            found = _measure(template, stories)
            per_page = found["cpu"] / found["pages"] * 1000
            if stories == 2_000:
                base[template] = per_page
            ratio = f"{per_page / base[template]:.2f}" if template in base else "–"
            print(
                f"{template:9}{stories:>9,}{found['pages']:>9,}{stories / found['wall']:>11.0f}"
                f"{per_page:>13.3f}{found['peak']:>9.0f}{ratio:>10}"
            )
            stages = (
                f"{name} {cpu / found['pages'] * 1000:.3f}" for name, cpu in found["stages"].items()
            )
            print("          by stage, ms CPU a page: " + ", ".join(stages), flush=True)
    speech()
    share(THEME_SIZES[-1] if not options.quick else THEME_SIZES[0])


def template_size() -> tuple[int, int]:
    """Return the bytes of the benchmark's templates and their count of `{{` and `{%`."""
    texts = [p.read_text("utf-8") for p in sorted((HERE / "templates").rglob("*.html"))]
    return sum(len(t.encode()) for t in texts), sum(len(re.findall(r"\{[{%]", t)) for t in texts)


def _measure(template: str, stories: int) -> dict:
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        site = Path(folder) / "site"
        write_corpus(site, stories)
        if template == "own":
            shutil.copytree(HERE / "templates", site / "templates")
        command = [sys.executable, "-m", "benchmarks.run", "--child", str(site), f"{folder}/out"]
        done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=HERE.parent)
        return json.loads(done.stdout)


def _child(site: Path, out: Path) -> None:
    from generator.build.pipeline import Request  # noqa: PLC0415
    from generator.cli import quick_build  # noqa: PLC0415  # its import is part of no figure

    request = Request(site=site, out=out, as_of=datetime(2026, 6, 1, tzinfo=UTC))
    began, usage = perf_counter(), resource.getrusage(resource.RUSAGE_SELF)
    report = quick_build(request)
    wall, after = perf_counter() - began, resource.getrusage(resource.RUSAGE_SELF)
    if report.manifest is None:
        raise SystemExit("\n".join(f"{d.span.path}: {d.message}" for d in report.diagnostics[:9]))
    cpu = after.ru_utime + after.ru_stime - usage.ru_utime - usage.ru_stime
    print(
        json.dumps(
            {
                "pages": report.pages,
                "wall": wall,
                "cpu": cpu,
                "peak": after.ru_maxrss / 1024,
                "stages": {name: used for name, (_, used) in report.timings.items()},
            }
        )
    )


def _profile(stories: int) -> None:
    import cProfile  # noqa: PLC0415
    import pstats  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        write_corpus(site, stories)
        shutil.copytree(HERE / "templates", site / "templates")
        with cProfile.Profile() as profile:
            _child(site, Path(folder) / "out")
        pstats.Stats(profile).sort_stats("tottime").print_stats(45)


if __name__ == "__main__":
    main()
