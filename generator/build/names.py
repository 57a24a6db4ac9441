"""The names of what was published, kept beside the output folder.

Owns what counts as ours there, so that nothing else is ever removed.
"""

from collections.abc import Iterable
from pathlib import Path

_NAMES = "names.txt"
_LONG = 16 << 20
"""Bytes of the log of names; 25,000 files take one million."""


class Names:
    """The names of the files that runs put into an output folder, kept beside it.

    A log of lines `+file` and `-file`, so that writing costs what changed. It outlives the
    state: when that is deleted, what was published is still known.
    """

    def __init__(self, desk: Path) -> None:
        self._path = desk / _NAMES

    def all(self) -> set[str]:
        """Return the names."""
        try:
            lines = self._path.read_text("utf-8").splitlines()
        except (OSError, ValueError):
            return set()
        found: set[str] = set()
        for line in lines:
            sign, file = line[:1], line[1:]
            if sign == "+" and is_inside(file):
                found.add(file)
            elif sign == "-":
                found.discard(file)
        return found

    def add(self, files: Iterable[str]) -> None:
        """Note files that are about to be published."""
        self._append("+", files)

    def take(self, files: Iterable[str]) -> None:
        """Note files that were removed."""
        self._append("-", files)

    def tidy(self) -> None:
        """Write a log that has grown long anew, each name once."""
        if not self._path.is_file() or self._path.stat().st_size < _LONG:
            return
        fresh = self._path.with_suffix(".new")
        fresh.write_text("".join(f"+{file}\n" for file in sorted(self.all())), "utf-8")
        fresh.replace(self._path)

    def _append(self, sign: str, files: Iterable[str]) -> None:
        lines = "".join(f"{sign}{file}\n" for file in files)
        if lines:
            with self._path.open("a", encoding="utf-8") as stream:
                stream.write(lines)


def is_inside(file: str) -> bool:
    """Return True for a path that stays below the folder in which it is looked for."""
    return bool(file) and ".." not in file.split("/") and file[0] != "/" and "\\" not in file
