"""Where a text speaks in somebody's own words, over several sentences too."""

from collections.abc import Iterable, Iterator

from generator.checks.claims.clause import stands_in_quotes
from generator.model.prose import Sentence

_OPEN, _CLOSE = "“", "”"


def with_voices(sentences: Iterable[Sentence]) -> Iterator[tuple[Sentence, bool]]:
    """Yield the sentences of one text, each with whether it begins inside a quotation.

    A quotation that a paragraph does not close goes on in the next, which may open it again.
    """
    field, inside = "", False
    for sentence in sentences:
        if sentence.field != field:
            field, inside = sentence.field, False
        yield sentence, inside
        last = max(sentence.text.rfind(_OPEN), sentence.text.rfind(_CLOSE))
        if last >= 0:
            inside = sentence.text[last] == _OPEN


def is_somebody_s(sentence: Sentence, at: int, *, inside: bool) -> bool:
    """Return True for a place in somebody's own words, or in the title of a source.

    `inside` says whether the sentence begins in a quotation. Straight marks that do not close leave open
    which words are whose.
    """
    text = sentence.text
    if sentence.quoted or stands_in_quotes(text, at):
        return True
    if any(start <= at < end for start, end in sentence.cited):
        return True
    last = max(text.rfind(_OPEN, 0, at), text.rfind(_CLOSE, 0, at))
    if text[last] == _OPEN if last >= 0 else inside:
        return True
    return text.count('"') % 2 == 1
