"""Files of which the state is not sure: a run that was stopped had begun to publish them.

Its state was never committed, so a later run may believe in what the stopped one has replaced. Such
files are written again, and those that nobody wants leave.
"""

from collections.abc import Iterable

from generator.digest import digest_file
from generator.index.ledger import Ledger
from generator.index.plan import OUT
from generator.index.store import Store


def doubt(store: Store, files: Iterable[str]) -> None:
    """Forget what is published at files, so that the next run writes or removes them."""
    ledger = Ledger(store)
    store.begin()
    total: int = store.get("meta/total") or 0
    due: set[str] = store.get("meta/media-due") or set()
    for file in files:
        task = ledger.named(OUT + file)
        if task is None:
            store.base.execute("INSERT OR IGNORE INTO gone VALUES (?, '')", (file,))
            continue
        total -= digest_file(file, task.digest) if task.digest else 0
        dirty = task.spec is not None
        store.base.execute(
            "UPDATE tasks SET digest = '', dirty = ? WHERE id = ?", (int(dirty), task.id)
        )
        if task.source == "media":
            due.add(file)
    store.put("meta/total", total)
    store.put("meta/media-due", due)
    store.put("meta/assets-copied", None)
    store.commit()
