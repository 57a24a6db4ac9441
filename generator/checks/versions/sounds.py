"""Whether a name in Latin letters and a word in Bengali ones may sound alike: by their consonants. Pure.

English spelling says little of its vowels, and Bengali papers write names as they are heard; so only the
consonants are held against each other, each in every way in which it may be said.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from generator.patterns import pattern

_CLASSES = {
    "K": "কখ", "G": "গঘ", "C": "চছ", "J": "জঝয", "T": "টঠতথৎডঢদধ", "N": "ঙঞণনং",
    "P": "পফ", "B": "বভ", "M": "ম", "R": "রৃঋ", "L": "ল", "S": "শষস",
}  # fmt: skip
"""Bengali consonants by what they sound like to English ears; those not named are silent or half vowels."""
_OF_LETTER = {letter: sound for sound, letters in _CLASSES.items() for letter in letters}
_TWICE = pattern("([ক-হ])্\\1")
_YA = pattern("্য|য়|য\u09bc")
_FLAP = pattern("[ডঢ]\u09bc")
_FIRST = pattern("[ক-হড়ঢ়য়ৎ]\u09bc?(.?)")
_OF_SIGN = {"া": "a", "ি": "i", "ী": "i", "ু": "u", "ূ": "u", "ে": "e", "ৈ": "e", "ো": "o", "ৌ": "o"}
_NEAR = {"a": "aeo", "e": "eia", "i": "iae", "o": "oau", "u": "uao", "w": "uo", "y": "iae"}
"""Vowels of English, each with those that Bengali may write for it; one without a sign counts as o."""
_BEGINS = pattern("[^aeiouwy]+([aeiouwy]+)")
_SOFT_C = pattern("cc(?=[eiy])")
_LATIN = (
    ("schw", "S"), ("tsch", "C"), ("sch", "(?:S|SK|SC)"), ("tch", "C"), ("chr", "KR"), ("ch", "[CKS]"),
    ("ck", "K"), ("cqu", "K"), ("qu", "K"), ("sh", "S"), ("th", "T"), ("ph", "P"), ("gh", "[GP]?"),
    ("kh", "K"), ("dh", "T"), ("bh", "B"), ("jh", "J"), ("zh", "J"), ("wh", ""), ("rh", "R"),
    ("dg", "J"), ("dj", "J"), ("tz", "T?[SJ]"), ("ts", "T?S"), ("tio", "[TSC]"), ("tia", "[TSC]"),
    ("ci", "[SKC]"), ("sio", "[SJ]"), ("tu", "[TC]"), ("sc", "SK?"), ("mb$", "MB?"), ("ng", "N[GJ]?"),
    ("kn", "K?N"), ("gn", "[GJ]?N"), ("wr", "R"), ("ps", "P?S"), ("pf", "P"), ("cz", "[CS]"), ("lk", "L?K"), ("lm", "L?M"),
    ("xc", "KS"), ("x", "(?:KS|GJ|S|J)"), ("c", "[KSC]"), ("g", "[GJ]"), ("j", "[JGC]"), ("s", "[SJ]"),
    ("z", "[JST]"), ("b", "B"), ("p", "P"), ("f", "P"), ("v", "B"), ("d", "[TJ]"), ("t", "[TC]"),
    ("k", "K"), ("q", "K"), ("l", "L"), ("m", "M"), ("n", "N"), ("r", "R"), ("h", ""), ("w", "B?"),
    ("y", "J?"),
)  # fmt: skip
"""Letters of English in the order in which they are looked for, each with what a Bengali ear may write."""
PEOPLE = pattern(r"(?:ians?|ans?|n|ns|ese|ish|is?|s)$")
"""Endings by which English names the people of a place."""
_ENDINGS = "(?:[RKT]{0,2}|S|JR|GL[RKT]?)"
"""What Bengali adds to a name: -এর, -কে, -তে, -টি, -দের, -সহ, -জুড়ে, -গুলি."""
_LETTERS = pattern("[^a-z]")
_JOINT = pattern("nn")
_DOUBLED = pattern(r"([a-z])\1")
_ASCII = str.maketrans("àáâãäåçèéêëìíîïñòóôõöøùúûüýÿšžčćőű", "aaaaaaceeeeiiiinoooooouuuuyyszccou")
_FEWEST = 2
_NEARLY = 0.8
"""The part of their consonants that two spellings of one name share."""
_VOWELS = tuple("aeiouy")


@lru_cache(maxsize=4096)
def sounds_of(name: str) -> re.Pattern[str] | None:
    """Return what the consonants of a Bengali word must be to sound as a name; None for too short a one."""
    letters = _LETTERS.sub("", name.casefold().translate(_ASCII))
    written = _SOFT_C.sub("x", letters)
    letters = _DOUBLED.sub(r"\1", written)
    made = list(_said(letters))
    sure = sum(bool(one) and not one.endswith("?") for one in made)
    if sure < _FEWEST and sum(map(bool, made)) < _FEWEST + 1:
        return None
    if _JOINT.search(written):  # Bidhannagar is বিধান-নগর, Hannah is হানা
        made = [f"{one}{one}?" if one == "N" else one for one in made]
    begins = _BEGINS.match(letters)
    vowels = "".join(map(_NEAR.__getitem__, begins[1])) if begins and sure <= _FEWEST else "aeiou"
    return re.compile(f"{''.join(made)}{_ENDINGS}:[{vowels}]")


@lru_cache(maxsize=1 << 15)
def _first_sounds(name: str) -> str:
    """Return the sounds with which a name may begin."""
    letters = _LETTERS.sub("", name.casefold().translate(_ASCII))
    found = ""
    for one in _said(letters):
        found += one
        if one and "?" not in one:
            break
    return found


def are_near(name: str, word: str) -> bool:
    """Return True for a name and a Bengali word of nearly the same consonants: two spellings of one, Balasore and বালেশ্বর."""
    letters = _DOUBLED.sub(r"\1", _LETTERS.sub("", name.casefold().translate(_ASCII)))
    made = "".join(one.strip("(?:[")[:1] for one in _said(letters) if not one.endswith("?"))
    heard = consonants(word).partition(":")[0]
    return SequenceMatcher(None, made, heard).ratio() >= _NEARLY


def may_begin(name: str, heard: str) -> bool:
    """Return True for a name that may begin with the first sound of a Bengali word: only then need all be held against it."""
    return heard[:1] in _first_sounds(name)


def _said(letters: str) -> Iterator[str]:
    """Yield what a Bengali ear may write for the letters of a name, one by one."""
    at = 0
    while at < len(letters):
        for written, sound in _LATIN:
            plain = written.removesuffix("$")
            end = at + len(plain)
            if not letters.startswith(plain, at) or (plain != written and end != len(letters)):
                continue
            if plain == "gh" and at == 0:
                yield "G"
            elif plain == "r" and letters[end : end + 1] not in _VOWELS:
                yield "R?"  # it is silent in English, and written in Bengali or not
            else:
                yield sound
            at = end
            break
        else:
            at += 1


def sounds_like(word: str) -> tuple[str, ...]:
    """Return the consonants of a Bengali word; a candrabindu may be an n of English, and জ্ঞ a g: চাঁচল is Chanchal, জ্ঞানেন্দ্র Gyanendra.

    A ব below a দ is silent, or written: পারাদ্বীপ is Paradip, নবদ্বীপ Nabadwip.
    """
    ways = dict.fromkeys((word, word.replace("ঁ", "ন").replace("জ্ঞ", "গ"), word.replace("দ্ব", "দ")))
    return tuple(map(consonants, ways))


@lru_cache(maxsize=1 << 15)
def consonants(word: str) -> str:
    """Return the consonants of a Bengali word by their sounds, and the vowel behind the first: JN:a for জানা."""
    first = _FIRST.search(word)
    vowel = _OF_SIGN.get(first[1], "o") if first else "o"
    word = _TWICE.sub(r"\1", _YA.sub("", _FLAP.sub("র", word)))
    return "".join(_OF_LETTER.get(letter, "") for letter in word) + f":{vowel}"
