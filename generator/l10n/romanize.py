"""Romanization: Bengali in plain Latin letters, as its readers would type it.

Not a transliteration that can be turned back: long and short vowels and the three s-sounds meet.
Devanagari has a smaller table of the same kind; Latin loses its accents.
"""

import unicodedata
from collections.abc import Callable

from msgspec import Struct, field

from generator.l10n.digits import to_ascii
from generator.l10n.tokens import nfc
from generator.patterns import pattern, unicode_pattern


def _table(rows: str) -> dict[str, str]:
    pairs = (row.split("=") for row in rows.split())
    return {nfc(sign): letters for sign, letters in pairs}


class Script(Struct, frozen=True):
    """How one script of India is written in Latin letters."""

    consonants: dict[str, str]
    vowels: dict[str, str]
    """Vowels that stand alone."""
    signs: dict[str, str]
    """Vowel signs after a consonant."""
    marks: dict[str, str]
    """What comes after a vowel: nasals."""
    killer: str
    """The sign that takes the inherent vowel away."""
    conjuncts: dict[str, str]
    """Groups that are not the sum of their letters, written with the killer."""
    after: dict[str, Callable[[str], str]] = field(default_factory=dict)
    """Letters that change after another consonant, by that consonant."""
    codas: frozenset[str] = frozenset()
    """Groups that end a word without a vowel."""
    keeps: Callable[[str, str], bool] = lambda group, before: False
    """Whether a single consonant, after a vowel sign, keeps its vowel at the end of a word."""


_YA, _YYA, _HA = "য", nfc("য়"), "হ"
_CODAS = "র্ড র্ট ন্ট ন্ড স্ট ল্ড ল্ট ক্ট প্ট ফ্ট ক্স র্স ল্ম ন্স ণ্ট ঙ্ক ম্প র্ক র্ফ স্ক ল্ফ"
_BENGALI = Script(
    consonants=_table(
        """ক=k খ=kh গ=g ঘ=gh ঙ=ng চ=ch ছ=chh জ=j ঝ=jh ঞ=n ট=t ঠ=th ড=d ঢ=dh ণ=n ত=t থ=th দ=d ধ=dh
        ন=n প=p ফ=f ব=b ভ=bh ম=m য=j র=r ল=l শ=sh ষ=sh স=s হ=h য়=y ড়=r ঢ়=rh ৰ=r ৱ=w"""
    ),
    vowels=_table("অ=a আ=a ই=i ঈ=i উ=u ঊ=u ঋ=ri ৠ=ri ঌ=li ৡ=li এ=e ঐ=oi ও=o ঔ=ou"),
    signs=_table("া=a ি=i ী=i ু=u ূ=u ৃ=ri ৄ=ri ৢ=li ৣ=li ে=e ৈ=oi ো=o ৌ=ou ৗ=ou"),
    marks=_table("ং=ng ঁ=n"),
    killer="\u09cd",
    conjuncts=_table("জ্ঞ=gy ক্ষ=ksh চ্ছ=chh ঙ্ক=nk ঙ্খ=nkh ঙ্গ=ng ঙ্ঘ=ngh"),
    after={
        _YA: lambda before: "y",
        "ব": lambda before: "b" if before in ("ম", "ব", "র", "ল", "গ") else "w",
    },
    codas=frozenset(_CODAS.split()),
    keeps=lambda group, before: group == _HA or (group == _YYA and before in ("ি", "ী", "ই", "ঈ")),
)
_DEVANAGARI = Script(
    consonants=_table(
        """क=k ख=kh ग=g घ=gh ङ=n च=ch छ=chh ज=j झ=jh ञ=n ट=t ठ=th ड=d ढ=dh ण=n त=t थ=th द=d ध=dh
        न=n ऩ=n प=p फ=ph ब=b भ=bh म=m य=y र=r ऱ=r ल=l ळ=l व=v श=sh ष=sh स=s ह=h क़=q ख़=kh ग़=gh
        ज़=z ड़=r ढ़=rh फ़=f य़=y"""
    ),
    vowels=_table("अ=a आ=a इ=i ई=i उ=u ऊ=u ऋ=ri ऍ=e ऎ=e ए=e ऐ=ai ऑ=o ऒ=o ओ=o औ=au ॐ=om"),
    signs=_table("ा=a ि=i ी=i ु=u ू=u ृ=ri ॄ=ri ॅ=e ॆ=e े=e ै=ai ॉ=o ॊ=o ो=o ौ=au"),
    marks=_table("ं=n ँ=n"),
    killer="\u094d",
    conjuncts=_table("ज्ञ=gy"),
)

