"""What pages need of CLDR for one locale: an excerpt that a language's row may state.

Owns the shape of an excerpt and its two sign sets. `tables.excerpts` states those of the
languages that have rows; `cldr` reads any other through Babel. It is CLDR's word, not a house's:
what newspapers print otherwise is a field of the `Tongue`, which comes first.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal

from msgspec import Struct


class Signs(Struct, frozen=True, kw_only=True):
    """The signs that a numbering system puts between digits, and that of a percentage."""

    decimal: str = "."
    group: str = ","
    percent: str = "%"


class Excerpt(Struct, frozen=True, kw_only=True, eq=False):
    """CLDR's data of one locale, as far as pages speak by it."""

    groups: tuple[int, int] = (3, 3)
    """How many digits stand in the last group and in those before it: lakhs are (3, 2)."""
    latin: Signs = Signs()
    native: Signs | None = None
    """The signs between native digits, where CLDR has others for them: ٫ and ٬."""
    percent: str = "{n}%"
    plural: Callable[[Decimal], str]
    """The cardinal category of a number: one, other …"""
    ordinal: Callable[[int], str]
    """The ordinal category of a whole number."""
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    weekdays: tuple[str, ...]
    """Monday first."""
    short_weekdays: tuple[str, ...]
    narrow_weekdays: tuple[str, ...]
    """The shortest names, for the head of a calendar; of some languages Latin letters."""
    week: int = 0
    """The day with which a week begins in the region: 0 is Monday, 6 Sunday."""
    joins: tuple[str, str, str] | None = None
    """Between two names, between names of more, before the last; None: Babel has the patterns."""
    countries: Callable[[], Mapping[str, str]]
    """Names by ISO 3166-1 code; a function, for few pages name a country."""
    languages: Mapping[str, str]
    """Names by subtag; any other is asked of Babel."""
