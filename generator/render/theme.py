"""Where templates, assets and catalogs lie: beside the package, in the wheel, or in the site.

One function finds the shipped data for an editable install and for a wheel. A site's own file
of the same name comes before the shipped one.
"""

from pathlib import Path

from msgspec import Struct

from generator.diagnostics import Diagnostic
from generator.digest import SHORT, digest_bytes
from generator.model.site import ThemeColors
from generator.patterns import pattern
from generator.render.icons import icons_of, is_left_out
from generator.render.kept import KeptFiles
from generator.render.scripts import MODULES, SCRIPTS, put_together

_UNHASHED = ("fonts/",)
_AT_ROOT = ("favicon.ico",)
_HASHED = pattern(r"\.(css|js|svg|png|ico|webmanifest)$")


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

    Fonts keep their names, because the style sheet names them, and so does the icon at the root, where
    browsers look for it. `colors` are behind icons that can be seen through.
    """
    found: dict[str, Path] = {}
    for folder in reversed(template_folders(site)):
        root = folder / "assets"
        for path in sorted(root.rglob("*")) if root.is_dir() else ():
            plain = path.is_file() and not path.name.startswith(".")
            if plain and path.resolve().is_relative_to(folder.resolve()):
                found[path.relative_to(root).as_posix()] = path
    own = site / "templates"
    icons = icons_of(found, own, KeptFiles(site / ".khobor/icons"), colors.light)
    read = {n: p.read_bytes() for n, p in found.items() if not is_left_out(n, found, own)}
    read = icons.files | _with_scripts(read)
    files: dict[str, str] = {}
    contents: dict[str, bytes] = {}
    for name, data in sorted(read.items()):
        file = f"assets/{name}"
        if _HASHED.search(name) and not name.startswith(_UNHASHED):
            stem, dot, ending = name.rpartition(".")
            file = f"assets/{stem}.{digest_bytes(data)[:SHORT]}{dot}{ending}"
        if name in _AT_ROOT:
            file = name
        files[name] = file
        contents[file] = data
    return Assets(files, contents, icons.told)


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
