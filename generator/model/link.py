"""Addresses as people wrote them: what is linked, from where. Owns no judgement."""

from typing import Literal

from msgspec import Struct

from generator.diagnostics import Span

LinkPlace = Literal["text", "bare", "embed", "source", "archived", "registry", "menu"]
"""Where an address stands: a link of a text, signs of a link where readers see the signs, a block
`::embed`, a source's `url` or `archived`, an entry of a registry, a menu."""


class Link(Struct, frozen=True):
    """An address that somebody wrote, with the place of the address itself.

    `locale` is that of a text; `owner` is the key of a source.
    """

    address: str
    span: Span
    place: LinkPlace
    locale: str = ""
    owner: str = ""
