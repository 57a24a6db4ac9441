"""Files that were drawn (cards, pictures), kept by a digest, so that a clean build draws none again.

A folder beside the states of a site's builds. All of it may be deleted at any moment; a file
whose sum is wrong is drawn again. Bounded: a shelf that is full loses its older half.
"""

import os
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from generator.packing import AlteredValue, sealed, unsealed

SHELF = 400
"""Files on each of 256 shelves: about a hundred thousand files in all."""


class KeptFiles(Struct, frozen=True):
    """The kept files of one kind of a site."""

    folder: Path

    def find(self, name: str) -> bytes | None:
        """Return what was kept under a digest, or None."""
        try:
            return unsealed(self._file(name).read_bytes())
        except (OSError, AlteredValue):
            return None

    def keep(self, name: str, data: bytes) -> None:
        """Keep a file, whole or not at all; where the disk refuses, nothing is lost."""
        file = self._file(name)
        fresh = file.with_name(f"{name}.{os.getpid()}")
        with suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(sealed(data))
            fresh.replace(file)
            _make_room(file.parent)

    def _file(self, name: str) -> Path:
        return self.folder / name[:2] / name


def _make_room(shelf: Path) -> None:
    """Take the older half of a shelf away when it is full."""
    files = list(os.scandir(shelf))
    if len(files) <= SHELF:
        return
    for entry in sorted(files, key=lambda e: (e.stat().st_mtime_ns, e.name))[: len(files) // 2]:
        Path(entry.path).unlink(missing_ok=True)
