"""Where templates, assets and catalogs lie: beside the package, in the wheel, or in the site.

One function finds the shipped data for an editable install and for a wheel. A site's own file
of the same name comes before the shipped one.
"""

from pathlib import Path

from msgspec import Struct

from generator.digest import SHORT, digest_bytes
from generator.patterns import pattern

_UNHASHED = ("fonts/",)
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

    def file(self, name: str) -> str:
        """Return the output file of an asset.

        Raises:
            KeyError: the theme has no such asset.
        """
        return self.files[name]


def read_assets(site: Path) -> Assets:
    """Read the assets of the theme and of the site; a digest stands in each name.

    Fonts keep their names, because the style sheet names them.
    """
    found: dict[str, Path] = {}
    for folder in reversed(template_folders(site)):
        root = folder / "assets"
        for path in sorted(root.rglob("*")) if root.is_dir() else ():
            plain = path.is_file() and not path.name.startswith(".")
            if plain and path.resolve().is_relative_to(folder.resolve()):
                found[path.relative_to(root).as_posix()] = path
    files: dict[str, str] = {}
    contents: dict[str, bytes] = {}
    for name, path in sorted(found.items()):
        data = path.read_bytes()
        file = f"assets/{name}"
        if _HASHED.search(name) and not name.startswith(_UNHASHED):
            stem, dot, ending = name.rpartition(".")
            file = f"assets/{stem}.{digest_bytes(data)[:SHORT]}{dot}{ending}"
        files[name] = file
        contents[file] = data
    return Assets(files, contents)
