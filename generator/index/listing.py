"""Sorted lists of the index, and what of one may be asked: each answer is a key of its own.

Owns the answers and their digests, so that a page that saw nine stories is not touched by the
tenth. The build asks the same functions for the digests before and after a change.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from generator.index import keys
from generator.model.page import SITEMAP_LIMIT
from generator.packing import digest_value
from generator.trace import Trace

Rows = Sequence[tuple[Any, ...]]
WINDOW = 24
"""How many older stories of each shared term a story is related to at most."""
LINEAGE_WINDOW = 60


class Listing:
    """A sorted list of stories; each question is noted as a key of its own."""

    __slots__ = ("_name", "_rows", "_trace")

    def __init__(self, trace: Trace, name: str, rows: Rows) -> None:
        self._trace = trace
        self._name = name
        self._rows = rows

    def __len__(self) -> int:
        self._note("count")
        return len(self._rows)

    def places(self, start: int = 0, end: int | None = None) -> list[tuple[str, str]]:
        """Return the ids and locales of a stretch, newest first."""
        self._note(f"{start}:{'' if end is None else end}")
        return [row[1:3] for row in self._rows[start:end]]

    def others(self, but: set[str], count: int) -> list[tuple[str, str]]:
        """Return the ids and locales of the newest but those with some ids."""
        rows = [row for row in self.newest(count + len(but)) if row[1] not in but][:count]
        return [row[1:3] for row in rows]

    def months(self) -> tuple[str, ...]:
        """Return the months that the list reaches into, newest first."""
        self._note("months")
        return tuple(sorted({row[3] for row in self._rows}, reverse=True))

    def stamp(self) -> float | None:
        """Return the second of the newest publication or update, or None."""
        self._note("stamp")
        return max((row[4] for row in self._rows), default=None)

    def newest(self, count: int) -> Rows:
        """Return the newest rows, each as a `Posting`."""
        self._note(f"0:{count}")
        return self._rows[:count]

    def older(self, place: tuple[float, str]) -> Rows:
        """Return the stories just older than a place. The asker notes `keys.near`."""
        rows = self._rows
        at = bisect_left(rows, place)
        at += at < len(rows) and rows[at][:2] == place
        return rows[at : at + WINDOW]

    def _note(self, what: str) -> None:
        self._trace.read(keys.seen(self._name, what))


def answer(rows: Rows, what: str) -> Any:
    """Return what was asked of a list.

    `count`; `files` (of a sitemap); `months` (the archives that it reaches into, newest first); `stamp` (the second of
    its newest publication or update, or None); `a:b` (a stretch, as ids and locales);
    `rows a:b` (a stretch, whole).
    """
    if what == "count":
        return len(rows)
    if what == "files":
        return -(-len(rows) // SITEMAP_LIMIT)
    if what == "months":
        return tuple(sorted({row[3] for row in rows}, reverse=True))
    if what == "stamp":
        return max((row[4] for row in rows), default=None)
    whole = what.startswith("rows ")
    start, _, end = what.removeprefix("rows ").partition(":")
    part = rows[int(start) : int(end) if end else None]
    return tuple(tuple(row) if whole else tuple(row[1:3]) for row in part)


def answer_digest(rows: Rows, what: str) -> str:
    """Return the digest of an answer; that of an empty list is no digest at all."""
    return digest_value(answer(rows, what)) if rows else ""


def moved(old: Rows, new: Rows) -> list[tuple[float, str]]:
    """Return the places (row beginnings) that stand in one of two lists and not in the other."""
    before, after = {row[:2] for row in old}, {row[:2] for row in new}
    return sorted(before ^ after)
