"""The sketch of a passage: for each sentence a digest of what it says, and its words as digests without endings.

Owns what of an original's words is kept in a mark, so that they can be laid along those of later although the text is
gone: that two sentences say the same in other spellings, that one denies, where a name stood. Never compares.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from generator.content.heard_facts import fact_of, is_article
from generator.content.passages import Passage
from generator.digest import digest_bytes
from generator.l10n.hearing.heard import Heard
from generator.l10n.stems import bare
from generator.l10n.tables.negations import NEGATIONS
from generator.l10n.weekdays import find_weekdays
from generator.l10n.wording import wording_of
from generator.model.prose import HOLE, Sentence
from generator.patterns import pattern

_SENSE, _WORD = 8, 4
DENIES, VALUE, NEAR, HELPS = "-", "#", "~", "+"
"""Signs of a token: a denial, what was heard or a `${…}`, a word that may say a denial by itself, one that helps it."""
_SIDES = {"more_than": ">", "at_least": ">", "just_over": ">", "less_than": "<", "at_most": "<", "nearly": "<~", "about": "~"}  # fmt: skip
_SHORTENED = pattern("^(is|are|was|were|do|does|did|has|have|had|would|could|should)nt$")
_CHUNK = pattern(r"\S+")


class Kept(Struct, frozen=True):
    """A sentence as a mark keeps it: the digest of what it says, and a token for each word."""

    sense: str
    tokens: tuple[str, ...] = ()


class Word(Struct, frozen=True):
    """A word of a sentence: its token, and the word with its place, as it is written."""

    token: str
    text: str
    start: int


class Line(Struct, frozen=True):
    """A sentence as it stands now."""

    sense: str
    words: tuple[Word, ...] = ()
    sentence: Sentence | None = None

    @property
    def kept(self) -> Kept:
        """The sentence as a mark keeps it."""
        return Kept(self.sense, tuple(word.token for word in self.words))


def lines_of(passage: Passage, sentences: Sequence[Sentence]) -> tuple[Line, ...]:
    """Return the sentences of a passage, and where each of its links leads; of what is no prose, its digest."""
    if not sentences or passage.kind in ("block", "code"):
        return (Line(passage.digest[:_SENSE]),)
    found = [_line(one) for one in sentences]
    return (*found, *(Line(_sum(one, _SENSE)) for one in passage.targets))


def is_said_alike(one: Sequence[Kept], other: Sequence[Kept]) -> bool:
    """Return True where two sketches have the same sentences, and none of their links leads elsewhere.

    That one has links which the other has not changes nothing that is said. Of what is no prose all must be the same.
    """
    said, again = ([line.sense for line in lines if line.tokens] for lines in (one, other))
    if said != again:
        return False
    mine, theirs = (
        Counter(line.sense for line in lines if not line.tokens) for lines in (one, other)
    )
    return mine == theirs or (bool(said) and (mine <= theirs or theirs <= mine))


def sketch_row(lines: Iterable[Line]) -> str:
    """Return the sketch of a passage as it is written."""
    return " ".join(f"{one.sense}/{'.'.join(one.kept.tokens)}" for one in lines)


def kept_in(row: str) -> tuple[Kept, ...]:
    """Return the sketch that a row has; of one that nobody wrote so, what is like none."""
    parts = (one.partition("/") for one in row.split())
    return tuple(Kept(sense, tuple(filter(None, tokens.split(".")))) for sense, _, tokens in parts)


def token_of(word: str, language: str) -> str:
    """Return the token of a word in any of its forms, as `wording_of` writes it."""
    return _sum(bare(word, language), _WORD)


def plain(token: str) -> str:
    """Return a token without what is said of its word."""
    return token.strip("-~+<>")


def _line(sentence: Sentence) -> Line:
    text, language = sentence.text, sentence.locale.partition("-")[0]
    senses: list[str] = []
    words: list[Word] = []
    at = 0
    for start, end, sense, token in [*_values(sentence), (len(text), len(text), "", "")]:
        for chunk in _CHUNK.finditer(text, at, start):
            for word in wording_of(chunk[0].replace(HOLE, " ")).split():
                senses.append(_SHORTENED.sub(r"\1 not", word))
                words += _tokens(word, chunk, language)
        if token:
            senses.append(sense)
            words.append(Word(token, text[start:end], start))
        at = end
    return Line(_sum(" ".join(senses), _SENSE), tuple(words), sentence)


def _values(sentence: Sentence) -> Iterator[tuple[int, int, str, str]]:
    """Yield what was heard and each `${…}`, in their order: begin, end, what it says, its token."""
    written = [
        (one.start, one.start + 1, "${" + "".join(one.written.split()) + "}", VALUE)
        for one in sentence.bound
    ]
    heard = [
        (one.start, one.end, _sense(one, sentence.locale), VALUE + _SIDES.get(one.bound, ""))
        for one in sentence.heard
        if not is_article(one)
    ]
    last = 0
    for found in sorted((*written, *heard)):
        if found[0] >= last:
            last = found[1]
            yield found


def _sense(heard: Heard, locale: str) -> str:
    """Return what is said in numbers; a number's unit is a word of its own beside it, a day's name is in its words."""
    fact = fact_of(heard)
    said = fact.partition("@")[0] if heard.kind == "number" else fact
    days = "".join(match[1] for match in find_weekdays(heard.text, locale))
    return f"{said}:{heard.bound}{days}"


def _tokens(word: str, chunk: re.Match[str], language: str) -> Iterator[Word]:
    """Yield a word, and apart from it the denial that is written on it."""
    negation = NEGATIONS.get(language)
    text, start = _place(word, chunk)
    sign = ""
    if negation is not None:
        if negation.says.fullmatch(word):
            yield Word(DENIES, text, start)
            return
        if negation.ending is not None and (ending := negation.ending.search(word)):
            yield Word(token_of(word[: ending.start()], language), text, start)
            yield Word(DENIES, text, start)
            return
        sign = NEAR if word in negation.near else HELPS if word in negation.helps else ""
    yield Word(sign + token_of(word, language), text, start)


def _place(word: str, chunk: re.Match[str]) -> tuple[str, int]:
    """Return a word as it is written, and where."""
    at = chunk[0].casefold().find(word)
    if at < 0 or len(chunk[0].casefold()) != len(chunk[0]):
        return chunk[0], chunk.start()
    return chunk[0][at : at + len(word)], chunk.start() + at


def _sum(text: str, length: int) -> str:
    return digest_bytes(text.encode("utf-8", "surrogatepass"))[:length]
