"""Dictionary order without ICU: sort keys for the titles, names and words of a site.

The frame is the Unicode Collation Algorithm (UTS 10) on CLDR's order: letters are compared first,
then accents, then case. Nothing is skipped but what is unseen: a space comes before punctuation,
that before symbols, digits, and letters.
"""

import unicodedata
from functools import lru_cache

from generator.l10n.alphabets import (
    CURRENCIES,
    EXPANSIONS,
    LETTERS,
    MARKS,
    PUNCTUATION,
    SCRIPTS,
    SPACES,
    SYMBOLS,
    TAILORINGS,
    Tailoring,
)
from generator.l10n.tokens import nfc
from generator.patterns import unicode_pattern

SortKey = tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...], str]
Element = tuple[int, int, int]
"""A weight on each level; 0 has none there. On the third, 1 is plain, 2 compatible, 4 a capital."""

_IGNORED = unicode_pattern(r"(?V1)[\p{Cf}\p{Cc}--[\t\n\v\f\r\x85]]|\p{Variation_Selector}|\u034f")
_JOINERS_FIRST = str.maketrans({"\u200d": "\x00", "\u200c": "\x01"})
_KHANDA_TA = ("\u09a4\u09cd\u200d", "ৎ")
_NASALS = ("CANDRABINDU", "ANUSVARA", "VISARGA", "CHANDRABINDU", "BINDI", "TIPPI")
_LISTED: tuple[tuple[int, str], ...] = (
    (1, SPACES),
    (2, PUNCTUATION),
    (3, SYMBOLS),
    (4, CURRENCIES),
)
_NUMBERS, _DIGITS, _SCRIPTED = 5, 6, 10
_GROUPS = {"Z": 1, "P": 2, "S": 3, "N": _NUMBERS, "C": 1}
_ROOT = Tailoring()
_PLAIN_MARK = 1
_FIRST_MARK = 10
_UNLISTED = 0x1000
_VOWEL_CLASSES = frozenset((0, 9, 103, 118))
"""Combining classes of signs that are letters to a dictionary: vowel signs and killers."""


def sort_key(text: str, language: str) -> SortKey:
    """Return a key that puts texts in the dictionary order of a language (its subtag, as `bn`).

    Bengali as CLDR has it: অ…ঔ ং ঃ ঁ ক…হ ঽ া…ৌ ্, ৎ beside ত্, য় ড় ঢ় as marked forms of য ড ঢ,
    joiners skipped, digits of all scripts alike and before letters, Bengali before Latin. Canonically
    equivalent texts have equal keys, and only those: what differs in a joiner alone is ordered
    by it, last of all.
    """
    seen = _visible(text, language)
    table, longest = _table(language)
    elements: list[Element] = []
    at = 0
    while at < len(seen):
        for length in range(longest, 0, -1):
            found = table.get(seen[at : at + length])
            if found:
                break
        else:
            length, found = 1, _of_character(seen[at], language)
        elements.extend(found)
        at += length
    return (
        tuple(p for p, _, _ in elements if p),
        tuple(s for _, s, _ in elements if s),
        tuple(t for _, _, t in elements if t),
        unicodedata.normalize("NFD", text).translate(_JOINERS_FIRST),
    )


def _visible(text: str, language: str) -> str:
    text = nfc(text)
    if text.isascii() and text.isprintable():
        return text
    if "ৎ" in _table(language)[0]:
        text = text.replace(*_KHANDA_TA)
    return nfc(_IGNORED.sub("", text))


@lru_cache(maxsize=32)
def _table(language: str) -> tuple[dict[str, tuple[Element, ...]], int]:
    """Return the letters of listed alphabets with their weights, and the length of the longest."""
    tailoring = TAILORINGS.get(language, _ROOT)
    table: dict[str, tuple[Element, ...]] = {}
    for script, letters in {**LETTERS, tailoring.script: tailoring.letters}.items():
        for rank, row in enumerate(letters.split()):
            for variant, letter in enumerate(row.split("/")):
                primary = _primary(_group(script, language), rank)
                table[nfc(letter)] = ((primary, _PLAIN_MARK + variant, 1),)
    if "ৎ" not in table:
        table["ৎ"] = tuple((p, s, 2) for p, s, _ in (*table["ত"], *table["\u09cd"]))
    return table, max(map(len, table))


def _primary(group: int, rank: int) -> int:
    return group << 24 | rank + 1


def _group(script: str, language: str) -> int:
    """Return the place of a script in a language, after everything that is no letter."""
    first = TAILORINGS.get(language, _ROOT).first
    if script in first:
        return _SCRIPTED + first.index(script)
    return _SCRIPTED + 20 + (SCRIPTS.index(script) if script in SCRIPTS else len(SCRIPTS))


@lru_cache(maxsize=8192)
def _of_character(character: str, language: str) -> tuple[Element, ...]:
    """Return the weights of one character that is not in a listed alphabet."""
    table, _ = _table(language)
    if character in table:
        return table[character]
    for group, signs in _LISTED:
        if character in signs:
            return ((_primary(group, signs.index(character)), _PLAIN_MARK, 1),)
    parts = EXPANSIONS.get(character) or unicodedata.normalize("NFD", character)
    compatible = 0
    if parts == character:
        parts = unicodedata.normalize("NFKD", character)
        compatible = 1
    if parts != character:
        return tuple(
            (p, s, t + compatible) for c in parts for p, s, t in _of_character(c, language)
        )
    small = character.casefold()
    if small != character and unicodedata.category(character) == "Lu":
        return tuple((p, s, t + 3) for c in small for p, s, t in _of_character(c, language))
    return (_undivided(character, language),)


def _undivided(character: str, language: str) -> Element:
    category = unicodedata.category(character)
    script = unicodedata.name(character, "").partition(" ")[0]
    if category == "Nd":
        return _primary(_DIGITS, unicodedata.decimal(character)), _PLAIN_MARK, 1
    if category[0] == "M" and not _is_letter_sign(character):
        rank = (TAILORINGS.get(language, _ROOT).marks + MARKS).find(character)
        return 0, _FIRST_MARK + (rank if rank >= 0 else _UNLISTED + ord(character)), 1
    if category == "Sc":
        group = 4
    elif category[0] in "LM" or category in ("Cn", "Co", "Cs"):
        group = _group(script, language)
    else:
        group = _GROUPS[category[0]]
    return _primary(group, _UNLISTED + ord(character)), _PLAIN_MARK, 1


def _is_letter_sign(character: str) -> bool:
    name = unicodedata.name(character, "")
    return (
        unicodedata.combining(character) in _VOWEL_CLASSES
        and not name.startswith("COMBINING")
        and not any(nasal in name for nasal in _NASALS)
    )
