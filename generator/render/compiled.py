"""Templates from their folders, compiled once for all languages and kept so in the state.

Compiling the theme costs a third of a second; a run that has it in its state compiles only what
changed.
"""

import marshal
import os
import sqlite3
from collections.abc import MutableMapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import BaseLoader, Environment, Template, TemplateNotFound
from jinja2.loaders import split_template_path

from generator.digest import digest_bytes
from generator.index.store import StateFault, Store
from generator.render.compiling import Filters, code_of, own_filters


class Compiled(BaseLoader):
    """Loads templates for all environments of a run, which have filters of the same names.

    It looks in folders, and nowhere that a symbolic link in one leads to. A worker, which may
    not write to the state, compiles for itself what is not there.
    """

    def __init__(self, folders: list[Path], store: Store | None = None) -> None:
        self._folders = folders
        self._inside = tuple(f"{folder.resolve()}{os.sep}" for folder in folders)
        self._store = store
        self._filters: Filters = ()
        self._loaded: dict[str, CodeType] = {}

    def load(
        self, environment: Environment, name: str, globals: MutableMapping[str, Any] | None = None
    ) -> Template:
        """Load a template.

        Raises:
            TemplateNotFound: no folder has it.
            TemplateSyntaxError: it is no template.
        """
        code = self._loaded.get(name)
        if code is None:
            code = self._loaded[name] = self._code(environment, name)
        return environment.template_class.from_code(
            environment, code, {} if globals is None else globals
        )

    def _code(self, environment: Environment, name: str) -> CodeType:
        file = self._file(name)
        text = file.read_text("utf-8")
        filters = self._filters = self._filters or own_filters(environment)
        key = f"compiled/{file}"
        digest = digest_bytes(f"{filters}\0{name}\0{text}".encode())
        kept = self._kept(key)
        if kept is not None and kept[0] == digest:
            return _loaded(kept[1])
        code = code_of(text, name, str(file), filters)
        if self._store is not None and not self._store.readonly:
            with suppress(sqlite3.Error):
                self._store.put(key, (digest, marshal.dumps(code)))
        return code

    def _file(self, name: str) -> Path:
        inner = "/".join(split_template_path(name))
        for folder in self._folders:
            file = folder / inner
            if not os.path.isfile(file):  # noqa: PTH113  # Path takes three times as long
                continue
            real = os.path.realpath(file)
            if not real.startswith(self._inside):
                raise TemplateNotFound(name, f"{name} is a link that leaves the templates folder")
            return file
        places = ", ".join(repr(str(folder)) for folder in self._folders)
        which = "path" if len(self._folders) == 1 else "paths"
        raise TemplateNotFound(name, f"{name!r} not found in search {which}: {places}")

    def _kept(self, key: str) -> tuple[str, bytes] | None:
        if self._store is None:
            return None
        with suppress(StateFault):
            kept: tuple[str, bytes] | None = self._store.get(key)
            return kept
        return None


@lru_cache(maxsize=256)
def _loaded(data: bytes) -> CodeType:
    """Return the code that was kept: once for all builds of a process."""
    code: CodeType = marshal.loads(data)  # noqa: S302  # its sum shows that it is our own
    return code
