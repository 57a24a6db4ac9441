"""A word put in place of another, in the form in which that one stood.

Bengali endings are those of `stems`; behind a vowel they are others than behind a consonant (দলের, গোষ্ঠীর).
English misspellings have the plural and the plain forms of a verb where both sides take the same letters.
What is not known for sure is not said.
"""

import re
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

from generator.l10n.stems import BENGALI_ENDINGS, CONSONANT_LAST, VOWEL_LAST
from generator.l10n.tokens import nfc
from generator.patterns import pattern

LETTER = r"\w\u0900-\u0963\u0966-\u0dff\u200c\u200d"
"""What a word is made of, in a class of an expression."""
LETTER_FIRST = pattern(f"[{LETTER}]")
BENGALI_LAST = pattern("[\u0980-\u09ff]$")
_ASSAMESE = ("ৰ", "ৰে", "লৈ", "টো", "টোৰ", "বোৰ", "বোৰৰ", "সমূহ", "সমূহৰ")
_STANDS_AFTER: Mapping[str, str] = {
    **dict(BENGALI_ENDINGS),
    **dict.fromkeys(map(nfc, _ASSAMESE), ""),
}
"""Every ending, and what it stands after: a consonant (c), a vowel (v), either."""
ENDINGS = "|".join(sorted(map(re.escape, _STANDS_AFTER), key=len, reverse=True))
_LAST = {"c": pattern(CONSONANT_LAST), "v": pattern(VOWEL_LAST)}
_SIGN_LAST = pattern("[\u09be-\u09ccআএও]$")
"""Vowels behind which র stands at once; behind ই and উ it is not sure."""
_LETTER_LAST = pattern("[\u0985-\u09cc]$")
_AFTER_A, _A = nfc("য়"), "া"
_OTHERWISE: Mapping[tuple[str, str], str] = {
    (before + more, last): after + more
    for before, last, after in (
        ("ের", "v", "র"),
        ("েরা", "v", "রা"),
        ("র", "c", "ের"),
        ("তে", "c", "ে"),
    )
    for more in ("", "ও", "ই")
}
"""An ending behind the other kind of letter: what a locative ে becomes behind a vowel is not sure."""
_MISSPELT = pattern(r"[A-Za-z]{5,}")
_INFLECTED = ("ed", "ing", "s", "x", "z", "y", "ch", "sh")
_LEAST_ALIKE = 0.75
_TAKES_ED = pattern(r"(?:[aeiou]{2}|[^aeiou])[^aeiouwy]$")


def carries(base: str, ending: str) -> bool:
    """Return True where an ending can stand behind a Bengali word."""
    after = _STANDS_AFTER.get(ending)
    return after is not None and (not after or _LAST[after].search(base) is not None)


def with_ending(word: str, right: str, ending: str) -> str:
    """Return the right word with the ending that the other had, or nothing where it is not sure."""
    if word[-1] == right[-1]:
        return right + ending
    last = "c" if _LAST["c"].search(right) else "v" if _SIGN_LAST.search(right) else ""
    after = _STANDS_AFTER[ending]
    if not after:
        return right + ending if _LETTER_LAST.search(right) else ""
    if not last:
        return ""
    if ending.startswith(_AFTER_A):
        return right + ending if right.endswith(_A) else ""
    if after == last:
        return right + ending
    other = _OTHERWISE.get((ending, last), "")
    return right + other if other else ""


def english_forms(wrong: str, right: str) -> Iterator[tuple[str, str]]:
    """Yield the further forms of a misspelling with the right ones.

    Two words that are not alike have forms of their own: "tills" is no "untils".
    """
    if not (_MISSPELT.fullmatch(wrong) and _MISSPELT.fullmatch(right)):
        return
    first, second = wrong.lower(), right.lower()
    if first[0] != second[0] or first[-1] != second[-1] or first.endswith(_INFLECTED):
        return
    if SequenceMatcher(None, first, second).ratio() < _LEAST_ALIKE:
        return
    if first[-1] == "e":
        for ending in ("s", "d", "r", "rs", "ly"):
            yield wrong + ending, right + ending
        yield wrong[:-1] + "ing", right[:-1] + "ing"
        return
    yield wrong + "s", right + "s"
    if _TAKES_ED.search(second):
        for ending in ("ed", "ing"):
            yield wrong + ending, right + ending
