"""From the stage to the output folder: each file written beside and renamed, never half.

Owns what may be removed: only files that an earlier run published there. Files are renamed in
the order assets, new pages, changed pages, machine files, removals: no link dangles on the way. What is to
be done stands in a journal before the first rename; a run that was stopped is finished by the
next one.
"""

import json
import os
import shutil
import stat
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from generator.build.names import Names, is_inside
from generator.build.obstacles import clear, in_the_way, not_ours
from generator.build.refused import PublishError
from generator.saying import Saying, reason_of, say

_JOURNAL = "journal.json"
_RANKS = (("assets/", 0), ("media/", 0), ("cards/", 0), ("data/", 0))


class Change(Struct, frozen=True):
    """A file to put into the output: its path there, and its name on the stage."""

    file: str
    staged: str


class Published(Struct, frozen=True):
    """What a publication changed in the output."""

    written: tuple[str, ...]
    removed: tuple[str, ...]


class InPlace:
    """An output folder that is changed file by file."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.desk = desk_of(out)
        self.stage = self.desk / "stage"

    def open(self) -> None:
        """Make an empty stage beside the output folder.

        Raises:
            PublishError: the output is a link, or the place cannot be written.
        """
        if self.out.is_symlink():
            raise PublishError(
                say(
                    "{out} is a symbolic link, and is not followed; remove it, or set "
                    "`publish: {{mode: generations}}` in site.yaml if a build made it",
                    out=self.out.name,
                )
            )
        self.make_stage()

    def make_stage(self) -> None:
        """Make the stage empty."""
        try:
            shutil.rmtree(self.stage, ignore_errors=True)
            self.stage.mkdir(parents=True)
        except OSError as error:
            raise PublishError(_beside(self.out, error)) from error

    def drop(self) -> None:
        """Forget the stage; what was published before stays."""
        shutil.rmtree(self.stage, ignore_errors=True)

    def journalled(self) -> tuple[list[str], list[str]]:
        """Return the files that a stopped run had begun to write, and those to remove."""
        try:
            found = json.loads((self.stage / _JOURNAL).read_text("utf-8"))
            return [str(file) for file, _ in found["changes"]], [str(f) for f in found["removals"]]
        except (OSError, ValueError, KeyError, TypeError):
            return [], []

    def replay(self) -> Published | None:
        """Finish what a stopped run had begun to publish; None when there is nothing.

        The journal stays, as with `publish`.

        Raises:
            PublishError: it cannot be finished as it was begun.
        """
        try:
            found = json.loads((self.stage / _JOURNAL).read_text("utf-8"))
            changes = [Change(str(file), str(name)) for file, name in found["changes"]]
            removals = [str(file) for file in found["removals"]]
        except (OSError, ValueError, KeyError, TypeError):
            self.drop()
            return None
        if not all(map(is_inside, (*(c.file for c in changes), *removals))):
            self.drop()
            return None
        present = [c for c in changes if (self.stage / c.staged).is_file()]
        return self._carry_out(present, removals)

    def publish(self, changes: Sequence[Change], removals: Sequence[str]) -> Published:
        """Move staged files into the output and take files away.

        The journal stays until the caller has noted what was published, and calls `drop`.

        Raises:
            PublishError: the output cannot be written; every file there is whole all the same,
                and the next run goes on where this one stopped. Nothing was begun where a folder
                that holds somebody else's files stands in the way.
        """
        if not changes and not removals:
            self.drop()
            return Published((), ())
        if stray := not_ours(self.out, (c.file for c in changes), removals):
            file, other = stray
            raise PublishError(
                say(
                    "cannot write {file} in {out}: a folder is there, and {other} in it was not written "
                    "by a build; move it away and build again. What was published before is untouched",
                    file=file,
                    out=self.out.name,
                    other=other,
                )
            )
        self._write_journal(changes, removals)
        return self._carry_out(changes, removals)

    def _write_journal(self, changes: Sequence[Change], removals: Sequence[str]) -> None:
        journal = {"changes": [[c.file, c.staged] for c in changes], "removals": list(removals)}
        try:
            fresh = self.stage / (_JOURNAL + ".new")
            with fresh.open("w", encoding="utf-8") as stream:
                stream.write(json.dumps(journal, ensure_ascii=False))
                stream.flush()
                os.fsync(stream.fileno())
            fresh.replace(self.stage / _JOURNAL)
        except OSError as error:
            self.drop()
            raise PublishError(_beside(self.out, error)) from error

    def _carry_out(self, changes: Sequence[Change], removals: Sequence[str]) -> Published:
        written: list[str] = []
        removed: list[str] = []
        made: set[str] = {""}
        try:
            self.out.mkdir(parents=True, exist_ok=True)
            empty = not os.listdir(self.out)  # noqa: PTH208  # then no file need be looked for
            ordered = sorted(changes, key=lambda c: _order(None if empty else self.out, c.file))
            names = Names(self.desk)
            names.add(c.file for c in ordered)
            old = in_the_way([c.file for c in ordered], removals)
            for change in ordered:
                removed += [f for f in old.get(change.file, ()) if remove_file(self.out, f)]
                target = f"{self.out}/{change.file}"
                folder = change.file.rpartition("/")[0]
                if folder not in made:
                    make_folder(self.out, folder, made)
                source = f"{self.stage}/{change.staged}"
                if not empty:
                    clear(target)
                if empty or not same_bytes(source, target):
                    os.replace(source, target)  # noqa: PTH105  # Path costs as much as the rename
                    written.append(change.file)
            for file in sorted(removals):
                if remove_file(self.out, file):
                    removed.append(file)
            names.take(removals)
            names.tidy()
        except OSError as error:
            told = say(
                "cannot write the output: {name}: {error}; "
                "every file there is whole, and the next build goes on from here",
                name=error.filename or self.out.name,
                error=reason_of(error),
            )
            raise PublishError(told) from error
        return Published(tuple(sorted(written)), tuple(sorted(removed)))

    def note(self) -> Saying | None:
        """Return what the person who builds must know about the output; else nothing."""
        return None

    def leftovers(self, wanted: set[str]) -> list[str]:
        """Return the files that an earlier run published and that are not among these."""
        return sorted(Names(self.desk).all() - wanted)


def desk_of(out: Path) -> Path:
    """Return the folder beside an output folder in which its publication is prepared."""
    return out.parent / f".{out.name}.khobor"


def make_folder(out: Path, folder: str, made: set[str]) -> None:
    """Make a folder of the output; a symbolic link on the way is never followed.

    `made` are the folders that were looked at before; it grows.
    """
    above = folder.rpartition("/")[0]
    if above not in made:
        make_folder(out, above, made)
    path = f"{out}/{folder}"
    try:
        os.mkdir(path)  # noqa: PTH102  # Path costs as much as making it
    except FileExistsError:
        mode = os.lstat(path).st_mode
        if stat.S_ISLNK(mode):
            told = say("{folder} in the output folder is a symbolic link", folder=folder)
            raise PublishError(told) from None
        if not stat.S_ISDIR(mode):
            os.unlink(path)  # noqa: PTH108
            os.mkdir(path)  # noqa: PTH102
    made.add(folder)


def remove_file(out: Path, file: str) -> bool:
    """Remove a file of the output, and the folders that it leaves empty; True if it was there."""
    target = out.joinpath(*file.split("/"))
    if any(p.is_symlink() for p in (target, *target.parents) if p.is_relative_to(out) and p != out):
        return False
    if target.is_dir():
        return False
    there = target.exists()
    if there:  # what lies above may be a file by now
        target.unlink(missing_ok=True)
    folder = target.parent
    while folder != out and folder.is_relative_to(out):
        try:
            folder.rmdir()
        except OSError:
            break
        folder = folder.parent
    return there


def _order(out: Path | None, file: str) -> tuple[int, str]:
    """Return the key of the order: what pages name, new pages, changed pages, machine files.

    `out` is None where the output holds nothing yet.
    """
    for prefix, rank in _RANKS:
        if file.startswith(prefix):
            return rank, file
    if not file.endswith(".html"):
        return 3, file
    there = out is not None and os.path.exists(f"{out}/{file}")  # noqa: PTH110
    return (2 if there else 1), file


def same_bytes(source: str, target: str) -> bool:
    """Return True when the target has the source's bytes already; its time then stays too."""
    if not os.path.exists(target):  # noqa: PTH110
        return False
    try:
        same = os.stat(target).st_size == os.stat(source).st_size  # noqa: PTH116
        return same and Path(target).read_bytes() == Path(source).read_bytes()
    except OSError:
        return False


def _beside(out: Path, error: OSError) -> Saying:
    return say("cannot write beside {out}: {error}", out=out.name, error=reason_of(error))
