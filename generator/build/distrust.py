"""What a stopped run may have published without noting it: trusted no more.

Its journal names the files. A key that comes back to what it was when the state was last noted
would else hide that the output has gone on.
"""

from collections.abc import Iterable

from generator.digest import digest_file
from generator.index.ledger import Ledger
from generator.index.plan import MEDIA, OUT
from generator.index.store import Store

_UNKNOWN = "?"
"""The digest of a file whose bytes nobody noted: no bytes have it."""


def distrust(store: Store, changed: Iterable[str], removed: Iterable[str]) -> None:
    """Render files again whatever their keys say, and forget that others were to be removed.

    A file that the state does not know leaves the output, unless a record wants it by then.
    """
    ledger, base = Ledger(store), store.base
    store.begin()
    total: int = store.get("meta/total") or 0
    due: set[str] = store.get("meta/media-due") or set()
    for file in changed:
        task = ledger.named(OUT + file)
        if task is None:
            total += _take_away(store, file)
            continue
        total -= digest_file(file, task.digest) if task.digest else 0
        total += digest_file(file, _UNKNOWN)
        dirty = task.spec is not None
        base.execute(
            "UPDATE tasks SET digest = ?, dirty = max(dirty, ?) WHERE id = ?",
            (_UNKNOWN, dirty, task.id),
        )
        if task.source.startswith(MEDIA):
            due.add(task.source.removeprefix(MEDIA))
    for file in removed:
        row = base.execute("SELECT digest FROM gone WHERE file = ?", (file,)).fetchone()
        if row is not None:
            total -= digest_file(file, row[0])
            base.execute("DELETE FROM gone WHERE file = ?", (file,))
    store.put("meta/total", total)
    store.put("meta/media-due", due)
    store.put("meta/assets-copied", None)
    store.commit()


def _take_away(store: Store, file: str) -> int:
    """Have a file removed by the next run; return by how much the sum over all files grows."""
    row = store.base.execute("SELECT digest FROM gone WHERE file = ?", (file,)).fetchone()
    store.base.execute("INSERT OR REPLACE INTO gone VALUES (?, ?)", (file, _UNKNOWN))
    return digest_file(file, _UNKNOWN) - (digest_file(file, row[0]) if row else 0)
