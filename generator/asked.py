"""What `khobor check` is asked: its options, and which of them go together."""

import argparse
from pathlib import Path

from generator.l10n.desk import DESK_ENGLISH, Teller
from generator.options import desk_of
from generator.saying import listed, say
from generator.wrong import refuse

LISTS = ("explain", "relaxed", "drift")
LIST_FORMATS = ("text", "json")


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
            "mend what can be mended without a thought: spellings, slips of typing, quotation marks, double spaces",
        ),
        (
            "--external",
            "ask other sites too whether the addresses that are linked still answer",
        ),
    ):
        command.add_argument(option, action="store_true", help=help)
    command.add_argument(
        "--private",
        action="append",
        metavar="HOST",
        default=[],
        help="with --external, ask this machine though it is inside a private network",
    )
    command.add_argument(
        "--report",
        metavar="FILE",
        help="write every sentence with its verdicts and findings into one HTML file",
    )
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


def asked_of(options: argparse.Namespace, root: Path) -> Teller:
    """Return who tells, before anything is read; ends the program where what is asked cannot be."""
    desk = desk_of(options) or DESK_ENGLISH
    lists = [name for name in LISTS if getattr(options, name)]
    if len(lists) > 1:
        refuse(
            say(
                "--{one} goes without --{other}: each prints a list of its own",
                one=lists[0],
                other=lists[1],
            )
        )
    if lists and options.format not in LIST_FORMATS:
        refuse(
            say(
                "--{one} is not printed as {form}; write --format {forms}",
                one=lists[0],
                form=options.format,
                forms=listed(LIST_FORMATS, "{before} or {next}"),
            )
        )
    if options.external and (options.explain or options.drift):
        refuse(say("--{one} goes without --{other}", one="external", other=lists[0]))
    if options.private and not options.external:
        refuse(say("--private goes with --external: no other check asks a machine"))
    if options.private:
        from generator.outside.reach import machine_named  # noqa: PLC0415  # on demand alone

        named = {written: machine_named(written) for written in options.private}
        for written, name in named.items():
            if not name:
                refuse(
                    say("--private: {name} is no machine; write a name or a number", name=written)
                )
        options.private = list(named.values())
    if options.external and options.changed:
        refuse(say("--{one} goes without --{other}", one="external", other="changed"))
    if options.report is not None:
        from generator.reporting import refuse_report  # noqa: PLC0415  # few runs ask for it

        if lists:
            refuse(say("--{one} goes without --{other}", one="report", other=lists[0]))
        refuse_report(root, options.report)
    return desk
