"""The `khobor` command: words to a request, a report to words and an exit status.

The only place, with `options` and `preview`, that reads the clock and the environment. Exit status: 0, or 1 for
mistakes in content, or 2 for a wrong command.
"""

import argparse
import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from msgspec.structs import replace

from generator import __version__
from generator.build.lock import locked
from generator.build.pipeline import Progress, Report, Request, build, check
from generator.build.refused import PublishError
from generator.options import (
    Commands,
    add_locale_option,
    add_site_options,
    add_source_options,
    desk_of,
    refuse_source,
    request_of,
)
from generator.saying import Saying, reason_of, say
from generator.summing import built, nothing_published, print_notes, print_told
from generator.wrong import Parser, WrongCommand, refuse, tell_in

_STOPPED = say("khobor: stopped; what was published before is untouched")
_EXAMPLES = """\
examples:
  khobor new site my-desk        make a newsroom in the folder my-desk
  khobor new story power-cut     make a story, ready to write in
  khobor check                   show every mistake, write nothing
  khobor build                   check, and write what changed into public/
  khobor explain /en/about/      why a page would be rendered, and from what
  khobor rollback                show the generation before (publish: {mode: generations})
  khobor serve                   show it live, drafts too, at http://127.0.0.1:8000/
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
    words = sys.argv[1:] if arguments is None else arguments
    try:
        parser = _parser(words[0] if words else "")
        options = parser.parse_args(words)
        run: Callable[[argparse.Namespace], int] | None = getattr(options, "run", None)
        if run is None:
            parser.print_help()
            return 2
        return run(options)
    except WrongCommand as wrong:
        print(wrong.usage + tell_in(words, wrong.said), file=sys.stderr)
        raise
    except PublishError as error:
        print(tell_in(words, say("khobor: {said}", said=error.said)), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(tell_in(words, _STOPPED), file=sys.stderr)
        return 130


def _build(options: argparse.Namespace) -> int:
    request = replace(request_of(options), prose="changed")
    if options.changes:
        refuse_source(request.site, "--changes", options.changes)
    desk = desk_of(options)
    tell: Callable[[Saying], str] = desk.tell if desk else str
    report = quick_build(request, progress=_progress())
    _clear_progress()
    print_notes(report, desk)
    print_told(report, options.format, desk)
    if options.timings:
        _print_timings(report)
    if report.manifest is None:
        print(tell(nothing_published(report)), file=sys.stderr)
        return 1
    if options.changes:
        _write_changes(Path(options.changes), report)
    print(tell(built(report, options.out or "public", report.manifest.digest)))
    return 0


def _write_changes(path: Path, report: Report) -> None:
    """Write what an uploader has to do: a line `+file` or `-file` for each change."""
    lines = [f"+{file}\n" for file in report.written] + [f"-{file}\n" for file in report.removed]
    try:
        path.write_text("".join(lines), "utf-8")
    except OSError as error:
        said = "{option}: {path} cannot be written: {error}"
        refuse(say(said, option="--changes", path=path, error=reason_of(error)))


def _rollback(options: argparse.Namespace) -> int:
    from generator.build.generations import rollback  # noqa: PLC0415

    out = Path(options.out) if options.out else Path(options.site or ".") / "public"
    with locked(out):
        number = rollback(out)
    shows = "{out} shows generation {number} now; the next change publishes on from the newest"
    desk = desk_of(options)
    told = say(shows, out=out.name, number=number)
    print(desk.tell(told) if desk is not None else told)
    return 0


def _check(options: argparse.Namespace) -> int:
    from generator.asked import asked_of  # noqa: PLC0415  # a build asks for none
    from generator.checking import aside, finish_check, mend  # noqa: PLC0415

    with aside() as folder:
        request = replace(request_of(options), prose="all", aside=folder)
        desk = asked_of(options, request.site)
        written = mend(request, desk) if options.fix else True
        if options.accept_translation:
            from generator.translating import accept_translations  # noqa: PLC0415  # few runs ask

            for line in accept_translations(request.site, options.accept_translation):
                print(desk.tell(line), file=sys.stderr)
        with _uncollected():
            report = check(request, progress=_progress())
        _clear_progress()
        status = finish_check(report, options, request, desk)
    return status if written else 2


def _serve(options: argparse.Namespace) -> int:
    from generator.preview.server import run_preview  # noqa: PLC0415  # no other command serves

    request = replace(request_of(options), drafts=True)

    desk = desk_of(options)

    def show(line: str) -> None:
        _clear_progress()
        print(line, file=sys.stderr, flush=True)

    return run_preview(
        request,
        port=options.port,
        as_of_fixed=bool(options.as_of),
        say=show,
        progress=_progress(),
        teller=desk,
    )


def quick_build(request: Request, *, progress: Progress | None = None) -> Report:
    """Build with the cycle collector off."""
    with _uncollected():
        return build(request, progress=progress)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Do without the cycle collector: a run makes many lasting objects and few cycles."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()  # nor is what it leaves gone through when the program ends
        gc.enable()


def _print_timings(report: Report) -> None:
    for stage, (wall, cpu) in report.timings.items():
        print(f"{stage:20} {wall:8.3f} s wall {cpu:8.3f} s CPU", file=sys.stderr)


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


def _parser(asked: str) -> argparse.ArgumentParser:
    """Return the parser of the command that is asked for; of all of them for any other word."""
    parser: argparse.ArgumentParser = Parser(
        prog="khobor",
        description="Build a news site in several languages from incident records and stories.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"khobor {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    rows = [COMMANDS[asked]] if asked in COMMANDS else dict.fromkeys(COMMANDS.values())
    for add in rows:
        add(commands)
    return parser


def _add_site_command(
    commands: Commands,
    name: str,
    help: str,
    run: Callable[[argparse.Namespace], int],
    *,
    writes: bool,
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=help, description=help[:1].upper() + help[1:] + ".")
    add_site_options(command, writes=writes)
    add_locale_option(command)
    command.set_defaults(run=run)
    return command


def _add_build(commands: Commands) -> None:
    help = "check the site and write it into a folder"
    command = _add_site_command(commands, "build", help, _build, writes=True)
    command.add_argument("--timings", action="store_true", help="print seconds by stage")
    command.add_argument(
        "--changes",
        metavar="FILE",
        help="write the files that changed, a line +file or -file each, for an uploader",
    )


def _add_check(commands: Commands) -> None:
    from generator.asked import add_check_options  # noqa: PLC0415

    help = "show every mistake and write nothing"
    command = _add_site_command(commands, "check", help, _check, writes=False)
    add_check_options(command)


def _add_serve(commands: Commands) -> None:
    help = "show the site on this machine, live while you write"
    command = commands.add_parser("serve", help=help, description=help[:1].upper() + help[1:] + ".")
    add_source_options(command)
    add_locale_option(command)
    command.set_defaults(run=_serve)
    command.add_argument("--port", type=int, default=8000, help="port (default: 8000)")


def _add_new(commands: Commands) -> None:
    from generator.making import add_new_command  # noqa: PLC0415

    add_new_command(commands)


def _add_rollback(commands: Commands) -> None:
    back = commands.add_parser(
        "rollback",
        help="show the generation before the one that is published",
        description="Switch the output back by one generation (publish: {mode: generations}).",
    )
    back.add_argument("--site", metavar="DIR", help="the site's folder (default: here)")
    back.add_argument(
        "--out", metavar="DIR", help="the output folder (default: public/ in the site)"
    )
    add_locale_option(back)
    back.set_defaults(run=_rollback)


def _add_explain(commands: Commands) -> None:
    from generator.explaining import add_explain_command  # noqa: PLC0415

    add_explain_command(commands)


def _add_prompt(commands: Commands) -> None:
    from generator.prompt import add_prompt_commands  # noqa: PLC0415

    add_prompt_commands(commands)


COMMANDS: dict[str, Callable[[Commands], None]] = {
    "build": _add_build,
    "check": _add_check,
    "serve": _add_serve,
    "new": _add_new,
    "rollback": _add_rollback,
    "explain": _add_explain,
    "say": _add_prompt,
    "hear": _add_prompt,
}
"""What adds each command to the parser, in the order of the help."""
