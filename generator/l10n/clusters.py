"""Grapheme clusters: what a reader takes for one letter, and cutting a text between them.

The clusters are those of Unicode Standard Annex 29 (the `\\X` of the `regex` library), with one
rule more for Bengali: what follows a hasanta belongs to it, so that অ্যা and এ্যা stay whole, as
the W3C's gap analysis of Bengali asks.
"""

from collections.abc import Iterator
from itertools import islice

from generator.patterns import unicode_pattern

_CLUSTER = unicode_pattern(r"\X")
_HASANTA = "\u09cd"
_JOINERS = "\u200c\u200d"
_JOINABLE = unicode_pattern(r"(?V1)[\p{Script=Bengali}&&\p{L}]")
_BREAK = unicode_pattern(r"(?V1)[\s\u200b--\u00a0\u2007\u202f]+")
_LOOSE = unicode_pattern(
    r"[\s\u200b,;:.…·|/\-‐‒–—―।॥৷،؛۔、。(\[{‘“«‹]+",  # not ? and !, which say something
)


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
    found = tuple(islice(_clusters(text), max(limit, 0) + 1))
    if len(found) <= limit:
        return text
    kept = _tidied(_whole_words(found)) or _tidied(found[:-1])
    return "".join(kept or found[:-1]) + ellipsis


def _clusters(text: str) -> Iterator[str]:
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
        if _BREAK.fullmatch(found[at]):
            return found[:at]
    return ()


def _tidied(found: tuple[str, ...]) -> tuple[str, ...]:
    end = len(found)
    while end and _LOOSE.fullmatch(found[end - 1]):
        end -= 1
    return found[:end]
