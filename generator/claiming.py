"""`khobor check` on what people wrote by hand: every number, time and date, and what is to be said of it."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from generator.checks.claims.judge import Mention
from generator.checks.claims.telling import Lines, diagnostic_of, object_of
from generator.checks.claims.whole import judge_site
from generator.content.frame import read_content
from generator.content.source import read_source
from generator.diagnostics import Diagnostic

Told = list[tuple[str, Mention]]


def mentions_of(root: Path, *, whole: bool = False) -> Told:
    """Return the mentions of a site with the name of each one's record, by place.

    Those of records without an incident, of which nothing can be wrong, only where the `whole` site
    is asked for.
    """
    content, _ = read_content(root, prose=True, whole=whole)
    return list(judge_site(content)) if content is not None else []


def diagnostics_of(root: Path, told: Told) -> Iterator[Diagnostic]:
    """Yield what an editor is told."""
    lines = _lines_of(root)
    for record, mention in told:
        found = diagnostic_of(record, mention, lines)
        if found is not None:
            yield found


def print_mentions(told: Told, form: str) -> None:
    """Print every mention with its verdict: objects in one JSON list, or a line each."""
    objects = [object_of(mention) for _, mention in told]
    if form == "json":
        print(json.dumps(objects, ensure_ascii=False, indent=1))
        return
    for one in objects:
        fact = f"  {one['fact']}" if one["fact"] else ""
        print(f"{one['path']}:{one['line']}:{one['column']}: {one['verdict']:11} {one['text']}{fact}  ({one['reason']})")  # fmt: skip


def _lines_of(root: Path) -> Lines:
    @cache
    def lines(path: str) -> list[str]:
        source, _ = read_source(root, path)
        return source.lines if source is not None else []

    def line(path: str, number: int) -> str:
        found = lines(path)
        return found[number - 1] if 0 < number <= len(found) else ""

    return line
