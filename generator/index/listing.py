"""Sorted lists of the index, and what of one may be asked: each answer is a key of its own.

Owns the answers and their digests, so that a page that saw nine stories is not touched by the
tenth. The build asks the same functions for the digests before and after a change.
"""

from collections.abc import Sequence
from typing import Any

from generator.model.page import SITEMAP_LIMIT
from generator.packing import digest_value

Rows = Sequence[tuple[Any, ...]]
WINDOW = 24
"""How many older stories of each shared term a story is related to at most."""
LINEAGE_WINDOW = 60


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
