"""How a house writes: spellings that it prefers, and what is no part of a story."""

from msgspec import Struct


class Style(Struct, frozen=True):
    """The house style of a language: a wrong spelling with the right one, and words of promotion."""

    spellings: tuple[tuple[str, str], ...] = ()
    promotion: tuple[str, ...] = ()
