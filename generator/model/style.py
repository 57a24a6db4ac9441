"""How a house writes: spellings that it prefers, and what is no part of a story."""

from typing import Literal

from msgspec import Struct

Quotes = Literal["curly", "any"]


class Style(Struct, frozen=True):
    """The house style of a language: a wrong spelling with the right one, and words of promotion.

    With curly `quotes` straight ones are told; with `any` they may stand.
    """

    spellings: tuple[tuple[str, str], ...] = ()
    promotion: tuple[str, ...] = ()
    quotes: Quotes | None = None
