"""What makes many small builds in one process cheap, and changes nothing that they make."""

from typing import Any

import jinja2
import pytest

from generator.render import templates

_Key = tuple[str, str | None, str | None, tuple[str, ...], str]


def remember_templates(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read, parse and compile a template's text once for each language, and not once for each build.

    The key has the text itself. No template folds a filter over a constant, so the code does
    not depend on anything else.
    """
    known: dict[_Key, Any] = {}
    trees: dict[str, Any] = {}
    parse = jinja2.Environment.parse

    def parse_once(self: jinja2.Environment, source: str) -> Any:
        if source not in trees:
            trees[source] = parse(self, source)
        return trees[source]

    real = jinja2.Environment.compile

    def compile(  # the name is Jinja's
        self: jinja2.Environment,
        source: Any,
        name: str | None = None,
        filename: str | None = None,
        raw: bool = False,
        defer_init: bool = False,
    ) -> Any:
        if raw or not isinstance(source, str):
            return real(self, source, name, filename, raw, defer_init)
        key = (source, name, filename, *map(str, self.globals.get("quotes", ())))
        if key not in known:
            known[key] = real(self, source, name, filename, raw, defer_init)
        return known[key]

    sources: dict[tuple[str, str], Any] = {}
    read = templates._read

    def read_once(environment: Any, path: str, data: bytes, digest: str, told: list[Any]) -> Any:
        key = (path, digest)
        if key not in sources:
            before = len(told)
            source = read(environment, path, data, digest, told)
            if len(told) > before:
                return source  # what is said of it is said at each build
            sources[key] = source
        return sources[key]

    monkeypatch.setattr(templates, "_read", read_once)
    monkeypatch.setattr(jinja2.Environment, "compile", compile)
    monkeypatch.setattr(jinja2.Environment, "parse", parse_once)
