"""Where templates, assets and catalogs lie: beside the package, in the wheel, or in the site.

One function finds the shipped data for an editable install and for a wheel. A site's own file
of the same name comes before the shipped one.
"""

import os
import posixpath
import re
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from generator.diagnostics import Diagnostic, shown_name
from generator.digest import SHORT, digest_bytes
from generator.model.site import ThemeColors
from generator.patterns import pattern
from generator.render.scripts import MODULES, SCRIPTS, put_together

_AT_ROOT = ("favicon.ico",)
_HASHED = pattern(r"\.(css|js|svg|png|ico|woff2?|webmanifest)$")
_NAMED = pattern(r"""url\(\s*["']?([^"')\s]+)["']?\s*\)""")


def shipped(name: str) -> Path:
    """Return the folder of shipped data (`templates` or `locales`)."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "_data" / name
    return inside if inside.is_dir() else package.parent / name


def template_folders(site: Path) -> list[Path]:
    """Return the folders to look for a template in, the site's own first."""
    own = site / "templates"
    folders = [own] if own.is_dir() and own.resolve().is_relative_to(site.resolve()) else []
    return [*folders, shipped("templates")]


def may_fail(site: Path) -> bool:
    """Return True when a site has templates, fonts of cards or messages of its own: a page made with them may fail.

    Its own style sheet, icons and scripts are copied, and fail for nothing.
    """
    return bool(_names(site / "templates") - {"assets"} or _names(site / "locales"))


def _names(folder: Path) -> set[str]:
    with suppress(OSError):
        return set(os.listdir(folder))  # noqa: PTH208  # names alone
    return set()


def files_below(top: Path, inside: Path) -> dict[str, Path]:
    """Return the files below a folder by their names there, sorted.

    A symbolic link counts where it names a file below `inside`; one that names a folder is not followed.
    A name that is no text in UTF-8 can be asked for by nothing, and is passed over.
    """
    found: dict[str, str] = {}
    pending = [("", str(top))]
    while pending:
        below, here = pending.pop()
        with suppress(OSError), os.scandir(here) as entries:
            for entry in entries:
                name = below + entry.name
                if shown_name(entry.name) != entry.name:
                    continue
                if entry.is_symlink():
                    if os.path.isfile(entry.path) and Path(  # noqa: PTH113  # a link may lead to itself
                        entry.path
                    ).resolve().is_relative_to(inside.resolve()):
                        found[name] = entry.path
                elif entry.is_dir():
                    pending.append((f"{name}/", entry.path))
                elif entry.is_file():
                    found[name] = entry.path
    return {name: Path(found[name]) for name in sorted(found)}


class Assets(Struct, frozen=True):
    """The theme's files: name to output file, and output file to bytes."""

    files: dict[str, str]
    contents: dict[str, bytes]
    told: tuple[Diagnostic, ...] = ()

    def file(self, name: str) -> str:
        """Return the output file of an asset.

        Raises:
            KeyError: the theme has no such asset.
        """
        return self.files[name]


def read_assets(site: Path, colors: ThemeColors = ThemeColors()) -> Assets:  # noqa: B008  # frozen
    """Read the assets of the theme and of the site; a digest stands in each name.

    A style sheet names the files beside it as they come out. The icon at the root keeps its name: browsers
    look for it there. `colors` are behind icons that can be seen through.
    """
    from generator.render.icons import icons_of, is_left_out  # noqa: PLC0415  # few runs read a theme
    from generator.render.kept import KeptFiles  # noqa: PLC0415

    found: dict[str, Path] = {}
    for folder in reversed(template_folders(site)):
        for name, path in files_below(folder / "assets", folder).items():
            if not path.name.startswith("."):
                found[name] = path
    own = site / "templates"
    icons = icons_of(found, own, KeptFiles(site / ".khobor/icons"), colors.light)
    read = {n: p.read_bytes() for n, p in found.items() if not is_left_out(n, found, own)}
    read = icons.files | _with_scripts(read)
    files: dict[str, str] = {}
    contents: dict[str, bytes] = {}
    for name, data in sorted(read.items(), key=lambda item: (item[0].endswith(".css"), item[0])):
        if name.endswith(".css"):
            data = _with_names(data.decode("utf-8", "replace"), name, files).encode()  # noqa: PLW2901
        files[name] = _file_of(name, data)
        contents[files[name]] = data
    return Assets(files, contents, icons.told)


def _file_of(name: str, data: bytes) -> str:
    """Return the output file of an asset."""
    if name in _AT_ROOT:
        return name
    if not _HASHED.search(name):
        return f"assets/{name}"
    stem, dot, ending = name.rpartition(".")
    return f"assets/{stem}.{digest_bytes(data)[:SHORT]}{dot}{ending}"


def _with_names(text: str, sheet: str, files: dict[str, str]) -> str:
    """Return a style sheet that names each asset (by its place beside the sheet) by its output file."""
    folder = posixpath.dirname(sheet)

    def named(match: re.Match[str]) -> str:
        file = files.get(posixpath.normpath(posixpath.join(folder, match[1])))
        if file is None:
            return match[0]
        return f'url("{posixpath.relpath(file, posixpath.join("assets", folder))}")'

    return _NAMED.sub(named, text)


def _with_scripts(read: dict[str, bytes]) -> dict[str, bytes]:
    """Return the files with the scripts of pages in place of their modules.

    A file of a script's own name in `assets/` stands as it is.
    """
    modules = {
        name.removeprefix(MODULES).removesuffix(".js"): data.decode("utf-8", "replace")
        for name, data in read.items()
        if name.startswith(MODULES)
    }
    scripts = {
        file: put_together([modules[name] for name in names if name in modules]).encode()
        for file, names in SCRIPTS.items()
    }
    return scripts | {name: data for name, data in read.items() if not name.startswith(MODULES)}
