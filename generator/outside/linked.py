"""Which addresses of other sites a site links, and from where: texts, sources, registry, menus."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from generator.content.frame import Content
from generator.content.link_places import find_address
from generator.content.source import SourceFile, read_source
from generator.diagnostics import Span
from generator.model.link import Link
from generator.model.registry import Named


class Place(Struct, frozen=True):
    """A link with the record in which it stands, or none."""

    link: Link
    record: str


def outside_of(content: Content, root: Path) -> Iterator[Place]:
    """Yield every link to another site, in the order of the records."""
    own = content.site.url.rstrip("/")
    for record, links in content.links.items():
        for link in links:
            if link.place != "bare" and _leads_out(link.address, own):
                yield Place(link, record)
    sources: dict[str, SourceFile | None] = {}
    registry = content.registry
    tables: tuple[Mapping[str, Named], ...] = (
        registry.services,
        registry.people,
        registry.topics,
        registry.places,
        registry.publishers,
    )
    for entry in (entry for table in tables for entry in table.values()):
        if _leads_out(entry.url, own):
            span = _place(root, sources, entry.url, entry.span)
            yield Place(Link(entry.url, span, "registry"), "")
    for item in (item for items in content.site.menus.values() for item in items):
        if _leads_out(item.target, own):
            span = _place(root, sources, item.target, item.span)
            yield Place(Link(item.target, span, "menu"), "")


def _leads_out(address: str, own: str) -> bool:
    """Return True for an address of the web that is not the site's own."""
    address = address.casefold() if address[:8].casefold().startswith("http") else ""
    rest = address.partition("://")[2]
    home = own.casefold().partition("://")[2]
    return bool(rest) and rest != home and not rest.startswith((f"{home}/", f"{home}#", f"{home}?"))


def _place(root: Path, sources: dict[str, SourceFile | None], address: str, entry: Span) -> Span:
    """Return where an address stands in the entry of a file that begins at a span."""
    if entry.path not in sources:
        sources[entry.path], _ = read_source(root, entry.path)
    source = sources[entry.path]
    return entry if source is None else find_address(source, address, entry.line)
