"""What a task read: keys, gathered while it works, and kept with what was computed once.

Owns no meaning: a key is a string that names something which can change. Whoever reads
something that can change says so here; whoever keeps a computed value keeps its keys too.
"""

from array import array
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, TypeVar

V = TypeVar("V")
Memo = dict[Hashable, tuple[Any, frozenset[str]]]

MOST = 20_000
"""Values that one table remembers; the oldest goes first."""


class Trace:
    """The keys that the task at work has read so far."""

    __slots__ = ("_keys",)

    def __init__(self) -> None:
        self._keys: set[str] = set()

    def read(self, key: str) -> None:
        """Note that a key was read."""
        self._keys.add(key)

    def take(self) -> frozenset[str]:
        """Return the keys read since the last take, and begin anew."""
        taken = frozenset(self._keys)
        self._keys = set()
        return taken

    def memo(self, kept: Memo, name: Hashable, make: Callable[[], V]) -> V:
        """Return a value computed once; its keys count as read each time it is asked for."""
        found = kept.get(name)
        if found is None:
            outer, self._keys = self._keys, set()
            try:
                value = make()
                found = kept[name] = (value, frozenset(self._keys))
                if len(kept) > MOST:
                    kept.pop(next(iter(kept)))
            finally:
                self._keys = outer
        self._keys |= found[1]
        value_: V = found[0]
        return value_

    def gather(self, make: Callable[[], V]) -> tuple[V, frozenset[str]]:
        """Return a value with the keys that it read; they are the task's as well."""
        outer, self._keys = self._keys, set()
        try:
            value = make()
            return value, frozenset(self._keys)
        finally:
            self._keys |= outer

    def read_all(self, keys: frozenset[str]) -> None:
        """Note that all of some keys were read."""
        self._keys |= keys

    def apart(self, key: str, make: Callable[[], V]) -> V:
        """Return a value whose own reads are told by one key that stands for it."""
        outer, self._keys = self._keys, set()
        try:
            return make()
        finally:
            self._keys = outer
            self._keys.add(key)


class KeyTable:
    """The keys of several tasks, each written once; a task's own are places in the table.

    Tasks that are done one after another read much the same: what a process tells of a hundred
    pages is a tenth as long so.
    """

    __slots__ = ("_places",)

    def __init__(self) -> None:
        self._places: dict[str, int] = {}

    def places(self, keys: Iterable[str]) -> Sequence[int]:
        """Return the places of a task's keys; those that are new are put into the table."""
        known = self._places
        return array("I", [known.setdefault(key, len(known)) for key in keys])

    @property
    def names(self) -> list[str]:
        """The keys, by place."""
        return list(self._places)
