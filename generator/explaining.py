"""`khobor explain`: why a page would be rendered, from which keys, and where the heavy keys are."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from generator.build.state import folder_of, state_file
from generator.digest import SHORT
from generator.index.store import StateFault, Store
from generator.model.page import file_of
from generator.options import Commands, add_locale_option, desk_of
from generator.saying import Saying, Value, number, say

if TYPE_CHECKING:
    from generator.index.explain import Explained
    from generator.l10n.desk import Teller

_HEAVY = 25


def add_explain_command(commands: Commands) -> None:
    """Add the command to the parser."""
    command = commands.add_parser(
        "explain",
        help="say why a page would be rendered, and from which keys",
        description="Say what a page of the last build read, and what of it has changed since.",
    )
    command.add_argument("url", nargs="?", default="", help="the page's address or output file")
    command.add_argument(
        "--fanout", action="store_true", help="list the keys that most pages and checks read"
    )
    command.add_argument("--site", metavar="DIR", help="the site's folder (default: here)")
    command.add_argument(
        "--out", metavar="DIR", help="the output folder (default: public/ in the site)"
    )
    add_locale_option(command)
    command.set_defaults(run=_explain)


def _explain(options: argparse.Namespace) -> int:
    from generator.index.explain import explain, fanout  # noqa: PLC0415  # other commands need none

    desk = desk_of(options)
    site = Path(options.site or ".")
    out = Path(options.out) if options.out else site / "public"
    path = state_file(folder_of(site, out))
    if not path.is_file():
        return _refuse(
            desk, say("there is no state of a build into that folder; run khobor build first")
        )
    if not options.url and not options.fanout:
        return _refuse(
            desk, say("name a page, as khobor explain /en/2026/some-story/, or ask for --fanout")
        )
    try:
        store = Store(path, readonly=True)
        try:
            if options.fanout:
                for key, count in fanout(store, _HEAVY):
                    print(f"{count:>9,}  {key}")
                return 0
            found = explain(store, _file(options.url))
        finally:
            store.close()
    except StateFault as fault:
        return _refuse(
            desk,
            say("the state cannot be read ({fault}); the next build starts clean", fault=fault),
        )
    if found is None:
        return _refuse(desk, say("the last build has no page or file {url}", url=options.url))
    for line in _lines(found):
        print(desk.tell(line) if desk is not None else line)
    return 0


def _lines(found: "Explained") -> Iterator[Value]:
    what = f"{found.kind} {found.owner}".strip() + (f", {found.locale}" if found.locale else "")
    yield f"{found.file}: {what}"
    yield say("published: {digest}", digest=found.digest[:SHORT] or say("not yet"))
    if found.pending:
        yield say("would be rendered, because these changed:")
        yield from (f"  {key}" for key in found.pending)
    elif found.due:
        yield say("would be rendered: it is new, or everything is to be made again")
    else:
        yield say("would not be rendered: nothing that it read has changed")
    yield say("read {count} keys:", count=number(len(found.keys)))
    yield from (f"  {key}" for key in found.keys)


def _file(url: str) -> str:
    """Return the output file that an address, a path or a file's name means."""
    path = unquote(urlsplit(url).path)
    if path.startswith("/") or "://" in url:
        return file_of(path)
    return path + "index.html" if path.endswith("/") else path


def _refuse(desk: "Teller | None", said: Saying) -> int:
    line = say("khobor: {said}", said=said)
    print(desk.tell(line) if desk is not None else line, file=sys.stderr)
    return 2
