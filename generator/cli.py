"""The `khobor` command: words to a request, a report to words and an exit status.

The only place, with `serve`, that reads the clock and the environment. Exit status: 0, or 1 for
mistakes in content, or 2 for a wrong command.
"""

import argparse
import gc
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, NoReturn

from generator import __version__
from generator.build.pipeline import Progress, Report, Request, build, check
from generator.build.publish import PublishError
from generator.content.scalars import Fault, read_moment, read_url
from generator.diagnostics import FORMATS, Format, count_levels, format_diagnostics
from generator.digest import SHORT
from generator.editorial.create import CreateError, create
from generator.l10n.zones import zone_of
from generator.prompt import add_prompt_commands
from generator.serve import serve

_EXAMPLES = """\
examples:
  khobor new site my-desk        make a newsroom in the folder my-desk
  khobor new story power-cut     make a story, ready to write in
  khobor check                   show every mistake, write nothing
  khobor build                   check, and write the site into public/
  khobor serve                   build, and show it at http://127.0.0.1:8000/
  khobor say duration 9420 --locale bn       ২ ঘণ্টা ৩৭ মিনিট
  khobor hear 'আড়াই ঘণ্টা' --locale bn        what a text says, as numbers

Every mistake is shown with its file, line and what to write instead.
The exit status is 0, or 1 for mistakes in content, or 2 for a wrong command.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    parser = _parser()
    options = parser.parse_args(arguments)
    run: Callable[[argparse.Namespace], int] | None = getattr(options, "run", None)
    if run is None:
        parser.print_help()
        return 2
    try:
        return run(options)
    except (PublishError, CreateError) as error:
        print(f"khobor: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        return 0
    except KeyboardInterrupt:
        print("khobor: stopped; what was published before is untouched", file=sys.stderr)
        return 130


def _build(options: argparse.Namespace) -> int:
    request = _request(options)
    report = quick_build(request, progress=_progress())
    _clear_progress()
    _print_diagnostics(report, options.format)
    if options.timings:
        _print_timings(report)
    if report.manifest is None:
        print(
            f"Nothing was published: {_count(report.blocking, 'error')} in what is visible. "
            "What was published before is untouched.",
            file=sys.stderr,
        )
        return 1
    wall = sum(seconds for seconds, _ in report.timings.values())
    moment = "never, as it stands"
    if report.next_moment is not None:
        zone = zone_of(report.zone)
        moment = report.next_moment.astimezone(zone).isoformat(timespec="minutes")
    print(
        f"{_count(report.pages, 'page')} in {wall:.1f} s, to {options.out or 'public'}; "
        f"right until: {moment}; manifest {report.manifest.digest[:SHORT]}"
    )
    return 0


def _check(options: argparse.Namespace) -> int:
    request = _request(options)
    report = check(request, progress=_progress())
    _clear_progress()
    _print_diagnostics(report, options.format)
    if options.format == "text":
        counts = count_levels(report.diagnostics)
        said = ", ".join(_count(n, level) for level, n in counts.items() if n) or "no mistakes"
        held = counts["error"] - report.blocking
        more = f" ({held} of them in what is not published)" if held else ""
        print(f"{said}{more}", file=sys.stderr)
    return 0 if report.sound else 1


def _serve(options: argparse.Namespace) -> int:
    request = _request(options)
    report = build(request, progress=_progress())
    _clear_progress()
    _print_diagnostics(report, options.format)
    if report.manifest is None and not (request.out / "index.html").is_file():
        return 1
    return serve(request.out, options.port)


def _new(options: argparse.Namespace) -> int:
    site = Path(options.site or ".")
    now = datetime.now(UTC)
    made = create(options.what, options.name, site=site, now=now, locale=options.locale)
    for path in made:
        print(f"made {path}")
    return 0


def quick_build(request: Request, *, progress: Progress | None = None) -> Report:
    """Build with the cycle collector off: a build makes many lasting objects and few cycles."""
    gc.disable()
    try:
        return build(request, progress=progress)
    finally:
        gc.enable()


def _request(options: argparse.Namespace) -> Request:
    site = Path(options.site or ".")
    out = Path(options.out) if options.out else site / "public"
    if not site.is_dir():
        _usage(f"--site: there is no folder {site}")
    inner, whole = out.resolve(), site.resolve()
    if inner == whole or inner in whole.parents or _inside(inner, whole / "content"):
        _usage(f"--out: {out} holds the site itself; choose a folder of its own")
    if _inside(inner, whole / "templates") or _inside(inner, whole / "locales"):
        _usage(f"--out: {out} belongs to the site's sources; choose a folder of its own")
    as_of = datetime.now(UTC)
    if options.as_of:
        moment = read_moment(options.as_of, UTC)
        if isinstance(moment, Fault):
            _usage(f"--as-of: {moment.message}; {moment.help}")
        as_of = moment.start
    if options.base_url and isinstance(read_url(options.base_url), Fault):
        _usage(f"--base-url: {options.base_url} is not a web address (https://…)")
    return Request(
        site=site, out=out, as_of=as_of, base_url=options.base_url or "", drafts=options.drafts
    )


def _inside(path: Path, folder: Path) -> bool:
    return path == folder or folder in path.parents


def _usage(message: str) -> NoReturn:
    print(f"khobor: {message}", file=sys.stderr)
    raise SystemExit(2)


def _print_diagnostics(report: Report, form: Format) -> None:
    stream = sys.stderr if form == "text" else sys.stdout
    stream.write(format_diagnostics(report.diagnostics, form))


def _print_timings(report: Report) -> None:
    for stage, (wall, cpu) in report.timings.items():
        print(f"{stage:20} {wall:8.3f} s wall {cpu:8.3f} s CPU", file=sys.stderr)


def _count(count: int, noun: Literal["error", "warning", "note", "page"] | str) -> str:
    return f"{count:,} {noun}" + ("" if count == 1 else "s")


def _progress() -> Callable[[str, int, int], None] | None:
    """Return a printer of progress when a person is watching."""
    if not sys.stderr.isatty():
        return None

    def show(what: str, at: int, of: int) -> None:
        print(f"\r\x1b[K{what}: {at:,} of {of:,}", end="", file=sys.stderr, flush=True)

    return show


def _clear_progress() -> None:
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="khobor",
        description="Build a news site in several languages from incident records and stories.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"khobor {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name, run, help in (
        ("build", _build, "check the site and write it into a folder"),
        ("check", _check, "show every mistake and write nothing"),
        ("serve", _serve, "build the site and show it on this machine"),
    ):
        command = commands.add_parser(
            name, help=help, description=help[:1].upper() + help[1:] + "."
        )
        _add_site_options(command)
        command.set_defaults(run=run)
        if name == "build":
            command.add_argument("--timings", action="store_true", help="print seconds by stage")
        if name == "serve":
            command.add_argument("--port", type=int, default=8000, help="port (default: 8000)")
    new = commands.add_parser(
        "new",
        help="make a site, story, incident or page",
        description="Make a site, or a record in a site, ready to write in.",
    )
    new.add_argument("what", choices=("site", "story", "incident", "page"))
    new.add_argument(
        "name",
        help="the folder of a new site; the id of a record (a-z, 0-9, -), or its headline in quotes",
    )
    new.add_argument("--site", metavar="DIR", help="the site's folder (default: here)")
    new.add_argument(
        "--locale", default="", help="one language only (default: every one of the site)"
    )
    new.set_defaults(run=_new)
    add_prompt_commands(commands)
    return parser


def _add_site_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--site", metavar="DIR", help="the site's folder (default: here)")
    command.add_argument(
        "--out", metavar="DIR", help="where to write (default: public/ in the site)"
    )
    command.add_argument(
        "--as-of",
        metavar="WHEN",
        help="build as of this moment, as 2026-11-24T09:00+05:30 (default: now)",
    )
    command.add_argument(
        "--base-url", metavar="URL", help="in place of the url in site.yaml, for previews"
    )
    command.add_argument(
        "--drafts", action="store_true", help="show drafts and embargoed records too"
    )
    command.add_argument(
        "--format", choices=FORMATS, default="text", help="how mistakes are printed (default: text)"
    )
