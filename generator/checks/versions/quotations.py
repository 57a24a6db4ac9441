"""Quotations of one language of which another has nothing: no quotation stands where they should.

Short ones are names and words held at a distance. Never compares what is quoted: its numbers are mentions.
"""

from collections.abc import Iterator

from generator.checks.versions.aligning import Alignment
from generator.checks.versions.texts import Version
from generator.model.prose import Sentence
from generator.patterns import pattern

_OPENS = frozenset('“"«‘„')
_QUOTED = pattern(r"“([^”]*)(?:”|$)|(?<!\w)‘([^’]*)’(?!\w)|\"([^\"]*)(?:\"|$)|«([^»]*)(?:»|$)")
_FEWEST = 5
"""Words from which on a quotation is somebody's sentence."""


def lost_quotations(laid: Alignment) -> Iterator[tuple[int, int, str, bool]]:
    """Yield quotations that the other version lacks: the row of their sentence, place, words, and whose they are.

    Told only where the other has fewer quotations in all, and neither a sign of one nor a set-off
    paragraph in the blocks that belong there.
    """
    for own, other, mine in ((laid.one, laid.other, True), (laid.other, laid.one, False)):
        found = list(_quotations(own))
        if len(found) <= len(list(_quotations(other))) or other.quoting:
            continue
        for row, start, words in found:
            rows = [
                at
                for at in range(len(other.sentences))
                if laid.beside(*((row, at) if mine else (at, row)))
            ]
            if rows and not any(_may_quote(other.sentences[at]) for at in rows):
                yield row, start, words, mine


def _quotations(version: Version) -> Iterator[tuple[int, int, str]]:
    """Yield each quotation that begins in a sentence; its end may stand in a later one."""
    for row, sentence in enumerate(version.sentences):
        text = sentence.text
        if not ("“" in text or '"' in text or "‘" in text or "«" in text):
            continue
        for match in _QUOTED.finditer(text):
            words = next(part for part in match.groups() if part is not None)
            if len(words.split()) >= _FEWEST:
                yield row, match.start(), f"{match[0][0]}{words}"


def _may_quote(sentence: Sentence) -> bool:
    """Return True for a sentence with a quotation mark, or set in from the margin as a quotation is."""
    set_in = bool(sentence.pieces) and sentence.field == "body" and sentence.pieces[0].column > 1
    begins = set_in and sentence.pieces[0].start == 0 and not sentence.before
    return begins or not _OPENS.isdisjoint(sentence.text)
