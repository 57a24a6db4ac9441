"""The wording of a text: what stays the same however it is typed.

Owns what of a text is no word: spaces, punctuation, emphasis, joiners, the script of digits, capitals.
Two texts with one wording need one translation.
"""

import unicodedata

from generator.l10n.digits import to_ascii

_NOTHING = frozenset("'’‘ʼ`´*_~\\\u200b\u200c\u200d\u00ad\ufeff")
"""Signs that stand inside words, or make emphasis of a part of one."""
_SAID = frozenset("%‰‱°+?")
"""Signs that say something: five per cent is not five, and a question is not a statement."""
_ALIKE = str.maketrans({"؟": "?", "٪": "%", "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-"})
_SPACE = frozenset("৷")
"""A sign of Bengali that counts as a number in Unicode, and stands in texts for a danda."""


def wording_of(text: str) -> str:
    """Return the words of a text, in one form, with one space between two.

    Between digits a sign is a part of the number (3.5, 12:07), but for the commas that group it.
    """
    plain = to_ascii(unicodedata.normalize("NFC", text)).casefold().translate(_ALIKE)
    plain = "".join(sign for sign in unicodedata.normalize("NFC", plain) if sign not in _NOTHING)
    said: list[str] = []
    for at, sign in enumerate(plain):
        if sign in _SPACE:
            said.append(" ")
        elif sign in _SAID or unicodedata.category(sign)[0] in "LMN" or _is_currency(sign):
            said.append(sign)
        else:
            said.append(_between(plain, at, sign))
    return " ".join("".join(said).split())


def _between(text: str, at: int, sign: str) -> str:
    """Return what a sign that is no word says where it stands."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if not after.isdecimal() or sign.isspace():
        return " "
    if before.isdecimal():
        grouped = sign == "," and text[at + 2 : at + 3].isdecimal()
        return "" if grouped else sign
    return sign if sign == "-" and (not before or before.isspace()) else " "


def _is_currency(sign: str) -> bool:
    return unicodedata.category(sign) == "Sc"
