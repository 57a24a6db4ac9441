"""The source files as the last finished look found them, a row each in the state.

Owns which files differ from then. A run that is told what changed reads the rows of those files
alone, so that it costs the same in an archive of any size.
"""

import marshal
import time
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from msgspec import Struct

from generator.build.named import note_gone
from generator.build.signatures import (
    Signature,
    Signatures,
    is_source,
    remembered,
    signature_of,
    signatures_of,
    source_roots,
)
from generator.digest import digest_bytes
from generator.index.store import Store
from generator.render.theme import shipped

_LOOKED = "meta/looked"
_DUE = "meta/look-due"
"""There while a run that was told what changed came to no end: what it was told is looked for."""
_SUM = "meta/looked-sum"
"""The digest of all rows, where the last look saw every file and may trust each: one value to
compare in place of reading twenty thousand rows."""


class Seen(Struct, frozen=True):
    """What a look at the files found.

    `differing` has the files that are other than before, None for one that is gone; with
    `everything` all of them may be. `names` is True when a file came or went. `at` is when the
    look began, in nanoseconds: what was young then may have changed since without a new time.
    """

    differing: Mapping[str, Signature | None]
    everything: bool
    names: bool
    at: int
    whole: Signatures | None = None
    """All files, when the look was at all."""

    @property
    def changed(self) -> Collection[str] | None:
        """The files that may have changed; None when it is all of them."""
        return None if self.everything else self.differing.keys()


def is_looked(store: Store) -> bool:
    """Return True when a run has finished looking at everything once."""
    return store.get(_LOOKED) is not None


def look_again(store: Store) -> None:
    """Have the next run look at everything, whatever it is told: this one came to no end."""
    store.put(_DUE, value=True)


def is_look_due(store: Store) -> bool:
    """Return True when an earlier run may have been told of a change that it did not keep."""
    return store.get(_DUE) is not None


def look_at_all(store: Store, site: Path) -> Seen:
    """Look at every source of a site."""
    at = time.time_ns()
    roots = source_roots(
        site, {"shipped-templates": shipped("templates"), "shipped-locales": shipped("locales")}
    )
    now = signatures_of(roots)
    if not is_looked(store):
        return Seen(now, True, True, at, now)
    if store.get(_SUM) == _sum_of(now):
        return Seen({}, False, False, at, now)
    old = {row[0]: row[1:] for row in store.rows("SELECT name, time, size, inode FROM sources")}
    differing = {} if old == now else {name: now.get(name) for name, _ in old.items() ^ now.items()}
    return _seen(differing, old, at, now)


def look_at(store: Store, site: Path, paths: Iterable[str]) -> Seen:
    """Look at some files and folders alone, given as paths below the site's folder.

    `.` is everything; what is no source is passed over.
    """
    paths = set(paths)
    if "." in paths:
        return look_at_all(store, site)
    at = time.time_ns()
    old: dict[str, Signature] = {}
    now: dict[str, Signature] = {}
    for path in filter(is_source, paths):
        place = site / path
        old |= _below(store, path)
        if place.is_dir():
            now |= signatures_of({path: place})
        elif (signature := signature_of(place)) is not None:
            now[path] = signature
    return _seen({name: now.get(name) for name, _ in old.items() ^ now.items()}, old, at)


def keep(store: Store, seen: Seen) -> None:
    """Note what a look found, so that the next one compares with it."""
    gone = [(name,) for name, signature in seen.differing.items() if signature is None]
    store.base.executemany("DELETE FROM sources WHERE name = ?", gone)
    note_gone(store, (name for (name,) in gone))
    there = {name: s for name, s in seen.differing.items() if s is not None}
    trusted = remembered(there, seen.at)
    store.base.executemany(
        "INSERT OR REPLACE INTO sources VALUES (?, ?, ?, ?)",
        ((name, *s) for name, s in trusted.items()),
    )
    whole = seen.whole if trusted == there else None
    store.put(_SUM, None if whole is None else _sum_of(whole))
    store.put(_DUE, None)
    if seen.everything:
        store.put(_LOOKED, True)


def _seen(
    differing: dict[str, Signature | None],
    old: Mapping[str, Signature],
    at: int,
    whole: Signatures | None = None,
) -> Seen:
    names = any(name not in old or now is None for name, now in differing.items())
    return Seen(differing, False, names, at, whole)


def _sum_of(signatures: Signatures) -> str:
    """Return the digest of signatures in the order in which they were found.

    Another order is another sum, and then the rows are read: slower, never wrong.
    """
    return digest_bytes(marshal.dumps(signatures, 2))


def _below(store: Store, path: str) -> dict[str, Signature]:
    """Return the rows of a file, or of all files in a folder."""
    rows = store.rows(
        "SELECT name, time, size, inode FROM sources WHERE name = ? OR name > ? AND name < ?",
        path,
        path + "/",
        path + "0",  # the sign after the slash
    )
    return {row[0]: row[1:] for row in rows}
