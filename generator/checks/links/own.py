"""Links to the site itself that are written as addresses: is there a page, has it the anchor?

Links by id are checked where records are settled (`checks/stories.py`), in every build.
"""

import unicodedata
from collections.abc import Callable, Iterator
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from generator.checks.anchors import anchors_of, has_anchor
from generator.checks.known import narrowed
from generator.checks.links.addresses import Addresses, Lying, addresses_of, is_made_elsewhere
from generator.checks.links.meant import address_meant, record_meant
from generator.content.frame import Content
from generator.content.links import anchor_of
from generator.diagnostics import Diagnostic, diagnostic, nearest
from generator.model.incident import Incident
from generator.model.link import Link
from generator.model.site import Site
from generator.model.story import PlainPage, Story
from generator.saying import say

_NAMED = {"text": "({})", "menu": "to: {}"}
"""How a record is named by its id where an address stands."""


def check_links(content: Content, own: "OwnSite") -> Iterator[Diagnostic]:
    """Yield addresses of the site at which nothing lies, and those that an id would replace.

    Also what is written as a link where no link can be: its readers see the signs.
    """
    for record, links in content.links.items():
        for link in links:
            if link.place == "bare":
                yield diagnostic(
                    "bare-link",
                    link.span,
                    say(
                        "readers see the brackets of this link to {address}: no link stands in this text",
                        address=link.address,
                    ),
                    help="link in the text of a story or page, or name the address as a source",
                    record=record,
                )
            elif own.has(link.address):
                yield from own.check(link, record)


def check_menus(site: Site, own: "OwnSite") -> Iterator[Diagnostic]:
    """Yield what is wrong with the addresses of the site's own pages in its menus."""
    for items in site.menus.values():
        for item in items:
            if own.has(item.target) and item.target.startswith("http"):
                span = narrowed(item.span, item.target)
                yield from own.check(Link(item.target, span, "menu"), "")


class OwnSite:
    """The site's own addresses, worked out when the first link asks; `whole` gives its records."""

    def __init__(self, site: Site, whole: Callable[[], Content]) -> None:
        self._url = site.url
        self._whole = whole
        self._base = urlsplit(site.url)
        self._known: tuple[Content, Addresses] | None = None

    @property
    def _content(self) -> Content:
        return self._whole()

    @property
    def _addresses(self) -> Addresses:
        content = self._whole()
        if self._known is None or self._known[0] is not content:
            self._known = content, addresses_of(content)
        return self._known[1]

    def has(self, address: str) -> bool:
        """Return True for an address of this site: whole, or a path."""
        parts = _split(address)
        if parts is None:
            return False
        if not parts.scheme and not parts.netloc:
            return True
        same = _host(parts) == _host(self._base) and parts.scheme in ("", "http", "https")
        return same and f"{parts.path or '/'}".startswith(self._base.path)

    def check(self, link: Link, record: str) -> Iterator[Diagnostic]:
        """Yield what is wrong with a link to the site."""
        parts = _split(urljoin(self._page_of(record, link.locale), link.address))
        if parts is None:
            return
        path = unicodedata.normalize("NFC", unquote(parts.path or "/"))
        inside = path.startswith(self._base.path)
        path = "/" + path.removeprefix(self._base.path)
        lying = self._addresses.at(path) if inside else None
        if lying is None:
            if not (inside and is_made_elsewhere(path)):
                yield self._dead(link, path, record)
            return
        if parts.fragment and (found := self._anchor(link, lying, parts.fragment, record)):
            yield found
        elif lying.record and link.place in _NAMED:
            yield from self._by_id(link, lying, parts.fragment, record)

    def _by_id(self, link: Link, lying: Lying, fragment: str, record: str) -> Iterator[Diagnostic]:
        kind, _, id = lying.record.partition("/")
        other = lying.locale not in ("", link.locale)  # another language is meant: no id says so
        if other or (link.place == "menu" and kind != "page"):
            return
        name = f"{kind}:{id}" + (f"#{fragment}" if fragment else "")
        yield diagnostic(
            "own-address",
            link.span,
            say(
                'the {kind} "{id}" is linked by its address, which may change',
                kind=say(kind),
                id=id,
            ),
            help=say("write {written}", written=_NAMED[link.place].format(name)),
            record=record,
        )

    def _dead(self, link: Link, path: str, record: str) -> Diagnostic:
        hidden = self._addresses.hidden.get(path)
        meant = record_meant(path, self._content, self._addresses)
        near = address_meant(path, self._addresses)
        if hidden is not None:
            kind, _, id = hidden.record.partition("/")
            meant = f"{kind}:{id}"
            message = say(
                'the {kind} "{id}", which lies at {path}, is not published',
                kind=say(kind),
                id=id,
                path=path,
            )
        else:
            message = say(
                "no page of this site lies at {path}{near}",
                path=path,
                near=say(' (did you mean "{near}"?)', near=near) if near else "",
            )
        way = _NAMED.get(link.place)
        if meant and way is not None and (link.place == "text" or meant.startswith("page:")):
            help = say("write {written}", written=way.format(meant))
        else:
            help = say("link to an address that is there, or take the link out")
        return diagnostic("dead-link", link.span, message, help=help, record=record)

    def _anchor(self, link: Link, lying: Lying, fragment: str, record: str) -> Diagnostic | None:
        kind, _, id = lying.record.partition("/")
        content = self._content
        target: Story | PlainPage | Incident | None = {
            "story": content.stories.get(id),
            "incident": content.incidents.get(id),
            "page": content.pages.get(id),
        }.get(kind)
        if target is None:
            return None
        anchors = anchors_of(target, lying.locale or link.locale)
        anchor = anchor_of(fragment)
        if has_anchor(anchors, anchor):
            return None
        return diagnostic(
            "dead-link",
            link.span,
            say(
                'the {kind} "{id}" has no anchor #{anchor}{near}',
                kind=say(kind),
                id=id,
                anchor=anchor,
                near=nearest(anchor, anchors),
            ),
            help=say("anchors: {names}", names=", ".join(anchors) or say("none")),
            record=record,
        )

    def _page_of(self, record: str, locale: str) -> str:
        """Return the whole address of a record's page, from which a path of its text leads on."""
        own = (p for p, at in self._addresses.pages.items() if (at.record, at.locale) == (record, locale))  # fmt: skip
        path = next(own, "/") if record else "/"
        return self._url.rstrip("/") + path


def _split(address: str) -> SplitResult | None:
    try:
        return urlsplit(address)
    except ValueError:
        return None


def _host(parts: SplitResult) -> str:
    try:
        port = parts.port
    except ValueError:
        port = -1
    usual = {"http": 80, "https": 443}.get(parts.scheme)
    name = parts.hostname or ""
    return name if port in (None, usual) else f"{name}:{port}"
