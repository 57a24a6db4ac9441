"""Heading ids and proposed ids that keep Bengali whole.

Python-Markdown's own slugs drop Bengali, or its vowel signs; these keep letters, marks and
digits of every script (Unicode categories L, M, N) and drop the joiners. A proposed slug is in
ASCII: a Bengali letter takes nine characters in a URL.
"""

from collections.abc import Container, Mapping
from itertools import count
from types import MappingProxyType

from generator.l10n.familiar import DIGITS, FAMILIAR, LETTERS, MARKS
from generator.l10n.stems import stem
from generator.l10n.tokens import nfc
from generator.patterns import pattern, unicode_pattern

_DROP = pattern("[\u200b-\u200d\u2060\ufeff]")
_APART = unicode_pattern(r"[^\p{L}\p{M}\p{N}]+")
_BENGALI = f"{LETTERS}{MARKS}{DIGITS}"
_FAMILIAR_APART = pattern(f"[^0-9a-z{_BENGALI}]+")
"""What parts the words of a text in small letters of which all are familiar."""
_WORD = unicode_pattern(r"[\p{L}\p{M}\p{N}\u200c\u200d]+")
_NOT_ASCII = pattern(r"[^a-z0-9]+")
_LONGEST = 80
_NO_LEXICON: Mapping[str, str] = MappingProxyType({})


def heading_id(text: str) -> str:
    """Return an id for a heading: its words in lower case joined by hyphens, or an empty string."""
    text = nfc(nfc(_DROP.sub("", text)).lower())  # J̌ is composed only when it is small
    apart = _FAMILIAR_APART if FAMILIAR.fullmatch(text) else _APART
    return apart.sub("-", text).strip("-")


def is_slug(text: str) -> bool:
    """Return True for letters, marks and digits joined by single hyphens."""
    return bool(text) and heading_id(text) == text and len(text.encode()) <= 200


def propose_slug(
    text: str, *, lexicon: Mapping[str, str] = _NO_LEXICON, taken: Container[str] = ()
) -> str:
    """Return an ASCII slug for a title: `[a-z0-9]` words joined by hyphens, at most 80 characters.

    A word of the lexicon, or an inflected form of one, is written as the lexicon has it; the rest
    is romanized (`romanize`). A slug that is taken gets `-2`, `-3` and so on; a text with nothing
    to romanize gives `story`.
    """
    from generator.l10n.romanize import romanize  # noqa: PLC0415  # only a new record asks

    known = {_key(word): slug for word, slug in lexicon.items()}
    text = nfc(text)
    if known:
        text = _WORD.sub(lambda match: _looked_up(match.group(), known), text)
    slug = _NOT_ASCII.sub("-", romanize(text).replace("'", "").lower()).strip("-")
    whole = _cut(slug, _LONGEST) or "story"
    if whole not in taken:
        return whole
    for number in count(2):
        numbered = f"{_cut(whole, _LONGEST - len(f'-{number}'))}-{number}"
        if numbered not in taken:
            return numbered
    raise AssertionError("counting does not end")


def _key(word: str) -> str:
    return nfc(_DROP.sub("", nfc(word))).casefold()


def _looked_up(word: str, known: Mapping[str, str]) -> str:
    key = _key(word)
    slug = known.get(key)
    if slug is None:
        slug = known.get(stem(key, known.keys()))
    return word if slug is None else f" {slug} "


def _cut(slug: str, limit: int) -> str:
    if len(slug) <= limit:
        return slug
    whole_words = slug[: limit + 1].rpartition("-")[0]
    return whole_words or slug[:limit]
