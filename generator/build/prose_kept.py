"""What `khobor check` told of the prose of a site, kept until a file changes: reading it takes a while.

A cache in the state folder of the checks, which may be deleted at any moment. A file that changed
shortly before it was written is not trusted to show a second change by its time.
"""

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct

from generator.build.signatures import COARSE_TICK_NS, engine, signatures_of
from generator.diagnostics import Diagnostic
from generator.digest import digest_bytes

_FILE = ".khobor/check/prose.json"
_READ = ("content", "site.yaml")


class Kept(Struct, frozen=True):
    """What was told, and of which files."""

    files: str
    told: list[Diagnostic]


class Look(Struct, frozen=True):
    """A digest of the names, sizes and times of all files that prose is read with; the newest time."""

    digest: str
    newest: int


def look_at_prose(site: Path) -> Look:
    """Look at a site's content and settings as they lie on the disk; no file is read."""
    found = sorted(signatures_of({name: site / name for name in _READ}).items())
    newest = max((time for _, (time, _, _) in found), default=0)
    return Look(digest_bytes(repr((engine(), found)).encode("utf-8", "surrogateescape")), newest)


def told_before(site: Path, look: Look) -> list[Diagnostic] | None:
    """Return what was told of these very files, or None."""
    file = site / _FILE
    try:
        kept = msgspec.json.decode(file.read_bytes(), type=Kept)
        written = file.stat().st_mtime_ns
    except (OSError, msgspec.MsgspecError):
        return None
    return (
        kept.told if kept.files == look.digest and look.newest + COARSE_TICK_NS < written else None
    )


def keep_told(site: Path, look: Look, told: Sequence[Diagnostic]) -> None:
    """Keep what was told of files as they were looked at; a disk that takes nothing is no mistake."""
    file = site / _FILE
    aside = file.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(msgspec.json.encode(Kept(look.digest, list(told))))
        aside.replace(file)
        return
    with suppress(OSError):
        aside.unlink()
