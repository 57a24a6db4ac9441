"""An original as its mark has it, beside the passages as they are read now.

Owns what the words of a mark tell beyond its facts: which words were names, and what other words say otherwise.
"""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from generator.content.heard_facts import CALLED, Said, facts_of, said_at, sentences_of
from generator.content.passages import Passage
from generator.content.reworded import Reworded, reworded
from generator.content.sketches import Kept, Line, kept_in, lines_of, plain, token_of
from generator.l10n.called import called_in, may_be_name, name_words
from generator.l10n.wording import wording_of
from generator.model.drift import Accepted, Mark

GONE = ""
"""The text of what stands nowhere: a denial that went."""


class Was(Struct, frozen=True):
    """A passage as it was accepted; a mark of the older form has no lines of it."""

    number: int
    accepted: Accepted
    lines: tuple[Kept, ...] = ()

    @property
    def kind(self) -> str:
        """Its kind."""
        return self.accepted.kind

    @property
    def senses(self) -> list[str]:
        """What its sentences say."""
        return [line.sense for line in self.lines]


class Read(Struct, frozen=True):
    """A passage as it is, with what it says."""

    passage: Passage
    said: tuple[Said, ...]
    lines: tuple[Line, ...] = ()

    @property
    def kept(self) -> list[Kept]:
        """Its sentences as a mark keeps them."""
        return [line.kept for line in self.lines]

    @property
    def kind(self) -> str:
        """Its kind."""
        return self.passage.kind

    @property
    def senses(self) -> list[str]:
        """What its sentences say."""
        return [line.sense for line in self.lines]


class Then:
    """What a mark knows of an original, to read the original by."""

    def __init__(self, mark: Mark, about: str) -> None:
        self.is_sketched = bool(mark.words)
        self._language = mark.origin.partition("-")[0]
        self._about = about
        self._names = {name.original: name.fact for name in mark.names if name.original}
        rows = mark.words or ("",) * len(mark.original)
        self.passages = [
            Was(number, one, kept_in(row))
            for number, (one, row) in enumerate(zip(mark.original, rows, strict=True), 1)
        ]
        self._words = {
            plain(token) for one in self.passages for line in one.lines for token in line.tokens
        }
        self._tokens = {
            token_of(word, self._language) for name in self._names for word in name.split()
        }

    def read(self, passage: Passage) -> Read:
        """Return a passage with what it says."""
        sentences = sentences_of(passage)
        said = tuple(facts_of(passage, self._about, self._names, sentences))
        if not self.is_sketched:
            return Read(passage, said)
        return Read(passage, said, lines_of(passage, sentences))

    def told(self, was: Was | None, read: Read | None) -> tuple[Said, ...]:
        """Return what a passage says, with what its words say otherwise than those that it had."""
        if read is None:
            return ()
        if not self.is_sketched:
            return read.said
        found = [*read.said, *self._called(read)]
        if was is not None:
            for one in reworded(was.lines, read.lines, self._language, self._tokens, self._words):
                found += self._otherwise(read.passage, one)
        return tuple(self._once(found))

    def _once(self, found: Iterable[Said]) -> Iterator[Said]:
        """Yield what was found, a word of a name once: tables know it, and it stands where a name stood."""
        seen: set[str] = set()
        for one in found:
            if one.fact.startswith(CALLED):
                token = token_of(word_of(one.fact), self._language)
                if token in seen:
                    continue
                seen.add(token)
            yield one

    def _called(self, read: Read) -> Iterator[Said]:
        """Yield the names that the original did not have, word by word."""
        for line in read.lines:
            sentence = line.sentence
            if sentence is None:
                continue
            for one in called_in(sentence.text, self._language, sentence.heard):
                for fact in called_facts(one.text, self._language):
                    if token_of(word_of(fact), self._language) not in self._words:
                        yield said_at(read.passage, sentence, one.start, fact, one.text)

    def _otherwise(self, passage: Passage, one: Reworded) -> Iterator[Said]:
        sentence = one.line.sentence
        if sentence is None:
            return
        turn = f"{one.kind}={one.was}/{one.line.sense}"
        if one.word is None:
            yield said_at(passage, sentence, 0, f"{turn}-", GONE)
        elif one.kind == "name":
            last = (one.more or (one.word,))[-1]
            name = sentence.text[one.word.start : last.start + len(last.text)]
            words = (one.word, *one.more)
            own = [word for word in words if may_be_name(word.text, self._language)]
            for word in own or words:
                fact = _called_fact(wording_of(word.text), name)
                yield said_at(passage, sentence, one.word.start, fact, name)
        else:
            yield said_at(passage, sentence, one.word.start, f"{turn}+", one.word.text)


def called_facts(name: str, language: str) -> list[str]:
    """Return the facts of a name that no registry has, one for each word by which it is known."""
    return [_called_fact(wording_of(word), name) for word in name_words(name, language)]


def word_of(fact: str) -> str:
    """Return the word of a name in a fact."""
    return fact.removeprefix(CALLED).partition("/")[0]


def _called_fact(word: str, name: str) -> str:
    return f"{CALLED}{word}/{'_'.join(name.split())}"
