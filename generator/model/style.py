"""How a house writes: spellings that it prefers, and what is no part of a story."""

from typing import Literal

from msgspec import Struct

Quotes = Literal["curly", "any"]


class Style(Struct, frozen=True):
    """The house style of a language: a wrong spelling with the right one, and words of promotion.

    With curly `quotes` straight ones are told; with `any` they may stand. Behind the wrong words that are `stems`
    anything may stand, for no other word begins so. Words that are `leads` promote only where a sentence or line
    begins with them.
    """

    spellings: tuple[tuple[str, str], ...] = ()
    promotion: tuple[str, ...] = ()
    quotes: Quotes | None = None
    stems: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
