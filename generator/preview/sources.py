"""Which files a preview watches, and what a burst of events in them means for a build.

Owns what an editor leaves behind and nobody means. Never asks for more than the paths: whether a
file did change is for the build.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from generator.patterns import pattern
from generator.render.theme import shipped

FOLDERS = ("content", "templates", "locales")
SITE_FILE = "site.yaml"
MANY = 1000
"""From so many paths on, a look at everything costs less than a look at each."""

_JUNK = pattern(r"~$|\.(swp|swo|swx|tmp|bak|pyc|crswap)$|^4913$|^#.*#$|^__pycache__$|^\.", re.I)


class Change(Struct, frozen=True):
    """Paths to look at, below the site's folder; None is everything. Empty: nothing changed."""

    paths: frozenset[str] | None = frozenset()

    def __or__(self, other: "Change") -> "Change":
        if self.paths is None or other.paths is None:
            return EVERYTHING
        paths = self.paths | other.paths
        return EVERYTHING if len(paths) > MANY else Change(paths)

    def __bool__(self) -> bool:
        return self.paths is None or bool(self.paths)


EVERYTHING = Change(None)


def watched_folders(site: Path) -> list[Path]:
    """Return the folders to watch with all that is in them: the site's own and the shipped."""
    own = [site / name for name in FOLDERS]
    theme = [shipped("templates"), shipped("locales")]
    seen: set[Path] = set()
    found = []
    for folder in (*own, *theme):
        if folder.is_dir() and folder.resolve() not in seen:
            seen.add(folder.resolve())
            found.append(folder)
    return found


def change_of(site: Path, events: Iterable[str]) -> Change:
    """Return what events at absolute paths mean."""
    paths: set[str] = set()
    for event in events:
        path = Path(event)
        if not path.is_relative_to(site):
            if not is_junk(path.name):
                return EVERYTHING
            continue
        inner = path.relative_to(site)
        if not inner.parts or any(map(is_junk, inner.parts)):
            continue
        if inner.parts[0] not in (*FOLDERS, SITE_FILE):
            continue
        if inner.as_posix() in FOLDERS:
            return EVERYTHING
        paths.add(inner.as_posix())
    return Change(frozenset(paths)) if len(paths) <= MANY else EVERYTHING


def is_junk(name: str) -> bool:
    """Return True for hidden files and editors' leavings, which no build reads."""
    return bool(_JUNK.search(name))


def half_saved(site: Path, paths: Iterable[str]) -> bool:
    """Return True when a file is away or empty: an editor may be in the middle of a save."""
    for path in paths:
        try:
            stat = (site / path).stat()
        except OSError:
            return True
        if stat.st_size == 0:
            return True
    return False
