"""What stands in the way of a publication: a folder where a file goes, a file where a folder goes.

Owns what must leave before a file can come. Removes no file, and no folder that holds one.
"""

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path


def in_the_way(files: Sequence[str], removals: Iterable[str]) -> dict[str, list[str]]:
    """Return the files that must be removed before others are written, by the first that needs it.

    `files` are in the order of writing. What is removed lies below the file that comes, or is
    now the name of a folder above it.
    """
    leaving = set(removals)
    if not leaving:
        return {}
    coming = set(files)
    below: dict[str, list[str]] = {}
    for file in sorted(leaving):
        for folder in _folders(file):
            if folder in coming:
                below.setdefault(folder, []).append(file)
    found: dict[str, list[str]] = {}
    for file in files:
        above = [folder for folder in _folders(file) if folder in leaving]
        if above or file in below:
            found[file] = [*above, *below.get(file, ())]
        leaving.difference_update(above)
    return found


def not_ours(out: Path, files: Iterable[str], removals: Iterable[str]) -> tuple[str, str] | None:
    """Return a file that cannot be written, and what stands in a folder there and is to stay; else None."""
    leaving: set[str] | None = None
    for file in files:
        if not _is_folder(f"{out}/{file}"):
            continue
        leaving = set(removals) if leaving is None else leaving
        for folder, folders, names in os.walk(f"{out}/{file}"):
            links = [name for name in folders if os.path.islink(f"{folder}/{name}")]  # noqa: PTH114
            for name in sorted([*names, *links]):
                other = os.path.relpath(f"{folder}/{name}", out).replace(os.sep, "/")
                if other not in leaving:
                    return file, other
    return None


def clear(target: str) -> None:
    """Remove a folder, with empty folders in it, where a file is to be written; what has files stays."""
    if not _is_folder(target):
        return
    for folder, _, _ in os.walk(target, topdown=False):
        with suppress(OSError):
            os.rmdir(folder)  # noqa: PTH106


def _is_folder(path: str) -> bool:
    return os.path.isdir(path) and not os.path.islink(path)  # noqa: PTH112, PTH114


def _folders(file: str) -> list[str]:
    return [file[:at] for at, sign in enumerate(file) if sign == "/"]
