"""Lengths, weights, powers and the like that a number has behind it, in one measure each. Never tells.

What is heard is the number alone: 1.8 kilometres and ১৮০০ মিটার are one length.
"""

from collections.abc import Mapping
from decimal import Decimal

from generator.l10n.tokens import nfc
from generator.patterns import pattern

_Measure = tuple[str, Decimal]


_MEASURES: Mapping[str, tuple[str, str]] = {
    "kilometre|kilometer|km|কিলোমিটার|কিমি": ("length", "1000"),
    "metre|meter|m|মিটার": ("length", "1"),
    "centimetre|centimeter|cm|সেন্টিমিটার": ("length", "0.01"),
    "mile|মাইল": ("length", "1609"),
    "foot|feet|ft|ফুট|ফিট": ("length", "0.305"),
    "tonne|ton|টন|মেট্রিক টন": ("weight", "1000"),
    "kilogram|kilo|kg|কিলোগ্রাম|কেজি|কিলো": ("weight", "1"),
    "gram": ("weight", "0.001"),
    "litre|liter|লিটার": ("volume", "1"),
    "gigawatt|gw|গিগাওয়াট": ("power", "1000"),
    "megawatt|mw|মেগাওয়াট": ("power", "1"),
    "kilowatt|kw|কিলোওয়াট": ("power", "0.001"),
    "tbps|টিবিপিএস": ("rate", "1000"),
    "gbps|জিবিপিএস": ("rate", "1"),
    "mbps|এমবিপিএস": ("rate", "0.001"),
    "terabyte|tb|টেরাবাইট|টিবি": ("bytes", "1000"),
    "gigabyte|gb|গিগাবাইট|জিবি": ("bytes", "1"),
    "megabyte|mb|মেগাবাইট|এমবি": ("bytes", "0.001"),
    "hectare|হেক্টর": ("area", "1"),
    "acre|একর": ("area", "0.405"),
}
_BY_WORD = {
    nfc(word): (kind, Decimal(factor))
    for words, (kind, factor) in _MEASURES.items()
    for word in words.split("|")
}
_NEXT = pattern(
    "[\\s’'-]*("
    + "|".join(sorted(_BY_WORD, key=lambda word: (-len(word), word)))
    + r")(?:s|ের|ে|েরও|কে|-এর)?(?![a-z\u0980-\u09ff])"
)


def measure_behind(text: str, end: int) -> _Measure | None:
    """Return what a number that ends at a place measures, and by which factor; None for a plain count."""
    match = _NEXT.match(nfc(text[end : end + 24]).casefold())
    return _BY_WORD[match[1]] if match else None
