"""A light stemmer: the word that an inflected word is a form of, for related stories and search.

Endings are taken off only where the site's own words, or the ending itself, speak for it: blind
stripping makes ভার of ভারত-এ and সরকা of সরকার.
"""

from collections.abc import Callable, Container, Iterator
from itertools import product

from generator.l10n.tokens import nfc
from generator.patterns import pattern, unicode_pattern

_EMPHASIS = ("", "ও", "ই")
_CASES = ("র", "ের", "কে", "তে", "ে", "য়")
_HEADS = {
    "গুলি": ("", "র", "কে", "তে"),
    "গুলো": ("", "র", "কে", "তে", "য়"),
    "টি": ("", "র", "কে", "তে"),
    "টা": ("", "র", "কে", "তে", "য়"),
    "রা": ("",),
    "েরা": ("",),
    "দের": ("", "কে"),
}
_WEAK_HEADS = frozenset(("টি", "টা", "টায়", "রা"))
_STRONG_CASES = frozenset(("ের",))


def _endings() -> Iterator[tuple[str, bool]]:
    for (head, cases), emphasis in product(_HEADS.items(), _EMPHASIS):
        for case in cases:
            yield nfc(head + case + emphasis), nfc(head + case) not in _WEAK
    for case, emphasis in product(_CASES, _EMPHASIS):
        yield nfc(case + emphasis), case in _STRONG_CASES
    yield "ও", False
    yield "ই", False


_WEAK = frozenset(map(nfc, _WEAK_HEADS))
_ENDINGS = tuple(sorted(dict(_endings()).items(), key=lambda row: -len(row[0])))
"""Every ending, longest first, and whether it is strong."""

_LETTER = unicode_pattern(r"\p{L}")
CONSONANT_LAST = "[\u0995-\u09b9\u09ce\u09f0\u09f1]\u09bc?$"
VOWEL_LAST = "[\u0985-\u0994\u09be-\u09cc\u09d7]$"
_CONSONANT_LAST = pattern(CONSONANT_LAST)
_VOWEL_LAST = pattern(VOWEL_LAST)
_AFTER_VOWEL = tuple(map(nfc, ("র", "তে", "য়")))

BENGALI_ENDINGS = tuple(
    (ending, "c" if ending.startswith("ে") else "v" if ending.startswith(_AFTER_VOWEL) else "")
    for ending, _ in _ENDINGS
)
"""Every Bengali ending, and what it stands after: a consonant (c), a vowel (v), either."""

_LEFT = 4
"""Letters that are left at least of an English word without its ending."""
_NO_PLURALS = frozenset(("news", "series", "species", "means", "always", "perhaps"))


def stem(word: str, vocabulary: Container[str], language: str = "bn") -> str:
    """Return the stem of a word, given the words of the site (NFC; English in lower case).

    For Bengali the endings of number, case and emphasis (গুলি টি রা দের, র ের কে তে ে য়, ও ই)
    come off when what remains is a word of the site, the shortest such; without one, only an
    ending that can hardly be the end of a word by itself (গুলি… দের… টির… ের…). English has a
    possessive and a plural rule. A word of another language is returned in NFC.
    """
    stemmer = _STEMMERS.get(language)
    return stemmer(nfc(word), vocabulary) if stemmer else nfc(word)


def bare(word: str, language: str) -> str:
    """Return a word without all that may be its endings: one form of a word in any case, and often too short.

    For words that are held against each other alone: সরকার and সরকারের are both সরকা.
    """
    find = _BARE.get(language)
    return find(nfc(word)) if find else nfc(word)


def _bare_bengali(word: str) -> str:
    while ending := next(
        (e for e, _ in _ENDINGS if word.endswith(e) and _carries(word[: -len(e)], e)), ""
    ):
        word = word[: -len(ending)]
    return word


def _bare_english(word: str) -> str:
    ending = next((e for e in ("ing", "ed", "s") if word.endswith(e)), "")
    base = word.removesuffix(ending)
    return base.removesuffix("e") if len(base) >= _LEFT and ending != word[-2:-1] else word


def _bengali(word: str, vocabulary: Container[str]) -> str:
    found = ""
    strong = ""
    for ending, is_strong in _ENDINGS:  # longest ending first, so the shortest base first
        if not word.endswith(ending):
            continue
        base = word[: -len(ending)]
        if not _carries(base, ending):
            continue
        if not found and base in vocabulary:
            found = base
        if not strong and is_strong:
            strong = base
    return found or strong or word


def _carries(base: str, ending: str) -> bool:
    """Return True when a base can take an ending."""
    if len(_LETTER.findall(base)) < 2 or base.endswith("\u09cd"):
        return False
    if ending.startswith("ে"):
        return bool(_CONSONANT_LAST.search(base))
    if ending.startswith(_AFTER_VOWEL):
        return bool(_VOWEL_LAST.search(base))
    return True


def _english(word: str, vocabulary: Container[str]) -> str:
    word = word.casefold()
    for possessive in ("'s", "’s", "s'", "s’"):
        if word.endswith(possessive) and len(word) > len(possessive) + 1:
            word = word[:-2] if possessive.endswith("s") else word[:-1]
            break
    if word in _NO_PLURALS:
        return word
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        for base in _singulars(word):
            if base in vocabulary:
                return base
    return word


def _singulars(word: str) -> Iterator[str]:
    if word.endswith("ies"):
        yield word[:-3] + "y"
    yield word[:-1]
    if word.endswith(("ches", "shes", "sses", "xes", "zes", "oes", "uses")):
        yield word[:-2]


_STEMMERS: dict[str, Callable[[str, Container[str]], str]] = {"bn": _bengali, "en": _english}
_BARE: dict[str, Callable[[str], str]] = {"bn": _bare_bengali, "en": _bare_english}
