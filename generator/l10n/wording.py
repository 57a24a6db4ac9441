"""The wording of a text: what stays the same however it is typed.

Owns what of a text is no word: spaces, punctuation, emphasis, joiners, the script of digits, capitals.
Two texts with one wording need one translation.
"""

import unicodedata

from generator.patterns import pattern

_NOTHING = frozenset("'’‘ʼ`´*_~\\\u200b\u200c\u200d\u00ad\ufeff")
"""Signs that stand inside words, or make emphasis of a part of one."""
_SAID = frozenset("%‰‱°+?")
"""Signs that say something: five per cent is not five, and a question is not a statement."""
_IN_NUMBERS = frozenset(".,:/-")
"""Signs that are a part of the number that they stand in (3.5, 12:07), and nothing elsewhere."""
_ALIKE = {"؟": "?", "٪": "%", "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "৷": " "}
"""Signs written for others; the last counts as a number in Unicode, and stands for a danda."""
_GROUPING = pattern(r"(?<=[0-9]),(?=[0-9][0-9])")
_BESIDE = pattern(r"[.,:/](?![0-9])|(?<![0-9])[.,:/]|-(?![0-9])|(?<=[^\s0-9])-")


class _Signs(dict[int, str | None]):
    """What each sign becomes, filled as signs are met; None where it is left out."""

    def __missing__(self, code: int) -> str | None:
        self[code] = found = _sign(chr(code))
        return found


def wording_of(text: str) -> str:
    """Return the words of a text, in one form, with one space between two."""
    plain = unicodedata.normalize("NFC", text.casefold()).translate(_SIGNS)
    return " ".join(_BESIDE.sub(" ", _GROUPING.sub("", plain)).split())


def _sign(sign: str) -> str | None:
    sign = _ALIKE.get(sign, sign)
    if sign in _NOTHING:
        return None
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    kind = unicodedata.category(sign)
    said = kind[0] in "LMN" or kind == "Sc" or sign in _SAID or sign in _IN_NUMBERS
    return sign if said else " "


_SIGNS = _Signs()
