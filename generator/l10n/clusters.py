"""Grapheme clusters: what a reader takes for one letter, and cutting a text between them.

The clusters are those of Unicode Standard Annex 29 (the `\\X` of the `regex` library), with one
rule more for Bengali: what follows a hasanta belongs to it, so that অ্যা and এ্যা stay whole, as
the W3C's gap analysis of Bengali asks.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from generator.l10n.familiar import FAMILIAR_JOINED, LETTERS, MARKS
from generator.patterns import pattern, unicode_pattern

_CLUSTER = unicode_pattern(r"\X")
_HASANTA = "\u09cd"
_JOINERS = "\u200c\u200d"
_JOINABLE = unicode_pattern(r"(?V1)[\p{Script=Bengali}&&\p{L}]")
_JOINED = f"{_HASANTA}[{_JOINERS}]*[{LETTERS}]"
_ON = f"[{MARKS}{_JOINERS}]*"
_CONTROL = "\x00-\x1f\x7f"
_FAMILIAR_CLUSTER = pattern(
    f"[{_CONTROL}]|(?:{_JOINED}|[^{_CONTROL}])(?:{_ON}{_JOINED})*{_ON}", re.DOTALL
)
"""The same rules in a text of familiar signs."""
_BREAK = frozenset("\t\n\v\f\r \x85\u1680\u200b\u2028\u2029\u205f\u3000").union(
    map(chr, range(0x2000, 0x2007)), map(chr, range(0x2008, 0x200B))
)
"""White space that breaks a line: no no-break space."""
_LOOSE = _BREAK.union(
    "\xa0\u2007\u202f,;:.…·|/-‐‒–—―।॥৷،؛۔、。([{‘“«‹"
)  # not ? and !, which say something


def clusters(text: str) -> tuple[str, ...]:
    """Return the grapheme clusters of a text; joined, they are the text.

    Unicode Annex 29 (GB1 to GB999, with GB9c for conjuncts); a Bengali letter after a hasanta,
    with or without a joiner between, is joined to it.
    """
    return tuple(_clusters(text))


def truncate(text: str, limit: int, ellipsis: str = "…") -> str:
    """Return the text, or its first words of at most `limit` clusters with an ellipsis.

    The cut is made at a space where one breaks a line (not at a no-break space), spaces and
    loose punctuation before it go, and the ellipsis is not counted. A first word that is longer
    than the limit is cut between two clusters.
    """
    if len(text) <= limit:
        return text
    found = tuple(islice(_clusters(text), max(limit, 0) + 1))
    if len(found) <= limit:
        return text
    kept = _tidied(_whole_words(found)) or _tidied(found[:-1])
    return "".join(kept or found[:-1]) + ellipsis


def _clusters(text: str) -> Iterable[str]:
    if text.isascii() and "\r" not in text:
        return text  # each sign by itself
    if FAMILIAR_JOINED.fullmatch(text):
        return (match.group() for match in _FAMILIAR_CLUSTER.finditer(text))
    return _any_clusters(text)


def _any_clusters(text: str) -> Iterator[str]:
    held = ""
    for match in _CLUSTER.finditer(text):
        part = match.group()
        if held.rstrip(_JOINERS).endswith(_HASANTA) and _JOINABLE.match(part):
            held += part
            continue
        if held:
            yield held
        held = part
    if held:
        yield held


def _whole_words(found: tuple[str, ...]) -> tuple[str, ...]:
    """Return the clusters before the last break; the last cluster is one too many."""
    for at in range(len(found) - 1, -1, -1):
        if _BREAK.issuperset(found[at]):
            return found[:at]
    return ()


def _tidied(found: tuple[str, ...]) -> tuple[str, ...]:
    end = len(found)
    while end and _LOOSE.issuperset(found[end - 1]):
        end -= 1
    return found[:end]
