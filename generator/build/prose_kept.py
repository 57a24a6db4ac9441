"""What `khobor check` told of the prose of a site, kept until a file changes: reading it takes a while.

A cache in the state folder of the checks, which may be deleted at any moment. A file that changed
shortly before it was written is not trusted to show a second change by its time.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct

from generator.build.signatures import COARSE_TICK_NS, engine, signatures_of
from generator.build.state import state_file
from generator.diagnostics import Diagnostic
from generator.digest import digest_bytes
from generator.index.entries import Entry
from generator.index.store import Store
from generator.model.checking import CheckSetting

_FOLDER = ".khobor/check"
_FILE = f"{_FOLDER}/prose.json"
_READ = ("content", "site.yaml")


class Kept(Struct, frozen=True):
    """What was found in which files, and what the desk had decided of the checks."""

    files: str
    found: list[Diagnostic]
    checks: CheckSetting


class Look(Struct, frozen=True):
    """A digest of the names, sizes and times of all files that prose is read with; the newest time."""

    digest: str
    newest: int


def look_at_prose(site: Path) -> Look:
    """Look at a site's content and settings as they lie on the disk; no file is read."""
    found = sorted(signatures_of({name: site / name for name in _READ}).items())
    newest = max((time for _, (time, _, _) in found), default=0)
    return Look(digest_bytes(repr((engine(), found)).encode("utf-8", "surrogateescape")), newest)


def told_before(site: Path, look: Look) -> Kept | None:
    """Return what was found in these very files, or None."""
    file = site / _FILE
    try:
        kept = msgspec.json.decode(file.read_bytes(), type=Kept)
        written = file.stat().st_mtime_ns
    except (OSError, msgspec.MsgspecError):
        return None
    known = kept.files == look.digest and look.newest + COARSE_TICK_NS < written
    return kept if known else None


def keep_told(site: Path, kept: Kept) -> None:
    """Keep what was found in files as they were looked at; a disk that takes nothing is no mistake."""
    file = site / _FILE
    aside = file.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(msgspec.json.encode(kept))
        aside.replace(file)
        return
    with suppress(OSError):
        aside.unlink()


def holding_back(site: Path, told: Iterable[Diagnostic]) -> int:
    """Return how many of these faults hold a build back: errors of records that are visible.

    What is visible is asked of the state that `khobor check` leaves.
    """
    errors = [one for one in told if one.level == "error"]
    if not errors:
        return 0
    store = Store(state_file(site / _FOLDER), readonly=True)
    try:
        entries: list[Entry | None] = [store.get(f"entry/{one.record}") for one in errors]
    finally:
        store.close()
    pairs = zip(entries, errors, strict=True)
    return sum(entry is not None and entry.holds_back(one) for entry, one in pairs)
