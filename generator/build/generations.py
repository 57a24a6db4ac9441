"""Publishing by generations: a full tree for each build, and a symbolic link switched in one step.

For a server that serves the folder itself: readers see the old site or the new one, never a
mixture. Unchanged files are hard links, so a tree costs names and no bytes. Old trees stay for
`rollback` and are removed one a build, so that no build waits long for it.
"""

import os
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from generator.build.publish import Change, InPlace, Published, desk_of, make_folder, same_bytes
from generator.build.refused import PublishError
from generator.saying import Saying, reason_of, say

KEPT = 3
"""How many trees stay, the published one among them."""


class Generations(InPlace):
    """An output folder that is a link to the newest of several trees."""

    def __init__(self, out: Path) -> None:
        super().__init__(out)
        self._trees = self.desk / "trees"

    def open(self) -> None:
        """Make an empty stage.

        Raises:
            PublishError: the output is a folder of its own, or the place cannot be written.
        """
        if self.out.exists() and not self.out.is_symlink():
            raise PublishError(
                say(
                    "{out} is a folder, and `publish: {{mode: generations}}` needs the name "
                    "for a link; move the folder away and build again",
                    out=self.out.name,
                )
            )
        self.make_stage()

    def replay(self) -> Published | None:
        """Forget a tree that a stopped run left half-made: nobody has seen it."""
        for left in self._trees.glob(".*"):
            shutil.rmtree(left, ignore_errors=True)
        return None

    def publish(self, changes: Sequence[Change], removals: Sequence[str]) -> Published:
        """Make a tree with the changes and switch to it.

        Raises:
            PublishError: the tree cannot be made; the one that is published stays.
        """
        if not changes and not removals:
            self.drop()
            return Published((), ())
        self._write_journal(changes, removals)
        base = _newest(self._trees)
        number = int(base.name) + 1 if base is not None else 1
        fresh = self._trees / f".{number}"
        try:
            shutil.rmtree(fresh, ignore_errors=True)
            fresh.mkdir(parents=True)
            published = self._fill(fresh, base, changes, set(removals))
            final = self._trees / str(number)
            fresh.rename(final)
            switch(self.out, final)
        except OSError as error:
            shutil.rmtree(fresh, ignore_errors=True)
            raise PublishError(
                say(
                    "cannot write the new generation: {error}; the one that is published stays",
                    error=reason_of(error),
                )
            ) from error
        self._prune()
        return published

    def leftovers(self, wanted: set[str]) -> list[str]:
        """Return the files of the newest tree that are not among these."""
        base = _newest(self._trees)
        return sorted(set(_files(base)) - wanted) if base is not None else []

    def note(self) -> Saying | None:
        """Return a sentence when the site was rolled back; else nothing."""
        newest = _newest(self._trees)
        shown = _shown(self.out)
        if newest is None or shown is None or shown.name == newest.name:
            return None
        return say(
            "{out} shows generation {shown} after a rollback; "
            "the next change publishes on from generation {newest}",
            out=self.out.name,
            shown=shown.name,
            newest=newest.name,
        )

    def _fill(
        self, fresh: Path, base: Path | None, changes: Iterable[Change], removals: set[str]
    ) -> Published:
        made: set[str] = {""}
        written: list[str] = []
        replaced: set[str] = set()
        for change in changes:
            make_folder(fresh, change.file.rpartition("/")[0], made)
            source = f"{self.stage}/{change.staged}"
            if base is not None and same_bytes(source, f"{base}/{change.file}"):
                continue
            os.replace(source, f"{fresh}/{change.file}")  # noqa: PTH105
            written.append(change.file)
            replaced.add(change.file)
        removed: list[str] = []
        for file in _files(base) if base is not None else ():
            if file in removals:
                removed.append(file)
            elif file not in replaced:
                make_folder(fresh, file.rpartition("/")[0], made)
                os.link(f"{base}/{file}", f"{fresh}/{file}")
        return Published(tuple(sorted(written)), tuple(sorted(removed)))

    def _prune(self) -> None:
        """Remove the oldest tree when there are too many; never the one that is shown."""
        trees = _numbered(self._trees)
        shown = _shown(self.out)
        if len(trees) > KEPT and (shown is None or trees[0].name != shown.name):
            shutil.rmtree(trees[0], ignore_errors=True)


def rollback(out: Path) -> str:
    """Switch back to the generation before the one that is shown; return its number.

    Raises:
        PublishError: there is none, or the output is not published by generations.
    """
    shown = _shown(out)
    if shown is None:
        raise PublishError(
            say(
                "{out} is not published by generations; "
                "`publish: {{mode: generations}}` in site.yaml keeps what a rollback needs",
                out=out.name,
            )
        )
    before = [tree for tree in _numbered(shown.parent) if int(tree.name) < int(shown.name)]
    if not before:
        raise PublishError(say("there is no generation before {shown}", shown=shown.name))
    try:
        switch(out, before[-1])
    except OSError as error:
        raise PublishError(
            say("cannot switch {out}: {error}", out=out.name, error=reason_of(error))
        ) from error
    return before[-1].name


def switch(out: Path, tree: Path) -> None:
    """Make the output a link to a tree, in one rename."""
    link = desk_of(out) / "link"
    with suppress(FileNotFoundError):
        link.unlink()
    link.symlink_to(os.path.relpath(tree, out.parent))
    link.replace(out)


def _shown(out: Path) -> Path | None:
    """Return the tree that readers see, or None when the output is no link to one."""
    if not out.is_symlink():
        return None
    tree = desk_of(out) / "trees" / out.readlink().name
    return tree if tree.is_dir() and tree.name.isdigit() else None


def _newest(trees: Path) -> Path | None:
    found = _numbered(trees)
    return found[-1] if found else None


def _numbered(trees: Path) -> list[Path]:
    return sorted((p for p in trees.glob("*") if p.name.isdigit()), key=lambda p: int(p.name))


def _files(tree: Path) -> Iterable[str]:
    """Yield the files of a tree, by paths below it."""
    for folder, _, names in os.walk(tree):
        inner = os.path.relpath(folder, tree).replace(os.sep, "/")
        for name in names:
            yield name if inner == "." else f"{inner}/{name}"
