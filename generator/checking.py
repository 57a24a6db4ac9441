"""`khobor check`: the table of checks run over what people wrote by hand, told, listed or mended."""

import argparse
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from typing import TextIO

from msgspec.structs import replace

from generator.build.fixing import fix
from generator.build.heard import holding_back
from generator.build.pipeline import check
from generator.build.report import Report
from generator.build.request import Request
from generator.build.scope import Scope
from generator.checks.setting import Weighed, weigh
from generator.content.frame import Content, read_content
from generator.content.source import lines_of
from generator.content.stored import Stored
from generator.diagnostics import Diagnostic, in_order, span_in
from generator.l10n.desk import DESK_ENGLISH, Teller
from generator.saying import say
from generator.summing import mended_in, print_told, summed, unremembered

_ROUNDS = 10
"""How often files are mended at most: of two faults that overlap, one is mended after the other, and what was mended
is looked at again until there is nothing to mend in it."""


@contextmanager
def aside() -> Iterator[Callable[[], Path]]:
    """Give what makes a folder for a state that the site's own takes not; it goes with the command."""
    with ExitStack() as stack:

        @cache
        def folder() -> Path:
            from tempfile import TemporaryDirectory  # noqa: PLC0415  # few sites cannot be written

            return Path(stack.enter_context(TemporaryDirectory(prefix="khobor-")))

        yield folder


def read_prose(root: Path, *, whole: bool = False) -> Content | None:
    """Read a site with its prose; None when there is no site to speak of.

    Numbers are heard in records that speak of an incident, for in others nothing can be wrong; with
    `whole` in all.
    """
    content, _ = read_content(root, prose=True, whole=whole)
    return content


def check_prose(report: Report, root: Path) -> Weighed:
    """Return what an editor is told of the prose of a site, and what the desk lets stand.

    Where files or folders were named, it is told of what these reach, changed or not.
    """
    weighed = weigh(report.prose, report.checks, lines_of(root))
    scope = report.scope
    if scope is None:
        return weighed
    return Weighed(
        [one for one in weighed.told if scope.holds(one)],
        [row for row in weighed.relaxed if scope.holds(row[0])],
    )


def _is_of(found: Diagnostic, paths: Collection[str]) -> bool:
    path = found.span.path
    return any(one in (path, ".") or path.startswith(f"{one}/") for one in paths)


def _with_lines(root: Path, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield faults, each with the line in which it stands."""
    lines = lines_of(root)
    for one in found:
        span = one.span
        here = "".join((lines(span.path) or ())[span.line - 1 : span.line])
        yield replace(one, span=span_in(span.path, span.line, span.column, here))


def mend(request: Request, desk: Teller = DESK_ENGLISH) -> bool:
    """Write into the files of a site what the checks know how to mend, and say what was done.

    Returns False where a file could not be written.
    """
    mended: list[Diagnostic] = []
    asked = request
    for _ in range(_ROUNDS):
        report = check(asked)
        found = [*report.diagnostics, *check_prose(report, request.site).told]
        if asked.changed:  # a story is heard whole, but its other files were not named
            found = [one for one in found if _is_of(one, asked.changed)]
        fixed = fix(request.site, Stored(request.site).told(found))
        mended += fixed.mended
        if not fixed.mended:
            break
        asked = replace(request, changed=tuple(sorted({one.span.path for one in fixed.mended})))
    files = len({one.span.path for one in mended})
    print(desk.tell(mended_in(len(mended), files)), file=sys.stderr)
    for one, why in fixed.left:
        left = say("{code} was not mended: {why}", code=one.code, why=desk.tell(why))
        print(
            f"{one.span.path}:{one.span.line}:{one.span.column}: {desk.tell(left)}",
            file=sys.stderr,
        )
    return not fixed.unwritten


def finish_check(
    report: Report,
    options: argparse.Namespace,
    request: Request,
    desk: Teller = DESK_ENGLISH,
) -> int:
    """Print what `khobor check` is asked for; return 1 for an error in what is visible.

    A list ends as the check itself would, and then says how many errors there are.
    """
    root = request.site
    weighed = check_prose(report, root)
    if options.external:
        weighed = _with_outside(weighed, request, options.private, desk)
    report.narrow()
    told = in_order([*_advised(root, report.diagnostics), *weighed.told])
    report.diagnostics = Stored(root).told(told)
    report.blocking += holding_back(report.state, weighed.told)
    summary = summed(report, len(weighed.relaxed), desk)
    listed = _print_list(root, options, weighed, told, report.scope, desk)
    if not listed:
        print_told(report, options.format, desk)
    if report.unkept:
        print(desk.tell(unremembered(report)), file=sys.stderr)
    if not report.sound if listed else options.format == "text":
        print(summary, file=sys.stderr)
    if options.report:
        from generator.reporting import write_report  # noqa: PLC0415  # few runs ask for it

        only = report.scope.records if report.scope is not None else None
        write_report(root, options.report, told, summary, desk, only=only, relaxed=weighed.relaxed)
    return 0 if report.sound else 1


def _print_list(
    root: Path,
    options: argparse.Namespace,
    weighed: Weighed,
    told: Sequence[Diagnostic],
    scope: Scope | None,
    desk: Teller,
) -> bool:
    """Print the list that is asked for in place of what is found; return False where none is."""
    if not (options.drift or options.explain or options.relaxed):
        return False
    from generator.listing import (  # noqa: PLC0415  # it loads all that hears and judges
        print_drift,
        print_mentions,
        print_relaxed,
    )

    only = scope.records if scope is not None else None
    if options.drift:
        print_drift(read_content(root)[0], options.format, desk, Stored(root), only)
    elif options.explain and (content := read_prose(root, whole=True)) is not None:
        print_mentions(content, told, options.format, desk, Stored(root), only)
    elif options.relaxed:
        print_relaxed(weighed, options.format, desk, Stored(root))
    else:
        return False
    return True


def _with_outside(
    weighed: Weighed, request: Request, private: Iterable[str], desk: Teller
) -> Weighed:
    """Add what other sites answer; the round is summed up for whoever watches."""
    from generator.outside.whole import look_outside, manner_of  # noqa: PLC0415  # on demand alone

    root = request.site
    content = read_prose(root)
    if content is None:
        return weighed
    manner = manner_of(content, private=private)
    with _asking(sys.stderr) as show:
        outside = look_outside(root, content, request.as_of, manner, show, clean=request.clean)
    for line in (outside.summary, *outside.left):
        print(desk.tell(line), file=sys.stderr)
    found = list(_with_lines(root, outside.found))
    more = weigh(found, content.checks, lines_of(root), on_demand=True)
    return Weighed([*weighed.told, *more.told], [*weighed.relaxed, *more.relaxed])


@contextmanager
def _asking(stream: TextIO) -> Iterator[Callable[[int, int], None]]:
    """Give what shows the progress of a round to a person who is watching; at its end the line is empty."""

    def show(at: int, of: int) -> None:
        if stream.isatty():
            print(f"\r\x1b[Kasking: {at:,} of {of:,}", end="", file=stream, flush=True)

    try:
        yield show
    finally:
        if stream.isatty():
            print("\r\x1b[K", end="", file=stream, flush=True)


def _advised(root: Path, found: list[Diagnostic]) -> list[Diagnostic]:
    """Say which record a link by path means, where there is such a link."""
    if any(one.code == "bad-link" for one in found):
        from generator.checks.links.advice import with_advice  # noqa: PLC0415  # few sites have one

        content, _ = read_content(root)
        return found if content is None else list(with_advice(found, content))
    return found
