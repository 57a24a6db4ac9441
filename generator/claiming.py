"""`khobor check` on what people wrote by hand: numbers, times and dates, and sentences said twice."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from msgspec.structs import replace

from generator.build.prose_kept import keep_told, look_at_prose, told_before
from generator.checks.claims.telling import diagnostic_of, object_of
from generator.checks.claims.whole import judge_site
from generator.checks.repeats import check_repeats
from generator.content.frame import Content, read_content
from generator.content.source import read_source
from generator.diagnostics import Diagnostic, Span


def read_prose(root: Path, *, whole: bool = False) -> Content | None:
    """Read a site with its prose; None when there is no site to speak of.

    Numbers are heard in records that speak of an incident, for in others nothing can be wrong; with
    `whole` in all.
    """
    content, _ = read_content(root, prose=True, whole=whole)
    return content


def check_prose(root: Path) -> list[Diagnostic]:
    """Return what an editor is told of the prose of a site; of files as they were the last time at once."""
    look = look_at_prose(root)
    told = told_before(root, look)
    if told is None:
        content = read_prose(root)
        told = list(_diagnostics_of(root, content)) if content is not None else []
        keep_told(root, look, told)
    return told


def _diagnostics_of(root: Path, content: Content) -> Iterator[Diagnostic]:

    @cache
    def lines(path: str) -> list[str]:
        source, _ = read_source(root, path)
        return source.lines if source is not None else []

    for found in _found(content):
        span = found.span
        here = lines(span.path)[span.line - 1 : span.line]
        yield replace(found, span=Span(span.path, span.line, span.column, "".join(here)))


def _found(content: Content) -> Iterator[Diagnostic]:
    for record, mention in judge_site(content):
        if (found := diagnostic_of(record, mention)) is not None:
            yield found
    for record, sentences in content.prose.items():
        if not record.startswith("incident/"):  # updates may say the same again
            yield from check_repeats(record, sentences)


def print_mentions(content: Content, form: str) -> None:
    """Print every number, time and date with its verdict: objects in one JSON list, or a line each."""
    objects = [object_of(mention) for _, mention in judge_site(content)]
    if form == "json":
        print(json.dumps(objects, ensure_ascii=False, indent=1))
        return
    for one in objects:
        fact = f"  {one['fact']}" if one["fact"] else ""
        print(f"{one['path']}:{one['line']}:{one['column']}: {one['verdict']:11} {one['text']}{fact}  ({one['reason']})")  # fmt: skip
