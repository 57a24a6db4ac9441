"""What a run leaves for the next: answers, who asked for patience, and runs that met nobody.

Owns the file, a cache. Never decides what is believed.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from generator.outside.answer import Known, Second
from generator.outside.patience import Busy, Rest
from generator.saying import Value, reason_of

_FILE = ".khobor/links/answers.json"
"""Beside the states of builds and checks, which are begun anew for reasons that spoil no answer."""
_Row = TypeVar("_Row")


class Silence(Struct, frozen=True):
    """In how many runs in a row nobody at all was met, and since when."""

    runs: int = 0
    since: Second = 0.0


class Kept(Struct, frozen=True):
    """The file: answers and wishes for patience by address, rests by host."""

    answers: dict[str, Known] = {}
    busy: dict[str, Busy] = {}
    rests: dict[str, Rest] = {}
    silence: Silence = Silence()

    def last_asked(self, address: str) -> float:
        """Return the second in which an address was asked last; before all others where it never was."""
        times = [
            one.at for one in (self.answers.get(address), self.busy.get(address)) if one is not None
        ]
        return max(times, default=float("-inf"))


def read_kept(site: Path) -> Kept:
    """Return what runs before left; nothing where the file is not there, or spoilt."""
    try:
        return msgspec.json.decode((site / _FILE).read_bytes(), type=Kept)
    except (OSError, msgspec.MsgspecError, ValueError, RecursionError):
        return Kept()


def forget(site: Path) -> None:
    """Forget what runs before left."""
    with suppress(OSError):
        (site / _FILE).unlink()


def keep(site: Path, began: Kept, own: Kept) -> Value:
    """Write what a run knows, beside what another has learnt since this one began.

    Returns why it could not be written, or an empty string: a disk that takes nothing is no mistake.
    """
    there = read_kept(site)
    whole = Kept(
        _joined(began.answers, own.answers, there.answers),
        _joined(began.busy, own.busy, there.busy),
        _joined(began.rests, own.rests, there.rests),
        own.silence,
    )
    file = site / _FILE
    aside = file.with_suffix(f".{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(msgspec.json.encode(whole))
        aside.replace(file)
    except OSError as error:
        with suppress(OSError):
            aside.unlink()
        return reason_of(error)
    return ""


def _joined(
    began: Mapping[str, _Row], own: Mapping[str, _Row], there: Mapping[str, _Row]
) -> dict[str, _Row]:
    """Return own rows, and those that another run changed and this one did not touch."""
    theirs = {
        key: row
        for key, row in there.items()
        if began.get(key) != row and own.get(key) == began.get(key)
    }
    return dict(sorted({**own, **theirs}.items()))
