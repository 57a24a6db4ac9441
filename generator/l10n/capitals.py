"""Names in an English text: people, companies, papers and towns that no registry knows, by their capitals. Pure."""

import re
from collections.abc import Iterable, Iterator

from generator.l10n.hearing.heard import Heard
from generator.l10n.tables.name_words import BEFORE, SPELT_OUT
from generator.patterns import pattern

_NAME = pattern(
    r"(?<![\w.@/#-])[A-Z][\w’'-]*[a-z](?!\w)(?:[ -](?:(?:of|de|van|von|der|al|bin|ibn|la) )?[A-Z][\w’'-]*[a-z](?!\w))*"
)
WORD = pattern(r"[A-Za-z\u00c0-\u017f]+")
_SHORT = pattern(r"(?<![\w.@/#-])[A-Z]{2,5}(?=s?(?![\w-]))")
_ROMAN = pattern("[IVX]{1,6}")
"""Class VII, the Pope's XIV: numbers."""
_ABBREVIATED = pattern("[A-Z]{2,}s?")
_POSSESSIVE = pattern(r"[’']s?$")
_CLOCK_OF = frozenset((" in ", " "))
"""Between a clock time and the place whose clock it is."""
_OPENERS = frozenset("“‘\"'([:–—-")
FEWEST = 3
"""Letters of a word that a name is known by."""
_TITLE = 0.6
"""The part of a sentence's words with capitals from which on it is a title."""


def names_of(text: str, heard: Iterable[Heard]) -> Iterator[tuple[int, str]]:
    """Yield the runs of words with capitals of a sentence; what only begins it or a quotation is none."""
    found = list(_NAME.finditer(text))
    if not found or is_title(text):
        return
    spans = [(h.start, h.end, h.kind == "clock") for h in heard]
    for match in found:
        if any(start < match.end() and match.start() < end for start, end, _ in spans):
            continue  # Australian dollars
        if any(clock and text[end : match.start()] in _CLOCK_OF for _, end, clock in spans):
            continue  # 4.45 am in Toronto
        if opens(text, match.start()) and len(tokens_of(match[0])) <= 1:
            continue
        yield match.start(), _POSSESSIVE.sub("", match[0])


def opens(text: str, at: int) -> bool:
    """Return True for a place where a sentence or a quotation begins: a capital there is no name's."""
    before = text[:at].rstrip()
    return not before or before[-1] in _OPENERS or text[at - 1] in _OPENERS


def abbreviations(text: str) -> Iterator[re.Match[str]]:
    """Yield the abbreviations of a text, but for those that are said in full words."""
    for match in _SHORT.finditer(text):
        if not _ROMAN.fullmatch(match[0]) and match[0].casefold() not in SPELT_OUT:
            yield match


def tokens_of(name: str) -> list[str]:
    """Return the words of a name that have a capital and more than capitals."""
    found = (_POSSESSIVE.sub("", one) for one in name.replace("-", " ").split())
    return [one for one in found if one[:1].isupper() and not _ABBREVIATED.fullmatch(one)]


def begins(name: str) -> int:
    """Return where a name begins behind words that are said by their meaning: State Minister *Palak*, but Bank of America."""
    at = 0
    while (word := WORD.match(name, at)) and word[0].casefold() in BEFORE:
        rest = name[word.end() :].lstrip(" -")
        if not rest[:1].isupper():
            break
        at = len(name) - len(rest)
    return at


def is_title(text: str) -> bool:
    """Return True for a sentence with as many capitals as a title."""
    written = WORD.findall(text)
    capitals = sum(word[0].isupper() for word in written)
    return bool(capitals > _TITLE * len(written) > _TITLE * FEWEST)
