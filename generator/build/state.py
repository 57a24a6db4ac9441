"""The state folder of one output: opened whole, or started clean with a word on why.

Owns what makes a state usable: written by this tool, closed by the run that wrote it (or left
by one that was stopped, and then looked through), altered by nobody since.
"""

import json
import shutil
import sqlite3
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from generator.build.signatures import signature_of
from generator.build.sources import look_again
from generator.digest import SHORT, digest_bytes
from generator.index.store import StateFault, Store
from generator.saying import Saying, say

_FILE = "state.db"
_ASKED = "--clean"
_SEAL = "seal.json"
_OPEN = "open"
CHECK_FOLDER = ".khobor/check"
"""The state of the checks, which publish nothing."""
UNSOUND = "meta/unsound"
"""There while what is visible has an error: a run that finds no file changed tells it again."""


class State(Struct):
    """An open state. `fresh` is True when it holds nothing yet; `notes` say why."""

    folder: Path
    store: Store
    fresh: bool
    notes: list[Saying]

    def close(self) -> None:
        """Close the state and seal it, so that the next run can trust it."""
        self.store.close()
        with suppress(OSError):  # an unsealed state is looked through by the next run
            _write_seal(self.folder, list(signature_of(self.folder / _FILE) or ()))


def folder_of(site: Path, out: Path) -> Path:
    """Return the state folder of an output folder."""
    place = out.parent.resolve() / out.name  # the name itself may be a link to a generation
    key = digest_bytes(str(place).encode("utf-8", "surrogateescape"))[:SHORT]
    return site / ".khobor" / key


def state_file(folder: Path) -> Path:
    """Return the file in which a state folder keeps its state."""
    return folder / _FILE


def open_state(folder: Path, engine: str, *, clean: bool) -> State:
    """Open the state in a folder, or start a clean one."""
    why = say(_ASKED) if clean else _why_not(folder, engine)
    if not why:
        try:
            store = Store(folder / _FILE)
            if _read_seal(folder) == _OPEN:
                if not _is_whole(store):
                    store.close()
                    raise StateFault("the run that wrote it was stopped half-way through a page")
                look_again(store)
            _write_seal(folder, _OPEN)
            return State(folder, store, False, [])
        except StateFault as fault:
            why = say("the state could not be read ({fault})", fault=fault)
    return start_clean(folder, engine, why)


def start_clean(folder: Path, engine: str, why: Saying) -> State:
    """Forget what a state folder holds and start anew."""
    there = (folder / _FILE).exists()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    store = Store(folder / _FILE)
    store.put("meta/engine", engine)
    _write_seal(folder, _OPEN)
    notes = [say("started clean: {why}", why=why)] if there and why.template != _ASKED else []
    return State(folder, store, True, notes)


def _why_not(folder: Path, engine: str) -> Saying | None:
    """Return why a state cannot be used, or None."""
    file = folder / _FILE
    if not file.is_file():
        return say("there is no state yet")
    seal = _read_seal(folder)
    if seal != _OPEN and seal != list(signature_of(file) or ()):
        return say("the state was altered by something else than a build")
    try:
        store = Store(file)
        try:
            if store.get("meta/engine") != engine:
                return say("the state is of another version of khobor, of Python or of a library")
        finally:
            store.close()
    except (StateFault, sqlite3.Error) as fault:
        return say("the state could not be read ({fault})", fault=fault)
    if seal != _OPEN:
        _write_seal(folder, list(signature_of(file) or ()))
    return None


def _is_whole(store: Store) -> bool:
    try:
        return bool(store.base.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False


def _read_seal(folder: Path) -> object:
    try:
        return json.loads((folder / _SEAL).read_text("utf-8"))
    except (OSError, ValueError):
        return None


def _write_seal(folder: Path, seal: object) -> None:
    (folder / _SEAL).write_text(json.dumps(seal), "utf-8")
