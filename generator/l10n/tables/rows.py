"""Which row a locale is spoken by: the table of languages and houses.

A language without a row has a `Tongue` of empty fields, and is spoken from CLDR alone.
"""

from msgspec.structs import replace

from generator.l10n.tables.assamese import ASSAMESE
from generator.l10n.tables.bengali import DHAKA, KOLKATA
from generator.l10n.tables.english import AMERICAN, ENGLISH_WORDS, INDIAN
from generator.l10n.tables.hindi import HINDI
from generator.l10n.tables.urdu import URDU
from generator.l10n.tongue import Tongue

ROWS: dict[tuple[str, str], Tongue] = {
    ("bn", "kolkata"): KOLKATA,
    ("bn", "dhaka"): DHAKA,
    ("en", "international"): ENGLISH_WORDS,
    ("en", "indian"): INDIAN,
    ("en", "american"): AMERICAN,
    ("hi", ""): HINDI,
    ("ur", ""): URDU,
    ("as", ""): ASSAMESE,
}
"""By language subtag and house."""

LANGUAGES: frozenset[str] = frozenset(language for language, _ in ROWS)
"""Those that have a row, by subtag: none of them is another's alias in CLDR."""

_REGION_ZONES: dict[tuple[str, str], dict[str, str]] = {
    ("en", "IN"): {"Asia/Kolkata": "IST"},
    ("en", "GB"): {"Europe/London+0": "GMT", "Europe/London+60": "BST"},
}
"""Names of zones that only the readers of a region know; with minutes from UTC where the clock
is changed."""
_HOUSE_OF_REGION: dict[tuple[str, str], str] = {
    ("bn", "IN"): "kolkata",
    ("en", "US"): "american",
}
_FIRST_HOUSE: dict[str, str] = {"bn": "dhaka", "en": "international"}
"""CLDR's plain `bn` is Bangladesh."""
_NO_ROW = Tongue()

HOUSES: tuple[str, ...] = tuple(dict.fromkeys(house for _, house in ROWS if house))
"""Every house that `site.yaml` may name."""


def houses_of(language: str) -> tuple[str, ...]:
    """Return the houses of a language, by its subtag."""
    return tuple(house for base, house in ROWS if base == language and house)


def tongue_of(language: str, region: str, house: str) -> Tongue:
    """Return the row of a language, for a house or else for its region."""
    if not house:
        house = _HOUSE_OF_REGION.get((language, region), _FIRST_HOUSE.get(language, ""))
    row = ROWS.get((language, house)) or ROWS.get((language, ""), _NO_ROW)
    zones = _REGION_ZONES.get((language, region))
    return replace(row, zones={**row.zones, **zones}) if zones else row
