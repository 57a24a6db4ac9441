"""Which files there are and whether they may have changed: a stat each, nothing read.

Owns what counts as a source of a build, and the identity of the tool that reads them. Imports
nothing heavy: a run that finds nothing changed stops here.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

from generator import __version__
from generator.diagnostics import shown_name
from generator.digest import digest_bytes

Signature = tuple[int, int, int]
"""Time of the last change in nanoseconds, size, inode."""
Signatures = dict[str, Signature]


RACY = (-1, -1, -1)
TICK_NS = 20_000_000
COARSE_TICK_NS = 2_000_000_000
"""A file younger than a tick of its file system's clock may change again without a new time; it
is read again next time. Whole seconds show a file system that counts in them, or in two."""

_LIBRARIES = (
    "babel",
    "jinja2",
    "markdown",
    "nh3",
    "pyyaml",
    "markupsafe",
    "pillow",
    "regex",
    "tzdata",
)
_ROOTS = ("site.yaml", "content", "templates", "locales")
_SKIPPED = ("~", ".swp", ".tmp", ".bak", ".pyc")
_CACHE = "__pycache__"
STATE_SCHEMA = 1


@cache
def engine() -> str:
    """Return the identity of the tool: its version, its files, its libraries, its Python.

    Another one starts with a clean state. A process is what it was when it first asked: what it has
    loaded stays.
    """
    parts = [__version__, sys.version, str(STATE_SCHEMA)]
    parts += _installed()
    package = Path(__file__).resolve().parent.parent
    for name, signature in sorted(signatures_of({"": package}).items()):
        if name.endswith(".py"):
            parts.append(f"{name} {signature[0]} {signature[1]}")
    return digest_bytes("\n".join(parts).encode())


def _installed() -> list[str]:
    """Return the names of the libraries' `.dist-info` or `.egg-info` folders, which have their versions.

    Reading their metadata took longer than all the rest of a run that finds nothing to do.
    """
    found = set()
    for place in sys.path:
        try:
            names = os.listdir(place or ".")  # noqa: PTH208  # names are all that is asked
        except OSError:
            continue
        for name in names:
            if (
                name.endswith((".dist-info", ".egg-info"))
                and name.partition("-")[0].lower() in _LIBRARIES
            ):
                found.add(name)
    return sorted(found)


def signatures_of(roots: dict[str, Path]) -> Signatures:
    """Return the signatures of all files below folders; keys begin with the folder's name.

    A root that is a file is itself; one that is not there gives nothing. Hidden files and
    editors' leavings are passed over. Links are followed once: a folder is entered only once. A name that is
    no text in UTF-8 is kept as it is shown.
    """
    found: Signatures = {}
    for prefix, root in roots.items():
        if root.is_dir():
            _walk(str(root), prefix + "/" if prefix else "", found, set())
        elif (signature := signature_of(root)) is not None:
            found[prefix] = signature
    return found


def signature_of(path: Path) -> Signature | None:
    """Return a file's signature, of a link to nothing its own; None when there is none."""
    try:
        stat = path.stat()
    except OSError:
        try:
            stat = path.lstat()
        except OSError:
            return None
    return (stat.st_mtime_ns, stat.st_size, stat.st_ino)


def _walk(folder: str, prefix: str, found: Signatures, seen: set[tuple[int, int]]) -> None:
    pending = [(folder, prefix)]
    while pending:
        here, name = pending.pop()
        with suppress(OSError), _opened(here) as place, os.scandir(place) as entries:
            for entry in entries:
                own = entry.name
                # As `_is_passed_over`, without a call for each of twenty thousand files.
                if own[0] == "." or own.endswith(_SKIPPED) or own == _CACHE:
                    continue
                shown = own if own.isascii() else shown_name(own)
                try:
                    stat = entry.stat()
                except OSError:
                    with suppress(OSError):  # a link to nothing, or to itself
                        stat = entry.stat(follow_symlinks=False)
                        found[name + shown] = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
                    continue
                if not entry.is_dir():
                    found[name + shown] = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
                elif (stat.st_dev, stat.st_ino) not in seen:
                    seen.add((stat.st_dev, stat.st_ino))
                    pending.append((f"{here}/{own}", f"{name}{shown}/"))


@contextmanager
def _opened(folder: str) -> Iterator[int | str]:
    """Yield a folder as it is scanned fastest: open, so that each file in it is found by its name alone.

    By its whole path a file costs a quarter more. Where folders cannot be opened (Windows), its path.
    """
    if os.scandir not in os.supports_fd:
        yield folder
        return
    place = os.open(folder, os.O_RDONLY)
    try:
        yield place
    finally:
        os.close(place)


def source_roots(site: Path, shipped: dict[str, Path]) -> dict[str, Path]:
    """Return the folders that a build reads, by the name that their files get."""
    return {**{name: site / name for name in _ROOTS}, **shipped}


def is_source(path: str) -> bool:
    """Return True for a path below a site's folder in which a build looks."""
    parts = path.split("/")
    return parts[0] in _ROOTS and not any(map(_is_passed_over, parts))


def _is_passed_over(name: str) -> bool:
    return name.startswith(".") or name.endswith(_SKIPPED) or name == _CACHE


def remembered(signatures: Signatures, at_ns: int) -> Signatures:
    """Return signatures as they may be trusted next time: those of files very young when looked at may not."""
    fine, coarse = at_ns - TICK_NS, at_ns - COARSE_TICK_NS
    return {
        name: s if s[0] < coarse or (s[0] < fine and s[0] % 1_000_000_000) else RACY
        for name, s in signatures.items()
    }
