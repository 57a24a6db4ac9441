"""Decimal digits of scripts: into a locale's own, and back to ASCII.

Numbers, dates and clocks are made in ASCII digits, and digits are turned here, last, and only in
text: never in markup, URLs or code.
"""

import unicodedata

BENGALI = "০১২৩৪৫৬৭৮৯"


def _ten(zero: str) -> str:
    return "".join(chr(ord(zero) + i) for i in range(10))


NATIVE: dict[str, str] = {
    "bn": BENGALI,
    "as": BENGALI,
    "hi": _ten("०"),
    "mr": _ten("०"),
    "ne": _ten("०"),
    "sa": _ten("०"),
    "gu": _ten("૦"),
    "pa": _ten("੦"),
    "or": _ten("୦"),
    "ta": _ten("௦"),
    "te": _ten("౦"),
    "kn": _ten("೦"),
    "ml": _ten("൦"),
    "ar": _ten("٠"),
    "fa": _ten("۰"),
    "ur": _ten("۰"),
    "ps": _ten("۰"),
    "my": _ten("၀"),
    "th": _ten("๐"),
    "km": _ten("០"),
    "lo": _ten("໐"),
}
"""Native digits by language (CLDR `numberingSystems`, "native"), zero first."""

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
    return text if text.isascii() else text.translate(_TO_ASCII)


class _Ascii(dict[int, int]):
    """What each character is in ASCII digits, filled in as texts are turned."""

    def __missing__(self, code: int) -> int:
        digit = chr(code)
        turned = ord("0") + unicodedata.decimal(digit) if digit.isdecimal() else code
        self[code] = turned
        return turned


_TO_ASCII = _Ascii()
