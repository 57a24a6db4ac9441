"""Which writings of a name are one name: a key that all spellings of a word share, by language.

Bengali letters that sound alike in borrowed names share a key (ফেইসবুক and ফেসবুক, হোয়াটস্যাপ and
হোয়াটসঅ্যাপ, শ ষ স, long and short vowels, with and without a hasanta, ল্ল and ল); what sounds otherwise does not,
so that আমাজন is no অ্যামাজন. Never says which writing is right.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from msgspec import Struct

from generator.l10n.stems import BENGALI_ENDINGS, CONSONANT_LAST, VOWEL_LAST
from generator.l10n.tokens import nfc
from generator.patterns import pattern

_JOINERS = pattern("[\u200c\u200d]")
_A = "@"
"""Stands in a key for the vowel of অ্যাপ, however it is written."""
_STEPS: tuple[tuple[re.Pattern[str], str], ...] = (
    (pattern("[অএ]্যা"), _A),
    (pattern("(?<=[ক-হ])্যা"), _A),
    (pattern("(?<=[ক-হ])এ(?=[ক-হ])"), _A),
    (pattern("(?<=ে)ই(?=[ক-হ])"), ""),
    (pattern("^হোয়া"), "ওয়া"),
    (pattern(r"([ক-হ])্\1"), r"\1"),
    (pattern("্"), ""),
)
_ALIKE = str.maketrans("ীূঈঊশষণঞঙ", "িুইউসসননং", "ঁ")
_CONSONANTS = pattern("[ক-হ]")
_LOAN = pattern("[অএ]্যা|[ক-হ]্যা|ফ|ইউ|ওয়|স্[টড]|(?<=[\u0980-\u09ff])এ|গুগল|মাইক্রো|(?:^| )পে$")
"""Signs of a name that is borrowed: they are rare in words of the language's own that two others make up."""
_LAST = {"c": pattern(CONSONANT_LAST), "v": pattern(VOWEL_LAST)}
_DOUBLED = pattern(r"([a-z])\1+")
_LEAST_BENGALI, _LEAST_CONSONANTS, _LEAST_ENGLISH = 5, 3, 5


class Variants(Struct, frozen=True):
    """How the names of a language are compared.

    `word` finds the pieces of a text that may be parts of a name; `key` is what all spellings share, and
    `is_long` says whether one tells a name from other words; `cases` gives the words that a word may be a
    case of, itself first. Only a name that `is_loan` is the same in one word and in two: প্রতি দিন need not be
    the paper প্রতিদিন.
    """

    word: re.Pattern[str]
    key: Callable[[str], str]
    is_long: Callable[[str], bool]
    is_loan: Callable[[str], bool]
    cased: bool
    """The language has capital letters."""
    cases: Callable[[str], tuple[str, ...]]


@lru_cache(maxsize=65536)
def bengali_key(word: str) -> str:
    """Return what all spellings of a Bengali word share."""
    key = _JOINERS.sub("", nfc(word)).translate(_ALIKE)
    for written, shared in _STEPS:
        key = written.sub(shared, key)
    return key


def loose_key(word: str) -> str:
    """Return what spellings of a Bengali word share that need not be of one name: ট্র্যাফিক and ট্রাফিক."""
    return bengali_key(word).replace(_A, "া")


@lru_cache(maxsize=65536)
def english_key(word: str) -> str:
    """Return what all spellings of an English word share: letters in one case, none of them doubled."""
    return _DOUBLED.sub(r"\1", word.casefold())


def _is_long_bengali(key: str) -> bool:
    return len(key) >= _LEAST_BENGALI and len(_CONSONANTS.findall(key)) >= _LEAST_CONSONANTS


def _is_loan_bengali(name: str) -> bool:
    return bool(_LOAN.search(name))


@lru_cache(maxsize=4096)
def bengali_cases(word: str) -> tuple[str, ...]:
    """Return the words that a Bengali word may be a case of, itself first."""
    found = [word]
    for ending, after in BENGALI_ENDINGS:
        base = word.removesuffix(ending)
        if len(base) < len(word) and len(base) > 1 and (not after or _LAST[after].search(base)):
            found.append(base)
    return tuple(found)


VARIANTS: Mapping[str, Variants] = {
    "bn": Variants(
        word=pattern("[\u0980-\u09e5\u09f0-\u09ff][\u0980-\u09ff\u200c\u200d]*"),
        key=bengali_key, is_long=_is_long_bengali, is_loan=_is_loan_bengali, cased=False, cases=bengali_cases,
    ),
    "en": Variants(
        word=pattern("[A-Za-z][A-Za-z0-9]*"),
        key=english_key, is_long=lambda key: len(key) >= _LEAST_ENGLISH, is_loan=lambda name: True, cased=True, cases=lambda word: (word,),
    ),
}  # fmt: skip
