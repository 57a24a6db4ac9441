"""What somebody meant who wrote a path: the record that has it, or whose id or slug is nearest."""

import difflib
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from generator.checks.links.addresses import Addresses
from generator.content.frame import Content
from generator.patterns import pattern

_NEAR = 0.8
_ENDING = pattern(r"(?:\.[a-z]{2,3}(?:-[a-zA-Z]+)?)?\.(?:md|html?|yaml|yml)$")
"""What a file's name ends in: of the site's folder, or of another site's pages."""


def record_meant(path: str, content: Content, addresses: Addresses) -> str:
    """Return the record that a path most likely means, as `story:x`, or an empty string."""
    path = unquote(urlsplit(path).path)
    lying = addresses.at(path)
    if lying is not None:
        return lying.record.replace("/", ":", 1)
    parts = [part for part in path.split("/") if part not in ("", ".", "..", "index.html")]
    if not parts:
        return ""
    name = _ENDING.sub("", parts[-1])
    named = dict(_names(content))
    if name in named:
        return named[name]
    near = difflib.get_close_matches(name, named, n=1, cutoff=_NEAR)
    return named[near[0]] if near else ""


def address_meant(path: str, addresses: Addresses) -> str:
    """Return the address that is nearest to a path, or an empty string."""
    begins = path[: path.find("/", 1) + 1]
    same = [one for one in addresses.pages if one.startswith(begins) or not begins]
    near = difflib.get_close_matches(path, same, n=1, cutoff=_NEAR)
    return near[0] if near else ""


def _names(content: Content) -> Iterator[tuple[str, str]]:
    """Yield ids and slugs with their records; a page's id goes before a story's."""
    for id in content.incidents:
        yield id, f"incident:{id}"
    for kind, records in (("story", content.stories), ("page", content.pages)):
        for id, record in records.items():
            for version in record.versions:
                yield version.slug, f"{kind}:{id}"
            yield id, f"{kind}:{id}"
