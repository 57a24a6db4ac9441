"""Words as tokens with their places, and the keys by which a search finds them.

A word is letters, marks and digits of any script with the joiners inside it: Python's own `\\w`
leaves out vowel signs and hasanta and breaks nearly every Bengali word.
"""

import unicodedata

from msgspec import Struct

from generator.patterns import pattern, unicode_pattern

_TOKEN = unicode_pattern(
    r"(?V1)(?:[\p{L}\p{Nd}]|[\p{M}--\p{Variation_Selector}])[\p{L}\p{M}\p{Nd}\u200c\u200d]*"
    r"(?:(?<=\p{Nd})[.,](?=\p{Nd})[\p{L}\p{M}\p{Nd}\u200c\u200d]+)*"
)
MENDED_FIRST = (("\u09a4\u09cd\u200d", "ৎ"),)
"""What a fold key writes anew before joiners go: ত্ with a joiner is ৎ."""
UNSEEN = "[\u200b-\u200d\u2060\ufeff]"
FOLDS = {
    "\u0981": "", "\u09c0": "\u09bf", "\u09c2": "\u09c1", "\u0988": "\u0987", "\u098a": "\u0989",
}  # fmt: skip
"""Letters that a fold key writes as others: candrabindu goes, long vowels are short."""
MENDED_LAST = (("\u09ac\u09bc", "র"), ("\u09a3\u09cd\u099f", "\u09a8\u09cd\u099f"))
"""What it writes anew at the end: ব with a nukta, ণ্ট."""
_UNSEEN = pattern(UNSEEN)
_FOLDS = str.maketrans(FOLDS)


class Token(Struct, frozen=True):
    """A word of a text and where it stands: `text[start:end]`."""

    text: str
    start: int
    end: int


def tokens(text: str) -> tuple[Token, ...]:
    """Return the words of a text with their places.

    Unicode Annex 29's words as far as Bengali and Latin need them: letters (L), marks (M),
    decimal digits (Nd) and joiners; a point or comma between two digits stays inside, as in
    ২.৪৪ and ১২,৩৪,৫৬৭টি (WB11, WB12). Hyphens and apostrophes part words: মেটা-র is two.
    """
    return tuple(Token(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text))


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text as strings, as `tokens` finds them."""
    return tuple(_TOKEN.findall(text))


def nfc(text: str) -> str:
    """Return the text in Normalization Form C (Unicode Annex 15): য় as য and nukta, কো as one sign."""
    return unicodedata.normalize("NFC", text)


def fold_key(text: str) -> str:
    """Return the key under which a search keeps a text; never for display.

    Spellings that readers mix come out alike: joiners and unseen characters go, ত্ with a joiner
    is ৎ, ব with a nukta is র (an old way to type it), ণ্ট is ন্ট, the long ী ূ ঈ ঊ are short,
    candrabindu goes. Latin is case-folded (Unicode 3.13, default case folding).
    """
    text = nfc(text)
    for written, meant in MENDED_FIRST:
        text = text.replace(written, meant)
    text = nfc(_UNSEEN.sub("", text).translate(_FOLDS).casefold())
    for written, meant in MENDED_LAST:
        text = text.replace(written, meant)
    return text
