"""`python -m benchmarks.compare`: the same stories built by Khobor, Hugo and Pelican.

Whole commands, from the start of the process to its end, each by its best documented settings,
on as many cores as each can use. The same number of pages of each kind is asserted; the bytes of
pages and of templates are printed. The stories have no incidents, which the others do not know.
"""

import argparse
import re
import shutil
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks.builders import RIVALS, Builder, builders_of, machine
from benchmarks.corpus import write_corpus
from benchmarks.measure import MEMORY, best, measure
from benchmarks.rivals.stories import Story, stories_of
from benchmarks.tables import print_costs, print_pages, print_templates

RELATED = re.compile(r'<li><a href="[^"]*/story-')


def main() -> None:
    """Run the comparison that the options ask for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.compare", description=__doc__)
    parser.add_argument("--stories", type=int, default=10_000, help="in two languages each")
    parser.add_argument("--runs", type=int, help="runs of each step, the best counts")
    parser.add_argument("--theme", action="store_true", help="Khobor's own theme beside")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="khobor, hugo, pelican")
    parser.add_argument("--rivals", type=Path, default=RIVALS, help="their environment")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="write there, and leave it")
    options = parser.parse_args()
    runs = options.runs or (1 if options.stories >= 5_000 else 3)
    builders = [
        b
        for b in builders_of(options.rivals, options.theme)
        if not options.only or b.name.split(",")[0].split(" ")[0] in options.only
    ]
    print(machine(options.rivals), flush=True)
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
        _compare(builders, options.keep.resolve(), options.stories, runs)
        return
    with tempfile.TemporaryDirectory(dir=MEMORY, prefix="khobor-compare-") as folder:
        _compare(builders, Path(folder), options.stories, runs)


def _compare(builders: Sequence[Builder], folder: Path, stories: int, runs: int) -> None:
    corpus = folder / "corpus"
    shutil.rmtree(corpus, ignore_errors=True)
    write_corpus(corpus, stories, incidents=False)
    middle = next(
        s for s in stories_of(corpus) if s.id == f"story-{stories // 2:05d}" and s.locale == "en"
    )
    for builder in builders:
        print(f"… {builder.name}", file=sys.stderr, flush=True)
        _run(builder, corpus, folder, middle, runs)
    print(f"\n{stories:,} stories in two languages, each step the best of {runs}\n")
    print_costs(builders)
    print_templates(builders)
    if not print_pages(builders):
        raise SystemExit("The outputs are not the same: the figures above compare nothing.")


# --- running ---


def _run(builder: Builder, corpus: Path, folder: Path, story: Story, runs: int) -> None:
    """Write a builder's site, run its steps, count its output, and leave nothing."""
    name = re.sub(r"\W+", "-", builder.name)
    site, out, log = folder / name, folder / f"{name}-out", folder / f"{name}.log"
    _remove([site, *_state(builder, site, out)])
    builder.write(corpus, site)
    file, edits = builder.path_of(site, story), 0
    for step in builder.steps:
        costs = []
        if step == "no-op" and builder.warms:
            measure(builder.command(site, out, step), cwd=builder.cwd or folder, log=log)
        for _ in range(runs):
            edits += 1
            said = story.headline
            if step == "clean":
                _remove(_state(builder, site, out))
            elif step == "body edit":
                said = f"One more: {edits}."
                file.write_text(file.read_text("utf-8") + f"\n{said}\n", "utf-8")
            elif step == "headline edit":
                said = f"Edited {edits}"
                text = file.read_text("utf-8").replace(story.headline, said, 1)
                file.write_text(text, "utf-8")
                story = replace(story, headline=said)
            costs.append(
                measure(builder.command(site, out, step), cwd=builder.cwd or folder, log=log)
            )
            _look(builder, out, story, said)
        builder.costs[step] = best(costs)
    _count(builder, out)
    _remove([site, *_state(builder, site, out)])


def _look(builder: Builder, out: Path, story: Story, said: str) -> None:
    """Stop unless the page of a story says what it should, with a translation and related ones."""
    (page,) = (p for p in out.glob(f"{story.locale}/**/{story.id}/index.html"))
    text = page.read_text("utf-8")
    if said not in text:
        raise SystemExit(f"{builder.name}: {page} does not say {said!r}")
    if builder.shows and (text.count(" hreflang=") != 2 or len(RELATED.findall(text)) != 5):
        raise SystemExit(f"{builder.name}: {page} lacks its translation or its related stories")


def _state(builder: Builder, site: Path, out: Path) -> list[Path]:
    return [out, out.with_name(f".{out.name}.khobor"), *builder.state_of(site)]


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def _count(builder: Builder, out: Path) -> None:
    """Count files and bytes by kind."""
    patterns = {kind: re.compile(pattern) for kind, pattern in builder.kinds.items()}
    for path in out.rglob("*"):
        if path.is_file():
            name = path.relative_to(out).as_posix()
            kind = next((k for k, p in patterns.items() if p.fullmatch(name)), "further files")
            builder.pages[kind] += 1
            builder.bytes[kind] += path.stat().st_size


if __name__ == "__main__":
    main()
