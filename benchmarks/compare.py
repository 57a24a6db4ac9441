"""`python -m benchmarks.compare`: the same stories built by Khobor, Hugo and Pelican.

Whole commands, from the start of the process to its end, each by its best documented settings,
on as many cores as each can use. The same number of pages of each kind is asserted; the bytes of
pages and of templates are printed. The stories have no incidents, which the others do not know.
"""

import argparse
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from pathlib import Path

from benchmarks.corpus import write_corpus
from benchmarks.measure import MEMORY, Cost, best, measure
from benchmarks.rivals import hugo, khobor, pelican
from benchmarks.rivals.stories import Story, stories_of

ROOT = Path(__file__).resolve().parent.parent
RIVALS = ROOT / ".venv/rivals"
RELATED = re.compile(r'<li><a href="[^"]*/story-')
STEPS = ("clean", "no-op", "body edit", "headline edit")
MISSING = f"""\
{{name}} is missing. Both rivals go into an environment of their own:
    python3 -m venv {RIVALS.relative_to(ROOT)}
    {RIVALS.relative_to(ROOT)}/bin/python -m pip install --require-hashes -r requirements/bench.txt
(or name another environment with --rivals)"""


@dataclass
class Builder:
    """One program with one way of building, and what was found about it."""

    name: str
    write: Callable[[Path, Path], None]
    command: Callable[[Path, Path, str], list[str]]
    path_of: Callable[[Path, Story], Path]
    state_of: Callable[[Path], Iterable[Path]]
    kinds: dict[str, str]
    templates: Path | None
    uncounted: tuple[str, ...] = ()
    story: tuple[str, ...] = ()
    cwd: Path | None = None
    warms: bool = False
    shows: bool = True
    steps: tuple[str, ...] = STEPS
    costs: dict[str, Cost] = field(default_factory=dict)
    pages: Counter[str] = field(default_factory=Counter)
    bytes: Counter[str] = field(default_factory=Counter)


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
        for b in _builders(options.rivals, options.theme)
        if not options.only or b.name.split(",")[0].split(" ")[0] in options.only
    ]
    print(_machine(options.rivals), flush=True)
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
    _print_costs(builders)
    _print_templates(builders)
    if not _print_pages(builders):
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


# --- printing ---


def _print_costs(builders: Sequence[Builder]) -> None:
    """Print a row for each figure; in brackets how many times the first builder's it is."""
    first = builders[0]
    widths = [max(18, len(b.name) + 2) for b in builders]
    heads = "".join(f"{b.name:>{w}}" for b, w in zip(builders, widths, strict=True))
    print(f"{'':24}{heads}")
    for step in STEPS:
        for what, unit, form in (
            ("wall", "s", ".2f"),
            ("cpu", "s CPU", ".2f"),
            ("peak", "MB", ".0f"),
        ):
            base = getattr(first.costs[step], what)
            row = ""
            for builder, width in zip(builders, widths, strict=True):
                cell = "–"
                if step in builder.costs:
                    figure = getattr(builder.costs[step], what)
                    cell = f"{figure:{form}}"
                    if builder is not first and base:
                        cell += f" ({figure / base:.2f})"
                row += f"{cell:>{width}}"
            print(f"{step if what == 'wall' else '':16}{unit:8}{row}")
    print(
        f"In brackets: times what {first.name} took, so that less than 1 is less. "
        "MB: the peak of all processes of the command together.\n"
    )


def _print_templates(builders: Sequence[Builder]) -> None:
    for builder in builders:
        if builder.templates is not None:
            size, expressions = template_size(builder.templates, builder.uncounted)
            part, fewer = template_size(builder.templates, builder.uncounted, builder.story)
            print(
                f"page templates of {builder.name}: {size:,} bytes, {expressions} expressions and "
                f"statements; of a story page {part:,} and {fewer}"
            )
    print()


def template_size(
    folder: Path, uncounted: Sequence[str] = (), only: Sequence[str] = ()
) -> tuple[int, int]:
    """Return the bytes of a folder's templates and their count of `{{` and `{%`."""
    files = (p for p in sorted(folder.rglob("*.*ml")) if not only or p.name in only)
    texts = [p.read_text("utf-8") for p in files if p.name not in uncounted]
    return sum(len(t.encode()) for t in texts), sum(len(re.findall(r"\{[{%]", t)) for t in texts)


