"""The program's modules from one file: a short command opens one file, not a folder entry for each of 180.

Python looks for each module, opens its bytecode and reads it: an eighth of a command that edits one
page. So a command leaves beside Python's own bytecode one file with that of all modules it loaded,
and the next command takes them from there. It is a cache and never more: a module whose source has
another size or time than when it was kept is loaded as Python loads it, and so is every module where
the file is missing, cut, altered, of another Python, copied from another folder or not to be written.
"""

import marshal
import os
import sys
from contextlib import suppress
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER, cache_from_source, spec_from_file_location
from pathlib import Path
from types import CodeType
from typing import Any, cast
from zlib import crc32

PACKAGE = "generator"
_SUM = 4
"""Bytes of the checksum (CRC-32, big-endian) that stands after Python's magic number."""

_Row = tuple[str, int, int, bool, bytes]
"""The source's path, its time in nanoseconds, its size in bytes, whether it is a package, the code."""


class Modules:
    """A finder (`importlib.abc.MetaPathFinder`) of the modules that were kept."""

    def __init__(self, folder: Path) -> None:
        """Read what was kept for the package in a folder."""
        self._folder = str(folder)
        self._file = Path(cache_from_source(str(folder / "modules.py"))).with_suffix(".kept")
        self._rows = _read(self._file, self._folder)
        self._before = frozenset(sys.modules)

    def find_spec(
        self, name: str, _path: object = None, _target: object = None
    ) -> ModuleSpec | None:
        """Return how to load a module, or None where its source is not what was kept."""
        row = self._rows.get(name)
        if row is None:
            return None
        path, time, size, package, code = row
        try:
            found = os.stat(path)  # noqa: PTH116  # Path costs as much as the look
        except OSError:
            return None
        if found.st_mtime_ns != time or found.st_size != size:
            return None
        inside = [str(Path(path).parent)] if package else None
        loader = _Loader(name, path, code)
        return spec_from_file_location(name, path, loader=loader, submodule_search_locations=inside)

    def keep(self) -> None:
        """Write the modules that this program loaded, with those kept before, where any is new."""
        if sys.dont_write_bytecode:
            return
        new = {
            name: row
            for name, module in sys.modules.items()
            if name.startswith(PACKAGE + ".")
            and name not in self._before
            and (row := _row(name, module)) is not None
        }
        if not new:
            return
        data = marshal.dumps((self._folder, dict(sorted((self._rows | new).items()))))
        aside = self._file.with_suffix(f".{os.getpid()}")
        with suppress(OSError):  # a folder that only an administrator may write into, a full disk
            aside.write_bytes(MAGIC_NUMBER + crc32(data).to_bytes(_SUM, "big") + data)
            aside.replace(self._file)
            return
        with suppress(OSError):
            aside.unlink()


class _Loader(SourceFileLoader):
    """Python's loader of a source file, with the code at hand."""

    def __init__(self, name: str, path: str, code: bytes) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, _name: str) -> CodeType:
        return cast(CodeType, marshal.loads(self._code))  # noqa: S302  # the sum shows that it is our own


def _read(file: Path, folder: str) -> dict[str, _Row]:
    """Return what a file keeps of the modules of a folder: nothing where it is not whole."""
    try:
        data = file.read_bytes()
    except OSError:
        return {}
    start = len(MAGIC_NUMBER) + _SUM
    head, data = data[:start], data[start:]
    if head != MAGIC_NUMBER + crc32(data).to_bytes(_SUM, "big"):
        return {}
    of, rows = marshal.loads(data)  # noqa: S302  # the sum shows that it is our own
    return rows if of == folder else {}


def _row(name: str, module: Any) -> _Row | None:
    """Return what is kept of a module that Python loaded, or None for one that was kept already."""
    spec = module.__spec__
    if spec is None or type(spec.loader) is not SourceFileLoader:
        return None
    with suppress(OSError):
        found = Path(spec.origin).stat()  # before its code: what changes between is loaded anew
        code = spec.loader.get_code(name)
        package = spec.submodule_search_locations is not None
        return spec.origin, found.st_mtime_ns, found.st_size, package, marshal.dumps(code)
    return None
