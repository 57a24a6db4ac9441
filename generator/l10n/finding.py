"""How a reader's word finds a story's word: keys, kindred forms, and the shard of each.

Owns the tables that the reader's browser is given (`tables_of`), so that a query is cut and
compared there as a text was cut here. Knows no story: a word's key and shard follow from the
word alone, so that an edit of one story moves no other's.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cache

from msgspec import Struct
from msgspec.structs import asdict

from generator.l10n.familiar import FAMILIAR, LETTERS, MARKS
from generator.l10n.stems import BENGALI_ENDINGS, CONSONANT_LAST, VOWEL_LAST
from generator.l10n.stopwords import stopwords
from generator.l10n.tokens import FOLDS, MENDED_FIRST, MENDED_LAST, UNSEEN, fold_key
from generator.patterns import pattern, unicode_pattern

WORD_SHARDS = 1024
"""Shards of words. At 2,000 stories one is about 2 kB compressed; see docs/performance.md."""
NEAR_SHARDS = 64
CARD_SHARDS = 512
WHOLE = 3
WHOLE_LATIN = 4
"""Letters that a shard looks at: a search by the beginning of a word needs so many. So many English
words begin with pro, con or int that three Latin letters would make a few shards large."""

ZEROS = "".join(map(chr, (0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xFF10)))  # fmt: skip
"""The zeros whose digits are found as ASCII digits."""
SOUNDS = (
    ("\u0985\u09cd\u09af\u09be", "\u098f"), ("\u0986\u09cd\u09af\u09be", "\u098f"),
    ("\u098f\u09cd\u09af\u09be", "\u098f"), ("\u09cd\u09af\u09be", "\u09c7"),
    ("\u0999\u09cd", "\u0982"), ("\u09ce", "\u09a4"),
)  # fmt: skip
"""Spellings of one sound, for searching only: অ্যাপ এ্যাপ, গিটল্যাব গিটলেব, ব্যাঙ্ক ব্যাংক, বিদ্যুৎ বিদ্যুত."""
_DIGITS = str.maketrans({chr(ord(zero) + n): str(n) for zero in ZEROS for n in range(10)})
_LOWERED = {c: c.casefold() for c in map(chr, range(0x250)) if c.casefold() != c.lower()}
_VARIANTS = "[\ufe00-\ufe0f]"
_VARIANT = pattern(_VARIANTS)
_WORD = unicode_pattern(r"[0-9]+(?:[.,][0-9]+)*|[\p{L}\p{M}][\p{L}\p{M}0-9]*")
_FAMILIAR_WORD = pattern(
    f"[0-9]+(?:[.,][0-9]+)*|[A-Za-z{LETTERS}{MARKS}][A-Za-z{LETTERS}{MARKS}0-9]*"
)
"""The same in a text of familiar signs."""
_LETTERS = unicode_pattern(r"\p{L}")
_STEPS = pattern("(?s).\u09cd?")

_ENGLISH = (
    *(("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e")),
    *((double + double + end, double) for double in "bgmnprt" for end in ("ed", "ing")),
)  # fmt: skip
_SAID_APART = ("য়ের", "য়েরা")
"""Endings that follow a name ending in a vowel letter: ইউপিআইয়ের."""
_NO_WORDS = ("s", "t")
"""What an apostrophe leaves of Meta's and didn't."""


class Family(Struct, frozen=True):
    """The endings of the words of a script, from letter `first` to `last`.

    `rows` are (ending, what stands in its place, after what); a word without its ending has
    `least` letters, and does not end with `never`.
    """

    first: str
    last: str
    least: int
    never: str
    rows: tuple[tuple[str, str, str], ...]


def search_key(text: str) -> str:
    """Return the key of a text: a fold key (`tokens.fold_key`) with ASCII digits, and the
    spellings of one sound alike."""
    text = fold_key(_VARIANT.sub("", text)).translate(_DIGITS)
    for written, meant in SOUNDS:
        text = text.replace(written, meant)
    return text


def search_words(text: str) -> list[str]:
    """Return the keys of a text's words, in their order: a number is one word without its
    commas, what is written onto it another (১২টি)."""
    key = search_key(text)
    words = _FAMILIAR_WORD if FAMILIAR.fullmatch(key) else _WORD
    found: list[str] = words.findall(key)
    return [word.replace(",", "") for word in found]


@cache
def families(language: str) -> tuple[Family, ...]:
    """Return the endings of a language's words, and of the English words among them."""
    english = Family("a", "z", 3, "", tuple((*row, "") for row in _ENGLISH))
    own = _FAMILIES.get(language)
    return (own(), english) if own is not None else (english,)


