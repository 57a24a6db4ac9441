"""What a task read: keys, gathered while it works, and kept with what was computed once.

Owns no meaning: a key is a string that names something which can change. Whoever reads
something that can change says so here; whoever keeps a computed value keeps its keys too.
"""

from collections.abc import Callable, Hashable
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