_APART = unicode_pattern(
    r"(?V1)(?<=[\p{Script=Bengali}\p{Script=Devanagari}--\p{Nd}])(?=\p{Nd})"
    r"|(?<=\p{Nd})(?=[\p{Script=Bengali}\p{Script=Devanagari}--\p{Nd}])"
)
_UNSEEN = unicode_pattern(r"(?V1)[\p{Cf}\p{Cc}--[\t\n\v\f\r]]|\p{Variation_Selector}")
_GROUPED = pattern(r"(?<=\d),(?=\d\d)")
_RUN = unicode_pattern(
    r"(?V1)(?P<beng>[\p{Script=Bengali}--\p{Nd}]+)|(?P<deva>[\p{Script=Devanagari}--\p{Nd}]+)"
)
_ELIDED = unicode_pattern(r"(?<=\p{Script=Latin}\p{M}*)[’ʼ](?=\p{Script=Latin})")
_ELISION = unicode_pattern(r"(?<=[\p{Script=Bengali}\p{Script=Devanagari}])['’ʼ]")
_LONG_A = pattern("a{2,}")
_LETTERS = {"ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O",
            "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ł": "l", "Ł": "L",
            "ħ": "h", "Ħ": "H", "ı": "i", "ŋ": "ng", "Ŋ": "Ng"}  # fmt: skip
_LATIN = str.maketrans(_LETTERS)
_GAP = pattern(r"[^\x00-\x7f]+")
_SPACE = unicode_pattern(r"[\p{Z}\p{P}\p{S}]")


def romanize(text: str) -> str:
    """Return a text in ASCII: Bengali and Devanagari by sound, Latin without accents.

    The scheme is the common one of Bengali names in English: the inherent vowel is `a`, unsaid at
    the end of a word except after most conjuncts (বিশ্ব bishwa, রেকর্ড rekard). A numeral and
    the letters on it are parted by a hyphen (১২টি 12-ti), commas inside a numeral go. Letters of
    other scripts are left out; their spaces and signs become a space.
    """
    text = _ELIDED.sub("'", _ELISION.sub(" ", _UNSEEN.sub("", nfc(text))))
    text = _GROUPED.sub("", to_ascii(_APART.sub("-", text)))
    text = _RUN.sub(lambda match: _word(match.group(), _SCRIPTS[str(match.lastgroup)]), text)
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKD", text.translate(_LATIN))
    return _GAP.sub(lambda match: " " if _SPACE.search(match.group()) else "", text)


_SCRIPTS = {"beng": _BENGALI, "deva": _DEVANAGARI}


def _word(word: str, script: Script) -> str:
    """Return a run of letters of one script in Latin letters."""
    units = _units(word, script)
    out = ""
    before = ""
    for number, (group, vowel) in enumerate(units):
        last = number == len(units) - 1
        out += _group(group, script)
        if vowel is not None:
            out += vowel and (
                script.signs.get(vowel) or script.vowels.get(vowel) or script.marks.get(vowel, "")
            )
        elif not last or len(units) == 1 or _keeps_vowel(group, before, script):
            out += "a"
        before = vowel or ""
    return _LONG_A.sub("a", out)


def _units(word: str, script: Script) -> list[tuple[str, str | None]]:
    """Return (consonants, vowel) pairs; a vowel of None is inherent, an empty one is killed."""
    units: list[tuple[str, str | None]] = []
    group = ""
    at = 0
    while at < len(word):
        letter, at = _letter(word, at, script)
        if letter in script.consonants:
            group += letter
            following = word[at : at + 1]
            if following == script.killer:
                at += 1
                if at < len(word) and _letter(word, at, script)[0] in script.consonants:
                    group += script.killer
                else:
                    units.append((group, ""))
                    group = ""
            elif following in script.signs:
                units.append((group, following))
                group, at = "", at + 1
            else:
                units.append((group, None))
                group = ""
        elif letter == "ৎ":
            units.append(("ত", ""))
        elif letter in script.vowels:
            units.append(("", letter))
            if word.startswith("\u09cd\u09af", at):  # অ্যা, এ্যা
                units[-1] = ("", "অ")
                at += 2
                at += word.startswith("া", at)
        elif letter in script.marks or letter in script.signs:
            units.append(("", letter))
    return units


def _letter(word: str, at: int, script: Script) -> tuple[str, int]:
    """Return the letter at a place, with its nukta, and the place after it."""
    end = at + 1
    while word[end : end + 1] in ("\u09bc", "\u093c"):
        end += 1
    letter = word[at:end]
    return (letter if letter in script.consonants else word[at]), end


def _group(group: str, script: Script) -> str:
    if not group:
        return ""
    parts = group.split(script.killer)
    out = ""
    at = 0
    while at < len(parts):
        pair = script.killer.join(parts[at : at + 2])
        if pair in script.conjuncts:
            out += script.conjuncts[pair]
            at += 2
            continue
        change = script.after.get(parts[at]) if at else None
        out += change(parts[at - 1]) if change else script.consonants[parts[at]]
        at += 1
    return out


def _keeps_vowel(group: str, before: str, script: Script) -> bool:
    """Return True when a word's last consonants keep their inherent vowel."""
    if script.killer in group:
        return group not in script.codas
    return script.keeps(group, before)