def _bengali() -> Family:
    extra = ((ending, "v") for ending in _SAID_APART)
    rows = ((search_key(ending), "", after) for ending, after in (*BENGALI_ENDINGS, *extra))
    return Family("\u0980", "\u09ff", 2, "\u09cd", tuple(dict.fromkeys(rows)))


_FAMILIES: Mapping[str, Callable[[], Family]] = {"bn": _bengali}
"""The languages whose words take endings that a search looks through."""


@cache
def silent(language: str) -> frozenset[str]:
    """Return the keys of the words that are not looked for: stopwords."""
    words = (*stopwords(language), *stopwords("en"), *_NO_WORDS)
    return frozenset(search_key(word) for word in words)


def bases(word: str, language: str) -> Iterator[str]:
    """Yield the keys that a word may be a form of, itself first. Two words are kindred when
    they share one."""
    yield word
    for family in families(language):
        if not family.first <= word[:1] <= family.last:
            continue
        for ending, instead, after in family.rows:
            if not word.endswith(ending):
                continue
            base = word[: -len(ending)] + instead
            if _carries(base, after, family):
                yield base


def _carries(base: str, after: str, family: Family) -> bool:
    if len(_LETTERS.findall(base)) < family.least or (family.never and base[-1:] == family.never):
        return False
    return not after or bool(_AFTER[after].search(base))


_AFTER = {"c": pattern(CONSONANT_LAST), "v": pattern(VOWEL_LAST)}


# --- shards ---


def beginning(word: str) -> str:
    """Return the first letters of a key; a hasanta belongs to the letter before it."""
    return "".join(_STEPS.findall(word)[: _whole_of(word)])


def _whole_of(word: str) -> int:
    return WHOLE_LATIN if "a" <= word[:1] <= "z" else WHOLE


def number_of(text: str, among: int) -> int:
    """Return a number below `among` that follows from a text's code points (FNV-1a, 32 bits)."""
    sum = 0x811C9DC5
    for letter in text:
        sum = (sum ^ ord(letter)) * 0x01000193 & 0xFFFFFFFF
    return sum % among


def word_shards(word: str, language: str) -> tuple[int, ...]:
    """Return the shards in which a word stands: that of its beginning, and those of the short
    words that it may be a form of (জলের is found by জল, whose beginning is the whole word)."""
    own = number_of(beginning(word), WORD_SHARDS)
    short = (b for b in bases(word, language) if len(_STEPS.findall(b)) < _whole_of(b))
    others = {number_of(base, WORD_SHARDS) for base in short} - {own}
    return (own, *sorted(others))


def near_shard(word: str) -> int | None:
    """Return the shard in which a word is found when its beginning is mistyped: that of what
    comes after it; None for a number or a word too short."""
    rest = word[len(beginning(word)) :]
    return number_of(rest, NEAR_SHARDS) if rest and not word[0].isdigit() else None


# --- what the browser is given ---


def tables_of(language: str) -> dict[str, object]:
    """Return every table that `search.js` works with, as plain values."""
    return {
        "first": MENDED_FIRST,
        "unseen": UNSEEN[:-1] + _VARIANTS[1:],
        "folds": FOLDS | _LOWERED,
        "last": (*MENDED_LAST, *SOUNDS),
        "zeros": ZEROS,
        "silent": sorted(silent(language)),
        "families": [asdict(family) for family in families(language)],
        "after": {"c": CONSONANT_LAST, "v": VOWEL_LAST},
        "shards": {"words": WORD_SHARDS, "near": NEAR_SHARDS, "cards": CARD_SHARDS},
        "whole": {"latin": WHOLE_LATIN, "other": WHOLE},
    }