def _print_pages(builders: Sequence[Builder]) -> bool:
    """Print counts and bytes by kind; return True when all the counts that must be are the same."""
    kinds = [*builders[0].kinds, "further files"]
    widths = [max(22, len(b.name) + 2) for b in builders]
    heads = "".join(f"{b.name:>{w}}" for b, w in zip(builders, widths, strict=True))
    print(f"{'files and bytes by kind':24}{heads}")
    same = True
    for kind in kinds:
        counts = {b.pages[kind] for b in builders}
        must = kind not in ("sitemaps", "further files")
        same = same and (len(counts) == 1 or not must)
        cells = (f"{b.pages[kind]:,} / {b.bytes[kind]:,}" for b in builders)
        row = "".join(f"{c:>{w}}" for c, w in zip(cells, widths, strict=True))
        print(f"{kind:24}{row}" + ("" if len(counts) == 1 or not must else "  NOT THE SAME"))
    each = (f"{b.bytes['story pages'] / max(1, b.pages['story pages']):,.0f}" for b in builders)
    row = "".join(f"{c:>{w}}" for c, w in zip(each, widths, strict=True))
    print(f"{'bytes of a story page':24}{row}")
    return same


# --- who ---


def _builders(rivals: Path, theme: bool) -> list[Builder]:
    program = Path(sys.executable)
    hugo_program, pelican_program = _hugo(rivals), _pelican(rivals)
    ours = [
        Builder(
            name="khobor theme" if themed else "khobor",
            write=lambda c, s, themed=themed: khobor.write_site(c, s, theme=themed),
            command=lambda s, o, _: khobor.command(program, s, o),
            path_of=khobor.path_of,
            state_of=khobor.state_of,
            kinds=khobor.KINDS,
            templates=None if themed else khobor.PAGE_TEMPLATES,
            shows=not themed,
            uncounted=khobor.MACHINE,
            story=khobor.STORY,
            cwd=ROOT,
        )
        for themed in ((False, True) if theme else (False,))
    ]
    hugos = [
        Builder(
            name="hugo" if related else "hugo, no related",
            write=lambda c, s, related=related: hugo.write_site(c, s, related=related),
            command=lambda s, o, _: hugo.command(hugo_program, s, o),
            path_of=hugo.path_of,
            state_of=hugo.state_of,
            kinds=hugo.KINDS,
            templates=hugo.PAGE_TEMPLATES if related else None,
            shows=related,
            uncounted=hugo.MACHINE,
            story=hugo.STORY,
            steps=STEPS if related else STEPS[:1],
        )
        for related in (True, False)
    ]
    pelicans = Builder(
        name="pelican",
        write=pelican.write_site,
        command=lambda s, o, step: pelican.command(pelican_program, s, o, caching=step != "clean"),
        path_of=pelican.path_of,
        state_of=pelican.state_of,
        kinds=pelican.KINDS,
        templates=pelican.PAGE_TEMPLATES,
        uncounted=pelican.MACHINE,
        story=pelican.STORY,
        warms=True,
    )
    return [ours[0], *hugos, pelicans, *ours[1:]]


def _hugo(rivals: Path) -> Path:
    """Return Hugo's own program: what the package puts into `bin` starts Python first."""
    found = next(rivals.glob("lib/python*/site-packages/hugo/binaries/hugo"), None)
    if found is None:
        raise SystemExit(MISSING.format(name="Hugo"))
    return found


def _pelican(rivals: Path) -> Path:
    found = rivals / "bin/pelican"
    if not found.is_file():
        raise SystemExit(MISSING.format(name="Pelican"))
    return found


def _machine(rivals: Path) -> str:
    said = [_said([str(_hugo(rivals)), "version"]).split("-")[0]]
    said.append("pelican " + _said([str(_pelican(rivals)), "--version"]))
    info = Path("/proc/cpuinfo")
    model = re.search(r"model name\s*: (.*)", info.read_text()) if info.is_file() else None
    return (
        f"khobor {version('khobor')}, {', '.join(said)}; Python {platform.python_version()}, "
        f"{platform.system()} {platform.release().split('-')[0]}, {os.cpu_count()} cores "
        f"({model[1] if model else platform.machine()}), load before {os.getloadavg()[0]:.2f}, "
        f"files in {'memory' if MEMORY else 'the temporary folder'}"
    )


def _said(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    main()
