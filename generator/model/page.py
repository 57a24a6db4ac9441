"""Pages before and after they are rendered: what exists, at which path, as which bytes."""

from urllib.parse import quote

from msgspec import Struct


class PageSpec(Struct, frozen=True, kw_only=True):
    """A page that is to exist: kind, path on the site, locale, and the id it belongs to.

    `target` is a redirect's path; `origin` says what stated the page, for messages.
    """

    kind: str
    path: str
    locale: str
    owner: str = ""
    target: str = ""

    @property
    def file(self) -> str:
        """The file below the output folder, with forward slashes."""
        return file_of(self.path)


class Rendered(Struct, frozen=True):
    """A file of the output. `said` is what a page says before its template, where that is kept;
    `found` what a search finds of it, None where that is as it was."""

    file: str
    data: bytes
    said: bytes = b""
    found: bytes | None = None


def file_of(path: str) -> str:
    """Return the output file of a URL path: a folder's is its index.html."""
    file = path.lstrip("/")
    return file + "index.html" if not file or file.endswith("/") else file


def quoted(path: str) -> str:
    """Return a URL path percent-encoded (RFC 3986)."""
    return path if path.isascii() else quote(path, safe="/-._~!$&'()*+,;=:@%")


SITEMAP_LIMIT = 20_000
"""Addresses in one sitemap; the protocol allows 50,000 and 50 MB."""


def sitemap_file(part: str, number: int) -> str:
    """Return the output file of a sitemap: its part, and which of several from 0."""
    suffix = f"-{number + 1}" if number else ""
    return f"sitemaps/{part}{suffix}.xml"


def sitemap_files(part: str, entries: int) -> list[str]:
    """Return the output files of a part of the sitemap with so many entries."""
    return [sitemap_file(part, number) for number in range(-(-entries // SITEMAP_LIMIT))]
