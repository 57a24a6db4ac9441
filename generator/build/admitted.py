"""What admission is given, and what it gives: plain values that travel between processes."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from generator.content.context import Context
from generator.index.entries import Entry
from generator.model.site import Site

Rows = list[tuple[str, bytes]]


class Desk(Struct, frozen=True, kw_only=True):
    """What admission needs besides the files: plain values that travel to a worker."""

    root: Path
    site: Site
    context: Context
    as_of: datetime
    drafts: bool


class Admitted(Struct, frozen=True):
    """A record's entry and the values to write: small ones, and texts."""

    entry: Entry
    also: tuple[str, ...]
    named: Rows
    bodies: Rows


def names_of(name: str, locales: Iterable[str]) -> list[str]:
    """Return the names of the values that a record may have in the state."""
    kind, _, id = name.partition("/")
    names = [f"entry/{name}", f"read/{name}", f"seen/{name}", f"corrections/{name}"]
    if kind == "story":
        names += [f"card/{id}/{locale}" for locale in locales]
    if kind == "incident":
        names += [f"head/{id}", f"tie/{id}", f"states/{id}", f"sources/{id}"]
    return names
