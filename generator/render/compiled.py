"""Compiled templates, kept in the state: compiling the theme costs a tenth of a second."""

import sqlite3

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from generator.index.store import StateFault, Store


class Compiled(BytecodeCache):
    """Jinja's bytecode cache over a store, a locale apart: filters of constants are compiled in.

    A worker, which may not write, compiles again.
    """

    def __init__(self, store: Store, locale: str) -> None:
        self._store = store
        self._prefix = f"compiled/{locale}/"

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill a bucket, if its template was compiled before."""
        try:
            code = self._store.get(self._prefix + bucket.key)
        except StateFault:
            return
        if code is not None:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a compiled template."""
        if not self._store.readonly:
            try:
                self._store.put(self._prefix + bucket.key, bucket.bytecode_to_string())
            except sqlite3.Error:
                return
