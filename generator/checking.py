"""`khobor check`: the table of checks run over what people wrote by hand, told, listed or mended."""

import argparse
import json
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from msgspec.structs import replace

from generator.build.fixing import fix
from generator.build.prose_kept import Kept, holding_back, keep_told, look_at_prose, told_before
from generator.build.report import Report
from generator.checks.claims.telling import object_of
from generator.checks.claims.whole import judge_site
from generator.checks.setting import Weighed, weigh
from generator.checks.table import run_checks
from generator.content.frame import Content, read_content
from generator.content.source import read_source
from generator.diagnostics import (
    Diagnostic,
    Span,
    count_levels,
    in_order,
    print_diagnostics,
)


def read_prose(root: Path, *, whole: bool = False) -> Content | None:
    """Read a site with its prose; None when there is no site to speak of.

    Numbers are heard in records that speak of an incident, for in others nothing can be wrong; with
    `whole` in all.
    """
    content, _ = read_content(root, prose=True, whole=whole)
    return content


def check_prose(root: Path) -> Weighed:
    """Return what an editor is told of the prose of a site, and what the desk lets stand.

    Of files as they were the last time what was found then is told at once.
    """
    look = look_at_prose(root)
    kept = told_before(root, look)
    if kept is None:
        content = read_prose(root)
        if content is None:
            return Weighed([], [])
        kept = Kept(look.digest, list(_placed(root, content)), content.checks)
        keep_told(root, kept)
    return weigh(kept.found, kept.checks)


def _placed(root: Path, content: Content) -> Iterator[Diagnostic]:
    """Yield what the checks find, each with the line in which it stands."""

    @cache
    def lines(path: str) -> list[str]:
        source, _ = read_source(root, path)
        return source.lines if source is not None else []

    for found in run_checks(content):
        span = found.span
        here = "".join(lines(span.path)[span.line - 1 : span.line])
        yield replace(found, span=Span(span.path, span.line, span.column, here))


def print_mentions(content: Content, form: str) -> None:
    """Print every number, time and date with its verdict: objects in one JSON list, or a line each."""
    objects = [object_of(mention) for _, mention in judge_site(content)]
    if form == "json":
        print(json.dumps(objects, ensure_ascii=False, indent=1))
        return
    for one in objects:
        fact = f"  {one['fact']}" if one["fact"] else ""
        print(f"{one['path']}:{one['line']}:{one['column']}: {one['verdict']:11} {one['text']}{fact}  ({one['reason']})")  # fmt: skip


def print_relaxed(weighed: Weighed) -> None:
    """Print each place that the desk lets stand, with what was found there and why it stands."""
    for found, place in weighed.relaxed:
        span = found.span
        print(f"{span.path}:{span.line}:{span.column}: {found.code}: {found.message}")
        print(f"      = let stand: {place.reason} ({place.span.path}:{place.span.line})")


def add_check_options(command: argparse.ArgumentParser) -> None:
    """Add the options of `khobor check`."""
    for option, help in (
        (
            "--explain",
            "list every number, time and date of the texts with its verdict (--format json: as objects)",
        ),
        (
            "--relaxed",
            "list the places that the desk lets stand (checks.relax in site.yaml), each with its reason",
        ),
        (
            "--fix",
            "mend what can be mended without a thought: spellings of the house, double spaces",
        ),
    ):
        command.add_argument(option, action="store_true", help=help)
    command.add_argument(
        "--drift",
        action="store_true",
        help="list the translations that are behind their original, with what changed there",
    )
    command.add_argument(
        "--accept-translation",
        action="append",
        metavar="ID",
        help="note that the translations of this story (or ID.locale) are up to date (repeat for more)",
    )


def mend(root: Path) -> None:
    """Write into the files of a site what the checks know how to mend, and say what was done."""
    fixed = fix(root, check_prose(root).told)
    files = len({one.span.path for one in fixed.mended})
    print(f"mended: {len(fixed.mended)} in {files} file{'s' * (files != 1)}", file=sys.stderr)
    for one, why in fixed.left:
        print(
            f"{one.span.path}:{one.span.line}:{one.span.column}: {one.code} was not mended: {why}",
            file=sys.stderr,
        )


def finish_check(report: Report, options: argparse.Namespace, root: Path) -> int:
    """Print what `khobor check` is asked for; return 1 for an error in what is visible."""
    if options.drift:
        from generator.translating import print_drift  # noqa: PLC0415  # few runs ask for it

        print_drift(root, options.format)
        return 0 if report.sound else 1
    if options.explain and (content := read_prose(root, whole=True)) is not None:
        print_mentions(content, options.format)
        return 0 if report.sound else 1
    weighed = check_prose(root)
    if options.relaxed:
        print_relaxed(weighed)
        return 0
    report.diagnostics = in_order([*report.diagnostics, *weighed.told])
    report.blocking += holding_back(root, weighed.told)
    print_diagnostics(report.diagnostics, options.format)
    if options.format == "text":
        print(_summed(report, len(weighed.relaxed)), file=sys.stderr)
    return 0 if report.sound else 1


def _summed(report: Report, relaxed: int) -> str:
    counts = count_levels(report.diagnostics)
    found = ", ".join(f"{n} {level}{'s' * (n != 1)}" for level, n in counts.items() if n)
    held = counts["error"] - report.blocking
    more = f" ({held} of them in what is not published)" if held else ""
    fixable = sum(one.fix is not None for one in report.diagnostics)
    mended = f"; khobor check --fix mends {fixable}" if fixable else ""
    stand = f"; let stand by the desk: {relaxed}" if relaxed else ""
    return f"{found or 'no mistakes'}{more}{mended}{stand}"
