"""`khobor check`: the table of checks run over what people wrote by hand, told, listed or mended."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
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
from generator.content.stored import Stored
from generator.diagnostics import (
    Diagnostic,
    Span,
    in_order,
)
from generator.l10n.desk import DESK_ENGLISH, Teller
from generator.options import desk_of, refuse
from generator.saying import say
from generator.summing import mended_in, print_told, summed


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


def print_mentions(content: Content, form: str, desk: Teller, stored: Stored) -> None:
    """Print every number, time and date with its verdict: objects in one JSON list, or a line each."""
    objects = [
        {**object_of(mention, desk), "column": stored.span(span).column}
        for _, mention in judge_site(content)
        for span in (mention.sentence.span(mention.start),)
    ]
    if form == "json":
        print(json.dumps(objects, ensure_ascii=False, indent=1))
        return
    for one in objects:
        fact = f"  {one['fact']}" if one["fact"] else ""
        print(f"{one['path']}:{one['line']}:{one['column']}: {desk.tell(str(one['verdict'])):11} {one['text']}{fact}  ({one['reason']})")  # fmt: skip


def print_relaxed(weighed: Weighed, desk: Teller, stored: Stored) -> None:
    """Print each place that the desk lets stand, with what was found there and why it stands."""
    for one, place in weighed.relaxed:
        span = stored.span(one.span)
        (found,) = desk.told([one])
        print(f"{span.path}:{span.line}:{span.column}: {found.code}: {found.message}")
        where = f"{place.span.path}:{place.span.line}"
        stands = say("let stand: {reason} ({place})", reason=place.reason, place=where)
        print(f"      = {desk.tell(stands)}")


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
        "--report",
        metavar="FILE",
        help="write every sentence with its verdicts and findings into one HTML file",
    )


def asked_of(options: argparse.Namespace, root: Path) -> Teller:
    """Return who tells, before anything is read; ends the program where what is asked cannot be."""
    desk = desk_of(options) or DESK_ENGLISH
    if options.report:
        from generator.reporting import refuse_report  # noqa: PLC0415  # few runs ask for it

        if options.explain or options.relaxed:
            refuse("--report goes without --explain and --relaxed")
        refuse_report(root, options.report)
    return desk


def mend(root: Path, desk: Teller = DESK_ENGLISH) -> None:
    """Write into the files of a site what the checks know how to mend, and say what was done."""
    fixed = fix(root, check_prose(root).told)
    files = len({one.span.path for one in fixed.mended})
    print(desk.tell(mended_in(len(fixed.mended), files)), file=sys.stderr)
    for one, why in fixed.left:
        left = say("{code} was not mended: {why}", code=one.code, why=desk.tell(why))
        print(
            f"{one.span.path}:{one.span.line}:{one.span.column}: {desk.tell(left)}",
            file=sys.stderr,
        )


def finish_check(
    report: Report,
    options: argparse.Namespace,
    root: Path,
    desk: Teller = DESK_ENGLISH,
    changed: Sequence[str] = (),
) -> int:
    """Print what `khobor check` is asked for; return 1 for an error in what is visible."""
    if options.explain and (content := read_prose(root, whole=True)) is not None:
        print_mentions(content, options.format, desk, Stored(root))
        return 0 if report.sound else 1
    weighed = check_prose(root)
    if options.relaxed:
        print_relaxed(weighed, desk, Stored(root))
        return 0
    told = in_order([*report.diagnostics, *weighed.told])
    report.diagnostics = Stored(root).told(told)
    report.blocking += holding_back(root, weighed.told)
    print_told(report, options.format, desk)
    if options.format == "text":
        print(summed(report, len(weighed.relaxed), desk), file=sys.stderr)
    if options.report:
        from generator.reporting import write_report  # noqa: PLC0415  # few runs ask for it

        summary = summed(report, len(weighed.relaxed), desk)
        write_report(root, options.report, told, summary, desk, only=changed)
    return 0 if report.sound else 1
