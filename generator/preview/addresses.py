"""From a request's path to a file of the output, and never to anything else.

Owns which addresses there are: a file, a folder's `index.html`, a folder without its slash. A
path is taken apart before it is decoded, so that an encoded slash is no slash. What a link of
the file system leads to must lie in the output too.
"""

from pathlib import Path
from typing import Literal
from urllib.parse import quote, unquote_to_bytes

from msgspec import Struct

Kind = Literal["file", "folder", "missing"]


class Place(Struct, frozen=True):
    """What lies at an address: `file` is its path in the output, `location` where a folder is."""

    kind: Kind
    file: str = ""
    location: str = ""


MISSING = Place("missing")


def place_of(out: Path, base: str, path: str) -> Place:
    """Return what lies at the percent-encoded path of a request; the site lies below `base`."""
    if base and path == base:
        return Place("folder", location=base + "/")
    if not path.startswith(base + "/"):
        return Place("folder", location=base + "/") if path == "/" else MISSING
    pieces = path.removeprefix(base + "/").split("/")
    names = [_name(piece) for piece in pieces]
    wants_folder = pieces[-1] == ""
    inner = [name for name in (names[:-1] if wants_folder else names) if name is not None]
    if len(inner) != len(pieces) - wants_folder or "" in inner:
        return MISSING
    file = "/".join([*inner, "index.html"] if wants_folder else inner)
    if is_a_file(out, file):
        return Place("file", file)
    if not wants_folder and is_a_file(out, f"{file}/index.html"):
        return Place("folder", location=base + "/" + "/".join(map(_quoted, inner)) + "/")
    return MISSING


def is_a_file(out: Path, file: str) -> bool:
    """Return True when it is a file in the output, wherever links lead."""
    try:
        target = (out / file).resolve(strict=True)
        return target.is_file() and target.is_relative_to(out.resolve())
    except (OSError, ValueError, RuntimeError):
        return False


def not_found_page(out: Path, base: str, path: str) -> str:
    """Return the file of the site's page for a missing address: its language's, or the root's."""
    locale, _, _ = path.removeprefix(base + "/").partition("/")
    name = _name(locale)
    for file in (f"{name}/404.html" if name else "", "404.html"):
        if file and is_a_file(out, file):
            return file
    return ""


def _name(piece: str) -> str | None:
    """Return a decoded part of a path; None when no file may have it as its name."""
    try:
        name = unquote_to_bytes(piece).decode("utf-8")
    except UnicodeDecodeError:
        return None
    if name in (".", "..") or any(c in "/\\" or ord(c) < 32 or ord(c) == 127 for c in name):
        return None
    return name


def _quoted(name: str) -> str:
    return quote(name, safe="~!$&'()*+,;=:@-._")
