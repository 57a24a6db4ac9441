"""From rendered files to the output folder: each written beside and renamed, never half.

Owns what may be removed: only files that an earlier run published there. Files are renamed in
the order assets, pages, machine files, so that no link dangles on the way.
"""

import json
import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from generator.digest import digest_bytes, digest_pairs
from generator.model.page import Rendered


class PublishError(Exception):
    """The output cannot be written; the message is for the person who runs the build."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """Every file of the output with the digest of its bytes."""

    files: dict[str, str]

    @property
    def digest(self) -> str:
        """The build's identity."""
        return digest_pairs(self.files.items())


@dataclass(slots=True)
class Stage:
    """Files of a run, on disk beside the output until all of them are there."""

    out: Path
    folder: Path
    digests: dict[str, str] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)

    def write(self, rendered: Rendered) -> None:
        """Write a file to the stage."""
        self._put(rendered.file, rendered.data)

    def staged(self, file: str) -> Path:
        """Return where a file lies on the stage: all in one folder, which is cheap to make."""
        return self.folder / self._names[file]

    def _put(self, file: str, data: bytes) -> None:
        name = self._names.setdefault(file, f"{len(self._names):06d}")
        with open(f"{self.folder}/{name}", "wb") as stream:  # noqa: PTH123  # Path costs as much as the write
            stream.write(data)
        self.digests[file] = digest_bytes(data)


def open_stage(out: Path) -> Stage:
    """Return an empty stage beside the output folder.

    Raises:
        PublishError: the place cannot be written.
    """
    folder = out.parent / f".{out.name}.khobor-stage"
    try:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    except OSError as error:
        raise PublishError(f"cannot write beside {out.name}: {error.strerror or error}") from error
    return Stage(out, folder)


def drop_stage(stage: Stage) -> None:
    """Forget a stage; what was published before stays."""
    shutil.rmtree(stage.folder, ignore_errors=True)


def publish(stage: Stage, memory: Path) -> Manifest:
    """Move the stage's files into the output and remove what an earlier run left there.

    `memory` is the file in which the names of the published files are kept.

    Raises:
        PublishError: the output cannot be written; every file there is whole all the same.
    """
    before = _remembered(memory)
    made: set[Path] = set()
    try:
        stage.out.mkdir(parents=True, exist_ok=True)
        for file in sorted(stage.digests, key=_order):
            target = stage.out.joinpath(*file.split("/"))
            if target.parent not in made:
                _make_folder(stage.out, target.parent)
                made.add(target.parent)
            source = stage.staged(file)
            if not _same(source, target):
                os.replace(source, target)  # noqa: PTH105
        for file in sorted(before - set(stage.digests)):
            _remove(stage.out, file)
        memory.parent.mkdir(parents=True, exist_ok=True)
        fresh = memory.with_suffix(".new")
        fresh.write_text(json.dumps(sorted(stage.digests), ensure_ascii=False), "utf-8")
        fresh.replace(memory)
    except OSError as error:
        raise PublishError(
            f"cannot write the output: {error.filename or stage.out.name}: {error.strerror or error}"
        ) from error
    finally:
        drop_stage(stage)
    return Manifest(dict(sorted(stage.digests.items())))


_RANKS = (("assets/", 0), ("media/", 0))


def _order(file: str) -> tuple[int, str]:
    for prefix, rank in _RANKS:
        if file.startswith(prefix):
            return rank, file
    return (1 if file.endswith(".html") else 2), file


def _same(source: Path, target: Path) -> bool:
    """Return True when the target has the source's bytes already; its time then stays too."""
    try:
        return target.stat().st_size == source.stat().st_size and (
            target.read_bytes() == source.read_bytes()
        )
    except OSError:
        return False


def _make_folder(out: Path, folder: Path) -> None:
    """Make a folder of the output; a symbolic link on the way is never followed."""
    at = out
    for part in folder.relative_to(out).parts:
        at = at / part
        if at.is_symlink():
            raise PublishError(f"{at.relative_to(out)} in the output folder is a symbolic link")
        if at.is_file():
            at.unlink()
    folder.mkdir(parents=True, exist_ok=True)


def _remembered(memory: Path) -> set[str]:
    try:
        names = json.loads(memory.read_text("utf-8"))
    except (OSError, ValueError):
        return set()
    if not isinstance(names, list):
        return set()
    return {
        n for n in names if isinstance(n, str) and n and ".." not in n.split("/") and n[0] != "/"
    }


def _remove(out: Path, file: str) -> None:
    target = out.joinpath(*file.split("/"))
    if any(p.is_symlink() for p in (target, *target.parents) if p.is_relative_to(out) and p != out):
        return
    target.unlink(missing_ok=True)
    folder = target.parent
    while folder != out:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
