"""Which output files are taken: two things at one file, or a file where a folder must be.

Names are compared without case, because on many disks two that differ only in case are one.
"""

from msgspec import Struct, field

MACHINE_FILES = ("sitemap.xml", "robots.txt", "_headers", "404.html")
MACHINE_FOLDERS = ("sitemaps", "assets", "media", "cards", "search", "data")


class Occupied(Struct):
    """The files and folders taken so far, each with the name of what took it first."""

    _files: dict[str, str] = field(default_factory=dict)
    _folders: dict[str, str] = field(default_factory=dict)

    def take(self, file: str, owner: str) -> str:
        """Take a file; return the name of what stands in its way, or an empty string."""
        key = file.casefold()
        folders = [key[:at] for at, sign in enumerate(key) if sign == "/"]
        other = self._files.get(key) or self._folders.get(key)
        for folder in folders:
            other = other or self._files.get(folder)
        if other:
            return other
        self._files[key] = owner
        for folder in folders:
            self._folders.setdefault(folder, owner)
        return ""


def with_machine_files() -> Occupied:
    """Return what this program's own files take, before any page: nothing lies below them."""
    occupied = Occupied()
    for name in (*MACHINE_FILES, *MACHINE_FOLDERS):
        occupied.take(name, name)
    return occupied
