"""The paths that a run is told of (`--changed`): each is there, or was read by a run before.

Owns which files went away lately, so that a run may be told twice of one that was deleted.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from generator.build.refused import PublishError
from generator.diagnostics import nearest
from generator.index.store import Store
from generator.saying import Saying, say

_WENT = "meta/went"
_REMEMBERED = 2_000
"""So many names of files that went away are kept, the last ones."""


class NoSuchPath(PublishError):
    """A path that was named is not there and was never read; the message is for who wrote the command."""


def refuse_unknown(store: Store, site: Path, paths: Iterable[str]) -> None:
    """Raise where a path below the site's folder is neither there nor was read before.

    Raises:
        NoSuchPath: it would look as if there were no mistakes in it.
    """
    for path in paths:
        if not os.path.lexists(site / path) and not _was_read(store, path):
            raise NoSuchPath(
                say(
                    "--changed: there is no such file: {path}{near}; one that was deleted can be named if a run before has read it",
                    path=path,
                    near=_near(site, path),
                )
            )


def note_gone(store: Store, names: Iterable[str]) -> None:
    """Note the names of files that went away."""
    if names := list(names):
        store.put(_WENT, (*(store.get(_WENT) or ()), *names)[-_REMEMBERED:])


def _was_read(store: Store, path: str) -> bool:
    below = (path, path + "/", path + "0")  # the sign after the slash
    query = "SELECT 1 FROM sources WHERE name = ? OR name > ? AND name < ? LIMIT 1"
    if store.rows(query, *below):
        return True
    return any(name == path or name.startswith(path + "/") for name in store.get(_WENT) or ())


def _near(site: Path, path: str) -> str | Saying:
    """Return ` (did you mean "x"?)` for what lies where the path stops being one."""
    parts = path.split("/")
    there = 0
    while (site / "/".join(parts[: there + 1])).exists():
        there += 1
    known: list[str] = []
    with suppress(OSError):
        known = ["/".join((*parts[:there], name)) for name in os.listdir(site / "/".join(parts[:there]))]  # noqa: PTH208  # names are all that is asked  # fmt: skip
    return nearest("/".join(parts[: there + 1]), sorted(known))
