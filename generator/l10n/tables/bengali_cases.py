"""Bengali case endings on a spoken text: র, ের, য়, তে, ে, কে, by how its last word ends.

Source: প্রমিত বাংলা বানানের নিয়ম (Bangla Academy) and the বানানবিধি of the Paschimbanga Bangla Akademi. An ending is written onto a Bengali
word; after a digit, a Latin letter or a closing mark it is joined with a hyphen (২০২২-এর,
WhatsApp-এর), as papers print it.
"""

from generator.l10n.tongue import Case, Said
from generator.patterns import pattern

_VOWEL_SIGNS = "ািীুূৃেৈোৌ"
_GLIDES = "ইঈউঊ"
_AFTER_WORD: dict[Case, tuple[str, str, str]] = {
    "of": ("ের", "র", "য়ের"),
    "in": ("ে", "তে", "য়ে"),
    "to": ("কে", "কে", "কে"),
}
"""After a consonant, after a vowel sign, after an independent i or u (মুম্বইয়ের) or ং."""
_LETTER_NAMES = "ডব্লিউ|ওয়াই|কিউ|এক্স|এইচ|আই|এফ|এল|এম|এন|আর|এস|ইউ|জেড|বি|সি|ডি|জি|জে|কে|পি|টি|ভি|এ|ই|ও"
_HOUR = pattern(r"\d(?:টো|টে)$")
"""An hour with its word: ২টোয়, ৪টেয়."""
_ACRONYM = pattern(f"(?:{_LETTER_NAMES}){{2,}}")
"""Letters of the Latin alphabet by their names: এসিএমএ, ইউপিআই. They are no word, and take a hyphen."""
_AFTER_LETTERS: dict[Case, tuple[str, str]] = {
    "of": ("এর", "র"), "in": ("এ", "তে"), "to": ("কে", "কে")
}  # fmt: skip
_APART: dict[Case, str] = {"of": "-এর", "in": "-এ", "to": "-কে"}


def decline(text: str, case: Case, said: Said) -> str:
    """Return the text with the case's ending on its last word."""
    if not text:
        return text
    last = text[-1]
    if not _is_bengali_letter(last):
        return text + _APART[case]
    after_consonant, after_vowel, after_glide = _AFTER_WORD[case]
    word = text.rsplit(" ", 1)[-1]
    if _HOUR.search(word) and case == "in":
        return text + "য়"
    if _ACRONYM.fullmatch(word):
        return f"{text}-{_AFTER_LETTERS[case][last in _VOWEL_SIGNS + 'এও']}"
    if last in _GLIDES or last == "ং":
        return text + after_glide
    if last == "ৎ" and case != "to":
        return text[:-1] + "ত" + after_consonant
    if last in "ঃঁ":
        return text + _APART[case]
    if last in _VOWEL_SIGNS and len(word) == 2:
        return f"{text}-{after_vowel}"
    if last == "া" and case == "in":
        return text + "য়"
    if last in _VOWEL_SIGNS:
        return text + after_vowel
    if last in "অআএঐওঔঋ":
        return text + (after_vowel if case != "in" else "তে")
    if last == "্":
        return text[:-1] + after_consonant if case != "to" else text + after_consonant
    return text + after_consonant


def _is_bengali_letter(character: str) -> bool:
    return "\u0980" <= character <= "\u09e3" or character == "ৎ"
