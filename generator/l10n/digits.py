"""Decimal digits of scripts: into a locale's own, and back to ASCII.

Babel prints ASCII digits for Bengali whatever it is asked, so digits are turned here, last,
and only in text: never in markup, URLs or code.
"""

import unicodedata

BENGALI = "০১২৩৪৫৬৭৮৯"

NATIVE: dict[str, str] = {
    "bn": BENGALI,
    "as": BENGALI,
    "hi": "०१२३४५६७८९",
    "mr": "०१२३४५६७८९",
    "ne": "०१२३४५६७८९",
    "ar": "٠١٢٣٤٥٦٧٨٩",
    "fa": "۰۱۲۳۴۵۶۷۸۹",
    "ur": "۰۱۲۳۴۵۶۷۸۹",
}
"""Native digits by language (CLDR `numberingSystems`), zero first."""

_TO_NATIVE = {
    language: {ord(str(i)): digit for i, digit in enumerate(digits)}
    for language, digits in NATIVE.items()
}


def to_native(text: str, language: str) -> str:
    """Return the text with ASCII digits turned into the language's own, if it has any."""
    table = _TO_NATIVE.get(language)
    return text.translate(table) if table else text


def to_ascii(text: str) -> str:
    """Return the text with every decimal digit of any script as ASCII."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(c)) if c.isdecimal() and not c.isascii() else c for c in text
    )
