"""Where a text speaks in somebody's own words, over several sentences too."""

from collections.abc import Iterable, Iterator

from generator.checks.claims.words.clause import stands_in_quotes
from generator.model.prose import Sentence
from generator.patterns import pattern

_OPEN, _CLOSE = "“", "”"
_INNER = pattern(r"‘(?:[^‘’]|’(?=\w)|‘(?=‘)|(?<=‘)‘)*’")
"""Single marks, with what an apostrophe in them goes on from: ‘দু’দিন পরে আসব।’"""
_INNER_OPEN, _INNER_CLOSE = (
    pattern(r"(?:^|(?<=[\s:,—–(‘]))‘(?=\w)(?![0-9০-৯])"),
    pattern(r"’(?!\w)"),
)


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


def with_all_voices(sentences: Iterable[Sentence]) -> Iterator[tuple[Sentence, bool]]:
    """Yield the same, where speech in single marks counts too."""
    field, single = "", False
    for sentence, inside in with_voices(sentences):
        if sentence.field != field:
            field, single = sentence.field, False
        yield sentence, inside or single
        if not single and "‘" not in sentence.text:
            continue
        opens = [match.start() for match in _INNER_OPEN.finditer(sentence.text)]
        closes = [match.start() for match in _INNER_CLOSE.finditer(sentence.text)]
        if opens or closes:
            single = max(opens, default=-1) > max(closes, default=-1)


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


def is_anybody_s(sentence: Sentence, at: int, *, inside: bool) -> bool:
    """Return the same, and True inside single marks of any length: short speech, or what something is called.

    `inside` is that of `with_all_voices`.
    """
    text = sentence.text
    if any(match.start() < at < match.end() for match in _INNER.finditer(text)):
        return True
    opens = max((match.start() for match in _INNER_OPEN.finditer(text, 0, at)), default=-1)
    closes = max((match.start() for match in _INNER_CLOSE.finditer(text, 0, at)), default=-1)
    if opens > closes:
        return True
    double = "“" in text or "”" in text
    return is_somebody_s(sentence, at, inside=inside and (double or closes < 0))
