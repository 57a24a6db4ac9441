"""Who is compared: Khobor, Hugo and Pelican, each with its adapter and its program."""

import os
import platform
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

from benchmarks.measure import MEMORY, Cost
from benchmarks.rivals import hugo, khobor, pelican
from benchmarks.rivals.stories import Story

ROOT = Path(__file__).resolve().parent.parent
RIVALS = ROOT / ".venv/rivals"
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


def builders_of(rivals: Path, theme: bool) -> list[Builder]:
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


def machine(rivals: Path) -> str:
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
