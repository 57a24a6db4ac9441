"""The options that building commands share, and the request that they make."""

import argparse
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from generator.build.request import Request
from generator.content.scalars import Fault, read_moment, read_url
from generator.diagnostics import FORMATS
from generator.saying import as_said, say
from generator.wrong import refuse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.l10n.desk import Teller
    from generator.model.registry import Unit
    from generator.model.site import LocaleSetting

_UNITS = "content/registry/units.yaml"
_SOURCES = ("site.yaml", "content", "templates", "locales")
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""What a command adds its parser to."""


def add_site_options(command: argparse.ArgumentParser, *, writes: bool) -> None:
    """Add the options to a command that builds or checks; where to write to one that `writes`."""
    add_source_options(command)
    command.add_argument(
        "--clean", action="store_true", help="forget what earlier builds found, and do everything"
    )
    command.add_argument(
        "--changed",
        action="append",
        metavar="PATH",
        help="look at this file alone (repeat for more); faster when you know what changed",
    )
    if writes:
        command.add_argument(
            "--out", metavar="DIR", help="where to write (default: public/ in the site)"
        )
    command.add_argument(
        "--drafts", action="store_true", help="show drafts and embargoed records too"
    )
    command.add_argument(
        "--format", choices=FORMATS, default="text", help="how mistakes are printed (default: text)"
    )


def add_source_options(command: argparse.ArgumentParser) -> None:
    """Add to a command what each has that reads a site: the preview has no others."""
    command.add_argument(
        "--jobs", type=int, metavar="N", help="processes that read and render (default: the cores)"
    )
    command.add_argument("--site", metavar="DIR", help="the site's folder (default: here)")
    command.add_argument(
        "--as-of",
        metavar="WHEN",
        help="build as of this moment, as 2026-11-24T09:00+05:30 (default: now)",
    )
    command.add_argument(
        "--base-url", metavar="URL", help="in place of the url in site.yaml, for previews"
    )
    command.set_defaults(out=None, drafts=False, clean=False, changed=None)


def add_locale_option(command: argparse.ArgumentParser) -> None:
    """Add the language of what is told to a command."""
    command.add_argument(
        "--locale",
        metavar="L",
        default="",
        help="the language of messages: en or bn (default: en)",
    )


def desk_of(options: argparse.Namespace) -> "Teller | None":
    """Return who tells in the language that is asked for, or None for English.

    Ends the program with 2 where no table has that language.
    """
    if not options.locale:
        return None
    from generator.l10n.desk import teller_of  # noqa: PLC0415  # English needs none of it

    desk = teller_of(options.locale, *words_of(Path(options.site or ".")))
    if desk is None:
        refuse(
            say(
                "--locale: there are no messages in {locale}; write en or bn",
                locale=options.locale,
            )
        )
    return desk


def words_of(root: Path) -> "tuple[tuple[LocaleSetting, ...], Mapping[str, Unit]]":
    """Return the locales of a site and its units; what cannot be read is left out, the run itself tells of it."""
    from generator.content.frame import read_frame, read_registries  # noqa: PLC0415  # English needs none of it

    site, context, _ = read_frame(root)
    there = {"units": _UNITS} if (root / _UNITS).is_file() else {}
    registry, _ = read_registries(root, there, context)
    return site.locales if site is not None else (), registry.units


def request_of(options: argparse.Namespace) -> Request:
    """Return what the options ask for; ends the program with 2 when they cannot be."""
    site = Path(options.site or ".")
    out = Path(options.out) if options.out else site / "public"
    if not site.is_dir():
        refuse(say("--site: there is no folder {site}", site=site))
    inner, whole = out.resolve(), site.resolve()
    if inner == whole or inner in whole.parents or _inside(inner, whole / "content"):
        refuse(say("--out: {out} holds the site itself; choose a folder of its own", out=out))
    if _inside(inner, whole / "templates") or _inside(inner, whole / "locales"):
        refuse(
            say("--out: {out} belongs to the site's sources; choose a folder of its own", out=out)
        )
    as_of = datetime.now(UTC)
    if options.as_of:
        moment = read_moment(options.as_of, UTC)
        if isinstance(moment, Fault):
            if not moment.help:
                refuse(say("--as-of: {what}", what=as_said(moment.message)))
            refuse(
                say(
                    "--as-of: {what}; {help}",
                    what=as_said(moment.message),
                    help=as_said(moment.help),
                )
            )
        as_of = moment.start
    if options.base_url and isinstance(read_url(options.base_url), Fault):
        refuse(say("--base-url: {url} is not a web address (https://…)", url=options.base_url))
    jobs = options.jobs if options.jobs is not None else _cores()
    if jobs < 1:
        refuse(say("--jobs: at least one process works"))
    return Request(
        site=site,
        out=out,
        as_of=as_of,
        base_url=options.base_url or "",
        drafts=options.drafts,
        jobs=jobs,
        clean=options.clean,
        changed=tuple(_below(site, path) for path in options.changed or ()),
    )


def refuse_source(site: Path, option: str, file: str) -> None:
    """End the program where a file that is to be written is one of the site's sources, or lies among them."""
    inner, whole = Path(os.path.realpath(file)), site.resolve()
    if any(_inside(inner, Path(os.path.realpath(whole / name))) for name in _SOURCES):
        refuse(
            say(
                "{option}: {file} belongs to the site's sources; choose a file of its own",
                option=option,
                file=file,
            )
        )


def _cores() -> int:
    """Return the cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _below(site: Path, path: str) -> str:
    """Return a path as the build names it: below the site's folder, with forward slashes."""
    inside = site.resolve()
    for base in (Path(), site):
        whole = Path(os.path.abspath(base / path))  # noqa: PTH100  # a removed file resolves too
        if whole.is_relative_to(inside) and (whole.exists() or base == site):
            return whole.relative_to(inside).as_posix()
    return refuse(say("--changed: {path} is not in the site's folder", path=path))


def _inside(path: Path, folder: Path) -> bool:
    return path == folder or folder in path.parents
