"""Why an output file is as it is: what it read, and where what it shows stands.

Reads the state and changes nothing in it.
"""

from msgspec import Struct

from generator.index.ledger import Ledger, Task
from generator.index.plan import OUT
from generator.index.store import Store
from generator.model.incident import Incident
from generator.model.publication import Release


class Explained(Struct, frozen=True):
    """An output file: what it is, its digest, the keys that it read, those that changed since.

    `due` is True when it is to be made again whatever its keys say.
    """

    file: str
    kind: str
    owner: str
    locale: str
    digest: str
    keys: tuple[str, ...]
    pending: tuple[str, ...]
    due: bool


def explain(store: Store, file: str) -> Explained | None:
    """Return what is known of an output file; None when it is none."""
    ledger = Ledger(store)
    task = ledger.named(OUT + file)
    if task is None:
        return None
    spec = task.spec
    read = tuple(ledger.reads_of(task.id))
    changed = set(ledger.pending())
    return Explained(
        file=file,
        kind=spec.kind if spec else "copy",
        owner=spec.owner if spec else "",
        locale=spec.locale if spec else "",
        digest=task.digest,
        keys=read,
        pending=tuple(key for key in read if key in changed),
        due=task.id in ledger.dirty(),
    )


def fanout(store: Store, count: int) -> list[tuple[str, int]]:
    """Return the keys that most files and checks read, with how many, heaviest first."""
    return Ledger(store).fanout(count)


def release_of(store: Store, file: str) -> Release | None:
    """Return the release of the story, page or incident that an output file shows, or None."""
    task: Task | None = Ledger(store).named(OUT + file)
    if task is None or task.spec is None:
        return None
    kind, owner, locale = task.spec.kind, task.spec.owner, task.spec.locale
    if kind == "incident":
        record: Incident | None = store.get(f"seen/incident/{owner}")
        return Release(state=record.state, embargo=record.embargo) if record else None
    if kind not in ("story", "page"):
        return None
    version = store.get(f"{kind}/{owner}/{locale}", table="bodies")
    found: Release | None = version.release if version is not None else None
    return found
